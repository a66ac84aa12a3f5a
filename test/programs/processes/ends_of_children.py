# What a child does at its end: its threads are waited for, then its own children; who killed it finds it alive for a moment.
# python: 3.13
import atexit
import multiprocessing as mp
import threading
import time


def late(event):
    time.sleep(0.1)
    event.set()
    print("its thread is over", flush=True)


def child(event):
    atexit.register(print, "its atexit")
    threading.Thread(target=late, args=(event,)).start()
    print("its code is over", flush=True)


if __name__ == "__main__":
    for method in ("fork", "forkserver", "spawn"):
        context = mp.get_context(method)
        event = context.Event()
        process = context.Process(target=child, args=(event,))
        process.start()
        process.join()
        print(method, event.is_set(), process.exitcode)
        sleeper = context.Process(target=time.sleep, args=(60,))
        sleeper.start()
        time.sleep(0.2)
        sleeper.terminate()
        print(sleeper.is_alive(), sleeper.exitcode)
        sleeper.join()
        print(sleeper.is_alive(), sleeper.exitcode)
# expect: its code is over
# expect: its thread is over
# expect: its atexit
# expect: fork True 0
# expect: True None
# expect: False -15
# expect: its code is over
# expect: its thread is over
# expect: its atexit
# expect: forkserver True 0
# expect: True None
# expect: False -15
# expect: its code is over
# expect: its thread is over
# expect: its atexit
# expect: spawn True 0
# expect: True None
# expect: False -15
