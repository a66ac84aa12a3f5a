"""What begins in loops that run often: new generators, ranges, floats, and what handles their end."""
import sys


def counted(n):
    for i in range(n):
        yield i * 0.5


class Sleep:
    def __await__(self):
        yield 1


async def coroutine():
    await Sleep()


def first(values):
    total = 0
    for gen in values:
        total += next(gen)
    return total


def all_of(values):
    ends = 0
    last = None
    for gen in values:
        while True:
            try:
                last = next(gen)
            except StopIteration as stop:
                ends += 1
                if stop.value is not None or stop.__context__ is not None or stop.args:
                    print("?", stop.value)
                break
    return ends, last


# Many are made before the first begins.
made = [counted(3) for _ in range(200)]
print(first(made), all_of(made), all_of(made))
print([next(counted(0), "none") for _ in range(50)][-1], [next(counted(1), "none") for _ in range(50)][-1])


def refused(makers):
    seen = []
    for make in makers:
        made = make()
        try:
            next(made)
        except (TypeError, StopIteration) as e:
            seen.append(type(e).__name__)
        else:
            seen.append("went on")
        if hasattr(made, "cr_code"):
            made.send(None)
            try:
                next(made)
            except TypeError as e:
                seen.append(str(e))
            made.close()
    return seen


print(refused([lambda: counted(2)] * 40 + [coroutine, lambda: counted(0), lambda: iter([]), lambda: 5])[38:])


# What an int or a float is multiplied with; and what is neither.
class Halved:
    def __mul__(self, other):
        return ("times", other)

    def __rsub__(self, other):
        return (other, "minus")


def by_constants(values):
    seen = []
    for value in values:
        try:
            seen.append((value * 0.5, 2.5 - value, value + 0.0, value / 0.25))
        except TypeError as e:
            seen.append(str(e))
    return seen


print(by_constants([1] * 40 + [2.5, True, -0.0, 0, 2**70, 1j, float("inf"), "a", None, Halved()])[39:])
try:
    by_constants([1] * 40 + [2**2000])
except OverflowError as e:
    print(e)


# Ranges of all kinds, and `range` that is something else.
def lengths(kinds):
    seen = []
    for kind in kinds:
        try:
            seen.append(sum(1 for _ in range(*kind)) if len(kind) > 3 else sum_of(*kind))
        except (TypeError, ValueError) as e:
            seen.append(str(e))
    return seen


def sum_of(start, stop=None, step=1):
    total = 0
    if stop is None:
        for i in range(start):
            total += i
    else:
        for i in range(start, stop, step):
            total += i
        for i in range(start, stop):
            total += 1
    return total


print(lengths([(5,)] * 40 + [(-5,), (True,), (2, 9), (9, 2, -2), (2**60, 2**60 + 3), (0, 3, 0), (1.5,), ("a",), (1, 2, 3, 4)])[39:])
kept = range
for turn in range(60):
    if turn == 50:
        range = lambda n: [n] * 3
    if sum_of(4) != 6:
        print("other", sum_of(4))
        range = kept


# What is handled, by whom, and what was handled before.
class Odd(Exception):
    pass


def handled(values):
    seen = []
    for value in values:
        try:
            try:
                if value % 2:
                    raise Odd(value)
                {}[value]
            except Odd as e:
                seen.append((sys.exception() is e, e.__context__))
                1 / (value - 7)
            except (KeyError, IndexError) as e:
                seen.append(sys.exception() is e)
            finally:
                seen.append(sys.exception() is None)
        except ZeroDivisionError as e:
            seen.append(repr(e.__context__))
    return seen[-6:], sys.exception()


print(handled([*range(50), 8, 7]))


def no_class(values):
    for value in values:
        try:
            raise Odd
        except (Odd if value < 45 else value):
            pass


try:
    no_class(range(50))
except TypeError as e:
    print(e, repr(e.__context__))


# A variable that is set through f_locals by a generator that is asked for more.
def setting(frame):
    for i in range(60):
        if i == 50:
            frame.f_locals["total"] = 1000
        yield i


def added():
    total = 0
    gen = setting(sys._getframe())
    items = []
    for _ in kept(60):
        total += 1
        next(gen)
        items.append(total)
    return total, items[-11:]


print(added())
# expect: 0.0 (200, 1.0) (200, None)
# expect: none 0.0
# expect: ['went on', 'went on', 'TypeError', "'coroutine' object is not an iterator", 'StopIteration', 'StopIteration', 'TypeError']
# expect: [(0.5, 1.5, 1.0, 4.0), (1.25, 0.0, 2.5, 10.0), (0.5, 1.5, 1.0, 4.0), (-0.0, 2.5, 0.0, -0.0), (0.0, 2.5, 0.0, 0.0), (5.902958103587057e+20, -1.1805916207174113e+21, 1.1805916207174113e+21, 4.722366482869645e+21), (0.5j, (2.5-1j), 1j, 4j), (inf, -inf, inf, inf), "can't multiply sequence by non-int of type 'float'", "unsupported operand type(s) for *: 'NoneType' and 'float'", "unsupported operand type(s) for +: 'Halved' and 'float'"]
# expect: int too large to convert to float
# expect: [10, 0, 0, 42, 24, 3458764513820540934, 'range() arg 3 must not be zero', "'float' object cannot be interpreted as an integer", "'str' object cannot be interpreted as an integer", 'range expected at most 3 arguments, got 4']
# expect: other 12
# expect: ([True, True, True, (True, None), False, 'Odd(7)'], None)
# expect: catching classes that do not inherit from BaseException is not allowed Odd()
# expect: (1009, [50, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009])
