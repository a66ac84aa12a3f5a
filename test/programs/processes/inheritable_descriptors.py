# Which descriptors other programs have: what is inheritable, pass_fds and close_fds.
# python: 3.13
import os, fcntl, subprocess, sys, socket
print([os.get_inheritable(f) for f in (0, 1, 2)])
r, w = os.pipe()
print(os.get_inheritable(r))
d = os.dup(r); os.set_inheritable(d, True)
print(os.get_inheritable(r), os.get_inheritable(d))
os.dup2(r, 20); os.dup2(r, 21, False); os.dup2(r, 22, inheritable=False)
print([os.get_inheritable(f) for f in (20, 21, 22)])
a, b = os.pipe2(0); c, e = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
print([os.get_inheritable(f) for f in (a, b, c, e)], [os.get_blocking(f) for f in (a, b, c, e)])
f = fcntl.fcntl(r, fcntl.F_DUPFD, 30); g = fcntl.fcntl(r, fcntl.F_DUPFD_CLOEXEC, 30)
print(f, g, os.get_inheritable(f), os.get_inheritable(g), fcntl.fcntl(f, fcntl.F_GETFD), fcntl.fcntl(r, fcntl.F_GETFD))
fcntl.fcntl(g, fcntl.F_SETFD, 0); print(os.get_inheritable(g), os.get_inheritable(r))
os.close(f); n = os.open('/dev/null', os.O_RDONLY); print(os.get_inheritable(n))
show = 'import os,sys\nfor fd in map(int, sys.argv[1:]):\n  try: os.fstat(fd); print(fd, os.get_inheritable(fd))\n  except OSError as e: print(fd, e.errno)'
for kw in ({}, dict(close_fds=False), dict(pass_fds=[r])):
    print(kw and list(kw), subprocess.run([sys.executable, '-c', show, *map(str, (r, 20, 21))], capture_output=True, text=True, **kw).stdout.split())
pid = os.fork()
if pid == 0:
    print('child', os.get_inheritable(20), os.get_inheritable(21), flush=True)
    os.execv(sys.executable, [sys.executable, '-c', show, str(r), '20', '21'])
os.waitpid(pid, 0)
s = socket.socket(); print(s.get_inheritable()); s.set_inheritable(True); print(s.get_inheritable(), os.get_inheritable(s.fileno()))
os.closerange(3, 40)
for fn in (os.get_inheritable, lambda x: os.set_inheritable(x, True)):
    try: fn(25)
    except OSError as e: print(e)
# expect: [True, True, True]
# expect: False
# expect: False True
# expect: [True, False, False]
# expect: [True, True, False, False] [True, True, False, False]
# expect: 30 31 True False 0 1
# expect: True False
# expect: False
# expect: {} ['3', '9', '20', '9', '21', '9']
# expect: ['close_fds'] ['3', '9', '20', 'True', '21', '9']
# expect: ['pass_fds'] ['3', 'True', '20', '9', '21', '9']
# expect: child True False
# expect: 3 9
# expect: 20 True
# expect: 21 9
# expect: False
# expect: True True
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
