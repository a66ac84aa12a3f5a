"""Weak references: they do not keep their objects alive. The references themselves are native, in _weakref."""

from _native_weakref import settled as _settled
from _weakref import (
    CallableProxyType,
    ProxyType,
    ReferenceType,
    getweakrefcount,
    getweakrefs,
    proxy,
    ref,
)
from _weakrefset import WeakSet
import _collections_abc

_collections_abc.MutableSet.register(WeakSet)

ProxyTypes = (ProxyType, CallableProxyType)

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
    "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]


class WeakMethod(ref):
    __slots__ = "_func_ref", "_meth_type", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__  # as line 48
            func = meth.__func__  # as line 49
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def _cb(arg):
            # Called when either dies; tell only once.
            self = self_wr()  # as line 56
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)  # as line 60

        self = ref.__new__(cls, obj, _cb)  # as line 61
        self._func_ref = ref(func, _cb)  # as line 62
        self._meth_type = type(meth)  # as line 63
        self._alive = True
        self_wr = ref(self)  # as line 65
        return self

    def __call__(self):
        obj = super().__call__()  # as line 69
        func = self._func_ref()  # as line 70
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)  # as line 73

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:  # as line 77
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref  # as line 79

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return not self == other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    __slots__ = ("key",)

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)  # as line 290
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)  # as line 295


_missing = object()


class WeakValueDictionary(_collections_abc.MutableMapping):
    def __init__(self, other=(), /, **kw):
        def remove(wr, selfref=ref(self)):
            self = selfref()  # as line 106
            if self is not None and self.data.get(wr.key) is wr:
                del self.data[wr.key]

        self._remove = remove
        self.data = {}
        self.update(other, **kw)  # as line 113

    def __getitem__(self, key):
        value = self.data[key]()  # as line 116: o = ‹self.data[key]›()
        if value is None:
            raise KeyError(key)  # as line 118
        return value

    def __delitem__(self, key):
        del self.data[key]  # as line 123

    def __len__(self):
        return len(_settled(self.data))

    def __contains__(self, key):
        wr = self.data.get(key)
        return wr is not None and wr() is not None

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)  # as line 139

    def copy(self):
        new = WeakValueDictionary()  # as line 142
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = self.__class__()  # as line 153
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        wr = self.data.get(key)
        value = None if wr is None else wr()
        return default if value is None else value

    def items(self):
        for key, wr in _settled(self.data).copy().items():
            value = wr()
            if value is not None:
                yield key, value

    def keys(self):
        for key, wr in _settled(self.data).copy().items():
            if wr() is not None:  # as line 181
                yield key

    __iter__ = keys

    def itervaluerefs(self):
        yield from _settled(self.data).copy().values()

    def values(self):
        for wr in _settled(self.data).copy().values():
            value = wr()
            if value is not None:
                yield value

    def popitem(self):
        while True:
            key, wr = self.data.popitem()  # as line 206
            value = wr()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        wr = self.data.pop(key, None)
        value = None if wr is None else wr()
        if value is not None:
            return value
        if args:
            return args[0]  # as line 218
        raise KeyError(key)  # as line 220

    def setdefault(self, key, default=None):
        wr = self.data.get(key)
        value = None if wr is None else wr()
        if value is None:
            self.data[key] = KeyedRef(default, self._remove, key)  # as line 230
            return default
        return value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            if not hasattr(other, "items"):  # as line 238
                other = dict(other)  # as line 239
            for key, value in other.items():
                self.data[key] = KeyedRef(value, self._remove, key)
        for key, value in kwargs.items():
            self.data[key] = KeyedRef(value, self._remove, key)

    def valuerefs(self):
        return list(_settled(self.data).copy().values())

    def __ior__(self, other):
        self.update(other)  # as line 258
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        made = self.__class__()
        made.update(other)
        made.update(self)
        return made


class WeakKeyDictionary(_collections_abc.MutableMapping):
    def __init__(self, dict=None):
        self.data = {}

        def remove(wr, selfref=ref(self)):
            self = selfref()  # as line 312
            if self is not None:
                self.data.pop(wr, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)  # as line 320

    def __delitem__(self, key):
        del self.data[ref(key)]  # as line 323

    def __getitem__(self, key):
        return self.data[ref(key)]  # as line 326

    def __len__(self):
        return len(_settled(self.data))

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value  # as line 335

    def copy(self):
        new = WeakKeyDictionary()  # as line 338
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = self.__class__()  # as line 349
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            wr = ref(key)  # as line 361
        except TypeError:
            return False
        return wr in _settled(self.data)

    def items(self):
        for wr, value in _settled(self.data).copy().items():
            key = wr()  # as line 368
            if key is not None:
                yield key, value  # as line 370

    def keys(self):
        for wr in _settled(self.data).copy():
            key = wr()
            if key is not None:
                yield key

    __iter__ = keys

    def values(self):
        for wr, value in _settled(self.data).copy().items():
            if wr() is not None:  # as line 382
                yield value  # as line 383

    def keyrefs(self):
        return list(_settled(self.data))

    def popitem(self):
        while True:
            wr, value = self.data.popitem()
            key = wr()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)  # as line 405

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            if not hasattr(dict, "items"):  # as line 413
                dict = type({})(dict)  # as line 414
            for key, value in dict.items():  # as line 415
                self.data[ref(key, self._remove)] = value
        if kwargs:
            self.update(kwargs)  # as line 418

    def __ior__(self, other):
        self.update(other)  # as line 421
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        made = self.__class__()
        made.update(other)
        made.update(self)
        return made


class finalize:
    # Finalizers have no state of their own: what is still to be done lies here.
    __slots__ = ()
    _registry = {}
    _shutdown = False
    _count = 0
    _registered_with_atexit = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

    def __init__(self, obj, func, /, *args, **kwargs):
        cls = finalize
        if not cls._registered_with_atexit:
            import atexit

            atexit.register(cls._exitfunc)
            cls._registered_with_atexit = True
        info = cls._Info()
        info.weakref = ref(obj, self)  # as line 476
        info.func = func  # as line 477
        info.args = args  # as line 478
        info.kwargs = kwargs or None  # as line 479
        info.atexit = True  # as line 480
        info.index = cls._count
        cls._count += 1
        cls._registry[self] = info

    def __call__(self, _=None):
        """Calls the function, once; None when it has been called, or the object is gone."""
        info = self._registry.pop(self, None)  # as line 488
        if info and not self._shutdown:
            return info.func(*info.args, **(info.kwargs or {}))  # as line 490

    def detach(self):
        """Gives the object and the call back, and forgets them; None when there are none."""
        info = self._registry.get(self)  # as line 495
        obj = info and info.weakref()  # as line 496
        if obj is not None and self._registry.pop(self, None):  # as line 497
            return (obj, info.func, info.args, info.kwargs or {})  # as line 498

    def peek(self):
        """The object and the call; None when they are gone."""
        info = self._registry.get(self)  # as line 503
        obj = info and info.weakref()  # as line 504
        if obj is not None:
            return (obj, info.func, info.args, info.kwargs or {})  # as line 506

    @property
    def alive(self):
        return self in self._registry  # as line 511

    @property
    def atexit(self):
        info = self._registry.get(self)  # as line 516
        return bool(info) and info.atexit  # as line 517

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)  # as line 526
        obj = info and info.weakref()  # as line 527
        name = type(self).__name__
        if obj is None:
            return f"<{name} object at {id(self):#x}; dead>"
        return f"<{name} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>"

    @classmethod
    def _exitfunc(cls):
        # Newest first; a finalizer may make further finalizers.
        try:
            while True:
                pending = [(info.index, f) for f, info in cls._registry.items() if info.atexit]
                if not pending:
                    return
                newest = max(pending, key=lambda entry: entry[0])[1]
                try:
                    newest()
                except Exception:
                    import sys

                    sys.excepthook(*sys.exc_info())  # as line 568
        finally:
            finalize._shutdown = True  # as line 572
