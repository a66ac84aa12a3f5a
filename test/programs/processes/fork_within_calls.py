# python: 3.13
"""What a fork below a class, a context or a thread's run() returns to goes on in the child as in its parent."""
import contextvars
import os
import sys
import threading
import warnings

warnings.simplefilter('ignore')
sys.stderr = open(os.devnull, 'w')


class Split:
    def __init__(self):
        self.pid = os.fork()

    def __repr__(self):
        return 'child' if self.pid == 0 else 'parent'


split = Split()
if split.pid == 0:
    print(split, flush=True)
    os._exit(3)
print(os.waitpid(split.pid, 0)[1] >> 8, split, flush=True)

variable = contextvars.ContextVar('variable', default='outside')


def change():
    variable.set('inside')
    return os.fork()


pid = contextvars.copy_context().run(change)
if pid == 0:
    print('child', variable.get(), flush=True)
    os._exit(4)
print(os.waitpid(pid, 0)[1] >> 8, variable.get(), flush=True)


def fails():
    pid = os.fork()
    if pid == 0:
        print('child', threading.active_count(), flush=True)
        raise KeyError('in the child')
    print(os.waitpid(pid, 0)[1] >> 8, flush=True)


thread = threading.Thread(target=fails)
thread.start()
thread.join()
print('end', flush=True)
# expect: child
# expect: 3 parent
# expect: child outside
# expect: 4 outside
# expect: child 1
# expect: 0
# expect: end
