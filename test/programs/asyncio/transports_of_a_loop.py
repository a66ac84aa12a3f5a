# python: 3.13
"""A loop knows its transports by their descriptors, as long as they live: looked at or not."""
import asyncio
import gc
import socket
import warnings

warnings.simplefilter('always')


async def echo(reader, writer):
    while data := await reader.read(100):
        writer.write(data)
    writer.close()


async def talk(port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.write(b'hello')
    answer = await reader.readexactly(5)
    writer.close()
    await writer.wait_closed()
    return answer


async def unseen():
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    for _ in range(3):
        print(await talk(port))
    print(await asyncio.gather(*(talk(port) for _ in range(5))))
    loop = asyncio.get_running_loop()
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    fd = writer.get_extra_info('socket').fileno()
    for ask in loop.add_reader, loop.add_writer:
        try:
            ask(fd, print)
        except RuntimeError as error:
            print(str(error).partition(' is used')[1], type(error).__name__)
    writer.close()
    await writer.wait_closed()
    # The descriptor is free again.
    a, b = socket.socketpair()
    with a, b:
        a.setblocking(False)
        loop.add_reader(a.fileno(), lambda: print('readable', a.recv(10)))
        b.send(b'x')
        await asyncio.sleep(0.01)
        loop.remove_reader(a.fileno())
    server.close()
    await server.wait_closed()


async def seen():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    await asyncio.sleep(0.01)
    transports = loop._transports
    print(type(transports).__name__, len(transports))
    print(transports[writer.transport._sock_fd] is writer.transport)
    print(await talk(port))
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.01)
    del reader, writer
    print(len(transports))
    server.close()
    await server.wait_closed()


async def lost():
    """A connection that nobody closes."""
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]

    class Silent(asyncio.Protocol):
        def connection_made(self, transport):
            transport.pause_reading()

        def __del__(self):
            print('protocol is gone')

    transport, protocol = await asyncio.get_running_loop().create_connection(Silent, '127.0.0.1', port)
    await asyncio.sleep(0.01)
    with warnings.catch_warnings(record=True) as told:
        del transport, protocol
        gc.collect()
    print('unclosed transport' in [str(w.message).partition(' <')[0] for w in told])
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    await asyncio.sleep(0.01)
    with warnings.catch_warnings(record=True) as told:
        del writer
        gc.collect()
    print([str(w.message).partition(' <')[0] for w in told], await reader.read())
    server.close()
    await server.wait_closed()


for program in unseen, seen, lost:
    print('----', program.__name__)
    asyncio.run(program())
# expect: ---- unseen
# expect: b'hello'
# expect: b'hello'
# expect: b'hello'
# expect: [b'hello', b'hello', b'hello', b'hello', b'hello']
# expect:  is used RuntimeError
# expect:  is used RuntimeError
# expect: readable b'x'
# expect: ---- seen
# expect: WeakValueDictionary 2
# expect: True
# expect: b'hello'
# expect: 0
# expect: ---- lost
# expect: protocol is gone
# expect: True
# expect: ['unclosed'] b''
