# annotationlib: formats, forward references, and what annotations are in each.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import annotationlib, typing
from annotationlib import *


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


def each():
    yield (lambda: 1)


class Gx:
    pass


def mk(src):
    ns = {'typing': typing, 'Gx': Gx}
    exec(f'class A:\n a: {src}\n', ns)
    A = ns['A']
    print('==', src)
    tr(lambda: get_annotations(A, format=Format.STRING))
    tr(lambda: get_annotations(A, format=Format.FORWARDREF))


for s in [
    'int',
    'Undef',
    'list[Undef]',
    "'str'",
    'Undef | None',
    "Undef.x[int, 'q'](1, k=2) + -3 if True else 4",
    "{'a': 1, 2: [3]}",
    '(1, 2)',
    'typing.Optional[Undef]',
    'Undef[1:2, ...]',
    'not Undef',
    'Undef < 3',
    '{*Undef}',
    "f'{Undef}x'",
    '3.5',
    'A',
    'Undef[int]',
    'Undef[list[Un2]]',
    'Undef.attr',
    'Undef(1)',
    'Undef(a=Gx, *(1,2))',
    '-Undef',
    '~Undef',
    '1 + Undef',
    'Undef + 1 * Undef',
    '(Undef + 1) * 2',
    'Undef ** 2',
    '2 ** Undef',
    'Undef and 1',
    'Undef or 1',
    'Undef == 1',
    'Undef[()]',
    'Undef[1,]',
    'Undef[1:2]',
    'Undef[::2]',
    'dict[str, Undef]',
    'typing.Callable[[Undef], int]',
    'typing.Annotated[Undef, 1, "x"]',
    'typing.Literal["a", 1]',
    '[Undef]',
    '(Undef, int)',
    '{1: Undef}',
    'Undef in [1]',
    'None',
    '...',
    'True',
    "b'x'",
    '1j',
    'Undef if Undef2 else 1',
    '[x for x in Undef]',
    'Gx',
    'Undef @ 2',
    'Undef // 2',
    'Undef << 1',
    'Undef & 1 | 2',
    'typing.List[Undef]',
    'int | Undef',
    "Undef['x']",
    "list['x']",
    "Undef | 'x'",
    'Gx | None',
    'tuple[*Undef]',
    'tuple[*tuple[Undef, ...]]',
    'typing.ClassVar[Undef]',
    'set()',
    'Undef is None',
    'print',
    'Undef["x"].y(z)',
    'lambda: Undef',
    'Undef != Undef2',
    'Undef.__name__',
    't"x{Undef}"',
    '{1, 2}',
    '{Undef: 1}',
    'typing.Union[Undef, int]',
    'len(Undef)',
    '"a" "b"',
    'Undef[...]',
    'Undef[None]',
    '-1',
    'typing.Any',
    'Undef[Gx, Un2.b]',
    '(lambda x: x)(Undef)',
    'list[int] | Undef',
]:
    mk(s)


def outer():

    class Loc:
        pass

    def f(a: Loc, b: Later, c: list[Later], d: Gx):
        pass

    for fm in (3, 4):
        tr(lambda: get_annotations(f, format=fm))
    r = get_annotations(f, format=3)['b']

    class Later:
        pass

    tr(lambda: get_annotations(f, format=1))
    print(type(r), r)
    tr(lambda: r.evaluate())


outer()


class Own:
    x: Inner

    class Inner:
        pass

    y: Inner

    def m(self) -> Inner:
        pass


print(get_annotations(Own), get_annotations(Own, format=3), get_annotations(Own, format=4))
print(get_annotations(Own.m, format=3))
tr(lambda: get_annotations(Own.m))


class Gen[T]:
    a: T
    b: list[T]

    def f[U](self, x: U, y: T) -> Undef:
        pass


for fm in (1, 3, 4):
    tr(lambda: get_annotations(Gen, format=fm))
for fm in (1, 3, 4):
    tr(lambda: get_annotations(Gen.f, format=fm))
type Al = Undef | int
tr(lambda: call_evaluate_function(Al.evaluate_value, Format.STRING))
tr(lambda: call_evaluate_function(Al.evaluate_value, Format.FORWARDREF))
tr(lambda: call_evaluate_function(Al.evaluate_value, Format.VALUE))


def ann(fmt):
    if fmt == 1:
        return {'x': int}
    raise NotImplementedError


class Man:
    __annotate__ = ann


for fm in (1, 3, 4):
    tr(lambda: get_annotations(Man, format=fm))
for fm in (1, 3, 4):
    tr(lambda: call_annotate_function(ann, fm))


def ann2(fmt):
    return fmt


for fm in (1, 3, 4):
    tr(lambda: call_annotate_function(ann2, fm))
import types

tr(lambda: get_annotations(types.SimpleNamespace(__annotations__={'a': 1})))
tr(lambda: get_annotations(types.SimpleNamespace(__annotations__=3)))
tr(lambda: get_annotations(types.SimpleNamespace(__annotations__=None)))
import functools


def w(x: int):
    pass


tr(lambda: get_annotations(functools.partial(w)))
mod = types.ModuleType('mod')
exec('x: int = 3\ny: Undef', mod.__dict__)
for fm in (3, 4):
    tr(lambda: get_annotations(mod, format=fm))
tr(lambda: get_annotations(mod))
ns = {}
exec('class X:\n a: int\n', ns)
print(get_annotate_from_class_namespace(vars(ns['X'])), get_annotate_from_class_namespace({}))


# A reference looks into the namespace it was given first, into that of its owner, and then among its type parameters.
Shadowed = int


class Shadowing[First, Shadowed]:
    Shadowed = str


for name in ("First", "Shadowed"):
    for is_class in (False, True):
        reference = annotationlib.ForwardRef(name, owner=Shadowing, is_class=is_class)
        print(reference.evaluate(), reference.evaluate(locals={}), reference.evaluate(locals={name: 1}), reference.evaluate(globals={name: 2}))


def with_empty_variables():
    def inner(argument: container[element]):
        pass

    def look():
        return annotationlib.get_annotations(inner, format=annotationlib.Format.FORWARDREF)["argument"]

    first = look()
    print(first.__forward_arg__)
    element = str
    second = look()
    for reference in (first, second):
        try:
            print(reference.evaluate())
        except NameError as e:
            print(e)
    container = list
    print(first.evaluate(), second.evaluate(), look())


with_empty_variables()
# expect: == int
# expect: {'a': 'int'}
# expect: {'a': <class 'int'>}
# expect: == Undef
# expect: {'a': 'Undef'}
# expect: {'a': ForwardRef('Undef', is_class=True, owner=<class 'A'>)}
# expect: == list[Undef]
# expect: {'a': 'list[Undef]'}
# expect: {'a': list[ForwardRef('Undef', is_class=True, owner=<class 'A'>)]}
# expect: == 'str'
# expect: {'a': 'str'}
# expect: {'a': 'str'}
# expect: == Undef | None
# expect: {'a': 'Undef | None'}
# expect: {'a': ForwardRef('Undef | None', is_class=True, owner=<class 'A'>)}
# expect: == Undef.x[int, 'q'](1, k=2) + -3 if True else 4
# expect: {'a': "Undef.x[int, 'q'](1, k=2) + -3"}
# expect: {'a': ForwardRef("Undef.x[__annotationlib_name_1__, 'q'](1, k=2) + -3", is_class=True, owner=<class 'A'>)}
# expect: == {'a': 1, 2: [3]}
# expect: {'a': "{'a': 1, 2: [3]}"}
# expect: {'a': {'a': 1, 2: [3]}}
# expect: == (1, 2)
# expect: {'a': '(1, 2)'}
# expect: {'a': (1, 2)}
# expect: == typing.Optional[Undef]
# expect: {'a': 'typing.Optional[Undef]'}
# expect: {'a': ForwardRef('Undef', is_class=True, owner=<class 'A'>) | None}
# expect: == Undef[1:2, ...]
# expect: {'a': 'Undef[1:2, ...]'}
# expect: {'a': ForwardRef('Undef[1:2, __annotationlib_name_1__]', is_class=True, owner=<class 'A'>)}
# expect: == not Undef
# expect: {'a': 'False'}
# expect: {'a': False}
# expect: == Undef < 3
# expect: {'a': 'Undef < 3'}
# expect: {'a': ForwardRef('Undef < 3', is_class=True, owner=<class 'A'>)}
# expect: == {*Undef}
# expect: {'a': '{*Undef}'}
# expect: {'a': {ForwardRef('*Undef', is_class=True, owner=<class 'A'>)}}
# expect: == f'{Undef}x'
# expect: TypeError Cannot stringify annotation containing string formatting
# expect: TypeError Cannot stringify annotation containing string formatting
# expect: == 3.5
# expect: {'a': '3.5'}
# expect: {'a': 3.5}
# expect: == A
# expect: {'a': 'A'}
# expect: {'a': <class 'A'>}
# expect: == Undef[int]
# expect: {'a': 'Undef[int]'}
# expect: {'a': ForwardRef('Undef[__annotationlib_name_1__]', is_class=True, owner=<class 'A'>)}
# expect: == Undef[list[Un2]]
# expect: {'a': 'Undef[list[Un2]]'}
# expect: {'a': ForwardRef('Undef[__annotationlib_name_1__]', is_class=True, owner=<class 'A'>)}
# expect: == Undef.attr
# expect: {'a': 'Undef.attr'}
# expect: {'a': ForwardRef('Undef.attr', is_class=True, owner=<class 'A'>)}
# expect: == Undef(1)
# expect: {'a': 'Undef(1)'}
# expect: {'a': ForwardRef('Undef(1)', is_class=True, owner=<class 'A'>)}
# expect: == Undef(a=Gx, *(1,2))
# expect: {'a': 'Undef(1, 2, a=Gx)'}
# expect: {'a': ForwardRef('Undef(1, 2, a=__annotationlib_name_1__)', is_class=True, owner=<class 'A'>)}
# expect: == -Undef
# expect: {'a': '-Undef'}
# expect: {'a': ForwardRef('-Undef', is_class=True, owner=<class 'A'>)}
# expect: == ~Undef
# expect: {'a': '~Undef'}
# expect: {'a': ForwardRef('~Undef', is_class=True, owner=<class 'A'>)}
# expect: == 1 + Undef
# expect: {'a': '1 + Undef'}
# expect: {'a': ForwardRef('1 + Undef', is_class=True, owner=<class 'A'>)}
# expect: == Undef + 1 * Undef
# expect: {'a': 'Undef + 1 * Undef'}
# expect: {'a': ForwardRef('Undef + 1 * Undef', is_class=True, owner=<class 'A'>)}
# expect: == (Undef + 1) * 2
# expect: {'a': '(Undef + 1) * 2'}
# expect: {'a': ForwardRef('(Undef + 1) * 2', is_class=True, owner=<class 'A'>)}
# expect: == Undef ** 2
# expect: {'a': 'Undef ** 2'}
# expect: {'a': ForwardRef('Undef ** 2', is_class=True, owner=<class 'A'>)}
# expect: == 2 ** Undef
# expect: {'a': '2 ** Undef'}
# expect: {'a': ForwardRef('2 ** Undef', is_class=True, owner=<class 'A'>)}
# expect: == Undef and 1
# expect: {'a': '1'}
# expect: {'a': 1}
# expect: == Undef or 1
# expect: {'a': 'Undef'}
# expect: {'a': ForwardRef('Undef', is_class=True, owner=<class 'A'>)}
# expect: == Undef == 1
# expect: {'a': 'Undef == 1'}
# expect: {'a': ForwardRef('Undef == 1', is_class=True, owner=<class 'A'>)}
# expect: == Undef[()]
# expect: {'a': 'Undef[()]'}
# expect: {'a': ForwardRef('Undef[()]', is_class=True, owner=<class 'A'>)}
# expect: == Undef[1,]
# expect: {'a': 'Undef[1,]'}
# expect: {'a': ForwardRef('Undef[1,]', is_class=True, owner=<class 'A'>)}
# expect: == Undef[1:2]
# expect: {'a': 'Undef[1:2]'}
# expect: {'a': ForwardRef('Undef[1:2]', is_class=True, owner=<class 'A'>)}
# expect: == Undef[::2]
# expect: {'a': 'Undef[::2]'}
# expect: {'a': ForwardRef('Undef[::2]', is_class=True, owner=<class 'A'>)}
# expect: == dict[str, Undef]
# expect: {'a': 'dict[str, Undef]'}
# expect: {'a': dict[str, ForwardRef('Undef', is_class=True, owner=<class 'A'>)]}
# expect: == typing.Callable[[Undef], int]
# expect: {'a': 'typing.Callable[[Undef], int]'}
# expect: {'a': typing.Callable[[ForwardRef('Undef', is_class=True, owner=<class 'A'>)], int]}
# expect: == typing.Annotated[Undef, 1, "x"]
# expect: {'a': "typing.Annotated[Undef, 1, 'x']"}
# expect: {'a': typing.Annotated[ForwardRef('Undef', is_class=True, owner=<class 'A'>), 1, 'x']}
# expect: == typing.Literal["a", 1]
# expect: {'a': "typing.Literal['a', 1]"}
# expect: {'a': typing.Literal['a', 1]}
# expect: == [Undef]
# expect: {'a': '[Undef]'}
# expect: {'a': [ForwardRef('Undef', is_class=True, owner=<class 'A'>)]}
# expect: == (Undef, int)
# expect: {'a': '(Undef, int)'}
# expect: {'a': (ForwardRef('Undef', is_class=True, owner=<class 'A'>), <class 'int'>)}
# expect: == {1: Undef}
# expect: {'a': '{1: Undef}'}
# expect: {'a': {1: ForwardRef('Undef', is_class=True, owner=<class 'A'>)}}
# expect: == Undef in [1]
# expect: {'a': 'True'}
# expect: {'a': True}
# expect: == None
# expect: {'a': 'None'}
# expect: {'a': None}
# expect: == ...
# expect: {'a': '...'}
# expect: {'a': Ellipsis}
# expect: == True
# expect: {'a': 'True'}
# expect: {'a': True}
# expect: == b'x'
# expect: {'a': "b'x'"}
# expect: {'a': b'x'}
# expect: == 1j
# expect: {'a': '1j'}
# expect: {'a': 1j}
# expect: == Undef if Undef2 else 1
# expect: {'a': 'Undef'}
# expect: {'a': ForwardRef('Undef', is_class=True, owner=<class 'A'>)}
# expect: == [x for x in Undef]
# expect: {'a': '[*Undef]'}
# expect: {'a': [ForwardRef('*Undef', is_class=True, owner=<class 'A'>)]}
# expect: == Gx
# expect: {'a': 'Gx'}
# expect: {'a': <class '__main__.Gx'>}
# expect: == Undef @ 2
# expect: {'a': 'Undef @ 2'}
# expect: {'a': ForwardRef('Undef @ 2', is_class=True, owner=<class 'A'>)}
# expect: == Undef // 2
# expect: {'a': 'Undef // 2'}
# expect: {'a': ForwardRef('Undef // 2', is_class=True, owner=<class 'A'>)}
# expect: == Undef << 1
# expect: {'a': 'Undef << 1'}
# expect: {'a': ForwardRef('Undef << 1', is_class=True, owner=<class 'A'>)}
# expect: == Undef & 1 | 2
# expect: {'a': 'Undef & 1 | 2'}
# expect: {'a': ForwardRef('Undef & 1 | 2', is_class=True, owner=<class 'A'>)}
# expect: == typing.List[Undef]
# expect: {'a': 'typing.List[Undef]'}
# expect: {'a': typing.List[ForwardRef('Undef', is_class=True, owner=<class 'A'>)]}
# expect: == int | Undef
# expect: {'a': 'int | Undef'}
# expect: {'a': ForwardRef('__annotationlib_name_1__ | Undef', is_class=True, owner=<class 'A'>)}
# expect: == Undef['x']
# expect: {'a': "Undef['x']"}
# expect: {'a': ForwardRef("Undef['x']", is_class=True, owner=<class 'A'>)}
# expect: == list['x']
# expect: {'a': "list['x']"}
# expect: {'a': list['x']}
# expect: == Undef | 'x'
# expect: {'a': "Undef | 'x'"}
# expect: {'a': ForwardRef("Undef | 'x'", is_class=True, owner=<class 'A'>)}
# expect: == Gx | None
# expect: {'a': 'Gx | None'}
# expect: {'a': __main__.Gx | None}
# expect: == tuple[*Undef]
# expect: {'a': 'tuple[*Undef,]'}
# expect: {'a': tuple[ForwardRef('*Undef', is_class=True, owner=<class 'A'>)]}
# expect: == tuple[*tuple[Undef, ...]]
# expect: {'a': 'tuple[*tuple[Undef, ...],]'}
# expect: {'a': tuple[*tuple[ForwardRef('Undef', is_class=True, owner=<class 'A'>), ...]]}
# expect: == typing.ClassVar[Undef]
# expect: {'a': 'typing.ClassVar[Undef]'}
# expect: {'a': typing.ClassVar[ForwardRef('Undef', is_class=True, owner=<class 'A'>)]}
# expect: == set()
# expect: {'a': 'set()'}
# expect: {'a': set()}
# expect: == Undef is None
# expect: {'a': 'False'}
# expect: {'a': False}
# expect: == print
# expect: {'a': 'print'}
# expect: {'a': <built-in function print>}
# expect: == Undef["x"].y(z)
# expect: {'a': "Undef['x'].y(z)"}
# expect: {'a': ForwardRef("Undef['x'].y(z)", is_class=True, owner=<class 'A'>)}
# expect: == lambda: Undef
# expect: {'a': '<function A.<lambda> at 0x...>'}
# expect: {'a': <function A.<lambda> at 0x...>}
# expect: == Undef != Undef2
# expect: {'a': 'Undef != Undef2'}
# expect: {'a': ForwardRef('Undef != Undef2', is_class=True, owner=<class 'A'>)}
# expect: == Undef.__name__
# expect: {'a': 'Undef.__name__'}
# expect: {'a': ForwardRef('Undef.__name__', is_class=True, owner=<class 'A'>)}
# expect: == t"x{Undef}"
# expect: {'a': "t'x{Undef}'"}
# expect: {'a': Template(strings=('x', ''), interpolations=(Interpolation(ForwardRef('Undef', is_class=True, owner=<class 'A'>), 'Undef', None, ''),))}
# expect: == {1, 2}
# expect: {'a': '{1, 2}'}
# expect: {'a': {1, 2}}
# expect: == {Undef: 1}
# expect: {'a': '{Undef: 1}'}
# expect: {'a': {ForwardRef('Undef', is_class=True, owner=<class 'A'>): 1}}
# expect: == typing.Union[Undef, int]
# expect: {'a': 'typing.Union[Undef, int]'}
# expect: {'a': ForwardRef('Undef', is_class=True, owner=<class 'A'>) | int}
# expect: == len(Undef)
# expect: {'a': 'len(Undef)'}
# expect: {'a': ForwardRef('len(Undef)', is_class=True, owner=<class 'A'>)}
# expect: == "a" "b"
# expect: {'a': 'ab'}
# expect: {'a': 'ab'}
# expect: == Undef[...]
# expect: {'a': 'Undef[...]'}
# expect: {'a': ForwardRef('Undef[__annotationlib_name_1__]', is_class=True, owner=<class 'A'>)}
# expect: == Undef[None]
# expect: {'a': 'Undef[None]'}
# expect: {'a': ForwardRef('Undef[None]', is_class=True, owner=<class 'A'>)}
# expect: == -1
# expect: {'a': '-1'}
# expect: {'a': -1}
# expect: == typing.Any
# expect: {'a': 'typing.Any'}
# expect: {'a': typing.Any}
# expect: == Undef[Gx, Un2.b]
# expect: {'a': 'Undef[Gx, Un2.b]'}
# expect: {'a': ForwardRef('Undef[__annotationlib_name_1__, Un2.b]', is_class=True, owner=<class 'A'>)}
# expect: == (lambda x: x)(Undef)
# expect: {'a': 'Undef'}
# expect: {'a': ForwardRef('Undef', is_class=True, owner=<class 'A'>)}
# expect: == list[int] | Undef
# expect: {'a': 'list[int] | Undef'}
# expect: {'a': ForwardRef('__annotationlib_name_1__ | Undef', is_class=True, owner=<class 'A'>)}
# expect: {'a': <class '__main__.outer.<locals>.Loc'>, 'b': ForwardRef('Later', owner=<function outer.<locals>.f at 0x...>), 'c': list[ForwardRef('Later', owner=<function outer.<locals>.f at 0x...>)], 'd': <class '__main__.Gx'>}
# expect: {'a': 'Loc', 'b': 'Later', 'c': 'list[Later]', 'd': 'Gx'}
# expect: {'a': <class '__main__.outer.<locals>.Loc'>, 'b': <class '__main__.outer.<locals>.Later'>, 'c': list[__main__.outer.<locals>.Later], 'd': <class '__main__.Gx'>}
# expect: <class 'annotationlib.ForwardRef'> ForwardRef('Later', owner=<function outer.<locals>.f at 0x...>)
# expect: <class '__main__.outer.<locals>.Later'>
# expect: {'x': <class '__main__.Own.Inner'>, 'y': <class '__main__.Own.Inner'>} {'x': <class '__main__.Own.Inner'>, 'y': <class '__main__.Own.Inner'>} {'x': 'Inner', 'y': 'Inner'}
# expect: {'return': <class '__main__.Own.Inner'>}
# expect: {'return': <class '__main__.Own.Inner'>}
# expect: {'a': T, 'b': list[T]}
# expect: {'a': T, 'b': list[T]}
# expect: {'a': 'T', 'b': 'list[T]'}
# expect: NameError name 'Undef' is not defined
# expect: {'x': U, 'y': T, 'return': ForwardRef('Undef', owner=<function Gen.f at 0x...>)}
# expect: {'x': 'U', 'y': 'T', 'return': 'Undef'}
# expect: Undef | int
# expect: ForwardRef('Undef | __annotationlib_name_1__')
# expect: NameError name 'Undef' is not defined
# expect: {'x': <class 'int'>}
# expect: {'x': <class 'int'>}
# expect: {'x': 'int'}
# expect: {'x': <class 'int'>}
# expect: {'x': <class 'int'>}
# expect: {'x': 'int'}
# expect: 1
# expect: 3
# expect: 4
# expect: {'a': 1}
# expect: ValueError namespace(__annotations__=3).__annotations__ is neither a dict nor None
# expect: TypeError namespace(__annotations__=None) does not have annotations
# expect: {}
# expect: {'x': <class 'int'>, 'y': ForwardRef('Undef', owner=<module 'mod'>)}
# expect: {'x': 'int', 'y': 'Undef'}
# expect: NameError name 'Undef' is not defined
# expect: <function X.__annotate__ at 0x...> None
# expect: First First 1 First
# expect: First First 1 First
# expect: <class 'str'> Shadowed 1 <class 'str'>
# expect: <class 'str'> Shadowed 1 <class 'str'>
# expect: container[element]
# expect: name 'container' is not defined
# expect: name 'container' is not defined
# expect: list[str] list[str] list[str]
