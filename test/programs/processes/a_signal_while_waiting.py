# python: 3.13
# What ends a wait may come while a signal handler runs: the wait is over then, too.
import os
import signal
import threading
import time

signals = []
signal.signal(signal.SIGUSR1, lambda number, frame: signals.append(number))
lock = threading.Lock()


def disturb():
    for _ in range(3):
        time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGUSR1)
    lock.release()


lock.acquire()
thread = threading.Thread(target=disturb)
thread.start()
print(lock.acquire(timeout=0.015))
lock.acquire()
thread.join()
print(len(signals))


def last():
    time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGUSR1)


thread = threading.Thread(target=last)
thread.start()
thread.join()
time.sleep(0)
print(len(signals))
# expect: False
# expect: 3
# expect: 4
