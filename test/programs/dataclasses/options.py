# dataclasses: all options, field(), errors, inheritance, slots, replace, asdict.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import dataclasses, inspect, typing
from dataclasses import *


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', ''))


print(dataclasses.__all__)


@dataclass
class A:
    x: int
    y: str = 'a'
    z: list = field(default_factory=list)
    w: int = field(default=5, repr=False, compare=False)
    c: typing.ClassVar[int] = 7
    n = 3

    def m(self):
        return self.x


print(
    A(1),
    A(1, 'b', [2], 4),
    A(1) == A(1),
    A(1) == A(2),
    A(1) == 5,
    A.__doc__,
    A.__match_args__,
    inspect.signature(A),
    A(1, w=9) == A(1),
    [f.name for f in fields(A)],
    A.y,
    hasattr(A, 'z'),
    A.w,
    A.c,
)
print(fields(A)[0])
print(fields(A)[2])
print(A.__dataclass_params__)
print(A.__dataclass_fields__['c'])
tr(lambda: hash(A(1)))
tr(lambda: A())
tr(lambda: A(1, 2, 3, 4, 5))
tr(lambda: A(q=1))
tr(lambda: A(1) < A(2))
tr(lambda: A.z)
print(sorted((k for k in vars(A) if k not in ('__annotate_func__',))))


def f():

    @dataclass
    class B:
        x: list = []


tr(f)


def f():

    @dataclass
    class B:
        x: int = 1
        y: int


tr(f)


def f():

    @dataclass
    class B:
        x: int = field(default=1, default_factory=int)


tr(f)


def f():

    @dataclass
    class B:
        x = field()


tr(f)


def f():

    @dataclass(order=True)
    class B:
        x: int

        def __lt__(self, o):
            pass


tr(f)


def f():

    @dataclass(order=True, eq=False)
    class B:
        x: int


tr(f)


def f():

    @dataclass(frozen=True)
    class B:
        x: int

        def __setattr__(self, n, v):
            pass


tr(f)


@dataclass(frozen=True, order=True)
class P:
    x: int
    y: int = 0


p = P(1, 2)


def f():
    p.x = 3


tr(f)


def f():
    del p.x


tr(f)


def f():
    p.q = 3


tr(f)


def f():
    del p.q


tr(f)
print(hash(p) == hash(P(1, 2)), p < P(1, 3), p <= p, p > P(0), sorted([P(2), P(1)]), {p: 1}[P(1, 2)], replace(p, x=9))
tr(lambda: p < 3)
tr(lambda: replace(p, z=3))
tr(lambda: replace(P, x=3))
tr(lambda: replace(3))


def f():

    @dataclass
    class Q(P):
        z: int = 1


tr(f)


def f():

    @dataclass(frozen=True)
    class Q(A):
        q: int = 1


tr(f)


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Sub(Base):
    c: int = 3
    a: float = 1.5


print(Sub(), Sub.__match_args__, inspect.signature(Sub), Sub.__mro__[1])


@dataclass(kw_only=True)
class K:
    a: int
    b: int = 1


tr(lambda: K(1))
print(K(a=1), inspect.signature(K), K.__match_args__)


@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int


print(K2(1, c=3), inspect.signature(K2))
tr(lambda: K2(1, 2, c=3))
tr(lambda: K2(1))


def f():

    @dataclass
    class K3:
        a: int
        _: KW_ONLY
        b: int
        _2: KW_ONLY


tr(f)


@dataclass
class IV:
    a: int
    b: InitVar[int]
    c: InitVar[int] = 5
    d: int = field(init=False)
    e: int = field(init=False, default=8)

    def __post_init__(self, b, c):
        self.d = self.a + b + c


print(
    IV(1, 2), IV(1, 2, 3).d, inspect.signature(IV), [f.name for f in fields(IV)], IV.c, InitVar, InitVar[int], InitVar[typing.List[int]], IV(1, 2).e
)
tr(lambda: replace(IV(1, 2), a=3))
tr(lambda: replace(IV(1, 2), d=3))
tr(lambda: replace(IV(1, 2), b=3))


@dataclass(slots=True)
class S:
    x: int
    y: int = 2


s = S(1)
print(s, S.__slots__, hasattr(s, '__dict__'))


def f():
    s.z = 1


tr(f)


@dataclass(slots=True, weakref_slot=True)
class S2:
    x: int


print(S2.__slots__)


@dataclass(slots=True)
class S3(S):
    z: int = 3


print(S3(1), S3.__slots__)


def f():

    @dataclass(weakref_slot=True)
    class S4:
        x: int


tr(f)


def f():

    @dataclass(slots=True)
    class S4:
        __slots__ = ('x',)
        x: int


tr(f)


@dataclass(frozen=True, slots=True)
class FS:
    x: int


tr(lambda: setattr(FS(1), 'x', 2))
tr(lambda: setattr(FS(1), 'q', 2))
print(hash(FS(1)) == hash(FS(1)))
import copy, pickle

print(copy.copy(FS(3)), copy.deepcopy(S(1)), copy.replace(p, y=5))
print(asdict(A(1, z=[P(1, 2), {'k': P(3)}])), astuple(A(1, z=[P(1, 2), (P(3),)])), asdict(A(1), dict_factory=list), astuple(P(1), tuple_factory=list))
tr(lambda: asdict(3))
tr(lambda: asdict(A))
tr(lambda: astuple({}))
tr(lambda: fields(3))
tr(lambda: fields(int))
print(is_dataclass(A), is_dataclass(A(1)), is_dataclass(3), is_dataclass(int))
from collections import namedtuple, defaultdict

NT = namedtuple('NT', 'p q')


@dataclass
class H:
    v: object


print(asdict(H(NT(P(1), 2))), asdict(H(defaultdict(list, {1: [P(1)]}))), asdict(H({P(1): 2})) if 0 else '', astuple(H(NT(P(1), 2))))
C = (
    make_dataclass('C', ['x', ('y', int), ('z', int, field(default=3))], namespace={'m': lambda self: 5}, bases=(Base,))
    if 0
    else make_dataclass('C', ['x', ('y', int), ('z', int, field(default=3))], namespace={'m': lambda self: 5})
)
print(C(1, 2), C(1, 2).m(), C.__module__, inspect.signature(C), C.__annotations__)
tr(lambda: make_dataclass('C', ['x', 'x']))
tr(lambda: make_dataclass('C', ['class']))
tr(lambda: make_dataclass('C', ['1x']))
tr(lambda: make_dataclass('C', [3]))
tr(lambda: make_dataclass('C', [('a', int, 3, 4)]))
print(make_dataclass('C', [('a', int, 3)], frozen=True)(4))


@dataclass(repr=False, eq=False, init=False)
class N:
    x: int = 3


print(repr(N())[:20], N() == N(), N().x)


@dataclass(unsafe_hash=True)
class U:
    x: int
    y: int = field(hash=False, default=1)


print(hash(U(1)) == hash(U(1, 2)), U.__hash__)


def f():

    @dataclass(unsafe_hash=True)
    class U2:
        x: int

        def __hash__(self):
            return 1


tr(f)


@dataclass
class EH:
    x: int

    def __hash__(self):
        return 42

    def __eq__(self, o):
        return True

    def __repr__(self):
        return 'custom'


print(hash(EH(1)), EH(1) == 3, EH(1))


@dataclass(match_args=False)
class MA:
    x: int


print(hasattr(MA, '__match_args__'))
match P(1, 2):
    case P(1, y=b):
        print('m', b)


@dataclass
class R:
    me: object = None


r = R()
r.me = r
print(r)
print(field(), field(default=3, metadata={'a': 1}, kw_only=True, doc='dd'))
tr(lambda: fields(A)[0].metadata['x'])
tr(lambda: field(3))
tr(lambda: dataclass(3))
tr(lambda: dataclass(foo=1))


@dataclass
class D:
    x: 'int'
    y: 'typing.ClassVar[int]' = 3
    z: 'InitVar[int]' = 4
    q: 'dataclasses.InitVar' = 5

    def __post_init__(self, z, q):
        print(z, q)


print(D(1), inspect.signature(D))


def f():

    @dataclass
    class X:
        x: typing.ClassVar[int] = field(default_factory=list)


tr(f)


def f():

    @dataclass
    class X:
        x: InitVar[int] = field(default_factory=list)


tr(f)


def f():

    @dataclass
    class X:
        x: typing.ClassVar[int] = field(kw_only=True, default=1)


tr(f)


class Desc:

    def __get__(self, o, t=None):
        return 9 if o is None else o._v

    def __set__(self, o, v):
        o._v = v * 2


@dataclass
class DD:
    x: int = Desc()


print(DD(), DD(3))


@dataclass
class G[T]:
    v: T

    def m(self) -> T:
        return super().__repr__()


print(G(3), G[int](4), G.__type_params__, inspect.signature(G))


@dataclass(slots=True)
class SS:
    x: int

    def m(self):
        return (__class__.__name__, super().__hash__)

    @property
    def p(self):
        return __class__


print(SS(1).m()[0], SS(1).p)


@dataclass
class Undef:
    x: Nope
    y: 'Later' = None


print(Undef(1), Undef.__init__.__annotate__ is not None if hasattr(Undef.__init__, '__annotate__') else '')
tr(lambda: inspect.signature(Undef))
tr(lambda: Undef.__init__.__annotations__)
tr(lambda: inspect.get_annotations(A.__init__))
print(
    A.__init__.__qualname__,
    A.__repr__.__qualname__,
    A.__eq__.__name__,
    A.__init__.__doc__,
    P.__lt__.__qualname__,
    A.__init__.__module__,
    P.__setattr__.__qualname__,
)


@dataclass
class Bad:
    x: int

    def __post_init__(self):
        raise ValueError('post')


tr(lambda: Bad(1))


@dataclass
class WithProp:
    name: str

    @property
    def upper(self):
        return self.name.upper()

    @classmethod
    def make(cls):
        return cls('made')


print(WithProp('a').upper, WithProp.make(), vars(WithProp('z')))
print(repr(MISSING), repr(KW_ONLY), FrozenInstanceError.__mro__, Field.__slots__)


def f():

    @dataclass
    class X:
        x: int = field(default=[])


tr(f)


def f():

    @dataclass
    class X:
        x: dict = field(default_factory=3)

    X()


tr(f)


@dataclass
class Ann:
    a: int = 1
    b: 'Ann | None' = None

    def __replace__(self, **k):
        return 'rep'


print(copy.replace(Ann()), Ann() != Ann(2), Ann(b=Ann()))


@dataclass(order=True)
class O2(Base):
    z: int = 1


print(O2(1) < O2(2))
tr(lambda: O2(1) < Base(1))
# expect: ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']
# expect: A(x=1, y='a', z=[]) A(x=1, y='b', z=[2]) True False False A(x: int, y: str = 'a', z: list = <factory>, w: int = 5) ('x', 'y', 'z', 'w') (x: int, y: str = 'a', z: list = <factory>, w: int = 5) -> None True ['x', 'y', 'z', 'w'] a False 5 7
# expect: Field(name='x',type=<class 'int'>,default=<dataclasses._MISSING_TYPE object at 0x...>,default_factory=<dataclasses._MISSING_TYPE object at 0x...>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,doc=None,_field_type=_FIELD)
# expect: Field(name='z',type=<class 'list'>,default=<dataclasses._MISSING_TYPE object at 0x...>,default_factory=<class 'list'>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,doc=None,_field_type=_FIELD)
# expect: _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False)
# expect: Field(name='c',type=typing.ClassVar[int],default=7,default_factory=<dataclasses._MISSING_TYPE object at 0x...>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=<dataclasses._MISSING_TYPE object at 0x...>,doc=None,_field_type=_FIELD_CLASSVAR)
# expect: TypeError unhashable type: 'A'
# expect: TypeError A.__init__() missing 1 required positional argument: 'x'
# expect: TypeError A.__init__() takes from 2 to 5 positional arguments but 6 were given
# expect: TypeError A.__init__() got an unexpected keyword argument 'q'
# expect: TypeError '<' not supported between instances of 'A' and 'A'
# expect: AttributeError type object 'A' has no attribute 'z'
# expect: ['__annotations_cache__', '__dataclass_fields__', '__dataclass_params__', '__dict__', '__doc__', '__eq__', '__firstlineno__', '__hash__', '__init__', '__match_args__', '__module__', '__replace__', '__repr__', '__static_attributes__', '__weakref__', 'c', 'm', 'n', 'w', 'y']
# expect: ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
# expect: TypeError non-default argument 'y' follows default argument 'x'
# expect: ValueError cannot specify both default and default_factory
# expect: TypeError 'x' is a field but has no type annotation
# expect: TypeError Cannot overwrite attribute __lt__ in class B Consider using functools.total_ordering
# expect: ValueError eq must be true if order is true
# expect: TypeError Cannot overwrite attribute __setattr__ in class B
# expect: FrozenInstanceError cannot assign to field 'x'
# expect: FrozenInstanceError cannot delete field 'x'
# expect: FrozenInstanceError cannot assign to field 'q'
# expect: FrozenInstanceError cannot delete field 'q'
# expect: True True True True [P(x=1, y=0), P(x=2, y=0)] 1 P(x=9, y=2)
# expect: TypeError '<' not supported between instances of 'P' and 'int'
# expect: TypeError P.__init__() got an unexpected keyword argument 'z'
# expect: TypeError replace() should be called on dataclass instances
# expect: TypeError replace() should be called on dataclass instances
# expect: TypeError cannot inherit non-frozen dataclass from a frozen one
# expect: TypeError cannot inherit frozen dataclass from a non-frozen one
# expect: Sub(a=1.5, b=2, c=3) ('a', 'b', 'c') (a: float = 1.5, b: int = 2, c: int = 3) -> None <class '__main__.Base'>
# expect: TypeError K.__init__() takes 1 positional argument but 2 were given
# expect: K(a=1, b=1) (*, a: int, b: int = 1) -> None ()
# expect: K2(a=1, b=1, c=3) (a: int, *, b: int = 1, c: int) -> None
# expect: TypeError K2.__init__() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
# expect: TypeError K2.__init__() missing 1 required keyword-only argument: 'c'
# expect: TypeError '_2' is KW_ONLY, but KW_ONLY has already been specified
# expect: IV(a=1, d=8, e=8) 6 (a: int, b: dataclasses.InitVar[int], c: dataclasses.InitVar[int] = 5) -> None ['a', 'd', 'e'] 5 <class 'dataclasses.InitVar'> dataclasses.InitVar[int] dataclasses.InitVar[typing.List[int]] 8
# expect: TypeError InitVar 'b' must be specified with replace()
# expect: TypeError InitVar 'b' must be specified with replace()
# expect: IV(a=1, d=9, e=8)
# expect: S(x=1, y=2) ('x', 'y') False
# expect: AttributeError 'S' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: ('x', '__weakref__')
# expect: S3(x=1, y=2, z=3) ('z',)
# expect: TypeError weakref_slot is True but slots is False
# expect: TypeError S4 already specifies __slots__
# expect: FrozenInstanceError cannot assign to field 'x'
# expect: TypeError super(type, obj): obj (instance of FS) is not an instance or subtype of type (FS).
# expect: True
# expect: FS(x=3) S(x=1, y=2) P(x=1, y=5)
# expect: {'x': 1, 'y': 'a', 'z': [{'x': 1, 'y': 2}, {'k': {'x': 3, 'y': 0}}], 'w': 5} (1, 'a', [(1, 2), ((3, 0),)], 5) [('x', 1), ('y', 'a'), ('z', []), ('w', 5)] [1, 0]
# expect: TypeError asdict() should be called on dataclass instances
# expect: TypeError asdict() should be called on dataclass instances
# expect: TypeError astuple() should be called on dataclass instances
# expect: TypeError must be called with a dataclass type or instance
# expect: TypeError must be called with a dataclass type or instance
# expect: True True False False
# expect: {'v': NT(p={'x': 1, 'y': 0}, q=2)} {'v': defaultdict(<class 'list'>, {1: [{'x': 1, 'y': 0}]})}  (NT(p=(1, 0), q=2),)
# expect: C(x=1, y=2, z=3) 5 __main__ (x: Any, y: int, z: int = 3) -> None {'x': typing.Any, 'y': <class 'int'>, 'z': <class 'int'>}
# expect: TypeError Field name duplicated: 'x'
# expect: TypeError Field names must not be keywords: 'class'
# expect: TypeError Field names must be valid identifiers: '1x'
# expect: TypeError object of type 'int' has no len()
# expect: TypeError Invalid field: ('a', <class 'int'>, 3, 4)
# expect: C(a=4)
# expect: <__main__.N object a False 3
# expect: True <function U.__hash__ at 0x...>
# expect: TypeError Cannot overwrite attribute __hash__ in class U2
# expect: 42 True custom
# expect: False
# expect: m 2
# expect: R(me=...)
# expect: Field(name=None,type=None,default=<dataclasses._MISSING_TYPE object at 0x...>,default_factory=<dataclasses._MISSING_TYPE object at 0x...>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=<dataclasses._MISSING_TYPE object at 0x...>,doc=None,_field_type=None) Field(name=None,type=None,default=3,default_factory=<dataclasses._MISSING_TYPE object at 0x...>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({'a': 1}),kw_only=True,doc='dd',_field_type=None)
# expect: KeyError 'x'
# expect: TypeError field() takes 0 positional arguments but 1 was given
# expect: AttributeError 'int' object has no attribute '__module__'
# expect: TypeError dataclass() got an unexpected keyword argument 'foo'
# expect: 4 5
# expect: D(x=1) (x: 'int', z: 'InitVar[int]' = 4, q: 'dataclasses.InitVar' = 5) -> None
# expect: TypeError field x cannot have a default factory
# expect: TypeError field x cannot have a default factory
# expect: TypeError field x is a ClassVar but specifies kw_only
# expect: DD(x=18) DD(x=6)
# expect: G(v=3) G(v=4) (T,) (v: T) -> None
# expect: SS <class '__main__.SS'>
# expect: Undef(x=1, y=None) True
# expect: NameError name 'Nope' is not defined
# expect: NameError name 'Nope' is not defined
# expect: {'x': <class 'int'>, 'y': <class 'str'>, 'z': <class 'list'>, 'w': <class 'int'>, 'return': None}
# expect: A.__init__ A.__repr__ __eq__ None P.__lt__ __main__ P.__setattr__
# expect: ValueError post
# expect: A WithProp(name='made') {'name': 'z'}
# expect: <dataclasses._MISSING_TYPE object at 0x...> <dataclasses._KW_ONLY_TYPE object at 0x...> (<class 'dataclasses.FrozenInstanceError'>, <class 'AttributeError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', 'doc', '_field_type')
# expect: ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
# expect: TypeError 'int' object is not callable
# expect: rep True Ann(a=1, b=Ann(a=1, b=None))
# expect: True
# expect: TypeError '<' not supported between instances of 'O2' and 'Base'
