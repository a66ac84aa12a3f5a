# enum: members, values, aliases, reprs, lookups and their errors.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import enum
from enum import *


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', ''))


class Color(Enum):
    """doc"""

    RED = 1
    GREEN = 'g'
    BLUE = (1, 2)
    CRIMSON = 1

    def m(self):
        return self.name

    @classmethod
    def c(cls):
        return cls

    @staticmethod
    def s():
        return 5

    @builtins_property if False else __builtins__.property if hasattr(__builtins__, 'property') else __import__('builtins').property
    def p(self):
        return self.value


print(
    Color.RED,
    repr(Color.RED),
    Color.RED.name,
    Color.RED.value,
    Color(1),
    Color['RED'],
    Color.CRIMSON,
    list(Color),
    len(Color),
    Color.__members__,
    Color,
)
print(
    Color.RED.m(),
    Color.c(),
    Color.s(),
    Color.GREEN.p,
    Color.RED in Color,
    1 in Color,
    'zz' in Color,
    [] in Color,
    hash(Color.RED) == hash('RED'),
    Color.RED == 1,
    Color.RED is Color(1),
    f'{Color.RED}',
    '%s' % Color.RED,
    format(Color.RED, '>12'),
    Color.__doc__,
    bool(Color.RED),
)
print(
    list(reversed(Color)),
    dir(Color),
    dir(Color.RED),
    isinstance(Color.RED, Color),
    type(Color),
    Color.__name__,
    Color.__module__,
    Color.RED.__class__,
    Color.RED.__objclass__,
    Color.RED._sort_order_,
)
tr(lambda: Color(9))
tr(lambda: Color['X'])
tr(lambda: Color.X)
tr(lambda: Color([1]))


def f():
    Color.RED = 2


tr(f)


def f():
    del Color.RED


tr(f)


def f():
    Color.RED.value = 2


tr(f)


def f():
    Color.RED.name = 2


tr(f)


def f():
    Color.X = 2
    print(Color.X)


tr(f)


def f():
    Color.RED.foo = 2
    print(Color.RED.foo)


tr(f)
tr(lambda: Color.RED < Color.BLUE)
tr(lambda: Color())
tr(lambda: Color(1, 2))
tr(lambda: Color.RED.GREEN)
tr(lambda: Color.RED.p)


def f():

    class Ext(Color):
        A = 1


tr(f)


def f():

    class D(Enum):
        A = 1
        A = 2


tr(f)


def f():

    class D(Enum):
        mro = 1


tr(f)


def f():

    class D(Enum):
        _x_ = 1


tr(f)


def f():

    class D(Enum):
        _y = 1
        __z = 2
        __w__ = 3

    print(list(D), D._y, D._D__z, D.__w__)


tr(f)


def f():

    @unique
    class D(Enum):
        A = 1
        B = 1
        C = 1
        E = 2
        F = 2


tr(f)


class Au(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
    E = 3
    F = auto()


print(list(Au), repr(auto()))


def f():

    class D(Enum):
        A = 'x'
        B = auto()

    print(list(D))


tr(f)


class Na(Enum):

    def _generate_next_value_(name, start, count, last_values):
        return (name, start, count, last_values)

    A = auto()
    B = auto()


print(list(Na))


class St(StrEnum):
    A = auto()
    BEE = auto()
    C = 'see'


print(
    list(St),
    St.A,
    str(St.A),
    repr(St.A),
    St.A == 'a',
    St.A + 'x',
    f'{St.A}',
    format(St.A, '>5'),
    St('a'),
    isinstance(St.A, str),
    St.BEE.upper(),
    hash(St.A) == hash('a'),
)
tr(lambda: St('zz'))


def f():

    class S2(StrEnum):
        A = 1


tr(f)


def f():

    class S2(StrEnum):
        A = ('a', 1)


tr(f)


def f():

    class S2(StrEnum):
        A = ('a', 'utf8')


tr(f)


class S3(StrEnum):
    A = (b'abc', 'utf8')


print(list(S3))


class In(IntEnum):
    ONE = 1
    TWO = 2


print(
    list(In),
    In.ONE,
    repr(In.ONE),
    str(In.ONE),
    In.ONE + 1,
    In.ONE < In.TWO,
    In.ONE == 1,
    f'{In.ONE}',
    f'{In.ONE:03d}',
    '%d' % In.TWO,
    In(1),
    isinstance(In.ONE, int),
    [0, 10, 20][In.TWO],
    In.ONE | 2,
    sorted([In.TWO, In.ONE]),
    int(In.ONE),
    In.ONE.bit_length(),
    max(In),
)


class SE(str, Enum):
    A = 'a'


print(SE.A, repr(SE.A), str(SE.A), f'{SE.A}', SE.A == 'a', format(SE.A, '>6'))


class IE(int, Enum):
    A = 1


print(IE.A, repr(IE.A), f'{IE.A}', IE.A + 1)


class FE(float, Enum):
    A = 1.5


print(FE.A, repr(FE.A), FE.A * 2)


class TE(tuple, Enum):
    A = (1, 2)
    B = ((3, 4),)


print(repr(TE.A), TE.A[0], repr(TE.B), TE.B[0])


class Planet(Enum):
    MERCURY = (3.303e23, 2439700.0)
    EARTH = (5.976e24, 6378140.0)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def g(self):
        return self.mass / self.radius


print(Planet.EARTH, repr(Planet.EARTH), Planet.EARTH.mass, Planet.EARTH.g, Planet((3.303e23, 2439700.0)))
tr(lambda: Planet(3.303e23, 2439700.0))


class Coord(bytes, Enum):

    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj

    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')


tr(lambda: repr(Coord.PY))
print(Coord.PY, Coord.PY.label, Coord(1), bytes(Coord.PY))


class Auto2(Enum):

    def __new__(cls, *args):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj

    def __init__(self, *args):
        self.args = args

    A = ()
    B = ('x', 1)


print(list(Auto2), Auto2.B.args)


class Miss(Enum):
    A = 1

    @classmethod
    def _missing_(cls, v):
        if v == 'a':
            return cls.A
        if v == 'bad':
            return 5
        if v == 'err':
            raise KeyError('in missing')


print(Miss('a'))
tr(lambda: Miss('bad'))


def f():
    try:
        Miss('err')
    except Exception as e:
        print(repr(e), repr(e.__context__))


f()


def f():
    try:
        Miss('bad')
    except Exception as e:
        print(repr(e), repr(e.__context__))


f()


def f():
    try:
        Miss(5)
    except Exception as e:
        print(repr(e), repr(e.__context__), e.__cause__, e.__suppress_context__)


f()
F = Enum('F', 'A B C')
print(list(F), F.__module__, F.__qualname__)
F = Enum('F', ['A', 'B'], start=5)
print(list(F))
F = Enum('F', [('A', 1), ('B', 'x')])
print(list(F))
F = Enum('F', {'A': 1, 'B': 3}, module='mm', qualname='q.F')
print(list(F), F)
F = Enum('F', 'A,B', type=int)
print(list(F), F.A + 1)
F = IntEnum('F', 'A, B')
print(list(F))
F = Flag('F', 'A B C')
print(list(F), F.A | F.C)
F = StrEnum('F', 'A B')
print(list(F))
tr(lambda: Enum('F', [('A', 1, 2)]))
tr(lambda: Enum('F', 3))
tr(lambda: Enum('F', ()))
tr(lambda: list(Enum('F', ())))
tr(lambda: Enum('F', 'A', 'B'))
tr(lambda: Enum())
tr(lambda: Enum(1))
tr(lambda: Enum('X'))


class Ig(Enum):
    _ignore_ = 'x y i'
    x = 1
    y = 2
    for i in range(3):
        vars()[f'N{i}'] = i
    A = 9


tr(lambda: list(Ig))


def f():

    class Og(Enum):
        _order_ = 'B A'
        A = 1
        B = 2


tr(f)


class Og(Enum):
    _order_ = 'A, B'
    A = 1
    B = 2


print(list(Og))


class Mem(Enum):
    A = member(print)
    B = nonmember(5)

    def f(self):
        return 7

    C = lambda self: 8

    @member
    def g():
        return 9

    class Inner:
        pass

    class Inner2(Enum):
        Z = 1

    D = property


print(Mem._member_names_, Mem.B, Mem.A.f(), Mem.A.C(), Mem.g.value(), Mem.Inner, Mem.Inner2, Mem.D)
print(repr(member(3)), repr(nonmember(3)), member(3).value)


class Base(Enum):

    def hi(self):
        return f'hi {self.name}'


class Derived(Base):
    A = 1


print(Derived.A.hi(), Derived.__mro__, Derived.A)


class Mixin:

    def __str__(self):
        return 'mixin ' + self.name


class WithMixin(Mixin, Enum):
    A = 1


print(WithMixin.A, repr(WithMixin.A))


class Sub(Enum):
    A = 1

    def __init_subclass__(cls):
        print('sub', cls)


tr(lambda: Enum.__call__)


def f():

    class Bad(int, str, Enum):
        A = 1


try:
    f()
except TypeError as e:
    print(str(e).partition(':')[0])


def f():

    class Bad(Enum, int):
        A = 1


tr(f)
# expect: Color.RED <Color.RED: 1> RED 1 Color.RED Color.RED Color.RED [<Color.RED: 1>, <Color.GREEN: 'g'>, <Color.BLUE: (1, 2)>] 3 {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 'g'>, 'BLUE': <Color.BLUE: (1, 2)>, 'CRIMSON': <Color.RED: 1>} <enum 'Color'>
# expect: RED <enum 'Color'> 5 g True True False False True False True Color.RED Color.RED    Color.RED doc True
# expect: [<Color.BLUE: (1, 2)>, <Color.GREEN: 'g'>, <Color.RED: 1>] ['BLUE', 'GREEN', 'RED', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'] ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'c', 'm', 'name', 'p', 's', 'value'] True <class 'enum.EnumType'> Color __main__ <enum 'Color'> <enum 'Color'> 0
# expect: ValueError 9 is not a valid Color
# expect: KeyError 'X'
# expect: AttributeError type object 'Color' has no attribute 'X'
# expect: ValueError [1] is not a valid Color
# expect: AttributeError cannot reassign member 'RED'
# expect: AttributeError 'Color' cannot delete member 'RED'.
# expect: AttributeError <enum 'Enum'> cannot set attribute 'value'
# expect: AttributeError <enum 'Enum'> cannot set attribute 'name'
# expect: 2
# expect: None
# expect: 2
# expect: None
# expect: TypeError '<' not supported between instances of 'Color' and 'Color'
# expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# expect: Color.BLUE
# expect: Color.GREEN
# expect: 1
# expect: TypeError <enum 'Ext'> cannot extend <enum 'Color'>
# expect: TypeError 'A' already defined as 1
# expect: ValueError invalid enum member name(s) 'mro'
# expect: ValueError _sunder_ names, such as '_x_', are reserved for future Enum use
# expect: [<D._y: 1>] D._y 2 3
# expect: None
# expect: ValueError duplicate values found in <enum 'D'>: B -> A, C -> A, F -> E
# expect: [<Au.A: 1>, <Au.B: 2>, <Au.C: 10>, <Au.D: 11>, <Au.E: 3>, <Au.F: 12>] auto(_auto_null)
# expect: TypeError unable to increment 'x'
# expect: [<Na.A: ('A', 1, 0, [])>, <Na.B: ('B', 1, 1, [('A', 1, 0, [])])>]
# expect: [<St.A: 'a'>, <St.BEE: 'bee'>, <St.C: 'see'>] a a <St.A: 'a'> True ax a     a a True BEE True
# expect: ValueError 'zz' is not a valid St
# expect: TypeError 1 is not a string
# expect: TypeError encoding must be a string, not 1
# expect: TypeError decoding str is not supported
# expect: [<S3.A: 'abc'>]
# expect: [<In.ONE: 1>, <In.TWO: 2>] 1 <In.ONE: 1> 1 2 True True 1 001 2 1 True 20 3 [<In.ONE: 1>, <In.TWO: 2>] 1 1 2
# expect: SE.A <SE.A: 'a'> SE.A SE.A True   SE.A
# expect: IE.A <IE.A: 1> IE.A 2
# expect: FE.A <FE.A: 1.5> 3.0
# expect: <TE.A: (1, 2)> 1 <TE.B: ((3, 4),)> (3, 4)
# expect: Planet.EARTH <Planet.EARTH: (5.976e+24, 6378140.0)> 5.976e+24 9.36950270768594e+17 Planet.MERCURY
# expect: Planet.MERCURY
# expect: TypeError descriptor '__repr__' requires a 'bytes' object but received a 'int'
# expect: Coord.PY P.Y Coord.PY b'\x01'
# expect: [<Auto2.A: 1>, <Auto2.B: 2>] ('x', 1)
# expect: Miss.A
# expect: TypeError error in Miss._missing_: returned 5 instead of None or a valid member
# expect: KeyError('in missing') ValueError("'err' is not a valid Miss")
# expect: TypeError('error in Miss._missing_: returned 5 instead of None or a valid member') ValueError("'bad' is not a valid Miss")
# expect: ValueError('5 is not a valid Miss') None None False
# expect: [<F.A: 1>, <F.B: 2>, <F.C: 3>] __main__ F
# expect: [<F.A: 5>, <F.B: 6>]
# expect: [<F.A: 1>, <F.B: 'x'>]
# expect: [<F.A: 1>, <F.B: 3>] <enum 'F'>
# expect: [<F.A: 1>, <F.B: 2>] 2
# expect: [<F.A: 1>, <F.B: 2>]
# expect: [<F.A: 1>, <F.B: 2>, <F.C: 4>] F.A|C
# expect: [<F.A: 'a'>, <F.B: 'b'>]
# expect: ValueError too many values to unpack (expected 2, got 3)
# expect: TypeError 'int' object is not iterable
# expect: <enum 'F'>
# expect: []
# expect: <enum 'F'>
# expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# expect: TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum
# expect: TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum
# expect: [<Ig.N0: 0>, <Ig.N1: 1>, <Ig.N2: 2>, <Ig.A: 9>]
# expect: TypeError member order does not match _order_:
# expect:   ['A', 'B']
# expect:   ['B', 'A']
# expect: [<Og.A: 1>, <Og.B: 2>]
# expect: ['A', 'g'] 5 7 8 9 <class '__main__.Mem.Inner'> <enum 'Inner2'> <class 'enum.property'>
# expect: <enum.member object at 0x...> <enum.nonmember object at 0x...> 3
# expect: hi A (<enum 'Derived'>, <enum 'Base'>, <enum 'Enum'>, <class 'object'>) Derived.A
# expect: mixin A <WithMixin.A: 1>
# expect: <bound method EnumType.__call__ of <enum 'Enum'>>
# expect: too many data types for 'Bad'
# expect: TypeError new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`
