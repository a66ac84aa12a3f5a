"""Tools for working with functions and callable objects. What is called often is native, in _functools."""

from _native_functools import Placeholder, _lru_cache_wrapper, cmp_to_key, partial, reduce

from operator import itemgetter

GenericAlias = type(list[int])

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
    "cache", "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod",
    "singledispatch", "singledispatchmethod", "cached_property", "Placeholder",
]

# ---- wrappers

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)  # as line 56: setattr(wrapper, attr, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    # After the update above, which may have brought another __wrapped__ along.
    wrapper.__wrapped__ = wrapped  # as line 61
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# ---- total_ordering: each derived method is written in terms of the one the class has. A NotImplemented answer is passed on.


def _gt_from_lt(self, other):
    less = type(self).__lt__(self, other)  # as line 91: op_result = ‹type(self).__lt__(self, other)›
    return less if less is NotImplemented else not less and self != other  # as line 94: return not op_result and ‹self != other›


def _le_from_lt(self, other):
    less = type(self).__lt__(self, other)  # as line 98: op_result = ‹type(self).__lt__(self, other)›
    return less if less is NotImplemented else less or self == other  # as line 101: return op_result or ‹self == other›


def _ge_from_lt(self, other):
    less = type(self).__lt__(self, other)  # as line 105: op_result = ‹type(self).__lt__(self, other)›
    return less if less is NotImplemented else not less


def _ge_from_le(self, other):
    at_most = type(self).__le__(self, other)  # as line 112: op_result = ‹type(self).__le__(self, other)›
    return at_most if at_most is NotImplemented else not at_most or self == other  # as line 115: return not op_result or ‹self == other›


def _lt_from_le(self, other):
    at_most = type(self).__le__(self, other)  # as line 119: op_result = ‹type(self).__le__(self, other)›
    return at_most if at_most is NotImplemented else at_most and self != other  # as line 122: return op_result and ‹self != other›


def _gt_from_le(self, other):
    at_most = type(self).__le__(self, other)  # as line 126: op_result = ‹type(self).__le__(self, other)›
    return at_most if at_most is NotImplemented else not at_most


def _lt_from_gt(self, other):
    more = type(self).__gt__(self, other)  # as line 133: op_result = ‹type(self).__gt__(self, other)›
    return more if more is NotImplemented else not more and self != other  # as line 136: return not op_result and ‹self != other›


def _ge_from_gt(self, other):
    more = type(self).__gt__(self, other)  # as line 140: op_result = ‹type(self).__gt__(self, other)›
    return more if more is NotImplemented else more or self == other  # as line 143: return op_result or ‹self == other›


def _le_from_gt(self, other):
    more = type(self).__gt__(self, other)  # as line 147: op_result = ‹type(self).__gt__(self, other)›
    return more if more is NotImplemented else not more


def _le_from_ge(self, other):
    at_least = type(self).__ge__(self, other)  # as line 154: op_result = ‹type(self).__ge__(self, other)›
    return at_least if at_least is NotImplemented else not at_least or self == other  # as line 157: return not op_result or ‹self == other›


def _gt_from_ge(self, other):
    at_least = type(self).__ge__(self, other)  # as line 161: op_result = ‹type(self).__ge__(self, other)›
    return at_least if at_least is NotImplemented else at_least and self != other  # as line 164: return op_result and ‹self != other›


def _lt_from_ge(self, other):
    at_least = type(self).__ge__(self, other)  # as line 168: op_result = ‹type(self).__ge__(self, other)›
    return at_least if at_least is NotImplemented else not at_least


_derived = {
    "__lt__": {"__gt__": _gt_from_lt, "__le__": _le_from_lt, "__ge__": _ge_from_lt},
    "__le__": {"__ge__": _ge_from_le, "__lt__": _lt_from_le, "__gt__": _gt_from_le},
    "__gt__": {"__lt__": _lt_from_gt, "__ge__": _ge_from_gt, "__le__": _le_from_gt},
    "__ge__": {"__le__": _le_from_ge, "__gt__": _gt_from_ge, "__lt__": _lt_from_ge},
}


def total_ordering(cls):
    own = {name for name in _derived if getattr(cls, name, None) is not getattr(object, name, None)}
    for root in ("__lt__", "__le__", "__gt__", "__ge__"):
        if root in own:
            break
    else:
        raise ValueError('must define at least one ordering operation: < > <= >=')  # as line 193
    for name, method in _derived[root].items():
        if name not in own:
            method.__name__ = name
            setattr(cls, name, method)
    return cls


# ---- partialmethod


def _with_places(args):
    """How many of the arguments are Placeholder, and what puts the ones given later in their places."""
    places = 0
    order = []
    for at, value in enumerate(args):
        if value is Placeholder:
            order.append(len(args) + places)
            places += 1
        else:
            order.append(at)
    return places, itemgetter(*order) if places else None


def _partial_new(cls, func, /, *args, **keywords):
    if isinstance(func, partialmethod):
        # Flatten: positional arguments first fill the inner one's places.
        given = args
        args = func.args
        if given:
            missing = func._phcount - len(given)
            args = (*args, *given, *(Placeholder,) * missing)
            if func._phcount:
                args = func._merger(args) + args[len(func.args) + func._phcount:]
        keywords = {**func.keywords, **keywords}
        func = func.func
        trailing = given
    else:
        if not callable(func) and getattr(func, "__get__", None) is None:
            raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
        trailing = args
    if trailing and trailing[-1] is Placeholder:
        raise TypeError("trailing Placeholders are not allowed")
    for value in keywords.values():
        if value is Placeholder:
            raise TypeError("Placeholder cannot be passed as a keyword argument")
    self = object.__new__(cls)
    self.func = func
    self.args = args
    self.keywords = keywords
    self._phcount, self._merger = _with_places(args)
    return self


def _partial_repr(self):
    parts = [repr(self.func), *map(repr, self.args), *(f"{name}={value!r}" for name, value in self.keywords.items())]
    return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts)})"


class partialmethod:
    """A method with some arguments given beforehand; what it wraps may be a descriptor, too."""

    __new__ = _partial_new
    __repr__ = _partial_repr

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            given = self.args
            places = self._phcount
            if places:
                if len(args) < places:
                    raise TypeError(
                        f"missing positional arguments in 'partial' call; expected at least {places}, got {len(args)}"
                    )
                given = self._merger(given + args)
                args = args[places:]
            return self.func(cls_or_self, *given, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__  # as line 468
        _method.__partialmethod__ = self  # as line 469
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)  # as line 473
        if get is not None and not isinstance(self.func, partial):
            bound = get(obj, cls)
            if bound is not self.func:
                # The function is already bound: the arguments go right behind.
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)  # as line 493

    __class_getitem__ = classmethod(GenericAlias)


def _unwrap_partial(func):
    while isinstance(func, partial):  # as line 501
        func = func.func  # as line 502
    return func


def _unwrap_partialmethod(func):
    previous = None
    while func is not previous:
        previous = func
        while isinstance(getattr(func, "__partialmethod__", None), partialmethod):  # as line 509
            func = func.__partialmethod__  # as line 510
        while isinstance(func, partialmethod):  # as line 511
            func = func.func
        func = _unwrap_partial(func)  # as line 513
    return func


# ---- lru_cache

_cache_info = None


def __getattr__(name):
    # The class of cache_info() is made when first asked for: not every program needs collections.
    if name == "_CacheInfo":
        global _cache_info
        if _cache_info is None:
            from collections import namedtuple

            _cache_info = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"], module="functools")
        return _cache_info
    if name == "RLock":
        from _thread import RLock

        return RLock
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _make_key(args, kwds, typed, kwd_mark=(object(),), fasttypes={int, str}, tuple=tuple, type=type, len=len):
    """The key of a call in a cache: the one argument itself, or all that tells calls apart, one after the other."""
    key = args
    if kwds:
        key += kwd_mark
        for pair in kwds.items():
            key += pair
    if typed:
        return key + tuple(type(value) for value in (*args, *kwds.values()))
    return key[0] if len(key) == 1 and type(key[0]) in fasttypes else key


def _make_cache_info(hits, misses, maxsize, currsize):
    return (_cache_info or __getattr__("_CacheInfo"))(hits, misses, maxsize, currsize)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize) and isinstance(typed, bool):
        # Used without parentheses: maxsize is the function.
        return _cached(maxsize, 128, typed)
    if isinstance(maxsize, int):  # as line 579
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")  # as line 590: raise TypeError(\n    'Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _make_cache_info)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, user_function)


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)  # as line 728


# ---- singledispatch


def _merge_orders(orders):
    """One order that keeps each given order (C3)."""
    result = []
    while True:
        orders = [order for order in orders if order]
        if not orders:
            return result
        for order in orders:
            candidate = order[0]
            if not any(candidate in other[1:] for other in orders):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(candidate)
        for order in orders:
            if order[0] is candidate:
                del order[0]


def _c3_mro(cls, abcs):
    """The MRO of a class with abstract base classes put in where the class first fulfils them.

    They stand after the last real base that is itself abstract, before the others.
    """
    bases = list(cls.__bases__)
    boundary = 0
    for at, base in enumerate(bases):
        if hasattr(base, "__abstractmethods__"):
            boundary = at + 1
    here = [abc for abc in abcs if issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)]
    rest = [abc for abc in abcs if abc not in here]
    groups = (bases[:boundary], here, bases[boundary:])
    orders = [[cls]]
    orders += [_c3_mro(base, rest) for group in groups for base in group]
    orders += [list(group) for group in groups]
    return _merge_orders(orders)


def _compose_mro(cls, registered):
    """All classes of which cls is an instance for the dispatcher, nearest first."""
    known = set(cls.__mro__)

    def is_virtual_base(other):
        return (
            other not in known
            and hasattr(other, "__mro__")
            and not _is_generic_alias(other)
            and issubclass(cls, other)
        )

    virtual = [other for other in registered if is_virtual_base(other)]
    # Bases of other candidates come in through those.
    virtual = [other for other in virtual if not any(other is not third and other in third.__mro__ for third in virtual)]
    nearest = set(virtual)
    chosen = []
    for other in virtual:
        # A subclass of `other` that the class fulfils is nearer than `other` itself.
        found = []
        for sub in other.__subclasses__():
            if sub not in known and issubclass(cls, sub):
                found.append([base for base in sub.__mro__ if base in nearest])
        found.sort(key=len, reverse=True)  # as line 842
        if not found:
            chosen.append(other)
            continue
        for order in found:
            for base in order:
                if base not in chosen:
                    chosen.append(base)
    return _c3_mro(cls, chosen)


def _is_generic_alias(obj):
    return isinstance(obj, GenericAlias)


def _find_impl(cls, registry):
    order = _compose_mro(cls, registry)
    match = None
    for candidate in order:
        if match is not None:
            # Two abstract classes, neither a subclass of the other, both only promised: there is no telling which is meant.
            if (
                candidate in registry
                and candidate not in cls.__mro__
                and match not in cls.__mro__
                and not issubclass(match, candidate)
            ):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {candidate}")
            break
        if candidate in registry:
            match = candidate
    return registry.get(match)  # as line 873


def _annotated_class(func):
    """The name and the annotation of a function's first annotated parameter."""
    try:
        hints = func.__annotations__
        name, annotation = next(iter(hints.items()))
        if isinstance(annotation, type) and not _is_generic_alias(annotation):
            return name, annotation
    except Exception:
        pass
    from typing import get_type_hints
    from annotationlib import Format

    return next(iter(get_type_hints(func, format=Format.FORWARDREF).items()))


def singledispatch(func):
    from _native_abc import get_cache_token
    from types import MappingProxyType, UnionType
    from weakref import WeakKeyDictionary

    registry = {}
    remembered = WeakKeyDictionary()
    token = None

    def dispatch(cls):
        nonlocal token
        if token is not None and token != (current := get_cache_token()):
            remembered.clear()
            token = current
        try:
            return remembered[cls]
        except KeyError:
            pass
        try:
            found = registry[cls]
        except KeyError:
            found = _find_impl(cls, registry)
        remembered[cls] = found
        return found

    def is_class(cls):
        return isinstance(cls, type) and not _is_generic_alias(cls)

    def is_dispatchable(cls):
        return is_class(cls) or isinstance(cls, UnionType) and all(map(is_class, cls.__args__))

    def register(cls, func=None):
        nonlocal token
        if is_dispatchable(cls):
            if func is None:
                return lambda f: register(cls, f)  # as line 931
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            if getattr(cls, "__annotate__", None) is None:
                raise TypeError(  # as line 940: raise TypeError(\n    f"Invalid first argument to `register()`: {cls!r}. "\n    f"Use either `@register(some_class)` or plain `@register` "\n    f"on an annotated function."\n)
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            func = cls
            argname, cls = _annotated_class(func)
            if not is_dispatchable(cls):
                if isinstance(cls, UnionType):
                    raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.")
                if type(cls).__name__ == "ForwardRef":
                    raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is an unresolved forward reference.")
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
        for one in cls.__args__ if isinstance(cls, UnionType) else (cls,):
            registry[one] = func
            if token is None and hasattr(one, "__abstractmethods__"):
                token = get_cache_token()
        remembered.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")  # as line 980: raise TypeError(f'{funcname} requires at least '\n                '1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)  # as line 982

    funcname = getattr(func, "__name__", "singledispatch function")
    registry[object] = func  # as line 985
    wrapper.register = register  # as line 986
    wrapper.dispatch = dispatch  # as line 987
    wrapper.registry = MappingProxyType(registry)  # as line 988
    wrapper._clear_cache = remembered.clear
    update_wrapper(wrapper, func)  # as line 990
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):  # as line 1002
            raise TypeError(f"{func!r} is not callable or a descriptor")  # as line 1003
        self.dispatcher = singledispatch(func)  # as line 1005
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)  # as line 1013

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)  # as line 1016

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __repr__(self):
        return f"<single dispatch method descriptor {_name_of(self.func)}>"


def _name_of(func):
    name = getattr(func, "__qualname__", None)
    return getattr(func, "__name__", "?") if name is None else name


class _singledispatchmethod_get:
    """What a singledispatchmethod is on an object or a class: it chooses and binds when called."""

    def __init__(self, unbound, obj, cls):
        self._unbound = unbound
        self._dispatch = unbound.dispatcher.dispatch  # as line 1035
        self._obj = obj
        self._cls = cls
        for name in ("__module__", "__doc__"):
            # Set, not looked up: the class has its own.
            try:
                setattr(self, name, getattr(unbound.func, name))
            except AttributeError:
                pass

    def __repr__(self):
        name = _name_of(self._unbound.func)
        if self._obj is None:
            return f"<single dispatch method {name}>"
        return f"<bound single dispatch method {name} of {self._obj!r}>"

    def __call__(self, /, *args, **kwargs):
        if not args:
            name = getattr(self._unbound.func, "__name__", "singledispatchmethod method")
            raise TypeError(f"{name} requires at least 1 positional argument")
        return self._dispatch(args[0].__class__).__get__(self._obj, self._cls)(*args, **kwargs)  # as line 1069

    def __getattr__(self, name):
        # The attributes of the function, as methods pass them through.
        if name not in {"__name__", "__qualname__", "__isabstractmethod__", "__annotations__", "__type_params__"}:
            raise AttributeError  # as line 1076
        return getattr(self._unbound.func, name)  # as line 1077

    @property
    def __wrapped__(self):
        return self._unbound.func  # as line 1081

    @property
    def register(self):
        return self._unbound.register  # as line 1085


# ---- cached_property

_NOT_FOUND = object()


class cached_property:
    """A property computed once: the value then lies in the instance's __dict__, under the same name."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__  # as line 1098
        self.__module__ = func.__module__  # as line 1099

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:  # as line 1104
            raise TypeError(  # as line 1105
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            values = instance.__dict__
        except AttributeError:
            # Nothing to store in: a class with __slots__.
            message = f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
            raise TypeError(message) from None  # as line 1123: raise TypeError(msg) from None
        value = values.get(name, _NOT_FOUND)
        if value is _NOT_FOUND:
            value = self.func(instance)  # as line 1126: val = ‹self.func(instance)›
            try:
                values[name] = value
            except TypeError:
                message = (
                    f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                    f"does not support item assignment for caching {name!r} property."
                )
                raise TypeError(message) from None
        return value

    __class_getitem__ = classmethod(GenericAlias)
