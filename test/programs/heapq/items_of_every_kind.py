# What is in front of an item mostly decides; where it does not, or is of another kind, the rest is asked.
import bisect
import heapq
from collections import namedtuple

inf = float("inf")
nan = float("nan")


class Loud:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __lt__(self, other):
        print("lt", self, other)
        return self.name < other.name
    def __eq__(self, other):
        print("eq", self, other)
        return self.name == other.name


class Backwards(float):
    def __lt__(self, other): return float.__gt__(self, other)


class Pair(tuple):
    def __lt__(self, other): return self[1] < other[1]


Point = namedtuple("Point", "x y")


def drained(items, push=heapq.heappush, pop=heapq.heappop):
    heap = []
    for item in items:
        push(heap, item)
    shape = list(heap)
    out = []
    while heap:
        out.append(pop(heap))
    return shape, out


def tried(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


kinds = [
    [5, 2.5, 2, True, -0.0, 0, False, 10**20, -1, inf, -inf, 2.0],
    [(1.5, 3), (1, 9), (1.0, 2), (True, 1), (10**30, 0), (-inf, 5), (inf, 1), (1, 2, 0), (1,)],
    [((2, 1), "b"), ((2, 0), "c"), ((1, 9), "a"), ((1, 9), "A")],
    [("b", 1), ("a", 2), ("a", 1), ("", 0)],
    [(), (0,), (0, 0), (-1,), ()],
    [Point(2, 1), Point(1, 5), Point(1, 4), (1, 4.5)],
    [(Backwards(1), 0), (Backwards(3), 0), (Backwards(2), 0)],
    [Pair((1, 9)), Pair((2, 3)), Pair((3, 5))],
    [nan, 1.0, 0.5, nan, 2, 0],
    [(nan, 2), (nan, 1), (1, 0), (0.5, nan)],
    [(2**53, 1), (2**53 + 1, 0), (float(2**53), 2), (2**53 - 1, 9)],
]
for items in kinds:
    print(tried(lambda: drained(items)))
    print(tried(lambda: drained(items, heapq.heappush_max, heapq.heappop_max)))
    for transform in (heapq.heapify, heapq.heapify_max):
        heap = list(items)
        print(tried(lambda: transform(heap)), heap)
for mixed in ([(1, 2), 3], [3, (1, 2)], [(1, 2), None], [None, (1, 2)], [(1, "a"), (1, 2)], [[1], (1,)], [1, "a"], [1j, 2]):
    print(tried(lambda: drained(mixed)))
    print(tried(lambda: bisect.bisect(mixed[:1], mixed[1])))
    print(tried(lambda: sorted(mixed)))
print(drained([(1, Loud("b")), (1.0, Loud("a")), (0, Loud("c"))]))
heap = [(0.5, 1, "x"), (0.5, 2, "y"), (1, 0, "z")]
print(heapq.heappushpop(heap, (0.5, 1, "w")), heapq.heapreplace(heap, (3, 0, "v")), heap)
unordered = [9, 3, 8, 1, (2), 7, 0]
print(heapq.heappop(unordered), unordered, heapq.heapreplace(unordered, 5), unordered)

print("sorting")
rows = [(2.5, Loud("a")), (1, Loud("b")), (-1, Loud("c")), (0.5, Loud("d"))]
print(sorted(rows), sorted(rows, reverse=True))
print(sorted([(1, 2, Loud("a")), (1, 1, Loud("b")), (0, 1, Loud("c"))]))
print(sorted([(1, Loud("b")), (0, Loud("x")), (1, Loud("a"))]))
print(tried(lambda: sorted([(1, object), (0, object), (2, object)])))
print(tried(lambda: sorted([(1, {}), (0, []), (1, ())])))
print(sorted([(nan, 1), (1, 0)]), sorted([(3, nan), (1, nan), (2, None)]))

print("bisection")
table = [(1, "a"), (1.5, "b"), (1.5, "c"), (4, "d")]
for x in ((1.5, "b"), (1.5,), (1, "z"), (inf,), (-inf, 0), (True, "a"), (10**40,), (nan, 0)):
    print(bisect.bisect_left(table, x), bisect.bisect_right(table, x))
print([(bisect.bisect_left([1, 2.0, 2, 3], x), bisect.bisect([1, 2.0, 2, 3], x)) for x in (2, 2.0, True, 0, nan, inf, 10**30)])
for side in (bisect.insort_left, bisect.insort_right):
    line = [1, 2.0, 3]
    for x in (2, 2.5, True, 0, 10**20):
        print(side(line, x), line)
    print(tried(lambda: side(line, "x")), tried(lambda: side(line, (1,))), tried(lambda: side((1,), 1)), line)


class Told(list):
    def insert(self, at, item):
        print("insert", at, item)
        super().insert(at, item)


told = Told([1, 3])
bisect.insort(told, 2)
print(told)
# expect: ([-inf, -1, 0, True, -0.0, 2.0, False, 100000000000000000000, 5, inf, 2, 2.5], [-inf, -1, 0, False, -0.0, True, 2.0, 2, 2.5, 5, 100000000000000000000, inf])
# expect: ([inf, 100000000000000000000, 2, 2.5, 5, 2.0, False, True, -1, -0.0, -inf, 0], [inf, 100000000000000000000, 5, 2.5, 2, 2.0, True, False, -0.0, 0, -1, -inf])
# expect: None [-inf, -1, False, True, -0.0, 0, 2, 100000000000000000000, 5, inf, 2.5, 2.0]
# expect: None [inf, 100000000000000000000, 2.0, 5, 2.5, 2, False, True, -1, -0.0, -inf, 0]
# expect: ([(-inf, 5), (1,), (True, 1), (1.0, 2), (1000000000000000000000000000000, 0), (1, 9), (inf, 1), (1.5, 3), (1, 2, 0)], [(-inf, 5), (1,), (True, 1), (1.0, 2), (1, 2, 0), (1, 9), (1.5, 3), (1000000000000000000000000000000, 0), (inf, 1)])
# expect: ([(inf, 1), (1.5, 3), (1000000000000000000000000000000, 0), (1, 2, 0), (1, 9), (-inf, 5), (1.0, 2), (True, 1), (1,)], [(inf, 1), (1000000000000000000000000000000, 0), (1.5, 3), (1, 9), (1, 2, 0), (1.0, 2), (True, 1), (1,), (-inf, 5)])
# expect: None [(-inf, 5), (1,), (1.0, 2), (True, 1), (1000000000000000000000000000000, 0), (1.5, 3), (inf, 1), (1, 2, 0), (1, 9)]
# expect: None [(inf, 1), (1000000000000000000000000000000, 0), (1.5, 3), (1, 2, 0), (1, 9), (-inf, 5), (1.0, 2), (True, 1), (1,)]
# expect: ([((1, 9), 'A'), ((1, 9), 'a'), ((2, 0), 'c'), ((2, 1), 'b')], [((1, 9), 'A'), ((1, 9), 'a'), ((2, 0), 'c'), ((2, 1), 'b')])
# expect: ([((2, 1), 'b'), ((2, 0), 'c'), ((1, 9), 'a'), ((1, 9), 'A')], [((2, 1), 'b'), ((2, 0), 'c'), ((1, 9), 'a'), ((1, 9), 'A')])
# expect: None [((1, 9), 'A'), ((2, 0), 'c'), ((1, 9), 'a'), ((2, 1), 'b')]
# expect: None [((2, 1), 'b'), ((2, 0), 'c'), ((1, 9), 'a'), ((1, 9), 'A')]
# expect: ([('', 0), ('a', 1), ('a', 2), ('b', 1)], [('', 0), ('a', 1), ('a', 2), ('b', 1)])
# expect: ([('b', 1), ('a', 2), ('a', 1), ('', 0)], [('b', 1), ('a', 2), ('a', 1), ('', 0)])
# expect: None [('', 0), ('a', 2), ('a', 1), ('b', 1)]
# expect: None [('b', 1), ('a', 2), ('a', 1), ('', 0)]
# expect: ([(), (), (0, 0), (0,), (-1,)], [(), (), (-1,), (0,), (0, 0)])
# expect: ([(0, 0), (-1,), (0,), (), ()], [(0, 0), (0,), (-1,), (), ()])
# expect: None [(), (), (0, 0), (-1,), (0,)]
# expect: None [(0, 0), (0,), (), (-1,), ()]
# expect: ([Point(x=1, y=4), (1, 4.5), Point(x=1, y=5), Point(x=2, y=1)], [Point(x=1, y=4), (1, 4.5), Point(x=1, y=5), Point(x=2, y=1)])
# expect: ([Point(x=2, y=1), Point(x=1, y=5), Point(x=1, y=4), (1, 4.5)], [Point(x=2, y=1), Point(x=1, y=5), (1, 4.5), Point(x=1, y=4)])
# expect: None [Point(x=1, y=4), (1, 4.5), Point(x=2, y=1), Point(x=1, y=5)]
# expect: None [Point(x=2, y=1), Point(x=1, y=5), Point(x=1, y=4), (1, 4.5)]
# expect: ([(3.0, 0), (1.0, 0), (2.0, 0)], [(3.0, 0), (2.0, 0), (1.0, 0)])
# expect: ([(1.0, 0), (3.0, 0), (2.0, 0)], [(1.0, 0), (2.0, 0), (3.0, 0)])
# expect: None [(3.0, 0), (1.0, 0), (2.0, 0)]
# expect: None [(1.0, 0), (3.0, 0), (2.0, 0)]
# expect: ([(2, 3), (1, 9), (3, 5)], [(2, 3), (3, 5), (1, 9)])
# expect: ([(1, 9), (2, 3), (3, 5)], [(1, 9), (3, 5), (2, 3)])
# expect: None [(2, 3), (1, 9), (3, 5)]
# expect: None [(1, 9), (2, 3), (3, 5)]
# expect: ([nan, 1.0, 0, nan, 2, 0.5], [nan, 0, 0.5, 1.0, nan, 2])
# expect: ([nan, 2, 0.5, nan, 1.0, 0], [nan, 2, 1.0, 0.5, nan, 0])
# expect: None [0, 1.0, 0.5, nan, 2, nan]
# expect: None [2, 1.0, 0.5, nan, nan, 0]
# expect: ([(nan, 1), (nan, 2), (1, 0), (0.5, nan)], [(nan, 1), (0.5, nan), (nan, 2), (1, 0)])
# expect: ([(nan, 2), (nan, 1), (1, 0), (0.5, nan)], [(nan, 2), (1, 0), (nan, 1), (0.5, nan)])
# expect: None [(0.5, nan), (nan, 1), (1, 0), (nan, 2)]
# expect: None [(1, 0), (0.5, nan), (nan, 2), (nan, 1)]
# expect: ([(9007199254740991, 9), (9007199254740992, 1), (9007199254740992.0, 2), (9007199254740993, 0)], [(9007199254740991, 9), (9007199254740992, 1), (9007199254740992.0, 2), (9007199254740993, 0)])
# expect: ([(9007199254740993, 0), (9007199254740992, 1), (9007199254740992.0, 2), (9007199254740991, 9)], [(9007199254740993, 0), (9007199254740992.0, 2), (9007199254740992, 1), (9007199254740991, 9)])
# expect: None [(9007199254740991, 9), (9007199254740992, 1), (9007199254740992.0, 2), (9007199254740993, 0)]
# expect: None [(9007199254740993, 0), (9007199254740992, 1), (9007199254740992.0, 2), (9007199254740991, 9)]
# expect: TypeError: '<' not supported between instances of 'int' and 'tuple'
# expect: TypeError: '<' not supported between instances of 'int' and 'tuple'
# expect: TypeError: '<' not supported between instances of 'int' and 'tuple'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'int'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'int'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'int'
# expect: TypeError: '<' not supported between instances of 'NoneType' and 'tuple'
# expect: TypeError: '<' not supported between instances of 'NoneType' and 'tuple'
# expect: TypeError: '<' not supported between instances of 'NoneType' and 'tuple'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'NoneType'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'NoneType'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'NoneType'
# expect: TypeError: '<' not supported between instances of 'int' and 'str'
# expect: TypeError: '<' not supported between instances of 'int' and 'str'
# expect: TypeError: '<' not supported between instances of 'int' and 'str'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'list'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'list'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'list'
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: TypeError: '<' not supported between instances of 'int' and 'complex'
# expect: TypeError: '<' not supported between instances of 'int' and 'complex'
# expect: TypeError: '<' not supported between instances of 'int' and 'complex'
# expect: eq a b
# expect: lt a b
# expect: eq a b
# expect: lt a b
# expect: ([(0, c), (1, b), (1.0, a)], [(0, c), (1.0, a), (1, b)])
# expect: (0.5, 1, 'w') (0.5, 1, 'x') [(0.5, 2, 'y'), (3, 0, 'v'), (1, 0, 'z')]
# expect: 9 [3, 1, 8, 5, 2, 7] 0 [3, 1, 8, 5, 2, 7]
# expect: sorting
# expect: [(-1, c), (0.5, d), (1, b), (2.5, a)] [(2.5, a), (1, b), (0.5, d), (-1, c)]
# expect: [(0, 1, c), (1, 1, b), (1, 2, a)]
# expect: eq a b
# expect: lt a b
# expect: eq a b
# expect: lt a b
# expect: [(0, x), (1, a), (1, b)]
# expect: [(0, <class 'object'>), (1, <class 'object'>), (2, <class 'object'>)]
# expect: TypeError: '<' not supported between instances of 'tuple' and 'dict'
# expect: [(nan, 1), (1, 0)] [(1, nan), (2, None), (3, nan)]
# expect: bisection
# expect: 1 2
# expect: 1 1
# expect: 1 1
# expect: 4 4
# expect: 0 0
# expect: 0 1
# expect: 4 4
# expect: 0 4
# expect: [(1, 3), (1, 3), (0, 1), (0, 0), (0, 4), (4, 4), (4, 4)]
# expect: None [1, 2, 2.0, 3]
# expect: None [1, 2, 2.0, 2.5, 3]
# expect: None [True, 1, 2, 2.0, 2.5, 3]
# expect: None [0, True, 1, 2, 2.0, 2.5, 3]
# expect: None [0, True, 1, 2, 2.0, 2.5, 3, 100000000000000000000]
# expect: TypeError: '<' not supported between instances of 'float' and 'str' TypeError: '<' not supported between instances of 'float' and 'tuple' AttributeError: 'tuple' object has no attribute 'insert' [0, True, 1, 2, 2.0, 2.5, 3, 100000000000000000000]
# expect: None [1, 2.0, 2, 3]
# expect: None [1, 2.0, 2, 2.5, 3]
# expect: None [1, True, 2.0, 2, 2.5, 3]
# expect: None [0, 1, True, 2.0, 2, 2.5, 3]
# expect: None [0, 1, True, 2.0, 2, 2.5, 3, 100000000000000000000]
# expect: TypeError: '<' not supported between instances of 'str' and 'int' TypeError: '<' not supported between instances of 'tuple' and 'int' AttributeError: 'tuple' object has no attribute 'insert' [0, 1, True, 2.0, 2, 2.5, 3, 100000000000000000000]
# expect: insert 1 2
# expect: [1, 2, 3]
