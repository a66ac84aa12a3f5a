"""What is sorted, put into heaps and looked for by methods of its own: answers that are no bools, NotImplemented, methods that change or fail on the way."""
import functools, heapq, random

class A:

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        return NotImplemented if s.v == 13 else s.v < o.v

    def __gt__(s, o):
        print('gt', s.v, o.v)
        return s.v > o.v

    def __repr__(s):
        return f'A{s.v}'
print(sorted([A(5), A(13), A(2)]), min([A(3), A(13), A(1)]), max(A(1), A(13)))

class B(A):

    def __lt__(s, o):
        return [] if s.v > o.v else [1]
print(sorted([B(3), B(1), B(2)], reverse=True), sorted([B(3), A(1), B(2), A(0)]))

class C:

    def __lt__(s, o):
        return NotImplemented
try:
    sorted([C(), C()])
except TypeError as e:
    print(e)

class D:

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):

        class T:

            def __bool__(t):
                print('bool', s.v, o.v)
                return s.v < o.v
        return T()
l = [D(3), D(1), D(2)]
l.sort()
print([d.v for d in l])
h = []
for d in l:
    heapq.heappush(h, d)
print(heapq.heappop(h).v)

class E(int):

    def __lt__(s, o):
        return int.__gt__(s, o)

    def __eq__(s, o):
        print('eq')
        return int.__eq__(s, o)
    __hash__ = int.__hash__
print(sorted(map(E, [3, 1, 2])), E(2) in [E(1), E(2)], [E(1), E(2)].index(E(2)), min(map(E, [1, 5, 3])))

class F:
    n = 0

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        F.n += 1
        if F.n == 3:
            F.__lt__ = lambda s, o: s.v > o.v
        return s.v < o.v
print([f.v for f in sorted(map(F, [5, 3, 8, 1, 9, 2]))])

class G:

    def __lt__(s, o):
        raise KeyError('no')
g = [G(), G(), 1]
try:
    g.sort()
except KeyError as e:
    print(e, len(g))

class H:
    __lt__ = property(lambda s: lambda o: True)
print(len(sorted([H(), H(), H()])))

class I:
    __lt__ = None
try:
    sorted([I(), I()])
except TypeError as e:
    print(e)
r = random.Random(4)
x = [A(r.randrange(12)) for _ in range(300)]
print([a.v for a in sorted(x)] == sorted((a.v for a in x)), [a.v for a in heapq.nsmallest(3, x)], [a.v for a in heapq.merge(sorted(x[:5]), sorted(x[5:9]))])
l = [A(2), A(1)]

class J:

    def __lt__(s, o):
        l.append(1)
        return True
l = [J(), J()]
try:
    l.sort()
except ValueError as e:
    print(e)

class K:

    def __eq__(s, o):
        return NotImplemented
k = K()
print(k == K(), k != K(), [k].count(K()), k in [K(), k])
# expect: gt 5 13
# expect: gt 3 13
# expect: gt 13 1
# expect: [A2, A5, A13] A1 A13
# expect: gt 3 1
# expect: gt 2 1
# expect: gt 2 0
# expect: [A3, A2, A1] [A0, A1, A2, A3]
# expect: '<' not supported between instances of 'C' and 'C'
# expect: bool 1 3
# expect: bool 2 1
# expect: bool 1 2
# expect: bool 2 3
# expect: bool 2 3
# expect: bool 2 1
# expect: [1, 2, 3]
# expect: bool 2 1
# expect: bool 3 1
# expect: bool 3 2
# expect: 1
# expect: eq
# expect: eq
# expect: eq
# expect: eq
# expect: [3, 2, 1] True 1 5
# expect: [9, 8, 3, 5, 2, 1]
# expect: 'no' 3
# expect: 3
# expect: 'NoneType' object is not callable
# expect: True [0, 0, 0] [1, 1, 1, 2, 3, 4, 6, 7, 11]
# expect: list modified during sort
# expect: False True 0 True
