# What dies while an exception is on its way, known to nobody: generators that loops give up run code of their own.
import weakref, asyncio

class T:

    def __init__(self, n, note=True):
        self.n = n

    def __del__(self):
        work = [x for x in range(3)]
        print('gone', self.n, sum(work))

class Noisy(T):

    def __del__(self):
        try:
            raise KeyError(self.n)
        except KeyError as e:
            print('noisy', e, type(e.__context__).__name__)

def gen(n, inner=None):
    t = T(f'gen {n}')
    try:
        yield n
    except GeneratorExit:
        print('exit', n)
        raise
    finally:
        x = T(f'fin {n}')
        print('closing', n)

def fails(n):
    z = T(f'in fails {n}')
    raise ValueError(n, T(f'arg {n}'))

def case1():
    for n in gen(1):
        for m in gen(2):
            fails(n + m)

def case2():
    a = Noisy('a')
    [fails(k) for k in gen(3) for b in [Noisy('b')]]

def case3():
    try:
        for n in gen(4):
            fails(n)
    finally:
        for n in gen(5):
            break
        print('finally')

def case4():

    def returns():
        for n in gen(6):
            return T('result')
    r = returns()
    print('got', r.n)
    raise RuntimeError(r)

def case5():
    try:
        fails(7)
    except ValueError as e:
        for n in gen(8):
            raise LookupError(T('second')) from e

def case6():
    it = gen(9)
    next(it)
    ref = weakref.ref(it, lambda r: print('ref called', r() is None))

    def deep(k, hold):
        if k == 0:
            fails('deep')
        for q in gen(f'd{k}'):
            deep(k - 1, [hold, T(f'h{k}')])
    deep(2, it)

def case7():

    class CM:

        def __enter__(self):
            return T('cm')

        def __exit__(self, *a):
            for n in gen('cm'):
                break
            print('exit', a[0].__name__)
    with CM() as c:
        for n in gen(10):
            fails(10)

def case8():
    d = {k: T(f'd{k}') for k in range(2)}

    def g():
        yield from gen(11)
    for n in g():
        x = (d.pop(0), fails(n))
for f in (case1, case2, case3, case4, case5, case6, case7, case8):
    print('--', f.__name__)
    try:
        f()
    except Exception as e:
        print('caught', type(e).__name__, len(e.args), type(e.__context__).__name__, type(e.__cause__).__name__)
    print('after')

async def agen(n):
    t = T(f'agen {n}')
    try:
        yield n
    finally:
        print('aclosing', n)

async def awaits(n):
    z = T(f'awaits {n}')
    await asyncio.sleep(0)
    raise ValueError(n)

async def main():

    async def one(n):
        for m in gen(f'one{n}'):
            async for k in agen(n):
                await awaits(k)
    for r in await asyncio.gather(one(1), one(2), return_exceptions=True):
        print(repr(r))
    del r
    print('end main')
asyncio.run(main())
print('end')
# expect: -- case1
# expect: exit 2
# expect: closing 2
# expect: gone fin 2 3
# expect: gone gen 2 3
# expect: exit 1
# expect: closing 1
# expect: gone fin 1 3
# expect: gone gen 1 3
# expect: caught ValueError 2 NoneType NoneType
# expect: gone arg 3 3
# expect: gone in fails 3 3
# expect: after
# expect: -- case2
# expect: exit 3
# expect: closing 3
# expect: gone fin 3 3
# expect: gone gen 3 3
# expect: noisy 'b' NoneType
# expect: caught ValueError 2 NoneType NoneType
# expect: gone arg 3 3
# expect: gone in fails 3 3
# expect: noisy 'a' NoneType
# expect: after
# expect: -- case3
# expect: exit 4
# expect: closing 4
# expect: gone fin 4 3
# expect: gone gen 4 3
# expect: exit 5
# expect: closing 5
# expect: gone fin 5 3
# expect: gone gen 5 3
# expect: finally
# expect: caught ValueError 2 NoneType NoneType
# expect: gone arg 4 3
# expect: gone in fails 4 3
# expect: after
# expect: -- case4
# expect: exit 6
# expect: closing 6
# expect: gone fin 6 3
# expect: gone gen 6 3
# expect: got result
# expect: caught RuntimeError 1 NoneType NoneType
# expect: gone result 3
# expect: after
# expect: -- case5
# expect: exit 8
# expect: closing 8
# expect: gone fin 8 3
# expect: gone gen 8 3
# expect: caught LookupError 1 ValueError ValueError
# expect: gone second 3
# expect: gone arg 7 3
# expect: gone in fails 7 3
# expect: after
# expect: -- case6
# expect: exit d1
# expect: closing d1
# expect: gone fin d1 3
# expect: gone gen d1 3
# expect: exit d2
# expect: closing d2
# expect: gone fin d2 3
# expect: gone gen d2 3
# expect: caught ValueError 2 NoneType NoneType
# expect: gone arg deep 3
# expect: gone in fails deep 3
# expect: gone h1 3
# expect: gone h2 3
# expect: exit 9
# expect: closing 9
# expect: gone fin 9 3
# expect: gone gen 9 3
# expect: after
# expect: -- case7
# expect: exit 10
# expect: closing 10
# expect: gone fin 10 3
# expect: gone gen 10 3
# expect: exit cm
# expect: closing cm
# expect: gone fin cm 3
# expect: gone gen cm 3
# expect: exit ValueError
# expect: caught ValueError 2 NoneType NoneType
# expect: gone arg 10 3
# expect: gone in fails 10 3
# expect: gone cm 3
# expect: after
# expect: -- case8
# expect: gone d0 3
# expect: exit 11
# expect: closing 11
# expect: gone fin 11 3
# expect: gone gen 11 3
# expect: caught ValueError 2 NoneType NoneType
# expect: gone arg 11 3
# expect: gone in fails 11 3
# expect: gone d1 3
# expect: after
# expect: exit one1
# expect: closing one1
# expect: gone fin one1 3
# expect: gone gen one1 3
# expect: exit one2
# expect: closing one2
# expect: gone fin one2 3
# expect: gone gen one2 3
# expect: aclosing 1
# expect: gone agen 1 3
# expect: aclosing 2
# expect: gone agen 2 3
# expect: ValueError(1)
# expect: ValueError(2)
# expect: end main
# expect: gone awaits 2 3
# expect: gone awaits 1 3
# expect: end
