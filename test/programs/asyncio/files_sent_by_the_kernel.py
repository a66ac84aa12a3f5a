# python: 3.13
"""loop.sendfile() and loop.sock_sendfile(): by os.sendfile() where a file can be sent so, else piece by piece."""
import asyncio
import io
import os
import socket
import tempfile


async def main():
    loop = asyncio.get_running_loop()
    with tempfile.NamedTemporaryFile(delete=False) as temporary:
        data = bytes(range(256)) * 3000
        temporary.write(data)
    got, over = bytearray(), asyncio.Event()

    class Server(asyncio.Protocol):
        def data_received(self, piece):
            got.extend(piece)

        def connection_lost(self, error):
            over.set()

    server = await loop.create_server(Server, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()

    async def connected():
        got.clear()
        over.clear()
        client = socket.socket()
        client.setblocking(False)
        await loop.sock_connect(client, address)
        return client

    part = {'offset': 5, 'count': 100000}
    for how in {}, {'offset': 1000}, part, {'count': 10}, {'offset': 10**7}, {'fallback': False}:
        with open(temporary.name, 'rb') as file, await connected() as client:
            print(how, await loop.sock_sendfile(client, file, **how), file.tell(), end=' ')
        await over.wait()
        print(len(got), bytes(got) == data[how.get('offset', 0):][:how.get('count')])
        got.clear()
        over.clear()
        transport, _ = await loop.create_connection(asyncio.Protocol, *address)
        transport.write(b'head')
        with open(temporary.name, 'rb') as file:
            sending = loop.create_task(loop.sendfile(transport, file, **how))
            await asyncio.sleep(0)
            for write in transport.write, transport.writelines:
                try:
                    write(b'x' if write == transport.write else [b'x'])
                except RuntimeError as error:
                    print(error)
            print(await sending, file.tell(), end=' ')
        transport.write(b'tail')
        transport.close()
        await over.wait()
        print(len(got), bytes(got[:5]), bytes(got[-4:]))

    async with asyncio.timeout(5):
        with await connected() as client:
            for file in io.BytesIO(b'abc'), io.BytesIO(b''):
                for fallback in True, False:
                    try:
                        print(await loop.sock_sendfile(client, file, fallback=fallback), file.tell())
                    except asyncio.SendfileNotAvailableError as error:
                        print(error)
    here, there = socket.socketpair()
    here.setblocking(False)
    with here, there, open(temporary.name, 'rb') as file:
        sending = loop.create_task(loop.sock_sendfile(here, file))
        await asyncio.sleep(0.01)
        sending.cancel()
        try:
            await sending
        except asyncio.CancelledError:
            print('cancelled', loop.remove_writer(here))
        sending = loop.create_task(loop.sock_sendfile(here, file, fallback=False))
        await asyncio.sleep(0.01)
        there.close()
        try:
            await sending
        except OSError as error:
            print(repr(error))
        except asyncio.SendfileNotAvailableError as error:
            print(error)
    server.close()
    os.remove(temporary.name)


asyncio.run(main())

# A loop that was closed before anybody asked for its selector.
loop = asyncio.new_event_loop()
loop.close()
print(loop.remove_reader(0), loop._selector, loop._ssock)
try:
    loop.add_reader(0, print)
except RuntimeError as error:
    print(error)
# expect: {} 768000 768000 768000 True
# expect: unable to write; sendfile is in progress
# expect: unable to writelines; sendfile is in progress
# expect: 768000 768000 768008 b'head\x00' b'tail'
# expect: {'offset': 1000} 767000 768000 767000 True
# expect: unable to write; sendfile is in progress
# expect: unable to writelines; sendfile is in progress
# expect: 767000 768000 767008 b'head\xe8' b'tail'
# expect: {'offset': 5, 'count': 100000} 100000 100005 100000 True
# expect: unable to write; sendfile is in progress
# expect: unable to writelines; sendfile is in progress
# expect: 100000 100005 100008 b'head\x05' b'tail'
# expect: {'count': 10} 10 10 10 True
# expect: unable to write; sendfile is in progress
# expect: unable to writelines; sendfile is in progress
# expect: 10 10 18 b'head\x00' b'tail'
# expect: {'offset': 10000000} 0 0 0 True
# expect: 0 0 10 b'headx' b'tail'
# expect: {'fallback': False} 768000 768000 768000 True
# expect: unable to write; sendfile is in progress
# expect: unable to writelines; sendfile is in progress
# expect: 768000 768000 768008 b'head\x00' b'tail'
# expect: 3 3
# expect: not a regular file
# expect: 0 0
# expect: not a regular file
# expect: cancelled False
# expect: os.sendfile call failed
# expect: False None None
# expect: Event loop is closed
