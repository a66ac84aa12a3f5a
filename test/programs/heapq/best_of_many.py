"""nsmallest() and nlargest(): what is compared with what, what odd orders give, what comes of errors."""
import heapq
import random
import traceback

nan = float("nan")


class Noted:
    log = []

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Noted.log.append(f"{self.value}<{other.value}")
        return self.value < other.value

    def __eq__(self, other):
        Noted.log.append(f"{self.value}={other.value}")
        return self.value == other.value

    def __repr__(self):
        return f"N{self.value}"


class Odd:
    """Never less, and never equal but to itself."""
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return self.name % 3 == 0

    def __repr__(self):
        return f"O{self.name}"


class Sized:
    def __init__(self, items, size):
        self.items = items
        self.size = size

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        if isinstance(self.size, Exception):
            raise self.size
        return self.size


both = (heapq.nsmallest, heapq.nlargest)
for best in both:
    name = best.__name__
    print(name)
    for n in (-1, 0, 1, 2, 3, 5, 8, 9):
        values = [5, 3, 8, 3, 1, 9, 5, 2]
        print(n, best(n, values), best(n, iter(values)), best(n, values, key=lambda x: -x), best(n, (), key=abs))
        Noted.log.clear()
        got = best(n, map(Noted, values))
        print("", got, len(Noted.log), *Noted.log)
        Noted.log.clear()
        got = best(n, map(str, values), key=lambda text: Noted(int(text) % 4))
        print("", got, len(Noted.log), *Noted.log)
    for n in (2, 3, 4):
        print(best(n, [3.0, nan, 1.0, 2.0, nan, 0.5]), best(n, [nan, nan, 1.0, 7]), best(n, [1, True, 1.0, 0, False, 2]))
        print(best(n, [Odd(i) for i in (1, 3, 2, 6, 5, 4, 9)]), best(n, "concurrency"), best(n, "concurrency", key=ord))
        print(best(n, [(2, "b"), (1, "z"), (2, "a"), (1, "y"), (3, "")]), best(n, {3: 1, 1: 2, 2: 0, 7: 7}))
    print(best(3, Sized([4, 2, 7, 1], 2)), best(3, Sized([4, 2, 7, 1], 9)), best(3, Sized([4, 2, 7, 1], TypeError("no size"))))
    random.seed(7)
    many = [random.randrange(1000) for _ in range(3000)]
    for n in (10, 400):
        print(best(n, many) == sorted(many, reverse=best is heapq.nlargest)[:n], sum(best(n, many, key=lambda x: x % 100)))


def fails(number):
    if number == 3:
        raise ValueError(number)
    return number


def stops():
    yield from (5, 1, 4)
    raise KeyError("over")


class Unfit:
    def __lt__(self, other):
        raise ArithmeticError("not this one")

    __gt__ = __lt__


attempts = {
    "key": lambda best: best(2, [3, 1, 2, 5], key=fails),
    "later key": lambda best: best(2, [1, 2, 4, 3], key=fails),
    "kinds": lambda best: best(2, [1, 2, "x", 3]),
    "first kinds": lambda best: best(2, [1, "x", 2, 3]),
    "order": lambda best: best(2, [1, 2, Unfit(), 3]),
    "first order": lambda best: best(2, [Unfit(), Unfit(), 3]),
    "keys": lambda best: best(2, [1, 2, 3], key=lambda number: number if number < 3 else "3"),
    "items": lambda best: best(2, stops()),
    "first items": lambda best: best(5, stops()),
    "items with a key": lambda best: best(2, stops(), key=abs),
    "no items": lambda best: best(2, 7),
    "no items, key": lambda best: best(2, None, key=abs),
    "no number": lambda best: best("2", iter([1, 2])),
    "half": lambda best: best(2.5, iter([1, 2, 3])),
    "half of few": lambda best: best(2.5, [1, 2]),
    "size": lambda best: best(2, Sized([1], ArithmeticError("size"))),
    "all": lambda best: best(4, [1, "x", 2]),
    "one": lambda best: best(1, [1, "x", 2]),
}
for what, attempt in attempts.items():
    for best in both:
        try:
            print(what, attempt(best))
        except Exception as error:
            entries = traceback.extract_tb(error.__traceback__)
            print(what, type(error).__name__, error, [(entry.name, entry.lineno if entry.name.startswith("n") else 0) for entry in entries])
# expect: nsmallest
# expect: -1 [] [] [] []
# expect:  [] 0
# expect:  [] 0
# expect: 0 [] [] [] []
# expect:  [] 0
# expect:  [] 0
# expect: 1 [1] [1] [9] []
# expect:  [N1] 7 3<5 8<3 3<3 1<3 9<1 5<1 2<1
# expect:  ['8'] 7 3<1 0<1 3<0 1<0 1<0 1<0 2<0
# expect: 2 [1, 2] [1, 2] [9, 8] []
# expect:  [N1, N2] 15 3=5 3<5 8<5 3<5 3=3 1<3 3=1 3<1 9<3 5<3 2<3 1=2 1<2 1=2 1<2
# expect:  ['8', '5'] 12 3=1 3<1 0<3 1=0 1<0 3<1 1<1 1<1 1<1 2<1 0=1 0<1
# expect: 3 [1, 2, 3] [1, 2, 3] [9, 8, 5] []
# expect:  [N1, N2, N3] 24 8=3 8<3 8=5 8<5 3<8 5=3 5<3 5=3 5<3 1<5 3=3 3=1 3<1 9<3 5<3 2<3 1=3 1<3 3=2 3<2 2=3 2<3 1=2 1<2
# expect:  ['8', '5', '1'] 15 0=3 0<3 3=1 3<1 3<3 1<3 0=1 0<1 1=1 1<1 1<1 2<1 1=1 0=1 0<1
# expect: 5 [1, 2, 3, 3, 5] [1, 2, 3, 3, 5] [9, 8, 5, 5, 3] []
# expect:  [N1, N2, N3, N3, N5] 36 1=3 1<3 3=3 8=3 8<3 8=5 8<5 9<8 5<8 5=3 5<3 5=5 2<5 5=3 5<3 5=2 5<2 3=5 3<5 2=3 2<3 3=2 3<2 2=3 2<3 3=5 3<5 3=3 3=2 3<2 1=3 1<3 1=3 1<3 1=2 1<2
# expect:  ['8', '5', '1', '9', '5'] 36 1=3 1<3 3=3 0=3 0<3 1=3 1<3 3=1 3<1 1<3 0=3 0<3 1=1 1=1 3=1 3<1 1<3 0=1 0<1 1=1 1=1 1=1 2<1 1=1 0=1 0<1 1=0 1<0 0=1 0<1 1=1 1=1 1=0 1<0 1=1 1=1
# expect: 8 [1, 2, 3, 3, 5, 5, 8, 9] [1, 2, 3, 3, 5, 5, 8, 9] [9, 8, 5, 5, 3, 3, 2, 1] []
# expect:  [N1, N2, N3, N3, N5, N5, N8, N9] 55 2=3 2<3 5=9 5<9 9=8 9<8 1=3 1<3 2=3 2<3 3=3 9=3 9<3 5=8 5<8 8=5 8<5 3=9 3<9 8=3 8<3 3=8 3<8 8=9 8<9 8=9 8<9 8=3 8<3 3=8 3<8 3=3 1=8 1<8 1=3 1<3 1=3 1<3 5=3 5<3 5=9 5<9 5=8 5<8 5=5 5=9 5<9 5=8 5<8 2=5 2<5 2=3 2<3 2=1 2<1
# expect:  ['8', '5', '1', '9', '5', '2', '3', '3'] 48 2=3 2<3 1=1 1=0 1<0 1=3 1<3 2=3 2<3 3=3 1=3 1<3 1=3 1<3 2=1 2<1 3=3 1=3 1<3 2=1 2<1 1=2 1<2 2=3 2<3 2=3 2<3 2=1 2<1 1=3 1<3 1=2 1<2 1=1 1=2 1<2 1=1 1=1 0=2 0<2 0=1 0<1 0=1 0<1 1=1 1=1 1=0 1<0
# expect: 9 [1, 2, 3, 3, 5, 5, 8, 9] [1, 2, 3, 3, 5, 5, 8, 9] [9, 8, 5, 5, 3, 3, 2, 1] []
# expect:  [N1, N2, N3, N3, N5, N5, N8, N9] 55 2=3 2<3 5=9 5<9 9=8 9<8 1=3 1<3 2=3 2<3 3=3 9=3 9<3 5=8 5<8 8=5 8<5 3=9 3<9 8=3 8<3 3=8 3<8 8=9 8<9 8=9 8<9 8=3 8<3 3=8 3<8 3=3 1=8 1<8 1=3 1<3 1=3 1<3 5=3 5<3 5=9 5<9 5=8 5<8 5=5 5=9 5<9 5=8 5<8 2=5 2<5 2=3 2<3 2=1 2<1
# expect:  ['8', '5', '1', '9', '5', '2', '3', '3'] 48 2=3 2<3 1=1 1=0 1<0 1=3 1<3 2=3 2<3 3=3 1=3 1<3 1=3 1<3 2=1 2<1 3=3 1=3 1<3 2=1 2<1 1=2 1<2 2=3 2<3 2=3 2<3 2=1 2<1 1=3 1<3 1=2 1<2 1=1 1=2 1<2 1=1 1=1 0=2 0<2 0=1 0<1 0=1 0<1 1=1 1=1 1=0 1<0
# expect: [nan, 3.0] [nan, nan] [0, False]
# expect: [O3, O9] ['c', 'c'] ['c', 'c']
# expect: [(1, 'y'), (1, 'z')] [1, 2]
# expect: [1.0, nan, 0.5] [nan, 1.0, nan] [0, False, 1]
# expect: [O6, O3, O9] ['c', 'c', 'c'] ['c', 'c', 'c']
# expect: [(1, 'y'), (1, 'z'), (2, 'a')] [1, 2, 3]
# expect: [1.0, nan, 0.5, 3.0] [nan, nan, 1.0, 7] [0, False, 1, True]
# expect: [O6, O9, O3, O1] ['c', 'c', 'c', 'e'] ['c', 'c', 'c', 'e']
# expect: [(1, 'y'), (1, 'z'), (2, 'a'), (2, 'b')] [1, 2, 3, 7]
# expect: [1, 2, 4] [1, 2, 4] [1, 2, 4]
# expect: True 4500
# expect: True 173679
# expect: nlargest
# expect: -1 [] [] [] []
# expect:  [] 0
# expect:  [] 0
# expect: 0 [] [] [] []
# expect:  [] 0
# expect:  [] 0
# expect: 1 [9] [9] [1] []
# expect:  [N9] 7 5<3 5<8 8<3 8<1 8<9 9<5 9<2
# expect:  ['3'] 7 1<3 3<0 3<3 3<1 3<1 3<1 3<2
# expect: 2 [9, 8] [9, 8] [1, 2] []
# expect:  [N9, N8] 14 5=3 5<3 3<8 8=5 8<5 5<3 5<1 5<9 9=8 9<8 8<5 8<2 8=9 8<9
# expect:  ['3', '3'] 10 1=3 1<3 1<0 1<3 3=3 3<1 3<1 3<1 3<2 3=3
# expect: 3 [9, 8, 5] [9, 8, 5] [1, 2, 3] []
# expect:  [N9, N8, N5] 23 3=8 3<8 5=3 5<3 3<3 3<1 3<9 5=8 5<8 9=5 9<5 5<5 5<2 9=8 9<8 5=9 5<9 8=9 8<9 5=9 5<9 5=8 5<8
# expect:  ['3', '3', '2'] 24 3=0 3<0 1=0 1<0 0<3 3=1 3<1 3=1 3<1 1<1 1<1 1<1 1<2 3=3 2=3 2<3 3=3 2=3 2<3 3=3 2=3 2<3 2=3 2<3
# expect: 5 [9, 8, 5, 5, 3] [9, 8, 5, 5, 3] [1, 2, 3, 3, 5] []
# expect:  [N9, N8, N5, N5, N3] 46 3=1 3<1 3=1 3<1 1=8 1<8 3=3 5=3 5<3 1<9 3=8 3<8 5=3 5<3 9=3 9<3 3<5 3=8 3<8 5=9 5<9 5=5 5=3 5<3 3<2 5=9 5<9 8=5 8<5 5=8 5<8 8=9 8<9 8=9 8<9 8=5 8<5 5=8 5<8 5=5 3=8 3<8 3=5 3<5 3=5 3<5
# expect:  ['3', '3', '2', '5', '1'] 40 3=1 3<1 3=1 3<1 1=0 1<0 1=0 1<0 0<1 1=1 3=3 1=3 1<3 1=1 1<1 1<2 1=1 3=3 2=3 2<3 2=1 2<1 3=3 1=3 1<3 2=1 2<1 1=2 1<2 2=3 2<3 2=3 2<3 2=1 2<1 1=3 1<3 1=2 1<2 1=1
# expect: 8 [9, 8, 5, 5, 3, 3, 2, 1] [9, 8, 5, 5, 3, 3, 2, 1] [1, 2, 3, 3, 5, 5, 8, 9] []
# expect:  [N9, N8, N5, N5, N3, N3, N2, N1] 48 3=2 3<2 9=5 9<5 8=5 8<5 2=1 2<1 3=1 3<1 1=5 1<5 2=3 2<3 5=3 5<3 8=5 8<5 9=8 9<8 3=9 3<9 5=9 5<9 3=8 3<8 3=5 3<5 3=8 3<8 3=5 3<5 3=3 5=5 5=3 5<3 2=5 2<5 2=3 2<3 2=3 2<3 1=5 1<5 1=3 1<3 1=2 1<2
# expect:  ['3', '3', '2', '5', '1', '9', '5', '8'] 41 3=2 3<2 1=1 0=1 0<1 2=1 2<1 3=1 3<1 1=0 1<0 1=1 1=1 1=3 1<3 1=1 3=1 3<1 1=3 1<3 3=3 2=3 2<3 2=3 2<3 2=1 2<1 1=2 1<2 1=1 1=1 1=2 1<2 1=1 1=1 0=1 0<1 0=1 0<1 0=1 0<1
# expect: 9 [9, 8, 5, 5, 3, 3, 2, 1] [9, 8, 5, 5, 3, 3, 2, 1] [1, 2, 3, 3, 5, 5, 8, 9] []
# expect:  [N9, N8, N5, N5, N3, N3, N2, N1] 48 3=2 3<2 9=5 9<5 8=5 8<5 2=1 2<1 3=1 3<1 1=5 1<5 2=3 2<3 5=3 5<3 8=5 8<5 9=8 9<8 3=9 3<9 5=9 5<9 3=8 3<8 3=5 3<5 3=8 3<8 3=5 3<5 3=3 5=5 5=3 5<3 2=5 2<5 2=3 2<3 2=3 2<3 1=5 1<5 1=3 1<3 1=2 1<2
# expect:  ['3', '3', '2', '5', '1', '9', '5', '8'] 41 3=2 3<2 1=1 0=1 0<1 2=1 2<1 3=1 3<1 1=0 1<0 1=1 1=1 1=3 1<3 1=1 3=1 3<1 1=3 1<3 3=3 2=3 2<3 2=3 2<3 2=1 2<1 1=2 1<2 1=1 1=1 1=2 1<2 1=1 1=1 0=1 0<1 0=1 0<1 0=1 0<1
# expect: [nan, 3.0] [nan, nan] [2, 1]
# expect: [O1, O2] ['y', 'u'] ['y', 'u']
# expect: [(3, ''), (2, 'b')] [7, 3]
# expect: [2.0, nan, 3.0] [nan, 7, nan] [2, 1, True]
# expect: [O2, O1, O5] ['y', 'u', 'r'] ['y', 'u', 'r']
# expect: [(3, ''), (2, 'b'), (2, 'a')] [7, 3, 2]
# expect: [3.0, nan, 2.0, 1.0] [7, nan, nan, 1.0] [2, 1, True, 1.0]
# expect: [O2, O1, O4, O5] ['y', 'u', 'r', 'r'] ['y', 'u', 'r', 'r']
# expect: [(3, ''), (2, 'b'), (2, 'a'), (1, 'z')] [7, 3, 2, 1]
# expect: [7, 4, 2] [7, 4, 2] [7, 4, 2]
# expect: True 5090
# expect: True 208251
# expect: key ValueError 3 [('<module>', 0), ('<lambda>', 0), ('nsmallest', 521), ('fails', 0)]
# expect: key ValueError 3 [('<module>', 0), ('<lambda>', 0), ('nlargest', 579), ('fails', 0)]
# expect: later key ValueError 3 [('<module>', 0), ('<lambda>', 0), ('nsmallest', 529), ('fails', 0)]
# expect: later key ValueError 3 [('<module>', 0), ('<lambda>', 0), ('nlargest', 587), ('fails', 0)]
# expect: kinds TypeError '<' not supported between instances of 'str' and 'int' [('<module>', 0), ('<lambda>', 0), ('nsmallest', 512)]
# expect: kinds TypeError '<' not supported between instances of 'int' and 'str' [('<module>', 0), ('<lambda>', 0), ('nlargest', 570)]
# expect: first kinds TypeError '<' not supported between instances of 'str' and 'int' [('<module>', 0), ('<lambda>', 0), ('nsmallest', 507)]
# expect: first kinds TypeError '<' not supported between instances of 'int' and 'str' [('<module>', 0), ('<lambda>', 0), ('nlargest', 565)]
# expect: order ArithmeticError not this one [('<module>', 0), ('<lambda>', 0), ('nsmallest', 512), ('__lt__', 0)]
# expect: order ArithmeticError not this one [('<module>', 0), ('<lambda>', 0), ('nlargest', 570), ('__lt__', 0)]
# expect: first order ArithmeticError not this one [('<module>', 0), ('<lambda>', 0), ('nsmallest', 507), ('__lt__', 0)]
# expect: first order ArithmeticError not this one [('<module>', 0), ('<lambda>', 0), ('nlargest', 565), ('__lt__', 0)]
# expect: keys TypeError '<' not supported between instances of 'str' and 'int' [('<module>', 0), ('<lambda>', 0), ('nsmallest', 530)]
# expect: keys TypeError '<' not supported between instances of 'int' and 'str' [('<module>', 0), ('<lambda>', 0), ('nlargest', 588)]
# expect: items KeyError 'over' [('<module>', 0), ('<lambda>', 0), ('nsmallest', 511), ('stops', 0)]
# expect: items KeyError 'over' [('<module>', 0), ('<lambda>', 0), ('nlargest', 569), ('stops', 0)]
# expect: first items KeyError 'over' [('<module>', 0), ('<lambda>', 0), ('nsmallest', 504), ('stops', 0)]
# expect: first items KeyError 'over' [('<module>', 0), ('<lambda>', 0), ('nlargest', 562), ('stops', 0)]
# expect: items with a key KeyError 'over' [('<module>', 0), ('<lambda>', 0), ('nsmallest', 528), ('stops', 0)]
# expect: items with a key KeyError 'over' [('<module>', 0), ('<lambda>', 0), ('nlargest', 586), ('stops', 0)]
# expect: no items TypeError 'int' object is not iterable [('<module>', 0), ('<lambda>', 0), ('nsmallest', 501)]
# expect: no items TypeError 'int' object is not iterable [('<module>', 0), ('<lambda>', 0), ('nlargest', 561)]
# expect: no items, key TypeError 'NoneType' object is not iterable [('<module>', 0), ('<lambda>', 0), ('nsmallest', 520)]
# expect: no items, key TypeError 'NoneType' object is not iterable [('<module>', 0), ('<lambda>', 0), ('nlargest', 578)]
# expect: no number TypeError 'str' object cannot be interpreted as an integer [('<module>', 0), ('<lambda>', 0), ('nsmallest', 504)]
# expect: no number TypeError bad operand type for unary -: 'str' [('<module>', 0), ('<lambda>', 0), ('nlargest', 562)]
# expect: half TypeError 'float' object cannot be interpreted as an integer [('<module>', 0), ('<lambda>', 0), ('nsmallest', 504)]
# expect: half TypeError 'float' object cannot be interpreted as an integer [('<module>', 0), ('<lambda>', 0), ('nlargest', 562)]
# expect: half of few TypeError slice indices must be integers or None or have an __index__ method [('<module>', 0), ('<lambda>', 0), ('nsmallest', 497)]
# expect: half of few TypeError slice indices must be integers or None or have an __index__ method [('<module>', 0), ('<lambda>', 0), ('nlargest', 557)]
# expect: size ArithmeticError size [('<module>', 0), ('<lambda>', 0), ('nsmallest', 492), ('__len__', 0)]
# expect: size ArithmeticError size [('<module>', 0), ('<lambda>', 0), ('nlargest', 552), ('__len__', 0)]
# expect: all TypeError '<' not supported between instances of 'str' and 'int' [('<module>', 0), ('<lambda>', 0), ('nsmallest', 497)]
# expect: all TypeError '<' not supported between instances of 'str' and 'int' [('<module>', 0), ('<lambda>', 0), ('nlargest', 557)]
# expect: one TypeError '<' not supported between instances of 'str' and 'int' [('<module>', 0), ('<lambda>', 0), ('nsmallest', 487)]
# expect: one TypeError '>' not supported between instances of 'str' and 'int' [('<module>', 0), ('<lambda>', 0), ('nlargest', 547)]
