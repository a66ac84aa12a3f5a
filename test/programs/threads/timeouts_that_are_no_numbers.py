# A timeout is a number of seconds; what is none is named.
import faulthandler
import queue
import threading


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: threading.Lock().acquire(timeout="soon"))
attempt(lambda: threading.RLock().acquire(True, None))
attempt(lambda: queue.SimpleQueue().get(timeout="soon"))
attempt(lambda: threading.Lock().acquire(timeout=True))

for timeout in ("soon", None, 0):
    attempt(lambda: faulthandler.dump_traceback_later(timeout))
# expect: TypeError 'str' object cannot be interpreted as an integer or float
# expect: TypeError 'NoneType' object cannot be interpreted as an integer or float
# expect: TypeError 'str' object cannot be interpreted as an integer or float
# expect: True
# expect: TypeError 'str' object cannot be interpreted as an integer or float
# expect: TypeError 'NoneType' object cannot be interpreted as an integer or float
# expect: ValueError timeout must be greater than 0
