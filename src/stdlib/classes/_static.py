"""Looking attributes up without running any code of the object's class: inspect.getattr_static, and what typing needs of it."""

_missing = object()
_mro = type.__dict__["__mro__"].__get__
_class_dict = type.__dict__["__dict__"].__get__
_instance_dict = object.__getattribute__
_slot_descriptor = type(type("_", (), {"__slots__": "x"}).x)
_dict_descriptor = type(type("_", (), {}).__dict__.get("__dict__", property()))


def _in_instance(obj, attr):
    try:
        values = _instance_dict(obj, "__dict__")
    except AttributeError:
        return _missing
    return dict.get(values, attr, _missing) if isinstance(values, dict) else _missing


def _in_class(cls, attr):
    for base in _mro(cls):
        if _hides_dict(base):
            continue
        found = _class_dict(base).get(attr, _missing)
        if found is not _missing:
            return found
    return _missing


def _hides_dict(cls):
    """True when a metaclass defines a __dict__ of its own, so that reading it would run code."""
    meta = type(cls)
    return meta is not type and _shadowed_dict(meta) is not _missing


def _shadowed_dict(cls):
    for base in _mro(cls):
        found = _class_dict(base).get("__dict__", _missing)
        if found is _missing:
            continue
        own = type(found)
        if own is _dict_descriptor and getattr(found, "__name__", None) == "__dict__" and getattr(found, "__objclass__", None) is base:
            continue
        return found
    return _missing


def getattr_static(obj, attr, default=_missing):
    in_instance = _missing
    if type in _mro(type(obj)):
        cls = obj
    else:
        cls = type(obj)
        shadow = _shadowed_dict(cls)
        if shadow is _missing or type(shadow) is _slot_descriptor:
            in_instance = _in_instance(obj, attr)
    in_class = _in_class(cls, attr)
    if in_instance is not _missing and in_class is not _missing:
        descriptor = type(in_class)
        if _in_class(descriptor, "__get__") is not _missing and (
            _in_class(descriptor, "__set__") is not _missing or _in_class(descriptor, "__delete__") is not _missing
        ):
            return in_class
    if in_instance is not _missing:
        return in_instance
    if in_class is not _missing:
        return in_class
    if obj is cls:
        # A class: its metaclass may have it.
        found = _in_class(type(cls), attr)
        if found is not _missing:
            return found
    if default is not _missing:
        return default
    raise AttributeError(attr)
