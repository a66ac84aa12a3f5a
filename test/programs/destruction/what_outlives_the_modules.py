# python: 3.13
"""At the end of a program, nobody sees what threads, hooks and contexts still refer to die; the rest does."""
import subprocess
import sys

BEGIN = '''
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def function(*args):
    pass


noisy = Noisy('noisy')
'''
REST = {
    'nothing': '',
    'a daemon thread in a function': '''
import threading, time
def work():
    time.sleep(100)
threading.Thread(target=work, daemon=True).start()
''',
    'a daemon thread in the library': '''
import threading, time
threading.Thread(target=time.sleep, args=(100,), daemon=True).start()
''',
    'a thread that is over': '''
import threading
thread = threading.Thread(target=function)
thread.start()
''',
    'a worker waits for jobs': '''
import queue, threading
jobs = queue.Queue()
class Worker(threading.Thread):
    def run(self):
        while True:
            jobs.get()
            jobs.task_done()
Worker(daemon=True).start()
jobs.put(noisy)
jobs.join()
''',
    'a timer': '''
import threading
timer = threading.Timer(100, function)
timer.daemon = True
timer.start()
''',
    'sys.excepthook': '''
import sys
sys.excepthook = function
''',
    'threading.excepthook': '''
import threading
threading.excepthook = function
''',
    'sys.stdout': '''
import sys
class Tee:
    def __init__(self, out):
        self.out = out
    def write(self, text):
        return self.out.write(text)
    def flush(self):
        self.out.flush()
sys.stdout = Tee(sys.stdout)
''',
    'a handler of logging': '''
import logging
class Handler(logging.Handler):
    def emit(self, record):
        print('emit', record.msg)
logging.getLogger().addHandler(Handler())
logging.warning('careful')
''',
    'logging': '''
import logging
logging.getLogger('a').setLevel(logging.INFO)
''',
    'a variable of a context': '''
import contextvars
variable = contextvars.ContextVar('variable')
variable.set(function)
''',
    'a context that is left': '''
import contextvars
variable = contextvars.ContextVar('variable')
variable.reset(variable.set(function))
contextvars.copy_context().run(variable.set, function)
''',
    'signals': '''
import signal
signal.signal(signal.SIGUSR1, function)
''',
    'what runs at the end': '''
import atexit
atexit.register(function)
''',
    'an error': '''
raise ValueError('the end')
''',
    'callbacks of gc': '''
import gc
gc.callbacks.append(function)
''',
    'a loop with a task': '''
import asyncio
async def work():
    await asyncio.sleep(10)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
task = loop.create_task(work())
loop.run_until_complete(asyncio.sleep(0))
''',
    'a pool': '''
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(2)
print(pool.submit(int).result())
''',
}
for name, rest in REST.items():
    done = subprocess.run([sys.executable, '-c', BEGIN + rest], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    print(f'{name}:', done.stdout.split('\n')[:-1], done.returncode)
# expect: nothing: ['del noisy'] 0
# expect: a daemon thread in a function: [] 0
# expect: a daemon thread in the library: ['del noisy'] 0
# expect: a thread that is over: ['del noisy'] 0
# expect: a worker waits for jobs: [] 0
# expect: a timer: [] 0
# expect: sys.excepthook: [] 0
# expect: threading.excepthook: [] 0
# expect: sys.stdout: ['del noisy'] 0
# expect: a handler of logging: ['emit careful'] 0
# expect: logging: ['del noisy'] 0
# expect: a variable of a context: [] 0
# expect: a context that is left: ['del noisy'] 0
# expect: signals: ['del noisy'] 0
# expect: what runs at the end: ['del noisy'] 0
# expect: an error: ['del noisy'] 1
# expect: callbacks of gc: [] 0
# expect: a loop with a task: [] 0
# expect: a pool: ['0', 'del noisy'] 0
