# python: 3.13
# What Linux says of a socket's options, connections that nobody waits for, and how much sockets take before their reader comes.
import errno
import os
import select
import socket
import struct
import threading

a, b = socket.socketpair()
print(struct.unpack("3i", a.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)) == (os.getpid(), os.getuid(), os.getgid()))
s = socket.socket()
for name in "SNDBUF RCVBUF REUSEADDR KEEPALIVE TYPE ERROR ACCEPTCONN LINGER DOMAIN PROTOCOL REUSEPORT RCVLOWAT".split():
    print(name, s.getsockopt(socket.SOL_SOCKET, getattr(socket, "SO_" + name)), end="; ")
print()
for size in (10_000, 1):
    for which in (socket.SO_SNDBUF, socket.SO_RCVBUF):
        s.setsockopt(socket.SOL_SOCKET, which, size)
        print(s.getsockopt(socket.SOL_SOCKET, which), end=" ")
s.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 5)
s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE), s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8))
for call in (lambda: s.setsockopt(socket.SOL_SOCKET, socket.SO_TYPE, 1), lambda: s.getsockopt(1, 2, 2000), lambda: s.setsockopt(1, 13, 1)):
    try:
        call()
    except OSError as error:
        print(error)

SOL, TCP = socket.SOL_SOCKET, socket.IPPROTO_TCP
u, x = socket.socket(type=socket.SOCK_DGRAM), socket.socket(socket.AF_UNIX)
for end in (s, u, x):
    for level, option in ((SOL, 9999), (SOL, 0), (0, 2), (0, 9999), (TCP, 1), (17, 1), (41, 26), (9999, 1)):
        for call in (lambda: end.getsockopt(level, option), lambda: end.setsockopt(level, option, 5)):
            try:
                call()
                print("ok", end=" ")
            except OSError as error:
                print(errno.errorcode[error.errno], end=" ")
    print()
for level, option in ((SOL, 2), (TCP, 1), (SOL, 13)):
    for value in ((b"",), (b"abc",), (b"\0\0\0\0",), (None, 1), (None, 4)):
        try:
            print(s.setsockopt(level, option, *value), end=" ")
        except OSError as error:
            print(error.errno, end=" ")
s.setsockopt(0, 2, b"a")
print(s.getsockopt(0, 2))
for end in (s, u, x):
    copies = end.dup(), socket.socket(fileno=os.dup(end.fileno()))
    print([copy.proto for copy in copies], end=" ")
    for copy in (end, *copies):
        copy.close()
print()

server = socket.create_server(("127.0.0.1", 0))
print(server.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
c = socket.socket()
c.setblocking(False)
print(errno.errorcode[c.connect_ex(server.getsockname())])
print([len(ready) for ready in select.select([server], [c], [], 1)], c.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
print(c.connect_ex(server.getsockname()), errno.errorcode[c.connect_ex(server.getsockname())])
accepted, address = server.accept()
print(address == c.getsockname())
closed = socket.create_server(("127.0.0.1", 0))
nobody = closed.getsockname()
closed.close()
d = socket.socket()
d.setblocking(False)
d.connect_ex(nobody)
print([len(ready) for ready in select.select([d], [d], [d], 1)])
try:
    d.recv(1)
except OSError as error:
    print(error, d.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))

# Within a computer a megabyte is taken at once; a pair of sockets takes less, and less again in small pieces.
threads = [threading.Thread(target=end.sendall, args=(bytes(1_000_000),)) for end in (socket.create_connection(server.getsockname()), accepted)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(1)
print([thread.is_alive() for thread in threads])
for size in (1, 188, 189, 4096, 1 << 20):
    a, b = socket.socketpair()
    a.setblocking(False)
    sent = 0
    try:
        while True:
            sent += a.send(bytes(size))
    except BlockingIOError:
        print(size, sent, select.select([], [a], [], 0)[1] == [a])
# Who lingers for no time breaks the connection off.
accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
c.setblocking(True)
accepted.close()
try:
    while c.recv(1 << 20):
        pass
except OSError as error:
    print(error)
# What a socket that listens was told is told of what it accepts; short buffers are full soon.
server.close()
told = ((SOL, socket.SO_REUSEADDR, 1), (SOL, socket.SO_KEEPALIVE, 1), (TCP, socket.TCP_NODELAY, 1), (TCP, socket.TCP_KEEPCNT, 4),
        (SOL, socket.SO_SNDBUF, 4096), (SOL, socket.SO_RCVBUF, 4096), (SOL, socket.SO_PRIORITY, 3), (0, socket.IP_TTL, 33))
server = socket.socket()
for option in told:
    server.setsockopt(*option)
server.bind(("127.0.0.1", 0))
server.listen()
c = socket.create_connection(server.getsockname())
accepted = server.accept()[0]
print([accepted.getsockopt(*option[:2]) for option in told])
plain = socket.create_server(("127.0.0.1", 0))
c = socket.create_connection(plain.getsockname())
c.setsockopt(SOL, socket.SO_SNDBUF, 4096)
c.setblocking(False)
sent = []
try:
    while True:
        sent.append(c.send(bytes(100_000)))
except BlockingIOError:
    print(sent[0], 32_741 < sum(sent) < 100_000, select.select([], [c], [], 0)[1] == [])
for size in (1, 4096, 65536, 200_000):
    a, b = socket.socketpair()
    a.setsockopt(SOL, socket.SO_SNDBUF, size)
    a.setblocking(False)
    print(size, a.send(bytes(1_000_000)), end="; ")
try:
    socket.socket(socket.AF_UNIX).setsockopt(SOL, socket.SO_REUSEPORT, 1)
except OSError as error:
    print(error)
# expect: True
# expect: SNDBUF 16384; RCVBUF 131072; REUSEADDR 0; KEEPALIVE 0; TYPE 1; ERROR 0; ACCEPTCONN 0; LINGER 0; DOMAIN 2; PROTOCOL 6; REUSEPORT 0; RCVLOWAT 1;
# expect: 20000 20000 4608 2304 1 b'\x01\x00\x00\x00\x00\x00\x00\x00'
# expect: [Errno 92] Protocol not available
# expect: getsockopt buflen out of range
# expect: [Errno 22] Invalid argument
# expect: ENOPROTOOPT ENOPROTOOPT ENOPROTOOPT ENOPROTOOPT ok ok ENOPROTOOPT ENOPROTOOPT ok ok ENOTSUP ENOPROTOOPT ENOTSUP ENOPROTOOPT ENOTSUP ENOPROTOOPT
# expect: ENOPROTOOPT ENOPROTOOPT ENOPROTOOPT ENOPROTOOPT ok ok ENOPROTOOPT ENOPROTOOPT ENOTSUP ENOPROTOOPT ok ok ENOTSUP ENOPROTOOPT ENOTSUP ENOPROTOOPT
# expect: ENOPROTOOPT ENOPROTOOPT ENOPROTOOPT ENOPROTOOPT ENOTSUP ENOTSUP ENOTSUP ENOTSUP ENOTSUP ENOTSUP ENOTSUP ENOTSUP ENOTSUP ENOTSUP ENOTSUP ENOTSUP
# expect: 22 22 None 22 14 22 22 None 22 14 22 22 22 22 14 97
# expect: [0, 6] [0, 17] [0, 0]
# expect: 1
# expect: EINPROGRESS
# expect: [1, 1, 0] 0
# expect: 0 EISCONN
# expect: True
# expect: [1, 1, 0]
# expect: [Errno 111] Connection refused 0
# expect: [False, False]
# expect: 1 278 False
# expect: 188 52264 False
# expect: 189 52542 False
# expect: 4096 180224 False
# expect: 1048576 219264 False
# expect: [Errno 104] Connection reset by peer
# expect: [1, 1, 1, 4, 8192, 8192, 0, 33]
# expect: 32741 True True
# expect: 1 4480; 4096 8064; 65536 146176; 200000 401984; [Errno 95] Operation not supported
