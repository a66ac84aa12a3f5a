# python: 3.13
# What sigwaitinfo() says of where signals come from, and SIGPIPE where its default is asked for.
import os
import signal
import socket
import threading
import time


def told(info, sure=True):
    who = {os.getpid(): 'me', 0: 'nobody'}.get(info.si_pid, 'another')
    code = info.si_code if sure else 'code'
    return signal.Signals(info.si_signo).name, code, who, info.si_status, info.si_band & 0xFFFFFFFF == info.si_pid


held = {signal.SIGALRM, signal.SIGUSR1, signal.SIGUSR2, signal.SIGCHLD, signal.SIGTERM}
signal.pthread_sigmask(signal.SIG_BLOCK, held)
os.kill(os.getpid(), signal.SIGUSR1)
print(told(signal.sigwaitinfo(held)))
signal.raise_signal(signal.SIGUSR2)
print(told(signal.sigwaitinfo(held), False))
signal.pthread_kill(threading.get_ident(), signal.SIGUSR2)
print(told(signal.sigwaitinfo(held), False))
signal.setitimer(signal.ITIMER_REAL, 0.01)
print(told(signal.sigwaitinfo(held)))
for ending in (lambda: os._exit(5), lambda: os.kill(os.getpid(), signal.SIGKILL), lambda: os.kill(os.getppid(), signal.SIGTERM)):
    child = os.fork()
    if child == 0:
        ending()
        os._exit(0)
    print(told(signal.sigwaitinfo(held)))
    os.waitpid(child, 0)
    signal.sigtimedwait(held, 0.05)
os.kill(os.getpid(), signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR1)
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
print(sorted(signal.sigpending()), [told(signal.sigtimedwait(held, 0), False) for _ in range(2)], signal.sigtimedwait(held, 0))


def ended(work, handler):
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGPIPE, handler)
        try:
            work()
        except OSError as error:
            print(repr(error), flush=True)
        os._exit(3)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def to_pipe():
    reading, writing = os.pipe()
    os.close(reading)
    os.write(writing, b'x')


def to_slow_pipe():
    reading, writing = os.pipe()
    threading.Timer(0.05, os.close, (reading,)).start()
    os.write(writing, bytes(100_000))


def to_file():
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, 'w') as file:
        print('text', file=file)


def to_socket():
    one, other = socket.socketpair()
    other.close()
    one.send(b'x')


for work in (to_pipe, to_slow_pipe, to_file, to_socket):
    print(work.__name__, ended(work, signal.SIG_DFL), ended(work, signal.SIG_IGN), ended(work, lambda number, frame: print('handled', number)))
signal.signal(signal.SIGPIPE, lambda number, frame: print('handled', number))
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPIPE})
try:
    to_pipe()
except BrokenPipeError as error:
    print(error, signal.sigpending())
signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGPIPE})

# Who ignores SIGCHLD has no children to wait for, once they are over.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
children = [os.fork() for _ in range(1)]
if children == [0]:
    time.sleep(0.02)
    os._exit(4)
for options in (os.WNOHANG, 0, 0):
    try:
        print(os.waitpid(children[0], options))
    except ChildProcessError as error:
        print(error)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
if os.fork() == 0:
    os._exit(4)
print(os.waitstatus_to_exitcode(os.wait()[1]))
for status in (0x7F, 0xFF, 0x80, 0x17F, 0xFFFF, 0x89):
    try:
        print(os.waitstatus_to_exitcode(status))
    except ValueError as error:
        print(error)
lock = threading.RLock()
lock.acquire()
lock.acquire()
state = lock._release_save()
print(state[0], state[1] == threading.get_ident(), lock._is_owned())
lock._acquire_restore(state)
print(lock._recursion_count())
# expect: ('SIGUSR1', 0, 'me', 0, True)
# expect: ('SIGUSR2', 'code', 'me', 0, True)
# expect: ('SIGUSR2', 'code', 'me', 0, True)
# expect: ('SIGALRM', 128, 'nobody', 0, True)
# expect: ('SIGCHLD', 1, 'another', 5, True)
# expect: ('SIGCHLD', 2, 'another', 9, True)
# expect: ('SIGTERM', 0, 'another', 0, True)
# expect: [<Signals.SIGUSR1: 10>] [('SIGUSR1', 'code', 'me', 0, True), ('SIGUSR1', 'code', 'me', 0, True)] None
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: handled 13
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: to_pipe -13 3 3
# expect: handled 13
# expect: to_slow_pipe -13 3 3
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: handled 13
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: to_file -13 3 3
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: handled 13
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: to_socket -13 3 3
# expect: [Errno 32] Broken pipe {<Signals.SIGCHLD: 17>, <Signals.SIGPIPE: 13>}
# expect: handled 13
# expect: (0, 0)
# expect: [Errno 10] No child processes
# expect: [Errno 10] No child processes
# expect: 4
# expect: process stopped by delivery of signal 0
# expect: invalid wait status: 255
# expect: 0
# expect: process stopped by delivery of signal 1
# expect: invalid wait status: 65535
# expect: -9
# expect: 2 True False
# expect: 2
