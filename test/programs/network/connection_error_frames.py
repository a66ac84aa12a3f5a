# The frames through which errors of connections come are CPython's.
# python: 3.13
import asyncio
import socket
import traceback


async def show(awaitable):
    try:
        await awaitable
    except OSError as error:
        frames = traceback.extract_tb(error.__traceback__)
        print(type(error).__name__, [frame.name for frame in frames], frames[-1].line)


async def main():
    loop = asyncio.get_running_loop()
    free = socket.socket()
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
    free.close()

    await show(asyncio.open_connection("127.0.0.1", port))
    await show(loop.create_connection(asyncio.Protocol, "127.0.0.1", port, local_addr=("192.0.2.1", 0)))
    server = await asyncio.start_server(print, "127.0.0.1", port)
    await show(asyncio.start_server(print, "127.0.0.1", port))
    server.close()
    await show(loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("192.0.2.1", 9)))
    await show(asyncio.open_unix_connection("/nowhere/socket"))
    await show(asyncio.start_unix_server(print, "/nowhere/socket"))

    left, right = socket.socketpair()
    for end in left, right:
        end.setblocking(False)
    right.close()
    print(await loop.sock_recv(left, 10))
    await show(loop.sock_sendall(left, b"lost"))
    left.close()
    await show(loop.sock_accept(left))


asyncio.run(main())
# expect: ConnectionRefusedError ['show', 'open_connection', 'create_connection', 'create_connection', '_connect_sock', 'sock_connect', '_sock_connect_cb'] raise OSError(err, f'Connect call failed {address}')
# expect: OSError ['show', 'create_connection', 'create_connection', '_connect_sock'] raise my_exceptions.pop()
# expect: OSError ['show', 'start_server', 'create_server'] raise OSError(err.errno, msg) from None
# expect: OSError ['show', 'create_datagram_endpoint', 'create_datagram_endpoint'] sock.bind(local_address)
# expect: FileNotFoundError ['show', 'open_unix_connection', 'create_unix_connection', 'sock_connect', '_sock_connect'] sock.connect(address)
# expect: FileNotFoundError ['show', 'start_unix_server', 'create_unix_server'] sock.bind(path)
# expect: b''
# expect: BrokenPipeError ['show', 'sock_sendall'] n = sock.send(data)
# expect: OSError ['show', 'sock_accept', '_sock_accept', 'accept'] fd, addr = self._accept()
