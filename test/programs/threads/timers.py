# python: 3.13
import threading, time
out=[]
t=threading.Timer(0.05, lambda *a, **k: out.append((a,k)), [1,2], {'x':3})
print(t.name, t.interval, t.args, t.kwargs, t.daemon)
t.start(); t.join(); print(out, t.finished.is_set())
t=threading.Timer(10, print); t.start(); t.cancel(); t.join(); print('cancelled', t.is_alive())
t=threading.Timer(0.01, print, ['hi']); print(repr(t)); t.start(); t.join()
t=threading.Timer(0.01, lambda: 1/0); t.name='tim'; t.start(); t.join()
class Rep(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
n=[]
r=Rep(0.02, lambda: n.append(1)); r.start(); time.sleep(0.13); r.cancel(); r.join(); print(len(n) in (5,6))
# expect: Thread-1 0.05 [1, 2] {'x': 3} False
# expect: [((1, 2), {'x': 3})] True
# expect: cancelled False
# expect: <Timer(Thread-3, initial)>
# expect: hi
# expect: True
