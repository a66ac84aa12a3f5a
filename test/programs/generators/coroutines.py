# Coroutines and asynchronous generators driven by hand.
# coroutines and async generators by hand
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return r
async def co(x):
    a = await Aw(x)
    b = await Aw(a)
    return (a, b)
c = co(1); print(c.send(None), c.send('A'))
try: c.send('B')
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
async def outer():
    try: return await co(5)
    except ValueError as e: print('caught', e); return await Aw('again')
    finally: print('outer fin')
o = outer(); print(o.send(None), o.cr_await.__class__.__name__, o.cr_running, o.cr_suspended, o.cr_frame.f_code.co_name); print(o.throw(ValueError('v')))
try: o.send('Z')
except StopIteration as e: print(e.value)
o = outer(); o.send(None); o.close(); print(o.cr_frame)
w = co(1).__await__(); print(type(w).__name__, next(w)); w.close()
for bad in (5, 'x', [1]):
    async def f(): await bad
    try: f().send(None)
    except TypeError as e: print(e)
class BadAw:
    def __await__(self): return 5
async def f(): await BadAw()
try: f().send(None)
except TypeError as e: print(e)
class BadAw2:
    def __await__(self): return co(1)
async def f(): await BadAw2()
x = f()
try: x.send(None)
except TypeError as e: print(e)
try: [1 for x in co(1)]
except TypeError as e: print(e)
def drive(c):
    try:
        while True: print('->', c.send(None))
    except StopIteration as e: return e.value
async def ag(n):
    try:
        for i in range(n):
            await Aw(f'w{i}')
            got = yield i
            print('got', got)
    except ValueError as e: print('ag caught', e); yield 'recovered'
    finally: print('ag fin')
async def use():
    async for x in ag(2): print('item', x)
    return [x async for x in ag(2)], {x: 1 async for x in ag(1)}
print(drive(use()))
async def m():
    g = ag(3)
    print(await g.asend(None)); print(await g.asend('hello')); print(await g.athrow(ValueError('t')))
    try: await g.__anext__()
    except StopAsyncIteration as e: print('SAI', repr(e))
    g = ag(3); await anext(g); await g.aclose(); print(g.ag_running, g.ag_frame)
    try: await anext(g)
    except StopAsyncIteration: print('closed')
    print(await anext(g, 'dflt'))
    await g.aclose()
    try: await g.athrow(KeyError('k'))
    except StopAsyncIteration as e: print('sai')
    except KeyError as e: print('ke', e)
drive(m())
async def agx():
    try: yield 1
    except GeneratorExit: yield 2
async def m2():
    g = agx(); await anext(g)
    try: await g.aclose()
    except RuntimeError as e: print(e)
drive(m2())
async def agr():
    raise StopAsyncIteration
    yield
async def m3():
    try: await anext(agr())
    except RuntimeError as e: print(e)
    g = ag(1); a = g.asend(None); print(type(a).__name__, type(g.aclose()).__name__, type(g.athrow(ValueError)).__name__)
    b = g.__anext__()
    a.send(None)
    try: b.send(None)
    except RuntimeError as e: print(e)
    try: a.throw(KeyError)
    except KeyError: print('ke')
    try: a.send(None)
    except RuntimeError as e: print(e)
drive(m3())
class ACM:
    async def __aenter__(self): await Aw('enter'); return 'acm'
    async def __aexit__(self, *a): await Aw('exit'); print(a[0]); return True
async def m4():
    async with ACM() as x: print(x); raise ValueError('in')
    async with ACM() as x, ACM() as y: print(x, y)
drive(m4())
class AI:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
async def m5():
    async for i in AI(): print(i)
    else: print('else')
    print([i async for i in AI() if i > 1], sum([i async for i in AI()]))
    g = (i async for i in AI()); print(type(g).__name__, [x async for x in g])
drive(m5())
async def m6():
    async for i in 5: pass
try: drive(m6())
except TypeError as e: print(e)
async def m7():
    async with 5: pass
try: drive(m7())
except TypeError as e: print(e)
async def m8():
    with ACM(): pass
try: drive(m8())
except TypeError as e: print(e)
import types
@types.coroutine
def old(): x = yield 'old'; return x
async def m9(): return await old()
k = m9(); print(k.send(None))
try: k.send(3)
except StopIteration as e: print(e.value)
import sys
def fi(g): print('firstiter', g.__name__)
def fz(g): print('finalizer', g.__name__)
sys.set_asyncgen_hooks(firstiter=fi, finalizer=fz); print(sys.get_asyncgen_hooks().firstiter is fi)
async def hg(): yield 1; yield 2
async def m10():
    async for x in hg(): break
drive(m10()); sys.set_asyncgen_hooks(None, None)
c = co(1); c.close()
# expect: 1 A
# expect: ('A', 'B')
# expect: cannot reuse already awaited coroutine
# expect: 5 coroutine False True outer
# expect: caught v
# expect: again
# expect: outer fin
# expect: Z
# expect: outer fin
# expect: None
# expect: coroutine_wrapper 1
# expect: 'int' object can't be awaited
# expect: 'str' object can't be awaited
# expect: 'list' object can't be awaited
# expect: __await__() returned non-iterator of type 'int'
# expect: __await__() returned a coroutine
# expect: 'coroutine' object is not iterable
# expect: -> w0
# expect: item 0
# expect: got None
# expect: -> w1
# expect: item 1
# expect: got None
# expect: ag fin
# expect: -> w0
# expect: got None
# expect: -> w1
# expect: got None
# expect: ag fin
# expect: -> w0
# expect: got None
# expect: ag fin
# expect: ([0, 1], {0: 1})
# expect: -> w0
# expect: 0
# expect: got hello
# expect: -> w1
# expect: 1
# expect: ag caught t
# expect: recovered
# expect: ag fin
# expect: SAI StopAsyncIteration()
# expect: -> w0
# expect: ag fin
# expect: False None
# expect: closed
# expect: dflt
# expect: async generator ignored GeneratorExit
# expect: async generator raised StopAsyncIteration
# expect: async_generator_asend async_generator_athrow async_generator_athrow
# expect: anext(): asynchronous generator is already running
# expect: ag fin
# expect: ke
# expect: cannot reuse already awaited __anext__()/asend()
# expect: -> enter
# expect: acm
# expect: -> exit
# expect: <class 'ValueError'>
# expect: -> enter
# expect: -> enter
# expect: acm acm
# expect: -> exit
# expect: None
# expect: -> exit
# expect: None
# expect: 1
# expect: 2
# expect: else
# expect: [2] 3
# expect: async_generator [1, 2]
# expect: 'async for' requires an object with __aiter__ method, got int
# expect: 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# expect: 'ACM' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
# expect: old
# expect: 3
# expect: True
# expect: firstiter hg
# expect: finalizer hg
