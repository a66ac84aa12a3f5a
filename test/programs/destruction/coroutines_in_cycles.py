"""What a coroutine's variables hold when it ends in a cycle: an exception that a callee caught leads to the callee's frame, which was called from here."""

import asyncio
import contextlib
import gc


class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


saved = []


async def catches(error):
    try:
        raise error
    except KeyError:
        pass


async def yields():
    try:
        yield 1
    except KeyError:
        pass


async def goes_on(error=None):
    try:
        yield 1
        raise error
    except KeyError as caught:
        saved.append(caught)
    yield 2


async def awaits():
    kept = Noted("await")
    error = KeyError("q")
    await catches(error)


async def without():
    kept = Noted("nothing raised")
    error = KeyError("q")
    await asyncio.sleep(0)


async def throws():
    kept = Noted("athrow")
    error = KeyError("q")
    stream = yields()
    await anext(stream)
    try:
        await stream.athrow(error)
    except StopAsyncIteration:
        return error is not None


async def throws_and_goes_on():
    kept = Noted("athrow, not ended")
    error = KeyError("q")
    stream = goes_on()
    await anext(stream)
    await stream.athrow(error)


async def iterates():
    kept = Noted("async for")
    error = KeyError("q")
    async for item in goes_on(error):
        pass


@contextlib.asynccontextmanager
async def managed():
    kept = Noted("managed")
    try:
        yield kept
    except KeyError as error:
        pass


async def manages():
    kept = Noted("async with")
    async with managed():
        raise KeyError("q")


async def in_a_stack():
    kept = Noted("stack")
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(managed())
        raise KeyError("q")


async def keeps(error):
    kept = Noted("frames")
    await catches(error)
    saved.append(error)


def called():
    frame = saved[-1].__traceback__.tb_frame
    while frame is not None:
        yield frame.f_code.co_name
        frame = frame.f_back


gc.disable()
for work in awaits, without, throws, throws_and_goes_on, iterates, manages, in_a_stack:
    print("---", work.__name__)
    asyncio.run(work())
    print("collects")
    saved.clear()
    gc.collect()
print("--- called from")
asyncio.run(keeps(KeyError("q")))
names = list(called())
print(names[:3], "run_until_complete" in names, "<module>" in names)
saved.clear()
print("end")
# expect: --- awaits
# expect: collects
# expect: dies await
# expect: --- without
# expect: dies nothing raised
# expect: collects
# expect: --- throws
# expect: collects
# expect: dies athrow
# expect: --- throws_and_goes_on
# expect: dies athrow, not ended
# expect: collects
# expect: --- iterates
# expect: collects
# expect: dies async for
# expect: --- manages
# expect: collects
# expect: dies async with
# expect: dies managed
# expect: --- in_a_stack
# expect: collects
# expect: dies stack
# expect: dies managed
# expect: --- called from
# expect: ['catches', 'keeps', '_run'] True True
# expect: end
# expect: dies frames
