# python: 3.14
"""Errors of streams are shown at the lines of CPython's asyncio/streams.py."""
import asyncio
import os
import traceback


def show(error):
    for entry in traceback.extract_tb(error.__traceback__)[1:]:
        print(os.path.basename(entry.filename), entry.lineno, entry.name, entry.line)


async def fails(awaitable):
    try:
        await awaitable
    except (ValueError, OSError, EOFError, asyncio.LimitOverrunError, asyncio.CancelledError) as error:
        print(type(error).__name__)
        show(error)


def reader(data=b'', *, limit=8, eof=False):
    made = asyncio.StreamReader(limit=limit)
    made.feed_data(data)
    if eof:
        made.feed_eof()
    return made


async def main():
    await fails(reader().readexactly(-1))
    await fails(reader(b'abc', eof=True).readexactly(5))
    await fails(reader(b'abc', eof=True).readuntil(b';'))
    await fails(reader().readuntil(b''))
    await fails(reader(b'0123456789').readuntil(b';'))
    await fails(reader(b'0123456789;').readuntil(b';'))
    await fails(reader(b'0123456789\n').readline())
    broken = reader()
    broken.set_exception(OSError('line cut'))
    await fails(broken.read(1))
    waiting = asyncio.create_task(reader().read(1))
    await asyncio.sleep(0)
    waiting.cancel()
    await fails(waiting)


asyncio.run(main())
# expect: ValueError
# expect: streams.py 755 readexactly raise ValueError('readexactly size can not be less than zero')
# expect: IncompleteReadError
# expect: streams.py 767 readexactly raise exceptions.IncompleteReadError(incomplete, n)
# expect: IncompleteReadError
# expect: streams.py 674 readuntil raise exceptions.IncompleteReadError(chunk, None)
# expect: ValueError
# expect: streams.py 610 readuntil raise ValueError('Separator should be at least one-byte string')
# expect: LimitOverrunError
# expect: streams.py 663 readuntil raise exceptions.LimitOverrunError(
# expect: LimitOverrunError
# expect: streams.py 680 readuntil raise exceptions.LimitOverrunError(
# expect: ValueError
# expect: streams.py 571 readline raise ValueError(e.args[0])
# expect: OSError
# expect: streams.py 711 read raise self._exception
# expect: CancelledError
# expect: streams.py 730 read await self._wait_for_data('read')
# expect: streams.py 539 _wait_for_data await self._waiter
