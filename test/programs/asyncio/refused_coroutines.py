"""A coroutine that a function of the library refused lives as long as the exception does."""
import asyncio
import sys
import warnings


def told(message, category, filename, lineno, file=None, line=None):
    print(f'line {lineno}: {message}')


was, warnings.showwarning = warnings.showwarning, told


async def work():
    pass


async def inside():
    try:
        asyncio.run(work())
    except RuntimeError as error:
        print(error)
    print('next')
    try:
        asyncio.get_running_loop().run_until_complete(work())
    except RuntimeError as error:
        print(error)
    print('next')


asyncio.run(inside())
try:
    asyncio.create_task(work())
except RuntimeError as error:
    print(error)
print('end')
warnings.showwarning = was
# expect: asyncio.run() cannot be called from a running event loop
# expect: line 22: coroutine 'work' was never awaited
# expect: next
# expect: This event loop is already running
# expect: line 27: coroutine 'work' was never awaited
# expect: next
# expect: no running event loop
# expect: line 35: coroutine 'work' was never awaited
# expect: end
