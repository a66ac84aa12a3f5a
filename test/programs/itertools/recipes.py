import collections
import functools
import itertools
import math
import operator
import random
from itertools import *


def take(n, iterable): return list(islice(iterable, n))
def tabulate(function, start=0): return map(function, count(start))
def consume(iterator, n=None): collections.deque(iterator, maxlen=0) if n is None else next(islice(iterator, n, n), None)
def nth(iterable, n, default=None): return next(islice(iterable, n, None), default)
def all_equal(iterable): return len(take(2, groupby(iterable))) <= 1
def ncycles(iterable, n): return chain.from_iterable(repeat(tuple(iterable), n))
def sliding(iterable, n):
    window = collections.deque(maxlen=n)
    for item in iterable:
        window.append(item)
        if len(window) == n:
            yield tuple(window)
def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)
def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def unique(iterable, key=None):
    seen = set()
    for element in iterable:
        k = element if key is None else key(element)
        if k not in seen:
            seen.add(k)
            yield element


print(take(3, tabulate(lambda x: x * x, 2)), nth("abc", 1), nth("abc", 9, "-"), all_equal("aaa"), all_equal("ab"))
print(list(ncycles("ab", 2)), list(sliding(range(5), 3)), list(roundrobin("ABC", "D", "EF")), list(powerset([1, 2, 3])))
print(list(unique("AAAABBBCCDAABBB")), list(unique("ABBcCAD", str.casefold)))
it = iter(range(10)); consume(it, 3); print(next(it), list(it))
print(list(accumulate("abc")), list(accumulate([], initial=5)), list(accumulate([1, 2, 3], lambda a, b: a * 10 + b)))
print([(k, len(list(g))) for k, g in groupby("AAAABBB")], list(batched("ABCDEFG", 3)), list(pairwise("abcd")))
a, b, c = tee("xyz", 3); print(next(a), list(b), list(a), list(c))
print(list(zip_longest([1, 2, 3], "ab", fillvalue=None)), list(product([1, 2], "ab")), len(list(permutations(range(5)))), list(islice(cycle("ab"), 5)))
print(list(islice("abcdef", 1, None, 2)), list(compress("abcd", [1, 0, 1])), list(starmap(operator.sub, [(5, 2), (3, 3)])), list(repeat("x", 2)))
g = groupby([1, 1, 2]); k1, g1 = next(g); k2, g2 = next(g); print(k1, list(g1), k2, list(g2))
print(sum(map(operator.mul, [1, 2, 3], [4, 5, 6])), list(takewhile(str.isalpha, "ab1c")), list(dropwhile(str.isalpha, "ab1c")), list(filterfalse(str.isalpha, "a1b2")))
for wrong in (lambda: list(islice([], -1)), lambda: list(islice([], 1, 2, 0)), lambda: list(batched([], 0)), lambda: list(batched("abc", 2, strict=True)), lambda: next(chain()), lambda: list(starmap(pow, [1])), lambda: combinations("ab", -1), lambda: repeat(1, "a"), lambda: tee([], -1), lambda: list(zip("ab", "a", strict=True)), lambda: list(zip("a", "ab", strict=True)), lambda: accumulate(), lambda: count(1, "x"), lambda: list(map(None, [1])), lambda: zip_longest("a", fill=1), lambda: groupby(5)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(count(3), count(1.5, 0.5), repeat(1), repeat("a", 3), isinstance(chain(), collections.abc.Iterator), length_hint := operator.length_hint(repeat(1, 4)))
# expect: [4, 9, 16] b - True False
# expect: ['a', 'b', 'a', 'b'] [(0, 1, 2), (1, 2, 3), (2, 3, 4)] ['A', 'D', 'E', 'B', 'F', 'C'] [(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)]
# expect: ['A', 'B', 'C', 'D'] ['A', 'B', 'c', 'D']
# expect: 3 [4, 5, 6, 7, 8, 9]
# expect: ['a', 'ab', 'abc'] [5] [1, 12, 123]
# expect: [('A', 4), ('B', 3)] [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)] [('a', 'b'), ('b', 'c'), ('c', 'd')]
# expect: x ['x', 'y', 'z'] ['y', 'z'] ['x', 'y', 'z']
# expect: [(1, 'a'), (2, 'b'), (3, None)] [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')] 120 ['a', 'b', 'a', 'b', 'a']
# expect: ['b', 'd', 'f'] ['a', 'c'] [3, 0] ['x', 'x']
# expect: 1 [] 2 [2]
# expect: 32 ['a', 'b'] ['1', 'c'] ['1', '2']
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError Step for islice() must be a positive integer or None.
# expect: ValueError n must be at least one
# expect: ValueError batched(): incomplete batch
# expect: StopIteration
# expect: TypeError 'int' object is not iterable
# expect: ValueError r must be non-negative
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError n must be >= 0
# expect: ValueError zip() argument 2 is shorter than argument 1
# expect: ValueError zip() argument 2 is longer than argument 1
# expect: TypeError accumulate() missing required argument 'iterable' (pos 1)
# expect: TypeError a number is required
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError zip_longest() got an unexpected keyword argument
# expect: TypeError 'int' object is not iterable
# expect: count(3) count(1.5, 0.5) repeat(1) repeat('a', 3) True 4
