# python: 3.13
"""Unix sockets that nobody gave a name: their address is empty, and nobody can be told as the sender of what they send."""

import asyncio
import os
import socket

PATH = 'nameless.sock'
server = socket.socket(socket.AF_UNIX)
server.bind(PATH)
server.listen()
client = socket.socket(socket.AF_UNIX)
client.connect(PATH)
accepted, address = server.accept()
print(repr(address), repr(accepted.getpeername()), accepted.getsockname(), repr(client.getsockname()), client.getpeername())
print('raddr' in repr(accepted), 'laddr' in repr(client))
for each in (client, accepted, server):
    each.close()
os.unlink(PATH)

sender, receiver = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
receiver.bind(PATH)
sender.sendto(b'x', PATH)
print(receiver.recvfrom(5))
sender.close()
receiver.close()
os.unlink(PATH)

free = socket.socket(socket.AF_UNIX)
free.bind('')
print(free.getsockname()[:1], len(free.getsockname()))
free.close()
named = socket.socket(socket.AF_UNIX)
named.bind('\0abc')
print(named.getsockname())
named.close()


async def handle(reader, writer):
    writer.write(repr(writer.get_extra_info('peername')).encode())
    writer.close()


async def main():
    async with await asyncio.start_unix_server(handle, PATH):
        reader, writer = await asyncio.open_unix_connection(PATH)
        print(await reader.read(), writer.get_extra_info('peername'), repr(writer.get_extra_info('sockname')))
        writer.close()


asyncio.run(main())
# expect: '' '' nameless.sock '' nameless.sock
# expect: False False
# expect: (b'x', None)
# expect: b'\x00' 6
# expect: b'\x00abc'
# expect: b"''" nameless.sock ''
