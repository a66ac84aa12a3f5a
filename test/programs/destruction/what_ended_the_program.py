# python: 3.13
import subprocess
import sys

# What ended a program, and with it what its frames had, is kept in sys until modules are forgotten: exit functions still find it.

START = """
import atexit, sys, asyncio
class D:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
async def never(): pass
def show(): print(repr(sys.last_exc), sys.last_type, sys.last_value is sys.last_exc, sys.last_traceback is sys.last_exc.__traceback__)
"""
ENDS = {
    'an exception': """
atexit.register(show)
def f():
    d = D('local')
    raise ValueError(3)
f()
""",
    'one with a cause': """
atexit.register(show)
def f():
    d = D('inner')
    raise KeyError('k')
def g():
    d = D('outer')
    try:
        f()
    except KeyError as e:
        raise LookupError('l') from e
g()
""",
    'a hook': """
def hook(kind, exc, tb): print('hook', kind, sys.last_exc is exc, sys.last_traceback is tb)
sys.excepthook = hook
def f():
    d = D('local')
    1 / 0
f()
""",
    'exit': """
atexit.register(lambda: print(hasattr(sys, 'last_exc')))
def f():
    d = D('local')
    sys.exit(3)
f()
""",
    'a coroutine': """
async def main():
    d = D('main')
    raise KeyError(1)
d = D('global')
asyncio.run(main())
""",
    'a failed task': """
async def fails(): raise OSError('nobody asks')
async def main():
    d = D('main')
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    raise KeyError(2)
asyncio.run(main())
""",
    'a failed future': """
def f():
    d = D('before')
    future = loop.create_future()
    future.set_exception(OSError('nobody knows'))
    raise KeyError(3)
loop = asyncio.new_event_loop()
loop.close()
f()
""",
    'nobody awaited': """
def f():
    coroutine = never()
    raise ValueError
f()
""",
    'sees it going': """
class Looks:
    def __del__(self): print(sys.path, sys.argv, sys.meta_path is None, sys.last_exc)
def f():
    looks = Looks()
    raise ValueError
f()
""",
}
for name, text in ENDS.items():
    done = subprocess.run([sys.executable, '-c', START + text], capture_output=True, text=True)
    print('==', name, done.returncode)
    print(done.stdout, end='')
    print(*done.stderr.splitlines()[-1:])
# expect: == an exception 1
# expect: ValueError(3) <class 'ValueError'> True True
# expect: del local
# expect: ValueError: 3
# expect: == one with a cause 1
# expect: LookupError('l') <class 'LookupError'> True True
# expect: del inner
# expect: del outer
# expect: LookupError: l
# expect: == a hook 1
# expect: hook <class 'ZeroDivisionError'> True True
# expect: del local
# expect:
# expect: == exit 3
# expect: del local
# expect: False
# expect:
# expect: == a coroutine 1
# expect: del global
# expect: del main
# expect: KeyError: 1
# expect: == a failed task 1
# expect: del main
# expect: OSError: nobody asks
# expect: == a failed future 1
# expect: del before
# expect: OSError: nobody knows
# expect: == nobody awaited 1
# expect: <sys>:0: RuntimeWarning: coroutine 'never' was never awaited
# expect: == sees it going 1
# expect: None None False None
# expect: ValueError
