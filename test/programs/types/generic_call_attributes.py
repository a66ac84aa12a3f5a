# What a generic alias calls remembers the alias, unless the object has no place for it; any other complaint of the object is heard.
from types import GenericAlias


class Remembers:
    __class_getitem__ = classmethod(GenericAlias)


class NoPlace:
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)


class Refuses(Remembers):
    def __setattr__(self, name, value):
        raise ValueError("no " + name)


print(Remembers[int]().__orig_class__)
print(hasattr(NoPlace[int](), "__orig_class__"))
try:
    Refuses[int]()
except ValueError as error:
    print("ValueError:", error)
# expect: __main__.Remembers[int]
# expect: False
# expect: ValueError: no __orig_class__
