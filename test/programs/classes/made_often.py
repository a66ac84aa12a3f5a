"""Classes, exceptions and functions that are called often enough for every short way: the results stay the same."""
import sys


class Empty:
    pass


class Slots:
    __slots__ = ("a",)


class Own(Exception):
    pass


class WithInit(Own):
    def __init__(self, code, text="none"):
        super().__init__(code)
        self.code = code
        self.text = text


class WithNew(Own):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls, "made")


class Other(Empty):
    pass


class Disguised(Empty):
    @property
    def __class__(self):
        return int


def scaled(width, height=2, /, depth=1, *, scale=1, unit):
    return width, height, depth, scale, unit


def none(cls):
    return cls()


def one(cls):
    return cls(1)


def two(cls):
    return cls(1, 2)


def tell(cls, make):
    try:
        made = make(cls)
        return type(made).__name__, getattr(made, "args", None), getattr(made, "__dict__", None)
    except Exception as problem:
        return type(problem).__name__, str(problem)


for turn in range(50):
    told = [
        (cls.__name__, *tell(cls, make))
        for cls in (Empty, Slots, Own, WithInit, WithNew, object, ValueError, StopIteration)
        for make in (none, one, two)
    ]
for line in told:
    print(*line)


def look(value):
    return value.__class__.__name__


first, second = Empty(), Empty()
for turn in range(60):
    seen = [look(value) for value in (first, Disguised(), Own(), 1, "x", Empty)]
    first.__class__ = Other if turn % 2 else Empty
print(seen, look(first), type(first).__name__)

second.x = 1
second.y = 2
third = Empty()
third.y = 5
del second.x
second.z = 3
print(vars(second), vars(third), vars(Empty()))

WithInit.__init__.__kwdefaults__ = {"late": 1}
scaled.__kwdefaults__ = {"unit": "m", "scale": 3}
for turn in range(50):
    calls = [
        scaled(1), scaled(1, 2, 3), scaled(1, depth=4), scaled(1, unit="km", scale=2), scaled(1, 5, unit="cm"),
    ]
    wrong = []
    for given, names in (((), {}), ((1, 2, 3, 4), {}), ((1,), {"height": 2}), ((1, 2, 3), {"depth": 1}), ((1,), {"no": 1})):
        try:
            scaled(*given, **names)
        except TypeError as problem:
            wrong.append(str(problem))
print(calls)
print(*wrong, sep="\n")


def fail(depth):
    if depth == 0:
        raise WithInit(depth, text="deep")
    fail(depth - 1)


events = []
for turn in range(40):
    try:
        fail(3)
    except Own as problem:
        trace = problem.__traceback__
        lines = 0
        while trace is not None:
            lines += 1
            last = trace.tb_frame.f_locals
            trace = trace.tb_next
print(lines, last, problem.text if "problem" in globals() else "gone")
sys.setprofile(lambda frame, event, argument: events.append((event, frame.f_code.co_name)))
try:
    fail(2)
except Own:
    pass
sys.setprofile(None)
print([event for event in events if event[1] == "fail"])
# expect: Empty Empty None {}
# expect: Empty TypeError Empty() takes no arguments
# expect: Empty TypeError Empty() takes no arguments
# expect: Slots Slots None None
# expect: Slots TypeError Slots() takes no arguments
# expect: Slots TypeError Slots() takes no arguments
# expect: Own Own () {}
# expect: Own Own (1,) {}
# expect: Own Own (1, 2) {}
# expect: WithInit TypeError WithInit.__init__() missing 1 required positional argument: 'code'
# expect: WithInit WithInit (1,) {'code': 1, 'text': 'none'}
# expect: WithInit WithInit (1,) {'code': 1, 'text': 2}
# expect: WithNew WithNew () {}
# expect: WithNew WithNew (1,) {}
# expect: WithNew WithNew (1, 2) {}
# expect: object object None None
# expect: object TypeError object() takes no arguments
# expect: object TypeError object() takes no arguments
# expect: ValueError ValueError () {}
# expect: ValueError ValueError (1,) {}
# expect: ValueError ValueError (1, 2) {}
# expect: StopIteration StopIteration () {}
# expect: StopIteration StopIteration (1,) {}
# expect: StopIteration StopIteration (1, 2) {}
# expect: ['Empty', 'int', 'Own', 'int', 'str', 'type'] Other Other
# expect: {'y': 2, 'z': 3} {'y': 5} {}
# expect: [(1, 2, 1, 3, 'm'), (1, 2, 3, 3, 'm'), (1, 2, 4, 3, 'm'), (1, 2, 1, 2, 'km'), (1, 5, 1, 3, 'cm')]
# expect: scaled() missing 1 required positional argument: 'width'
# expect: scaled() takes from 1 to 3 positional arguments but 4 were given
# expect: scaled() got some positional-only arguments passed as keyword arguments: 'height'
# expect: scaled() got multiple values for argument 'depth'
# expect: scaled() got an unexpected keyword argument 'no'
# expect: 5 {'depth': 0} gone
# expect: [('call', 'fail'), ('call', 'fail'), ('call', 'fail'), ('return', 'fail'), ('return', 'fail'), ('return', 'fail')]
