"""Who asks an iterable for its length before taking its items."""
log = []
class S:
    def __len__(self): log.append('len'); return 2
    def __iter__(self): log.append('iter'); return iter([1, 2])
class G:
    def __len__(self): log.append('len'); return 2
    def __getitem__(self, i):
        log.append(f'get{i}')
        if i >= 2: raise IndexError
        return 65 + i
class H:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
    def __length_hint__(self): log.append('hint'); return 5
def f(*a): pass
def show(what, fn):
    log.clear()
    for C in S, G, H:
        try: fn(C())
        except Exception as e: log.append(repr(e))
        log.append('|')
    print(what, *log)
show('list', list)
show('tuple', tuple)
show('set', set)
show('sorted', sorted)
show('star', lambda x: [*x])
show('startuple', lambda x: (*x,))
show('call', lambda x: f(*x))
show('call2', lambda x: f(0, *x))
show('extend', lambda x: [].extend(x))
def iadd(x):
    l = []; l += x
show('iadd', iadd)
show('bytes', bytes)
show('bytearray', bytearray)
show('bjoin', lambda x: b''.join(x))
show('join', lambda x: ''.join(map(str, x)))
show('rev', lambda x: list(reversed(x)))
show('enum', lambda x: list(enumerate(x)))
show('zip', lambda x: list(zip(x, x)))
show('map', lambda x: list(map(str, x)))
show('filter', lambda x: list(filter(None, x)))
show('unpack', lambda x: (lambda: [a for a, b in [x]])())
show('unpack2', lambda x: (lambda: [a for a, *b in [x]])())
show('dict', dict)
show('fromkeys', dict.fromkeys)
show('sum', sum)
show('any', any)
show('min', min)
show('in', lambda x: 1 in x)
show('comp', lambda x: [i for i in x])
show('frozenset', frozenset)
show('update', lambda x: set().update(x))
from collections import deque
show('deque', deque)
import itertools
show('chain', lambda x: list(itertools.chain(x)))
show('isl', lambda x: list(itertools.islice(x, 3)))
show('product', lambda x: list(itertools.product(x)))
show('iter', lambda x: list(iter(x)))
show('gen', lambda x: list(i for i in x))
class Bad(S):
    def __len__(self): raise ValueError('bad len')
class Bad2(S):
    def __len__(self): raise TypeError('bad len')
class Bad3(S):
    def __len__(self): return -1
class Bad4(S):
    def __len__(self): return 'x'
class Bad5(H):
    def __length_hint__(self): return 'x'
class Bad6(H):
    def __length_hint__(self): return -1
class Bad7(H):
    def __length_hint__(self): return NotImplemented
class Bad8(H):
    def __length_hint__(self): raise TypeError
class Bad9(H):
    def __length_hint__(self): raise KeyError
class Bad10(H):
    def __length_hint__(self): return 2**70
class Bad11(S):
    def __len__(self): return 2**70
for C in Bad, Bad2, Bad3, Bad4, Bad5, Bad6, Bad7, Bad8, Bad9, Bad10, Bad11:
    for F in list, tuple, lambda x: [0, *x], bytes:
        try: print(C.__name__, F(C()))
        except Exception as e: print(C.__name__, repr(e))
# expect: list iter len | len get0 get1 get2 | hint |
# expect: tuple iter | get0 get1 get2 | |
# expect: set iter | get0 get1 get2 | |
# expect: sorted iter len | len get0 get1 get2 | hint |
# expect: star iter len | len get0 get1 get2 | hint |
# expect: startuple iter len | len get0 get1 get2 | hint |
# expect: call iter | get0 get1 get2 | |
# expect: call2 iter len | len get0 get1 get2 | hint |
# expect: extend iter len | len get0 get1 get2 | hint |
# expect: iadd iter len | len get0 get1 get2 | hint |
# expect: bytes iter len | len get0 get1 get2 | hint |
# expect: bytearray iter | get0 get1 get2 | |
# expect: bjoin iter TypeError('sequence item 0: expected a bytes-like object, int found') | len get0 get1 get2 TypeError('sequence item 0: expected a bytes-like object, int found') | hint TypeError('sequence item 0: expected a bytes-like object, int found') |
# expect: join iter | get0 get1 get2 | |
# expect: rev TypeError("'S' object is not reversible") | len len get1 get0 | TypeError("'H' object is not reversible") |
# expect: enum iter | get0 get1 get2 | |
# expect: zip iter iter | get0 get0 get1 get1 get2 | |
# expect: map iter | get0 get1 get2 | |
# expect: filter iter | get0 get1 get2 | |
# expect: unpack iter | get0 get1 get2 | |
# expect: unpack2 iter | get0 len get1 get2 | hint |
# expect: dict iter TypeError('object is not iterable') | get0 TypeError('object is not iterable') | TypeError('object is not iterable') |
# expect: fromkeys iter | get0 get1 get2 | |
# expect: sum iter | get0 get1 get2 | |
# expect: any iter | get0 | |
# expect: min iter | get0 get1 get2 | |
# expect: in iter | get0 get1 get2 | |
# expect: comp iter | get0 get1 get2 | |
# expect: frozenset iter | get0 get1 get2 | |
# expect: update iter | get0 get1 get2 | |
# expect: deque iter | get0 get1 get2 | |
# expect: chain iter | get0 get1 get2 | |
# expect: isl iter | get0 get1 get2 | |
# expect: product iter | get0 get1 get2 | |
# expect: iter iter | len get0 get1 get2 | hint |
# expect: gen iter | get0 get1 get2 | |
# expect: Bad ValueError('bad len')
# expect: Bad (1, 2)
# expect: Bad ValueError('bad len')
# expect: Bad ValueError('bad len')
# expect: Bad2 [1, 2]
# expect: Bad2 (1, 2)
# expect: Bad2 [0, 1, 2]
# expect: Bad2 b'\x01\x02'
# expect: Bad3 ValueError('__len__() should return >= 0')
# expect: Bad3 (1, 2)
# expect: Bad3 ValueError('__len__() should return >= 0')
# expect: Bad3 ValueError('__len__() should return >= 0')
# expect: Bad4 [1, 2]
# expect: Bad4 (1, 2)
# expect: Bad4 [0, 1, 2]
# expect: Bad4 b'\x01\x02'
# expect: Bad5 TypeError('__length_hint__ must be an integer, not str')
# expect: Bad5 (1, 2)
# expect: Bad5 TypeError('__length_hint__ must be an integer, not str')
# expect: Bad5 TypeError('__length_hint__ must be an integer, not str')
# expect: Bad6 ValueError('__length_hint__() should return >= 0')
# expect: Bad6 (1, 2)
# expect: Bad6 ValueError('__length_hint__() should return >= 0')
# expect: Bad6 ValueError('__length_hint__() should return >= 0')
# expect: Bad7 [1, 2]
# expect: Bad7 (1, 2)
# expect: Bad7 [0, 1, 2]
# expect: Bad7 b'\x01\x02'
# expect: Bad8 [1, 2]
# expect: Bad8 (1, 2)
# expect: Bad8 [0, 1, 2]
# expect: Bad8 b'\x01\x02'
# expect: Bad9 KeyError()
# expect: Bad9 (1, 2)
# expect: Bad9 KeyError()
# expect: Bad9 KeyError()
# expect: Bad10 OverflowError('Python int too large to convert to C ssize_t')
# expect: Bad10 (1, 2)
# expect: Bad10 OverflowError('Python int too large to convert to C ssize_t')
# expect: Bad10 OverflowError('Python int too large to convert to C ssize_t')
# expect: Bad11 OverflowError("cannot fit 'int' into an index-sized integer")
# expect: Bad11 (1, 2)
# expect: Bad11 OverflowError("cannot fit 'int' into an index-sized integer")
# expect: Bad11 OverflowError("cannot fit 'int' into an index-sized integer")
