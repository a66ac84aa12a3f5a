import queue, sys, threading

lock, rlock, simple = threading.Lock(), threading.RLock(), queue.SimpleQueue()
for misuse in (
    lambda: lock.release(1), lambda: lock.locked(1), lambda: rlock.release(2), lambda: simple.qsize(3),
    lambda: lock.acquire(bad=1), lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-2),
):
    try:
        misuse()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for seconds in (0.00001, 0.0000159, 0.25, 0.005):
    sys.setswitchinterval(seconds)
    print(sys.getswitchinterval())
# expect: TypeError lock.release() takes no arguments (1 given)
# expect: TypeError lock.locked() takes no arguments (1 given)
# expect: TypeError RLock.release() takes no arguments (1 given)
# expect: TypeError SimpleQueue.qsize() takes no arguments (1 given)
# expect: TypeError acquire() got an unexpected keyword argument 'bad'
# expect: ValueError can't specify a timeout for a non-blocking call
# expect: ValueError timeout value must be a non-negative number
# expect: 9.999999999999999e-06
# expect: 1.4999999999999999e-05
# expect: 0.25
# expect: 0.005
