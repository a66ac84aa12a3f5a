# enum: IntEnum, StrEnum, mixed-in types, the functional way, and what class bodies may do.
from enum import *
import enum, inspect


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', ''))


class D(Flag):
    A = -1
    B = 2


print(D.A.value, D._flag_mask_, D._singles_mask_, D._all_bits_, D._value2member_map_)


class Color(Enum):
    A = 1


print(list(vars(Color)))


class F(Flag):
    A = 1


print(sorted(vars(F)))


class I(IntEnum):
    A = 1


print(sorted(vars(I)))
d = EnumDict('X')
d['a'] = 1
print(d, d.member_names, EnumDict())
print(enum.show_flag_values(7), enum.bin(5), enum.bin(-5), enum.bin(3, 8))
tr(lambda: enum.property().__set__(1, 2))


def f():
    del Color.A.name


tr(f)


class X(Enum):

    @enum.property
    def q(self):
        return 1

    @q.setter
    def q(self, v):
        print('set', v)

    A = 1


X.A.q = 5
tr(lambda: X.q)
tr(lambda: enum.pickle_by_enum_name(X.A, 4))
tr(lambda: enum.pickle_by_global_name(X.A, 4))


class Ab(Enum):

    def __new__(cls, v):
        return object.__new__(cls)

    A = 5


print(Ab.A.value)


class Ab(int, Enum):

    def __new__(cls, v):
        return int.__new__(cls, v * 2)

    A = 5


print(Ab.A.value, Ab.A + 0)
tr(lambda: Enum.__new__(Enum, 3))


def f():

    class E(ReprEnum):
        A = 1


tr(f)


def f():

    class E(Enum):

        def __new__(cls, v):
            return super().__new__(cls, v)

        A = 1


tr(f)
print(auto(), auto() == auto(), repr(auto(5)))
tr(lambda: unique(3))
tr(lambda: verify(3)(Color))


class Fl(Flag):
    A = 1
    B = 2


print(Fl.A._numeric_repr_, Fl.A.__or__(3), list(Fl._iter_member_(3)), Fl.A.__reduce_ex__(4), (Fl.A | Fl.B).__reduce_ex__(4))


class IE(IntEnum):
    A = 1


print(IE.A.__reduce_ex__(4), IE.A.real, IE.A.numerator, IE.__str__, IE.__format__, IE.__doc__)


class Name(Enum):

    def __init__(self, *a):
        self.a = a

    X = (1, 2)


print(dir(Name.X), Name.X.a, dir(IE.A)[-5:])
tr(lambda: Color.A.A.A.name)


class Z(str, Enum):
    A = 'x'

    def __str__(self):
        return self.value


print(f'{Z.A}', str(Z.A), '%s' % Z.A, format(Z.A, '>3'), repr(Z.A))
print(Color.A in {Color.A: 1}, {Color.A: 1}[Color.A])


class Gen(Enum):

    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return name * 2

    A = auto()


print(Gen.A.value)
match Color(1):
    case Color.A:
        print('matched')


class Base(Enum):

    def __init_subclass__(cls, **k):
        print(list(cls), k)
        super().__init_subclass__(**k)


class Kid(Base):
    A = 1
    B = 2


print(Kid.A.name, Kid._member_map_)


class CaseInsensitive(StrEnum):
    A = auto()

    @classmethod
    def _missing_(cls, v):
        return next((m for m in cls if m.value == v.lower()), None)


print(repr(CaseInsensitive('A')))


class Ord(Enum):
    A = 1
    B = 2

    def __lt__(self, o):
        return self.value < o.value


print(sorted([Ord.B, Ord.A]), max(Ord))


class W(Enum):
    A = 1
    __slots__ = ()


class Abs(Enum):

    @property
    def desc(self):
        return f'{self.name.lower()}!'

    X = 1

    def __call__(self):
        return 'called'

    __eq__ = lambda s, o: True
    __hash__ = Enum.__hash__


print(Abs.X.desc if 0 else Abs.X(), Abs.X == 5)
from functools import partial


class Fn(Enum):
    ADD = partial(lambda a, b: a + b)
    SUB = member(lambda a, b: a - b)


print(list(Fn)[0].name if list(Fn) else '', Fn.SUB.value(5, 3))
print(Flag('Q', {'A': 1, 'B': 4})(5), len(Flag('Q', 'A B')), [m.value for m in Flag('Q', 'A B C')])


class Big(IntFlag):
    A = 1099511627776
    B = auto()


print(Big.B.value, repr(Big.A | 3), repr(~Big.A))
print(Big.A.__or__(2), Big.A | True)


class Status(Enum):
    OK = (200, 'fine')
    BAD = (400, 'bad')

    def __new__(cls, code, text):
        o = object.__new__(cls)
        o._value_ = code
        o.text = text
        return o


print(Status(200).text, Status.BAD.value, Status.__members__.keys())
print([*map(str, Status)], Status.OK.__class__.__name__, Status['OK'].text, {s: s.value for s in Status})
# expect: -1 -1 2 1 {-1: <D.A: -1>, 2: <D.B: 2>}
# expect: ['_generate_next_value_', '__module__', '__firstlineno__', '__static_attributes__', '_new_member_', '_use_args_', '_member_names_', '_member_map_', '_value2member_map_', '_hashable_values_', '_unhashable_values_', '_unhashable_values_map_', '_member_type_', '_value_repr_', '__doc__', 'A', '__new__']
# expect: ['A', '__and__', '__doc__', '__firstlineno__', '__invert__', '__module__', '__new__', '__or__', '__rand__', '__ror__', '__rxor__', '__static_attributes__', '__xor__', '_all_bits_', '_boundary_', '_flag_mask_', '_generate_next_value_', '_hashable_values_', '_inverted_', '_member_map_', '_member_names_', '_member_type_', '_new_member_', '_singles_mask_', '_unhashable_values_', '_unhashable_values_map_', '_use_args_', '_value2member_map_', '_value_repr_']
# expect: ['A', '__doc__', '__firstlineno__', '__format__', '__module__', '__new__', '__static_attributes__', '_generate_next_value_', '_hashable_values_', '_member_map_', '_member_names_', '_member_type_', '_new_member_', '_unhashable_values_', '_unhashable_values_map_', '_use_args_', '_value2member_map_', '_value_repr_']
# expect: {'a': 1} ['a'] {}
# expect: [1, 2, 4] 0b0 101 0b1 011 0b0 00000011
# expect: AttributeError 'property' object has no attribute 'clsname'
# expect: AttributeError <enum 'Enum'> cannot delete attribute 'name'
# expect: set 5
# expect: AttributeError <enum 'X'> has no attribute 'q'
# expect: (<built-in function getattr>, (<enum 'X'>, 'A'))
# expect: A
# expect: 5
# expect: 5 10
# expect: TypeError <enum 'Enum'> has no members defined
# expect: TypeError ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)
# expect: TypeError do not use `super().__new__; call the appropriate __new__ directly
# expect: auto(_auto_null) False auto(5)
# expect: AttributeError 'int' object has no attribute '__members__'
# expect: <enum 'Color'>
# expect: <built-in function repr> NotImplemented [<Fl.A: 1>, <Fl.B: 2>] (<flag 'Fl'>, (1,)) (<flag 'Fl'>, (3,))
# expect: (<enum 'IE'>, (1,)) 1 1 <slot wrapper '__repr__' of 'int' objects> <method '__format__' of 'int' objects> None
# expect: ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'a', 'name', 'value'] (1, 2) ['name', 'numerator', 'real', 'to_bytes', 'value']
# expect: A
# expect: x x x   x <Z.A: 'x'>
# expect: True 1
# expect: AA
# expect: matched
# expect: [<Kid.A: 1>, <Kid.B: 2>] {}
# expect: A {'A': <Kid.A: 1>, 'B': <Kid.B: 2>}
# expect: <CaseInsensitive.A: 'a'>
# expect: [<Ord.A: 1>, <Ord.B: 2>] Ord.B
# expect: called True
# expect: SUB 2
# expect: Q.A|B 2 [1, 2, 4]
# expect: 2199023255552 <Big.A|3: 1099511627779> <Big.B|1099511627775: 3298534883327>
# expect: 1099511627778 1099511627777
# expect: fine 400 dict_keys(['OK', 'BAD'])
# expect: ['Status.OK', 'Status.BAD'] Status fine {<Status.OK: 200>: 200, <Status.BAD: 400>: 400}
