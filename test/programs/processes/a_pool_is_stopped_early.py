# python: 3.13
"""A pool that is stopped while more waits to be done than a pipe can hold; one whose workers cannot be started."""

import multiprocessing
import time

context = multiprocessing.get_context('fork')


class Refusing(context.Process):
    started = 0

    def start(self):
        Refusing.started += 1
        if Refusing.started == 3:
            raise OSError('no more processes')
        super().start()


class RefusingContext(type(context)):
    Process = Refusing


if __name__ == '__main__':
    began = time.monotonic()
    with context.Pool(2) as pool:
        result = pool.map_async(time.sleep, [300] * 4000, chunksize=1)
        time.sleep(0.2)
    pool.join()
    print(result.ready(), time.monotonic() - began < 20, multiprocessing.active_children())
    try:
        RefusingContext().Pool(4)
    except OSError as error:
        print(error, Refusing.started, multiprocessing.active_children())
# expect: False True []
# expect: no more processes 3 []
