"""Coroutines nobody awaits, where warnings are always shown, and where they are errors: each is told once, by the function that tells it."""
import asyncio
import contextlib
import io
import sys
import warnings


@contextlib.contextmanager
def heard():
    text = io.StringIO()
    with contextlib.redirect_stderr(text):
        yield
    for line in text.getvalue().splitlines():
        if 'tracemalloc' not in line and not line.startswith('  '):
            print(line.rsplit('/', 1)[-1])


async def work():
    pass


async def numbers():
    yield 1


def lose():
    work()
    numbers().asend(None)
    numbers().__anext__()
    anext(numbers(), 0)
    print('lost')


def tell(unraisable):
    places = []
    step = unraisable.exc_traceback
    while step is not None:
        places.append((step.tb_frame.f_code.co_filename.rsplit('/', 1)[-1], step.tb_frame.f_code.co_name))
        step = step.tb_next
    print(unraisable.err_msg.split(' <')[0], repr(unraisable.exc_value), places)


warnings.simplefilter('always')
with heard():
    lose()
warnings.simplefilter('error')
sys.unraisablehook = tell
lose()
# expect: lost
# expect: never_awaited_in_all_kinds.py:28: RuntimeWarning: coroutine 'work' was never awaited
# expect: never_awaited_in_all_kinds.py:29: RuntimeWarning: coroutine method 'asend' of 'numbers' was never awaited
# expect: never_awaited_in_all_kinds.py:30: RuntimeWarning: coroutine method 'asend' of 'numbers' was never awaited
# expect: never_awaited_in_all_kinds.py:31: RuntimeWarning: coroutine method 'asend' of 'numbers' was never awaited
# expect: Exception ignored while finalizing coroutine RuntimeWarning("coroutine 'work' was never awaited") [('_py_warnings.py', '_warn_unawaited_coroutine')]
# expect: Exception ignored while finalizing async generator RuntimeWarning("coroutine method 'asend' of 'numbers' was never awaited") [('never_awaited_in_all_kinds.py', 'lose')]
# expect: Exception ignored while finalizing async generator RuntimeWarning("coroutine method 'asend' of 'numbers' was never awaited") [('never_awaited_in_all_kinds.py', 'lose')]
# expect: Exception ignored while finalizing async generator RuntimeWarning("coroutine method 'asend' of 'numbers' was never awaited") [('never_awaited_in_all_kinds.py', 'lose')]
# expect: lost
