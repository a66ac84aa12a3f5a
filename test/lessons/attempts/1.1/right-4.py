import threading
import requests


def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


ts = [threading.Thread(target=fetch, args=a) for a in [("user", 1.0), ("stock", 0.5), ("price", 0.7)]]
for t in ts: t.start()
for t in ts: t.join()
