import array, functools, itertools, heapq, statistics, collections, io, math, random, json, operator, re, os, struct, bisect, textwrap, csv, string
log = []
class L:
    def __init__(self, kind): self.i = 0; self.kind = kind
    def __iter__(self): log.append('iter'); return self
    def __next__(self):
        self.i += 1
        log.append('next')
        if self.i > 2: raise StopIteration
        return 'a' if self.kind == 's' else ('a', self.i) if self.kind == 'p' else b'a' if self.kind == 'b' else self.i
    def __len__(self): log.append('len'); return 2
    def __length_hint__(self): log.append('hint'); return 2
class H(L):
    __len__ = None
class G:
    def __init__(self, kind): self.kind = kind
    def __getitem__(self, i):
        log.append(f'get{i}')
        if i > 1: raise IndexError
        return 'a' if self.kind == 's' else ('a', i) if self.kind == 'p' else b'a' if self.kind == 'b' else i + 1
    def __len__(self): log.append('len'); return 2
def star(*a): return a
def sl(x): y = [5]; y[0:1] = x; return y
def sl2(x): y = [5, 6]; y[::1] = x; return y
def sl3(x): y = [5, 6, 7]; y[::2] = x; return y
def ext(x): y = []; y.extend(x); return y
def iadd(x): y = []; y += x; return y
def un(x): a, b = x; return a, b
def un2(x): a, *b = x; return a, b
def upd(x): y = set(); y.update(x); return y
def dupd(x): y = {}; y.update(x); return y
def bsl(x): y = bytearray(b'abc'); y[0:1] = x; return y
def bext(x): y = bytearray(b'abc'); y.extend(x); return y
fns = {'s': [''.join, lambda x: ', '.join(x), io.StringIO().writelines, lambda x: 'abc'.startswith(tuple(x)), str.maketrans],
 'b': [b''.join, bytearray().join, io.BytesIO().writelines],
 'p': [dict, dupd, collections.OrderedDict, lambda x: {}.__ior__(x), lambda x: collections.defaultdict(int, x), dict.fromkeys],
 'i': [list, tuple, set, frozenset, sorted, bytes, bytearray, sum, max, min, any, all, collections.deque, collections.Counter, lambda x: [*x], lambda x: (*x,), lambda x: {*x}, lambda x: star(*x), lambda x: list(zip(x)), lambda x: list(map(abs, x)), lambda x: list(filter(None, x)), lambda x: list(enumerate(x)), lambda x: list(reversed(x)), sl, sl2, sl3, ext, iadd, un, un2, upd, bsl, bext, lambda x: 1 in x, lambda x: list(x).index(1), functools.partial(functools.reduce, operator.add), math.fsum, math.prod, lambda x: math.sumprod(x, [1, 2]), lambda x: math.dist((1, 2), x), lambda x: math.hypot(*x), heapq.heapify, lambda x: heapq.nsmallest(1, x), lambda x: heapq.nlargest(3, x), lambda x: list(heapq.merge(x)), lambda x: list(itertools.product(x)), lambda x: list(itertools.product(x, repeat=2)), lambda x: list(itertools.permutations(x)), lambda x: list(itertools.combinations(x, 1)), lambda x: list(itertools.combinations_with_replacement(x, 1)), lambda x: list(itertools.chain(x)), lambda x: list(itertools.cycle(x) and [1]), lambda x: list(itertools.islice(x, 1)), lambda x: list(itertools.accumulate(x)), lambda x: list(itertools.zip_longest(x, [1])), lambda x: list(itertools.pairwise(x)), lambda x: list(itertools.batched(x, 2)), lambda x: list(itertools.groupby(x)), lambda x: list(itertools.tee(x)[0]), lambda x: array.array('i', x), lambda x: array.array('i').extend(x), lambda x: array.array('i').fromlist(x), lambda x: memoryview(bytearray(2)).__setitem__(slice(0, 2), x), random.Random(1).choice, lambda x: random.Random(1).sample(x, 1), random.Random(1).shuffle, lambda x: random.Random(1).choices(x), json.dumps, lambda x: operator.countOf(x, 1), lambda x: operator.indexOf(x, 1), lambda x: operator.length_hint(x), lambda x: {1}.union(x), lambda x: {1}.intersection(x), lambda x: {1}.difference(x), lambda x: {1}.symmetric_difference(x), lambda x: {1}.issubset(x), lambda x: {1}.issuperset(x), lambda x: {1}.isdisjoint(x), lambda x: {1: 1}.keys() & x, lambda x: {1: 1}.keys() | x, lambda x: {1: 1}.keys() - x, lambda x: {1: 1}.keys().isdisjoint(x), lambda x: [1] + x, lambda x: (1,) + x, lambda x: x * 2, dict.fromkeys, lambda x: int.from_bytes(x, 'big'), lambda x: struct.pack('2i', *x), lambda x: '%s %s' % (*x,), lambda x: '{} {}'.format(*x), bool, len, lambda x: collections.ChainMap(x), lambda x: collections.UserList(x), lambda x: collections.namedtuple('P', 'a b')._make(x), lambda x: os.path.join(*map(str, x)), lambda x: slice(*x), lambda x: range(*x), lambda x: complex(*x), lambda x: type('X', (), {'__slots__': x}) , lambda x: isinstance(1, x), lambda x: divmod(*x), lambda x: pow(*x), lambda x: x == x, lambda x: x[0:1], lambda x: del_(x)]}
for kind, fs in fns.items():
    for n, f in enumerate(fs):
        for C in (L, H, G):
            log.clear()
            try: r = repr(f(C(kind)))
            except Exception as e: r = f'{type(e).__name__}: {e}'
            print(kind, n, C.__name__, getattr(f, '__name__', ''), re.sub('0x[0-9a-f]+', '0x', r)[:60], *log)
# expect: s 0 L join 'aa' iter iter len next next next
# expect: s 0 H join 'aa' iter iter hint next next next
# expect: s 0 G join 'aa' len get0 get1 get2
# expect: s 1 L <lambda> 'a, a' iter iter len next next next
# expect: s 1 H <lambda> 'a, a' iter iter hint next next next
# expect: s 1 G <lambda> 'a, a' len get0 get1 get2
# expect: s 2 L writelines None iter next next next
# expect: s 2 H writelines None iter next next next
# expect: s 2 G writelines None get0 get1 get2
# expect: s 3 L <lambda> True iter next next next
# expect: s 3 H <lambda> True iter next next next
# expect: s 3 G <lambda> True get0 get1 get2
# expect: s 4 L maketrans TypeError: if you give only one argument to maketrans it mus
# expect: s 4 H maketrans TypeError: if you give only one argument to maketrans it mus
# expect: s 4 G maketrans TypeError: if you give only one argument to maketrans it mus
# expect: b 0 L join b'aa' iter iter len next next next
# expect: b 0 H join b'aa' iter iter hint next next next
# expect: b 0 G join b'aa' len get0 get1 get2
# expect: b 1 L join bytearray(b'aa') iter iter len next next next
# expect: b 1 H join bytearray(b'aa') iter iter hint next next next
# expect: b 1 G join bytearray(b'aa') len get0 get1 get2
# expect: b 2 L writelines None iter next next next
# expect: b 2 H writelines None iter next next next
# expect: b 2 G writelines None get0 get1 get2
# expect: p 0 L dict {'a': 2} iter next next next
# expect: p 0 H dict {'a': 2} iter next next next
# expect: p 0 G dict {'a': 1} get0 get1 get2
# expect: p 1 L dupd {'a': 2} iter next next next
# expect: p 1 H dupd {'a': 2} iter next next next
# expect: p 1 G dupd {'a': 1} get0 get1 get2
# expect: p 2 L OrderedDict OrderedDict({'a': 2}) iter next next next
# expect: p 2 H OrderedDict OrderedDict({'a': 2}) iter next next next
# expect: p 2 G OrderedDict OrderedDict({'a': 1}) get0 get1 get2
# expect: p 3 L <lambda> {'a': 2} iter next next next
# expect: p 3 H <lambda> {'a': 2} iter next next next
# expect: p 3 G <lambda> {'a': 1} get0 get1 get2
# expect: p 4 L <lambda> defaultdict(<class 'int'>, {'a': 2}) iter next next next
# expect: p 4 H <lambda> defaultdict(<class 'int'>, {'a': 2}) iter next next next
# expect: p 4 G <lambda> defaultdict(<class 'int'>, {'a': 1}) get0 get1 get2
# expect: p 5 L fromkeys {('a', 1): None, ('a', 2): None} iter next next next
# expect: p 5 H fromkeys {('a', 1): None, ('a', 2): None} iter next next next
# expect: p 5 G fromkeys {('a', 0): None, ('a', 1): None} get0 get1 get2
# expect: i 0 L list [1, 2] iter len next next next
# expect: i 0 H list [1, 2] iter hint next next next
# expect: i 0 G list [1, 2] len get0 get1 get2
# expect: i 1 L tuple (1, 2) iter next next next
# expect: i 1 H tuple (1, 2) iter next next next
# expect: i 1 G tuple (1, 2) get0 get1 get2
# expect: i 2 L set {1, 2} iter next next next
# expect: i 2 H set {1, 2} iter next next next
# expect: i 2 G set {1, 2} get0 get1 get2
# expect: i 3 L frozenset frozenset({1, 2}) iter next next next
# expect: i 3 H frozenset frozenset({1, 2}) iter next next next
# expect: i 3 G frozenset frozenset({1, 2}) get0 get1 get2
# expect: i 4 L sorted [1, 2] iter len next next next
# expect: i 4 H sorted [1, 2] iter hint next next next
# expect: i 4 G sorted [1, 2] len get0 get1 get2
# expect: i 5 L bytes b'\x01\x02' iter len next next next
# expect: i 5 H bytes b'\x01\x02' iter hint next next next
# expect: i 5 G bytes b'\x01\x02' len get0 get1 get2
# expect: i 6 L bytearray bytearray(b'\x01\x02') iter next next next
# expect: i 6 H bytearray bytearray(b'\x01\x02') iter next next next
# expect: i 6 G bytearray bytearray(b'\x01\x02') get0 get1 get2
# expect: i 7 L sum 3 iter next next next
# expect: i 7 H sum 3 iter next next next
# expect: i 7 G sum 3 get0 get1 get2
# expect: i 8 L max 2 iter next next next
# expect: i 8 H max 2 iter next next next
# expect: i 8 G max 2 get0 get1 get2
# expect: i 9 L min 1 iter next next next
# expect: i 9 H min 1 iter next next next
# expect: i 9 G min 1 get0 get1 get2
# expect: i 10 L any True iter next
# expect: i 10 H any True iter next
# expect: i 10 G any True get0
# expect: i 11 L all True iter next next next
# expect: i 11 H all True iter next next next
# expect: i 11 G all True get0 get1 get2
# expect: i 12 L deque deque([1, 2]) iter next next next
# expect: i 12 H deque deque([1, 2]) iter next next next
# expect: i 12 G deque deque([1, 2]) get0 get1 get2
# expect: i 13 L Counter Counter({1: 1, 2: 1}) iter next next next
# expect: i 13 H Counter Counter({1: 1, 2: 1}) iter next next next
# expect: i 13 G Counter Counter({1: 1, 2: 1}) get0 get1 get2
# expect: i 14 L <lambda> [1, 2] iter len next next next
# expect: i 14 H <lambda> [1, 2] iter hint next next next
# expect: i 14 G <lambda> [1, 2] len get0 get1 get2
# expect: i 15 L <lambda> (1, 2) iter len next next next
# expect: i 15 H <lambda> (1, 2) iter hint next next next
# expect: i 15 G <lambda> (1, 2) len get0 get1 get2
# expect: i 16 L <lambda> {1, 2} iter next next next
# expect: i 16 H <lambda> {1, 2} iter next next next
# expect: i 16 G <lambda> {1, 2} get0 get1 get2
# expect: i 17 L <lambda> (1, 2) iter next next next
# expect: i 17 H <lambda> (1, 2) iter next next next
# expect: i 17 G <lambda> (1, 2) get0 get1 get2
# expect: i 18 L <lambda> [(1,), (2,)] iter next next next
# expect: i 18 H <lambda> [(1,), (2,)] iter next next next
# expect: i 18 G <lambda> [(1,), (2,)] get0 get1 get2
# expect: i 19 L <lambda> [1, 2] iter next next next
# expect: i 19 H <lambda> [1, 2] iter next next next
# expect: i 19 G <lambda> [1, 2] get0 get1 get2
# expect: i 20 L <lambda> [1, 2] iter next next next
# expect: i 20 H <lambda> [1, 2] iter next next next
# expect: i 20 G <lambda> [1, 2] get0 get1 get2
# expect: i 21 L <lambda> [(0, 1), (1, 2)] iter next next next
# expect: i 21 H <lambda> [(0, 1), (1, 2)] iter next next next
# expect: i 21 G <lambda> [(0, 1), (1, 2)] get0 get1 get2
# expect: i 22 L <lambda> TypeError: 'L' object is not reversible
# expect: i 22 H <lambda> TypeError: 'H' object is not reversible
# expect: i 22 G <lambda> [2, 1] len len get1 get0
# expect: i 23 L sl [1, 2] iter iter len next next next
# expect: i 23 H sl [1, 2] iter iter hint next next next
# expect: i 23 G sl [1, 2] len get0 get1 get2
# expect: i 24 L sl2 [1, 2] iter iter len next next next
# expect: i 24 H sl2 [1, 2] iter iter hint next next next
# expect: i 24 G sl2 [1, 2] len get0 get1 get2
# expect: i 25 L sl3 [1, 6, 2] iter iter len next next next
# expect: i 25 H sl3 [1, 6, 2] iter iter hint next next next
# expect: i 25 G sl3 [1, 6, 2] len get0 get1 get2
# expect: i 26 L ext [1, 2] iter len next next next
# expect: i 26 H ext [1, 2] iter hint next next next
# expect: i 26 G ext [1, 2] len get0 get1 get2
# expect: i 27 L iadd [1, 2] iter len next next next
# expect: i 27 H iadd [1, 2] iter hint next next next
# expect: i 27 G iadd [1, 2] len get0 get1 get2
# expect: i 28 L un (1, 2) iter next next next
# expect: i 28 H un (1, 2) iter next next next
# expect: i 28 G un (1, 2) get0 get1 get2
# expect: i 29 L un2 (1, [2]) iter next iter len next next
# expect: i 29 H un2 (1, [2]) iter next iter hint next next
# expect: i 29 G un2 (1, [2]) get0 len get1 get2
# expect: i 30 L upd {1, 2} iter next next next
# expect: i 30 H upd {1, 2} iter next next next
# expect: i 30 G upd {1, 2} get0 get1 get2
# expect: i 31 L bsl bytearray(b'\x01\x02bc') iter next next next
# expect: i 31 H bsl bytearray(b'\x01\x02bc') iter next next next
# expect: i 31 G bsl bytearray(b'\x01\x02bc') get0 get1 get2
# expect: i 32 L bext bytearray(b'abc\x01\x02') iter len next next next
# expect: i 32 H bext bytearray(b'abc\x01\x02') iter hint next next next
# expect: i 32 G bext bytearray(b'abc\x01\x02') len get0 get1 get2
# expect: i 33 L <lambda> True iter next
# expect: i 33 H <lambda> True iter next
# expect: i 33 G <lambda> True get0
# expect: i 34 L <lambda> 0 iter len next next next
# expect: i 34 H <lambda> 0 iter hint next next next
# expect: i 34 G <lambda> 0 len get0 get1 get2
# expect: i 35 L  3 iter next next next
# expect: i 35 H  3 iter next next next
# expect: i 35 G  3 get0 get1 get2
# expect: i 36 L fsum 3.0 iter next next next
# expect: i 36 H fsum 3.0 iter next next next
# expect: i 36 G fsum 3.0 get0 get1 get2
# expect: i 37 L prod 2 iter next next next
# expect: i 37 H prod 2 iter next next next
# expect: i 37 G prod 2 get0 get1 get2
# expect: i 38 L <lambda> 5 iter next next next
# expect: i 38 H <lambda> 5 iter next next next
# expect: i 38 G <lambda> 5 get0 get1 get2
# expect: i 39 L <lambda> 0.0 iter next next next
# expect: i 39 H <lambda> 0.0 iter next next next
# expect: i 39 G <lambda> 0.0 get0 get1 get2
# expect: i 40 L <lambda> 2.23606797749979 iter next next next
# expect: i 40 H <lambda> 2.23606797749979 iter next next next
# expect: i 40 G <lambda> 2.23606797749979 get0 get1 get2
# expect: i 41 L heapify TypeError: heapify() argument must be list, not L
# expect: i 41 H heapify TypeError: heapify() argument must be list, not H
# expect: i 41 G heapify TypeError: heapify() argument must be list, not G
# expect: i 42 L <lambda> [1] iter iter next next next
# expect: i 42 H <lambda> [1] iter iter next next next
# expect: i 42 G <lambda> [1] get0 get1 get2
# expect: i 43 L <lambda> [2, 1] len iter len next next next
# expect: i 43 H <lambda> [2, 1] iter iter next next next iter next
# expect: i 43 G <lambda> [2, 1] len len get0 get1 get2
# expect: i 44 L <lambda> [1, 2] iter next iter next next
# expect: i 44 H <lambda> [1, 2] iter next iter next next
# expect: i 44 G <lambda> [1, 2] get0 get1 get2
# expect: i 45 L <lambda> [(1,), (2,)] iter next next next
# expect: i 45 H <lambda> [(1,), (2,)] iter next next next
# expect: i 45 G <lambda> [(1,), (2,)] get0 get1 get2
# expect: i 46 L <lambda> [(1, 1), (1, 2), (2, 1), (2, 2)] iter next next next
# expect: i 46 H <lambda> [(1, 1), (1, 2), (2, 1), (2, 2)] iter next next next
# expect: i 46 G <lambda> [(1, 1), (1, 2), (2, 1), (2, 2)] get0 get1 get2
# expect: i 47 L <lambda> [(1, 2), (2, 1)] iter next next next
# expect: i 47 H <lambda> [(1, 2), (2, 1)] iter next next next
# expect: i 47 G <lambda> [(1, 2), (2, 1)] get0 get1 get2
# expect: i 48 L <lambda> [(1,), (2,)] iter next next next
# expect: i 48 H <lambda> [(1,), (2,)] iter next next next
# expect: i 48 G <lambda> [(1,), (2,)] get0 get1 get2
# expect: i 49 L <lambda> [(1,), (2,)] iter next next next
# expect: i 49 H <lambda> [(1,), (2,)] iter next next next
# expect: i 49 G <lambda> [(1,), (2,)] get0 get1 get2
# expect: i 50 L <lambda> [1, 2] iter next next next
# expect: i 50 H <lambda> [1, 2] iter next next next
# expect: i 50 G <lambda> [1, 2] get0 get1 get2
# expect: i 51 L <lambda> [1] iter
# expect: i 51 H <lambda> [1] iter
# expect: i 51 G <lambda> [1]
# expect: i 52 L <lambda> [1] iter next
# expect: i 52 H <lambda> [1] iter next
# expect: i 52 G <lambda> [1] get0
# expect: i 53 L <lambda> [1, 3] iter next next next
# expect: i 53 H <lambda> [1, 3] iter next next next
# expect: i 53 G <lambda> [1, 3] get0 get1 get2
# expect: i 54 L <lambda> [(1, 1), (2, None)] iter next next next
# expect: i 54 H <lambda> [(1, 1), (2, None)] iter next next next
# expect: i 54 G <lambda> [(1, 1), (2, None)] get0 get1 get2
# expect: i 55 L <lambda> [(1, 2)] iter next next next
# expect: i 55 H <lambda> [(1, 2)] iter next next next
# expect: i 55 G <lambda> [(1, 2)] get0 get1 get2
# expect: i 56 L <lambda> [(1, 2)] iter next next next
# expect: i 56 H <lambda> [(1, 2)] iter next next next
# expect: i 56 G <lambda> [(1, 2)] get0 get1 get2
# expect: i 57 L <lambda> [(1, <itertools._grouper object at 0x>), (2, <itertools._gro iter next next next
# expect: i 57 H <lambda> [(1, <itertools._grouper object at 0x>), (2, <itertools._gro iter next next next
# expect: i 57 G <lambda> [(1, <itertools._grouper object at 0x>), (2, <itertools._gro get0 get1 get2
# expect: i 58 L <lambda> [1, 2] iter iter next next next
# expect: i 58 H <lambda> [1, 2] iter iter next next next
# expect: i 58 G <lambda> [1, 2] get0 get1 get2
# expect: i 59 L <lambda> array('i', [1, 2]) iter iter next next next
# expect: i 59 H <lambda> array('i', [1, 2]) iter iter next next next
# expect: i 59 G <lambda> array('i', [1, 2]) get0 get1 get2
# expect: i 60 L <lambda> None iter next next next
# expect: i 60 H <lambda> None iter next next next
# expect: i 60 G <lambda> None get0 get1 get2
# expect: i 61 L <lambda> TypeError: arg must be list
# expect: i 61 H <lambda> TypeError: arg must be list
# expect: i 61 G <lambda> TypeError: arg must be list
# expect: i 62 L <lambda> TypeError: a bytes-like object is required, not 'L'
# expect: i 62 H <lambda> TypeError: a bytes-like object is required, not 'H'
# expect: i 62 G <lambda> TypeError: a bytes-like object is required, not 'G'
# expect: i 63 L choice TypeError: 'L' object is not subscriptable len len
# expect: i 63 H choice TypeError: 'NoneType' object is not callable
# expect: i 63 G choice 1 len len get0
# expect: i 64 L <lambda> TypeError: Population must be a sequence.  For dicts or sets
# expect: i 64 H <lambda> TypeError: Population must be a sequence.  For dicts or sets
# expect: i 64 G <lambda> TypeError: Population must be a sequence.  For dicts or sets
# expect: i 65 L shuffle TypeError: 'L' object is not subscriptable len
# expect: i 65 H shuffle TypeError: 'NoneType' object is not callable
# expect: i 65 G shuffle TypeError: 'G' object does not support item assignment len get0 get1
# expect: i 66 L <lambda> TypeError: 'L' object is not subscriptable len
# expect: i 66 H <lambda> TypeError: 'NoneType' object is not callable
# expect: i 66 G <lambda> [1] len get0
# expect: i 67 L dumps TypeError: Object of type L is not JSON serializable
# expect: i 67 H dumps TypeError: Object of type H is not JSON serializable
# expect: i 67 G dumps TypeError: Object of type G is not JSON serializable
# expect: i 68 L <lambda> 1 iter next next next
# expect: i 68 H <lambda> 1 iter next next next
# expect: i 68 G <lambda> 1 get0 get1 get2
# expect: i 69 L <lambda> 0 iter next
# expect: i 69 H <lambda> 0 iter next
# expect: i 69 G <lambda> 0 get0
# expect: i 70 L <lambda> 2 len
# expect: i 70 H <lambda> 2 hint
# expect: i 70 G <lambda> 2 len
# expect: i 71 L <lambda> {1, 2} iter next next next
# expect: i 71 H <lambda> {1, 2} iter next next next
# expect: i 71 G <lambda> {1, 2} get0 get1 get2
# expect: i 72 L <lambda> {1} iter next
# expect: i 72 H <lambda> {1} iter next
# expect: i 72 G <lambda> {1} get0
# expect: i 73 L <lambda> set() iter next next next
# expect: i 73 H <lambda> set() iter next next next
# expect: i 73 G <lambda> set() get0 get1 get2
# expect: i 74 L <lambda> {2} iter next next next
# expect: i 74 H <lambda> {2} iter next next next
# expect: i 74 G <lambda> {2} get0 get1 get2
# expect: i 75 L <lambda> True iter next
# expect: i 75 H <lambda> True iter next
# expect: i 75 G <lambda> True get0
# expect: i 76 L <lambda> False iter next next
# expect: i 76 H <lambda> False iter next next
# expect: i 76 G <lambda> False get0 get1
# expect: i 77 L <lambda> False iter next
# expect: i 77 H <lambda> False iter next
# expect: i 77 G <lambda> False get0
# expect: i 78 L <lambda> {1} iter next next next
# expect: i 78 H <lambda> {1} iter next next next
# expect: i 78 G <lambda> {1} get0 get1 get2
# expect: i 79 L <lambda> {1, 2} iter next next next
# expect: i 79 H <lambda> {1, 2} iter next next next
# expect: i 79 G <lambda> {1, 2} get0 get1 get2
# expect: i 80 L <lambda> set() iter next next next
# expect: i 80 H <lambda> set() iter next next next
# expect: i 80 G <lambda> set() get0 get1 get2
# expect: i 81 L <lambda> False iter next
# expect: i 81 H <lambda> False iter next
# expect: i 81 G <lambda> False get0
# expect: i 82 L <lambda> TypeError: can only concatenate list (not "L") to list
# expect: i 82 H <lambda> TypeError: can only concatenate list (not "H") to list
# expect: i 82 G <lambda> TypeError: can only concatenate list (not "G") to list
# expect: i 83 L <lambda> TypeError: can only concatenate tuple (not "L") to tuple
# expect: i 83 H <lambda> TypeError: can only concatenate tuple (not "H") to tuple
# expect: i 83 G <lambda> TypeError: can only concatenate tuple (not "G") to tuple
# expect: i 84 L <lambda> TypeError: unsupported operand type(s) for *: 'L' and 'int'
# expect: i 84 H <lambda> TypeError: unsupported operand type(s) for *: 'H' and 'int'
# expect: i 84 G <lambda> TypeError: unsupported operand type(s) for *: 'G' and 'int'
# expect: i 85 L fromkeys {1: None, 2: None} iter next next next
# expect: i 85 H fromkeys {1: None, 2: None} iter next next next
# expect: i 85 G fromkeys {1: None, 2: None} get0 get1 get2
# expect: i 86 L <lambda> 258 iter len next next next
# expect: i 86 H <lambda> 258 iter hint next next next
# expect: i 86 G <lambda> 258 len get0 get1 get2
# expect: i 87 L <lambda> b'\x01\x00\x00\x00\x02\x00\x00\x00' iter len next next next
# expect: i 87 H <lambda> b'\x01\x00\x00\x00\x02\x00\x00\x00' iter hint next next next
# expect: i 87 G <lambda> b'\x01\x00\x00\x00\x02\x00\x00\x00' len get0 get1 get2
# expect: i 88 L <lambda> '1 2' iter len next next next
# expect: i 88 H <lambda> '1 2' iter hint next next next
# expect: i 88 G <lambda> '1 2' len get0 get1 get2
# expect: i 89 L <lambda> '1 2' iter next next next
# expect: i 89 H <lambda> '1 2' iter next next next
# expect: i 89 G <lambda> '1 2' get0 get1 get2
# expect: i 90 L bool True len
# expect: i 90 H bool TypeError: 'NoneType' object is not callable
# expect: i 90 G bool True len
# expect: i 91 L len 2 len
# expect: i 91 H len TypeError: 'NoneType' object is not callable
# expect: i 91 G len 2 len
# expect: i 92 L <lambda> ChainMap(<__main__.L object at 0x>)
# expect: i 92 H <lambda> ChainMap(<__main__.H object at 0x>)
# expect: i 92 G <lambda> ChainMap(<__main__.G object at 0x>)
# expect: i 93 L <lambda> [1, 2] iter len next next next
# expect: i 93 H <lambda> [1, 2] iter hint next next next
# expect: i 93 G <lambda> [1, 2] len get0 get1 get2
# expect: i 94 L <lambda> P(a=1, b=2) iter next next next
# expect: i 94 H <lambda> P(a=1, b=2) iter next next next
# expect: i 94 G <lambda> P(a=1, b=2) get0 get1 get2
# expect: i 95 L <lambda> '1/2' iter next next next
# expect: i 95 H <lambda> '1/2' iter next next next
# expect: i 95 G <lambda> '1/2' get0 get1 get2
# expect: i 96 L <lambda> slice(1, 2, None) iter next next next
# expect: i 96 H <lambda> slice(1, 2, None) iter next next next
# expect: i 96 G <lambda> slice(1, 2, None) get0 get1 get2
# expect: i 97 L <lambda> range(1, 2) iter next next next
# expect: i 97 H <lambda> range(1, 2) iter next next next
# expect: i 97 G <lambda> range(1, 2) get0 get1 get2
# expect: i 98 L <lambda> (1+2j) iter next next next
# expect: i 98 H <lambda> (1+2j) iter next next next
# expect: i 98 G <lambda> (1+2j) get0 get1 get2
# expect: i 99 L <lambda> TypeError: __slots__ items must be strings, not 'int' iter next next next
# expect: i 99 H <lambda> TypeError: __slots__ items must be strings, not 'int' iter next next next
# expect: i 99 G <lambda> TypeError: __slots__ items must be strings, not 'int' get0 get1 get2
# expect: i 100 L <lambda> TypeError: isinstance() arg 2 must be a type, a tuple of typ
# expect: i 100 H <lambda> TypeError: isinstance() arg 2 must be a type, a tuple of typ
# expect: i 100 G <lambda> TypeError: isinstance() arg 2 must be a type, a tuple of typ
# expect: i 101 L <lambda> (0, 1) iter next next next
# expect: i 101 H <lambda> (0, 1) iter next next next
# expect: i 101 G <lambda> (0, 1) get0 get1 get2
# expect: i 102 L <lambda> 1 iter next next next
# expect: i 102 H <lambda> 1 iter next next next
# expect: i 102 G <lambda> 1 get0 get1 get2
# expect: i 103 L <lambda> True
# expect: i 103 H <lambda> True
# expect: i 103 G <lambda> True
# expect: i 104 L <lambda> TypeError: 'L' object is not subscriptable
# expect: i 104 H <lambda> TypeError: 'H' object is not subscriptable
# expect: i 104 G <lambda> TypeError: '>' not supported between instances of 'slice' an getslice(0, 1, None)
# expect: i 105 L <lambda> NameError: name 'del_' is not defined
# expect: i 105 H <lambda> NameError: name 'del_' is not defined
# expect: i 105 G <lambda> NameError: name 'del_' is not defined
