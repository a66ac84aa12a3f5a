"""asyncio.run() is left by an exception while something is still to be closed: the traceback is that of the program, and what is raised meanwhile has it as context."""
import asyncio
import sys
import traceback


async def numbers():
    yield 1
    yield 2


async def stubborn():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError as error:
        print(repr(error), repr(error.__context__))
    finally:
        print(sys.exception())


async def main():
    used_up, begun = numbers(), numbers()
    async for _ in used_up:
        pass
    await anext(begun)
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    raise RuntimeError('the kitchen burns', task.done())


def functions(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


try:
    asyncio.run(main())
except RuntimeError as error:
    print(functions(error), error.__context__)
try:
    raise OSError('before')
except OSError:
    try:
        asyncio.run(main())
    except RuntimeError as error:
        print(functions(error), repr(error.__context__), sys.exception() is error)
    print(repr(sys.exception()))
print(sys.exception())
# expect: CancelledError() RuntimeError('the kitchen burns', False)
# expect: ('the kitchen burns', False)
# expect: ['<module>', 'run', 'run', 'run_until_complete', 'main'] None
# expect: CancelledError() RuntimeError('the kitchen burns', False)
# expect: ('the kitchen burns', False)
# expect: ['<module>', 'run', 'run', 'run_until_complete', 'main'] OSError('before') True
# expect: OSError('before')
# expect: None
