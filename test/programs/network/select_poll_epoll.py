# python: 3.13
import select, socket, errno
srv = socket.socket(); srv.bind(("127.0.0.1", 0)); srv.listen(5); srv.setblocking(False)
ep = select.epoll()
ep.register(srv.fileno(), select.EPOLLIN)
conns, reqs, resps = {}, {}, {}
clients = []
for i in range(3):
    c = socket.create_connection(srv.getsockname()); c.sendall(f"GET /{i} HTTP/1.0\r\n\r\n".encode()); clients.append(c)
done = 0
try:
    while done < 3:
        for fd, ev in ep.poll(1):
            if fd == srv.fileno():
                while True:
                    try: conn, addr = srv.accept()
                    except BlockingIOError: break
                    conn.setblocking(False)
                    ep.register(conn.fileno(), select.EPOLLIN | select.EPOLLET)
                    conns[conn.fileno()] = conn; reqs[conn.fileno()] = b""
            elif ev & select.EPOLLIN:
                while True:
                    try: d = conns[fd].recv(8)
                    except BlockingIOError: break
                    if not d: break
                    reqs[fd] += d
                if reqs[fd].endswith(b"\r\n\r\n"):
                    resps[fd] = b"200 " + reqs[fd].split()[1]
                    ep.modify(fd, select.EPOLLOUT | select.EPOLLET)
            elif ev & select.EPOLLOUT:
                n = conns[fd].send(resps[fd]); resps[fd] = resps[fd][n:]
                if not resps[fd]:
                    ep.modify(fd, 0); conns[fd].shutdown(socket.SHUT_RDWR); done += 1
            elif ev & select.EPOLLHUP:
                ep.unregister(fd); conns.pop(fd).close()
finally:
    ep.unregister(srv.fileno()); 
print([c.recv(20) for c in clients])
print(ep.closed, ep.poll(0) and "hup", ep.fileno() > 0)
try: ep.unregister(1234)
except OSError as e: print(e)
try: ep.register(srv, select.EPOLLIN); ep.register(srv, select.EPOLLIN)
except OSError as e: print(repr(e))
try: ep.modify(999, 1)
except OSError as e: print(repr(e))
ep.close(); print(ep.closed)
try: ep.poll()
except ValueError as e: print(e)
try: ep.register("abc", 1)
except Exception as e: print(type(e).__name__, e)
p = select.poll()
a, b = socket.socketpair()
p.register(a, select.POLLIN | select.POLLPRI); p.register(b.fileno())
print([(fd == a.fileno(), ev) for fd, ev in p.poll(0)], p.poll(0) == [(b.fileno(), select.POLLOUT)])
b.send(b"x"); print(sorted((fd == a.fileno(), ev) for fd, ev in p.poll()))
b.close(); print([(fd == a.fileno(), ev) for fd, ev in p.poll(10)])
a.recv(1); print([(fd == a.fileno(), ev) for fd, ev in p.poll(10)])
for f in (lambda: p.unregister(77), lambda: p.modify(77, 1), lambda: p.register(-1), lambda: p.register(object()), lambda: p.register(1.5), lambda: p.poll("x"),
          lambda: select.select([1.5], [], []), lambda: select.select([-1], [], []), lambda: select.select(1, [], []), lambda: select.select([], [], [], -1),
          lambda: select.select([], [], [], "x"), lambda: select.select([b], [], []), lambda: select.select([4000], [], [], 0), lambda: select.select([], []), lambda: type(p)(), lambda: select.select([10**10],[],[])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a.close()
c, d = socket.socketpair()
print([x == [c] for x in select.select([c], [c], [c], 0)], select.select([c], [], [], 0.01))
d.send(b"1"); r, w, x = select.select([c, d], [d], [], 1); print(r == [c], w == [d], x)
for s in (c, d, srv, *clients): s.close()
print([n for n in dir(select) if n.isupper()])
print(select.PIPE_BUF, type(select.poll()), select.epoll, select.error is OSError)
with select.epoll(2, select.EPOLL_CLOEXEC) as e: print(e.closed)
print(e.closed)
try: select.epoll(0)
except ValueError as e: print(e)
print([select.EPOLLIN, select.EPOLLPRI, select.EPOLLET, select.EPOLLONESHOT, select.EPOLLRDHUP, select.EPOLLEXCLUSIVE, select.POLLRDHUP, select.POLLNVAL])
# expect: [b'200 /0', b'200 /1', b'200 /2']
# expect: False hup True
# expect: [Errno 9] Bad file descriptor
# expect: FileExistsError(17, 'File exists')
# expect: OSError(9, 'Bad file descriptor')
# expect: True
# expect: I/O operation on closed epoll object
# expect: TypeError argument must be an int, or have a fileno() method.
# expect: [(False, 4)] True
# expect: [(False, 4), (True, 1)]
# expect: [(True, 17), (False, 32)]
# expect: [(True, 17), (False, 32)]
# expect: KeyError 77
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: ValueError file descriptor cannot be a negative integer (-1)
# expect: TypeError argument must be an int, or have a fileno() method.
# expect: TypeError argument must be an int, or have a fileno() method.
# expect: TypeError timeout must be an integer or None
# expect: TypeError argument must be an int, or have a fileno() method.
# expect: ValueError file descriptor cannot be a negative integer (-1)
# expect: TypeError arguments 1-3 must be sequences
# expect: ValueError timeout must be non-negative
# expect: TypeError timeout must be a float or None
# expect: ValueError file descriptor cannot be a negative integer (-1)
# expect: ValueError filedescriptor out of range in select()
# expect: TypeError select expected at least 3 arguments, got 2
# expect: TypeError cannot create 'select.poll' instances
# expect: OverflowError Python int too large to convert to C int
# expect: [False, True, False] ([], [], [])
# expect: True True []
# expect: ['EPOLLERR', 'EPOLLET', 'EPOLLEXCLUSIVE', 'EPOLLHUP', 'EPOLLIN', 'EPOLLMSG', 'EPOLLONESHOT', 'EPOLLOUT', 'EPOLLPRI', 'EPOLLRDBAND', 'EPOLLRDHUP', 'EPOLLRDNORM', 'EPOLLWRBAND', 'EPOLLWRNORM', 'EPOLL_CLOEXEC', 'PIPE_BUF', 'POLLERR', 'POLLHUP', 'POLLIN', 'POLLMSG', 'POLLNVAL', 'POLLOUT', 'POLLPRI', 'POLLRDBAND', 'POLLRDHUP', 'POLLRDNORM', 'POLLWRBAND', 'POLLWRNORM']
# expect: 4096 <class 'select.poll'> <class 'select.epoll'> True
# expect: False
# expect: True
# expect: negative sizehint
# expect: [1, 2, 2147483648, 1073741824, 8192, 268435456, 8192, 32]
