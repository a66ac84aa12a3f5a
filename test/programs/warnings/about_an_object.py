# A warning that knows its object says how to find out where that was made, also when the warnings module shows it.
import io
import sys
import warnings


async def work():
    pass


class Thing:
    pass


shown = sys.stderr = io.StringIO()
warnings.simplefilter("always")
work()
warnings.warn_explicit("about", UserWarning, "f.py", 1, source=Thing())
warnings.warn_explicit("plain", UserWarning, "f.py", 2)
sys.stderr = sys.__stderr__
for line in shown.getvalue().splitlines():
    print(line.rpartition("/")[2])
# expect: about_an_object.py:17: RuntimeWarning: coroutine 'work' was never awaited
# expect:   work()
# expect: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect: f.py:1: UserWarning: about
# expect: UserWarning: Enable tracemalloc to get the object allocation traceback
# expect: f.py:2: UserWarning: plain
