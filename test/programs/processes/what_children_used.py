# python: 3.13
# wait3() and wait4(), the main thread after a fork, multiprocessing.connection without its import.
import _thread
import multiprocessing as mp
import os
import signal
import threading
import time
import warnings

warnings.simplefilter('ignore')


def nothing():
    pass


pid = os.fork()
if pid == 0:
    time.sleep(10)
    os._exit(0)
print(os.wait4(pid, os.WNOHANG)[:2], os.wait3(os.WNOHANG)[:2])
os.kill(pid, signal.SIGTERM)
ended, status, used = os.wait4(pid, 0)
print(ended == pid, os.WTERMSIG(status), type(used).__name__, len(used))
pid = os.fork()
if pid == 0:
    os._exit(4)
ended, status, used = os.wait3(0)
print(ended == pid, os.waitstatus_to_exitcode(status), used.ru_utime >= 0)
for wait in (lambda: os.wait3(0), lambda: os.wait4(-1, 0)):
    try:
        wait()
    except ChildProcessError as error:
        print(error)

done = threading.Event()


def forks():
    pid = os.fork()
    if pid == 0:
        main = threading.main_thread()
        print(main.name, main is threading.current_thread(), type(main).__name__, threading.active_count(), flush=True)
        os._exit(0)
    os.waitpid(pid, 0)
    done.set()


thread = threading.Thread(target=forks, name='forker')
thread.start()
thread.join()
done.clear()
_thread.start_new_thread(forks, ())
done.wait()

if __name__ == '__main__':
    process = mp.get_context('fork').Process(target=nothing)
    process.start()
    process.join(10)
    print(mp.connection.wait([process.sentinel], 0) == [process.sentinel])
    try:
        mp.connections
    except AttributeError as error:
        print(error)
# expect: (0, 0) (0, 0)
# expect: True 15 struct_rusage 16
# expect: True 4 True
# expect: [Errno 10] No child processes
# expect: [Errno 10] No child processes
# expect: forker True Thread 1
# expect: MainThread True _MainThread 1
# expect: True
# expect: module 'multiprocessing' has no attribute 'connections'
