# enum: flags, boundaries, auto, verify, member and nonmember.
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


class P(Flag):
    R = 4
    W = 2
    X = 1
    RW = 6
    NONE = 0


print(
    list(P),
    P.R | P.W,
    repr(P.R | P.X),
    P.RW,
    P(0),
    repr(P(0)),
    P(7),
    repr(P(7)),
    ~P.R,
    repr(~P.R),
    P.R in P.RW,
    P.RW in P.R,
    P.R & P.W,
    P.R ^ P.RW,
    bool(P.R & P.W),
    len(P.RW),
    list(P.RW),
    list(P(5)),
    P.__members__,
    len(P),
    P.NONE,
    P['RW'],
    str(P.R | P.X),
    f'{P.R | P.X}',
    P.R.value,
    (P.R | P.X).name,
    (P.R | P.X).value,
    P(0).name,
)
tr(lambda: P(8))
tr(lambda: P.R | 1)
tr(lambda: P.R | 'x')
tr(lambda: 1 | P.R)
tr(lambda: P(-1))
tr(lambda: P('x'))
tr(lambda: 1 in P.R)
tr(lambda: 'x' in P)
tr(lambda: 4 in P)
tr(lambda: 3 in P)
tr(lambda: 8 in P)
tr(lambda: P.R < P.W)
print(hash(P.R) == hash(4), P.R == 4, dir(P), dir(P.R))


class A(Flag):
    A = auto()
    B = auto()
    C = auto()


print(list(A), A(0), repr(A(0)), A(7), ~A.A, A.A | A.B, ~(A.A | A.B | A.C), repr(~(A.A | A.B | A.C)), A.A in A(3), [x for x in A(6)])


class B0(Flag):
    pass


class I(IntFlag):
    R = 4
    W = 2
    X = 1


print(
    list(I),
    I.R | I.W,
    repr(I.R | I.W),
    I.R | 8,
    repr(I.R | 8),
    I(8),
    repr(I(8)),
    ~I.R,
    repr(~I.R),
    I.R + 1,
    str(I.R),
    f'{I.R}',
    I.R & 1,
    repr(I.R & 1),
    I(-1),
    repr(I(-1)),
    repr(I(0)),
    I.R in I(5),
    repr(I(16 | 4)),
    4 | I.W,
    repr(4 | I.W),
    I.R == 4,
    list(I(7)),
    list(I(12)),
    len(I(12)),
    (I.R | 8).name,
    repr(~I(8)),
    repr(I(-9)),
    repr(I.R ^ 16),
    isinstance(I.R | 8, I),
    I.R << 1,
    hash(I.R) == hash(4),
)
for bd in (STRICT, CONFORM, EJECT, KEEP):

    class Bd(Flag, boundary=bd):
        A = 1
        B = 2
        D = 8

    print(bd, repr(bd), str(bd))
    tr(lambda: repr(Bd(5)))
    tr(lambda: repr(Bd(16)))
    tr(lambda: repr(Bd(-1)))
    tr(lambda: repr(Bd(-5)))
    tr(lambda: repr(~Bd.A))
    tr(lambda: repr(Bd.A | Bd(0)))
    tr(lambda: Bd._boundary_)

    class Bi(IntFlag, boundary=bd):
        A = 1
        B = 2
        D = 8

    tr(lambda: repr(Bi(5)))
    tr(lambda: repr(Bi(16)))
    tr(lambda: repr(Bi(-1)))
    tr(lambda: repr(Bi(-5)))
    tr(lambda: repr(~Bi.A))
print(list(FlagBoundary), list(EnumCheck), CONTINUOUS, repr(UNIQUE))


def f():

    @verify(CONTINUOUS)
    class D(Enum):
        A = 1
        B = 3
        C = 6


tr(f)


def f():

    @verify(UNIQUE)
    class D(Enum):
        A = 1
        B = 1


tr(f)


def f():

    @verify(CONTINUOUS)
    class D(Enum):
        A = 'x'
        B = 2


tr(f)


def f():

    @verify(CONTINUOUS)
    class D(Flag):
        A = 1
        B = 8


tr(f)


def f():

    @verify(NAMED_FLAGS)
    class D(Flag):
        A = 1
        B = 14
        C = 33


tr(f)


def f():

    @verify(NAMED_FLAGS)
    class D(Flag):
        A = 1
        B = 6


tr(f)


def f():

    @verify(NAMED_FLAGS, UNIQUE)
    class D(Flag):
        A = 1
        B = 2
        AB = 3

    print(list(D), D.AB)


tr(f)


def f():

    class D(Flag):
        A = 'x'


tr(f)


def f():

    class D(Flag):
        A = -1
        B = 2

    print(list(D), D.A)


tr(f)


def f():

    class D(Flag):
        A = 3
        B = auto()
        C = 1
        D = auto()

    print(list(D), D.A, D.B, D(7), D.D)


tr(f)


class Col(Flag):
    BLACK = 0
    RED = 1
    GREEN = 2
    BLUE = 4
    PURPLE = RED | BLUE
    WHITE = RED | GREEN | BLUE


print(
    list(Col),
    Col.PURPLE,
    repr(Col.PURPLE),
    Col.WHITE,
    Col.BLACK,
    Col(0),
    repr(Col(0)),
    repr(Col.RED | Col.GREEN),
    Col.RED in Col.WHITE,
    len(Col.WHITE),
    list(Col.PURPLE),
    list(reversed(Col)),
    Col.WHITE & ~Col.RED,
)


@global_enum
class G(IntEnum):
    GA = 1
    GB = 2


print(GA, repr(GA), G, repr(G.GB))


@global_enum
class GF(IntFlag):
    FA = 1
    FB = 2


print(FA | FB, repr(FA | FB), str(FA), repr(FA | 8), repr(GF(0)), repr(GF(8)), str(GF(8)))
print(enum.__all__)


@unique
class U(Enum):
    A = 1


print(U)
import enum as E


class Pr(Enum):
    A = 1

    @E.property
    def v(self):
        return 'pv'

    name2 = 3


print(Pr.A.v, list(Pr), Pr.__dict__['v'])
tr(lambda: Pr.v)


class Pr2(Enum):
    v = 1

    @E.property
    def w(self):
        return 9


class HasVal(Enum):
    name = 5
    value = 6


print(list(HasVal), HasVal.name, HasVal.name.name, HasVal.value.value, HasVal.value)


def simple():

    @E._simple_enum(IntEnum)
    class SI:
        A = 1
        B = 2

        @builtins.property
        def x(self):
            return 4

    print(list(SI), SI.A, repr(SI.A), type(SI), SI(1), SI.A.x)


import builtins

tr(simple)


class Dc(Enum):
    A = 1
    B = 2
    _ignore_ = []


print(
    Dc._member_names_,
    Dc._member_map_,
    Dc._value2member_map_,
    Dc._member_type_,
    Dc.A._name_,
    Dc.A._value_,
    Dc.A.__dict__,
    Dc._generate_next_value_,
    Dc._use_args_,
    Dc._unhashable_values_,
    Dc._new_member_,
)
import copy, pickle

print(copy.copy(Dc.A) is Dc.A, copy.deepcopy(Dc.A) is Dc.A, Dc.A.__reduce_ex__(4))


class V(Enum):
    A = 1

    def __init__(self, v):
        print('init', self._name_, self._value_, v)


class Al(Enum):
    A = 1
    B = 2
    _add_alias_ = None if 0 else Enum._add_alias_ if hasattr(Enum, '_add_alias_') else None


Al.A._add_alias_('ZED')
Al.A._add_value_alias_(99)
print(Al.ZED, Al(99), Al.__members__)
tr(lambda: Al.A._add_alias_('B'))
tr(lambda: Al.A._add_value_alias_(2))


class MV(Enum):
    _value_: str

    def __new__(cls, v, *al):
        o = object.__new__(cls)
        o._value_ = v
        for a in al:
            o._add_value_alias_(a)
        return o

    A = (1, 'one', 'uno')
    B = (2, 'two')


print(MV('uno'), list(MV), MV(2))


class Unh(Enum):
    A = [1]
    B = {}
    C = [1]


print(list(Unh), Unh([1]), Unh({}), Unh.C, [1] in Unh)
print(EnumDict, EnumMeta is EnumType, ReprEnum, IntEnum.__mro__, IntFlag.__mro__, StrEnum.__mro__)
tr(lambda: iter(Color) if 0 else None)
print([m for m in dir(EnumType) if m not in dir(type)], bool(P))


def f():

    class X(Enum):
        A = 1

        def A(self):
            pass


tr(f)


def f():

    class X(Enum):

        def A(self):
            pass

        A = 1

    print(list(X))


tr(f)


def f():

    class X(Enum):
        _generate_next_value_ = lambda *a: 1
        A = auto()
        B = auto()

    print(list(X))


tr(f)


def f():

    class X(Enum):
        A = auto()

        def _generate_next_value_(n, s, c, l):
            return 1


tr(f)


def f():

    class X(Enum):
        A = (auto(), 'x')
        B = (auto(), 'y')

    print(list(X))


tr(f)


def f():

    class X(int, Enum):
        A = 'z'


tr(f)


def f():

    class X(int, Enum):
        A = ('11', 2)

    print(list(X))


tr(f)


def f():

    class X(Enum):
        A = 1

        def __new__(cls, v):
            raise ValueError('nope')


tr(f)
from dataclasses import dataclass


@dataclass
class DM:
    a: int
    b: str


class DE(DM, Enum):
    X = (1, 'p')
    Y = (2, 'q')


print(list(DE), DE.X.a, DE.X)


def f():

    class X(Enum, foo=1):
        A = 1


tr(f)


class Kw(Enum):

    def __init_subclass__(cls, foo=None):
        print('sub', cls, foo)


class Kw2(Kw, foo=3):
    A = 1
# expect: [<P.R: 4>, <P.W: 2>, <P.X: 1>] P.RW <P.R|X: 5> P.RW P.NONE <P.NONE: 0> P.R|W|X <P.R|W|X: 7> P.W|X <P.W|X: 3> True False P.NONE P.W False 2 [<P.R: 4>, <P.W: 2>] [<P.R: 4>, <P.X: 1>] {'R': <P.R: 4>, 'W': <P.W: 2>, 'X': <P.X: 1>, 'RW': <P.RW: 6>, 'NONE': <P.NONE: 0>} 3 P.NONE P.RW P.R|X P.R|X 4 R|X 5 NONE
# expect: ValueError <flag 'P'> invalid value 8
# expect:     given 0b0 1000
# expect:   allowed 0b0 0111
# expect: TypeError unsupported operand type(s) for |: 'P' and 'int'
# expect: TypeError unsupported operand type(s) for |: 'P' and 'str'
# expect: TypeError unsupported operand type(s) for |: 'int' and 'P'
# expect: P.R|W|X
# expect: ValueError 'x' is not a valid P
# expect: TypeError unsupported operand type(s) for 'in': 'int' and 'P'
# expect: False
# expect: True
# expect: True
# expect: False
# expect: TypeError '<' not supported between instances of 'P' and 'P'
# expect: False False ['R', 'W', 'X', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'] ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']
# expect: [<A.A: 1>, <A.B: 2>, <A.C: 4>] A(0) <A: 0> A.A|B|C A.B|C A.A|B A(0) <A: 0> True [<A.B: 2>, <A.C: 4>]
# expect: [<I.R: 4>, <I.W: 2>, <I.X: 1>] 6 <I.R|W: 6> 12 <I.R|8: 12> 8 <I: 8> 3 <I.W|X: 3> 5 4 4 0 <I: 0> 7 <I.R|W|X: 7> <I: 0> True <I.R|16: 20> 6 <I.R|W: 6> True [<I.R: 4>, <I.W: 2>, <I.X: 1>] [<I.R: 4>] 2 R|8 <I.R|W|X: 7> <I.R|W|X: 7> <I.R|16: 20> True 8 True
# expect: strict <FlagBoundary.STRICT: 'strict'> strict
# expect: ValueError <flag 'Bd'> invalid value 5
# expect:     given 0b0 0101
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'Bd'> invalid value 16
# expect:     given 0b0 10000
# expect:   allowed 0b0 01011
# expect: ValueError <flag 'Bd'> invalid value -1
# expect:     given 0b1 1111
# expect:   allowed 0b0 1011
# expect: <Bd.A|B|D: 11>
# expect: <Bd.B|D: 10>
# expect: <Bd.A: 1>
# expect: strict
# expect: ValueError <flag 'Bi'> invalid value 5
# expect:     given 0b0 0101
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'Bi'> invalid value 16
# expect:     given 0b0 10000
# expect:   allowed 0b0 01011
# expect: ValueError <flag 'Bi'> invalid value -1
# expect:     given 0b1 1111
# expect:   allowed 0b0 1011
# expect: <Bi.A|B|D: 11>
# expect: <Bi.B|D: 10>
# expect: conform <FlagBoundary.CONFORM: 'conform'> conform
# expect: <Bd.A: 1>
# expect: <Bd: 0>
# expect: <Bd.A|B|D: 11>
# expect: <Bd.A|B|D: 11>
# expect: <Bd.B|D: 10>
# expect: <Bd.A: 1>
# expect: conform
# expect: <Bi.A: 1>
# expect: <Bi: 0>
# expect: <Bi.A|B|D: 11>
# expect: <Bi.A|B|D: 11>
# expect: <Bi.B|D: 10>
# expect: eject <FlagBoundary.EJECT: 'eject'> eject
# expect: 5
# expect: 16
# expect: -1
# expect: <Bd.A|B|D: 11>
# expect: -2
# expect: <Bd.A: 1>
# expect: eject
# expect: 5
# expect: 16
# expect: -1
# expect: <Bi.A|B|D: 11>
# expect: -2
# expect: keep <FlagBoundary.KEEP: 'keep'> keep
# expect: <Bd.A|4: 5>
# expect: <Bd: 16>
# expect: <Bd.A|B|D|4: 15>
# expect: <Bd.A|B|D: 11>
# expect: <Bd.B|D|4: 14>
# expect: <Bd.A: 1>
# expect: keep
# expect: <Bi.A|4: 5>
# expect: <Bi: 16>
# expect: <Bi.A|B|D|4: 15>
# expect: <Bi.A|B|D: 11>
# expect: <Bi.B|D|4: 14>
# expect: [<FlagBoundary.STRICT: 'strict'>, <FlagBoundary.CONFORM: 'conform'>, <FlagBoundary.EJECT: 'eject'>, <FlagBoundary.KEEP: 'keep'>] [<EnumCheck.CONTINUOUS: 'no skipped integer values'>, <EnumCheck.NAMED_FLAGS: 'multi-flag aliases may not contain unnamed flags'>, <EnumCheck.UNIQUE: 'one name per value'>] no skipped integer values <EnumCheck.UNIQUE: 'one name per value'>
# expect: ValueError invalid enum 'D': missing values 2, 4, 5
# expect: ValueError aliases found in <enum 'D'>: B -> A
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: ValueError invalid flag 'D': missing values 2, 4
# expect: ValueError invalid Flag 'D': aliases B and C are missing combined values of 0x... [use enum.show_flag_values(value) for details]
# expect: ValueError invalid Flag 'D': alias B is missing combined values of 0x... [use enum.show_flag_values(value) for details]
# expect: [<D.A: 1>, <D.B: 2>] D.AB
# expect: None
# expect: None
# expect: [<D.B: 2>] D.A
# expect: None
# expect: [<D.B: 4>, <D.C: 1>, <D.D: 8>] D.A D.B D.B|C|A D.D
# expect: None
# expect: [<Col.RED: 1>, <Col.GREEN: 2>, <Col.BLUE: 4>] Col.PURPLE <Col.PURPLE: 5> Col.WHITE Col.BLACK Col.BLACK <Col.BLACK: 0> <Col.RED|GREEN: 3> True 3 [<Col.RED: 1>, <Col.BLUE: 4>] [<Col.BLUE: 4>, <Col.GREEN: 2>, <Col.RED: 1>] Col.GREEN|BLUE
# expect: 1 __main__.GA <enum 'G'> __main__.GB
# expect: 3 __main__.FA|__main__.FB 1 __main__.FA|8 __main__.GF(0) __main__.GF(8) 8
# expect: ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']
# expect: <enum 'U'>
# expect: pv [<Pr.A: 1>, <Pr.name2: 3>] <enum.property object at 0x...>
# expect: AttributeError <enum 'Pr'> has no attribute 'v'
# expect: [<HasVal.name: 5>, <HasVal.value: 6>] HasVal.name name 6 HasVal.value
# expect: [<SI.A: 1>, <SI.B: 2>] 1 <SI.A: 1> <class 'enum.EnumType'> 1 4
# expect: None
# expect: ['A', 'B'] {'A': <Dc.A: 1>, 'B': <Dc.B: 2>} {1: <Dc.A: 1>, 2: <Dc.B: 2>} <class 'object'> A 1 {'_value_': 1, '_name_': 'A', '__objclass__': <enum 'Dc'>, '_sort_order_': 0} <function Enum._generate_next_value_ at 0x...> False [] <built-in method __new__ of type object at 0x...>
# expect: True True (<enum 'Dc'>, (1,))
# expect: init A 1 1
# expect: Al.A Al.A {'A': <Al.A: 1>, 'B': <Al.B: 2>, 'ZED': <Al.A: 1>}
# expect: NameError 'B' is already bound: <Al.B: 2>
# expect: ValueError 2 is already bound: <Al.B: 2>
# expect: MV.A [<MV.A: 1>, <MV.B: 2>] MV.B
# expect: [<Unh.A: [1]>, <Unh.B: {}>] Unh.A Unh.B Unh.A True
# expect: <class 'enum.EnumDict'> True <enum 'ReprEnum'> (<enum 'IntEnum'>, <class 'int'>, <enum 'ReprEnum'>, <enum 'Enum'>, <class 'object'>) (<flag 'IntFlag'>, <class 'int'>, <enum 'ReprEnum'>, <flag 'Flag'>, <enum 'Enum'>, <class 'object'>) (<enum 'StrEnum'>, <class 'str'>, <enum 'ReprEnum'>, <enum 'Enum'>, <class 'object'>)
# expect: None
# expect: ['__bool__', '__contains__', '__firstlineno__', '__getitem__', '__iter__', '__len__', '__members__', '__reversed__', '__signature__', '__static_attributes__', '_add_member_', '_check_for_existing_members_', '_convert_', '_create_', '_find_data_repr_', '_find_data_type_', '_find_new_', '_get_mixins_'] True
# expect: TypeError 'A' already defined as 1
# expect: TypeError 'A' already defined as <function f.<locals>.X.A at 0x...>
# expect: [<X.A: 1>]
# expect: None
# expect: TypeError _generate_next_value_ must be defined before members
# expect: [<X.A: (1, 'x')>, <X.B: (2, 'y')>]
# expect: None
# expect: ValueError invalid literal for int() with base 10: 'z'
# expect: [<X.A: 3>]
# expect: None
# expect: ValueError nope
# expect: [<DE.X: a=1, b='p'>, <DE.Y: a=2, b='q'>] 1 DE.X
# expect: TypeError f.<locals>.X.__init_subclass__() takes no keyword arguments
# expect: sub <enum 'Kw2'> 3
