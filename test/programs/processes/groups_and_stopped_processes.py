# python: 3.13
"""Groups and sessions, signals to them, processes that are stopped and go on, waitid(), orphans."""

import os, signal, subprocess, sys, time
me = os.getpid()
r, w = os.pipe()
pids = []
os.setpgid(0, 0) if os.getpgrp() != me else None
print('leader', os.getpgrp() == me)
for i in range(3):
    pid = os.fork()
    if pid == 0:
        if i == 2: os.setpgrp()
        signal.signal(signal.SIGUSR1, lambda s, f: (os.write(w, b'%d' % i), os._exit(i)))
        os.write(w, b'.')
        while True: signal.pause()
    pids.append(pid)
got = b''
while len(got) < 3: got += os.read(r, 10)
print([os.getpgid(p) == me for p in pids], os.getpgid(pids[2]) == pids[2])
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
os.killpg(me, signal.SIGUSR1)
print(sorted(os.waitstatus_to_exitcode(os.waitpid(0, 0)[1]) for _ in range(2)))
try: os.waitpid(0, os.WNOHANG)
except ChildProcessError as e: print('none of the group', e)
print(os.waitpid(-pids[2], os.WNOHANG))
os.kill(-pids[2], signal.SIGUSR1)
print(os.waitpid(-1, 0)[1] >> 8)
try: os.killpg(pids[2], 0)
except ProcessLookupError as e: print(e)
for f in (lambda: os.getpgid(99999), lambda: os.setpgid(99999, 0), lambda: os.setsid(), lambda: os.getsid(99999), lambda: os.setpgid(0, 99999), lambda: os.kill(99999, 0), lambda: os.kill(me, 99), lambda: os.killpg(99999, 15)):
    try: print(f())
    except OSError as e: print(type(e).__name__, e)
pid = os.fork()
if pid == 0:
    ok = os.setsid() is None and os.getsid(0) == os.getpid() == os.getpgrp()
    try: os.setsid()
    except PermissionError: ok = ok and True
    try: os.setpgid(0, 0)
    except PermissionError as e: pass
    os._exit(ok)
print(os.waitpid(pid, 0)[1] >> 8)
# the recipe
p = subprocess.Popen('sleep 100 & sleep 100', shell=True, start_new_session=True)
time.sleep(.2)
print(os.getpgid(p.pid) == p.pid, os.getsid(p.pid) == p.pid)
os.killpg(os.getpgid(p.pid), signal.SIGTERM)
print(p.wait())
p = subprocess.Popen(['sleep', '100'], process_group=0)
print(os.getpgid(p.pid) == p.pid, os.getsid(p.pid) == os.getsid(0)); os.killpg(p.pid, 9); print(p.wait())
time.sleep(.1)
try: os.setpgid(subprocess.Popen(['sleep', '.2']).pid, 0)
except PermissionError as e: print(e)
# stop and go on
def tell(st): print(os.WIFSTOPPED(st), os.WIFCONTINUED(st), os.WIFEXITED(st), os.WIFSIGNALED(st), os.WIFSTOPPED(st) and os.WSTOPSIG(st))
pid = os.fork()
if pid == 0:
    for i in range(5):
        os.write(w, b'x'); time.sleep(.05)
    os._exit(3)
os.read(r, 1)
os.kill(pid, signal.SIGSTOP)
p2, st = os.waitpid(pid, os.WUNTRACED); tell(st)
time.sleep(.4)
n = len(os.read(r, 100)) if False else 0
print(os.waitpid(pid, os.WNOHANG | os.WUNTRACED))
os.kill(pid, signal.SIGTERM)   # waits until it goes on
time.sleep(.05)
print(os.waitpid(pid, os.WNOHANG))
os.kill(pid, signal.SIGCONT)
time.sleep(.1)
tell(os.waitpid(pid, os.WCONTINUED)[1])
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    os._exit(4)
info = os.waitid(os.P_PID, pid, os.WSTOPPED | os.WEXITED); print(info.si_code == os.CLD_STOPPED, info.si_status, info.si_pid == pid, info.si_signo == signal.SIGCHLD)
os.kill(pid, signal.SIGCONT)
info = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT); print(info.si_code, info.si_status)
info = os.waitid(os.P_ALL, 0, os.WEXITED); print(info.si_code, info.si_status, type(info), len(info))
# abort
pid = os.fork()
if pid == 0: os.abort()
st = os.waitpid(pid, 0)[1]; print(os.WIFSIGNALED(st), os.WTERMSIG(st))
# orphan
rr, ww = os.pipe()
pid = os.fork()
if pid == 0:
    me = os.getpid()
    if os.fork() == 0:
        n = 0
        while os.getppid() == me and n < 1000: time.sleep(.01); n += 1
        os.write(ww, b'orphan %d' % (n < 1000)); os._exit(0)
    os._exit(0)
os.waitpid(pid, 0); print(os.read(rr, 20))
# expect: leader True
# expect: [True, True, False] True
# expect: [0, 1]
# expect: none of the group [Errno 10] No child processes
# expect: (0, 0)
# expect: 2
# expect: [Errno 3] No such process
# expect: ProcessLookupError [Errno 3] No such process
# expect: ProcessLookupError [Errno 3] No such process
# expect: PermissionError [Errno 1] Operation not permitted
# expect: ProcessLookupError [Errno 3] No such process
# expect: PermissionError [Errno 1] Operation not permitted
# expect: ProcessLookupError [Errno 3] No such process
# expect: OSError [Errno 22] Invalid argument
# expect: ProcessLookupError [Errno 3] No such process
# expect: 1
# expect: True True
# expect: -15
# expect: True True
# expect: -9
# expect: [Errno 13] Permission denied
# expect: True False False False 19
# expect: (0, 0)
# expect: (0, 0)
# expect: False False False True False
# expect: True 19 True True
# expect: 1 4
# expect: 1 0 <class 'posix.waitid_result'> 5
# expect: True 6
# expect: b'orphan 1'
