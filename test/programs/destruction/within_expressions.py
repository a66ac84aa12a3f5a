"""Objects that only an expression has are gone as soon as it has taken what it needs of them."""
n = 0


class R:

    def __init__(s, i):
        s.i = i

    def __del__(s):
        global n
        n += 1

    def m(s):
        return 5

    def __add__(s, o):
        return 7

    def __getitem__(s, k):
        return 8

    def __lt__(s, o):
        return True

    def __len__(s):
        return 3

    def __neg__(s):
        return 2

    def __bool__(s):
        return True

    def __contains__(s, x):
        return True

    def __iter__(s):
        return iter([1, 2])

    def __call__(s):
        return 9


def f(x):
    return n


print(R(1).i, n)
print(R(1).m(), n)
print(R(1) + 1, n)
print(1 if R(1) else 0, n)
print(R(1)[0], n)
print(R(1) < 1, n)
print(-R(1), n)
print(not R(1), n)
print(1 in R(1), n)
print(*R(1), n)
print(R(1)(), n)
print([R(1).i, n], (R(2).i, n), {R(3).i: n})
print(f'{R(1).i} {n}')
print(isinstance(R(1), R), n)
print(R(1) and 3, n)
print(None or (R(1) and n), n)
print(len(R(1)), n)
a = [R(1)]
print(a.pop().i, n)
x = R(1)
y = x.i
x = None
print(n)
d = {'a': R(1)}
print(d.pop('a').i, n)


def g():
    return R(1)


print(g().i + n, n)
print(g().i and g().m() and n)
t = (R(1).i, n, R(1).i, n)
print(t)
z = [R(k).i + n for k in range(3)]
print(z)
print((lambda q: n)(R(1)), n)


def h(q):
    q = None
    return n


print(h(R(1)))
import asyncio


async def co():
    return R(1)


async def main():
    print((await co()).i, n)
    t = asyncio.create_task(co())
    print((await t).i, n)
    t = None
    print(n)
    print(n, [(await co()).i for _ in range(2)], n)


asyncio.run(main())
# expect: 1 1
# expect: 5 2
# expect: 7 3
# expect: 1 4
# expect: 8 5
# expect: True 6
# expect: 2 7
# expect: False 8
# expect: True 9
# expect: 1 2 10
# expect: 9 11
# expect: [1, 12] (2, 13) {3: 14}
# expect: 1 15
# expect: True 16
# expect: 3 17
# expect: 18 18
# expect: 3 19
# expect: 1 20
# expect: 21
# expect: 1 22
# expect: 24 23
# expect: 25
# expect: (1, 26, 1, 27)
# expect: [28, 30, 32]
# expect: 30 31
# expect: 32
# expect: 1 33
# expect: 1 33
# expect: 33
# expect: 33 [1, 1] 35
