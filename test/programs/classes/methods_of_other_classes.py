# Special methods taken from a built-in class that is none of the bases; what comparisons, factories and orders of classes change while they are asked.
import itertools


def tell(name, action):
    try:
        print(name, action())
    except Exception as error:
        print(name, f"{type(error).__name__}: {error}")


class Foreign:
    __len__ = dict.__len__
    __getitem__ = list.__getitem__
    __iter__ = dict.__iter__
    __next__ = type(iter([])).__next__
    __contains__ = dict.__contains__
    __hash__ = str.__hash__
    __bool__ = int.__bool__
    __lt__ = int.__lt__
    __eq__ = tuple.__eq__
    __add__ = list.__add__
    __iadd__ = list.__iadd__
    __radd__ = int.__radd__
    __neg__ = int.__neg__
    __index__ = int.__index__
    __str__ = str.__str__
    __repr__ = dict.__repr__
    __delitem__ = list.__delitem__


def add_in_place(it):
    it += 1


def delete(it):
    del it[0]


it = Foreign()
for name, action in [
    ("len", len), ("[]", lambda o: o[0]), ("iter", iter), ("next", next), ("in", lambda o: 1 in o), ("hash", hash),
    ("bool", bool), ("<", lambda o: o < o), ("==", lambda o: o == 1), ("!=", lambda o: o != 1), ("+", lambda o: o + o),
    ("1 +", lambda o: 1 + o), ("+=", add_in_place), ("-", lambda o: -o), ("index", lambda o: [1][o]), ("str", str),
    ("repr", repr), ("del []", delete), ("list", list), ("sorted", lambda o: sorted([o, o])), ("{}", lambda o: {o: 1}),
]:
    tell(name, lambda: action(it))


class Number(int):
    __eq__ = str.__eq__
    __add__ = str.__add__
    __hash__ = int.__hash__


tell("Number ==", lambda: Number(1) == Number(2))
tell("Number +", lambda: Number(1) + Number(2))


# A list that is changed by the comparison of its items.
class Clears:
    def __init__(self, other):
        self.other = other

    def __eq__(self, other):
        self.other().clear()
        return NotImplemented


first = [Clears(lambda: second)]
second = [Clears(lambda: first)]
tell("both empty", lambda: first == second)
first = [Clears(lambda: first)]
tell("one empty", lambda: first == [1])
first = [Clears(lambda: first)]
tell("smaller", lambda: first < [3])

# A factory that gets the class twice.


class Twice:
    @classmethod
    def __new__(*args):
        return [getattr(arg, "__name__", arg) for arg in args]


class Derived(Twice):
    pass


tell("Twice", lambda: Twice(1, 2))
tell("Derived", lambda: Derived(1, 2))

# Orders that leave out the class.


class Left:
    pass


class Meta(type):
    def mro(cls):
        return (Left,)


class Second(type):
    def mro(cls):
        return [Left, *type.mro(cls)]


def make(meta):
    class Made(metaclass=meta):
        pass

    return [c.__name__ for c in Made.__mro__]


tell("left out", lambda: make(Meta))
tell("second", lambda: make(Second))


class Strange(type(itertools)):
    __dict__ = property(lambda self: "none")


tell("dir", lambda: dir(Strange("m")))

# Functions with too few or too many arguments.
tell("accumulate", lambda: list(itertools.accumulate([2, 8, 9], chr)))
tell("max", lambda: max([1, 2], key=divmod))
tell("sorted", lambda: sorted([1, 2], key=isinstance))
tell("map", lambda: list(map(divmod, [1])))
tell("filter", lambda: list(filter(divmod, [1])))
# expect: len TypeError: descriptor '__len__' requires a 'dict' object but received a 'Foreign'
# expect: [] TypeError: descriptor '__getitem__' for 'list' objects doesn't apply to a 'Foreign' object
# expect: iter TypeError: descriptor '__iter__' requires a 'dict' object but received a 'Foreign'
# expect: next TypeError: descriptor '__next__' requires a 'list_iterator' object but received a 'Foreign'
# expect: in TypeError: descriptor '__contains__' for 'dict' objects doesn't apply to a 'Foreign' object
# expect: hash TypeError: descriptor '__hash__' requires a 'str' object but received a 'Foreign'
# expect: bool TypeError: descriptor '__bool__' requires a 'int' object but received a 'Foreign'
# expect: < TypeError: descriptor '__lt__' requires a 'int' object but received a 'Foreign'
# expect: == TypeError: descriptor '__eq__' requires a 'tuple' object but received a 'Foreign'
# expect: != TypeError: descriptor '__eq__' requires a 'tuple' object but received a 'Foreign'
# expect: + TypeError: descriptor '__add__' requires a 'list' object but received a 'Foreign'
# expect: 1 + TypeError: descriptor '__radd__' requires a 'int' object but received a 'Foreign'
# expect: += TypeError: descriptor '__iadd__' requires a 'list' object but received a 'Foreign'
# expect: - TypeError: descriptor '__neg__' requires a 'int' object but received a 'Foreign'
# expect: index TypeError: descriptor '__index__' requires a 'int' object but received a 'Foreign'
# expect: str TypeError: descriptor '__str__' requires a 'str' object but received a 'Foreign'
# expect: repr TypeError: descriptor '__repr__' requires a 'dict' object but received a 'Foreign'
# expect: del [] TypeError: descriptor '__delitem__' requires a 'list' object but received a 'Foreign'
# expect: list TypeError: descriptor '__iter__' requires a 'dict' object but received a 'Foreign'
# expect: sorted TypeError: descriptor '__lt__' requires a 'int' object but received a 'Foreign'
# expect: {} TypeError: cannot use 'Foreign' as a dict key (descriptor '__hash__' requires a 'str' object but received a 'Foreign')
# expect: Number == TypeError: descriptor '__eq__' requires a 'str' object but received a 'Number'
# expect: Number + TypeError: descriptor '__add__' requires a 'str' object but received a 'Number'
# expect: both empty True
# expect: one empty False
# expect: smaller True
# expect: Twice ['Twice', 'Twice', 1, 2]
# expect: Derived ['Derived', 'Derived', 1, 2]
# expect: left out TypeError: super(type, obj): obj (type Made) is not an instance or subtype of type (Made).
# expect: second ['Left', 'Made', 'object']
# expect: dir TypeError: <module>.__dict__ is not a dictionary
# expect: accumulate TypeError: chr() takes exactly one argument (2 given)
# expect: max TypeError: divmod expected 2 arguments, got 1
# expect: sorted TypeError: isinstance expected 2 arguments, got 1
# expect: map TypeError: divmod expected 2 arguments, got 1
# expect: filter TypeError: divmod expected 2 arguments, got 1
