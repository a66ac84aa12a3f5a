"""WeakSet, for weakref."""

from _native_weakref import settled as _settled
from _weakref import ref

__all__ = ["WeakSet"]


class WeakSet:
    """A set of weak references; what dies leaves it."""

    def __init__(self, data=None):
        this = ref(self)

        def _remove(item):
            owner = this()
            if owner is not None:
                owner.data.discard(item)

        self.data, self._remove = set(), _remove
        if data is not None:
            self.update(data)  # as line 22

    # ---- looking ----

    def __repr__(self):
        return repr(_settled(self.data))  # as line 145: return ‹repr(self.data)›

    def __len__(self):
        return len(_settled(self.data))

    def __iter__(self):
        # Over a copy: elements may die, and with them their entries, while somebody iterates.
        for entry in _settled(self.data).copy():
            if (item := entry()) is not None:
                yield item  # as line 30

    def __contains__(self, item):
        try:
            sought = ref(item)
        except TypeError:
            # What cannot be referred to weakly is in none.
            return False
        return sought in _settled(self.data)  # as line 40: return ‹wr in self.data›

    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()  # as line 43

    def __eq__(self, other):
        if isinstance(other, self.__class__):
            return _settled(self.data) == set(map(ref, other))  # as line 120: return self.data == ‹set(map(ref, other))›
        return NotImplemented

    def __lt__(self, other):
        return _settled(self.data) < set(map(ref, other))  # as line 108: return self.data < ‹set(map(ref, other))›

    def __gt__(self, other):
        return _settled(self.data) > set(map(ref, other))  # as line 115: return self.data > ‹set(map(ref, other))›

    def issubset(self, other):
        return self.data.issubset(ref(item) for item in other)  # as line 104

    def issuperset(self, other):
        return self.data.issuperset(ref(item) for item in other)  # as line 111

    def isdisjoint(self, other):
        return not len(self.intersection(other))  # as line 142: return len(‹self.intersection(other)›) == 0

    # ---- new sets ----

    def copy(self):
        return self.__class__(self)  # as line 52

    def union(self, other):
        return self.__class__(e for s in (self, other) for e in s)  # as line 138

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)  # as line 94

    def difference(self, other):
        rest = self.copy()  # as line 79: newset = ‹self.copy()›
        rest.difference_update(other)  # as line 80: ‹newset.difference_update(other)›
        return rest

    def symmetric_difference(self, other):
        rest = self.copy()  # as line 123: newset = ‹self.copy()›
        rest.symmetric_difference_update(other)  # as line 124: ‹newset.symmetric_difference_update(other)›
        return rest

    # ---- changes ----

    def add(self, item):
        self.data.add(ref(item, self._remove))  # as line 46

    def discard(self, item):
        self.data.discard(ref(item))  # as line 68

    def remove(self, item):
        self.data.remove(ref(item))  # as line 65

    def pop(self):
        item = None
        while item is None:
            try:
                entry = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None  # as line 59: raise KeyError('pop from empty WeakSet') from None
            # It may be one that has died just now.
            item = entry()
        return item

    def clear(self):
        self.data.clear()  # as line 49

    def update(self, other):
        for element in other:  # as line 71
            self.add(element)  # as line 72

    def __ior__(self, other):
        self.update(other)  # as line 75
        return self

    def __iand__(self, other):
        self.data.intersection_update(ref(item) for item in other)  # as line 100
        return self

    def __isub__(self, other):
        if other is not self:
            self.data.difference_update(ref(item) for item in other)  # as line 90
        else:
            self.data.clear()  # as line 88
        return self

    def __ixor__(self, other):
        if other is not self:
            self.data.symmetric_difference_update(ref(item, self._remove) for item in other)  # as line 134
        else:
            self.data.clear()  # as line 132
        return self

    def intersection_update(self, other):
        self.__iand__(other)  # as line 98

    def difference_update(self, other):
        self.__isub__(other)  # as line 85

    def symmetric_difference_update(self, other):
        self.__ixor__(other)  # as line 129

    __or__, __and__, __sub__, __xor__ = union, intersection, difference, symmetric_difference
    __le__, __ge__ = issubset, issuperset
    __class_getitem__ = classmethod(type(list[int]))
