# python: 3.13
"""Sockets made of descriptors know what they are, lost descriptors are told of, and messages in parts refuse what they cannot take."""
import socket, os, threading
x, y = socket.socketpair(); fd = x.detach(); s = socket.socket(fileno=fd); print(s.family, s.type, s.proto, s.gettimeout())
t = socket.socket(); t.bind(("127.0.0.1", 0)); t.listen(); fd = t.detach(); s2 = socket.socket(fileno=fd); print(s2.family, s2.type, s2.getsockname()[0])
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s3 = socket.socket(fileno=u.detach()); print(s3.family, s3.type)
v = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); s4 = socket.socket(fileno=os.dup(v.fileno())); print(s4.family, s4.type)
w = socket.socket(socket.AF_INET6); s5 = socket.socket(fileno=w.detach()); print(s5.family, s5.type)
for bad in (-1, 12345, "x", 1.5):
    try: socket.socket(fileno=bad)
    except Exception as e: print(type(e).__name__, e)
r, wr = os.pipe()
try: socket.socket(fileno=r)
except OSError as e: print(e)
a, b = socket.socketpair()
for args in ((b"x",), ([b"x"], None), ([b"x"], [1]), ([b"x"], [(1,)]), (["s"],), (5,), ([b"x"], [], "f"), ([b"x"], [(1, 2, "x")]), ([b"x"], [("a", 2, b"x")])):
    try: print(args, a.sendmsg(*args))
    except Exception as e: print(args, type(e).__name__, e)
for args in ((5,), ([b"ro"],), ([bytearray(2)], -1), (["s"],), (bytearray(3),), ([bytearray(2)], 0, "f")):
    try: print(args, b.recvmsg_into(*args)[:3])
    except Exception as e: print(args, type(e).__name__, e)
z = socket.socket(); os.close(z.fileno())
for f in (lambda: z.setblocking(False), lambda: z.settimeout(1), lambda: z.getsockname(), z.close):
    try: f(); print("ok")
    except OSError as e: print(e)
q = socket.socket(); fd = q.fileno(); socket.close(fd)
try: q.getpeername()
except OSError as e: print(e)
q.detach()
for bad in (-1, 9999):
    try: socket.close(bad)
    except OSError as e: print(e)
for bad in (-1, float("nan"), None):
    try: a.settimeout(bad); print(a.gettimeout())
    except Exception as e: print(type(e).__name__, e)
for args in ((), (b"x",), ("x", 1), (b"x", 1, 2, 3), (b"x", ("127.0.0.1", 1), 2)):
    try: u2 = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); print(u2.sendto(*args))
    except Exception as e: print(args, type(e).__name__, e)
# expect: 1 1 0 None
# expect: 2 1 127.0.0.1
# expect: 2 2
# expect: 1 2
# expect: 10 1
# expect: ValueError negative file descriptor
# expect: OSError [Errno 9] Bad file descriptor
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: [Errno 88] Socket operation on non-socket
# expect: (b'x',) TypeError a bytes-like object is required, not 'int'
# expect: ([b'x'], None) TypeError sendmsg() argument 2 must be an iterable
# expect: ([b'x'], [1]) TypeError [sendmsg() ancillary data items]() argument must be 3-item sequence, not int
# expect: ([b'x'], [(1,)]) TypeError [sendmsg() ancillary data items]() argument must be sequence of length 3, not 1
# expect: (['s'],) TypeError a bytes-like object is required, not 'str'
# expect: (5,) TypeError sendmsg() argument 1 must be an iterable
# expect: ([b'x'], [], 'f') TypeError 'str' object cannot be interpreted as an integer
# expect: ([b'x'], [(1, 2, 'x')]) TypeError a bytes-like object is required, not 'str'
# expect: ([b'x'], [('a', 2, b'x')]) TypeError 'str' object cannot be interpreted as an integer
# expect: (5,) TypeError recvmsg_into() argument 1 must be an iterable
# expect: ([b'ro'],) TypeError recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers
# expect: ([bytearray(b'\x00\x00')], -1) ValueError invalid ancillary data buffer length
# expect: (['s'],) TypeError recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers
# expect: (bytearray(b'\x00\x00\x00'),) TypeError recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers
# expect: ([bytearray(b'\x00\x00')], 0, 'f') TypeError 'str' object cannot be interpreted as an integer
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: ValueError Timeout value out of range
# expect: ValueError Invalid value NaN (not a number)
# expect: None
# expect: () TypeError sendto() takes 2 or 3 arguments (0 given)
# expect: (b'x',) TypeError sendto() takes 2 or 3 arguments (1 given)
# expect: ('x', 1) TypeError a bytes-like object is required, not 'str'
# expect: (b'x', 1, 2, 3) TypeError sendto() takes 2 or 3 arguments (4 given)
# expect: (b'x', ('127.0.0.1', 1), 2) TypeError 'tuple' object cannot be interpreted as an integer
