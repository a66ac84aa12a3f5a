# python: 3.13
import threading
print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
t = threading.Thread(target=print)
print(t.name, t.daemon, t.ident, t.native_id, t.is_alive())
print(repr(t))
try: t.join()
except RuntimeError as e: print(e)
t.start()
t.join()
try: t.start()
except RuntimeError as e: print(e)
try: threading.current_thread().join()
except RuntimeError as e: print(e)
try: t.daemon = True
except RuntimeError as e: print(e)
print(t.ident is not None, t.native_id is not None)
t.name = 'x'; print(t.name)
t.name = 5; print(repr(t.name))
try: threading.Thread(group=1)
except AssertionError as e: print('AE', e)
def foo(): pass
t2 = threading.Thread(target=foo); print(t2.name); t3=threading.Thread(target=foo,args=(1,2)); print(t3.name)
import functools
print(threading.Thread(target=functools.partial(foo)).name)
print(threading.Thread(target=lambda: 0).name)
class C:
    def m(self): pass
print(threading.Thread(target=C().m).name)
print(threading.active_count(), len(threading.enumerate()))
print(t.isDaemon() if hasattr(t,'isDaemon') else 'none')
print(t.getName())
t.setDaemon
try: t.setDaemon(1)
except RuntimeError as e: print(e)
t.setName('ff'); print(t.name)
try: print(threading.currentThread().name, threading.activeCount())
except Exception as e: print(type(e), e)
class NoInit(threading.Thread):
    def __init__(self): pass
n = NoInit()
for op in (lambda: n.start(), lambda: n.join(), lambda: repr(n), lambda: n.name, lambda: n.daemon, lambda: n.is_alive(), lambda: n.ident):
    try: print(op())
    except BaseException as e: print(type(e).__name__, e)
try: n.daemon = 1
except Exception as e: print(type(e).__name__, e)
try: n.name = 1
except BaseException as e: print(type(e).__name__, e)
# expect: MainThread True
# expect: Thread-1 (print) False None None False
# expect: <Thread(Thread-1 (print), initial)>
# expect: cannot join thread before it is started
# expect:
# expect: threads can only be started once
# expect: cannot join current thread
# expect: cannot set daemon status of active thread
# expect: True True
# expect: x
# expect: '5'
# expect: AE group argument must be None for now
# expect: Thread-2 (foo)
# expect: Thread-3 (foo)
# expect: Thread-4
# expect: Thread-5 (<lambda>)
# expect: Thread-6 (m)
# expect: 1 1
# expect: False
# expect: 5
# expect: cannot set daemon status of active thread
# expect: ff
# expect: MainThread 1
# expect: RuntimeError thread.__init__() not called
# expect: RuntimeError Thread.__init__() not called
# expect: AssertionError Thread.__init__() was not called
# expect: AssertionError Thread.__init__() not called
# expect: AssertionError Thread.__init__() not called
# expect: AssertionError Thread.__init__() not called
# expect: AssertionError Thread.__init__() not called
# expect: RuntimeError Thread.__init__() not called
# expect: AssertionError Thread.__init__() not called
