# inspect: signatures, members, kinds of objects.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import inspect, functools, types, sys
from inspect import *


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


def f(a, /, b: int, c=3, *args: str, d, e: 'x' = 5, **kw) -> float:
    """doc"""
    return a


sig = signature(f)
print(
    sig,
    repr(sig),
    sig.parameters,
    sig.return_annotation,
    sig.parameters['b'].kind,
    repr(sig.parameters['b'].kind),
    sig.parameters['b'].kind.description,
    sig.parameters['c'],
    repr(sig.parameters['c']),
    sig.parameters['c'].default,
    sig.parameters['a'].default,
    Parameter.empty,
    sig.empty,
    Signature.empty,
)
print(
    [p.kind.name for p in sig.parameters.values()],
    Parameter.POSITIONAL_ONLY < Parameter.KEYWORD_ONLY,
    int(Parameter.VAR_KEYWORD),
    hash(sig) == hash(signature(f)),
    sig == signature(f),
    Parameter('x', Parameter.KEYWORD_ONLY) == Parameter('x', Parameter.KEYWORD_ONLY),
)
for args, kw in (
    ((), {}),
    ((1,), {}),
    ((1, 2), {}),
    ((1, 2), {'d': 4}),
    ((1, 2, 3, 4, 5), {'d': 1, 'z': 2}),
    ((1,), {'a': 1, 'b': 2, 'd': 3}),
    ((1, 2), {'b': 3, 'd': 4}),
    ((), {'b': 1, 'd': 2}),
    ((1,), {'b': 2, 'd': 1, 'a': 9}),
):
    tr(lambda: sig.bind(*args, **kw))
    tr(lambda: sig.bind_partial(*args, **kw))


def g(a, b=2, *, c):
    pass


sg = signature(g)
tr(lambda: sg.bind(1, 2, 3))
tr(lambda: sg.bind(1, c=2, z=3))
tr(lambda: sg.bind(1, a=2, c=3))
tr(lambda: sg.bind(c=3))
tr(lambda: sg.bind(1))
ba = sg.bind(1, c=3)
print(ba, ba.args, ba.kwargs, ba.arguments, ba.signature is sg)
ba.apply_defaults()
print(ba, ba.arguments)
ba.arguments['a'] = 9
print(ba.args, ba == sg.bind(9, 2, c=3))
tr(lambda: Signature([Parameter('a', Parameter.KEYWORD_ONLY), Parameter('b', Parameter.POSITIONAL_ONLY)]))
tr(lambda: Signature([Parameter('a', Parameter.POSITIONAL_OR_KEYWORD, default=1), Parameter('b', Parameter.POSITIONAL_OR_KEYWORD)]))
tr(lambda: Signature([Parameter('a', Parameter.POSITIONAL_OR_KEYWORD), Parameter('a', Parameter.POSITIONAL_OR_KEYWORD)]))
tr(lambda: Parameter('1', Parameter.KEYWORD_ONLY))
tr(lambda: Parameter('x', 9))
tr(lambda: Parameter('x', Parameter.VAR_POSITIONAL, default=3))
tr(lambda: Parameter(3, Parameter.KEYWORD_ONLY))
tr(lambda: Parameter('class', Parameter.KEYWORD_ONLY))
tr(lambda: Parameter('.0', Parameter.POSITIONAL_OR_KEYWORD))
tr(
    lambda: Parameter('x', Parameter.KEYWORD_ONLY, annotation=int, default=3).replace(
        name='y', kind=Parameter.POSITIONAL_ONLY, default=Parameter.empty
    )
)
print(sig.replace(return_annotation=int), sig.replace(parameters=[]), Signature(), Signature(return_annotation=int))


class C:

    def __init__(self, x, y=2):
        pass

    def m(self, q):
        pass

    @classmethod
    def cm(cls, r):
        pass

    @staticmethod
    def sm(s):
        pass

    def __call__(self, z):
        pass

    @property
    def p(self):
        pass


class D(C):
    pass


class E:

    def __new__(cls, a):
        return object.__new__(cls)


class F(E):

    def __init__(self, a, b):
        pass


class Meta(type):

    def __call__(cls, *a, mm=1):
        pass


class G(metaclass=Meta):
    pass


class H:
    pass


class S:
    __signature__ = Signature([Parameter('sss', Parameter.KEYWORD_ONLY)])


for o in (
    C,
    C.m,
    C(1).m,
    C.cm,
    C.sm,
    C(1),
    D,
    E,
    F,
    G,
    H,
    S,
    S(),
    lambda: 1,
    lambda x, *y: 1,
    functools.partial(f, 1),
    functools.partial(f, 1, c=5),
    functools.partial(f, d=1),
    functools.wraps(f)(lambda *a: 1),
    object,
    type,
    Exception,
    KeyError,
):
    print(getattr(o, '__name__', o.__class__.__name__), end=' ')
    tr(lambda: signature(o))
tr(lambda: signature(3))
tr(lambda: signature(functools.wraps(f)(lambda *a: 1), follow_wrapped=False))
for o in (len, print, sorted, isinstance, [].append, str.join, dict.get, int, str, list.sort, 'x'.split, dict, range, map):
    print(o if isinstance(o, type) else o.__name__, end=' ')
    tr(lambda: signature(o))


def h(a: int, b: 'C', *, c: list[int] | None = None):
    pass


print(signature(h), signature(h, eval_str=True), signature(h).format(max_width=20), signature(h).format(quote_annotation_strings=False))
print(getfullargspec(f))
print(getfullargspec(C.m))
print(getfullargspec(C(1).m))
tr(lambda: getfullargspec(3))
tr(lambda: getcallargs(f, 1, 2, d=4, zz=3))
tr(lambda: getcallargs(f))
tr(lambda: getcallargs(g, 1))
tr(lambda: getcallargs(g, 1, 2, 3))
tr(lambda: getcallargs(g, 1, c=1, q=2))
tr(lambda: getcallargs(g, 1, a=2, c=3))
tr(lambda: getcallargs(C(1).m, 5))
print(formatannotation(int), formatannotation(list[int]), formatannotation(C), formatannotation('x'), formatannotation(None))


def gen():
    yield 1


async def co():
    pass


async def ag():
    yield


c = co()
a = ag()
gg = gen()
for o in (
    f,
    C,
    C.m,
    C(1).m,
    C.cm,
    len,
    [].append,
    gen,
    gg,
    co,
    c,
    ag,
    a,
    types,
    sys,
    str.join,
    C.p,
    C.__dict__['p'],
    int.__add__,
    (1).__add__,
    type.__dict__['__dict__'],
    types.FunctionType.__globals__,
    f.__code__,
    sys._getframe(),
    abs,
    functools.partial(co),
    object(),
    list,
    lambda: 0,
):
    print(
        [
            n
            for n in (
                'isfunction',
                'isclass',
                'ismethod',
                'isbuiltin',
                'isgeneratorfunction',
                'isgenerator',
                'iscoroutinefunction',
                'iscoroutine',
                'isasyncgenfunction',
                'isasyncgen',
                'isawaitable',
                'ismodule',
                'isroutine',
                'ismethoddescriptor',
                'isdatadescriptor',
                'isgetsetdescriptor',
                'ismemberdescriptor',
                'iscode',
                'isframe',
                'istraceback',
                'ismethodwrapper',
                'isabstract',
                'ispackage',
            )
            if getattr(inspect, n)(o)
        ]
    )
print(getgeneratorstate(gg), next(gg), getgeneratorstate(gg), getgeneratorlocals(gg))
gg.close()
print(getgeneratorstate(gg), getcoroutinestate(c), getcoroutinelocals(c), getasyncgenstate(a))
c.close()
print(getcoroutinestate(c))


@markcoroutinefunction
def mk():
    pass


print(iscoroutinefunction(mk), iscoroutinefunction(functools.partial(co)), iscoroutinefunction(C(1)))
print(getdoc(f), getdoc(C), cleandoc('\n  a\n    b\n  c\n\n'), repr(cleandoc('  x\n   y\n')), getdoc(D.m))


class Doc:
    """cls doc"""

    def m(self):
        """m doc
        more
        """


class SubDoc(Doc):

    def m(self):
        pass


print(getdoc(SubDoc), getdoc(SubDoc.m), getdoc(SubDoc().m), getdoc(3) is not None)
print(
    [n for n, v in getmembers(Doc, isfunction)],
    [n for n, v in getmembers(C(1), ismethod)],
    getmembers(types.SimpleNamespace(a=1), lambda v: v == 1),
    [n for n, _ in getmembers_static(C) if n[0] != '_'],
)
print(
    getmro(D),
    unwrap(functools.wraps(f)(lambda: 1)) is f,
    [(a.name, a.kind, a.defining_class.__name__) for a in classify_class_attrs(C) if a.name[0] != '_'],
)
print(getattr_static(C(1), 'p'), getattr_static(C, 'm') is C.__dict__['m'])
tr(lambda: getattr_static(C, 'nope'))
print(getattr_static(C, 'nope', 5))


def outer():
    x = 1
    y = 2

    def inner():
        return x + len([]) + undefd + f

    return inner


print(getclosurevars(outer())[:1], getclosurevars(outer()).globals.keys(), getclosurevars(outer()).builtins, getclosurevars(outer()).unbound)
print(currentframe().f_lineno > 0, currentframe().f_code.co_name)
print(getmodule(f).__name__, getmodule(C).__name__, getmodulename('/a/b/mod.py'), isabstract(type('A', (), {})))
print(getclasstree([C, D]), ArgInfo._fields, FullArgSpec._fields, Attribute._fields)


def fr(a, b=2, *c, **d):
    x = 1
    return getargvalues(currentframe())


print(fr(1))
print(formatargvalues(*fr(1)[:4]))
print(indentsize('    x'), TPFLAGS_IS_ABSTRACT, CO_GENERATOR, CO_COROUTINE, CO_VARARGS)
tr(lambda: getfile(3))
tr(lambda: getfile(len))
tr(lambda: getsource(3))
tr(lambda: getsource(len))


def dflt(a=Parameter.empty, b=None, c='s', d=[1], e=f):
    pass


print(str(signature(dflt))[:40])


class WithCallCls:

    @classmethod
    def make(cls, a, b=1):
        pass

    @functools.lru_cache
    def cached(self, q):
        pass

    pm = functools.partialmethod(make, 5)


print(signature(WithCallCls.make), signature(WithCallCls.cached), signature(WithCallCls().cached))
# expect: (a, /, b: int, c=3, *args: str, d, e: 'x' = 5, **kw) -> float <Signature (a, /, b: int, c=3, *args: str, d, e: 'x' = 5, **kw) -> float> OrderedDict({'a': <Parameter "a">, 'b': <Parameter "b: int">, 'c': <Parameter "c=3">, 'args': <Parameter "*args: str">, 'd': <Parameter "d">, 'e': <Parameter "e: 'x' = 5">, 'kw': <Parameter "**kw">}) <class 'float'> POSITIONAL_OR_KEYWORD <_ParameterKind.POSITIONAL_OR_KEYWORD: 1> positional or keyword c=3 <Parameter "c=3"> 3 <class 'inspect._empty'> <class 'inspect._empty'> <class 'inspect._empty'> <class 'inspect._empty'>
# expect: ['POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY', 'KEYWORD_ONLY', 'VAR_KEYWORD'] True 4 True True True
# expect: TypeError missing a required argument: 'a'
# expect: <BoundArguments ()>
# expect: TypeError missing a required argument: 'b'
# expect: <BoundArguments (a=1)>
# expect: TypeError missing a required argument: 'd'
# expect: <BoundArguments (a=1, b=2)>
# expect: <BoundArguments (a=1, b=2, d=4)>
# expect: <BoundArguments (a=1, b=2, d=4)>
# expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=1, kw={'z': 2})>
# expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=1, kw={'z': 2})>
# expect: <BoundArguments (a=1, b=2, d=3, kw={'a': 1})>
# expect: <BoundArguments (a=1, b=2, d=3, kw={'a': 1})>
# expect: TypeError multiple values for argument 'b'
# expect: TypeError multiple values for argument 'b'
# expect: TypeError missing a required argument: 'a'
# expect: <BoundArguments (b=1, d=2)>
# expect: <BoundArguments (a=1, b=2, d=1, kw={'a': 9})>
# expect: <BoundArguments (a=1, b=2, d=1, kw={'a': 9})>
# expect: TypeError too many positional arguments
# expect: TypeError got an unexpected keyword argument 'z'
# expect: TypeError multiple values for argument 'a'
# expect: TypeError missing a required argument: 'a'
# expect: TypeError missing a required argument: 'c'
# expect: <BoundArguments (a=1, c=3)> (1,) {'c': 3} {'a': 1, 'c': 3} True
# expect: <BoundArguments (a=1, b=2, c=3)> {'a': 1, 'b': 2, 'c': 3}
# expect: (9, 2) True
# expect: ValueError wrong parameter order: keyword-only parameter before positional-only parameter
# expect: ValueError non-default argument follows default argument
# expect: ValueError duplicate parameter name: 'a'
# expect: ValueError '1' is not a valid parameter name
# expect: ValueError value 9 is not a valid Parameter.kind
# expect: ValueError variadic positional parameters cannot have default values
# expect: TypeError name must be a str, not a int
# expect: ValueError 'class' is not a valid parameter name
# expect: implicit0
# expect: y: int
# expect: (a, /, b: int, c=3, *args: str, d, e: 'x' = 5, **kw) -> int () -> float () () -> int
# expect: C (x, y=2)
# expect: m (self, q)
# expect: m (q)
# expect: cm (r)
# expect: sm (s)
# expect: C (z)
# expect: D (x, y=2)
# expect: E (a)
# expect: F (a, b)
# expect: G (*a, mm=1)
# expect: H ()
# expect: S (*, sss)
# expect: S TypeError <__main__.S object at 0x...> is not a callable object
# expect: <lambda> ()
# expect: <lambda> (x, *y)
# expect: partial (b: int, c=3, *args: str, d, e: 'x' = 5, **kw) -> float
# expect: partial (b: int, *, c=5, d, e: 'x' = 5, **kw) -> float
# expect: partial (a, /, b: int, c=3, *args: str, d=1, e: 'x' = 5, **kw) -> float
# expect: f (a, /, b: int, c=3, *args: str, d, e: 'x' = 5, **kw) -> float
# expect: object ()
# expect: type ValueError no signature found for builtin <class 'type'>
# expect: Exception ValueError no signature found for builtin type <class 'Exception'>
# expect: KeyError ValueError no signature found for builtin type <class 'KeyError'>
# expect: TypeError 3 is not a callable object
# expect: (*a) -> float
# expect: len (obj, /)
# expect: print (*things, **options)
# expect: sorted (iterable, /, *, key=None, reverse=False)
# expect: isinstance (obj, class_or_tuple, /)
# expect: append (object, /)
# expect: join (self, iterable, /)
# expect: get (self, key, default=None, /)
# expect: <class 'int'> ValueError no signature found for builtin type <class 'int'>
# expect: <class 'str'> ValueError no signature found for builtin type <class 'str'>
# expect: sort (self, /, *, key=None, reverse=False)
# expect: split (sep=None, maxsplit=-1)
# expect: <class 'dict'> ValueError no signature found for builtin type <class 'dict'>
# expect: <class 'range'> ValueError no signature found for builtin type <class 'range'>
# expect: <class 'map'> (function, iterable, /, *iterables, strict=False)
# expect: (a: int, b: 'C', *, c: list[int] | None = None) (a: int, b: __main__.C, *, c: list[int] | None = None) (
# expect:     a: int,
# expect:     b: 'C',
# expect:     *,
# expect:     c: list[int] | None = None
# expect: ) (a: int, b: C, *, c: list[int] | None = None)
# expect: FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(3,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 5}, annotations={'return': <class 'float'>, 'b': <class 'int'>, 'args': <class 'str'>, 'e': 'x'})
# expect: FullArgSpec(args=['self', 'q'], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
# expect: FullArgSpec(args=['self', 'q'], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
# expect: TypeError unsupported callable
# expect: {'a': 1, 'b': 2, 'args': (), 'kw': {'zz': 3}, 'd': 4, 'c': 3, 'e': 5}
# expect: TypeError f() missing 2 required positional arguments: 'a' and 'b'
# expect: TypeError g() missing 1 required keyword-only argument: 'c'
# expect: TypeError g() takes from 1 to 2 positional arguments but 3 were given
# expect: TypeError g() got an unexpected keyword argument 'q'
# expect: TypeError g() got multiple values for argument 'a'
# expect: {'self': <__main__.C object at 0x...>, 'q': 5}
# expect: int list[int] __main__.C 'x' None
# expect: ['isfunction', 'isroutine']
# expect: ['isclass']
# expect: ['isfunction', 'isroutine']
# expect: ['ismethod', 'isroutine']
# expect: ['ismethod', 'isroutine']
# expect: ['isbuiltin', 'isroutine']
# expect: ['isbuiltin', 'isroutine']
# expect: ['isfunction', 'isgeneratorfunction', 'isroutine']
# expect: ['isgenerator']
# expect: ['isfunction', 'iscoroutinefunction', 'isroutine']
# expect: ['iscoroutine', 'isawaitable']
# expect: ['isfunction', 'isasyncgenfunction', 'isroutine']
# expect: ['isasyncgen']
# expect: ['ismodule']
# expect: ['ismodule']
# expect: ['isroutine', 'ismethoddescriptor']
# expect: ['isdatadescriptor']
# expect: ['isdatadescriptor']
# expect: ['isroutine', 'ismethoddescriptor']
# expect: ['isroutine', 'ismethodwrapper']
# expect: ['isdatadescriptor', 'isgetsetdescriptor']
# expect: ['isdatadescriptor', 'ismemberdescriptor']
# expect: ['iscode']
# expect: ['isframe']
# expect: ['isbuiltin', 'isroutine']
# expect: ['iscoroutinefunction', 'isroutine', 'ismethoddescriptor']
# expect: []
# expect: ['isclass']
# expect: ['isfunction', 'isroutine']
# expect: GEN_CREATED 1 GEN_SUSPENDED {}
# expect: GEN_CLOSED CORO_CREATED {} AGEN_CREATED
# expect: CORO_CLOSED
# expect: True True False
# expect: doc None a
# expect:   b
# expect: c 'x\ny' None
# expect: cls doc m doc
# expect: more m doc
# expect: more True
# expect: ['m'] ['__call__', '__init__', 'cm', 'm'] [('a', 1)] ['cm', 'm', 'p', 'sm']
# expect: (<class '__main__.D'>, <class '__main__.C'>, <class 'object'>) True [('cm', 'class method', 'C'), ('m', 'method', 'C'), ('p', 'property', 'C'), ('sm', 'static method', 'C')]
# expect: <property object at 0x...> True
# expect: AttributeError nope
# expect: 5
# expect: ({'x': 1},) dict_keys(['f']) {'len': <built-in function len>} {'undefd'}
# expect: True <module>
# expect: __main__ __main__ mod False
# expect: [(<class 'object'>, ()), [(<class '__main__.C'>, (<class 'object'>,)), [(<class '__main__.D'>, (<class '__main__.C'>,))]]] ('args', 'varargs', 'keywords', 'locals') ('args', 'varargs', 'varkw', 'defaults', 'kwonlyargs', 'kwonlydefaults', 'annotations') ('name', 'kind', 'defining_class', 'object')
# expect: ArgInfo(args=['a', 'b'], varargs='c', keywords='d', locals={'a': 1, 'b': 2, 'c': (), 'd': {}, 'x': 1})
# expect: (a=1, b=2, *c=(), **d={})
# expect: 4 1048576 32 128 4
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got int
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got int
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# expect: (a, b=None, c='s', d=[1], e=<function f
# expect: (a, b=1) (self, q) (q)
