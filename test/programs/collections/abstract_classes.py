# collections.abc: the classes, what is one, and a mapping of our own.
from collections.abc import *
import collections.abc as c

print(isinstance([], MutableSequence), isinstance(b'', Sequence), isinstance({}, Mapping), issubclass(bool, Hashable), isinstance(print, Callable))
for x in [
    1,
    's',
    b'',
    [],
    (),
    {},
    set(),
    frozenset(),
    range(3),
    iter([]),
    (i for i in ()),
    {}.keys(),
    {}.items(),
    {}.values(),
    len,
    object(),
    memoryview(b''),
    type.__dict__,
    zip(),
    enumerate([]),
    reversed([]),
    map(int, []),
    None,
    ...,
    1.5,
]:
    print(type(x).__name__, [n for n in c.__all__ if n != 'ByteString' and isinstance(x, getattr(c, n))])


class L(MutableSequence):

    def __init__(self, it=()):
        self.d = list(it)

    def __getitem__(self, i):
        return self.d[i]

    def __setitem__(self, i, v):
        self.d[i] = v

    def __delitem__(self, i):
        del self.d[i]

    def __len__(self):
        return len(self.d)

    def insert(self, i, v):
        self.d.insert(i, v)


l = L('abcab')
print(list(l), 'a' in l, l.index('b'), l.index('b', 2), l.count('a'), list(reversed(l)))
try:
    l.index('z')
except ValueError as e:
    print(repr(e))
try:
    l.remove('z')
except ValueError as e:
    print(repr(e))
l.reverse()
l.extend(l)
l += 'q'
print(l.d, l.pop(), l.pop(0))
l.remove('a')
print(l.d)
l.clear()
print(l.d)


class M(MutableMapping):

    def __init__(self, *a, **k):
        self.d = {}
        self.update(*a, **k)

    def __getitem__(self, i):
        return self.d[i]

    def __setitem__(self, i, v):
        self.d[i] = v

    def __delitem__(self, i):
        del self.d[i]

    def __len__(self):
        return len(self.d)

    def __iter__(self):
        return iter(self.d)

    def __repr__(self):
        return f'M({self.d})'


m = M({'a': 1}, b=2)
m.update([('c', 3)])
print(m, m.keys(), m.items(), m.values(), m == {'a': 1, 'b': 2, 'c': 3}, m.get('z'), m.pop('a'), m.pop('z', 9), m.setdefault('q'), 'q' in m)
for f in (lambda: m.pop('zz'), lambda: M().popitem(), lambda: reversed(m), lambda: m.update(1), lambda: m.keys() & 1):
    try:
        print(f())
    except Exception as e:
        print(type(e), e)
print(m.popitem(), m.keys() & {'b', 'c'}, sorted(sorted(m.items() | {1}, key=str), key=str), ('b', 2) in m.items(), 3 in m.values(), m.keys() ^ {'b', 'x'} if 0 else '')


class S(Set):

    def __init__(self, it):
        self.l = []
        [self.l.append(x) for x in it if x not in self.l]

    def __iter__(self):
        return iter(self.l)

    def __contains__(self, x):
        return x in self.l

    def __len__(self):
        return len(self.l)

    def __repr__(self):
        return f'S({self.l})'

    __hash__ = Set._hash


a, b = (S([1, 2, 3]), S([2, 3, 4]))
print(
    a & b, a | b, a - b, a ^ b, a < b, a <= a, a == S([3, 2, 1]), a.isdisjoint(b), {1, 2} - a, [9] | a, a & [1], hash(a) == hash(frozenset([1, 2, 3]))
)
for f in (lambda: a | 1, lambda: a < 1, lambda: Set(), lambda: MutableMapping(), lambda: Hashable(), lambda: Coroutine()):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Foo:

    def __iter__(self):
        yield 1


print(isinstance(Foo(), Iterable), issubclass(Foo, Iterable), issubclass(Foo, Sized))


class Foo2(Foo):
    __iter__ = None


print(issubclass(Foo2, Iterable))


class H:
    __hash__ = None


print(issubclass(H, Hashable), issubclass(list, Hashable))


@Sequence.register
class R:
    pass


print(isinstance(R(), Sequence), issubclass(R, Collection))
match R():
    case [*x]:
        print('seq')
    case _:
        print('no')
# expect: True True True True True
# expect: int ['Hashable']
# expect: str ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# expect: bytes ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'Buffer']
# expect: list ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence']
# expect: tuple ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# expect: dict ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
# expect: set ['Iterable', 'Sized', 'Container', 'Collection', 'Set', 'MutableSet']
# expect: frozenset ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Set']
# expect: range ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# expect: list_iterator ['Hashable', 'Iterable', 'Iterator']
# expect: generator ['Hashable', 'Iterable', 'Iterator', 'Generator']
# expect: dict_keys ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Set', 'MappingView', 'KeysView']
# expect: dict_items ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Set', 'MappingView', 'ItemsView']
# expect: dict_values ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'MappingView', 'ValuesView']
# expect: builtin_function_or_method ['Hashable', 'Callable']
# expect: object ['Hashable']
# expect: memoryview ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'Buffer']
# expect: mappingproxy ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping']
# expect: zip ['Hashable', 'Iterable', 'Iterator']
# expect: enumerate ['Hashable', 'Iterable', 'Iterator']
# expect: list_reverseiterator ['Hashable', 'Iterable', 'Iterator']
# expect: map ['Hashable', 'Iterable', 'Iterator']
# expect: NoneType ['Hashable']
# expect: ellipsis ['Hashable']
# expect: float ['Hashable']
# expect: ['a', 'b', 'c', 'a', 'b'] True 1 4 2 ['b', 'a', 'c', 'b', 'a']
# expect: ValueError()
# expect: ValueError()
# expect: ['a', 'c', 'b', 'a', 'b', 'a', 'c', 'b', 'a'] q b
# expect: ['c', 'b', 'a', 'b', 'a', 'c', 'b', 'a']
# expect: []
# expect: M({'b': 2, 'c': 3, 'q': None}) KeysView(M({'b': 2, 'c': 3, 'q': None})) ItemsView(M({'b': 2, 'c': 3, 'q': None})) ValuesView(M({'b': 2, 'c': 3, 'q': None})) True None 1 9 None True
# expect: <class 'KeyError'> 'zz'
# expect: <class 'KeyError'>
# expect: <class 'TypeError'> 'M' object is not reversible
# expect: <class 'TypeError'> 'int' object is not iterable
# expect: <class 'TypeError'> unsupported operand type(s) for &: 'KeysView' and 'int'
# expect: ('b', 2) {'c'} [('c', 3), ('q', None), 1] False True
# expect: S([2, 3]) S([1, 2, 3, 4]) S([1]) S([1, 4]) False True True False S([]) S([1, 2, 3, 9]) S([1]) True
# expect: unsupported operand type(s) for |: 'S' and 'int'
# expect: '<' not supported between instances of 'S' and 'int'
# expect: Can't instantiate abstract class Set without an implementation for abstract methods '__contains__', '__iter__', '__len__'
# expect: Can't instantiate abstract class MutableMapping without an implementation for abstract methods '__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__'
# expect: Can't instantiate abstract class Hashable without an implementation for abstract method '__hash__'
# expect: Can't instantiate abstract class Coroutine without an implementation for abstract methods '__await__', 'send', 'throw'
# expect: True True False
# expect: False
# expect: False False
# expect: True True
# raises: TypeError: cannot unpack non-iterable R object
