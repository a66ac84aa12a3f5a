# python: 3.13
# The three kinds of selectors: files that are closed while they are registered, files of the disk, what is asked anew.
import asyncio
import os
import selectors
import socket
import tempfile


def told(selector, timeout=0):
    try:
        return sorted((str(key.data), mask) for key, mask in selector.select(timeout))
    except OSError as error:
        return repr(error)


for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector):
    print(kind.__name__, hasattr(kind, 'fileno'))
    with kind() as selector, tempfile.TemporaryFile() as disk:
        one, other = socket.socketpair()
        reading, writing = os.pipe()
        selector.register(one, selectors.EVENT_READ, 'one')
        selector.register(other, selectors.EVENT_READ | selectors.EVENT_WRITE, 'other')
        selector.register(reading, selectors.EVENT_READ, 'pipe')
        print(told(selector), told(selector, -1))
        one.send(b'x')
        os.write(writing, b'y')
        print(told(selector, None))
        key = selector.modify(other, selectors.EVENT_READ, 'changed')
        print(key.events, key.data, told(selector))
        key = selector.modify(other, selectors.EVENT_WRITE, 'again')
        print(selector.get_key(other) is key, told(selector))
        os.close(writing)
        os.read(reading, 10)
        print('hung up', told(selector))
        try:
            selector.register(disk, selectors.EVENT_READ | selectors.EVENT_WRITE, 'disk')
            print('of the disk', told(selector))
            selector.unregister(disk)
        except PermissionError as error:
            print(repr(error), len(selector.get_map()))
        one.close()
        print('closed', told(selector))
        print(selector.unregister(one).data, told(selector))
        for bad in (one, 'text', 77):
            try:
                selector.modify(bad, selectors.EVENT_READ)
            except (KeyError, ValueError) as error:
                print(type(error).__name__, str(error)[:24])
        other.close()
        os.close(reading)
    print(selector.get_map())


async def main():
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'hello\n')
    print(await reader.readline(), await asyncio.to_thread(len, 'four'))
    writer.close()
    await writer.wait_closed()


async def serve(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()


for kind in (selectors.SelectSelector, selectors.PollSelector):
    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(kind())) as runner:
        server = runner.run(asyncio.start_server(serve, '127.0.0.1'))
        runner.run(main())
        server.close()
# expect: SelectSelector False
# expect: [('other', 2)] [('other', 2)]
# expect: [('other', 3), ('pipe', 1)]
# expect: 1 changed [('changed', 1), ('pipe', 1)]
# expect: True [('again', 2), ('pipe', 1)]
# expect: hung up [('again', 2), ('pipe', 1)]
# expect: of the disk [('again', 2), ('disk', 3), ('pipe', 1)]
# expect: closed OSError(9, 'Bad file descriptor')
# expect: one [('again', 2), ('pipe', 1)]
# expect: ValueError Invalid file descriptor:
# expect: ValueError Invalid file object: 'te
# expect: KeyError '77 is not registered'
# expect: None
# expect: PollSelector False
# expect: [('other', 2)] [('other', 2)]
# expect: [('other', 3), ('pipe', 1)]
# expect: 1 changed [('changed', 1), ('pipe', 1)]
# expect: True [('again', 2), ('pipe', 1)]
# expect: hung up [('again', 2), ('pipe', 1)]
# expect: of the disk [('again', 2), ('disk', 3), ('pipe', 1)]
# expect: closed [('again', 2), ('one', 1), ('pipe', 1)]
# expect: one [('again', 2), ('pipe', 1)]
# expect: ValueError Invalid file descriptor:
# expect: ValueError Invalid file object: 'te
# expect: KeyError '77 is not registered'
# expect: None
# expect: EpollSelector True
# expect: [('other', 2)] [('other', 2)]
# expect: [('other', 3), ('pipe', 1)]
# expect: 1 changed [('changed', 1), ('pipe', 1)]
# expect: True [('again', 2), ('pipe', 1)]
# expect: hung up [('again', 2), ('pipe', 1)]
# expect: PermissionError(1, 'Operation not permitted') 3
# expect: closed [('again', 2), ('pipe', 1)]
# expect: one [('again', 2), ('pipe', 1)]
# expect: ValueError Invalid file descriptor:
# expect: ValueError Invalid file object: 'te
# expect: KeyError '77 is not registered'
# expect: None
# expect: b'HELLO\n' 4
# expect: b'HELLO\n' 4
