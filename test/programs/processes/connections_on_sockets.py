# python: 3.13
from multiprocessing import connection, AuthenticationError
import threading, os, stat, tempfile, socket
d=tempfile.mkdtemp(); path=os.path.join(d,"s")
refused = []
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).replace(d,"D"))
l=connection.Listener(path); print(os.path.exists(path), stat.S_ISSOCK(os.stat(path).st_mode), l.address==path, l.last_accepted)
show(lambda: connection.Listener(path))
def serve(l,n=1):
    for _ in range(n):
        try:
            with l.accept() as c: c.send(c.recv())
        except Exception as e: refused.append(f"serve {type(e).__name__} {e}")
t=threading.Thread(target=serve,args=(l,)); t.start()
with connection.Client(path) as c: c.send("x"); print(c.recv())
t.join(); print(repr(l.last_accepted)); l.close(); print(os.path.exists(path)); l.close()
show(lambda: connection.Client(path)); show(l.accept); show(lambda: l.address); show(lambda: l.last_accepted)
l=connection.Listener(("localhost",0)); print(l.address[0], type(l.address[1])); show(lambda: connection.Listener(l.address))
t=threading.Thread(target=serve,args=(l,)); t.start()
with connection.Client(l.address) as c: c.send(1); print(c.recv())
t.join(); print(type(l.last_accepted), l.last_accepted[0])
addr=l.address; l.close(); show(lambda: connection.Client(addr))
l=connection.Listener(family="AF_INET",authkey=b"a"); t=threading.Thread(target=serve,args=(l,2)); t.start()
show(lambda: connection.Client(l.address,authkey=b"b")); 
with connection.Client(l.address,authkey=b"a") as c: c.send([1]); print(c.recv())
t.join(); l.close(); print(refused)
for f in (lambda: connection.Listener(family="AF_PIPE"), lambda: connection.Listener(family="AF_X"), lambda: connection.Listener("/nonexist/dir/s"), lambda: connection.Listener(5), lambda: connection.Listener(authkey="x"), lambda: connection.Client(path,family="AF_PIPE"), lambda: connection.Client(path,authkey="s"), lambda: connection.Client(5), lambda: connection.address_type(b"x"), lambda: connection.address_type("\\\\x"), lambda: connection.address_type(b"\0x"), lambda: connection.Listener(("nohost",0)), lambda: connection.arbitrary_address("AF_INET"), lambda: connection.arbitrary_address("AF_X"), lambda: connection.Listener(("localhost","x")), lambda: connection.address_type(()), lambda: connection.address_type(0)): show(f)
# raw socket client on a listener
l=connection.Listener(("localhost",0)); t=threading.Thread(target=lambda: print("raw", l.accept().recv_bytes())); t.start()
s=socket.create_connection(l.address); s.sendall(b"\0\0\0\3abc"); t.join(); s.close(); l.close()
a,b=socket.socketpair(); c=connection.Connection(os.dup(a.fileno())); c.send_bytes(b"hey"); print(b.recv(10)); b.sendall(b"\0\0\0\2ok"); print(c.recv_bytes()); c.close()
r,w=os.pipe(); cr=connection.Connection(r,writable=False); cw=connection.Connection(w,readable=False); cw.send({"a":1}); print(cr.recv(), cr.fileno()==r); cw.close(); show(cr.recv)
show(lambda: connection.Connection(-1)); show(lambda: connection.Connection(0,readable=False,writable=False)); show(lambda: connection.Connection("x"))
# A server that answers whoever is ready, and a program that knows nothing of multiprocessing.
listener = connection.Listener(("localhost", 0))
listener._listener._socket.settimeout(0.01)
show(listener.accept)
listener.close()
one, other = socket.socketpair()
left = connection.Connection(os.dup(one.fileno()))
right = connection.Connection(os.dup(other.fileno()))
left.mark = "mine"
left.send("first")
print(left.mark, connection.wait([right, left], 1) == [right], right.poll(), left.poll(), right.recv())
from multiprocessing import Pipe
near, far = Pipe()
far.send(1)
left.send(2)
print([ready in (near, right) for ready in connection.wait([near, right])], near.recv(), right.recv())
print(type(left).__name__, isinstance(left, connection.Connection), type(left) is type(near) or type(left).__module__ == type(near).__module__)
left.send_bytes(b"message", 3, 2)
print(right.recv_bytes())
show(lambda: left.send_bytes(b"x", 3))
left.send_bytes(b"long")
show(lambda: right.recv_bytes(2))
print(right.closed, right.readable)
show(right.recv)
near.send_bytes(b'long')
show(lambda: far.recv_bytes(2))
print(far.closed, far.readable, far.writable)
right = connection.Connection(os.dup(other.fileno()))
one.close()
left.close()
show(lambda: left.send(1))
show(right.recv)
print(left.closed, right.closed, right.readable, right.writable)

import faulthandler, signal
print(faulthandler.dump_traceback(file=99), threading.active_count())
faulthandler.dump_traceback_later(60)
print(threading.active_count())
faulthandler.cancel_dump_traceback_later()
for number in (signal.SIGSEGV, signal.SIGABRT, 99):
    show(lambda: faulthandler.register(number))
# expect: True True True None
# expect: OSError [Errno 98] Address already in use
# expect: x
# expect: ''
# expect: False
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: OSError listener is closed
# expect: AttributeError 'NoneType' object has no attribute '_address'
# expect: AttributeError 'NoneType' object has no attribute '_last_accepted'
# expect: 127.0.0.1 <class 'int'>
# expect: OSError [Errno 98] Address already in use
# expect: 1
# expect: <class 'tuple'> 127.0.0.1
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: AuthenticationError digest sent was rejected
# expect: [1]
# expect: ['serve AuthenticationError digest received was wrong']
# expect: ValueError Family AF_PIPE is not recognized.
# expect: ValueError unrecognized family
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: TypeError address type of 5 unrecognized
# expect: TypeError authkey should be a byte string
# expect: ValueError Family AF_PIPE is not recognized.
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: TypeError address type of 5 unrecognized
# expect: ValueError address type of b'x' unrecognized
# expect: AF_PIPE
# expect: AF_UNIX
# expect: gaierror [Errno -2] Name or service not known
# expect: ('localhost', 0)
# expect: ValueError unrecognized family
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: AF_INET
# expect: ValueError address type of 0 unrecognized
# expect: raw b'abc'
# expect: b'\x00\x00\x00\x03hey'
# expect: b'ok'
# expect: {'a': 1} True
# expect: EOFError
# expect: ValueError invalid handle
# expect: ValueError at least one of `readable` and `writable` must be True
# expect: AttributeError 'str' object has no attribute '__index__'
# expect: TimeoutError timed out
# expect: mine True True False first
# expect: [True, True] 1 2
# expect: Connection True True
# expect: b'sa'
# expect: ValueError buffer length < offset
# expect: OSError bad message length
# expect: False False
# expect: OSError connection is write-only
# expect: OSError bad message length
# expect: False False True
# expect: OSError handle is closed
# expect: EOFError
# expect: True False True True
# expect: None 1
# expect: 1
# expect: RuntimeError signal 11 cannot be registered, use enable() instead
# expect: RuntimeError signal 6 cannot be registered, use enable() instead
# expect: ValueError signal number out of range
