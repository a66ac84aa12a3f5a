# python: 3.13
# What stands in for sys.stdout and sys.stderr is told to flush when the program's code is over, and once more at the very end; waiting shows the library's lines.
import atexit
import signal
import sys
import threading
import traceback


class Out:
    def write(self, text):
        return len(text)

    def flush(self):
        sys.__stdout__.write('flush\n')


def stop(number, frame):
    raise InterruptedError


signal.signal(signal.SIGALRM, stop)
for wait in (threading.Event().wait, threading.Barrier(2).wait, threading.Semaphore(0).acquire):
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    try:
        wait()
    except InterruptedError:
        print([line.strip() for line in traceback.format_exc().splitlines() if 'acquire(' in line or 'wait(' in line])
sys.stdout = sys.stderr = Out()
atexit.register(sys.__stdout__.write, 'atexit\n')
# expect: ['wait()', 'signaled = self._cond.wait(timeout)', 'waiter.acquire()']
# expect: ['wait()', 'self._wait(timeout)', 'self.wait(waittime)', 'waiter.acquire()']
# expect: ['wait()', 'self._cond.wait(timeout)', 'waiter.acquire()']
# expect: flush
# expect: flush
# expect: atexit
# expect: flush
# expect: flush
