# python: 3.13
"""Process groups and sessions: setsid, setpgid, killpg, waitid, and what subprocess does with them."""

import os
import signal
import subprocess
import sys
import time

sleeper = [sys.executable, "-c", "import time; time.sleep(30)"]


def tell(what, call):
    try:
        print(what, call())
    except OSError as error:
        print(what, type(error).__name__, error)


child = subprocess.Popen(sleeper, start_new_session=True)
print(os.getpgid(child.pid) == child.pid, os.getsid(child.pid) == child.pid, os.getpgrp() == child.pid)
os.killpg(child.pid, signal.SIGTERM)
print("killed", child.wait())
tell("gone", lambda: os.killpg(child.pid, signal.SIGTERM))
tell("gone", lambda: os.getpgid(child.pid))

child = subprocess.Popen(sleeper, process_group=0)
second = subprocess.Popen(sleeper, process_group=child.pid)
print(os.getpgid(child.pid) == child.pid == os.getpgid(second.pid), os.getsid(second.pid) == os.getsid(0))
os.killpg(os.getpgid(second.pid), signal.SIGKILL)
print(child.wait(), second.wait())

child = subprocess.Popen(sleeper, preexec_fn=os.setsid)
print(os.getsid(child.pid) == child.pid)
os.kill(-child.pid, signal.SIGINT)
child.wait()


def fails():
    raise ValueError("no")


try:
    subprocess.Popen(sleeper, preexec_fn=fails)
except subprocess.SubprocessError as error:
    print(type(error).__name__, error, error.__context__)

pid = os.fork()
if pid == 0:
    os.setsid()
    print(os.getsid(0) == os.getpid() == os.getpgrp(), flush=True)
    tell("twice", os.setsid)
    tell("leader", lambda: os.setpgid(0, 0))
    sys.stdout.flush()
    os._exit(7)
result = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
print(result.si_pid == pid, result.si_signo == signal.SIGCHLD, result.si_status, result.si_code == os.CLD_EXITED)
print(os.waitid(os.P_ALL, 0, os.WEXITED).si_status)
tell("none", lambda: os.waitid(os.P_ALL, 0, os.WEXITED))

pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTERM, lambda *_: os._exit(3))
    time.sleep(30)
os.setpgid(pid, pid)
time.sleep(0.2)
tell("no such group", lambda: os.waitpid(0, os.WNOHANG))
print(os.waitid(os.P_PGID, pid, os.WEXITED | os.WNOHANG))
os.killpg(pid, 0)
os.killpg(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(-pid, 0)[1]))
tell("foreign", lambda: os.setpgid(1, 0))
tell("bad", lambda: os.setpgid(0, -1))
child = subprocess.Popen(sleeper)
fd = os.pidfd_open(child.pid)
signal.pidfd_send_signal(fd, signal.SIGKILL)
print(os.waitid(os.P_PIDFD, fd, os.WEXITED).si_status, child.poll())


def on_group(number, frame):
    print("both", os.getpid() == parent, flush=True)


parent = os.getpid()
signal.signal(signal.SIGUSR1, on_group)
pid = os.fork()
if pid == 0:
    os.setpgid(0, 0)
    grandchild = os.fork()
    if grandchild == 0:
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
        time.sleep(30)
    time.sleep(0.1)
    os.kill(0, signal.SIGUSR1)
    print(os.waitstatus_to_exitcode(os.waitpid(grandchild, 0)[1]), flush=True)
    os._exit(0)
print(os.waitpid(pid, 0)[1])
# expect: True True False
# expect: killed -15
# expect: gone ProcessLookupError [Errno 3] No such process
# expect: gone ProcessLookupError [Errno 3] No such process
# expect: True True
# expect: -9 -9
# expect: True
# expect: SubprocessError Exception occurred in preexec_fn. None
# expect: True
# expect: twice PermissionError [Errno 1] Operation not permitted
# expect: leader PermissionError [Errno 1] Operation not permitted
# expect: True True 7 True
# expect: 7
# expect: none ChildProcessError [Errno 10] No child processes
# expect: no such group ChildProcessError [Errno 10] No child processes
# expect: None
# expect: 3
# expect: foreign ProcessLookupError [Errno 3] No such process
# expect: bad OSError [Errno 22] Invalid argument
# expect: 9 0
# expect: both False
# expect: -10
# expect: 0
