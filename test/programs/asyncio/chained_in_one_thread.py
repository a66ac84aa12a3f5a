# Futures of concurrent.futures that are done in the loop's own thread: what asyncio makes of them comes a turn later all the same.
import asyncio
import concurrent.futures


class Inline(concurrent.futures.Executor):
    def submit(self, function, /, *args):
        made = concurrent.futures.Future()
        made.set_running_or_notify_cancel()
        made.set_result(function(*args))
        return made


async def works():
    print("worked", await asyncio.get_running_loop().run_in_executor(Inline(), divmod, 7, 2))


async def other(name):
    print(name)


async def sleeps():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    await asyncio.gather(works(), other("before the work"))
    loop = asyncio.get_running_loop()
    outside = asyncio.run_coroutine_threadsafe(sleeps(), loop)
    await asyncio.sleep(1)
    print(outside.cancel(), outside.cancelled())
    for turn in range(4):
        loop.call_soon(print, "turn", turn)
        await asyncio.sleep(0)
    given = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(given)
    given.set_exception(ValueError("given"))
    print(wrapped.done())
    await asyncio.sleep(0)
    print(wrapped.done(), repr(wrapped.exception()))


asyncio.run(main())
# expect: before the work
# expect: worked (3, 1)
# expect: True True
# expect: turn 0
# expect: cancelled
# expect: turn 1
# expect: turn 2
# expect: turn 3
# expect: False
# expect: True ValueError('given')
