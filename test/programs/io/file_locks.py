# python: 3.13
import fcntl, os, tempfile, threading, multiprocessing, time, resource, pwd, grp, errno
d = tempfile.mkdtemp(); path = os.path.join(d, "lock")
a = open(path, "w"); b = open(path, "w")
fcntl.flock(a, fcntl.LOCK_EX)
try: fcntl.flock(b, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError as e: print(repr(e), e.errno == errno.EWOULDBLOCK)
fcntl.flock(a, fcntl.LOCK_SH); fcntl.flock(b, fcntl.LOCK_SH | fcntl.LOCK_NB); print("both shared")
fcntl.flock(b, fcntl.LOCK_UN); fcntl.flock(a, fcntl.LOCK_EX | fcntl.LOCK_NB)
log = []
def waiter():
    with open(path) as f:
        fcntl.flock(f, fcntl.LOCK_EX); log.append("waiter has it")
t = threading.Thread(target=waiter); t.start(); time.sleep(0.05); log.append("main lets go"); a.close(); t.join(); print(log)
b.close()
counter = os.path.join(d, "n")
open(counter, "w").write("0")
def add(times):
    for _ in range(times):
        with open(counter, "r+") as f:
            fcntl.lockf(f, fcntl.LOCK_EX)
            n = int(f.read()); time.sleep(0.001); f.seek(0); f.write(str(n + 1)); f.flush(); fcntl.lockf(f, fcntl.LOCK_UN)
ps = [multiprocessing.get_context("fork").Process(target=add, args=(5,)) for _ in range(3)]
for p in ps: p.start()
for p in ps: p.join()
print(open(counter).read())
r, w = os.pipe()
print(fcntl.fcntl(r, fcntl.F_GETFD), fcntl.fcntl(r, fcntl.F_GETFL), fcntl.fcntl(w, fcntl.F_GETFL) & os.O_ACCMODE)
fcntl.fcntl(r, fcntl.F_SETFL, fcntl.fcntl(r, fcntl.F_GETFL) | os.O_NONBLOCK); print(os.get_blocking(r))
try: os.read(r, 1)
except BlockingIOError as e: print(e)
print(fcntl.fcntl(r, fcntl.F_DUPFD, 50))
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (60, hard)); fs = []
try:
    while True: fs.append(open(path))
except OSError as e: print(e.errno == errno.EMFILE, e.strerror)
for f in fs: f.close()
u = resource.getrusage(resource.RUSAGE_SELF); print(len(u), type(u).__name__, u.ru_maxrss > 0, u.ru_utime >= 0)
me = pwd.getpwuid(os.getuid()); print(len(me), me.pw_uid == os.getuid(), me.pw_dir == os.path.expanduser("~"), grp.getgrgid(me.pw_gid).gr_gid == me.pw_gid, pwd.getpwnam("root")[2])
for f in (lambda: pwd.getpwnam('zz'), lambda: pwd.getpwuid(4242), lambda: grp.getgrnam('zz'), lambda: grp.getgrgid(4242), lambda: pwd.getpwnam(3), lambda: fcntl.flock('x', 1), lambda: fcntl.flock(-1,1), lambda: fcntl.flock(999,1), lambda: resource.getrlimit(99), lambda: resource.setrlimit(7,(5,)), lambda: resource.setrlimit(7,(2000000000,2000000000)), lambda: resource.setrlimit(7,(50,40)),lambda: resource.getrusage(77)):
    try: f()
    except Exception as e: print(repr(e))
# expect: BlockingIOError(11, 'Resource temporarily unavailable') True
# expect: both shared
# expect: ['main lets go', 'waiter has it']
# expect: 15
# expect: 1 0 1
# expect: False
# expect: [Errno 11] Resource temporarily unavailable
# expect: 50
# expect: True Too many open files
# expect: 16 struct_rusage True True
# expect: 7 True True True 0
# expect: KeyError("getpwnam(): name not found: 'zz'")
# expect: KeyError('getpwuid(): uid not found: 4242')
# expect: KeyError("getgrnam(): name not found: 'zz'")
# expect: KeyError('getgrgid(): gid not found: 4242')
# expect: TypeError('getpwnam() argument must be str, not int')
# expect: TypeError('argument must be an int, or have a fileno() method.')
# expect: ValueError('file descriptor cannot be a negative integer (-1)')
# expect: OSError(9, 'Bad file descriptor')
# expect: ValueError('invalid resource specified')
# expect: ValueError('expected a tuple of 2 integers')
# expect: ValueError('not allowed to raise maximum limit')
# expect: ValueError('current limit exceeds maximum limit')
# expect: ValueError('invalid who parameter')
