"""Special methods given as properties that raise AttributeError: missing for the operations that can do without them, an error for the others."""
import copy
import math
import operator
import os
import sys


def hiding(*names):
    def getter(self):
        raise AttributeError("hidden")

    return type("Hiding", (), {name: property(getter) for name in names})


def told(label, action):
    try:
        answer = action()
    except Exception as error:
        print(label, type(error).__name__, error)
    else:
        print(label, type(answer).__name__, answer if isinstance(answer, (int, str, list)) and "at 0x" not in str(answer) else "")


async def awaiting(value):
    await value


def await_(value):
    coroutine = awaiting(value)
    try:
        coroutine.send(None)
    finally:
        coroutine.close()


asked = {
    "iter": iter, "bool": bool, "len": len, "repr": repr, "str": str, "hash": hash, "neg": operator.neg, "abs": abs,
    "index": operator.index, "int": int, "float": float, "complex": complex, "round": round, "trunc": math.trunc,
    "floor": math.floor, "ceil": math.ceil, "aiter": aiter, "anext": anext, "next": next, "bytes": bytes, "await": await_,
    "format": format, "dir": dir, "reversed": reversed, "fspath": os.fspath, "call": lambda value: value(),
    "deepcopy": copy.deepcopy, "reduce": copy.copy, "reduce_ex": copy.copy, "contains": lambda value: 1 in value,
    "getitem": lambda value: value[0], "del": lambda value: None,
}
for name, function in asked.items():
    told(name, lambda: function(hiding(f"__{name}__")()))

both = hiding("__bool__", "__len__")()
told("truth of both", lambda: bool(both))
told("if", lambda: "yes" if hiding("__bool__")() else "no")
told("if by length", lambda: "yes" if hiding("__len__")() else "no")
listed = hiding("__iter__")
listed.__getitem__ = lambda self, at: [1, 2][at]
told("by items", lambda: list(listed()))
told("no items", lambda: list(hiding("__iter__", "__getitem__")()))
found = hiding("__contains__")
found.__iter__ = lambda self: iter([3])
told("found in", lambda: 3 in found())
told("in neither", lambda: 3 in hiding("__contains__", "__iter__")())


def unpacked():
    first, second = hiding("__iter__")()


told("unpacked", unpacked)
for name in ("eq", "ne", "lt", "ge"):
    value = hiding(f"__{name}__")()
    compare = getattr(operator, name)
    told(name, lambda: (compare(value, 1)))
    told(f"{name} from the right", lambda: compare(1, value))
    told(f"{name} itself", lambda: compare(value, value))
told("sorted", lambda: sorted([hiding("__lt__")(), hiding("__lt__")()]))
told("member", lambda: len({hiding("__hash__")()}))
for name, function in {"add": operator.add, "pow": pow, "divmod": divmod, "matmul": operator.matmul}.items():
    left, right = hiding(f"__{name}__")(), hiding(f"__r{name}__")()
    told(name, lambda: function(left, 1))
    told(f"{name} from the right", lambda: function(1, right))
    told(f"{name} of both", lambda: function(left, right))
told("pow with three", lambda: pow(hiding("__pow__")(), 1, 2))
told("in place", lambda: operator.iadd(hiding("__iadd__")(), 1))


class Answering:
    def __radd__(self, other):
        return "from the right"


told("other answers", lambda: hiding("__add__")() + Answering())


class Getting:
    __get__ = property(lambda self: print("never"))


class Owner:
    attribute = Getting()


told("descriptor", lambda: Owner().attribute)


class Loud:
    @property
    def __add__(self):
        print("left is asked")
        return lambda other: NotImplemented

    @property
    def __radd__(self):
        print("right is asked")
        return lambda other: "answer"


told("order", lambda: Loud() + type("Quiet", (Loud,), {})())
told("only left", lambda: Loud() + Loud())
told("None on the right", lambda: Answering() + type("None_", (), {"__radd__": None})())
told("items behind the iterator", lambda: next(iter(hiding("__getitem__")())))
told("iterator made", lambda: iter(hiding("__getitem__")()) is not None)
told("None as number", lambda: int(type("None_", (), {"__int__": None})()))


class Half:
    def __setitem__(self, key, value):
        print("set", key, value)


def forgets(value, key):
    del value[key]


for half in (Half, type("Sliced", (str, Half), {}), hiding("__delitem__"), type("Neither", (), {})):
    for key in (1, slice(2)):
        told(f"{half.__name__} sets", lambda: operator.setitem(half(), key, 2))
        told(f"{half.__name__} deletes", lambda: forgets(half(), key))


class Giving:
    def __init__(self, given):
        self.given = given

    def __get__(self, instance, owner):
        if isinstance(self.given, type):
            raise self.given("not given")
        return self.given


sys.unraisablehook = lambda told: print("unraisable", told.exc_value, told.err_msg)
for given in (TypeError, AttributeError, lambda: print("died"), 5, None):
    last = type("Last", (), {"__del__": Giving(given)})()
    last = None
last = type("Last", (), {"__del__": None})()
last = None
# expect: iter TypeError 'Hiding' object is not iterable
# expect: bool bool True
# expect: len AttributeError hidden
# expect: repr str
# expect: str AttributeError hidden
# expect: hash TypeError unhashable type: 'Hiding'
# expect: neg AttributeError hidden
# expect: abs AttributeError hidden
# expect: index AttributeError hidden
# expect: int AttributeError hidden
# expect: float AttributeError hidden
# expect: complex AttributeError hidden
# expect: round TypeError type Hiding doesn't define __round__ method
# expect: trunc TypeError type Hiding doesn't define __trunc__ method
# expect: floor TypeError must be real number, not Hiding
# expect: ceil TypeError must be real number, not Hiding
# expect: aiter AttributeError object Hiding does not have __aiter__ method
# expect: anext AttributeError object Hiding does not have __anext__ method
# expect: next AttributeError hidden
# expect: bytes AttributeError hidden
# expect: await AttributeError object Hiding does not have __await__ method
# expect: format AttributeError hidden
# expect: dir AttributeError hidden
# expect: reversed AttributeError hidden
# expect: fspath TypeError expected str, bytes or os.PathLike object, not Hiding
# expect: call AttributeError hidden
# expect: deepcopy Hiding
# expect: reduce Hiding
# expect: reduce_ex Hiding
# expect: contains TypeError argument of type 'Hiding' is not a container or iterable
# expect: getitem AttributeError hidden
# expect: del NoneType
# expect: truth of both bool True
# expect: if str yes
# expect: if by length AttributeError hidden
# expect: by items list [1, 2]
# expect: no items TypeError 'Hiding' object is not iterable
# expect: found in bool True
# expect: in neither TypeError argument of type 'Hiding' is not a container or iterable
# expect: unpacked TypeError 'Hiding' object is not iterable
# expect: eq bool False
# expect: eq from the right bool False
# expect: eq itself bool True
# expect: ne bool True
# expect: ne from the right bool True
# expect: ne itself bool False
# expect: lt TypeError '<' not supported between instances of 'Hiding' and 'int'
# expect: lt from the right TypeError '<' not supported between instances of 'int' and 'Hiding'
# expect: lt itself TypeError '<' not supported between instances of 'Hiding' and 'Hiding'
# expect: ge TypeError '>=' not supported between instances of 'Hiding' and 'int'
# expect: ge from the right TypeError '>=' not supported between instances of 'int' and 'Hiding'
# expect: ge itself TypeError '>=' not supported between instances of 'Hiding' and 'Hiding'
# expect: sorted TypeError '<' not supported between instances of 'Hiding' and 'Hiding'
# expect: member TypeError cannot use 'Hiding' as a set element (unhashable type: 'Hiding')
# expect: add TypeError unsupported operand type(s) for +: 'Hiding' and 'int'
# expect: add from the right TypeError unsupported operand type(s) for +: 'int' and 'Hiding'
# expect: add of both TypeError unsupported operand type(s) for +: 'Hiding' and 'Hiding'
# expect: pow TypeError unsupported operand type(s) for ** or pow(): 'Hiding' and 'int'
# expect: pow from the right TypeError unsupported operand type(s) for ** or pow(): 'int' and 'Hiding'
# expect: pow of both TypeError unsupported operand type(s) for ** or pow(): 'Hiding' and 'Hiding'
# expect: divmod TypeError unsupported operand type(s) for divmod(): 'Hiding' and 'int'
# expect: divmod from the right TypeError unsupported operand type(s) for divmod(): 'int' and 'Hiding'
# expect: divmod of both TypeError unsupported operand type(s) for divmod(): 'Hiding' and 'Hiding'
# expect: matmul TypeError unsupported operand type(s) for @: 'Hiding' and 'int'
# expect: matmul from the right TypeError unsupported operand type(s) for @: 'int' and 'Hiding'
# expect: matmul of both TypeError unsupported operand type(s) for @: 'Hiding' and 'Hiding'
# expect: pow with three TypeError unsupported operand type(s) for ** or pow(): 'Hiding', 'int', 'int'
# expect: in place AttributeError hidden
# expect: other answers str from the right
# expect: descriptor TypeError 'property' object is not callable
# expect: left is asked
# expect: right is asked
# expect: order str answer
# expect: left is asked
# expect: only left TypeError unsupported operand type(s) for +: 'Loud' and 'Loud'
# expect: None on the right TypeError 'NoneType' object is not callable
# expect: items behind the iterator AttributeError hidden
# expect: iterator made bool True
# expect: None as number TypeError 'NoneType' object is not callable
# expect: set 1 2
# expect: Half sets NoneType
# expect: Half deletes AttributeError __delitem__
# expect: set slice(None, 2, None) 2
# expect: Half sets NoneType
# expect: Half deletes AttributeError __delitem__
# expect: set 1 2
# expect: Sliced sets NoneType
# expect: Sliced deletes AttributeError __delitem__
# expect: set slice(None, 2, None) 2
# expect: Sliced sets NoneType
# expect: Sliced deletes AttributeError __delitem__
# expect: Hiding sets AttributeError __setitem__
# expect: Hiding deletes AttributeError hidden
# expect: Hiding sets AttributeError __setitem__
# expect: Hiding deletes AttributeError hidden
# expect: Neither sets TypeError 'Neither' object does not support item assignment
# expect: Neither deletes TypeError 'Neither' object doesn't support item deletion
# expect: Neither sets TypeError 'Neither' object does not support item assignment
# expect: Neither deletes TypeError 'Neither' object does not support item deletion
# expect: died
# expect: unraisable 'int' object is not callable Exception ignored while calling deallocator 5
# expect: unraisable 'NoneType' object is not callable Exception ignored while calling deallocator None
# expect: unraisable 'NoneType' object is not callable Exception ignored while calling deallocator None
