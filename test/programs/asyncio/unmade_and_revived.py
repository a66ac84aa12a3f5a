# Futures whose __init__ was never called, tasks that somebody kept while they died, and where what a loop says is logged.
import asyncio, gc, io, logging
from unittest import mock


class Late(asyncio.Task):
    def __init__(self, *args, **kwargs):
        if not args: raise ValueError('no init')
        super().__init__(*args, **kwargs)


class Quiet(asyncio.Task):
    def __del__(self): pass


async def wait(future):
    await future


def say(what, *args):
    try: print(what.__name__, what(*args))
    except Exception as e: print(what.__name__, type(e).__name__, e)


for call in (lambda: Late(), lambda: Late(3, bogus=1)):
    try: call()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
bare = asyncio.Future.__new__(asyncio.Future)
for name in ('done', 'cancelled', 'cancel', 'result', 'exception', 'get_loop'): say(getattr(bare, name))
for name in ('_callbacks', '_log_traceback', '_state', '_loop'):
    try: print(name, getattr(bare, name))
    except RuntimeError as e: print(name, e)
bare = None

text = io.StringIO()
handler = logging.StreamHandler(text)
handler.setFormatter(logging.Formatter('%(name)s %(levelname)s %(filename)s %(funcName)s %(module)s %(message)s'))
logging.getLogger('asyncio').addHandler(handler)


async def main():
    loop = asyncio.get_running_loop()
    for kind in (asyncio.Task, Late, Quiet):
        seen = mock.Mock()
        loop.set_exception_handler(seen)
        task = kind(wait(loop.create_future()), loop=loop)
        await asyncio.sleep(0)
        task = None
        gc.collect()
        print(kind.__name__, seen.call_count, [c.args[1]['message'] for c in seen.call_args_list])
        seen.reset_mock()
        gc.collect()
        print(len(asyncio.all_tasks()), seen.call_count)
    def fails(loop, context): raise ZeroDivisionError('handler')
    loop.set_exception_handler(fails)
    loop.call_exception_handler({'message': 'first'})
    loop.set_exception_handler(None)
    loop.call_exception_handler({'message': 'second', 'detail': 1})


asyncio.run(main())
for line in text.getvalue().splitlines():
    if line.startswith(('asyncio', 'detail')): print(line)
# expect: ValueError no init
# expect: TypeError Task() got an unexpected keyword argument 'bogus'
# expect: done False
# expect: cancelled False
# expect: cancel RuntimeError Future object is not initialized.
# expect: result InvalidStateError Future object is not initialized.
# expect: exception InvalidStateError Future object is not initialized.
# expect: get_loop RuntimeError Future object is not initialized.
# expect: _callbacks Future object is not initialized.
# expect: _log_traceback Future object is not initialized.
# expect: _state Future object is not initialized.
# expect: _loop None
# expect: Task 1 ['Task was destroyed but it is pending!']
# expect: 1 0
# expect: Late 1 ['Task was destroyed but it is pending!']
# expect: 1 0
# expect: Quiet 0 []
# expect: 1 0
# expect: asyncio ERROR base_events.py default_exception_handler base_events Unhandled error in exception handler
# expect: asyncio ERROR base_events.py default_exception_handler base_events second
# expect: detail: 1
