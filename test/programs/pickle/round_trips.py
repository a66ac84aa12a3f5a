import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import functools
import io
import operator
import pathlib
import pickle
import typing
import uuid


class Color(enum.Enum):
    RED = 1


@dataclasses.dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


class Slots:
    __slots__ = ("a", "b")


class Custom:
    def __init__(self, n): self.n = n; self.file = "open"
    def __getstate__(self): return {"n": self.n}
    def __setstate__(self, state): self.n = state["n"]; self.file = "again"
    def __eq__(self, other): return self.n == other.n


class Reduced:
    def __init__(self, *args): self.args = args
    def __reduce__(self): return Reduced, ("made",), {"extra": 1}


class Args(str):
    def __new__(cls, text, n): self = super().__new__(cls, text); self.n = n; return self
    def __getnewargs__(self): return str(self), self.n


Pair = collections.namedtuple("Pair", "a b")
values = [None, True, 10**30, -1.5, "é\U0001f600", b"\x00", bytearray(b"x"), (1, (2,)), [1, [2]], {"k": {1, 2}}, frozenset([1]), 1 + 2j, slice(1, 2), range(3), Color.RED, Point(1), Custom(3), Pair(1, 2), collections.OrderedDict(a=1), collections.Counter("aab"), collections.deque([1], 2), collections.defaultdict(list, k=[1]), datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc), datetime.timedelta(1), decimal.Decimal("1.10"), fractions.Fraction(1, 3), pathlib.PurePosixPath("/a/b"), uuid.UUID(int=5), int, len, list.append, functools.partial(int, base=2).func, operator.itemgetter(1)("ab"), ValueError("v", 1), list[int], typing.Optional[int], int | str, Ellipsis, NotImplemented]
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    bad = []
    for value in values:
        try:
            again = pickle.loads(pickle.dumps(value, protocol))
            if again != value and repr(again) != repr(value):
                bad.append(repr(value))
        except Exception as error:
            bad.append(f"{value!r}: {type(error).__name__} {error}")
    print(protocol, bad)
shared = [1]
again = pickle.loads(pickle.dumps({"a": shared, "b": shared}))
loop = []; loop.append(loop)
print(again["a"] is again["b"], pickle.loads(pickle.dumps(loop))[0][0] is not loop)
s = Slots(); s.a = 1
print(pickle.loads(pickle.dumps(s)).a, pickle.loads(pickle.dumps(Custom(4))).file, pickle.loads(pickle.dumps(Reduced(1))).__dict__, pickle.loads(pickle.dumps(Args("t", 5))).n)
for wrong in (lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps((i for i in [])), lambda: pickle.dumps(open), lambda: pickle.loads(b""), lambda: pickle.loads(b"junk"), lambda: pickle.loads(b"cno_such_module\nX\n."), lambda: pickle.loads(b"cbuiltins\nnope\n."), lambda: pickle.dumps(1, 99), lambda: pickle.dumps(type("Local", (), {})()), lambda: pickle.loads("text"), lambda: pickle.dump(1, 5), lambda: pickle.load(5), lambda: pickle.loads(pickle.dumps([1, 2])[:-3]), lambda: pickle.dumps(__import__("threading").Lock())):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
stream = io.BytesIO()
pickler = pickle.Pickler(stream)
pickler.dump("one"); pickler.dump([2])
stream.seek(0)
reader = pickle.Unpickler(stream)
print(reader.load(), reader.load(), pickle.dumps("a", 0), pickle.dumps([1, "x"], 2), pickle.dumps({"k": (1, None)}))


class Safe(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")
    def persistent_load(self, key): return ("loaded", key)


class Persistent(pickle.Pickler):
    def persistent_id(self, value): return "id" if value == "special" else None


try:
    Safe(io.BytesIO(pickle.dumps(len))).load()
except pickle.UnpicklingError as error:
    print(error)
stream = io.BytesIO(); Persistent(stream).dump(["special", 1]); stream.seek(0); print(Safe(stream).load())
# expect: 0 []
# expect: 1 []
# expect: 2 []
# expect: 3 []
# expect: 4 []
# expect: 5 []
# expect: True True
# expect: 1 again {'args': ('made',), 'extra': 1} 5
# expect: PicklingError Can't pickle local object <function <lambda>.<locals>.<lambda>
# expect: TypeError cannot pickle 'generator' object
# expect: b'\x80\x05\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8c\x03_io\x94\x8c\x04open\x94\x93\x94.'
# expect: EOFError Ran out of input
# expect: UnpicklingError pickle data was truncated
# expect: ModuleNotFoundError No module named 'no_such_module'
# expect: AttributeError module 'builtins' has no attribute 'nope'
# expect: ValueError pickle protocol must be <= 5
# expect: PicklingError Can't pickle <class '__main__.Local'>: it's not found as __main__.Local
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError file must have a 'write' attribute
# expect: TypeError file must have 'read' and 'readline' attributes
# expect: UnpicklingError pickle data was truncated
# expect: TypeError cannot pickle '_thread.lock' object
# expect: one [2] b'Va\np0\n.' b'\x80\x02]q\x00(K\x01X\x01\x00\x00\x00xq\x01e.' b'\x80\x05\x95\r\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01k\x94K\x01N\x86\x94s.'
# expect: builtins.len is forbidden
# expect: [('loaded', 'id'), 1]
