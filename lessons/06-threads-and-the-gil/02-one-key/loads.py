import json
import threading
import time

text = json.dumps(list(range(300_000)))


def ticker():
    time.sleep(0.005)
    print("tick after", round((time.perf_counter() - start) * 1000), "ms")


start = time.perf_counter()
threading.Thread(target=ticker).start()
time.sleep(0.001)
json.loads(text)
