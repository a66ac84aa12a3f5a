"""Generators that run to their end inside of built-in functions, with what can be seen of that meanwhile."""
import gc
import sys


def squares(n):
    for i in range(n):
        yield i * i


def given(*values):
    for _ in range(40):
        yield 1
    for value in values:
        yield value


# What is added up changes its kind on the way.
for values in ((2**53, -1), (0.5, 2**70), (1e308, 1e308, -1e308), (True, 2**62, 1.5), (1j, 2), (float("nan"),)):
    print(sum(given(*values)), end=" ")
print()
print(sum((x for x in squares(100)), 0.5))
try:
    sum(given("a", 1))
except TypeError as e:
    print(e)
print(sum(([n] for n in range(5)), []), sum((x for x in given(2.5)), 10))

# The best so far, of any kind.
print(min(given(-3, 4)), max(given(-3, 4)), min(given(0.5, -1)), max(given(2**80, 7)), max(given(True, 2)))
print(max((n % 37 for n in range(100)), key=lambda n: -n), min(x for x in given(float("nan"), 0)))
try:
    max(given("a"))
except TypeError as e:
    print(e)
print(max((n for n in ()), default="none"), max((str(n) for n in range(60)), default="none"))

# The first that decides ends it; the rest is still there.
rest = (n > 70 for n in range(100))
print(any(rest), sum(rest))
rest = (n < 70 for n in range(100))
print(all(rest), sum(rest), all(given([], 1)), any(0 for n in range(50)), all(given()))

# Containers; one that is filled is seen as it grows.
print(len(list(squares(50))), tuple(squares(30))[-1], len({n % 7 for n in squares(50)}), len(set(n % 7 for n in squares(50))))
seen = []
growing = []


def watching(n):
    for i in range(n):
        seen.append(len(growing))
        yield i


growing.extend(watching(60))
growing += watching(50)
print(len(growing), seen[:3], seen[-3:])
try:
    set(given([1]))
except TypeError as e:
    print(e)
print(len(frozenset(given("a", 1.0, (1,), None))), "".join(chr(97 + n % 26) for n in range(60)), sorted(-n for n in range(50))[:3])
try:
    "".join(str(n) if n < 50 else n for n in range(60))
except TypeError as e:
    print(e)


# Who runs, and under whom.
def caller(n):
    own = None
    for i in range(n):
        own = sys._getframe()
        yield own.f_back.f_code.co_name == "<module>" and this.gi_running and this.gi_frame is own
    yield own.f_lineno > 0


this = caller(60)
print(sum(this), this.gi_running, this.gi_frame)


def itself():
    for i in range(60):
        if i == 50:
            try:
                print(next(again))
            except ValueError as e:
                print(e)
            try:
                print(sum(again))
            except ValueError as e:
                print(e)
        yield i


again = itself()
print(sum(again))


# Errors, and what is done at the end.
def failing():
    try:
        for i in range(60):
            yield i
            if i == 45:
                i / 0
    finally:
        print("finally")


for take in (sum, list, set, max, all):
    try:
        take(failing())
    except ZeroDivisionError as e:
        print(take.__name__, e, e.__traceback__.tb_next.tb_frame.f_code.co_name, e.__traceback__.tb_next.tb_next)


def returning():
    for i in range(50):
        yield i
    return "result"


def outer():
    return (yield from returning())


print(sum(outer()), max(returning()), sum(sum(squares(n)) for n in range(50)))


# What handles an exception while it yields.
def handling():
    for i in range(50):
        try:
            raise KeyError(i)
        except KeyError:
            yield 1 if isinstance(sys.exception(), KeyError) else 0


try:
    raise OSError
except OSError:
    print(sum(handling()), type(sys.exception()))


# Things that die on the way.
class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def things():
    for i in range(45):
        if i >= 42:
            thing = Thing(i)
            del thing
        yield i


print(sum(things()))
print(sum(Thing(n).name for n in range(3)))


# Tracing that begins in the midst.
def traced(frame, event, arg):
    if event == "line" and frame.f_code.co_name == "starting":
        events.append(frame.f_lineno - frame.f_code.co_firstlineno)
    return traced


def starting():
    for i in range(60):
        if i == 55:
            sys.settrace(traced)
            sys._getframe().f_trace = traced
        yield i


events = []
total = sum(starting())
sys.settrace(None)
print(total, events)
gc.collect()
# expect: 9007199254741031 1.1805916207174113e+21 inf 4.611686018427388e+18 (42+1j) nan
# expect: 328350.5
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: [0, 1, 2, 3, 4] 52.5
# expect: -3 4 -1 1208925819614629174706176 2
# expect: 0 0
# expect: '>' not supported between instances of 'str' and 'int'
# expect: none 9
# expect: True 28
# expect: False 0 False False True
# expect: 50 841 4 4
# expect: 110 [0, 1, 2] [107, 108, 109]
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: 4 abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh [-49, -48, -47]
# expect: sequence item 50: expected str instance, int found
# expect: 61 False None
# expect: generator already executing
# expect: generator already executing
# expect: 1770
# expect: finally
# expect: sum division by zero failing None
# expect: finally
# expect: list division by zero failing None
# expect: finally
# expect: set division by zero failing None
# expect: finally
# expect: max division by zero failing None
# expect: finally
# expect: 1225 49 480200
# expect: 50 <class 'OSError'>
# expect: del 42
# expect: del 43
# expect: del 44
# expect: 990
# expect: del 0
# expect: del 1
# expect: del 2
# expect: 3
# expect: 1770 [5, 1, 2, 5, 1, 2, 5, 1, 2, 5, 1, 2, 5, 1]
