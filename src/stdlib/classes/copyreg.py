"""How objects of classes that cannot say it themselves are taken apart for copying and pickling."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}

# ---- extension codes: from (module, name) to the code, back, and from the code to the thing itself

_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def clear_extension_cache():
    _extension_cache.clear()  # as line 209


def _is_registered(key, code):
    return _extension_registry.get(key) == code and _inverted_registry.get(code) == key


def remove_extension(module, name, code):
    key = (module, name)
    if not _is_registered(key, code):
        raise ValueError(f"key {key} is not registered with code {code}")  # as line 201: raise ValueError("key %s is not registered with code %s" %\n                 (key, code))
    _extension_cache.pop(code, None)
    del _inverted_registry[code], _extension_registry[key]


def add_extension(module, name, code):
    code = int(code)  # as line 180
    if code < 1 or code > 0x7FFFFFFF:
        raise ValueError("code out of range")  # as line 182
    key = (module, name)
    if _is_registered(key, code):
        return
    if (other := _extension_registry.get(key)) is not None:
        raise ValueError(f"key {key} is already registered with code {other}")  # as line 188: raise ValueError("key %s is already registered with code %s" %\n                 (key, _extension_registry[key]))
    if (other := _inverted_registry.get(code)) is not None:
        raise ValueError(f"code {code} is already in use for key {other}")  # as line 191: raise ValueError("code %s is already in use for key %s" %\n                 (code, _inverted_registry[code]))
    _inverted_registry[code] = key  # as line 194
    _extension_registry[key] = code  # as line 193


# ---- reduction functions of classes


def constructor(object):
    if not callable(object):  # as line 23
        raise TypeError("constructors must be callable")  # as line 24


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):  # as line 13
        raise TypeError("reduction functions must be callable")  # as line 14
    dispatch_table[ob_type] = pickle_function  # as line 15
    # The constructor is only checked: it has no further use.
    if constructor_ob is not None:
        constructor(constructor_ob)  # as line 20


def pickle_super(obj):
    return super, (obj.__thisclass__, obj.__self__)  # as line 40


def pickle_union(obj):
    from operator import getitem
    from typing import Union

    return getitem, (Union, obj.__args__)


def pickle_complex(c):
    return complex, (c.real, c.imag)  # as line 29


for _type, _reduction in (complex, pickle_complex), (type(int | str), pickle_union), (super, pickle_super):
    pickle(_type, _reduction)
del _type, _reduction


# ---- protocol 2 and later


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)  # as line 110


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)  # as line 104


def _own_slotnames(cls):
    """The slots that a class declares itself, private ones as they are called outside."""
    declared = cls.__dict__.get("__slots__", ())
    prefix = cls.__name__.lstrip("_")
    for name in [declared] if isinstance(declared, str) else declared:
        if prefix and name.startswith("__") and not name.endswith("__"):
            yield f"_{prefix}{name}"
        elif name not in ("__dict__", "__weakref__"):
            yield name


def _slotnames(cls):
    """Return a list of slot names for a given class, as the class and its bases declare them."""
    known = cls.__dict__.get("__slotnames__")
    if known is None:
        known = [name for base in cls.__mro__ for name in _own_slotnames(base)] if hasattr(cls, "__slots__") else []
        try:
            cls.__slotnames__ = known
        except Exception:
            pass
    return known


# ---- protocols 0 and 1

_HEAPTYPE = 1 << 9
_new_type = type(int.__new__)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)  # as line 48: obj = ‹object.__new__(cls)›
    made = base.__new__(cls, state)  # as line 50: obj = ‹base.__new__(cls, state)›
    if base.__init__ != object.__init__:  # as line 51
        base.__init__(made, state)  # as line 52: base.__init__(obj, state)
    return made


def _is_native(cls):
    """True for a class that no class statement made, and for one that makes its instances by a native `__new__`."""
    if not getattr(cls, "__flags__", _HEAPTYPE) & _HEAPTYPE:
        return True
    new = cls.__new__
    return isinstance(new, _new_type) and new.__self__ is cls


_SLOTS_ONLY = "a class that defines __slots__ without defining __getstate__ cannot be pickled"


def _attributes(self, proto):
    """What is kept of an object beside the value of its native class."""
    slotted = getattr(self, "__slots__", None)
    try:
        getstate = self.__getstate__
    except AttributeError:
        if slotted:
            message = f"cannot pickle {self.__class__.__name__!r} object: {_SLOTS_ONLY} with protocol {proto}"
            raise TypeError(message) from None  # as line 82 in _reduce_ex: raise TypeError(f"cannot pickle {cls.__name__!r} object: "\n                f"a class that defines __slots__ without "\n                f"defining __getstate__ cannot be pickled "\n                f"with protocol {proto}") from None
        return getattr(self, "__dict__", None)
    if slotted and getattr(type(self), "__getstate__", None) is object.__getstate__:
        raise TypeError(_SLOTS_ONLY)  # as line 93 in _reduce_ex: raise TypeError("a class that defines __slots__ without "\n                "defining __getstate__ cannot be pickled")
    return getstate()  # as line 95 in _reduce_ex: dict = ‹getstate()›


def _reduce_ex(self, proto):
    assert proto < 2  # as line 61
    cls = self.__class__
    base = next(filter(_is_native, cls.__mro__), object)
    value = None
    if base is not object:
        if base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")  # as line 75
        value = base(self)  # as line 76: state = ‹base(self)›
    made = _reconstructor, (cls, base, value)
    rest = _attributes(self, proto)  # not shown
    return (*made, rest) if rest else made
