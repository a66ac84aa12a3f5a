# Lines of library modules that are written in Python show CPython's numbers, too.
import contextlib
import enum
import os
import queue
import string
import threading
import traceback
from concurrent.futures import Future


LIBRARY = os.__file__.removesuffix('/os.py')


def tell(call):
    try:
        call()
    except Exception as exc:
        for line in ''.join(traceback.format_exception(exc)).splitlines()[3:]:
            print(line.replace(LIBRARY, 'LIBRARY').replace(__file__, 'HERE'))
        last = exc.__traceback__
        while last.tb_next is not None:
            last = last.tb_next
        print('last', last.tb_lineno, last.tb_frame.f_code.co_name)


def failed(exc):
    future = Future()
    future.set_exception(exc)
    return future


@contextlib.contextmanager
def manager():
    yield


@manager()
def decorated():
    raise OSError('inside')


class Colour(enum.Enum):
    RED = 1


tell(lambda: failed(KeyError('k')).result())
tell(lambda: Future().result(timeout=0))
tell(lambda: Future().exception(timeout=0))
tell(lambda: queue.Queue().get_nowait())
tell(lambda: queue.Queue(1).get(timeout=-1))
tell(lambda: threading.Semaphore(-1))
tell(lambda: threading.BoundedSemaphore(1).release())
tell(lambda: threading.Condition().notify_all())
tell(lambda: threading.Thread().join())
tell(lambda: Colour(7))
tell(lambda: string.Template('$a').substitute())
tell(decorated)
# expect:     ~~~~^^
# expect:   File "HERE", line 47, in <lambda>
# expect:     tell(lambda: failed(KeyError('k')).result())
# expect:                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/concurrent/futures/_base.py", line 443, in result
# expect:     return self.__get_result()
# expect:            ~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/concurrent/futures/_base.py", line 395, in __get_result
# expect:     raise self._exception
# expect: KeyError: 'k'
# expect: last 395 __get_result
# expect:     ~~~~^^
# expect:   File "HERE", line 48, in <lambda>
# expect:     tell(lambda: Future().result(timeout=0))
# expect:                  ~~~~~~~~~~~~~~~^^^^^^^^^^^
# expect:   File "LIBRARY/concurrent/futures/_base.py", line 452, in result
# expect:     raise TimeoutError()
# expect: TimeoutError
# expect: last 452 result
# expect:     ~~~~^^
# expect:   File "HERE", line 49, in <lambda>
# expect:     tell(lambda: Future().exception(timeout=0))
# expect:                  ~~~~~~~~~~~~~~~~~~^^^^^^^^^^^
# expect:   File "LIBRARY/concurrent/futures/_base.py", line 488, in exception
# expect:     raise TimeoutError()
# expect: TimeoutError
# expect: last 488 exception
# expect:     ~~~~^^
# expect:   File "HERE", line 50, in <lambda>
# expect:     tell(lambda: queue.Queue().get_nowait())
# expect:                  ~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/queue.py", line 231, in get_nowait
# expect:     return self.get(block=False)
# expect:            ~~~~~~~~^^^^^^^^^^^^^
# expect:   File "LIBRARY/queue.py", line 196, in get
# expect:     raise Empty
# expect: _queue.Empty
# expect: last 196 get
# expect:     ~~~~^^
# expect:   File "HERE", line 51, in <lambda>
# expect:     tell(lambda: queue.Queue(1).get(timeout=-1))
# expect:                  ~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^
# expect:   File "LIBRARY/queue.py", line 203, in get
# expect:     raise ValueError("'timeout' must be a non-negative number")
# expect: ValueError: 'timeout' must be a non-negative number
# expect: last 203 get
# expect:     ~~~~^^
# expect:   File "HERE", line 52, in <lambda>
# expect:     tell(lambda: threading.Semaphore(-1))
# expect:                  ~~~~~~~~~~~~~~~~~~~^^^^
# expect:   File "LIBRARY/threading.py", line 473, in __init__
# expect:     raise ValueError("semaphore initial value must be >= 0")
# expect: ValueError: semaphore initial value must be >= 0
# expect: last 473 __init__
# expect:     ~~~~^^
# expect:   File "HERE", line 53, in <lambda>
# expect:     tell(lambda: threading.BoundedSemaphore(1).release())
# expect:                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/threading.py", line 586, in release
# expect:     raise ValueError("Semaphore released too many times")
# expect: ValueError: Semaphore released too many times
# expect: last 586 release
# expect:     ~~~~^^
# expect:   File "HERE", line 54, in <lambda>
# expect:     tell(lambda: threading.Condition().notify_all())
# expect:                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/threading.py", line 445, in notify_all
# expect:     self.notify(len(self._waiters))
# expect:     ~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/threading.py", line 419, in notify
# expect:     raise RuntimeError("cannot notify on un-acquired lock")
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: last 419 notify
# expect:     ~~~~^^
# expect:   File "HERE", line 55, in <lambda>
# expect:     tell(lambda: threading.Thread().join())
# expect:                  ~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/threading.py", line 1124, in join
# expect:     raise RuntimeError("cannot join thread before it is started")
# expect: RuntimeError: cannot join thread before it is started
# expect: last 1124 join
# expect:     ~~~~^^
# expect:   File "HERE", line 56, in <lambda>
# expect:     tell(lambda: Colour(7))
# expect:                  ~~~~~~^^^
# expect:   File "LIBRARY/enum.py", line 707, in __call__
# expect:     return cls.__new__(cls, value)
# expect:            ~~~~~~~~~~~^^^^^^^^^^^^
# expect:   File "LIBRARY/enum.py", line 1192, in __new__
# expect:     raise ve_exc
# expect: ValueError: 7 is not a valid Colour
# expect: last 1192 __new__
# expect:     ~~~~^^
# expect:   File "HERE", line 57, in <lambda>
# expect:     tell(lambda: string.Template('$a').substitute())
# expect:                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/string/__init__.py", line 139, in substitute
# expect:     return self.pattern.sub(convert, self.template)
# expect:            ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/string/__init__.py", line 132, in convert
# expect:     return str(mapping[named])
# expect:                ~~~~~~~^^^^^^^
# expect: KeyError: 'a'
# expect: last 132 convert
# expect:     ~~~~^^
# expect:   File "LIBRARY/contextlib.py", line 85, in inner
# expect:     return func(*args, **kwds)
# expect:   File "HERE", line 40, in decorated
# expect:     raise OSError('inside')
# expect: OSError: inside
# expect: last 40 decorated
