# python: 3.13
"""The context that a thread began with ends with the thread, and so do the values in it."""
import _thread, contextvars, threading

class Value:
    def __init__(self, name): self.name = name
    def __del__(self): print('-', self.name)

variable = contextvars.ContextVar('variable')
local = threading.local()

def sets():
    variable.set(Value('first'))
    variable.set(Value('second'))
    local.own = Value('local')
    print('set')
def fails():
    variable.set(Value('of a failure'))
    raise SystemExit

for work in (sets, fails):
    handle = _thread.start_joinable_thread(work)
    handle.join()
    print('joined')
# expect: - first
# expect: set
# expect: - local
# expect: - second
# expect: joined
# expect: - of a failure
# expect: joined
