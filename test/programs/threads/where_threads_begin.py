# python: 3.13
import _thread
import inspect
import os
import sys
import threading
import traceback


def names(frame):
    found = []
    while frame is not None:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def library(found):
    return [(os.path.basename(one.filename), one.name) for one in found]


def work():
    print(names(sys._getframe())[:2], names(sys._getframe())[-2:])
    print([entry.function for entry in inspect.stack()][-2:])
    print(library(traceback.extract_stack())[:2], library(traceback.extract_stack())[-1])
    root = sys._getframe()
    while root.f_back is not None:
        root = root.f_back
    print(list(root.f_locals), root.f_locals["self"] is threading.current_thread(), root.f_code.co_qualname)
    print(root.f_code is threading.Thread._bootstrap.__code__ or root.f_code.co_filename == threading.__file__)
    try:
        1 / 0
    except ZeroDivisionError as error:
        print([entry.name for entry in traceback.extract_tb(error.__traceback__)])


def values():
    yield names(sys._getframe())[-1]


thread = threading.Thread(target=work)
thread.start()
thread.join()
thread = threading.Thread(target=lambda: print(next(values()), names(next(iter([sys._getframe()])))[-1]))
thread.start()
thread.join()
print(next(values()))

ready, go = threading.Event(), threading.Event()


def waits():
    ready.set()
    go.wait()


thread = threading.Thread(target=waits)
thread.start()
ready.wait()
print(names(sys._current_frames()[thread.ident])[-3:])
go.set()
thread.join()

done = threading.Event()
_thread.start_new_thread(lambda: (print(names(sys._getframe())), done.set()), ())
done.wait()

# The system gives a process's first thread the number of the process.
print(threading.get_native_id() == os.getpid() == threading.main_thread().native_id)
print(thread.native_id not in (None, os.getpid()))
pid = os.fork()
if pid == 0:
    print(threading.get_native_id() == os.getpid(), flush=True)
    os._exit(0)
os.waitpid(pid, 0)
handle = _thread.start_joinable_thread(lambda: None)
handle.join()
print(repr(handle).split(":")[0])
# expect: ['work', 'run'] ['_bootstrap_inner', '_bootstrap']
# expect: ['_bootstrap_inner', '_bootstrap']
# expect: [('threading.py', '_bootstrap'), ('threading.py', '_bootstrap_inner')] ('where_threads_begin.py', 'work')
# expect: ['self'] True Thread._bootstrap
# expect: True
# expect: ['work']
# expect: _bootstrap _bootstrap
# expect: <module>
# expect: ['run', '_bootstrap_inner', '_bootstrap']
# expect: ['<lambda>']
# expect: True
# expect: True
# expect: True
# expect: <_thread._ThreadHandle object
