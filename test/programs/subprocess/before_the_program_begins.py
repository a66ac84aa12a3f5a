# python: 3.13
"""preexec_fn, umask, what is inherited, programs in the place of another one, posix_spawn() with its actions."""

import os, signal, subprocess, sys, time
py = sys.executable
# preexec_fn
p = subprocess.Popen('sleep 100 | sleep 100', shell=True, preexec_fn=os.setsid)
time.sleep(.1)
print(os.getpgid(p.pid) == p.pid)
os.killpg(os.getpgid(p.pid), signal.SIGTERM)
print(p.wait())
def prepare():
    print('in the child', os.getppid() == parent, flush=True)
    os.environ['FROM'] = 'preexec'
    os.umask(0o77)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
parent = os.getpid()
r = subprocess.run([py, '-c', 'import os,signal; print(os.environ["FROM"], oct(os.umask(0)), signal.getsignal(signal.SIGINT) == signal.SIG_IGN, os.getcwd())'], preexec_fn=prepare, cwd='/', capture_output=True, text=True)
print(r.stdout, r.returncode, r.stderr)
try: subprocess.run(['echo'], preexec_fn=lambda: 1/0)
except subprocess.SubprocessError as e: print(e)
print(subprocess.run(['cat'], preexec_fn=lambda: None, input='abc', capture_output=True, text=True).stdout)
# umask, group
print(subprocess.check_output([py, '-c', 'import os; print(oct(os.umask(0)))'], umask=0o27, text=True))
for wrong in ({'umask': 'a'}, {'umask': None}, {'process_group': 1.5}):
    try: subprocess.run(['true'], **wrong)
    except TypeError as e: print(e)
# inherits
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
print(subprocess.check_output([py, '-c', 'import signal; print(signal.getsignal(signal.SIGUSR1), signal.pthread_sigmask(0, []), signal.getsignal(signal.SIGPIPE))'], text=True))
r, w = os.pipe()
os.set_inheritable(w, True)
subprocess.run([py, '-c', f'import os; os.write({w}, b"through")'], close_fds=False)
print(os.read(r, 10))
print(subprocess.run([py, '-c', f'import os; os.write({w}, b"through")'], stderr=subprocess.DEVNULL).returncode)
# exec
pid = os.fork()
if pid == 0:
    os.environ['A'] = 'b'
    os.execv(py, [py, '-c', f'import os, sys; os.write({w}, f"{{os.getpid()}} {{os.environ["A"]}} {{sys.argv}}".encode()); sys.exit(7)', 'x', 'y'])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), os.read(r, 100).decode().replace(str(pid), 'PID'))
pid = os.fork()
if pid == 0:
    try: os.execv('/no/such', ['x'])
    except FileNotFoundError as e: os.write(w, str(e).encode())
    os.execvp('sh', ['sh', '-c', 'exit 5'])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), os.read(r, 100))
pid = os.fork()
if pid == 0:
    os.execle(py, py, '-c', 'import os; os._exit(len(os.environ) < 4 and os.environ["K"] == "v")', {'K': 'v'})
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
# posix_spawn
out = os.open('out.txt', os.O_RDWR | os.O_CREAT | os.O_TRUNC)
pid = os.posix_spawn('/bin/sh', ['sh', '-c', 'echo to; echo err >&2; cat'], os.environ, file_actions=[
    (os.POSIX_SPAWN_DUP2, out, 1), (os.POSIX_SPAWN_DUP2, out, 2), (os.POSIX_SPAWN_OPEN, 0, '/dev/null', os.O_RDONLY, 0), (os.POSIX_SPAWN_CLOSE, out)], setpgroup=0)
print(os.getpgid(pid) == pid, os.waitpid(pid, 0)[1])
os.lseek(out, 0, 0); print(os.read(out, 100))
os.unlink('out.txt')
pid = os.posix_spawnp('sh', ['sh', '-c', 'exit 3'], {})
print(os.waitpid(pid, 0)[1] >> 8)
print(subprocess.run([py, '-h'], capture_output=True, text=True).stdout.startswith('usage: '))
for make in (lambda: os.posix_spawn('/bin/sh', [], {}), lambda: os.posix_spawn('/bin/sh', 5, {}), lambda: os.posix_spawn('/no', ['x'], {})):
    try: make()
    except Exception as e: print(type(e).__name__, e)


show = 'import os; print(dict(os.environ))'
show = 'import os; print(dict(os.environ))'
# Python adds what characters it chose where its environment names no language.
for environment in ({'A': '1'}, {'LANG': 'C'}, {'LC_ALL': 'C'}, {'LANG': 'C.UTF-8'}, {'LC_ALL': ''}, {'LC_CTYPE': 'C'}, {'PYTHONCOERCECLOCALE': '0'}, {'LC_ALL': 'POSIX', 'LANG': 'C'}):
    print(subprocess.run([sys.executable, '-c', show], env=environment, capture_output=True, text=True).stdout, end='')
print(subprocess.run(['env'], env={'A': '1'}, capture_output=True, text=True).stdout, end='')
# expect: True
# expect: -15
# expect: in the child True
# expect: preexec 0o77 True /
# expect:  0
# expect: Exception occurred in preexec_fn.
# expect: abc
# expect: 0o27
# expect:
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: 1 {<Signals.SIGUSR2: 12>} 1
# expect:
# expect: b'through'
# expect: 1
# expect: 7 PID b ['-c', 'x', 'y']
# expect: 5 b'[Errno 2] No such file or directory'
# expect: 1
# expect: True 0
# expect: b'to\nerr\n'
# expect: 3
# expect: True
# expect: ValueError posix_spawn: argv must not be empty
# expect: TypeError posix_spawn: argv must be a tuple or list
# expect: FileNotFoundError [Errno 2] No such file or directory: '/no'
# expect: {'A': '1', 'LC_CTYPE': 'C.UTF-8'}
# expect: {'LANG': 'C', 'LC_CTYPE': 'C.UTF-8'}
# expect: {'LC_ALL': 'C'}
# expect: {'LANG': 'C.UTF-8'}
# expect: {'LC_ALL': '', 'LC_CTYPE': 'C.UTF-8'}
# expect: {'LC_CTYPE': 'C.UTF-8'}
# expect: {'PYTHONCOERCECLOCALE': '0'}
# expect: {'LC_ALL': 'POSIX', 'LANG': 'C'}
# expect: A=1
