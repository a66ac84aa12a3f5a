# Slices and sums of lists, often: with all kinds of ends, of subclasses, and what does not go.
class Mine(list):
    def __add__(self, other):
        return "mine"

    def __radd__(self, other):
        return "other way"


class Plain(list):
    pass


class At:
    def __index__(self):
        return 2


def part(values, start, stop):
    try:
        return values[start:stop]
    except TypeError as error:
        return str(error)


def both(a, b):
    try:
        return a + b
    except TypeError as error:
        return str(error)


ends = [None, 0, 1, -1, 3, 5, 9, -9, True, At(), 10**30, -(10**30), -0, 2.0]
values = [1, 2, 3, 4, 5]
for _ in range(5):
    told = [part(values, start, stop) for start in ends for stop in ends]
print(len(told), sum(len(part) for part in told if isinstance(part, list)), told[-3:])
print(told[::13])
copied = part(values, None, None)
copied.append(6)
print(values, copied, part([], 0, 3), part(Plain(values), 1, 3), type(part(Plain(values), 1, 3)).__name__)
print(part(tuple(values), 1, 3), part("abcde", 1, 3), part(range(9), 2, 4), part(3, 1, 2))
for _ in range(30):
    sums = [both([1], [2]), both([], []), both([1], Plain([2])), both(Plain([1]), [2]), both([1], Mine([2])), both(Mine(), [1])]
    sums += [both([1], (2,)), both((1,), (2,)), both([1], None)]
print(sums, type(sums[3]).__name__)
one = [1]
two = both(one, one)
two.append(3)
print(one, two)


def quicksort(items):
    if len(items) <= 1:
        return items
    return (
        quicksort([x for x in items[1:] if x < items[0]])
        + items[:1]
        + quicksort([x for x in items[1:] if x >= items[0]])
    )


def permutations(items):
    if len(items) <= 1:
        return [items]
    return [[items[at]] + rest for at in range(len(items)) for rest in permutations(items[:at] + items[at + 1 :])]


print(quicksort([n * 137 % 101 for n in range(60)])[:12], len(permutations([1, 2, 3, 4, 5])), permutations(list("abc"))[3:])
# expect: 196 227 ['slice indices must be integers or None or have an __index__ method', 'slice indices must be integers or None or have an __index__ method', 'slice indices must be integers or None or have an __index__ method']
# expect: [[1, 2, 3, 4, 5], 'slice indices must be integers or None or have an __index__ method', [], [], [5], [], [], [], [1, 2, 3, 4, 5], [2, 3, 4, 5], [3], [], [1], [], 'slice indices must be integers or None or have an __index__ method', 'slice indices must be integers or None or have an __index__ method']
# expect: [1, 2, 3, 4, 5] [1, 2, 3, 4, 5, 6] [] [2, 3] list
# expect: (2, 3) bc range(2, 4) 'int' object is not subscriptable
# expect: [[1, 2], [], [1, 2], [1, 2], 'other way', 'mine', 'can only concatenate list (not "tuple") to list', (1, 2), 'can only concatenate list (not "NoneType") to list'] list
# expect: [1] [1, 1, 3]
# expect: [0, 3, 4, 5, 6, 7, 11, 12, 13, 14, 18, 19] 120 [['b', 'c', 'a'], ['c', 'a', 'b'], ['c', 'b', 'a']]
