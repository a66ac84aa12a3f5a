# create_autospec() of classes, objects and functions: what stands in for each of their attributes, and how it may be called.
import inspect
import re
from unittest import mock
from unittest.mock import AsyncMock, create_autospec, patch


class Part:
    def __init__(self, size):
        self.size = size

    def turn(self, by):
        return by


class Machine:
    speed = 5
    log = ["a"]
    part = Part(1)
    Part = Part

    def __init__(self, name, power=2):
        self.name = name

    def run(self, seconds, *, slowly=False):
        return seconds

    @property
    def state(self):
        return "idle"

    @staticmethod
    def check(a, b=1):
        return a

    @classmethod
    def make(cls, name):
        return cls(name)

    async def wait(self, z):
        return z

    def __call__(self, n):
        return n


def shown(value):
    return re.sub(r"id='?\d+'?", "id", re.sub(r"0x[0-9a-f]+", "0x", repr(value)))


def attempt(label, action):
    try:
        print(" ", label, shown(action()))
    except Exception as problem:
        print(" ", label, type(problem).__name__, shown(str(problem)))


for title, made in (("class", create_autospec(Machine)), ("object", create_autospec(Machine("m")))):
    print(title)
    for name in ("speed", "log", "part", "Part", "run", "state", "check", "make", "wait"):
        child = getattr(made, name)
        attempt(f"{name}: {shown(child)} {callable(child)}", lambda: inspect.signature(child))
    for label, action in (
        ("new attribute", lambda: setattr(made, "novel", 1)),
        ("of an attribute", lambda: made.speed.novel),
        ("turn", lambda: made.part.turn()),
        ("turn(3)", lambda: made.part.turn(3)),
        ("Part()", lambda: made.Part()),
        ("Part(1).turn(2)", lambda: made.Part(1).turn(2)),
        ("run(1, 2)", lambda: made.run(1, 2)),
        ("run(1)", lambda: made.run(1)),
        ("check()", lambda: made.check()),
        ("check(1)", lambda: made.check(1)),
        ("make()", lambda: made.make()),
        ("state(1, 2)", lambda: made.state(1, 2)),
        ("state.x.y(3)", lambda: made.state.x.y(3)),
        ("append", lambda: made.log.append()),
        ("call", lambda: made(1)),
    ):
        attempt(label, action)
    print(shown(made.mock_calls))

instance = create_autospec(Machine, instance=True)
attempt("instance", lambda: instance())
attempt("instance(1)", lambda: instance(1))
attempt("its part", lambda: instance.Part(1).turn())
print(isinstance(instance, Machine), shown(instance))


def task(a, b):
    return a


task.helper = lambda x: x
stand_in = create_autospec(task)
attempt("task", lambda: stand_in(1))
attempt("task", lambda: stand_in(1, b=2))
attempt("helper", lambda: stand_in.helper())
attempt("helper", lambda: stand_in.helper(4))
stand_in.assert_called_once_with(a=1, b=2)
for spec in (Machine.check, Machine.make, Machine("x").run, len, str):
    attempt(spec.__name__, lambda: (type(create_autospec(spec)).__name__, str(inspect.signature(create_autospec(spec)))))
attempt("class method object", lambda: inspect.signature(create_autospec(Machine.__dict__["make"])))
attempt("coroutine function", lambda: inspect.signature(AsyncMock()))
with patch.object(Machine, "run", autospec=True) as run:
    run.return_value = 7
    machine = Machine("m")
    print(machine.run(1), run.call_args.args[0] is machine)
mock.FILTER_DIR = False
print("__ge__" in dir(mock.Mock()), "_mock_children" in dir(mock.Mock()))
mock.FILTER_DIR = True
# expect: class
# expect:   speed: <NonCallableMagicMock name='mock.speed' spec='int' id> False TypeError "<NonCallableMagicMock name='mock.speed' spec='int' id> is not a callable object"
# expect:   log: <MagicMock name='mock.log' spec='list' id> True <Signature (*args, **kwargs)>
# expect:   part: <NonCallableMagicMock name='mock.part' spec='Part' id> False TypeError "<NonCallableMagicMock name='mock.part' spec='Part' id> is not a callable object"
# expect:   Part: <MagicMock name='mock.Part' spec='Part' id> True <Signature (size)>
# expect:   run: <MagicMock name='mock.run' spec='function' id> True <Signature (seconds, *, slowly=False)>
# expect:   state: <MagicMock name='mock.state' id> True <Signature (*args, **kwargs)>
# expect:   check: <MagicMock name='mock.check' spec='function' id> True <Signature (a, b=1)>
# expect:   make: <MagicMock name='mock.make' spec='method' id> True <Signature (*args, **kwargs)>
# expect:   wait: <AsyncMock name='mock.wait' spec='function' id> True <Signature (z)>
# expect:   new attribute None
# expect:   of an attribute AttributeError "Mock object has no attribute 'novel'"
# expect:   turn TypeError "missing a required argument: 'by'"
# expect:   turn(3) <MagicMock name='mock.part.turn()' id>
# expect:   Part() TypeError "missing a required argument: 'size'"
# expect:   Part(1).turn(2) <MagicMock name='mock.Part().turn()' id>
# expect:   run(1, 2) TypeError 'too many positional arguments'
# expect:   run(1) <MagicMock name='mock.run()' id>
# expect:   check() TypeError "missing a required argument: 'a'"
# expect:   check(1) <MagicMock name='mock.check()' id>
# expect:   make() TypeError "missing a required argument: 'name'"
# expect:   state(1, 2) <MagicMock name='mock.state()' id>
# expect:   state.x.y(3) <MagicMock name='mock.state.x.y()' id>
# expect:   append <MagicMock name='mock.log.append()' id>
# expect:   call <MagicMock name='mock()' spec='Machine' id>
# expect: [call.part.turn(3),
# expect:  call.Part(1),
# expect:  call.Part().turn(2),
# expect:  call.run(1),
# expect:  call.check(1),
# expect:  call.state(1, 2),
# expect:  call.state.x.y(3),
# expect:  call.log.append(),
# expect:  call(1)]
# expect: object
# expect:   speed: <NonCallableMagicMock name='mock.speed' spec='int' id> False TypeError "<NonCallableMagicMock name='mock.speed' spec='int' id> is not a callable object"
# expect:   log: <MagicMock name='mock.log' spec='list' id> True <Signature (*args, **kwargs)>
# expect:   part: <NonCallableMagicMock name='mock.part' spec='Part' id> False TypeError "<NonCallableMagicMock name='mock.part' spec='Part' id> is not a callable object"
# expect:   Part: <MagicMock name='mock.Part' spec='Part' id> True <Signature (size)>
# expect:   run: <MagicMock name='mock.run' spec='method' id> True <Signature (*args, **kwargs)>
# expect:   state: <NonCallableMagicMock name='mock.state' spec='str' id> False TypeError "<NonCallableMagicMock name='mock.state' spec='str' id> is not a callable object"
# expect:   check: <MagicMock name='mock.check' spec='function' id> True <Signature (a, b=1)>
# expect:   make: <MagicMock name='mock.make' spec='method' id> True <Signature (*args, **kwargs)>
# expect:   wait: <AsyncMock name='mock.wait' spec='method' id> True <Signature (*args, **kwargs)>
# expect:   new attribute None
# expect:   of an attribute AttributeError "Mock object has no attribute 'novel'"
# expect:   turn TypeError "missing a required argument: 'by'"
# expect:   turn(3) <MagicMock name='mock.part.turn()' id>
# expect:   Part() TypeError "missing a required argument: 'size'"
# expect:   Part(1).turn(2) <MagicMock name='mock.Part().turn()' id>
# expect:   run(1, 2) TypeError 'too many positional arguments'
# expect:   run(1) <MagicMock name='mock.run()' id>
# expect:   check() TypeError "missing a required argument: 'a'"
# expect:   check(1) <MagicMock name='mock.check()' id>
# expect:   make() TypeError "missing a required argument: 'name'"
# expect:   state(1, 2) TypeError "'NonCallableMagicMock' object is not callable"
# expect:   state.x.y(3) AttributeError "Mock object has no attribute 'x'"
# expect:   append <MagicMock name='mock.log.append()' id>
# expect:   call <MagicMock name='mock()' id>
# expect: [call.part.turn(3),
# expect:  call.Part(1),
# expect:  call.Part().turn(2),
# expect:  call.run(1),
# expect:  call.check(1),
# expect:  call.log.append(),
# expect:  call(1)]
# expect:   instance TypeError "missing a required argument: 'n'"
# expect:   instance(1) <MagicMock name='mock()' id>
# expect:   its part TypeError "missing a required argument: 'by'"
# expect: True <MagicMock spec='Machine' id>
# expect:   task TypeError "missing a required argument: 'b'"
# expect:   task <MagicMock name='mock()' id>
# expect:   helper TypeError "missing a required argument: 'x'"
# expect:   helper <MagicMock name='mock.helper()' id>
# expect:   check ('function', '(a, b=1)')
# expect:   make ('function', '(name)')
# expect:   run ('function', '(seconds, *, slowly=False)')
# expect:   len ('MagicMock', '(*args, **kwargs)')
# expect:   str ('MagicMock', '(*args, **kwargs)')
# expect:   class method object <Signature (name)>
# expect:   coroutine function <Signature (*args, **kwargs)>
# expect: 7 True
# expect: True True
