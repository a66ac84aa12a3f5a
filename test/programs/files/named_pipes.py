# python: 3.13
"""os.mkfifo(), pipes that do not wait, their sizes, and which descriptors are inherited."""

import errno, os, select, stat, tempfile, threading, time, pathlib, subprocess
d = tempfile.mkdtemp(); os.chdir(d)
os.mkfifo('pipe', 0o600)
print(stat.S_ISFIFO(os.stat('pipe').st_mode), stat.filemode(os.stat('pipe').st_mode), pathlib.Path('pipe').is_fifo(), pathlib.Path('pipe').is_file(), os.path.exists('pipe'))
try: os.mkfifo('pipe')
except FileExistsError as e: print(e)
def writer():
    with open('pipe', 'w') as f:
        for i in range(3): f.write(f'line {i}\n'); f.flush(); time.sleep(.01)
pid = os.fork()
if pid == 0:
    writer(); os._exit(0)
with open('pipe') as f:
    for line in f: print(repr(line))
os.waitpid(pid, 0)
# threads, the other way round
got = []
def reader():
    with open('pipe', 'rb') as f: got.append(f.read())
t = threading.Thread(target=reader); t.start()
time.sleep(.05)
with open('pipe', 'wb', buffering=0) as f: f.write(b'a' * 100000)
t.join(); print(len(got[0]))
# not waiting
try: os.open('pipe', os.O_WRONLY | os.O_NONBLOCK)
except OSError as e: print(errno.errorcode[e.errno], e)
r = os.open('pipe', os.O_RDONLY | os.O_NONBLOCK)
print(os.read(r, 10), os.get_blocking(r))
w = os.open('pipe', os.O_WRONLY)
try: os.read(r, 10)
except BlockingIOError as e: print(e)
os.write(w, b'x'); print(select.select([r], [], [], 0)[0] == [r], os.read(r, 10))
os.close(w); print(os.read(r, 10)); os.close(r)
rw = os.open('pipe', os.O_RDWR); os.write(rw, b'self'); print(os.read(rw, 10))
w = os.open('pipe', os.O_WRONLY | os.O_NONBLOCK); os.write(w, b'more'); print(os.read(rw, 10)); os.close(rw)
try: os.write(w, b'x')
except BrokenPipeError as e: print(e)
os.close(w)
# with a shell
p = subprocess.Popen('cat pipe', shell=True, stdout=subprocess.PIPE, text=True)
with open('pipe', 'w') as f: print('to the shell', file=f)
print(p.communicate()[0])
r, w = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
print(os.get_blocking(r), os.get_inheritable(r))
try: os.read(r, 1)
except BlockingIOError: print('empty')
r2, w2 = os.pipe2(0); print(os.get_blocking(r2), os.get_inheritable(w2))
d = os.dup(r2); print(os.get_inheritable(d)); os.dup2(r, d); print(os.get_inheritable(d), os.get_inheritable(r)); os.dup2(r, d, inheritable=False); print(os.get_inheritable(d))
import fcntl
print(fcntl.fcntl(w, fcntl.F_GETPIPE_SZ), fcntl.fcntl(w, fcntl.F_SETPIPE_SZ, 5000), fcntl.fcntl(r, fcntl.F_GETPIPE_SZ))
n = 0
try:
    while True: n += os.write(w, bytes(1000))
except BlockingIOError: print(n)
print(fcntl.fcntl(r, fcntl.F_GETFD) & fcntl.FD_CLOEXEC, fcntl.fcntl(w2, fcntl.F_GETFD))
os.unlink('pipe'); os.rmdir(os.getcwd())
# expect: True prw------- True False True
# expect: [Errno 17] File exists
# expect: 'line 0\n'
# expect: 'line 1\n'
# expect: 'line 2\n'
# expect: 100000
# expect: ENXIO [Errno 6] No such device or address: 'pipe'
# expect: b'' False
# expect: [Errno 11] Resource temporarily unavailable
# expect: True b'x'
# expect: b''
# expect: b'self'
# expect: b'more'
# expect: [Errno 32] Broken pipe
# expect: to the shell
# expect:
# expect: False False
# expect: empty
# expect: True True
# expect: False
# expect: True False
# expect: False
# expect: 65536 8192 8192
# expect: 8000
# expect: 1 0
