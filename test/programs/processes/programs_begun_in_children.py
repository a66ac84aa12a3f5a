# Process groups and sessions, signals to a whole group, preexec_fn, and programs that take the place of others.
# python: 3.13
import os, signal, subprocess, sys, time
print(os.getpgid(0) == os.getpgrp(), os.getsid(0) != 0)
# the pattern that kills a whole tree
p = subprocess.Popen('sleep 30; echo never', shell=True, start_new_session=True)
print(os.getpgid(p.pid) == p.pid, os.getsid(p.pid) == p.pid)
os.killpg(os.getpgid(p.pid), signal.SIGTERM)
print(p.wait())
try: os.killpg(p.pid, signal.SIGTERM)
except OSError as e: print(repr(e))
p = subprocess.Popen(['sleep', '30'], preexec_fn=os.setsid)
print(os.getpgid(p.pid) == p.pid)
os.killpg(p.pid, signal.SIGKILL); print(p.wait())
p = subprocess.Popen(['sleep', '30'], process_group=0)
print(os.getpgid(p.pid) == p.pid, os.getsid(p.pid) == os.getsid(0))
q = subprocess.Popen(['sleep', '30'], process_group=p.pid)
print(os.getpgid(q.pid) == p.pid)
os.killpg(p.pid, signal.SIGINT); print(p.wait(), q.wait())
def before():
    os.write(1, b'in preexec_fn\n'); os.environ['X_Y'] = 'from preexec'; os.chdir('/')
print(subprocess.run([sys.executable, '-c', 'import os; print(os.environ["X_Y"], os.getcwd())'], preexec_fn=before, capture_output=True, text=True).stdout.split())
def bad(): raise ValueError('x')
try: subprocess.run(['echo', 'hi'], preexec_fn=bad)
except subprocess.SubprocessError as e: print(repr(e))
for kw in (dict(process_group=999999), dict(start_new_session=True, process_group=0)):
    try: print(subprocess.run(['echo', 'hi'], **kw))
    except OSError as e: print(repr(e))
for f, a in ((os.getpgid, (999999,)), (os.setpgid, (0, -1)), (os.setpgid, (999999, 0)), (os.killpg, (999999, 0)), (os.killpg,(-1,0)), (os.getsid, (999999,)), (os.kill, (999999, 0)), (os.kill, (-999999, 0))):
    try: print(f.__name__, f(*a))
    except OSError as e: print(f.__name__, repr(e))
print(os.getpgid(pid=0) == os.getpgrp())
pid = os.fork()
if pid == 0:
    os.setpgrp()
    print('child', os.getpgrp() == os.getpid()); sys.stdout.flush()
    try: os.setsid()
    except OSError as e: print('child', repr(e), flush=True)
    os.execvp(sys.executable, [sys.executable, '-c', 'import os,sys; print("exec", os.getpgrp() == os.getpid(), len(sys.argv)); sys.exit(3)', 'a'])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pids = []
for i in range(2):
    pid = os.fork()
    if pid == 0:
        time.sleep(30); os._exit(0)
    os.setpgid(pid, pids[0] if pids else 0)
    pids.append(pid)
os.killpg(pids[0], signal.SIGUSR1)
for p in pids: print(os.waitpid(-pids[0], 0)[1])
try: os.waitpid(-pids[0], 0)
except OSError as e: print(repr(e))
try: os.waitpid(0, 0)
except OSError as e: print(repr(e))
pid = os.fork()
if pid == 0: os.abort()
print(os.waitpid(pid, 0)[1] & 0x7f)
print(subprocess.run([sys.executable, '-c', 'import os; os.abort()']).returncode)
got = []
signal.signal(signal.SIGUSR2, lambda n, f: got.append(n))
os.setpgid(0, 0) if os.getpgrp() != os.getpid() else None
os.killpg(0, signal.SIGUSR2); os.kill(0, signal.SIGUSR2); print(got)
# expect: True True
# expect: True True
# expect: -15
# expect: ProcessLookupError(3, 'No such process')
# expect: True
# expect: -9
# expect: True True
# expect: True
# expect: -2 -2
# expect: ['in', 'preexec_fn', 'from', 'preexec', '/']
# expect: SubprocessError('Exception occurred in preexec_fn.')
# expect: PermissionError(1, 'Operation not permitted')
# expect: PermissionError(1, 'Operation not permitted')
# expect: getpgid ProcessLookupError(3, 'No such process')
# expect: setpgid OSError(22, 'Invalid argument')
# expect: setpgid ProcessLookupError(3, 'No such process')
# expect: killpg ProcessLookupError(3, 'No such process')
# expect: killpg OSError(22, 'Invalid argument')
# expect: getsid ProcessLookupError(3, 'No such process')
# expect: kill ProcessLookupError(3, 'No such process')
# expect: kill ProcessLookupError(3, 'No such process')
# expect: True
# expect: child True
# expect: child PermissionError(1, 'Operation not permitted')
# expect: exec True 2
# expect: 3
# expect: 10
# expect: 10
# expect: ChildProcessError(10, 'No child processes')
# expect: ChildProcessError(10, 'No child processes')
# expect: 6
# expect: -6
# expect: [12, 12]
