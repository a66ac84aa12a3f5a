# python: 3.13
"""Addresses that stand for all, whom they keep others from, what comes from them, and both kinds of half-closing."""
import errno
import socket
import threading


def attempt(what, *args):
    try:
        what(*args)
    except OSError as error:
        return errno.errorcode[error.errno]
    return "done"


u, v, w, x = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(4))
u.bind(("", 0))
port = u.getsockname()[1]
print(u.getsockname()[0], v.getsockname())
v.sendto(b"1", ("127.0.0.1", port))
print(v.getsockname()[0], u.recvfrom(9)[1][0])
own = v.getsockname()[1]
u.sendto(b"2", ("127.0.0.1", own))
print(v.recvfrom(9) == (b"2", ("127.0.0.1", port)))
v.connect(("0.0.0.0", port))
print(v.getsockname() == ("127.0.0.1", own), v.getpeername() == ("127.0.0.1", port))
print([attempt(w.bind, (host, port)) for host in ("127.0.0.1", "", "127.0.0.2")])
w.bind(("127.0.0.1", 0))
beside = w.getsockname()[1]
print([attempt(x.bind, (host, beside)) for host in ("", "127.0.0.2")])
for one in (u, v, w, x):
    one.close()

listener = socket.socket()
listener.listen()
print(listener.getsockname()[0])
port = listener.getsockname()[1]
client = socket.create_connection(("0.0.0.0", port))
server, address = listener.accept()
print(server.getsockname()[0], client.getsockname() == address, client.getpeername() == server.getsockname())
other = socket.socket()
other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(attempt(other.bind, ("127.0.0.1", port)))
pair = []
for _ in range(3):
    pair.append(socket.socket())
    pair[-1].setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    print(attempt(pair[-1].bind, pair[0].getsockname() if pair[1:] else ("127.0.0.1", 0)), end=" ")
    if len(pair) == 2:
        print(attempt(pair[-1].listen), attempt(pair[0].listen))
print()
shared = [socket.socket() for _ in range(2)]
for one in shared:
    one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    one.bind(shared[0].getsockname() if one is shared[1] else ("127.0.0.1", 0))
    one.listen()
print(shared[0].getsockname() == shared[1].getsockname())

threading.Timer(0.01, listener.shutdown, [socket.SHUT_RDWR]).start()
print(attempt(listener.accept))
a, b = socket.socketpair()
a.shutdown(socket.SHUT_RD)
print(a.recv(1), attempt(b.send, b"x"), a.send(b"y"), b.recv(9))
for one in (listener, client, server, other, *pair, *shared, a, b):
    one.close()
print(socket.if_nametoindex("lo"), socket.if_indextoname(1), (1, "lo") in socket.if_nameindex(), attempt(socket.if_indextoname, 9999))
# expect: 0.0.0.0 ('0.0.0.0', 0)
# expect: 0.0.0.0 127.0.0.1
# expect: True
# expect: True True
# expect: ['EADDRINUSE', 'EADDRINUSE', 'EADDRINUSE']
# expect: ['EADDRINUSE', 'done']
# expect: 0.0.0.0
# expect: 127.0.0.1 True True
# expect: EADDRINUSE
# expect: done done done EADDRINUSE
# expect: EADDRINUSE
# expect: True
# expect: EINVAL
# expect: b'' EPIPE 1 b'y'
# expect: 1 lo True ENXIO
