import itertools, functools, operator, collections, heapq, bisect, random, re, string, json, time, datetime, math
def read(lines):
    for i, l in enumerate(lines, 1):
        l = l.strip()
        if l and not l.startswith('#'): yield i, l
def parse(it):
    for n, l in it:
        try: k, v = l.split('=', 1)
        except ValueError: print(f'line {n}: malformed {l!r}'); continue
        yield k.strip(), v.strip()
cfg = dict(parse(read(['# c', 'a = 1', '', 'bad', 'b=2=3'])))
print(cfg)
def running_avg():
    total = n = 0; avg = None
    while True:
        x = yield avg
        total += x; n += 1; avg = total / n
r = running_avg(); next(r); print([r.send(x) for x in (10, 20, 60)]); r.close()
def sieve(n):
    s = bytearray([1]) * (n + 1); s[:2] = b'\0\0'
    for i in range(2, math.isqrt(n) + 1):
        if s[i]: s[i*i::i] = bytes(len(range(i*i, n + 1, i)))
    return list(itertools.compress(range(n + 1), s))
print(sieve(50))
def merge(*its): return heapq.merge(*its, key=lambda x: -x, reverse=False)
print(list(heapq.merge([1, 4], [2, 3])), list(merge([5, 1], [4, 2])), heapq.nlargest(2, [3, 1, 4]), heapq.nsmallest(2, 'hello', key=lambda c: -ord(c)))
h = []; [heapq.heappush(h, (p, t)) for p, t in [(3, 'c'), (1, 'a'), (2, 'b')]]; print([heapq.heappop(h) for _ in range(3)], heapq.heapreplace([1, 2], 5), heapq.heappushpop([1], 0))
try: heapq.heappop([])
except IndexError as e: print(e)
try: heapq.heappush([(1, object())], (1, object()))
except TypeError as e: print(e)
class PQ:
    def __init__(s): s.h = []; s.c = itertools.count()
    def push(s, x, p): heapq.heappush(s.h, (p, next(s.c), x))
    def pop(s): return heapq.heappop(s.h)[-1]
q = PQ(); q.push('x', 2); q.push('y', 1); print(q.pop(), q.pop())
def dijkstra(g, s):
    d = {s: 0}; pq = [(0, s)]
    while pq:
        c, u = heapq.heappop(pq)
        for v, w in g[u].items():
            if c + w < d.get(v, math.inf): d[v] = c + w; heapq.heappush(pq, (c + w, v))
    return d
print(dijkstra({'a': {'b': 1, 'c': 4}, 'b': {'c': 2, 'd': 5}, 'c': {'d': 1}, 'd': {}}, 'a'))
words = 'the cat sat on the mat the end'.split()
print(collections.Counter(words).most_common(2), {k: [*g] for k, g in itertools.groupby(sorted(words, key=len), key=len)}, sorted(set(words), key=lambda w: (-len(w), w)))
idx = collections.defaultdict(set)
for i, w in enumerate(words): idx[w[0]].add(i)
print({k: sorted(v) for k, v in sorted(idx.items())})
grades = [bisect.bisect([60, 70, 80, 90], x) for x in (33, 99, 77, 70, 89, 90, 100)]; print(''.join('FDCBA'[g] for g in grades))
print(list(itertools.accumulate([3, 1, 4], max)), list(zip(*[iter('abcdef')] * 2)), functools.reduce(lambda a, b: a * b, range(1, 6)), dict(zip('abc', itertools.count())), list(map(operator.add, [1, 2], [3, 4])), sum(1 for _ in itertools.takewhile(lambda x: x < 10, itertools.count(0, 3))), [*itertools.chain([1], (2,), {3})], max('abc', 'z', key=len), min([], default='none'), sorted([3, 1, 2], reverse=True), any([]), all([]), list(filter(None, [0, 1, '', 'a'])), list(reversed('abc')), [x for xs in [[1], [2, 3]] for x in xs], {x: y for x, y in enumerate('ab')}, {*'aab'} == {'a', 'b'}, [(a, b) for a, b in itertools.product(range(2), repeat=2) if a != b])
matrix = [[1, 2, 3], [4, 5, 6]]; print([list(r) for r in zip(*matrix)], [sum(r) for r in matrix], list(itertools.chain(*matrix)), [r[::-1] for r in matrix])
def chunks(s, n):
    it = iter(s)
    while c := tuple(itertools.islice(it, n)): yield c
print(list(chunks(range(7), 3)))
def flatten(x):
    for e in x:
        if isinstance(e, list): yield from flatten(e)
        else: yield e
print(list(flatten([1, [2, [3, [4]], 5]])))
def deco(n):
    def w(f):
        @functools.wraps(f)
        def inner(*a, **k):
            for i in range(n):
                try: return f(*a, **k)
                except ValueError as e: print('retry', i, e)
            raise RuntimeError(f'{f.__name__} failed') from e if False else None
        return inner
    return w
@deco(2)
def flaky(): raise ValueError('no')
try: flaky()
except RuntimeError as e: print(e, e.__cause__, repr(e.__context__))
print(f'{"name":<10}|{"qty":>5}|{"price":^9}'); 
for n, qy, p in [('apple', 3, 1.5), ('kiwi', 12, 0.25)]: print(f'{n:<10}|{qy:>5}|{p:^9.2f}|{qy * p:>8,.2f}|{p:e}|{qy:08b}|{qy:#x}|{p:%}|{n!r:>10}|{n:*^11}|{qy=}|{p=:.1f}')
print('%-10s|%5d|%05.1f|%x|%%|%r|%c' % ('a', 3, 2.5, 255, 'q', 65), '{:>{w}}'.format('x', w=5), '{0[1]} {1.real}'.format([1, 2], 3), f'{1234567.891:,.2f} {1e100:g} {0.1+0.2} {1/3:.3} {100:n} {-5:+d} {5: d} {True:d} {3.0} {1e16} {1e-5} {float("inf")} {2**70:_}')
print(datetime.timedelta(minutes=90), str(datetime.date(2024, 2, 29)), (datetime.date(2024, 3, 1) - datetime.date(2024, 2, 1)).days, re.findall(r'\d+', 'a1b22'), string.ascii_lowercase[:5], json.dumps({'b': [1, None, True], 'a': 'é'}, sort_keys=True))
class Account:
    _count = 0
    def __init__(self, owner, balance=0): self.owner = owner; self._b = balance; type(self)._count += 1
    @property
    def balance(self): return self._b
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError('insufficient funds')
        self._b = v
    def __repr__(self): return f'{type(self).__name__}({self.owner!r}, {self._b})'
    def __eq__(self, o): return isinstance(o, Account) and self.owner == o.owner
    def __hash__(self): return hash(self.owner)
    def __add__(self, o): return Account(self.owner + '+' + o.owner, self._b + o._b)
    @classmethod
    def count(cls): return cls._count
    @staticmethod
    def valid(x): return x > 0
a, b = Account('A', 5), Account('B', 7); print(a + b, a == b, {a, b} == {b, a}, Account.count(), Account.valid(3), sorted([b, a], key=operator.attrgetter('balance')))
try: a.balance -= 10
except ValueError as e: print(e)
try: a.balance = 'x'
except TypeError as e: print(e)
try: Account.balance.fget(3)
except AttributeError as e: print(e)
try: a.nope
except AttributeError as e: print(e)
# expect: line 4: malformed 'bad'
# expect: {'a': '1', 'b': '2=3'}
# expect: [10.0, 15.0, 30.0]
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
# expect: [1, 2, 3, 4] [5, 4, 2, 1] [4, 3] ['o', 'l']
# expect: [(1, 'a'), (2, 'b'), (3, 'c')] 1 0
# expect: index out of range
# expect: '<' not supported between instances of 'object' and 'object'
# expect: y x
# expect: {'a': 0, 'b': 1, 'c': 3, 'd': 4}
# expect: [('the', 3), ('cat', 1)] {2: ['on'], 3: ['the', 'cat', 'sat', 'the', 'mat', 'the', 'end']} ['cat', 'end', 'mat', 'sat', 'the', 'on']
# expect: {'c': [1], 'e': [7], 'm': [5], 'o': [3], 's': [2], 't': [0, 4, 6]}
# expect: FACCBAA
# expect: [3, 3, 4] [('a', 'b'), ('c', 'd'), ('e', 'f')] 120 {'a': 0, 'b': 1, 'c': 2} [4, 6] 4 [1, 2, 3] abc none [3, 2, 1] False True [1, 'a'] ['c', 'b', 'a'] [1, 2, 3] {0: 'a', 1: 'b'} True [(0, 1), (1, 0)]
# expect: [[1, 4], [2, 5], [3, 6]] [6, 15] [1, 2, 3, 4, 5, 6] [[3, 2, 1], [6, 5, 4]]
# expect: [(0, 1, 2), (3, 4, 5), (6,)]
# expect: [1, 2, 3, 4, 5]
# expect: retry 0 no
# expect: retry 1 no
# expect: flaky failed None None
# expect: name      |  qty|  price
# expect: apple     |    3|  1.50   |    4.50|1.500000e+00|00000011|0x3|150.000000%|   'apple'|***apple***|qy=3|p=1.5
# expect: kiwi      |   12|  0.25   |    3.00|2.500000e-01|00001100|0xc|25.000000%|    'kiwi'|***kiwi****|qy=12|p=0.2
# expect: a         |    3|002.5|ff|%|'q'|A     x 2 3 1,234,567.89 1e+100 0.30000000000000004 0.333 100 -5  5 1 3.0 1e+16 1e-05 inf 1_180_591_620_717_411_303_424
# expect: 1:30:00 2024-02-29 29 ['1', '22'] abcde {"a": "\u00e9", "b": [1, null, true]}
# expect: Account('A+B', 12) False True 3 True [Account('A', 5), Account('B', 7)]
# expect: insufficient funds
# expect: '<' not supported between instances of 'str' and 'int'
# expect: 'int' object has no attribute '_b'
# expect: 'Account' object has no attribute 'nope'
