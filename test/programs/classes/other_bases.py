# What may take the place of a class's bases, and of an object's class; the order of slots in what is pickled.
class Plain:
    pass


class Other:
    pass


class Child(Plain):
    pass


class Number(int):
    pass


class Failure(Exception):
    pass


class Wrong(ValueError):
    pass


class Deeper(Failure):
    pass


class Slots:
    __slots__ = ("b", "__hidden", "a")

    def __init__(self):
        self.a, self.__hidden, self.b = 1, 2, 3


for cls, bases in [
    (Plain, (Other,)), (Child, (Other,)), (Child, (object,)), (Child, (int,)), (Number, (Plain,)), (Number, (bool,)),
    (Failure, (ValueError,)), (Deeper, (Wrong,)), (Deeper, (Exception,)), (Child, (Slots,)), (Child, ()), (Child, [Other]),
]:
    before = cls.__bases__
    try:
        cls.__bases__ = bases
        print([base.__name__ for base in cls.__mro__])
        cls.__bases__ = before
    except TypeError as error:
        print(error)
for old, new in [(Plain, Other), (Plain, Number), (Failure, Wrong), (Failure, Deeper), (Slots, Plain)]:
    thing = old()
    try:
        thing.__class__ = new
        print(type(thing).__name__)
    except TypeError as error:
        print(error)
print(Slots().__reduce_ex__(2)[2])
for name in ("__classcell__", "__classdictcell__"):
    try:
        type("Made", (), {name: 5})
    except TypeError as error:
        print(error)


class Writable:
    def __set__(self, owner, value):
        print("set", value)


class Meta(type):
    field = Writable()


class Holder(metaclass=Meta):
    pass


print(type(Holder.field).__name__)
Holder.field = 5
# expect: __bases__ assignment: 'Other' deallocator differs from 'object'
# expect: ['Child', 'Other', 'object']
# expect: __bases__ assignment: 'object' deallocator differs from 'Plain'
# expect: __bases__ assignment: 'int' deallocator differs from 'Plain'
# expect: __bases__ assignment: 'Plain' deallocator differs from 'int'
# expect: type 'bool' is not an acceptable base type
# expect: ['Failure', 'ValueError', 'Exception', 'BaseException', 'object']
# expect: __bases__ assignment: 'Wrong' object layout differs from 'Failure'
# expect: __bases__ assignment: 'Exception' object layout differs from 'Failure'
# expect: __bases__ assignment: 'Slots' object layout differs from 'Plain'
# expect: can only assign non-empty tuple to Child.__bases__, not ()
# expect: can only assign tuple to Child.__bases__, not list
# expect: Other
# expect: __class__ assignment: 'Number' object layout differs from 'Plain'
# expect: __class__ assignment: 'Wrong' object layout differs from 'Failure'
# expect: Deeper
# expect: __class__ assignment: 'Plain' object layout differs from 'Slots'
# expect: (None, {'b': 3, '_Slots__hidden': 2, 'a': 1})
# expect: __classcell__ must be a nonlocal cell, not <class 'int'>
# expect: __classdictcell__ must be a nonlocal cell, not <class 'int'>
# expect: Writable
# expect: set 5
