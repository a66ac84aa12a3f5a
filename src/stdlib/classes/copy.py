"""Shallow and deep copies of any object.

    x = copy.copy(y)            # a new object with the same parts
    x = copy.deepcopy(y)        # a new object with copies of the parts, and so on
    x = copy.replace(y, a=1)    # a new object with some fields replaced
"""

from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

# Classes whose objects never change (or are the identity of something): a copy is the object itself.
_method = type(type("_", (), {"m": lambda self: None})().m)
_atomic_types = frozenset({
    type(None), int, float, bool, complex, str, bytes, type, range, property,
    type(...), type(NotImplemented), type(lambda: None), type(len), type((lambda: 0).__code__),
})
_copy_atomic_types = _atomic_types | {tuple, frozenset, slice, super}
_copy_builtin_containers = frozenset({list, dict, set, bytearray})


def _is_weak_reference(cls):
    return cls.__name__ in ("ReferenceType", "weakref") and cls.__module__ in ("weakref", "builtins")


def copy(x):
    cls = type(x)  # as line 68
    if cls in _copy_atomic_types:  # as line 70
        return x
    if cls in _copy_builtin_containers:  # as line 72
        return cls.copy(x)  # as line 73
    if issubclass(cls, type):  # as line 76
        return x
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    parts = _take_apart(x, cls, "shallow")  # as line 90: rv = ‹reductor(4)›
    if isinstance(parts, str) or parts is None:
        return x
    return _reconstruct(x, None, *parts)  # as line 100: return ‹_reconstruct(x, None, *rv)›


def _take_apart(x, cls, kind):
    """What the object says of how it is made anew: see object.__reduce__. None: it is its own copy."""
    reductor = dispatch_table.get(cls)
    if reductor is not None:
        return reductor(x)
    if _is_weak_reference(cls):
        return None
    reductor = getattr(x, "__reduce_ex__", None)
    if reductor is not None:
        return reductor(4)  # not shown
    reductor = getattr(x, "__reduce__", None)
    if reductor:
        return reductor()
    raise Error(f"un({kind})copyable object of type {cls}")


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)  # as line 116
    if cls in _atomic_types:  # as line 118
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    copier = _deepcopy_dispatch.get(cls)  # as line 129
    if copier is not None:
        made = copier(x, memo)  # as line 131: y = ‹copier(x, memo)›
    elif issubclass(cls, type):
        made = x
    else:
        copier = getattr(x, "__deepcopy__", None)  # as line 136
        if copier is not None:
            made = copier(memo)  # as line 138: y = ‹copier(memo)›
        else:
            parts = _take_apart(x, cls, "deep")  # as line 146: rv = ‹reductor(4)›
            if isinstance(parts, str) or parts is None:
                made = x
            else:
                made = _reconstruct(x, memo, *parts)
    if made is not x:
        memo[key] = made
        _keep_alive(x, memo)
    return made


def _keep_alive(x, memo):
    # The memo goes by id: what it has seen must live as long as it.
    memo.setdefault(id(memo), []).append(x)


def _deepcopy_list(x, memo, deepcopy=deepcopy):
    made = []
    memo[id(x)] = made
    for item in x:
        made.append(deepcopy(item, memo))  # as line 177: append(‹deepcopy(a, memo)›)
    return made


def _deepcopy_tuple(x, memo, deepcopy=deepcopy):
    items = [deepcopy(item, memo) for item in x]
    # A tuple inside its own parts was copied on the way.
    known = memo.get(id(x))
    if known is not None:
        return known
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deepcopy_dict(x, memo, deepcopy=deepcopy):
    made = {}
    memo[id(x)] = made
    for key, value in x.items():  # as line 201
        made[deepcopy(key, memo)] = deepcopy(value, memo)  # as line 202: y[deepcopy(key, memo)] = ‹deepcopy(value, memo)›
    return made


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))  # as line 207


_deepcopy_dispatch = {
    list: _deepcopy_list,
    tuple: _deepcopy_tuple,
    dict: _deepcopy_dict,
    _method: _deepcopy_method,
}


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, *, deepcopy=deepcopy):
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    made = func(*args)  # as line 234: y = ‹func(*args)›
    if deep:
        memo[id(x)] = made
    if state is not None:
        if deep:
            state = deepcopy(state, memo)  # as line 240
        if hasattr(made, "__setstate__"):
            made.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:  # as line 244
                state, slots = state
            if state is not None:
                made.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(made, name, value)
    if listiter is not None:
        for item in listiter:
            made.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
    return made


def replace(obj, /, **changes):
    cls = obj.__class__  # as line 282
    method = getattr(cls, "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")  # as line 285
    return method(obj, **changes)
