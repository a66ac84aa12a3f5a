# python: 3.13
"""What sockets begin with, messages in parts, files over a socket, reading until all is there."""

import socket
import tempfile
import threading

server = socket.create_server(('', 0), family=socket.AF_INET6)
with socket.create_connection(('::1', server.getsockname()[1])) as client:
    print(server.getsockname()[0], client.getpeername()[0])
server.close()

socket.setdefaulttimeout(20.0)
server = socket.create_server(('127.0.0.1', 0))
client = socket.create_connection(server.getsockname())
print(server.gettimeout(), client.gettimeout(), server.accept()[0].gettimeout())
socket.setdefaulttimeout(None)
server.settimeout(3)
client = socket.create_connection(server.getsockname())
peer = server.accept()[0]
print(peer.gettimeout(), client.gettimeout(), peer.getblocking())
with socket.socket(type=socket.SOCK_STREAM | socket.SOCK_NONBLOCK) as quick:
    print(quick.gettimeout(), quick.type, quick.getblocking())
print(server.get_inheritable(), server.set_inheritable(True), server.get_inheritable())


def attempt(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(type(error).__name__, error)


attempt(socket.close, 9999)
room = bytearray(4)
for receive in (peer.recv_into, peer.recvfrom_into):
    attempt(receive, room, 10)
    attempt(receive, room, -1)
attempt(client.sendmsg, [b'ab', bytearray(b'cd'), memoryview(b'e')])
print(peer.recv(10))
for parts in (b'x', [1], ('x',), 5):
    attempt(client.sendmsg, parts)
print(client.sendto(b'anywhere', ('127.0.0.1', 9)), peer.recv(20))
attempt(client.sendto, b'nowhere', None)
attempt(client.sendto, b'nowhere', 0, 5)
client.settimeout(0.05)
try:
    while client.sendto(bytes(100_000), ('127.0.0.1', 9)) > 0:
        pass
except TimeoutError as error:
    print('full', error)
client, peer = socket.socketpair()
one, other = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
one.bind(('127.0.0.1', 0))
print(other.sendmsg([b'hel', b'lo'], [], 0, one.getsockname()))
data, messages, flags, _ = one.recvmsg(3)
print(data, messages, flags == socket.MSG_TRUNC)


def collect():
    while piece := peer.recv(100):
        pieces.append(piece)


pieces = []
reader = threading.Thread(target=collect)
reader.start()
with tempfile.TemporaryFile() as file:
    file.write(b'0123456789' * 10)
    file.flush()
    print(client.sendfile(file), file.tell(), client.sendfile(file, 90), file.tell(), client.sendfile(file, 5, 10), file.tell())
    for count in (0, -1, 'x'):
        attempt(client.sendfile, file, 0, count)
    attempt(one.sendfile, file)
    client.close()
    reader.join()
    print(len(b''.join(pieces)))
left, right = socket.socketpair()
left.send(b'abc')
threading.Timer(0.1, left.send, [b'def']).start()
print(right.recv(6, socket.MSG_WAITALL))
print(socket.getnameinfo(('127.0.0.1', 80), 0), socket.getnameinfo(('127.0.0.1', 4321), 3))
attempt(socket.getnameinfo, 'x', 0)
attempt(socket.htonl, -1)
attempt(socket.htons, 1 << 16)
# expect: :: ::1
# expect: 20.0 20.0 20.0
# expect: None None True
# expect: 0.0 1 False
# expect: False None True
# expect: OSError [Errno 9] Bad file descriptor
# expect: ValueError buffer too small for requested bytes
# expect: ValueError negative buffersize in recv_into
# expect: ValueError nbytes is greater than the length of the buffer
# expect: ValueError negative buffersize in recvfrom_into
# expect: 5
# expect: b'abcde'
# expect: TypeError a bytes-like object is required, not 'int'
# expect: TypeError a bytes-like object is required, not 'int'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError sendmsg() argument 1 must be an iterable
# expect: 8 b'anywhere'
# expect: TypeError sendto(): AF_INET address must be tuple, not NoneType
# expect: TypeError sendto(): AF_INET address must be tuple, not int
# expect: full timed out
# expect: 5
# expect: b'hel' [] True
# expect: 100 100 10 100 10 15
# expect: ValueError count must be a positive integer (got 0)
# expect: ValueError count must be a positive integer (got -1)
# expect: TypeError count must be a positive integer (got 'x')
# expect: ValueError only SOCK_STREAM type sockets are supported
# expect: 120
# expect: b'abcdef'
# expect: ('localhost', 'http') ('127.0.0.1', '4321')
# expect: TypeError getnameinfo() argument 1 must be a tuple
# expect: OverflowError can't convert negative value to unsigned int
# expect: OverflowError htons: Python int too large to convert to C 16-bit unsigned integer
