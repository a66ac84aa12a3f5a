# What only id() has seen is dead right after, and the next one of its class gets its memory.
class A:
    pass


class Single:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


def make(store=[]):
    store.append(A())
    return store[-1]


print(id([]) == id([]), id({}) == id({}), id([1, 2, 3]) == id([4, 5, 6]), id([]) == id({}))
# expect: True True True False
print(id(object()) == id(object()), id(A()) == id(A()), id(Single()) == id(Single()))
# expect: True True True
print(len({id(object()) for _ in range(10)}), len({id([i]) for i in range(5)}))
# expect: 1 1
a = A()
b = A()
print(id(a) == id(b), id(a) == id(A()), id(A()) == id(a), id(b) == id(A()))
# expect: False False False False
print(id(make()) == id(make()))
# expect: False
keep = [A() for _ in range(3)]
it = iter(keep)
print(id(next(it)) == id(next(it)), len({id(k) for k in keep}), A() is A(), [] is [])
# expect: False 3 False False


def hot():
    count = 0
    for i in range(300):
        if id([i]) == id([i, i]):
            count += 1
        if id(object()) == id(object()):
            count += 1
        z = A()
        if id(z) == id(A()):
            count += 1000
    return count


print(hot())
# expect: 600


# What merely may be made for id() is somebody else's, and keeps its own number.
import functools

first, second = [1], [2]


def or_new(value):
    return id(value or [])


def chosen(flag, value):
    return id(value if flag else A())


print(or_new(first) == or_new(second), chosen(True, a) == chosen(True, b))
# expect: False False


class Method:
    def f(self):
        pass


def method(owner):
    return id(owner.kept)


m = Method()
n = Method()
m.kept = m.f
n.kept = n.f
print(method(m) == method(n))
# expect: False
lists = [3], [4]
functools.partial(sorted, key=id)([lists[0], lists[1]])
print(id(lists[0]) == id(lists[1]))
# expect: False


class Phoenix:
    ashes = []

    def __del__(self):
        self.ashes.append(self)


def burn():
    return id(Phoenix())


print(burn() == burn(), id(Phoenix.ashes[0]) == id(Phoenix.ashes[1]))
# expect: False False


def around():
    import sys

    def handled():
        return id(sys.exception())

    try:
        raise ValueError
    except ValueError:
        outer = handled()
        try:
            raise ValueError
        except ValueError:
            return outer == handled()


print(around())
# expect: False
waiting = [A() for _ in range(2000)]
seen = set()
while waiting:
    seen.add(id(waiting.pop()))
print(len(seen) >= 1)
# expect: True
