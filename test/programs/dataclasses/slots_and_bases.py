# Slots for weak references below generic bases; a field that contains itself.
from dataclasses import dataclass, field
from typing import Generic, TypeVar
T = TypeVar("T")
class Raw: ...
@dataclass(slots=True, weakref_slot=True)
class A(Generic[T], Raw): pass
@dataclass(slots=True, weakref_slot=True)
class B(Raw, Generic[T]):
    f: int = 0
@dataclass(slots=True, weakref_slot=True)
class C(B): pass
print(A.__slots__, B.__slots__, C.__slots__)
class S: __slots__ = ()
class W: __slots__ = ("__weakref__",)
class E(Exception): pass
print([(c.__weakrefoffset__ != 0, c.__dictoffset__ != 0) for c in (Raw, S, W, E, int, Exception, set)])
own = field(default=1)
own.type = [own]
print(repr(own).split(",default=")[0])
# expect: () ('f',) ()
# expect: [(True, True), (False, False), (True, False), (True, True), (False, False), (False, True), (True, False)]
# expect: Field(name=None,type=[...]
