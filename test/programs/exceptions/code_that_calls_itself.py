# Functions that call themselves often: what they are, hold and leave behind is as if each call were the first.
import functools
import sys
import traceback
import weakref


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(15), list(map(fib, range(12))), sorted([5, 3, 9, 1], key=fib), sum(fib(n) for n in range(10)))


class Node:
    def __init__(self, value, depth=0):
        self.value = value
        self.left = self.right = None
        if depth:
            self.left = Node(value - 1, depth - 1)
            self.right = Node(value + 1, depth - 1)

    def insert(self, value):
        if value < self.value:
            if self.left is None:
                self.left = Node(value)
            else:
                self.left.insert(value)
        elif self.right is None:
            self.right = Node(value)
        else:
            self.right.insert(value)

    def height(self):
        a = self.left.height() if self.left else 0
        b = self.right.height() if self.right else 0
        return 1 + max(a, b)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


class Loud(Node):
    def insert(self, value):
        Loud.said += 1
        super().insert(value)


Loud.said = 0
root = Node(500)
number = 7
for _ in range(300):
    number = number * 137 % 1009
    root.insert(number)
print(root.height(), sum(root), list(root)[:8], Node(0, 6).height())
root.left = Loud(250)
root.left.left = Node(100)
for number in range(0, 500, 5):
    root.insert(number)
print(root.height(), Loud.said)


# The name is another function's by the time it is called.
def count(n):
    global count
    if n == 0:
        return 0
    if n == 500:
        count = len_of
    return 1 + count(n - 1)


def len_of(n):
    return n * 1000


same = count
print(count(60), count(60), count(400), count(505), count(3), same(4))


# Variables that have no value yet have none again.
def unbound(n, fill):
    if n % 7 == fill:
        kept = n
    below = unbound(n - 1, fill) if n > 0 else 0
    try:
        return below + kept
    except UnboundLocalError:
        return below + 1


print([unbound(100, fill) for fill in range(8)])


# Deep, too deep, and not any more.
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


for n in (50, 400, 100_000, 700):
    try:
        print(deep(n))
    except RecursionError as error:
        print(error, len(traceback.extract_tb(error.__traceback__)) > 900)
limit = sys.getrecursionlimit()
sys.setrecursionlimit(3000)
print(deep(2500))
sys.setrecursionlimit(limit)
try:
    deep(2500)
except RecursionError as error:
    print(type(error).__name__)


# Exceptions through many of them, caught in some.
def climb(n, at):
    if n == at:
        raise ValueError(n)
    if n % 10 == 9:
        try:
            return climb(n + 1, at)
        except ValueError as error:
            if error.args[0] % 3:
                raise KeyError(n) from error
            return n
        finally:
            climb.left += 1
    return climb(n + 1, at)


climb.left = 0
for at in range(20, 120):
    try:
        result = climb(0, at)
    except (ValueError, KeyError) as error:
        result = type(error).__name__
    if at % 9 == 0:
        print(at, result, end=" ")
print(climb.left)


# Frames that somebody keeps are their own.
def look(n, frames):
    mine = n * 2
    if n == 0:
        frames.append(sys._getframe())
        return 0
    if n % 40 == 0:
        frames.append(sys._getframe())
    return look(n - 1, frames) + mine


frames = []
print(look(100, []), look(100, frames), [frame.f_locals["mine"] for frame in frames], frames[0].f_back is None)


# What dies, and what is watched from the middle on.
class Thing:
    pass


def hold(n, dead):
    thing = Thing()
    if n == 30:
        weakref.finalize(thing, dead.append, n)
    if n == 0:
        return len(dead)
    found = hold(n - 1, dead)
    del thing
    return found + len(dead)


dead = []
print(hold(60, dead), dead, hold(60, dead), dead, hold(20, dead))


# In closures, with code that is exchanged, with defaults and keywords.
def make(step):
    def down(n):
        return step if n <= 0 else down(n - step) + 1

    return down


print([make(step)(90) for step in range(1, 8)])


def first(n):
    return 0 if n <= 0 else first(n - 1) + 1


def second(n):
    return 0 if n <= 0 else first(n - 2) + 10


print(first(80))
first.__code__ = second.__code__
print(first(80), second(80))


def power(n, k=2, *rest, more=1):
    return 1 if n == 0 else (power(n - 1) if n % 2 else power(n - 1, k, more=more)) * k * more


print(power(30), power(30, 3), power(40, more=2))


@functools.cache
def ways(n):
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


print(ways(150))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(100), odd(100), even(301))


def permutations(items):
    if len(items) <= 1:
        return [items]
    found = []
    for at, item in enumerate(items):
        for rest in permutations(items[:at] + items[at + 1 :]):
            found.append([item, *rest])
    return found


print(len(permutations([1, 2, 3, 4, 5])), permutations("abc"[:2] and ["a", "b", "c"])[-1])


def mean(values):
    return values[0] * 0.5 if len(values) == 1 else (mean(values[1:]) + values[0]) / 2


print(mean([1, 2, 3.5] * 20))

# Watched from the middle on.
told = []


def tracer(frame, event, arg):
    if event in ("call", "return"):
        told.append((event, frame.f_locals["n"]))
    return tracer


def traced(n):
    if n == 45:
        sys.settrace(tracer)
    if n == 0:
        return 0
    below = traced(n - 1)
    if n == 48:
        sys.settrace(None)
    return below + n


print(traced(60), traced(50), len(told), told[:3], told[-3:])
# expect: 610 [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89] [1, 3, 5, 9] 88
# expect: 19 154967 [2, 3, 4, 5, 8, 9, 14, 15] 7
# expect: 52 100
# expect: 60 60 400 499006 3000 3001
# expect: [821, 836, 851, 766, 780, 794, 808, 101]
# expect: 50
# expect: 400
# expect: maximum recursion depth exceeded True
# expect: 700
# expect: 2500
# expect: RecursionError
# expect: 27 19 36 29 45 39 54 49 63 59 72 69 81 79 90 89 99 89 108 99 117 109 650
# expect: 10100 10100 [160, 80, 0] False
# expect: 31 [30, 30] 92 [30, 30] 42
# expect: [91, 47, 33, 27, 23, 21, 20]
# expect: 80
# expect: 400 400
# expect: 1073741824 2415919104 4398046511104
# expect: 16130531424904581415797907386349
# expect: True False False
# expect: 120 ['c', 'b', 'a']
# expect: 1.6428571428571428
# expect: 1830 1275 180 [('call', 44), ('call', 43), ('call', 42)] [('return', 42), ('return', 43), ('return', 44)]
