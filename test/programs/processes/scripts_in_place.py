# python: 3.13
"""Scripts executed in place of a forked child, files that cannot be executed, and which of several waiting signals comes first."""
import os
import signal
import sys
import tempfile

os.chdir(tempfile.mkdtemp())


def write(name, text, mode):
    with open(name, 'w') as file:
        file.write(text)
    os.chmod(name, mode)


write('told.sh', '#!/bin/sh\necho told "$@"\n', 0o755)
write('closed.sh', '#!/bin/sh\necho closed\n', 0o644)
write('bare', 'echo bare\n', 0o755)


def child(action):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        try:
            action()
        except OSError as error:
            print(type(error).__name__, error.errno, error.filename, flush=True)
            os._exit(3)
        os._exit(4)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


child(lambda: os.execv('./told.sh', ['told', 'a', 'b']))
child(lambda: os.execv('told.sh', ['told', 'a']))
child(lambda: os.execve('./told.sh', ['told', 'c'], {'PATH': '/bin:/usr/bin'}))
child(lambda: os.execv('./closed.sh', ['closed']))
child(lambda: os.execv('./bare', ['bare']))
child(lambda: os.execv('./missing', ['missing']))
child(lambda: os.execvp('missing-everywhere', ['missing']))

both = [signal.SIGUSR1, signal.SIGUSR2]
signal.pthread_sigmask(signal.SIG_BLOCK, both)
os.kill(os.getpid(), signal.SIGUSR2)
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.sigwait(both), signal.sigwait(both))
# expect: told a b
# expect: 0
# expect: told a
# expect: 0
# expect: told c
# expect: 0
# expect: PermissionError 13 None
# expect: 3
# expect: OSError 8 None
# expect: 3
# expect: FileNotFoundError 2 None
# expect: 3
# expect: FileNotFoundError 2 None
# expect: 3
# expect: 10 12
