# as file collections/__init__.py
"""ChainMap, UserDict, UserList and UserString: loaded by the package when first used."""

import sys
from _collections_abc import MutableMapping, MutableSequence, Sequence
from reprlib import recursive_repr

# The classes say that they live in the package.
__name__ = "collections"


class ChainMap(MutableMapping):
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)  # as line 1017: raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                # Not `key in mapping`: the mapping may make values up, as defaultdict does.
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)  # as line 1025: return ‹self.__missing__(key)›            # support subclasses that define __missing__

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __len__(self):
        return len(set().union(*self.maps))

    def __iter__(self):
        order = {}
        for mapping in reversed(self.maps):
            for key in mapping:
                order[key] = None
        return iter(order)

    def __contains__(self, key):
        for mapping in self.maps:
            if key in mapping:  # as line 1041
                return True
        return False

    def __bool__(self):
        return any(self.maps)  # as line 1046

    @recursive_repr()
    def __repr__(self):
        return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls(dict.fromkeys(iterable, value))  # as line 1055

    def copy(self):
        return self.__class__(self.maps[0].copy(), *self.maps[1:])  # as line 1059

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)  # as line 1071
        return self.__class__(m, *self.maps)  # as line 1072

    @property
    def parents(self):
        return self.__class__(*self.maps[1:])  # as line 1077

    def __setitem__(self, key, value):
        self.maps[0][key] = value  # as line 1080

    def __delitem__(self, key):
        try:
            del self.maps[0][key]  # as line 1084: del ‹self.maps[0][key]›
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")  # as line 1086: raise KeyError(f'Key not found in the first mapping: {key!r}')

    def popitem(self):
        try:
            return self.maps[0].popitem()  # as line 1091: return ‹self.maps[0].popitem()›
        except KeyError:
            raise KeyError("No keys found in the first mapping.")  # as line 1093: raise KeyError('No keys found in the first mapping.')

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)  # as line 1098: return ‹self.maps[0].pop(key, *args)›
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")  # as line 1100: raise KeyError(f'Key not found in the first mapping: {key!r}')

    def clear(self):
        self.maps[0].clear()  # as line 1104

    def __ior__(self, other):
        self.maps[0].update(other)  # as line 1107
        return self

    def __or__(self, other):
        from _collections_abc import Mapping

        if not isinstance(other, Mapping):
            return NotImplemented
        result = self.copy()
        result.maps[0].update(other)
        return result

    def __ror__(self, other):
        from _collections_abc import Mapping

        if not isinstance(other, Mapping):
            return NotImplemented
        merged = dict(other)
        for mapping in reversed(self.maps):
            merged.update(mapping)
        return self.__class__(merged)


class UserDict(MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)  # as line 1136
        if kwargs:
            self.update(kwargs)  # as line 1138

    def __len__(self):
        return len(self.data)  # as line 1141

    def __getitem__(self, key):
        if key in self.data:  # as line 1144
            return self.data[key]  # as line 1145
        if hasattr(self.__class__, "__missing__"):  # as line 1146
            return self.__class__.__missing__(self, key)  # as line 1147
        raise KeyError(key)  # as line 1148: raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item  # as line 1151

    def __delitem__(self, key):
        del self.data[key]  # as line 1154

    def __iter__(self):
        return iter(self.data)  # as line 1157

    def __contains__(self, key):
        # Not the inherited one, which would ask __missing__.
        return key in self.data  # as line 1162

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __repr__(self):
        return repr(self.data)  # as line 1172

    def __or__(self, other):
        if isinstance(other, UserDict):  # as line 1175
            return self.__class__(self.data | other.data)  # as line 1176
        if isinstance(other, dict):  # as line 1177
            return self.__class__(self.data | other)  # as line 1178
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, UserDict):  # as line 1182
            return self.__class__(other.data | self.data)  # as line 1183
        if isinstance(other, dict):  # as line 1184
            return self.__class__(other | self.data)  # as line 1185
        return NotImplemented

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def __copy__(self):
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__)
        # The copy gets a dictionary of its own.
        made.__dict__["data"] = self.__dict__["data"].copy()
        return made

    def copy(self):
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())  # as line 1204
        import copy

        data = self.data
        try:
            self.data = {}
            made = copy.copy(self)
        finally:
            self.data = data
        made.update(self)
        return made

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made


class UserList(MutableSequence):
    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            if type(initlist) is list:
                self.data[:] = initlist  # as line 1235
            elif isinstance(initlist, UserList):  # as line 1236
                self.data[:] = initlist.data[:]  # as line 1237
            else:
                self.data = list(initlist)  # as line 1239

    def __repr__(self):
        return repr(self.data)  # as line 1242

    def __lt__(self, other):
        return self.data < self.__cast(other)  # as line 1245

    def __le__(self, other):
        return self.data <= self.__cast(other)  # as line 1248

    def __eq__(self, other):
        return self.data == self.__cast(other)  # as line 1251

    def __gt__(self, other):
        return self.data > self.__cast(other)  # as line 1254

    def __ge__(self, other):
        return self.data >= self.__cast(other)  # as line 1257

    def __cast(self, other):
        return other.data if isinstance(other, UserList) else other  # as line 1260

    def __contains__(self, item):
        return item in self.data  # as line 1263

    def __len__(self):
        return len(self.data)  # as line 1266

    def __getitem__(self, i):
        found = self.data[i]  # as line 1272: return ‹self.data[i]›
        return self.__class__(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item  # as line 1275

    def __delitem__(self, i):
        del self.data[i]  # as line 1278

    def _items_of(self, other):
        if isinstance(other, UserList):
            return other.data
        return other if isinstance(other, list) else list(other)

    def __add__(self, other):
        return self.__class__(self.data + self._items_of(other))

    def __radd__(self, other):
        return self.__class__(self._items_of(other) + self.data)

    def __iadd__(self, other):
        self.data += self._items_of(other)
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)  # as line 1304

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__)
        # The copy gets a list of its own.
        made.__dict__["data"] = self.__dict__["data"][:]
        return made

    def append(self, item):
        self.data.append(item)  # as line 1320

    def insert(self, i, item):
        self.data.insert(i, item)  # as line 1323

    def pop(self, i=-1):
        return self.data.pop(i)  # as line 1326

    def remove(self, item):
        self.data.remove(item)  # as line 1329

    def clear(self):
        self.data.clear()  # as line 1332

    def copy(self):
        return self.__class__(self)  # as line 1335

    def count(self, item):
        return self.data.count(item)  # as line 1338

    def index(self, item, *args):
        return self.data.index(item, *args)  # as line 1341

    def reverse(self):
        self.data.reverse()  # as line 1344

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)  # as line 1347

    def extend(self, other):
        self.data.extend(other.data if isinstance(other, UserList) else other)


def _text(value):
    """The str inside a UserString; anything else as it is."""
    return value.data if isinstance(value, UserString) else value


class UserString(Sequence):
    def __init__(self, seq):
        if isinstance(seq, str):  # as line 1363
            self.data = seq
        elif isinstance(seq, UserString):  # as line 1365
            self.data = seq.data[:]  # as line 1366
        else:
            self.data = str(seq)  # as line 1368

    def __str__(self):
        return str(self.data)  # as line 1371

    def __repr__(self):
        return repr(self.data)  # as line 1374

    def __int__(self):
        return int(self.data)  # as line 1377

    def __float__(self):
        return float(self.data)  # as line 1380

    def __complex__(self):
        return complex(self.data)  # as line 1383

    def __hash__(self):
        return hash(self.data)  # as line 1386

    def __getnewargs__(self):
        return (self.data[:],)  # as line 1389

    def __eq__(self, string):
        return self.data == _text(string)

    def __lt__(self, string):
        return self.data < _text(string)

    def __le__(self, string):
        return self.data <= _text(string)

    def __gt__(self, string):
        return self.data > _text(string)

    def __ge__(self, string):
        return self.data >= _text(string)

    def __contains__(self, char):
        return _text(char) in self.data

    def __len__(self):
        return len(self.data)  # as line 1422

    def __getitem__(self, index):
        return self.__class__(self.data[index])  # as line 1425

    def __add__(self, other):
        other = _text(other)
        return self.__class__(self.data + (other if isinstance(other, str) else str(other)))

    def __radd__(self, other):
        return self.__class__((other if isinstance(other, str) else str(other)) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)  # as line 1440

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)  # as line 1445

    def __rmod__(self, template):
        return self.__class__(str(template) % self)  # as line 1448

    # The methods of str that answer with a text: the answer is a UserString again.

    def capitalize(self):
        return self.__class__(self.data.capitalize())  # as line 1452

    def casefold(self):
        return self.__class__(self.data.casefold())  # as line 1455

    def center(self, width, *args):
        return self.__class__(self.data.center(width, *args))  # as line 1458

    def expandtabs(self, tabsize=8):
        return self.__class__(self.data.expandtabs(tabsize))  # as line 1484

    def ljust(self, width, *args):
        return self.__class__(self.data.ljust(width, *args))  # as line 1542

    def lower(self):
        return self.__class__(self.data.lower())  # as line 1545

    def lstrip(self, chars=None):
        return self.__class__(self.data.lstrip(chars))  # as line 1548

    def removeprefix(self, prefix, /):
        return self.__class__(self.data.removeprefix(_text(prefix)))

    def removesuffix(self, suffix, /):
        return self.__class__(self.data.removesuffix(_text(suffix)))

    def replace(self, old, new, maxsplit=-1):
        return self.__class__(self.data.replace(_text(old), _text(new), maxsplit))

    def rjust(self, width, *args):
        return self.__class__(self.data.rjust(width, *args))  # as line 1573

    def rstrip(self, chars=None):
        return self.__class__(self.data.rstrip(chars))  # as line 1579

    def strip(self, chars=None):
        return self.__class__(self.data.strip(chars))  # as line 1594

    def swapcase(self):
        return self.__class__(self.data.swapcase())  # as line 1597

    def title(self):
        return self.__class__(self.data.title())  # as line 1600

    def translate(self, *args):
        return self.__class__(self.data.translate(*args))  # as line 1603

    def upper(self):
        return self.__class__(self.data.upper())  # as line 1606

    def zfill(self, width):
        return self.__class__(self.data.zfill(width))  # as line 1609

    # The others answer as str does.

    def count(self, sub, start=0, end=sys.maxsize):
        return self.data.count(_text(sub), start, end)

    def encode(self, encoding="utf-8", errors="strict"):
        encoding = "utf-8" if encoding is None else encoding
        errors = "strict" if errors is None else errors
        return self.data.encode(encoding, errors)  # as line 1478

    def endswith(self, suffix, start=0, end=sys.maxsize):
        return self.data.endswith(suffix, start, end)  # as line 1481

    def find(self, sub, start=0, end=sys.maxsize):
        return self.data.find(_text(sub), start, end)

    def format(self, /, *args, **kwds):
        return self.data.format(*args, **kwds)  # as line 1492

    def format_map(self, mapping):
        return self.data.format_map(mapping)  # as line 1495

    def index(self, sub, start=0, end=sys.maxsize):
        return self.data.index(_text(sub), start, end)  # as line 1500: return ‹self.data.index(sub, start, end)›

    def isalpha(self):
        return self.data.isalpha()  # as line 1503

    def isalnum(self):
        return self.data.isalnum()  # as line 1506

    def isascii(self):
        return self.data.isascii()  # as line 1509

    def isdecimal(self):
        return self.data.isdecimal()  # as line 1512

    def isdigit(self):
        return self.data.isdigit()  # as line 1515

    def isidentifier(self):
        return self.data.isidentifier()  # as line 1518

    def islower(self):
        return self.data.islower()  # as line 1521

    def isnumeric(self):
        return self.data.isnumeric()  # as line 1524

    def isprintable(self):
        return self.data.isprintable()  # as line 1527

    def isspace(self):
        return self.data.isspace()  # as line 1530

    def istitle(self):
        return self.data.istitle()  # as line 1533

    def isupper(self):
        return self.data.isupper()  # as line 1536

    def join(self, seq):
        return self.data.join(seq)  # as line 1539

    maketrans = str.maketrans

    def partition(self, sep):
        return self.data.partition(_text(sep))

    def rfind(self, sub, start=0, end=sys.maxsize):
        return self.data.rfind(_text(sub), start, end)

    def rindex(self, sub, start=0, end=sys.maxsize):
        return self.data.rindex(_text(sub), start, end)

    def rpartition(self, sep):
        return self.data.rpartition(_text(sep))

    def split(self, sep=None, maxsplit=-1):
        return self.data.split(sep, maxsplit)  # as line 1582

    def rsplit(self, sep=None, maxsplit=-1):
        return self.data.rsplit(sep, maxsplit)  # as line 1585

    def splitlines(self, keepends=False):
        return self.data.splitlines(keepends)  # as line 1588

    def startswith(self, prefix, start=0, end=sys.maxsize):
        return self.data.startswith(prefix, start, end)  # as line 1591
