# Built-in functions that take any number of arguments, and keywords, called often with those by place; truth of instances.
import sys


class Plain:
    pass


class Never:
    __bool__ = None


class Short:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


class Items(list):
    pass


class Big:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __gt__(self, other):
        return self.value > other.value


def best(a, b):
    return max(a, b), min(a, b), max(a, b, a), min([a, b])


found = set()
for n in range(60):
    found.add(best(n % 7, n % 5))
print(len(found), sorted(found)[:3])
for n in range(60):
    pair = best(n * 0.5, 7 - n)
    words = best("ab" * (n % 3), "b")
print(pair, words)
print([max(Big(n), Big(3), Big(n % 4)).value for n in range(40)][::5])


def refused(*given, **more):
    try:
        return max(*given, **more)
    except (TypeError, ValueError) as error:
        return str(error)


for n in range(50):
    said = [refused(), refused([]), refused(1, "a"), refused(3), refused([], default=n), refused(1, 2, default=3)]
    said.append(refused("abc", key=ord))
print(said)


def one():
    try:
        max()
    except TypeError as error:
        return str(error)


def mixed(a, b):
    try:
        return max(a, b)
    except TypeError as error:
        return str(error)


print({one() for _ in range(50)})
print([mixed(n, n + 1 if n < 48 else "x") for n in range(50)][-3:])


def truth(value):
    try:
        if value:
            return 1
        return 0
    except TypeError as error:
        return str(error)


values = [Plain(), Short(0), Short(3), Items(), Items([0]), Plain, None, 0.0, "", (), Never()]
for _ in range(40):
    told = [truth(value) for value in values]
print(told)
Plain.__len__ = lambda self: 0
print(truth(values[0]))
Plain.__bool__ = lambda self: True
print(truth(values[0]))

max = lambda *given: len(given)
print(best(1, 2), best(3, 2))
del max
print(best(1, 2))
for n in range(30):
    print(n, "and", n + 1, file=sys.stderr) if n == 29 else print(end="")
for n in range(25):
    if n % 8 == 0:
        print(n, n * n)
# expect: 25 [(0, 0, 0, 0), (1, 0, 1, 0), (1, 1, 1, 1)]
# expect: (29.5, -52, 29.5, -52) ('b', 'abab', 'b', 'abab')
# expect: [3, 5, 10, 15, 20, 25, 30, 35]
# expect: ['max expected at least 1 argument, got 0', 'max() iterable argument is empty', "'>' not supported between instances of 'str' and 'int'", "'int' object is not iterable", 49, 'Cannot specify a default for max() with multiple positional arguments', 'c']
# expect: {'max expected at least 1 argument, got 0'}
# expect: [48, "'>' not supported between instances of 'str' and 'int'", "'>' not supported between instances of 'str' and 'int'"]
# expect: [1, 0, 1, 0, 1, 1, 0, 0, 0, 0, "'Never' cannot be interpreted as a boolean"]
# expect: 0
# expect: 1
# expect: (2, 1, 3, 1) (2, 2, 3, 2)
# expect: (2, 1, 2, 1)
# expect: 0 0
# expect: 8 64
# expect: 16 256
# expect: 24 576
