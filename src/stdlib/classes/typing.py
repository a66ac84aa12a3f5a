"""Type hints at run time: special forms, generic aliases, protocols, named tuples and typed dictionaries.

Nothing here checks types. The objects only have to be made, shown, compared and asked about. Type variables and Generic are native (_typing); they
call back the functions `_typevar_subst`, `_generic_class_getitem` and the like of this module.
"""

import collections
import collections.abc
import sys
import types
from abc import ABCMeta, abstractmethod
from functools import lru_cache
from types import GenericAlias

from _typing import (
    Generic,
    NoDefault,
    ParamSpec,
    ParamSpecArgs,
    ParamSpecKwargs,
    TypeAliasType,
    TypeVar,
    TypeVarTuple,
    Union,
    _idfunc,
)

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional",
    "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union",
    "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
    "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView",
    "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager",
    "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt",
    "SupportsRound",
    "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
    "TypedDict", "Generator",
    "BinaryIO", "IO", "Match", "Pattern", "TextIO",
    "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform", "evaluate_forward_ref",
    "final", "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol",
    "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn",
    "NotRequired", "overload", "override", "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type",
    "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType", "Unpack",
]

TYPE_CHECKING = False
_sentinel = object()


# ---- texts, checks, type variables


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def _type_repr(obj):
    """How a type stands inside another one."""
    if isinstance(obj, tuple):
        return "[" + ", ".join(map(_type_repr, obj)) + "]"
    if isinstance(obj, (type, types.FunctionType, types.BuiltinFunctionType)):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    return "..." if obj is ... else repr(obj)


def _make_forward_ref(code, *, parent_fwdref=None, **kwargs):
    from annotationlib import ForwardRef

    if parent_fwdref is not None:
        # What a forward reference turns out to name is looked up where it was itself.
        kwargs.setdefault("owner", parent_fwdref.__owner__)
        kwargs.setdefault("module", parent_fwdref.__forward_module__)
        kwargs.setdefault("is_class", parent_fwdref.__forward_is_class__)
    made = ForwardRef(code, **kwargs)
    if parent_fwdref is not None:
        made.__globals__ = parent_fwdref.__globals__
        made.__extra_names__ = parent_fwdref.__extra_names__
        made.__cell__ = parent_fwdref.__cell__ if isinstance(parent_fwdref.__cell__, dict) else None
    # What is no expression is told of at once.
    made.__forward_code__
    return made


def _is_forward_ref(obj):
    # Without loading the module that defines them.
    cls = type(obj)
    return cls.__name__ == "ForwardRef" and cls.__module__ == "annotationlib"


def _type_convert(arg, module=None, *, allow_special_forms=False, owner=None):
    """None stands for its type, a text for a forward reference."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return _make_forward_ref(arg, module=module, is_class=allow_special_forms, owner=owner)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False, owner=None):
    """The argument as it is kept inside a generic alias, or a TypeError when it cannot stand there."""
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms, owner=owner)
    if isinstance(arg, type):
        if arg is Generic or arg is Protocol:
            raise TypeError(f"Plain {arg} is not valid as type argument")
        return arg
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        if (
            origin is Generic or origin is Protocol
            or not allow_special_forms and (origin is ClassVar or is_argument and origin is Final)
        ):
            raise TypeError(f"{arg} is not valid as type argument")  # as line 205
    elif isinstance(arg, _SpecialForm):
        if arg in _plain_forms or allow_special_forms and arg in (ClassVar, Final):
            return arg
        raise TypeError(f"Plain {arg} is not valid as type argument")
    elif type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")  # as line 213
    return arg


def _is_param_expr(arg):
    """True for what may stand for a whole parameter list."""
    return (
        arg is ...
        or isinstance(arg, (tuple, list))
        or isinstance(arg, (ParamSpec, _ConcatenateGenericAlias))
    )


def _is_typevar_like(obj):
    return isinstance(obj, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(obj)


def _is_unpacked_typevartuple(obj):
    # Exactly True: what stands for an undefined name in an annotation answers everything.
    return not isinstance(obj, type) and getattr(obj, "__typing_is_unpacked_typevartuple__", False) is True


def _unpack_args(*args):
    """The arguments with `*tuple[int, str]` taken apart."""
    result = []
    for arg in args:
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (inner and inner[-1] is ...):
            result.extend(inner)
        else:
            result.append(arg)
    return result


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The type variables among the arguments, each once, in the order of their first appearance."""
    found = []
    default_seen = False
    tuple_seen = False
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, tuple):
            # The parameter list that a ParamSpec stands for.
            for parameter in _collect_type_parameters(arg):
                if parameter not in found:
                    found.append(parameter)
        elif hasattr(arg, "__typing_subst__"):
            if arg in found:
                continue
            if enforce_default_ordering:
                if tuple_seen and arg.has_default():
                    raise TypeError("Type parameter with a default follows TypeVarTuple")
                if arg.has_default():
                    default_seen = True
                elif default_seen:
                    raise TypeError(f"Type parameter {arg!r} without a default follows type parameter with a default")
            found.append(arg)
        else:
            if _is_unpacked_typevartuple(arg):
                tuple_seen = True
            for parameter in getattr(arg, "__parameters__", ()):
                if parameter not in found:
                    found.append(parameter)
    return tuple(found)


def _check_generic_specialization(cls, arguments):
    parameters = cls.__parameters__
    expected = len(parameters)
    if not expected:
        raise TypeError(f"{cls} is not a generic class")  # as line 317
    actual = len(arguments)
    if actual == expected:
        return
    wanted = expected
    if actual < expected:
        if parameters[actual].has_default():
            # So do all that follow.
            return
        expected -= sum(parameter.has_default() for parameter in parameters[actual:])
        wanted = f"at least {expected}"
    raise TypeError(  # as line 337: raise TypeError(f"Too {'many' if actual_len > expected_len else 'few'} arguments"\n                f" for {cls}; actual {actual_len}, expected {expect_val}")
        f"Too {'many' if actual > expected else 'few'} arguments for {cls}; actual {actual}, expected {wanted}"
    )


_caches = []
_cleanups = []


def _tp_cache(func=None, /, *, typed=False):
    """Remembers results: List[int] is made once. Arguments that cannot be hashed are passed through."""
    if func is None:
        return lambda func: _tp_cache(func, typed=typed)
    cached = lru_cache(typed=typed)(func)
    _caches.append(cached)
    _cleanups.append(cached.cache_clear)

    def inner(*args, **kwds):
        try:
            return cached(*args, **kwds)
        except TypeError:
            # Not hashable, or a TypeError of the function: it will come again.
            pass
        return func(*args, **kwds)  # as line 402

    inner.__name__ = func.__name__
    inner.__qualname__ = func.__qualname__
    inner.__doc__ = func.__doc__
    inner.__wrapped__ = func
    return inner


# Called by the native type variables when a generic alias is given arguments.


def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
    if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack) or (
        isinstance(arg, GenericAlias) and getattr(arg, "__unpacked__", False)
    ):
        raise TypeError(f"{arg} is not valid as type argument")  # as line 1042
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    """Groups the arguments that the TypeVarTuple takes into one tuple."""
    parameters = alias.__parameters__
    at = parameters.index(self)
    if any(isinstance(other, TypeVarTuple) for other in parameters[at + 1:]):
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")  # as line 1051
    given = len(args)
    wanted = len(parameters)
    left = at
    right = wanted - at - 1
    endless = None
    filler = None
    for index, arg in enumerate(args):
        if isinstance(arg, type):
            continue
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner and len(inner) == 2 and inner[-1] is ...:
            if endless is not None:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")  # as line 1064
            endless = index
            filler = inner[0]
    if endless is not None:
        # `*tuple[int, ...]` may also fill parameters beside the TypeVarTuple.
        left = min(left, endless)
        right = min(right, given - endless - 1)
    elif left + right > given:
        raise TypeError(f"Too few arguments for {alias}; actual {given}, expected at least {wanted - 1}")
    if left == given - right and self.has_default():
        middle = _unpack_args(self.__default__)
    else:
        middle = args[left:given - right]
    return (
        *args[:left],
        *[filler] * (at - left),
        middle,
        *[filler] * (wanted - right - at - 1),
        *args[given - right:],
    )


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(item, "Expected a type.") for item in arg)
    if not _is_param_expr(arg):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    parameters = alias.__parameters__
    at = parameters.index(self)
    if at == len(args) and self.has_default():
        args = [*args, self.__default__]
    if at >= len(args):
        raise TypeError(f"Too few arguments for {alias}")  # as line 1102
    if len(parameters) == 1 and not _is_param_expr(args[0]):
        # X[int, str] is X[[int, str]] when there is nothing else to tell.
        return (args,)
    if isinstance(args[at], list):
        return (*args[:at], tuple(args[at]), *args[at + 1:])
    return args


@_tp_cache
def _generic_class_getitem(cls, args):
    """Makes Foo[int] of a generic Foo."""
    if not isinstance(args, tuple):
        args = (args,)
    args = tuple(map(_type_convert, args))
    if cls is Generic or cls is Protocol:
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(map(_is_typevar_like, args)):
            raise TypeError(  # as line 1137: raise TypeError(\n    f"Parameters to {cls.__name__}[...] must all be type variables "\n    f"or parameter specification variables.")
                f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables."
            )
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, args)
    try:
        parameters = cls.__parameters__
    except AttributeError as error:
        init_subclass = getattr(cls, "__init_subclass__", None)
        if init_subclass not in (None, Generic.__init_subclass__):
            error.add_note(
                f"Note: this exception may have been caused by {init_subclass.__qualname__!r} "
                "(or the '__init_subclass__' method on a superclass) not calling 'super().__init_subclass__()'"
            )
        raise
    for parameter in parameters:
        prepare = getattr(parameter, "__typing_prepare_subst__", None)
        if prepare is not None:
            args = prepare(cls, args)  # as line 1160
    _check_generic_specialization(cls, args)  # as line 1161
    flat = []
    for parameter, arg in zip(parameters, args):
        if isinstance(parameter, TypeVarTuple):
            flat.extend(arg)
        else:
            flat.append(arg)
    return _GenericAlias(cls, tuple(flat))


def _generic_init_subclass(cls, *args, **kwargs):
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    bases = cls.__dict__.get("__orig_bases__")
    if bases is not None:
        plain = Generic in bases
    else:
        plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and type(cls) is not _TypedDictMeta
    if plain:
        raise TypeError("Cannot inherit from plain Generic")  # as line 1184
    parameters = ()
    if bases is not None:
        parameters = _collect_type_parameters(bases)
        listed = None
        for base in bases:
            if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                if listed is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                listed = base.__parameters__
        if listed is not None:
            missing = [parameter for parameter in parameters if parameter not in listed]
            if missing:
                raise TypeError(
                    f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                    f"Generic[{', '.join(map(str, listed))}]"
                )
            parameters = listed
    cls.__parameters__ = tuple(parameters)


# ---- special forms


class _Final:
    """Cannot be subclassed."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, **kwds):
        if "_root" not in kwds:
            raise TypeError("Cannot subclass special typing classes")  # as line 503


class _NotIterable:
    """Cannot be iterated over."""

    __slots__ = ()
    __iter__ = None


class _SpecialForm(_Final, _NotIterable, _root=True):
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in {"__name__", "__qualname__"}:
            return self._name
        raise AttributeError(item)  # as line 538

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")  # as line 541

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")  # as line 550

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")  # as line 559

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")  # as line 562

    @_tp_cache
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)  # as line 566


class _TypedCacheSpecialForm(_SpecialForm, _root=True):
    """For forms that tell 1 from True."""

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return self._getitem(self, *parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")  # as line 579
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return "typing.Any"
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all. Static checkers let everything pass where it stands."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")  # as line 602
        return super().__new__(cls)


@_SpecialForm
def NoReturn(self, parameters):
    """What a function returns that does not."""
    raise TypeError(f"{self} is not subscriptable")  # as line 622


@_SpecialForm
def Never(self, parameters):
    """The type that nothing has."""
    raise TypeError(f"{self} is not subscriptable")  # as line 649


@_SpecialForm
def Self(self, parameters):
    """The class that the method is defined in."""
    raise TypeError(f"{self} is not subscriptable")  # as line 669


@_SpecialForm
def LiteralString(self, parameters):
    """Any string that is written down in the program."""
    raise TypeError(f"{self} is not subscriptable")  # as line 696


@_SpecialForm
def TypeAlias(self, parameters):
    """Special form for marking type aliases. The `type` statement has taken its place."""
    raise TypeError(f"{self} is not subscriptable")  # as line 798


# Forms that are types on their own.
_plain_forms = (NoReturn, Never, Self, LiteralString, TypeAlias)


@_SpecialForm
def ClassVar(self, parameters):
    """ClassVar[X]: belongs to the class, is no field of instances."""
    item = _type_check(parameters, f"{self} accepts only single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def Final(self, parameters):
    """Final[X]: is assigned once, and not overridden."""
    item = _type_check(parameters, f"{self} accepts only single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def Optional(self, parameters):
    """Optional[X]: X or None."""
    arg = _type_check(parameters, f"{self} requires a single type.")  # as line 746
    return Union[arg, type(None)]


def _value_and_type_iter(values):
    return ((value, type(value)) for value in values)


@_TypedCacheSpecialForm
@_tp_cache(typed=True)
def Literal(self, *parameters):
    """Special typing form to define literal types (a.k.a. value types).

    This form can be used to indicate to type checkers that the corresponding
    variable or function parameter has a value equivalent to the provided
    literal (or one of several literals).
    """
    flat = []
    for parameter in parameters:
        if isinstance(parameter, _LiteralGenericAlias):
            flat.extend(parameter.__args__)
        else:
            flat.append(parameter)
    unique = []
    try:
        seen = set()
        for pair in _value_and_type_iter(flat):
            if pair not in seen:
                seen.add(pair)
                unique.append(pair[0])
    except TypeError:
        # Values that cannot be hashed are kept as they are.
        unique = flat
    return _LiteralGenericAlias(self, tuple(unique))


@_SpecialForm
def Concatenate(self, parameters):
    """Concatenate[X, P]: the parameters P with X before them."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")  # as line 816
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    return _ConcatenateGenericAlias(self, (*(_type_check(p, msg) for p in parameters[:-1]), parameters[-1]))


@_SpecialForm
def TypeGuard(self, parameters):
    """TypeGuard[X]: a function that answers whether its argument is an X."""
    return _GenericAlias(self, (_type_check(parameters, f"{self} accepts only single type."),))


@_SpecialForm
def TypeIs(self, parameters):
    """TypeIs[X]: a function that answers whether its argument is an X, both ways."""
    return _GenericAlias(self, (_type_check(parameters, f"{self} accepts only single type."),))


@_SpecialForm
def Unpack(self, parameters):
    """Type unpack operator: Unpack[Ts] is what *Ts is, where that cannot be written."""
    return _UnpackGenericAlias(origin=self, args=(_type_check(parameters, f"{self} accepts only single type."),))


@_SpecialForm
def Required(self, parameters):
    """Required[X]: a key that must be there."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def NotRequired(self, parameters):
    """NotRequired[X]: a key that may be missing."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def ReadOnly(self, parameters):
    """ReadOnly[X]: a key that is not assigned to."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_TypedCacheSpecialForm
@_tp_cache(typed=True)
def Annotated(self, *params):
    """Annotated[X, note, ...]: X, with notes for whoever knows them."""
    if len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _is_unpacked_typevartuple(params[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


# ---- generic aliases

# What an alias has of its own, where it is known not to be its origin's.
_set_own = object.__setattr__


def _brings_generic(base, bases):
    """Whether Generic is among what a base stands for: itself, or what it puts in its own place."""
    if isinstance(base, type):
        return issubclass(base, Generic)
    entries = getattr(base, "__mro_entries__", None)
    stands_for = entries(bases) if entries else ()
    return isinstance(stands_for, tuple) and any(isinstance(one, type) and issubclass(one, Generic) for one in stands_for)


class _BaseGenericAlias(_Final, _root=True):
    """What List and List[int] share: they stand for their origin.

    Attributes other than special ones are the origin's.
    """

    def __init__(self, origin, *, inst=True, name=None):
        _set_own(self, "__origin__", origin)
        _set_own(self, "_inst", inst)
        _set_own(self, "_name", name)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead"
            )
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            # Instances that take no attributes do not remember.
            pass
        return result

    def __mro_entries__(self, bases):
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        # Generic comes last, and only once.
        for base in bases[bases.index(self) + 1:]:
            if isinstance(base, _BaseGenericAlias) or _brings_generic(base, bases):
                break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in {"__origin__", "__args__"}:
            raise AttributeError(attr)
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        if attr in {"__name__", "__qualname__"}:
            return self._name or self.__origin__.__name__
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in {"_name", "_inst", "_nparams", "_defaults"}:
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))  # as line 1293

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")  # as line 1296: raise TypeError("Subscripted generics cannot be used with"\n                " class and instance checks")

    def __dir__(self):
        return list({*super().__dir__(), *(attr for attr in dir(self.__origin__) if not _is_dunder(attr))})


class _GenericAlias(_BaseGenericAlias, _root=True):
    """`List[int]`, `Box[T]`: an origin with arguments."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = args
        enforce = origin is Generic or origin is Protocol
        self.__parameters__ = _collect_type_parameters(args, enforce_default_ordering=enforce)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    @_tp_cache
    def __getitem__(self, args):
        if self.__origin__ is Generic or self.__origin__ is Protocol:
            raise TypeError(f"Cannot subscript already-subscripted {self}")  # as line 1389
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")  # as line 1391
        if not isinstance(args, tuple):
            args = (args,)
        args = _unpack_args(*map(_type_convert, args))
        return self.copy_with(self._with_arguments(args))

    def _with_arguments(self, args):
        parameters = self.__parameters__
        for parameter in parameters:
            prepare = getattr(parameter, "__typing_prepare_subst__", None)
            if prepare is not None:
                args = prepare(self, args)
        given, wanted = len(args), len(parameters)
        if given != wanted:
            raise TypeError(
                f"Too {'many' if given > wanted else 'few'} arguments for {self}; actual {given}, expected {wanted}"
            )
        return tuple(self._substitute(self.__args__, dict(zip(parameters, args))))

    def _substitute(self, args, chosen):
        result = []
        for old in args:
            if isinstance(old, type):
                result.append(old)
                continue
            substitute = getattr(old, "__typing_subst__", None)
            if substitute is not None:
                new = substitute(chosen[old])
            else:
                parameters = getattr(old, "__parameters__", ())
                if not parameters:
                    new = old
                else:
                    inner = []
                    for parameter in parameters:
                        if isinstance(parameter, TypeVarTuple):
                            inner.extend(chosen[parameter])
                        else:
                            inner.append(chosen[parameter])
                    new = old[tuple(inner)]
            if isinstance(new, tuple) and self.__origin__ is collections.abc.Callable:
                # The parameters of a callable lie flat.
                result.extend(new)
            elif _is_unpacked_typevartuple(old):
                result.extend(new)
            elif isinstance(old, tuple):
                result.append(tuple(self._substitute(old, chosen)))
            else:
                result.append(new)
        return result

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        args = ", ".join(map(_type_repr, self.__args__)) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        import operator

        origin = globals()[self._name] if self._name else self.__origin__
        args = tuple(self.__args__)
        if len(args) == 1 and not isinstance(args[0], tuple):
            (args,) = args
        return operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")  # as line 1519
        if self._name:
            # A generic version of a class that is no Generic.
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _root=True):
    """`List`, `Dict`: not yet given arguments."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        _set_own(self, "_nparams", nparams)
        _set_own(self, "_defaults", defaults)
        place = "" if origin.__module__ == "builtins" else f"{origin.__module__}."
        _set_own(self, "__doc__", f"Deprecated alias to {place}{origin.__qualname__}.")

    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(p, "Parameters to generic types must be types.") for p in params)
        wanted = self._nparams
        if self._defaults and wanted - len(self._defaults) <= len(params) < wanted:
            params = (*params, *self._defaults[len(params) - wanted:])
        given = len(params)
        if given != wanted:
            expected = f"at least {wanted - len(self._defaults)}" if self._defaults else str(wanted)
            if not wanted:
                raise TypeError(f"{self} is not a generic class")  # as line 1571
            raise TypeError(  # as line 1572: raise TypeError(f"Too {'many' if actual_len > self._nparams else 'few'} arguments for {self};"\n                f" actual {actual_len}, expected {expected}")
                f"Too {'many' if given > wanted else 'few'} arguments for {self}; actual {given}, expected {expected}"
            )
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _DeprecatedGenericAlias(_SpecialGenericAlias, _root=True):
    def __init__(self, origin, nparams, *, removal_version, inst=True, name=None):
        super().__init__(origin, nparams, inst=inst, name=name)
        self.__dict__["_removal_version"] = removal_version

    def __instancecheck__(self, inst):
        import warnings

        warnings._deprecated(f"{self.__module__}.{self._name}", remove=self.__dict__["_removal_version"])
        return super().__instancecheck__(inst)


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]"

    def __reduce__(self):
        import operator

        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        return self._of((tuple(args) if isinstance(args, list) else args, result))

    @_tp_cache
    def _of(self, params):
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((..., result))
        if not isinstance(args, tuple):
            args = (args,)
        return self.copy_with((*map(_type_convert, args), result))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            msg = "Tuple[t, ...]: t must be a type."
            return self.copy_with((*(_type_check(p, msg) for p in params[:-1]), ...))
        msg = "Tuple[t0, t1, ...]: each t must be a type."
        return self.copy_with(tuple(_type_check(p, msg) for p in params))


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set(_value_and_type_iter(self.__args__)) == set(_value_and_type_iter(other.__args__))

    def __hash__(self):
        return hash(frozenset(_value_and_type_iter(self.__args__)))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        last = params[-1]
        if isinstance(last, (list, tuple)):
            return (*params[:-1], *last)
        if isinstance(last, _ConcatenateGenericAlias):
            params = (*params[:-1], *last.__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        # Not with the name of the origin: that would be a call for Tuple.
        return f"typing.Unpack[{_type_repr(self.__args__[0])}]"

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        (arg,) = self.__args__
        if isinstance(arg, (_GenericAlias, GenericAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")  # as line 1809
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    """`Annotated[t, x, ...]`: behaves as t, and carries the rest as metadata."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __reduce__(self):
        import operator

        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in {"__name__", "__qualname__"}:
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


# ---- protocols

_PROTO_ALLOWLIST = {
    "collections.abc": {
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable", "Sized", "Container",
        "Collection", "Reversible", "Buffer",
    },
    "contextlib": {"AbstractContextManager", "AbstractAsyncContextManager"},
    "io": {"Reader", "Writer"},
    "os": {"PathLike"},
}

# What every class has: no part of what a protocol asks for.
EXCLUDED_ATTRIBUTES = frozenset({
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__",
    "__non_callable_proto_members__", "__type_params__", "__abstractmethods__", "__annotations__", "__dict__", "__doc__",
    "__init__", "__module__", "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "__match_args__", "__static_attributes__", "__firstlineno__", "__annotate__", "__annotate_func__",
    "__annotations_cache__",
})


def _get_protocol_attrs(cls):
    """The names that a class must have to fulfil a protocol."""
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in {"Protocol", "Generic"}:
            continue
        annotated = ()
        if "__annotate_func__" in base.__dict__ or "__annotate__" in base.__dict__ or "__annotations__" in base.__dict__:
            annotated = _annotated_names(base)
        for name in (*base.__dict__, *annotated):
            if not name.startswith("_abc_") and name not in EXCLUDED_ATTRIBUTES:
                names.add(name)
    return names


def _annotated_names(cls):
    try:
        return tuple(getattr(cls, "__annotations__", ()))
    except Exception:
        from annotationlib import Format, get_annotations

        return tuple(get_annotations(cls, format=Format.FORWARDREF))


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')  # as line 1869
    if cls.__init__ is not _no_init_or_replace_init:
        return
    # A class that implements the protocol: the next __init__ that is not this placeholder is its own.
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


def _allow_reckless_class_checks(depth=2):
    """abc and functools may ask about any class, whatever a protocol allows."""
    try:
        return sys._getframe(depth).f_globals.get("__name__") in {"abc", "functools", None}
    except (AttributeError, ValueError):
        return True


def _check_is_class(arg):
    if not isinstance(arg, type):
        raise TypeError("issubclass() arg 1 must be a class")


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if not (name == "Protocol" and bases == (Generic,)) and Protocol in bases:
            for base in bases:
                if not (
                    base in {object, Generic}
                    or base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, ())
                    or issubclass(base, Generic) and getattr(base, "_is_protocol", False)
                ):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and not _allow_reckless_class_checks():
            if not getattr(cls, "_is_runtime_protocol", False):
                _check_is_class(other)
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if cls.__non_callable_proto_members__ and cls.__dict__.get("__subclasshook__") is _proto_hook:
                _check_is_class(other)
                names = ", ".join(map(repr, sorted(cls.__non_callable_proto_members__)))
                raise TypeError(
                    f"Protocols with non-method members don't support issubclass(). Non-method members: {names}."
                )
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False) and not _allow_reckless_class_checks():
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")  # as line 2040: raise TypeError("Instance and class checks can only be used with"\n                " @runtime_checkable protocols")
        if super().__instancecheck__(instance):
            return True
        from _static import getattr_static

        for name in cls.__protocol_attrs__:
            try:
                value = getattr_static(instance, name)
            except AttributeError:
                return False
            # None in a class blocks a method.
            if value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            # A protocol that the class inherits from may only announce the name.
            if issubclass(other, Generic) and getattr(other, "_is_protocol", False) and name in _annotated_names(base):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes.

    Protocol classes are defined as::

        class Proto(Protocol):
            def meth(self) -> int:
                ...

    Such classes are primarily used with static type checkers that recognize
    structural subtyping (static duck-typing). Protocol classes decorated with
    @typing.runtime_checkable act as simple-minded runtime protocols that check
    only the presence of given attributes, ignoring their type signatures.
    Protocol classes can be generic.
    """

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        # A class that only inherits from a protocol implements it.
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Lets isinstance() and issubclass() ask for the methods of a protocol."""
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = set()
    for name in cls.__protocol_attrs__:
        try:
            is_callable = callable(getattr(cls, name, None))
        except Exception as e:
            raise TypeError(
                f"Failed to determine whether protocol member {name!r} is a method member"
            ) from e
        if not is_callable:
            cls.__non_callable_proto_members__.add(name)
    return cls


def is_protocol(tp, /):
    """Whether the type is a protocol."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    """Return the set of members defined in a Protocol.

    Raise a TypeError for arguments that are not Protocols.
    """
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')  # as line 3823
    return frozenset(tp.__protocol_attrs__)


# ---- asking about types


def get_origin(tp):
    """list of list[int]: what was subscripted; None if nothing was."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None


def _keeps_parameters_flat(tp, args):
    """True for Callable[[int], str], whose arguments are (int, str)."""
    return tp.__origin__ is collections.abc.Callable and not (len(args) == 2 and _is_param_expr(args[0]))


def get_args(tp):
    """(int,) of list[int]: what it was subscripted with."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if _keeps_parameters_flat(tp, args):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def is_typeddict(tp):
    """Whether the class is a TypedDict."""
    return isinstance(tp, _TypedDictMeta)


def _eval_type(t, globalns, localns, type_params, *, recursive_guard=frozenset(), format=None, owner=None,
               parent_fwdref=None, prefer_fwd_module=False):
    """Evaluates all forward references in a type.

    @param prefer_fwd_module a reference that knows its module is looked up there, whatever the globals are
    """
    if _is_forward_ref(t):
        if prefer_fwd_module and t.__forward_module__ is not None:
            globalns = None
            parameters = getattr(owner, "__type_params__", None)
            if parameters:
                globalns = dict(getattr(sys.modules.get(t.__forward_module__), "__dict__", {}))
                globalns.update((parameter.__name__, parameter) for parameter in parameters)
        return evaluate_forward_ref(  # as line 461: return ‹evaluate_forward_ref(t, globals=globalns, locals=localns,\n                            type_params=type_params, owner=owner,\n                            _recursive_guard=recursive_guard, format=format)›
            t, globals=globalns, locals=localns, type_params=type_params, owner=owner, _recursive_guard=recursive_guard,
            format=format,
        )
    if not isinstance(t, (_GenericAlias, GenericAlias, Union)):
        return t
    args = t.__args__
    if isinstance(t, GenericAlias):
        # list['X'] keeps the text.
        args = tuple(
            _make_forward_ref(arg, parent_fwdref=parent_fwdref) if isinstance(arg, str) else arg for arg in args
        )
    evaluated = tuple(
        _eval_type(arg, globalns, localns, type_params, recursive_guard=recursive_guard, format=format, owner=owner,
                   parent_fwdref=parent_fwdref, prefer_fwd_module=prefer_fwd_module)
        for arg in args
    )
    unpacked = isinstance(t, GenericAlias) and t.__unpacked__
    if evaluated == t.__args__ and not unpacked:
        return t
    if isinstance(t, GenericAlias):
        if _keeps_parameters_flat(t, evaluated):
            evaluated = (list(evaluated[:-1]), evaluated[-1])
        made = t.__origin__[evaluated]
        return Unpack[made] if unpacked else made
    if isinstance(t, Union):
        return Union[evaluated]
    return t.copy_with(evaluated)


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None,
                         _recursive_guard=frozenset()):
    """The value of a forward reference, and of those within it."""
    from annotationlib import Format

    if format == Format.STRING:
        return forward_ref.__forward_arg__
    if forward_ref.__forward_arg__ in _recursive_guard:
        return forward_ref
    if format is None:
        format = Format.VALUE
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner, format=format)  # as line 1000: value = ‹forward_ref.evaluate(globals=globals, locals=locals,\n                             type_params=type_params, owner=owner, format=format)›
    if isinstance(value, str):
        value = _make_forward_ref(value, parent_fwdref=forward_ref)
    if value is None or value is forward_ref:
        return value
    if globals is None:
        globals = forward_ref.__globals__
    return _eval_type(
        value, globals, locals, type_params, recursive_guard=_recursive_guard | {forward_ref.__forward_arg__},
        format=format, owner=owner, parent_fwdref=forward_ref,
    )


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=None):
    """Return type hints for an object.

    This is often the same as obj.__annotations__, but it handles
    forward references encoded as string literals and recursively replaces all
    'Annotated[T, ...]', 'Required[T]' or 'NotRequired[T]' with 'T' (unless 'include_extras=True').

    The argument may be a module, class, method, or function. The annotations
    are returned as a dictionary. For classes, annotations include also
    inherited members.
    """
    if getattr(obj, "__no_type_check__", None):
        return {}
    from annotationlib import Format, get_annotations

    if format is None:
        format = Format.VALUE
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            found = get_annotations(base, format=format)  # as line 2368: ann = ‹_lazy_annotationlib.get_annotations(base, format=format)›
            if format == Format.STRING:
                hints.update(found)
                continue
            if globalns is None:
                base_globals = getattr(sys.modules.get(base.__module__, None), "__dict__", {})
            else:
                base_globals = globalns
            base_locals = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # A name of the module comes before one of the class: `list: list[int]` means the built-in class.
                base_globals, base_locals = base_locals, base_globals
            parameters = base.__type_params__
            base_globals, base_locals = _with_type_params(parameters, base_globals, base_locals, True)
            for name, value in found.items():
                if isinstance(value, str):
                    value = _make_forward_ref(value, is_argument=False, is_class=True)
                value = _eval_type(value, base_globals, base_locals, (), format=format, owner=obj, prefer_fwd_module=True)  # as line 2391: value = ‹_eval_type(value, base_globals, base_locals, (),\n                   format=format, owner=obj, prefer_fwd_module=True)›
                hints[name] = type(None) if value is None else value
        if include_extras or format == Format.STRING:
            return hints
        return {name: _strip_annotations(value) for name, value in hints.items()}

    hints = get_annotations(obj, format=format)  # as line 2401: hints = ‹_lazy_annotationlib.get_annotations(obj, format=format)›
    if format == Format.STRING:
        return hints
    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = obj.__dict__
        else:
            wrapped = obj
            while hasattr(wrapped, "__wrapped__"):
                wrapped = wrapped.__wrapped__
            globalns = getattr(wrapped, "__globals__", {})
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    parameters = getattr(obj, "__type_params__", ())
    globalns, localns = _with_type_params(parameters, globalns, localns, False)
    for name, value in hints.items():
        if isinstance(value, str):
            # A class is looked for among the names, not in the body of a class.
            value = _make_forward_ref(value, is_argument=not isinstance(obj, types.ModuleType), is_class=False)
        value = _eval_type(value, globalns, localns, (), format=format, owner=obj, prefer_fwd_module=True)  # as line 2437: value = ‹_eval_type(value, globalns, localns, (), format=format, owner=obj, prefer_fwd_module=True)›
        hints[name] = type(None) if value is None else value
    return hints if include_extras else {name: _strip_annotations(value) for name, value in hints.items()}


def _with_type_params(parameters, globalns, localns, is_class):
    if not parameters:
        return globalns, localns
    globalns = dict(globalns or {})
    localns = dict(localns or {})
    for parameter in parameters:
        if not is_class or parameter.__name__ not in globalns:
            globalns[parameter.__name__] = parameter
            localns.pop(parameter.__name__, None)
    return globalns, localns


def _strip_annotations(t):
    """A type without Annotated, Required, NotRequired and ReadOnly."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if hasattr(t, "__origin__") and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if not isinstance(t, (_GenericAlias, GenericAlias, Union)):
        return t
    stripped = tuple(map(_strip_annotations, t.__args__))
    if stripped == t.__args__:
        return t
    if isinstance(t, _GenericAlias):
        return t.copy_with(stripped)
    if isinstance(t, Union):
        return Union[stripped]
    return GenericAlias(t.__origin__, stripped)


# ---- functions for type checkers, which do little at run time


def cast(typ, val):
    """Returns the value; static checkers take it for a typ."""
    return val


def assert_type(val, typ, /):
    """Returns the value; static checkers make sure that it has the type."""
    return val


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    """Statically assert that a line of code is unreachable.

    At runtime, calling this function raises an AssertionError.
    """
    value = repr(arg)
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")  # as line 2582


def reveal_type(obj, /):
    """Ask a static type checker to reveal the inferred type of an expression.

    At runtime, the function prints the runtime type of the
    argument and returns the argument unchanged.
    """
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def no_type_check(arg):
    """Says that the annotations of a function or class are not type hints."""
    if isinstance(arg, type):
        for name in dir(arg):
            obj = getattr(arg, name)
            if not hasattr(obj, "__qualname__") or not hasattr(obj, "__module__"):
                continue
            if obj.__qualname__ != f"{arg.__qualname__}.{obj.__name__}" or obj.__module__ != arg.__module__:
                # Not defined here.
                continue
            if isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            if isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # Built-in classes.
        pass
    return arg


def no_type_check_decorator(decorator):
    """Gives a decorator the effect of no_type_check."""
    import functools
    import warnings

    warnings._deprecated("typing.no_type_check_decorator", remove=(3, 15))

    @functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


def _overload_dummy(*args, **kwds):
    """Stands in for a function of which only overloads are defined."""
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


# module -> qualname -> first line -> function
_overload_registry = {}


def overload(func):
    """Marks one of several signatures of a function."""
    inner = getattr(func, "__func__", func)
    try:
        line = inner.__code__.co_firstlineno
    except AttributeError:
        # Not a function.
        return _overload_dummy
    _overload_registry.setdefault(inner.__module__, {}).setdefault(inner.__qualname__, {})[line] = func
    return _overload_dummy


def get_overloads(func):
    """The overloads of a function, in their order."""
    func = getattr(func, "__func__", func)
    return list(_overload_registry.get(func.__module__, {}).get(func.__qualname__, {}).values())


def clear_overloads():
    """Forgets all overloads."""
    _overload_registry.clear()


def final(f):
    """Decorator to indicate final methods and final classes.

    There is no runtime checking of these properties. The decorator
    attempts to set the ``__final__`` attribute to ``True`` on the decorated
    object to allow runtime introspection.
    """
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Indicate that a method is intended to override a method in a base class.

    There is no runtime checking of this property. The decorator attempts to
    set the ``__override__`` attribute to ``True`` on the decorated object to
    allow runtime introspection.
    """
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Tells static checkers that this makes dataclasses."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator


# ---- generic versions of built-in and collection classes

_alias = _SpecialGenericAlias

T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)

Hashable = _alias(collections.abc.Hashable, 0)
Awaitable = _alias(collections.abc.Awaitable, 1)
Coroutine = _alias(collections.abc.Coroutine, 3)
AsyncIterable = _alias(collections.abc.AsyncIterable, 1)
AsyncIterator = _alias(collections.abc.AsyncIterator, 1)
Iterable = _alias(collections.abc.Iterable, 1)
Iterator = _alias(collections.abc.Iterator, 1)
Reversible = _alias(collections.abc.Reversible, 1)
Sized = _alias(collections.abc.Sized, 0)
Container = _alias(collections.abc.Container, 1)
Collection = _alias(collections.abc.Collection, 1)
Callable = _CallableType(collections.abc.Callable, 2)
Callable.__doc__ = """Callable[[X], Y]: a function from X to Y. Today collections.abc.Callable."""
AbstractSet = _alias(collections.abc.Set, 1, name="AbstractSet")
MutableSet = _alias(collections.abc.MutableSet, 1)
Mapping = _alias(collections.abc.Mapping, 2)
MutableMapping = _alias(collections.abc.MutableMapping, 2)
Sequence = _alias(collections.abc.Sequence, 1)
MutableSequence = _alias(collections.abc.MutableSequence, 1)
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
Tuple.__doc__ = """Tuple[X, Y]: a tuple of an X and a Y. Today tuple."""
List = _alias(list, 1, inst=False, name="List")
Deque = _alias(collections.deque, 1, name="Deque")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
MappingView = _alias(collections.abc.MappingView, 1)
KeysView = _alias(collections.abc.KeysView, 1)
ItemsView = _alias(collections.abc.ItemsView, 2)
ValuesView = _alias(collections.abc.ValuesView, 1)
Dict = _alias(dict, 2, inst=False, name="Dict")
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
Generator = _alias(collections.abc.Generator, 3, defaults=(type(None), type(None)))
AsyncGenerator = _alias(collections.abc.AsyncGenerator, 2, defaults=(type(None),))
Type = _alias(type, 1, inst=False, name="Type")
Type.__doc__ = """Type[C]: C or a class below it. Today type."""
Text = str


def __getattr__(name):
    """What needs other modules is made when first asked for."""
    if name == "ForwardRef":
        from annotationlib import ForwardRef as made
    elif name in ("Pattern", "Match"):
        import re

        made = _alias(getattr(re, name), 1)
    elif name == "ContextManager":
        import contextlib

        made = _alias(contextlib.AbstractContextManager, 2, name=name, defaults=(bool | None,))
    elif name == "AsyncContextManager":
        import contextlib

        made = _alias(contextlib.AbstractAsyncContextManager, 2, name=name, defaults=(bool | None,))
    elif name == "ChainMap":
        made = _alias(collections.ChainMap, 2)
    elif name == "ByteString":
        made = _DeprecatedGenericAlias(collections.abc.ByteString, 0, removal_version=(3, 17), name=name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = made
    return made


@runtime_checkable
class SupportsInt(Protocol):
    """What int() can be called with."""

    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """What float() can be called with."""

    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """What complex() can be called with."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """What bytes() can be called with."""

    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """What can stand as an index."""

    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    """What abs() can be called with."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    """What round() can be called with."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T_co:
        pass


# ---- NamedTuple


def _value_annotations(names, types_):
    """An annotate function for fields that were given as values."""
    checked = {
        name: _type_check(tp, f"field {name} annotation must be a type") for name, tp in zip(names, types_)
    }

    def annotate(format):
        from annotationlib import Format, annotations_to_string

        if format in (Format.VALUE, Format.FORWARDREF):
            return checked
        if format == Format.STRING:
            return annotations_to_string(checked)
        raise NotImplementedError(format)

    return annotate


def _make_nmtuple(name, fields, annotate_func, module, defaults=()):
    made = collections.namedtuple(name, fields, defaults=defaults, module=module)
    made.__annotate__ = made.__new__.__annotate__ = annotate_func
    return made


# Attributes that fields and methods may not take the place of, and those that are left out.
_prohibited = frozenset({
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make",
    "_replace", "_asdict", "_source",
})
_special = frozenset({"__module__", "__name__", "__annotations__", "__annotate__", "__annotate_func__",
                      "__annotations_cache__"})


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if "__classcell__" in ns:
            raise TypeError("uses of super() and __class__ are unsupported in methods of NamedTuple subclasses")
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        if "__annotations__" in ns:
            # Put there by hand, or `from __future__ import annotations`.
            field_names = list(ns["__annotations__"])
            annotate = _value_annotations(field_names, list(ns["__annotations__"].values()))
        else:
            original = ns.get("__annotate__") or ns.get("__annotate_func__")
            if original is None:
                field_names = []
                annotate = lambda format: {}
            else:
                field_names, annotate = _lazy_field_annotations(original)
        default_names = []
        for field in field_names:
            if field in ns:
                default_names.append(field)
            elif default_names:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default "
                    f"field{'s' if len(default_names) > 1 else ''} {', '.join(default_names)}"
                )
        made = _make_nmtuple(
            typename, field_names, annotate, defaults=[ns[name] for name in default_names], module=ns["__module__"]
        )
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in _prohibited:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)  # as line 3018
            if key not in _special:
                if key not in made._fields:
                    setattr(made, key, value)
                try:
                    set_name = type(value).__set_name__
                except AttributeError:
                    continue
                try:
                    set_name(value, made, key)
                except BaseException as e:
                    e.add_note(
                        f"Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {typename!r}"
                    )
                    raise  # as line 3034
        if Generic in bases:
            made.__init_subclass__()
        return made


def _lazy_field_annotations(original):
    """The names of the fields of a class body, and an annotate function that checks the types when they are asked for."""
    from annotationlib import Format, call_annotate_function

    try:
        types_ = original(Format.VALUE)
    except Exception:
        types_ = call_annotate_function(original, Format.FORWARDREF)
    names = list(types_)
    for tp in types_.values():
        _type_check(tp, "field annotation must be a type")

    def annotate(format):
        found = call_annotate_function(original, format)
        if format == Format.STRING:
            return found
        return {
            name: _type_check(tp, f"field {name} annotation must be a type") for name, tp in found.items()
        }

    return names, annotate


def NamedTuple(typename, fields=_sentinel, /, **kwargs):
    """A named tuple whose fields are annotated in a class body."""
    if fields is _sentinel:
        if kwargs:
            what = "Creating NamedTuple classes using keyword arguments"
            advice = (
                "{name} is deprecated and will be disallowed in Python {remove}. "
                "Use the class-based or functional syntax instead."
            )
        else:
            what = "Failing to pass a value for the 'fields' parameter"
            advice = (
                "{name} is deprecated and will be disallowed in Python {remove}. "
                "To create a NamedTuple class with 0 fields using the functional syntax, pass an empty list, "
                f"e.g. `{typename} = NamedTuple({typename!r}, [])`."
            )
    elif fields is None:
        if kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        what = "Passing `None` as the 'fields' parameter"
        advice = (
            "{name} is deprecated and will be disallowed in Python {remove}. "
            "To create a NamedTuple class with 0 fields using the functional syntax, pass an empty list, "
            f"e.g. `{typename} = NamedTuple({typename!r}, [])`."
        )
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    if fields is _sentinel or fields is None:
        import warnings

        warnings._deprecated(what, message=advice, remove=(3, 15))
        fields = kwargs.items()
    pairs = [(name, tp) for name, tp in fields]
    names = [name for name, _ in pairs]
    made = _make_nmtuple(typename, names, _value_annotations(names, [tp for _, tp in pairs]), module=_caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


def _caller(depth=1, default="__main__"):
    """The module of the function that called the function that asks."""
    try:
        return sys._getframemodulename(depth + 1) or default
    except AttributeError:
        pass
    try:
        return sys._getframe(depth + 1).f_globals.get("__name__", default)
    except (AttributeError, ValueError):
        return None


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    assert NamedTuple in bases
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


# ---- TypedDict


def _get_typeddict_qualifiers(annotation):
    """The qualifiers around an annotation, outermost first."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
            continue
        if origin not in (Required, NotRequired, ReadOnly):
            return
        yield origin
        (annotation,) = get_args(annotation)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        """Makes the class, from a class body or a call."""
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(isinstance(base, type) and issubclass(base, Generic) for base in bases) else ()
        annotate = ns.pop("__annotate_func__", None) or ns.pop("__annotate__", None)
        given = ns.pop("__annotations__", None)
        ns_without = dict(ns)
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns_without)
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        if given is not None:
            own = {
                key: _type_check(tp, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type",
                                 owner=made, module=made.__module__)
                for key, tp in given.items()
            }
        elif annotate is not None:
            own = _forward_annotations(annotate, made)
        else:
            own = {}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            sure = base.__dict__.get("__required_keys__", set())
            required |= sure
            optional -= sure
            base_optional = base.__dict__.get("__optional_keys__", set())
            required -= base_optional
            optional |= base_optional
            readonly |= base.__dict__.get("__readonly_keys__", set())
            mutable |= base.__dict__.get("__mutable_keys__", set())
        for key, tp in own.items():
            qualifiers = set(_get_typeddict_qualifiers(tp))
            if Required in qualifiers:
                is_required = True
            elif NotRequired in qualifiers:
                is_required = False
            else:
                is_required = total
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in qualifiers:
                if key in mutable:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        assert required.isdisjoint(optional)

        def __annotate__(format):
            from annotationlib import Format, annotations_to_string, call_annotate_function

            found = {}
            for base in bases:
                if base is Generic:
                    continue
                base_annotate = base.__annotate__
                if base_annotate is not None:
                    found.update(call_annotate_function(base_annotate, format, owner=base))
            if annotate is not None:
                mine = call_annotate_function(annotate, format, owner=made)
                if format != Format.STRING:
                    mine = {
                        key: _type_check(tp, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type",
                                         module=made.__module__)
                        for key, tp in mine.items()
                    }
            elif format == Format.STRING:
                mine = annotations_to_string(given) if given is not None else {}
            elif format in (Format.FORWARDREF, Format.VALUE):
                mine = own
            else:
                raise NotImplementedError(format)  # as line 3252
            found.update(mine)
            return found

        made.__annotate__ = __annotate__
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')  # as line 3268

    __instancecheck__ = __subclasscheck__


def _forward_annotations(annotate, owner):
    from annotationlib import Format, call_annotate_function

    found = call_annotate_function(annotate, Format.FORWARDREF, owner=owner)
    return {
        key: _type_check(tp, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type",
                         owner=owner, module=owner.__module__)
        for key, tp in found.items()
    }


def TypedDict(typename, fields=_sentinel, /, *, total=True):
    """A dictionary whose keys are known, each with a type. At run time it is a dict."""
    if fields is _sentinel or fields is None:
        import warnings

        what = "Failing to pass a value for the 'fields' parameter" if fields is _sentinel else (
            "Passing `None` as the 'fields' parameter"
        )
        advice = (
            "{name} is deprecated and will be disallowed in Python {remove}. "
            "To create a TypedDict class with 0 fields using the functional syntax, pass an empty dictionary, "
            f"e.g. `{typename} = TypedDict({typename!r}, {{{{}}}})`."
        )
        warnings._deprecated(what, message=advice, remove=(3, 15))
        fields = {}
    ns = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        ns["__module__"] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


# ---- NewType


class NewType:
    """A type of its own for static checkers; at run time a function that returns its argument."""

    __call__ = _idfunc

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __mro_entries__(self, bases):
        # Called for `class X(UserId)`: say what may have been meant.
        superclass_name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(
                    "Cannot subclass an instance of NewType. "
                    f"Perhaps you were looking for: `{cls.__name__} = NewType({cls.__name__!r}, {superclass_name})`"
                )

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# ---- files


class IO(Generic[AnyStr]):
    """A file, as open() returns it."""

    __slots__ = ()

    @property
    @abstractmethod
    def mode(self) -> str:
        pass

    @property
    @abstractmethod
    def name(self) -> str:
        pass

    @abstractmethod
    def close(self) -> None:
        pass

    @property
    @abstractmethod
    def closed(self) -> bool:
        pass

    @abstractmethod
    def fileno(self) -> int:
        pass

    @abstractmethod
    def flush(self) -> None:
        pass

    @abstractmethod
    def isatty(self) -> bool:
        pass

    @abstractmethod
    def read(self, n: int = -1) -> AnyStr:
        pass

    @abstractmethod
    def readable(self) -> bool:
        pass

    @abstractmethod
    def readline(self, limit: int = -1) -> AnyStr:
        pass

    @abstractmethod
    def readlines(self, hint: int = -1) -> list[AnyStr]:
        pass

    @abstractmethod
    def seek(self, offset: int, whence: int = 0) -> int:
        pass

    @abstractmethod
    def seekable(self) -> bool:
        pass

    @abstractmethod
    def tell(self) -> int:
        pass

    @abstractmethod
    def truncate(self, size: int | None = None) -> int:
        pass

    @abstractmethod
    def writable(self) -> bool:
        pass

    @abstractmethod
    def write(self, s: AnyStr) -> int:
        pass

    @abstractmethod
    def writelines(self, lines: list[AnyStr]) -> None:
        pass

    @abstractmethod
    def __enter__(self) -> IO[AnyStr]:
        pass

    @abstractmethod
    def __exit__(self, type, value, traceback) -> None:
        pass


class BinaryIO(IO[bytes]):
    """A binary file."""

    __slots__ = ()

    @abstractmethod
    def write(self, s: bytes | bytearray) -> int:
        pass

    @abstractmethod
    def __enter__(self) -> BinaryIO:
        pass


class TextIO(IO[str]):
    """A text file."""

    __slots__ = ()

    @property
    @abstractmethod
    def buffer(self) -> BinaryIO:
        pass

    @property
    @abstractmethod
    def encoding(self) -> str:
        pass

    @property
    @abstractmethod
    def errors(self) -> str | None:
        pass

    @property
    @abstractmethod
    def line_buffering(self) -> bool:
        pass

    @property
    @abstractmethod
    def newlines(self) -> Any:
        pass

    @abstractmethod
    def __enter__(self) -> TextIO:
        pass
