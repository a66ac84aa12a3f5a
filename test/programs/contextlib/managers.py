# contextlib: managers from generators, exit stacks, suppress, redirect, decorators.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


from collections import *
import collections


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


tr(lambda: namedtuple('1x', 'a'))
tr(lambda: namedtuple('X', 'a a'))
tr(lambda: namedtuple('X', 'a _b'))
tr(lambda: namedtuple('X', 'class'))
tr(lambda: namedtuple('X', 'a', defaults=(1, 2)))
tr(lambda: namedtuple('X', ['a', 3])._fields)
tr(lambda: namedtuple('X', 'a b a _c def', rename=True)._fields)
P = namedtuple('P', 'x y', defaults=[5])
tr(lambda: P())
tr(lambda: P(1, 2, 3))
tr(lambda: P(1, z=3))
tr(lambda: P._make([1]))
tr(lambda: P(1)._replace(z=3, q=2))
tr(lambda: P(1)._replace(x=3))
tr(lambda: P.__doc__)
tr(lambda: P.x.__doc__)
tr(lambda: list(vars(P)))
tr(
    lambda: (
        P._field_defaults,
        P.__match_args__,
        P(1)._asdict(),
        P(1).__getnewargs__(),
        P.__new__.__doc__,
        P._make.__doc__,
        P._replace.__doc__,
        P._asdict.__doc__,
        P.__repr__.__doc__,
        P.__getnewargs__.__doc__,
        P.__slots__,
        P.__new__.__qualname__,
        P._make.__qualname__,
        P.__replace__.__qualname__,
        P.__new__.__annotations__,
    )
)
p = P(1, 2)
print(p, p.x, p[1], p == (1, 2), hash(p) == hash((1, 2)), P.__module__, isinstance(p, tuple))


def s():
    p.x = 3


tr(s)


def s():
    p.zz = 3


tr(s)


class Q(P):
    __slots__ = ()

    @property
    def z(self):
        return self.x + self.y

    def __str__(self):
        return 'Q!'


print(repr(Q(1, 2)), Q(1, 2), Q(1).z, namedtuple('E', [])(), namedtuple('O', 'x')(1))
match p:
    case P(x=1, y=b):
        print(b)
tr(lambda: repr(Counter('abca')))
tr(lambda: Counter([[]]))
tr(lambda: Counter(3))
tr(lambda: Counter.fromkeys('a'))
tr(lambda: Counter(1, 2))
tr(lambda: Counter(a='x', b=1))
c = Counter('abracadabra')
d = Counter(a=2, z=3, b=-1)
print(c, c.most_common(), c.most_common(2), c.total(), sorted(c.elements()), c['nope'], list(d.elements()))
print(c + d, c - d, c | d, c & d, +d, -d, c == d, c <= d, c < c, c >= c, c > Counter(), c != d)
c.update(d)
print(c)
c.update('zz', k=3)
print(c)
c.subtract('aa')
print(c)
c.subtract({'a': 1})
print(c)
del c['nope']
del c['a']
print(c)
c += d
print(c)
c -= d
print(c)
c |= d
print(c)
c &= d
print(c)
tr(lambda: c + 1)
tr(lambda: c.copy() == c)
print(Counter(x=0) == Counter(), Counter(), Counter({1: 2}) == {1: 2})
tr(lambda: ChainMap().popitem())
tr(lambda: ChainMap().pop('x'))
tr(lambda: ChainMap({}, {'x': 1}).pop('x'))
tr(lambda: ChainMap({}, {'x': 1})['y'])
c = ChainMap({}, {'x': 1})


def d():
    del c['x']


tr(d)
c['y'] = 2
n = c.new_child(q=5)
print(c, n, n.parents, list(n), len(n), dict(n), 'x' in n, n.get('zz', 4), bool(ChainMap()), n.maps)
print(c | {'z': 1}, {'z': 1, 'x': 0} | c, c.copy().maps[1] is c.maps[1], ChainMap.fromkeys('ab', 1))
c |= {'w': 1}
print(c, c.items(), sorted(c.values()))
u = UserDict({'a': 1}, b=2)
print(u, u | {'c': 3}, {'c': 3} | u, u.copy(), UserDict.fromkeys('x'), u.data, 'a' in u, u.get('q', 1))


class MU(UserDict):

    def __missing__(self, k):
        return k * 2


print(MU()['ab'], MU().get('ab'), repr(MU(a=1).copy()), type(MU(a=1).copy()))
tr(lambda: u['zz'])
l = UserList([3, 1, 2])
l.sort()
print(l, l[1:], type(l[1:]), l + [1], [1] + l, l * 2, l == [1, 2, 3], l < UserList([2]), l.index(3), l.pop(), l.count(1))
l += (5,)
l.extend(UserList([7]))
l.insert(0, 9)
l.reverse()
print(l, l.copy(), 5 in l, len(l))
s = UserString('hello')
print(
    s,
    repr(s),
    s.upper(),
    type(s.upper()),
    s + ' x',
    'x ' + s,
    s[1:3],
    s * 2,
    'ell' in s,
    s == 'hello',
    s.replace('l', 'L'),
    s.split('l'),
    s.center(11, '*'),
    s.count('l'),
    UserString('%s!') % 'a',
    hash(s) == hash('hello'),
    s.encode(),
    int(UserString('12')),
    s < 'z',
    s.find('l'),
    s.isalpha(),
    s.zfill(8),
    s.partition('l'),
)
print(
    collections.abc.Mapping is __import__('collections.abc').abc.Mapping,
    isinstance(deque(), collections.abc.MutableSequence),
    isinstance(OrderedDict(), collections.abc.MutableMapping),
    Counter[int],
    ChainMap.__module__,
    UserDict.__module__,
)
tr(lambda: collections.nope)
import reprlib

print(
    reprlib.repr(list(range(100))),
    reprlib.repr('x' * 100),
    reprlib.repr({i: i for i in range(9)}),
    reprlib.repr(10**60),
    reprlib.repr(set(range(10))),
    reprlib.repr((1,)),
    reprlib.repr(deque(range(9))),
    reprlib.repr(frozenset()),
    reprlib.repr([[[[[[[[1]]]]]]]]),
)


class Long:

    def __repr__(self):
        return 'L' * 50


class Bad:

    def __repr__(self):
        raise ValueError


print(reprlib.repr(Long()), reprlib.repr(Bad()))
r = reprlib.Repr(maxlist=2, indent=2, maxstring=12)
print(r.repr([1, 2, [3, (4,)], {'a': [5]}]), r.repr('abcdefghijklmnop'), r.repr({'k': {'l': [1, 'sdfsdfsdfsdfsdfsd']}}), r.repr(()))
r.indent = '..'
print(r.repr([1, (2,)]))
r.indent = 1.5
tr(lambda: r.repr([1]))
r.indent = -1
tr(lambda: r.repr([1]))


class R:

    def __init__(s):
        s.x = [s]

    @reprlib.recursive_repr()
    def __repr__(s):
        """doc"""
        return f'R({s.x})'


print(R(), R.__repr__.__doc__, R.__repr__.__qualname__)
import keyword

print(keyword.iskeyword('def'), keyword.issoftkeyword('match'), keyword.kwlist, keyword.softkwlist)
# expect: ValueError Type names and field names must be valid identifiers: '1x'
# expect: ValueError Encountered duplicate field name: 'a'
# expect: ValueError Field names cannot start with an underscore: '_b'
# expect: ValueError Type names and field names cannot be a keyword: 'class'
# expect: TypeError Got more default values than field names
# expect: ValueError Type names and field names must be valid identifiers: '3'
# expect: ('a', 'b', '_2', '_3', '_4')
# expect: TypeError P.__new__() missing 1 required positional argument: 'x'
# expect: TypeError P.__new__() takes from 2 to 3 positional arguments but 4 were given
# expect: TypeError P.__new__() got an unexpected keyword argument 'z'
# expect: TypeError Expected 2 arguments, got 1
# expect: TypeError Got unexpected field names: ['z', 'q']
# expect: P(x=3, y=5)
# expect: P(x, y)
# expect: Alias for field number 0
# expect: ['__doc__', '__slots__', '_fields', '_field_defaults', '__new__', '_make', '__replace__', '_replace', '__repr__', '_asdict', '__getnewargs__', '__match_args__', 'x', 'y', '__module__']
# expect: ({'y': 5}, ('x', 'y'), {'x': 1, 'y': 5}, (1, 5), 'Create new instance of P(x, y)', 'Make a new P object from a sequence or iterable', 'Return a new P object replacing specified fields with new values', 'Return a new dict which maps field names to their values.', 'Return a nicely formatted representation string', 'Return self as a plain tuple.  Used by copy and pickle.', (), 'P.__new__', 'P._make', 'P._replace', {})
# expect: P(x=1, y=2) 1 2 True True __main__ True
# expect: AttributeError can't set attribute
# expect: AttributeError 'P' object has no attribute 'zz' and no __dict__ for setting new attributes
# expect: Q(x=1, y=2) Q! 6 E() O(x=1)
# expect: 2
# expect: Counter({'a': 2, 'b': 1, 'c': 1})
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
# expect: NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# expect: TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# expect: Counter({'a': 'x', 'b': 1})
# expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [('a', 5), ('b', 2)] 11 ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] 0 ['a', 'a', 'z', 'z', 'z']
# expect: Counter({'a': 7, 'z': 3, 'r': 2, 'b': 1, 'c': 1, 'd': 1}) Counter({'a': 3, 'b': 3, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 5, 'z': 3, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 2}) Counter({'z': 3, 'a': 2}) Counter({'b': 1}) False False False True True True
# expect: Counter({'a': 7, 'z': 3, 'r': 2, 'b': 1, 'c': 1, 'd': 1})
# expect: Counter({'a': 7, 'z': 5, 'k': 3, 'r': 2, 'b': 1, 'c': 1, 'd': 1})
# expect: Counter({'a': 5, 'z': 5, 'k': 3, 'r': 2, 'b': 1, 'c': 1, 'd': 1})
# expect: Counter({'z': 5, 'a': 4, 'k': 3, 'r': 2, 'b': 1, 'c': 1, 'd': 1})
# expect: Counter({'z': 5, 'k': 3, 'r': 2, 'b': 1, 'c': 1, 'd': 1})
# expect: Counter({'z': 8, 'k': 3, 'r': 2, 'a': 2, 'c': 1, 'd': 1})
# expect: Counter({'z': 5, 'k': 3, 'r': 2, 'c': 1, 'd': 1, 'b': 1})
# expect: Counter({'z': 5, 'k': 3, 'r': 2, 'a': 2, 'c': 1, 'd': 1, 'b': 1})
# expect: Counter({'z': 3, 'a': 2})
# expect: TypeError unsupported operand type(s) for +: 'Counter' and 'int'
# expect: True
# expect: True Counter() True
# expect: KeyError 'No keys found in the first mapping.'
# expect: KeyError "Key not found in the first mapping: 'x'"
# expect: KeyError "Key not found in the first mapping: 'x'"
# expect: KeyError 'y'
# expect: KeyError "Key not found in the first mapping: 'x'"
# expect: ChainMap({'y': 2}, {'x': 1}) ChainMap({'q': 5}, {'y': 2}, {'x': 1}) ChainMap({'y': 2}, {'x': 1}) ['x', 'y', 'q'] 3 {'x': 1, 'y': 2, 'q': 5} True 4 False [{'q': 5}, {'y': 2}, {'x': 1}]
# expect: ChainMap({'y': 2, 'z': 1}, {'x': 1}) ChainMap({'z': 1, 'x': 1, 'y': 2}) True ChainMap({'a': 1, 'b': 1})
# expect: ChainMap({'y': 2, 'w': 1}, {'x': 1}) ItemsView(ChainMap({'y': 2, 'w': 1}, {'x': 1})) [1, 1, 2]
# expect: {'a': 1, 'b': 2} {'a': 1, 'b': 2, 'c': 3} {'c': 3, 'a': 1, 'b': 2} {'a': 1, 'b': 2} {'x': None} {'a': 1, 'b': 2} True 1
# expect: abab None {'a': 1} <class '__main__.MU'>
# expect: KeyError 'zz'
# expect: [1, 2] [2, 3] <class 'collections.UserList'> [1, 2, 3, 1] [1, 1, 2, 3] [1, 2, 3, 1, 2, 3] True True 2 3 1
# expect: [7, 5, 2, 1, 9] [7, 5, 2, 1, 9] True 5
# expect: hello 'hello' HELLO <class 'collections.UserString'> hello x x hello el hellohello True True heLLo ['he', '', 'o'] ***hello*** 2 a! True b'hello' 12 True 2 True 000hello ('he', 'l', 'lo')
# expect: True True True collections.Counter[int] collections collections
# expect: AttributeError module 'collections' has no attribute 'nope'
# expect: [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' {0: 0, 1: 1, 2: 2, 3: 3, ...} 100000000000000000...0000000000000000000 {0, 1, 2, 3, 4, 5, ...} (1,) deque([0, 1, 2, 3, 4, 5, ...]) frozenset() [[[[[[[...]]]]]]]
# expect: LLLLLLLLLLLLL...LLLLLLLLLLLLLL <Bad instance at 0x...>
# expect: [
# expect:   1,
# expect:   2,
# expect:   ...,
# expect: ] 'abc...mnop' {
# expect:   'k': {
# expect:     'l': [
# expect:       1,
# expect:       'sdf...dfsd',
# expect:     ],
# expect:   },
# expect: } ()
# expect: [
# expect: ..1,
# expect: ..(
# expect: ....2,
# expect: ..),
# expect: ]
# expect: TypeError Repr.indent must be a str, int or None, not <class 'float'>
# expect: ValueError Repr.indent cannot be negative int (was -1)
# expect: R([...]) doc R.__repr__
# expect: True True ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'] ['_', 'case', 'match', 'type']
