# python: 3.13
"""Descriptors along with messages, pairs between which messages stay whole, flags of descriptors, kinds of sockets."""

import array, gc, multiprocessing as mp, os, select, socket, struct, tempfile, threading, weakref
from multiprocessing import reduction
# descriptors along with a message
a, b = socket.socketpair()
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    a.close()
    data, fds, flags, address = socket.recv_fds(b, 100, 5)
    os.write(fds[0], b'child got ' + data); os.close(fds[0])
    os._exit(len(fds))
print(socket.send_fds(a, [b'he', b'llo'], [w]))
os.close(w)
print(os.read(r, 100), os.read(r, 100), os.waitpid(pid, 0)[1] >> 8)
os.close(r)
print(socket.CMSG_LEN(0), socket.CMSG_LEN(4), socket.CMSG_SPACE(4), socket.CMSG_SPACE(9))
a, b = socket.socketpair()
f = tempfile.TemporaryFile(); f.write(b'content'); f.flush()
a.send(b'before')
a.sendmsg([b'with'], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [f.fileno(), f.fileno()]))])
a.send(b'after')
print(b.recv(3)); data, anc, flags, addr = b.recvmsg(100, socket.CMSG_SPACE(8)); print(data, len(anc), flags, addr)
print(b.recvmsg(100, socket.CMSG_SPACE(8))); a.send(b'last')
fds = array.array('i'); fds.frombytes(anc[0][2]); print(len(fds), anc[0][:2] == (socket.SOL_SOCKET, socket.SCM_RIGHTS))
print(os.pread(fds[1], 20, 0), os.get_inheritable(fds[0]), os.lseek(fds[0], 0, 1)); [os.close(x) for x in fds]
print(b.recv(100))
socket.send_fds(a, [b'x'], [f.fileno(), f.fileno()]); data, anc, flags, addr = b.recvmsg(10, socket.CMSG_LEN(4)); print(data, len(anc[0][2]), flags & socket.MSG_CTRUNC != 0)
socket.send_fds(a, [b'y'], [f.fileno()]); print(b.recvmsg(10))
r, w = os.pipe(); socket.send_fds(a, [b'z'], [w]); os.close(w); print(b.recv(5), os.read(r, 1) == b'')
r, w = os.pipe(); socket.send_fds(a, [b'z'], [w]); os.close(w); a.close(); b.close(); print(os.read(r, 1) == b'')
for call in (lambda: socket.CMSG_LEN(-1), lambda: a.sendmsg(5), lambda: socket.socketpair(socket.AF_INET)):
    try: call()
    except Exception as e: print(type(e).__name__, e)
x, y = socket.socketpair()
for call in (lambda: x.sendmsg([b'a'], 5), lambda: socket.send_fds(x, [b'a'], [999]), lambda: y.recvmsg(1, -1)):
    try: call()
    except Exception as e: print(type(e).__name__, e)
# messages that stay whole
for kind in (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
    a, b = socket.socketpair(socket.AF_UNIX, kind)
    print(a.type, a.family, a.getsockname(), b.getpeername())
    a.send(b'one'); a.send(b'two two'); a.sendall(b''); print(b.recv(2), b.recvfrom(100), b.recv(10))
    b.settimeout(.01)
    try: b.recv(1)
    except TimeoutError as e: print(e)
    socket.send_fds(b, [b'fd'], [f.fileno()]); data, fds, *_ = socket.recv_fds(a, 10, 3); print(data, len(fds))
    print(select.select([a], [a], [], 0)[0] == [], b.recvmsg_into([bytearray(1)]) if b.send(b'') and 0 else '')
    a.close()
    try: b.send(b'x')
    except OSError as e: print(type(e).__name__)
    if kind == socket.SOCK_SEQPACKET: print(b.recv(5))
# flags of descriptors
import fcntl
s = socket.socket()
for t in (None, 0, 2.0, None):
    s.settimeout(t); print(t, fcntl.fcntl(s, fcntl.F_GETFL) & os.O_NONBLOCK != 0, os.get_blocking(s.fileno()))
socket.setdefaulttimeout(1); t = socket.socket(); print(os.get_blocking(t.fileno()), t.gettimeout()); t.close(); socket.setdefaulttimeout(None)
p = weakref.proxy(s); print(p.fileno() == s.fileno()); s.close(); s = None
try: p.fileno()
except ReferenceError: print('gone')
for args in ((socket.AF_INET, socket.SOCK_SEQPACKET), (socket.AF_INET, socket.SOCK_STREAM, 17), (socket.AF_INET, socket.SOCK_DGRAM, 6), (socket.AF_UNIX, 77), (99,)):
    try: socket.socket(*args)
    except OSError as e: print(type(e).__name__, e)
a, b = socket.socketpair()
n = 0
try:
    while True: n += a.send(b'x' * 4096, socket.MSG_DONTWAIT)
except BlockingIOError as e: print(n > 4096, e)
# expect: 5
# expect: b'child got hello' b'' 1
# expect: 16 20 24 32
# expect: b'bef'
# expect: b'orewith' 1 0 None
# expect: (b'after', [], 0, None)
# expect: 2 True
# expect: b'content' True 7
# expect: b'last'
# expect: b'x' 4 True
# expect: (b'y', [], 8, None)
# expect: b'z' True
# expect: True
# expect: OverflowError CMSG_LEN() argument out of range
# expect: TypeError sendmsg() argument 1 must be an iterable
# expect: OSError [Errno 95] Operation not supported
# expect: TypeError sendmsg() argument 2 must be an iterable
# expect: OSError [Errno 9] Bad file descriptor
# expect: ValueError invalid ancillary data buffer length
# expect: 2 1
# expect: b'on' (b'two two', None) b''
# expect: timed out
# expect: b'fd' 1
# expect: True
# expect: ConnectionRefusedError
# expect: 5 1
# expect: b'on' (b'two two', None) b''
# expect: timed out
# expect: b'fd' 1
# expect: True
# expect: BrokenPipeError
# expect: b''
# expect: None False True
# expect: 0 True False
# expect: 2.0 True False
# expect: None False True
# expect: False 1.0
# expect: True
# expect: gone
# expect: OSError [Errno 94] Socket type not supported
# expect: OSError [Errno 93] Protocol not supported
# expect: OSError [Errno 93] Protocol not supported
# expect: OSError [Errno 22] Invalid argument
# expect: OSError [Errno 97] Address family not supported by protocol
# expect: True [Errno 11] Resource temporarily unavailable
