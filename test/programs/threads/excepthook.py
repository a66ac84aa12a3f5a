# python: 3.13
import threading
def f(): raise ValueError("boom")
t = threading.Thread(target=f, name="worker"); t.start(); t.join()
print(t.name, t.is_alive())
class T(threading.Thread):
    def run(self): 1/0
t = T(); t.start(); t.join(); print(t.name)
def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name, type(args).__name__, len(args), args.exc_traceback is not None)
threading.excepthook = hook
t = threading.Thread(target=f); t.start(); t.join()
threading.excepthook = threading.__excepthook__
def ex(): raise SystemExit(3)
t = threading.Thread(target=ex); t.start(); t.join(); print('quiet')
def bad(args): raise RuntimeError('in hook')
threading.excepthook = bad
t = threading.Thread(target=f, name='w3'); t.start(); t.join()
# expect: worker False
# expect: Thread-1
# expect: hook ValueError boom Thread-2 (f) _ExceptHookArgs 4 True
# expect: quiet
