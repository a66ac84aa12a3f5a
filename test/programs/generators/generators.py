# Generators: send, throw, close, yield from.
# generators
def g():
    x = yield 1
    print('got', x)
    try:
        y = yield 2
        print('got', y)
    except ValueError as e:
        print('caught', e); yield 'caught'
    finally: print('fin')
    return 'ret'
i = g(); print(next(i), i.send('a'), i.throw(ValueError('v')))
try: next(i)
except StopIteration as e: print('stop', e.value)
try: next(i)
except StopIteration as e: print('stop', e.value)
i = g(); 
try: i.send(1)
except TypeError as e: print(e)
next(i); next(i); i.close(); print(i.gi_frame, i.gi_running, i.gi_suspended, i.gi_code.co_name, i.gi_yieldfrom)
def sub():
    try:
        a = yield 'sub1'
        print('sub got', a)
        b = yield 'sub2'
    except ValueError as e: print('sub caught', e); yield 'after'
    finally: print('sub fin')
    return 'subret'
def dele():
    r = yield from sub(); print('r', r)
    r = yield from [1, 2]; print(r)
    return 'done'
d = dele(); print(next(d), d.send('A'), d.throw(ValueError('x')), next(d), d.gi_yieldfrom.__class__.__name__)
print(list(d))
d = dele(); next(d); d.close()
d = dele(); next(d)
try: d.throw(KeyError('k'))
except KeyError as e: print('KeyError', e)
def bad(): raise StopIteration(1); yield
try: next(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
def gx():
    try: yield
    except GeneratorExit: print('GE'); raise
x = gx(); next(x); print(x.close())
def gr():
    try: yield
    except GeneratorExit: return 'closed value'
x = gr(); next(x); print(x.close(), x.close())
def gi():
    try: yield
    except GeneratorExit: yield 'no'
x = gi(); next(x)
try: x.close()
except RuntimeError as e: print(e)
def rec():
    yield next(me)
me = rec()
try: next(me)
except ValueError as e: print(e)
print(repr(g)[:12], str(g()).split(' at')[0], (x for x in []).__name__, (x for x in []).__qualname__)
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
from itertools import islice
print(list(islice(fib(), 10)), sum(x*x for x in range(5)), dict((k, v) for k, v in zip('ab', [1, 2])), {x for x in 'aab'} == {'a', 'b'})
def tree(n):
    if n: yield from tree(n-1); yield n; yield from tree(n-1)
print(list(tree(3)))
x = (i for i in range(3)); print(next(x), list(x), list(x))
y = 1
ge = (y for _ in range(2)); y = 2; print(list(ge))
def th():
    while True:
        try: yield
        except TypeError as e: print('TE', repr(e))
t = th(); next(t); t.throw(TypeError); t.throw(TypeError('msg')); 
try: t.throw(5)
except TypeError as e: print(e)
try: t.throw(ValueError, ValueError('inst'))
except ValueError as e: print(e)
try: next(t)
except StopIteration: print('done')
def un():
    a, *b = yield
    print(a, b)
u = un(); next(u)
try: u.send([1, 2, 3])
except StopIteration: pass
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('val')
    def throw(self, e): print('It.throw', e); return 'thrown'
    def close(self): print('It.close')
    def send(self, v): print('It.send', v); return v
class It2(It):
    def __next__(self): return 'n'
def df(): r = yield from It(); print('result', r); yield from It2()
z = df(); print(next(z), z.send(5), z.throw(ValueError('q'))); z.close()
def fin():
    try:
        yield 1
    finally:
        yield 'in finally'
w = fin(); next(w)
try: w.close()
except RuntimeError as e: print(e)
def lst(): yield from ()
print(list(lst()), list(x for x in range(3) if x), [*(a for a in 'xy')])
def ret(): return (yield)
r = ret(); next(r)
try: r.send(7)
except StopIteration as e: print(e.value)
import inspect
gg = g(); print(inspect.getgeneratorstate(gg)); next(gg); print(inspect.getgeneratorstate(gg), inspect.getgeneratorlocals(gg)); gg.close(); print(inspect.getgeneratorstate(gg))
# expect: got a
# expect: caught v
# expect: 1 2 caught
# expect: fin
# expect: stop ret
# expect: stop None
# expect: can't send non-None value to a just-started generator
# expect: got None
# expect: fin
# expect: None False False g None
# expect: sub got A
# expect: sub caught x
# expect: sub fin
# expect: r subret
# expect: sub1 sub2 after 1 list_iterator
# expect: None
# expect: [2]
# expect: sub fin
# expect: sub fin
# expect: KeyError 'k'
# expect: generator raised StopIteration StopIteration(1)
# expect: GE
# expect: None
# expect: closed value None
# expect: generator ignored GeneratorExit
# expect: generator already executing
# expect: <function g  <generator object g <genexpr> <genexpr>
# expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 30 {'a': 1, 'b': 2} True
# expect: [1, 2, 1, 3, 1, 2, 1]
# expect: 0 [1, 2] []
# expect: [2, 2]
# expect: TE TypeError()
# expect: TE TypeError('msg')
# expect: exceptions must be classes or instances deriving from BaseException, not int
# expect: inst
# expect: done
# expect: 1 [2, 3]
# expect: result val
# expect: It.send 5
# expect: It.throw q
# expect: n 5 thrown
# expect: It.close
# expect: generator ignored GeneratorExit
# expect: [] [1, 2] ['x', 'y']
# expect: 7
# expect: GEN_CREATED
# expect: GEN_SUSPENDED {}
# expect: GEN_CLOSED
