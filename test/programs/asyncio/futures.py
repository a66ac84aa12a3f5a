import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future(); print(f, f.done(), f.cancelled())
    for m in (f.result, f.exception):
        try: m()
        except asyncio.InvalidStateError as e: print(repr(e))
    f.add_done_callback(print); print(repr(f).replace('built-in function print', 'p')); print(f.remove_done_callback(print))
    f.set_result(3); print(f, f.result(), f.exception())
    for m in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try: m()
        except asyncio.InvalidStateError as e: print(repr(e))
    print(f.cancel())
    f = loop.create_future();
    for bad in (StopIteration, 3, StopIteration(1)):
        try: f.set_exception(bad)
        except Exception as e: print(type(e).__name__, e, repr(e.__cause__))
    print(f)
    f = loop.create_future(); f.set_exception(ValueError); print(f); print(repr(f.exception()))
    f = loop.create_future(); print(f.cancel("msg"), f, f.cancelled())
    try: f.result()
    except asyncio.CancelledError as e: print(e.args)
    try: f.exception()
    except asyncio.CancelledError as e: print(e.args)
    t = asyncio.create_task(asyncio.sleep(1), name="nm"); print(t.get_name()); t.set_name(5); print(t.get_name())
    for m in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try: m()
        except RuntimeError as e: print(e)
    print(t.cancelling(), t.cancel(), t.cancel("b"), t.cancelling(), t.uncancel(), t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print(e.args)
    print(t.cancel(), t.cancelled())
    print(asyncio.isfuture(f), asyncio.isfuture(1), asyncio.iscoroutine(main), f.get_loop() is loop)
    print(f.__class_getitem__(int), asyncio.Task[int])
    try: asyncio.Task(main)
    except TypeError as e: print(str(e).split(' at ')[0])
    try: f.foo
    except AttributeError as e: print(e)
    try: asyncio.Future(1)
    except TypeError as e: print(e)
    try: asyncio.Task()
    except TypeError as e: print(e)
asyncio.run(main())
# expect: <Future pending> False False
# expect: InvalidStateError('Result is not set.')
# expect: InvalidStateError('Exception is not set.')
# expect: <Future pending cb=[print()]>
# expect: 1
# expect: <Future finished result=3> 3 None
# expect: InvalidStateError('invalid state')
# expect: InvalidStateError('invalid state')
# expect: False
# expect: InvalidStateError invalid state None
# expect: InvalidStateError invalid state None
# expect: <Future finished exception=RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')>
# expect: <Future finished exception=ValueError()>
# expect: ValueError()
# expect: True <Future cancelled> True
# expect: ('msg',)
# expect: ('msg',)
# expect: nm
# expect: 5
# expect: Task does not support set_result operation
# expect: Task does not support set_exception operation
# expect: 0 True True 2 1 1
# expect: ('b',)
# expect: False True
# expect: True False False True
# expect: _asyncio.Future[int] _asyncio.Task[int]
# expect: a coroutine was expected, got <function main
# expect: '_asyncio.Future' object has no attribute 'foo'
# expect: Future() takes no positional arguments
# expect: Task() missing required argument 'coro' (pos 1)
