# Weak references to generators and coroutines are cleared before these are closed.
import weakref, gc
def gen():
    try: yield 1
    finally: print('closing', r())
g = gen(); next(g); r = weakref.ref(g, lambda _: print('callback'))
del g
async def co():
    class A:
        def __await__(self): yield
    try: await A()
    finally: print('closing', r())
c = co(); c.send(None); r = weakref.ref(c, lambda _: print('callback'))
del c
async def ag():
    try: yield
    finally: print('closing', r())
a = ag()
try: a.__anext__().send(None)
except StopIteration: pass
r = weakref.ref(a, lambda _: print('callback'))
del a
print('---')
# in cycle
def gen2(box):
    try: yield 1
    finally: print('closing in gc', r())
box = []
g = gen2(box); box.append(g); next(g); r = weakref.ref(g, lambda _: print('callback'))
del g, box
gc.collect()
print('--- what is lost in a callback is not the generator')
def f():
    def gen():
        while True:
            try: yield 1
            except GeneratorExit: print('ignored')
    g = gen(); next(g)
    def cb(r):
        print('callback')
        x = 1
        print('end of the callback', r() is None)
    w = weakref.ref(g, cb)
    import sys
    sys.unraisablehook = lambda u: print(u.exc_value)
    del g
    print('gone')
f()
# expect: callback
# expect: closing None
# expect: callback
# expect: closing None
# expect: callback
# expect: closing None
# expect: ---
# expect: callback
# expect: closing in gc None
# expect: --- what is lost in a callback is not the generator
# expect: callback
# expect: end of the callback True
# expect: ignored
# expect: generator ignored GeneratorExit
# expect: gone
