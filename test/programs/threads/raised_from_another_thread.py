# python: 3.13
# An exception that another thread wants raised: PyThreadState_SetAsyncExc.
import ctypes
import threading
import time


class Stop(Exception):
    pass


def raise_in(thread, exception):
    found = ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_long(thread.ident), ctypes.py_object(exception))
    if found == 0:
        raise ValueError('invalid thread id')
    return found


def worker(log):
    try:
        while True:
            time.sleep(0.01)
    except Stop as stop:
        log.append(repr(stop))
    finally:
        log.append('cleaned up')


class Killable(threading.Thread):
    def __init__(self):
        super().__init__()
        self.steps = 0

    def run(self):
        while True:
            self.steps += 1

    def kill(self):
        return raise_in(self, SystemExit)


log = []
thread = threading.Thread(target=worker, args=(log,))
thread.start()
time.sleep(0.025)
print(raise_in(thread, Stop), thread.is_alive())
thread.join()
print(log, thread.is_alive())

busy = Killable()
busy.start()
time.sleep(0.02)
print(busy.kill(), busy.is_alive())
busy.join()
print(busy.is_alive(), busy.steps > 0)

try:
    raise_in(busy, SystemExit)
except ValueError as error:
    print(error)


def sleeper():
    try:
        time.sleep(0.1)
        log.append('not reached')
    except Stop:
        log.append('after its sleep')


log.clear()
thread = threading.Thread(target=sleeper)
began = time.monotonic()
thread.start()
raise_in(thread, Stop)
thread.join()
print(log, time.monotonic() - began >= 0.09)

# Taken back in time.
log.clear()
thread = threading.Thread(target=lambda: (time.sleep(0.05), log.append('undisturbed')))
thread.start()
raise_in(thread, Stop)
print(ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), None))
thread.join()
print(log)

try:
    raise_in(threading.main_thread(), Stop)
    print('not reached')
except Stop as stop:
    print('main', repr(stop))
try:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_long(1), Stop)
except ctypes.ArgumentError as error:
    print(type(error).__name__)
try:
    ctypes.pythonapi.PyNoSuchThing
except AttributeError as error:
    print('undefined symbol' in str(error))


def lost():
    while True:
        time.sleep(0.01)


threading.excepthook = lambda args: print(args.exc_type.__name__, args.thread.name, [args.exc_traceback.tb_next.tb_next is not None])
thread = threading.Thread(target=lost, name='lost')
thread.start()
time.sleep(0.015)
raise_in(thread, Stop)
thread.join()
# expect: 1 True
# expect: ['Stop()', 'cleaned up'] False
# expect: 1 True
# expect: False True
# expect: invalid thread id
# expect: ['after its sleep'] True
# expect: 1
# expect: ['undisturbed']
# expect: main Stop()
# expect: ArgumentError
# expect: True
# expect: Stop lost [True]
