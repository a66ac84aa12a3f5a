# python: 3.13
import threading
loc = threading.local()
loc.x = 'main'
def w(i):
    print(hasattr(loc,'x'))
    loc.x=i; print(loc.x, loc.__dict__)
for i in range(2):
    t=threading.Thread(target=w,args=(i,)); t.start(); t.join()
print(loc.x)
class L(threading.local):
    num = 7
    def __init__(self, a, b=2):
        print('init', threading.current_thread().name.split()[0], a, b); self.a=a
    def sq(self): return self.a*self.num
l=L(3); print(l.sq()); l.num=2; print(l.sq())
def g():
    print(l.sq(), l.__dict__)
    del l.a
    try: l.a
    except AttributeError as e: print(e)
    try: del l.zz
    except AttributeError as e: print(e)
    try: l.__dict__ = {}
    except AttributeError as e: print(e)
    try: del l.__dict__
    except AttributeError as e: print(e)
t=threading.Thread(target=g); t.start(); t.join(); print(l.a)
try: threading.local(1)
except TypeError as e: print(e)
class S(threading.local):
    __slots__=('sl',)
s=S(); s.sl=5
def h(): print(s.sl)
t=threading.Thread(target=h); t.start(); t.join()
print(dir(loc)[-3:])
class P(threading.local):
    @property
    def p(self): return getattr(self,'_p','unset')
    @p.setter
    def p(self,v): self._p=v
p=P(); p.p=1
t=threading.Thread(target=lambda: print(p.p)); t.start(); t.join(); print(p.p)
# expect: False
# expect: 0 {'x': 0}
# expect: False
# expect: 1 {'x': 1}
# expect: main
# expect: init MainThread 3 2
# expect: 21
# expect: 6
# expect: init Thread-3 3 2
# expect: 21 {'a': 3}
# expect: 'L' object has no attribute 'a'
# expect: 'L' object has no attribute 'zz'
# expect: 'L' object attribute '__dict__' is read-only
# expect: 'L' object attribute '__dict__' is read-only
# expect: 3
# expect: Initialization arguments are not supported
# expect: 5
# expect: ['__str__', '__subclasshook__', 'x']
# expect: unset
# expect: 1
