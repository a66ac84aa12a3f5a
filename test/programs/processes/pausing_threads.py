# A thread in signal.pause(): signals for the process go to its main thread and do not end it, a signal for the thread does.
# python: 3.13
import os, signal, threading, time
got = []
signal.signal(signal.SIGUSR1, lambda number, frame: got.append(threading.current_thread().name))
def waiter():
    signal.pause()
    got.append('done')
thread = threading.Thread(target=waiter)
thread.start()
time.sleep(0.1)
os.kill(os.getpid(), signal.SIGUSR1)
time.sleep(0.1)
print(got, thread.is_alive())
sender = threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGUSR1))
sender.start()
sender.join()
signal.raise_signal(signal.SIGUSR1)
time.sleep(0.1)
print(got, thread.is_alive())
signal.pthread_kill(thread.ident, signal.SIGUSR1)
thread.join()
time.sleep(0.1)
print(sorted(got), thread.is_alive())
print(signal.SIGIOT, repr(signal.Signals.SIGIOT), signal.SIGIOT is signal.SIGABRT, 'SIGIOT' in signal.Signals.__members__)
# expect: ['MainThread'] True
# expect: ['MainThread', 'MainThread', 'MainThread'] True
# expect: ['MainThread', 'MainThread', 'MainThread', 'MainThread', 'done'] False
# expect: 6 <Signals.SIGABRT: 6> True True
