import copy
import operator
import pickle
from operator import attrgetter, itemgetter, methodcaller


class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def move(self, dx, *, dy=0): return self.x + dx, self.y + dy


p = Point(1, Point(2, 3))
print(attrgetter("x")(p), attrgetter("y.x", "y.y")(p), itemgetter(1)("abc"), itemgetter(0, -1)("abc"), itemgetter(slice(1, None))([1, 2, 3]), itemgetter("k")({"k": 5}))
print(methodcaller("move", 5, dy=2)(Point(0, 0)), methodcaller("split", ",")("a,b"), attrgetter("a.b"), itemgetter(1, "x"), methodcaller("f", 1, k=2))
print(pickle.loads(pickle.dumps(itemgetter(1, 2)))("abc"), copy.copy(attrgetter("x"))(p), itemgetter(1) == itemgetter(1))
l = [3, 1]
print(operator.iadd(l, [2]), l, operator.concat("a", "b"), operator.countOf([1, 2, 1], 1), operator.indexOf("abc", "c"), operator.contains("abc", "b"), operator.truth([]), operator.not_(0), operator.is_(None, None), operator.index(True), operator.matmul)
print(operator.setitem(l, 0, 9), operator.delitem(l, 1), l, operator.getitem(l, 0), operator.floordiv(7, 2), operator.mod(-7, 3), operator.pow(2, 5), operator.lshift(1, 4), operator.xor(5, 3), operator.inv(5), operator.neg(4), operator.length_hint(iter([1, 2])), operator.call(max, 1, 2), operator.is_none(None), operator.is_not_none(0))
print(sorted([("b", 2), ("a", 2), ("c", 1)], key=itemgetter(1, 0)), max([p, Point(5, 0)], key=attrgetter("x")).x)
for wrong in (lambda: itemgetter(), lambda: attrgetter(1), lambda: attrgetter("zz")(p), lambda: itemgetter(9)("a"), lambda: methodcaller(), lambda: methodcaller(5), lambda: methodcaller("nope")(p), lambda: operator.index(1.5), lambda: operator.indexOf([], 1), lambda: operator.concat(1, 2), lambda: operator.add(1), lambda: operator.length_hint(1, "a"), lambda: itemgetter(1)(5), lambda: operator.countOf(1, 2), lambda: itemgetter(1)(), lambda: operator.lt(1, "a")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

import inspect
print(inspect.signature(operator.itemgetter(1)), inspect.signature(operator.methodcaller('x')), inspect.signature(operator.attrgetter))
# expect: 1 (2, 3) b ('a', 'c') [2, 3] 5
# expect: (5, 2) ['a', 'b'] operator.attrgetter('a.b') operator.itemgetter(1, 'x') operator.methodcaller('f', 1, k=2)
# expect: ('b', 'c') 1 False
# expect: [3, 1, 2] [3, 1, 2] ab 2 2 True False True True 1 <built-in function matmul>
# expect: None None [9, 2] 9 3 2 32 16 6 -6 -4 2 2 True True
# expect: [('c', 1), ('a', 2), ('b', 2)] 5
# expect: TypeError itemgetter expected 1 argument, got 0
# expect: TypeError attribute name must be a string
# expect: AttributeError 'Point' object has no attribute 'zz'
# expect: IndexError string index out of range
# expect: TypeError methodcaller needs at least one argument, the method name
# expect: TypeError method name must be a string
# expect: AttributeError 'Point' object has no attribute 'nope'
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError sequence.index(x): x not in sequence
# expect: TypeError 'int' object can't be concatenated
# expect: TypeError add expected 2 arguments, got 1
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError argument of type 'int' is not iterable
# expect: TypeError itemgetter expected 1 argument, got 0
# expect: TypeError '<' not supported between instances of 'int' and 'str'
# expect: (obj, /) (obj, /) (attr, /, *attrs)
