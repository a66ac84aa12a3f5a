# python: 3.13
# A pool keeps nothing of a call that is over, and breaks when it can't send calls any more.
import threading
import weakref
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


class Order:
    def cook(self):
        return 'soup'


def without_more_threads():
    start = threading._start_joinable_thread
    started = []

    def refusing(function, *args, **kwargs):
        if started:
            raise RuntimeError("can't create new thread")
        started.append(function)
        return start(function, *args, **kwargs)

    threading._start_joinable_thread = refusing
    try:
        with ProcessPoolExecutor(2) as pool:
            try:
                print(pool.submit(abs, -2).result())
            except BrokenProcessPool as exc:
                print(type(exc).__name__, "can't create new thread" in str(exc.__cause__))
    finally:
        threading._start_joinable_thread = start


if __name__ == '__main__':
    with ProcessPoolExecutor(1) as pool:
        order, gone = Order(), threading.Event()
        watched = weakref.ref(order, lambda _: gone.set())
        print(pool.submit(order.cook).result())
        del order
        print(gone.wait(5), watched())
    without_more_threads()
# expect: soup
# expect: True None
# expect: BrokenProcessPool True
