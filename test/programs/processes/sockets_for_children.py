# python: 3.13
"""Sockets and descriptors given to other processes: as arguments, through pipes and queues."""

import multiprocessing as mp, os, socket
from multiprocessing import reduction
def f(conn):
    s = conn.recv(); print('child', s.recv(10)); s.send(b'reply'); s.close()
    fd = reduction.recv_handle(conn); os.write(fd, b'through'); os.close(fd)
def g(s, q):
    print('arg', s.recv(10)); s.send(b'yes'); q.get().send(b'queued')
def serve(listener):
    conn, _ = listener.accept(); conn.sendall(b'from %d' % (os.getpid() != parent)); conn.close()
if __name__ == '__main__':
    parent = os.getpid()
    for m in ('fork', 'spawn', 'forkserver'):
        ctx = mp.get_context(m)
        a, b = ctx.Pipe()
        p = ctx.Process(target=f, args=(b,)); p.start()
        x, y = socket.socketpair()
        a.send(y); y.close(); x.send(b'hello'); print(x.recv(10), x.recv(10))
        r, w = os.pipe(); reduction.send_handle(a, w, p.pid); os.close(w); print(os.read(r, 20)); p.join(); print(os.read(r, 5))
        x, y = socket.socketpair(); x.send(b'there')
        q = ctx.Queue(); p = ctx.Process(target=g, args=(y, q)); p.start(); print(x.recv(10)); q.put(y); print(x.recv(10)); p.join(); print(p.exitcode)
    ctx = mp.get_context('fork')
    l = socket.create_server(('127.0.0.1', 0))
    ps = [ctx.Process(target=serve, args=(l,)) for _ in range(3)]
    for p in ps: p.start()
    for _ in ps: 
        with socket.create_connection(l.getsockname()) as c: print(c.recv(20))
    for p in ps: p.join()
# expect: child b'hello'
# expect: b'reply' b''
# expect: b'through'
# expect: b''
# expect: arg b'there'
# expect: b'yes'
# expect: b'queued'
# expect: 0
# expect: child b'hello'
# expect: b'reply' b''
# expect: b'through'
# expect: b''
# expect: arg b'there'
# expect: b'yes'
# expect: b'queued'
# expect: 0
# expect: child b'hello'
# expect: b'reply' b''
# expect: b'through'
# expect: b''
# expect: arg b'there'
# expect: b'yes'
# expect: b'queued'
# expect: 0
# expect: b'from 1'
# expect: b'from 1'
# expect: b'from 1'
