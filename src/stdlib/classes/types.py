"""Names for the built-in classes that have none in builtins, and tools to make classes and coroutines."""

from _types import (
    AsyncGeneratorType,
    BuiltinFunctionType,
    BuiltinMethodType,
    CapsuleType,
    CellType,
    ClassMethodDescriptorType,
    CodeType,
    CoroutineType,
    EllipsisType,
    FrameType,
    FunctionType,
    GeneratorType,
    GenericAlias,
    GetSetDescriptorType,
    LambdaType,
    MappingProxyType,
    MemberDescriptorType,
    MethodDescriptorType,
    MethodType,
    MethodWrapperType,
    ModuleType,
    NoneType,
    NotImplementedType,
    SimpleNamespace,
    TracebackType,
    UnionType,
    WrapperDescriptorType,
)

__all__ = [
    "AsyncGeneratorType", "BuiltinFunctionType", "BuiltinMethodType", "CapsuleType", "CellType",
    "ClassMethodDescriptorType", "CodeType", "CoroutineType", "EllipsisType", "FrameType",
    "FunctionType", "GeneratorType", "GenericAlias", "GetSetDescriptorType", "LambdaType",
    "MappingProxyType", "MemberDescriptorType", "MethodDescriptorType", "MethodType",
    "MethodWrapperType", "ModuleType", "NoneType", "NotImplementedType", "SimpleNamespace",
    "TracebackType", "UnionType", "WrapperDescriptorType", "new_class", "resolve_bases",
    "prepare_class", "get_original_bases", "DynamicClassAttribute", "coroutine",
]


def new_class(name, bases=(), kwds=None, exec_body=None):
    real_bases = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, real_bases, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if real_bases is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, real_bases, namespace, **kwds)  # as line 88: return ‹meta(name, resolved_bases, ns, **kwds)›


def resolve_bases(bases):
    result = []
    changed = False
    for base in bases:
        resolve = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if resolve is None:
            result.append(base)
            continue
        changed = True
        entries = resolve(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")  # as line 103
        result.extend(entries)
    return tuple(result) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds:
        meta = kwds.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):  # as line 133
        meta = _most_derived(meta, bases)
    prepare = getattr(meta, "__prepare__", None)
    namespace = {} if prepare is None else prepare(name, bases, **kwds)
    return meta, namespace, kwds


def _most_derived(meta, bases):
    for base in bases:
        other = type(base)
        if issubclass(other, meta):
            meta = other
        elif not issubclass(meta, other):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be "
                "a (non-strict) subclass of the metaclasses of all its bases"
            )
    return meta


def get_original_bases(cls, /):
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)  # as line 182
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None


class DynamicClassAttribute:
    """A property that only instances have: looked up on the class, it leaves the answer to the metaclass's __getattr__."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError
        if self.fget is None:
            raise AttributeError("unreadable attribute")  # as line 222
        return self.fget(instance)  # as line 223

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")  # as line 227
        self.fset(instance, value)  # as line 228

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")  # as line 232
        self.fdel(instance)  # as line 233

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc else None
        result = type(self)(fget, self.fset, self.fdel, doc or self.__doc__)
        result.overwrite_doc = self.overwrite_doc  # as line 238
        return result

    def setter(self, fset):
        result = type(self)(self.fget, fset, self.fdel, self.__doc__)  # as line 242
        result.overwrite_doc = self.overwrite_doc  # as line 243
        return result

    def deleter(self, fdel):
        result = type(self)(self.fget, self.fset, fdel, self.__doc__)  # as line 247
        result.overwrite_doc = self.overwrite_doc  # as line 248
        return result


class _GeneratorWrapper:
    """A generator-like object (not a real generator) as an awaitable."""

    def __init__(self, gen):
        self.__wrapped = gen
        self.__is_generator = gen.__class__ is GeneratorType
        self.__name__ = getattr(gen, "__name__", None)
        self.__qualname__ = getattr(gen, "__qualname__", None)

    def send(self, val):
        return self.__wrapped.send(val)  # as line 260

    def throw(self, tp, *rest):
        return self.__wrapped.throw(tp, *rest)  # as line 262

    def close(self):
        return self.__wrapped.close()  # as line 264

    @property
    def gi_code(self):
        return self.__wrapped.gi_code  # as line 267

    @property
    def gi_frame(self):
        return self.__wrapped.gi_frame  # as line 270

    @property
    def gi_running(self):
        return self.__wrapped.gi_running  # as line 273

    @property
    def gi_yieldfrom(self):
        return self.__wrapped.gi_yieldfrom  # as line 276

    cr_code = gi_code
    cr_frame = gi_frame
    cr_running = gi_running
    cr_await = gi_yieldfrom

    def __next__(self):
        return next(self.__wrapped)  # as line 282

    def __iter__(self):
        return self.__wrapped if self.__is_generator else self

    __await__ = __iter__


_CO_GENERATOR = 0x20
_CO_COROUTINE = 0x80
_CO_ITERABLE_COROUTINE = 0x100


def coroutine(func):
    if not callable(func):  # as line 292
        raise TypeError("types.coroutine() expects a callable")
    if func.__class__ is FunctionType:
        code = func.__code__
        if code.co_flags & (_CO_COROUTINE | _CO_ITERABLE_COROUTINE):
            return func
        if code.co_flags & _CO_GENERATOR:
            func.__code__ = code.replace(co_flags=code.co_flags | _CO_ITERABLE_COROUTINE)
            return func

    import functools

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if made.__class__ is CoroutineType:
            return made
        if made.__class__ is GeneratorType and made.gi_code.co_flags & _CO_ITERABLE_COROUTINE:
            return made
        import _collections_abc

        if isinstance(made, _collections_abc.Generator) and not isinstance(made, _collections_abc.Coroutine):
            # A generator, or something that behaves like one: it gets the methods of a coroutine.
            return _GeneratorWrapper(made)
        return made

    return wrapped
