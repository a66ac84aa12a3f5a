# python: 3.13
# After os.dup2() onto 1, 2 or 0 the standard streams are what stands there; waiting that is interrupted shows the library's lines.
import os
import sys
import tempfile

path = tempfile.mktemp()


def child(action):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        action()
        raise SystemExit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def into_file():
    fd = os.open(path, os.O_WRONLY | os.O_CREAT)
    os.dup2(fd, 1)
    os.close(fd)
    print('into the file')


def by_lowest():
    os.close(1)
    os.open(path, os.O_WRONLY | os.O_TRUNC)
    print('by the lowest number')


def errors():
    os.dup2(os.open(path, os.O_WRONLY | os.O_TRUNC), 2)
    1 / 0


print(child(into_file), repr(open(path).read()))
print(child(by_lowest), repr(open(path).read()))
print(child(errors), open(path).read().splitlines()[-1])

read, write = os.pipe()
os.write(write, b'one\ntwo\n')
os.close(write)


def reads():
    os.dup2(read, 0)
    with open(path, 'w') as file:
        file.write(repr((input(), input())))


print(child(reads), open(path).read())

import signal

read, write = os.pipe()
old = os.dup(1)
sys.stdout.flush()
os.dup2(write, 1)
print('to the pipe', flush=True)
os.dup2(old, 1)
print(os.read(read, 99))


sys.stdout.flush()
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    os._exit(7)
print(os.WIFSTOPPED(os.waitpid(pid, os.WUNTRACED)[1]))
os.kill(pid, signal.SIGCONT)
print(os.WIFCONTINUED(os.waitpid(pid, os.WCONTINUED)[1]))
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
# expect: 0 'into the file\n'
# expect: 0 'by the lowest number\n'
# expect: 1 ZeroDivisionError: division by zero
# expect: 0 ('one', 'two')
# expect: b'to the pipe\n'
# expect: True
# expect: True
# expect: 7
