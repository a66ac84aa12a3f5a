# python: 3.13
import _thread
import asyncio
import signal
import threading
import time


def took(since):
    return round(time.perf_counter() - since, 1)


def handler(number, frame):
    print("handler", signal.Signals(number).name, threading.current_thread().name)


signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGUSR2, handler)


def raise_here():
    time.sleep(0.1)
    signal.raise_signal(signal.SIGUSR2)
    signal.raise_signal(signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR1)


# A thread that raises a signal takes it itself: the main thread sleeps on, and runs the handlers afterwards, by number.
began = time.perf_counter()
thread = threading.Thread(target=raise_here)
thread.start()
time.sleep(0.3)
print("slept", took(began))
thread.join()


def interrupt(delay):
    time.sleep(delay)
    _thread.interrupt_main()


def interrupted(what, wait, delay=0.1):
    began = time.perf_counter()
    thread = threading.Thread(target=interrupt, args=(delay,))
    thread.start()
    try:
        wait()
        print(what, "went on")
    except KeyboardInterrupt:
        print(what, took(began))
    thread.join()


def spin():
    while True:
        pass


def caught_inside():
    try:
        while True: pass
    except KeyboardInterrupt:
        print("caught at the jump back")


lock = threading.Lock()
lock.acquire()
interrupted("sleep", lambda: time.sleep(0.3))
interrupted("lock", lambda: lock.acquire(timeout=0.3))
interrupted("spin", spin, 0.002)
interrupted("inside", caught_inside, 0.002)


async def main():
    try:
        await asyncio.sleep(0.3)
    except asyncio.CancelledError:
        print("cancelled")
        raise


interrupted("asyncio", lambda: asyncio.run(main()))
# expect: handler SIGUSR1 MainThread
# expect: handler SIGUSR2 MainThread
# expect: slept 0.3
# expect: sleep 0.3
# expect: lock 0.3
# expect: spin 0.0
# expect: caught at the jump back
# expect: inside went on
# expect: cancelled
# expect: asyncio 0.3
