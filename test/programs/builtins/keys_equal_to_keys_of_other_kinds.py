class Str(str):
    def __eq__(self, o): return str.__eq__(self, o)
    def __hash__(self): return str.__hash__(self)
s = Str('12')
print(hash(s) == hash('12'), s == '12', '12' == s)
print(s in {'12': 2}, s in {'12'}, {'12': 1}.get(s), '12' in {s: 1}, '12' in {s}, {s: 1}.get('12'), len({s, '12'}), len({'12', s}), s in {5: 1, '12': 2})
class H:
    def __hash__(self): return hash('12')
    def __eq__(self, o): return o == '12'
h = H()
print(h in {'12': 2}, '12' in {h: 1}, len({h, '12', s}))
class S2(str):
    def __hash__(self): return str.__hash__(self)
t = S2('12')
print(t in {'12': 2}, '12' in {t: 1}, len({t, '12', s}))
class S3(str):
    def __eq__(self, o): return str.__eq__(self, o)
    __hash__ = str.__hash__
t = S3('12')
print(t in {'12': 2}, '12' in {t: 1}, len({t, '12', s}))
d = {'12': 1}; d[s] = 2; print(d, len(d)); d.pop(s); print(d)
class CI(str):
    def __hash__(self): return hash(self.lower())
    def __eq__(self, o): return self.lower() == o.lower()
d = {CI('Content-Type'): 1}
print(CI('content-TYPE') in d, 'content-type' in d, CI('CONTENT-type') in {'content-type': 3}, {'content-type': 3}[CI('CONTENT-type')])
class I(int):
    def __eq__(self, o): return int.__eq__(self, o)
    def __hash__(self): return int.__hash__(self)
print(I(5) in {5}, 5 in {I(5)}, I(5) in {5: 1}, {I(5): 1}[5], I(5) in {5: 1, 'a': 2})
class F(float):
    def __eq__(self, o): return float.__eq__(self, o)
    def __hash__(self): return float.__hash__(self)
print(F(5) in {5}, 5 in {F(5)}, F(1.5) in {1.5: 1}, {F(5): 1}[5])
class T(tuple):
    def __eq__(self, o): return tuple.__eq__(self, o)
    def __hash__(self): return tuple.__hash__(self)
print(T((1, 2)) in {(1, 2)}, (1, 2) in {T((1, 2))}, {(1, 2): 1}[T((1, 2))])
class B(bytes):
    def __eq__(self, o): return bytes.__eq__(self, o)
    def __hash__(self): return bytes.__hash__(self)
print(B(b'1') in {b'1'}, b'1' in {B(b'1')})
from decimal import Decimal as D
from fractions import Fraction as Fr
from collections import UserString, Counter, OrderedDict, defaultdict
from dataclasses import dataclass
print(D('1.5') in {1.5: 1}, Fr(3, 2) in {1.5: 1}, 1.5 in {D('1.5'): 1}, complex(1.5) in {1.5: 1}, {1.5: 'a'}[complex(1.5)], 1.5 in {complex(1.5): 1}, Fr(-1) in {-1: 1}, -1 in {Fr(-1): 1}, D(-1) in {-1: 1}, D(10**30) in {10**30: 1}, 10**30 in {D(10**30): 1}, 1e30 in {D('1e30'): 1}, D(2)**70 in {2.0**70: 1})
print(UserString('a') in {'a': 1}, 'a' in {UserString('a'): 1}, {'a': 1}[UserString('a')])
class CaseFree(str):
    def __hash__(self): return hash(self.lower())
    def __eq__(self, o): return isinstance(o, str) and self.lower() == o.lower()
d = {'accept': 1, 'host': 2, 5: 3, None: 4}
d[CaseFree('HOST')] = 'new'; print(d, len(d))
d[CaseFree('X-New')] = 1; print('x-new' in d, 'X-NEW' in d, d[CaseFree('x-NEW')]); d['x-new'] = 2; print(d)
del d[CaseFree('Accept')]; print(d, 'accept' in d); d['accept'] = 9; print(d[CaseFree('ACCEPT')], d.pop(CaseFree('Accept')), d)
d.update({CaseFree('Host'): 'upd', 'y': 1}); print(d); print({**d, CaseFree('HOST'): 0}); print(d | {CaseFree('Y'): 5}, dict(d) == d, d == {k: v for k, v in d.items()})
d.setdefault(CaseFree('Z'), []).append(1); d.setdefault('z', []).append(2); print(d)
class Anything:
    def __hash__(self): return hash(None)
    def __eq__(self, o): return o is None or isinstance(o, Anything)
print(Anything() in {None: 1}, None in {Anything(): 1}, {None: 'n', Anything(): 'm'})
@dataclass(frozen=True)
class P:
    x: int
m = {}
for i in range(2000): m[P(i)] = i; m[f'k{i}'] = i; m[i] = i; m[i + .5] = i
print(len(m), m[P(77)], m['k1999'], m[3.5], P(2000) in m, 'k2000' in m)
for i in range(0, 2000, 2): del m[P(i)]; del m[f'k{i}']
print(len(m), m[P(77)], m['k1999'], P(2) in m, 'k2' in m, D('3.5') in m, D(7) in m, sum(1 for k in m if isinstance(k, str)))
c = Counter(['a', CaseFree('A'), UserString('a'), 'b', CaseFree('B')]); print(c, len(c))
o = OrderedDict(a=1); o[CaseFree('A')] = 2; print(o, list(o.items())); o.move_to_end(CaseFree('A')); print(o.pop(CaseFree('a')), o)
dd = defaultdict(list); dd['q'].append(1); dd[CaseFree('Q')].append(2); print(dict(dd))
print({CaseFree('A'), 'a', UserString('a')} == {'a'}, {'a': 1}.keys() & {CaseFree('A')}, {'a': 1}.keys() == {CaseFree('A')}, {'a': 1} == {CaseFree('A'): 1}, {CaseFree('A'): 1} == {'a': 1})
class Name(str):
    def __hash__(self): return str.__hash__(self)
    def __eq__(self, o): return str.__eq__(self, o)
def f(**k): return k
print(f(**{Name('x'): 1})['x'], getattr(P(3), Name('x')), vars(P(4))[Name('x')], Name('P') in globals(), 'abc'.__class__ is str)
class Log(str):
    def __eq__(self, o): print('eq', self, o); return str.__eq__(self, o)
    def __hash__(self): print('hash'); return str.__hash__(self)
t = {'a': 1, 'b': 2}
print(t[Log('b')], Log('c') in t, t.get(Log('a')))
# expect: True True True
# expect: True True 1 True True 1 1 1 True
# expect: True True 1
# expect: True True 1
# expect: True True 1
# expect: {'12': 2} 1
# expect: {}
# expect: True True True 3
# expect: True True True 1 True
# expect: True True True 1
# expect: True True 1
# expect: True True
# expect: True True True True a True True True True True True False True
# expect: True True 1
# expect: {'accept': 1, 'host': 'new', 5: 3, None: 4} 4
# expect: True False 1
# expect: {'accept': 1, 'host': 'new', 5: 3, None: 4, 'X-New': 2}
# expect: {'host': 'new', 5: 3, None: 4, 'X-New': 2} False
# expect: 9 9 {'host': 'new', 5: 3, None: 4, 'X-New': 2}
# expect: {'host': 'upd', 5: 3, None: 4, 'X-New': 2, 'y': 1}
# expect: {'host': 0, 5: 3, None: 4, 'X-New': 2, 'y': 1}
# expect: {'host': 'upd', 5: 3, None: 4, 'X-New': 2, 'y': 5} True True
# expect: {'host': 'upd', 5: 3, None: 4, 'X-New': 2, 'y': 1, 'Z': [1, 2]}
# expect: True True {None: 'm'}
# expect: 8000 77 1999 3 False False
# expect: 6000 77 1999 False False True True 1000
# expect: Counter({'a': 3, 'b': 2}) 2
# expect: OrderedDict({'a': 2}) [('a', 2)]
# expect: 2 OrderedDict()
# expect: {'q': [1, 2]}
# expect: False {'a'} True True True
# expect: 1 3 4 True True
# expect: hash
# expect: eq b b
# expect: hash
# expect: hash
# expect: eq a a
# expect: 2 False 1
