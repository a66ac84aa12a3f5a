# python: 3.14
"""What StreamReader gives, how its coroutines wait for one another, and what subclasses and patches of its methods do."""
import asyncio


def reader(data=b'', *, limit=8, eof=False, cls=asyncio.StreamReader):
    made = cls(limit=limit)
    made.feed_data(data)
    if eof:
        made.feed_eof()
    return made


async def tell(awaitable):
    try:
        print(await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        print(repr(error), repr(error.__context__))


async def feed(reader, *pieces):
    for piece in pieces:
        await asyncio.sleep(0.01)
        if piece is None:
            reader.feed_eof()
        elif isinstance(piece, Exception):
            reader.set_exception(piece)
        else:
            reader.feed_data(piece)


class Loud(asyncio.StreamReader):
    async def readuntil(self, separator=b'\n'):
        return (await super().readuntil(separator)).upper()


class Told(asyncio.StreamReader):
    async def _wait_for_data(self, name):
        print('waits:', name)
        await super()._wait_for_data(name)


class Transport:
    def pause_reading(self):
        print('paused')

    def resume_reading(self):
        print('resumed')


async def main():
    lines = reader(b'ab\ncd', eof=True)
    for _ in range(3):
        await tell(lines.readline())
    for data in (b'0123456789\nabc', b'0123456789abcdef'):
        long = reader(data)
        await tell(long.readline())
        print(long._buffer)
    await tell(reader(b'a;b', eof=True).readuntil((b';', b'b')))
    await tell(reader(b'abcdef').readexactly(4))
    await tell(reader(b'abcdef', eof=True).readexactly(7))
    for name, args in (('readline', ()), ('readuntil', (b'yz',)), ('read', ()), ('read', (4,)), ('readexactly', (9,))):
        print(name, *args)
        for pieces in ((b'abc\nx', b'yz', None), (ValueError('cut'),), (None,)):
            late = reader(limit=20)
            feeding = asyncio.create_task(feed(late, *pieces))
            await tell(getattr(late, name)(*args))
            await feeding
            await tell(getattr(late, name)(*args))
        waited = reader()
        task = asyncio.create_task(getattr(waited, name)(*args))
        await asyncio.sleep(0)
        coroutine, names = task.get_coro(), []
        while hasattr(coroutine, 'cr_await'):
            names.append(coroutine.__name__)
            coroutine = coroutine.cr_await
        print(*names)
        await tell(waited.read(1))
        task.cancel()
        await tell(task)
        print(waited._waiter)
    await tell(reader(b'abc\n', cls=Loud).readline())
    told = reader(cls=Told)
    feeding = asyncio.create_task(feed(told, b'abc', b'd\n'))
    await tell(told.readline())
    full = reader(b'x' * 4)
    full.set_transport(Transport())
    full.feed_data(b'y' * 20)
    await tell(full.read(5))
    await tell(full.read(18))
    patched = reader(b'x\n')
    patched.readuntil = lambda separator: asyncio.sleep(0, 'patched')
    await tell(patched.readline())
    vars(full)['more'] = 1
    full.feed_data(b'z\n')
    await tell(full.readline())


asyncio.run(main())
# expect: b'ab\n'
# expect: b'cd'
# expect: b''
# expect: ValueError('Separator is found, but chunk is longer than limit') LimitOverrunError('Separator is found, but chunk is longer than limit')
# expect: bytearray(b'abc')
# expect: ValueError('Separator is not found, and chunk exceed the limit') LimitOverrunError('Separator is not found, and chunk exceed the limit')
# expect: bytearray(b'')
# expect: b'a;'
# expect: b'abcd'
# expect: IncompleteReadError('6 bytes read on a total of 7 expected bytes') None
# expect: readline
# expect: b'abc\n'
# expect: b'xyz'
# expect: ValueError('cut') None
# expect: ValueError('cut') None
# expect: b''
# expect: b''
# expect: readline readuntil _wait_for_data
# expect: RuntimeError('read() called while another coroutine is already waiting for incoming data') None
# expect: CancelledError() None
# expect: None
# expect: readuntil b'yz'
# expect: b'abc\nxyz'
# expect: IncompleteReadError('0 bytes read on a total of undefined expected bytes') None
# expect: ValueError('cut') None
# expect: ValueError('cut') None
# expect: IncompleteReadError('0 bytes read on a total of undefined expected bytes') None
# expect: IncompleteReadError('0 bytes read on a total of undefined expected bytes') None
# expect: readuntil _wait_for_data
# expect: RuntimeError('read() called while another coroutine is already waiting for incoming data') None
# expect: CancelledError() None
# expect: None
# expect: read
# expect: b'abc\nxyz'
# expect: b''
# expect: ValueError('cut') None
# expect: ValueError('cut') None
# expect: b''
# expect: b''
# expect: read read _wait_for_data
# expect: RuntimeError('read() called while another coroutine is already waiting for incoming data') None
# expect: CancelledError() None
# expect: None
# expect: read 4
# expect: b'abc\n'
# expect: b'xyz'
# expect: ValueError('cut') None
# expect: ValueError('cut') None
# expect: b''
# expect: b''
# expect: read _wait_for_data
# expect: RuntimeError('read() called while another coroutine is already waiting for incoming data') None
# expect: CancelledError() None
# expect: None
# expect: readexactly 9
# expect: IncompleteReadError('7 bytes read on a total of 9 expected bytes') None
# expect: IncompleteReadError('0 bytes read on a total of 9 expected bytes') None
# expect: ValueError('cut') None
# expect: ValueError('cut') None
# expect: IncompleteReadError('0 bytes read on a total of 9 expected bytes') None
# expect: IncompleteReadError('0 bytes read on a total of 9 expected bytes') None
# expect: readexactly _wait_for_data
# expect: RuntimeError('read() called while another coroutine is already waiting for incoming data') None
# expect: CancelledError() None
# expect: None
# expect: b'ABC\n'
# expect: waits: readuntil
# expect: waits: readuntil
# expect: b'abcd\n'
# expect: paused
# expect: b'xxxxy'
# expect: resumed
# expect: b'yyyyyyyyyyyyyyyyyy'
# expect: patched
# expect: b'yz\n'
