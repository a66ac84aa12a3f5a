import threading
import time
from sim import cpu


def ticker():
    time.sleep(0.1)
    print("tick")


def work():
    for n in range(200):
        cpu(0.002)
    print("sum is there")


threading.Thread(target=ticker).start()
work()
