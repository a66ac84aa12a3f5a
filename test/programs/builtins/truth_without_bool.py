"""Objects whose __bool__ is None or whose __len__ is odd, wherever truth is asked for."""


def asked(cls):
    one = cls()
    for ask in (
        lambda: bool(one),
        lambda: not one,
        lambda: 1 if one else 2,
        lambda: one and 1,
        lambda: any([one]),
        lambda: list(filter(None, [one])) == [one],
    ):
        try:
            print(ask() is one or ask())
        except (TypeError, ValueError, OverflowError) as error:
            print(type(error).__name__, error)


class NoBool:
    __bool__ = None

    def __len__(self):
        return 1


def sized(length):
    class Sized:
        def __len__(self):
            return length

    return Sized


class Index:
    def __index__(self):
        return 3


asked(NoBool)
for length in (0, 2, 2**70, -1, -(2**70), True, 1.5, None, Index()):
    asked(sized(length))
# expect: TypeError 'NoBool' cannot be interpreted as a boolean
# expect: TypeError 'NoBool' cannot be interpreted as a boolean
# expect: TypeError 'NoBool' cannot be interpreted as a boolean
# expect: TypeError 'NoBool' cannot be interpreted as a boolean
# expect: TypeError 'NoBool' cannot be interpreted as a boolean
# expect: TypeError 'NoBool' cannot be interpreted as a boolean
# expect: False
# expect: True
# expect: 2
# expect: True
# expect: False
# expect: False
# expect: True
# expect: False
# expect: 1
# expect: 1
# expect: True
# expect: True
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: True
# expect: False
# expect: 1
# expect: 1
# expect: True
# expect: True
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: True
# expect: False
# expect: 1
# expect: 1
# expect: True
# expect: True
