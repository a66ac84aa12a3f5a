"""More kinds of containers than dict, list, set and tuple.

namedtuple   factory function for creating tuple subclasses with named fields
deque        list-like container with fast appends and pops on either end
ChainMap     dict-like class for creating a single view of multiple mappings
Counter      dict subclass for counting hashable objects
OrderedDict  dict subclass that remembers the order entries were added
defaultdict  dict subclass that calls a factory function to supply missing values
UserDict     wrapper around dictionary objects for easier dict subclassing
UserList     wrapper around list objects for easier list subclassing
UserString   wrapper around string objects for easier string subclassing
"""

import sys as _sys
from _native_collections import OrderedDict, _count_elements, _deque_iterator, _tuplegetter, defaultdict, deque

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString",
    "defaultdict", "deque", "namedtuple",
]


def __getattr__(name):
    # What needs the abstract base classes is loaded when first used.
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        from . import _wrappers

        for cls in (_wrappers.ChainMap, _wrappers.UserDict, _wrappers.UserList, _wrappers.UserString):
            globals()[cls.__name__] = cls
        return globals()[name]
    if name == "abc":
        import collections.abc

        return collections.abc
    if name == "_collections_abc":
        import _collections_abc

        return _collections_abc
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), "ChainMap", "UserDict", "UserList", "UserString", "abc"})


# ---- namedtuple


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    from keyword import iskeyword

    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    typename = _sys.intern(str(typename))
    if rename:
        taken = set()
        for at, name in enumerate(names):
            if not name.isidentifier() or iskeyword(name) or name.startswith("_") or name in taken:
                names[at] = f"_{at}"
            taken.add(name)
    for name in (typename, *names):
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")  # as line 406: raise ValueError('Type names and field names must be valid '\n                 f'identifiers: {name!r}')
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")  # as line 409: raise ValueError('Type names and field names cannot be a '\n                 f'keyword: {name!r}')
    taken = set()
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")  # as line 415: raise ValueError('Field names cannot start with an underscore: '\n                 f'{name!r}')
        if name in taken:
            raise ValueError(f'Encountered duplicate field name: {name!r}')  # as line 418
        taken.add(name)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError('Got more default values than field names')  # as line 425
        field_defaults = dict(zip(names[len(names) - len(defaults):], defaults))

    fields = tuple(map(_sys.intern, names))
    count = len(fields)
    listed = ", ".join(fields)
    make = tuple.__new__

    # A function with the very parameters of the fields: wrong calls are then complained about in their terms.
    comma = "," if count == 1 else ""
    scope = {"_tuple_new": make, "__builtins__": {}, "__name__": f"namedtuple_{typename}"}
    __new__ = eval(f"lambda _cls{', ' if fields else ''}{listed}: _tuple_new(_cls, ({listed}{comma}))", scope)
    __new__.__name__ = "__new__"
    __new__.__doc__ = f"Create new instance of {typename}({listed})"
    if defaults is not None:
        __new__.__defaults__ = defaults

    def _make(cls, iterable):
        result = make(cls, iterable)
        if len(result) != count:
            raise TypeError(f"Expected {count} arguments, got {len(result)}")  # as line 457: raise TypeError(f'Expected {num_fields} arguments, got {len(result)}')
        return result

    _make.__doc__ = f"Make a new {typename} object from a sequence or iterable"

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, fields, self))
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')  # as line 466
        return result

    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"

    shown = "(" + ", ".join(f"{name}=%r" for name in fields) + ")"

    def __repr__(self):
        "Return a nicely formatted representation string"
        return self.__class__.__name__ + shown % tuple(self)

    def _asdict(self):
        "Return a new dict which maps field names to their values."
        return dict(zip(fields, self))

    def __getnewargs__(self):
        "Return self as a plain tuple.  Used by copy and pickle."
        return tuple(self)

    for method in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"

    namespace = {
        "__doc__": f"{typename}({listed})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": field_defaults,
        "__new__": __new__,
        "_make": classmethod(_make),
        "__replace__": _replace,
        "_replace": _replace,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "__getnewargs__": __getnewargs__,
        "__match_args__": fields,
    }
    for at, name in enumerate(fields):
        namespace[name] = _tuplegetter(at, f"Alias for field number {at}")

    result = type(typename, (tuple,), namespace)
    if module is None:
        # The class belongs to whoever called.
        try:
            module = _sys._getframemodulename(1) or "__main__"
        except AttributeError:
            try:
                module = _sys._getframe(1).f_globals.get("__name__", "__main__")
            except (AttributeError, ValueError):
                pass
    if module is not None:
        result.__module__ = module
    return result


# ---- Counter


class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)  # as line 614

    def __missing__(self, key):
        return 0

    def total(self):
        "Sum of the counts"
        return sum(self.values())

    def most_common(self, n=None):
        if n is None:
            return sorted(self.items(), key=_count_of, reverse=True)
        import heapq

        return heapq.nlargest(n, self.items(), key=_count_of)

    def elements(self):
        from itertools import chain, repeat, starmap

        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")  # as line 676: raise NotImplementedError(\n    'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if not _is_mapping(iterable):
                _count_elements(self, iterable)  # as line 709
            elif self:
                get = self.get
                for element, count in iterable.items():
                    self[element] = count + get(element, 0)
            else:
                super().update(iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            get = self.get
            if _is_mapping(iterable):
                for element, count in iterable.items():
                    self[element] = get(element, 0) - count
            else:
                for element in iterable:
                    self[element] = get(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return f"{name}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            # Counts that cannot be ordered.
            shown = dict(self)
        return f"{name}({shown!r})"

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] == other[element] for part in (self, other) for element in part)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] <= other[element] for part in (self, other) for element in part)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] >= other[element] for part in (self, other) for element in part)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    # Multiset operations: results hold positive counts only, in the order of self, then of other.

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive(
            [(element, count + other[element]) for element, count in self.items()]
            + [(element, count) for element, count in other.items() if element not in self]
        )

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive(
            [(element, count - other[element]) for element, count in self.items()]
            + [(element, 0 - count) for element, count in other.items() if element not in self]
        )

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        pairs = []
        for element, count in self.items():
            theirs = other[element]
            pairs.append((element, theirs if count < theirs else count))
        pairs += [(element, count) for element, count in other.items() if element not in self]
        return _positive(pairs)

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        pairs = []
        for element, count in self.items():
            theirs = other[element]
            pairs.append((element, count if count < theirs else theirs))
        return _positive(pairs)

    def __pos__(self):
        return _positive(self.items())

    def __neg__(self):
        return _positive([(element, 0 - count) for element, count in self.items()])

    def _keep_positive(self):
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for element, theirs in other.items():
            if theirs > self[element]:
                self[element] = theirs
        return self._keep_positive()

    def __iand__(self, other):
        for element, count in self.items():
            theirs = other[element]
            if theirs < count:
                self[element] = theirs
        return self._keep_positive()


def _count_of(pair):
    return pair[1]


def _positive(pairs):
    result = Counter()
    for element, count in pairs:
        if count > 0:
            result[element] = count
    return result


def _is_mapping(iterable):
    if isinstance(iterable, dict):
        return True
    if not hasattr(iterable, "items"):
        return False
    from _collections_abc import Mapping

    return isinstance(iterable, Mapping)
