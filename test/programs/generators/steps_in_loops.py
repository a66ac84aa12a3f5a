# Generators that go on where code runs often: from `next`, `send`, for loops, natives and each other; what is true, what has items, what is iterated.
import sys


def counted(limit, log=None):
    total = 0
    try:
        for step in range(limit):
            sent = yield step
            total += sent or 1
    finally:
        if log is not None: log.append(total)
    return total


def drive(gen):
    seen = []
    while True:
        try:
            seen.append(next(gen))
        except StopIteration as stop:
            return seen, stop.value


def drive_with_default(gen):
    seen = []
    while (item := next(gen, None)) is not None:
        seen.append(item)
    return seen


def drive_by_send(gen):
    seen = [gen.send(None)]
    while True:
        try:
            seen.append(gen.send(len(seen)))
        except StopIteration as stop:
            return sum(seen), stop.value


def drive_by_method(gen):
    total = 0
    for _ in range(60):
        try:
            total += gen.__next__()
        except StopIteration:
            total += 1000
    return total


log = []
for _ in range(3):
    print(len(drive(counted(70, log))[0]), drive_with_default(counted(50, log))[-1], drive_by_send(counted(60, log)), drive_by_method(counted(50, log)))
print(log)


# Other things than generators come by where generators came before.
class Steps:
    def __init__(self, limit): self.at, self.limit = 0, limit
    def __iter__(self): return self
    def __next__(self):
        self.at += 1
        if self.at > self.limit: raise StopIteration("steps")
        return self.at
    def send(self, value): return self.__next__()


for source in (counted(40), iter([1, 2, 3] * 20), Steps(40), map(str, range(40)), (x * x for x in range(40)), iter("ab")):
    seen, value = drive(source)
    print(len(seen), seen[-1], value)
for wrong in (5, [1], None):
    try:
        drive(wrong)
    except TypeError as error:
        print(error)
print(drive_with_default(Steps(3)), drive_by_send(Steps(5)))


def broken(limit):
    for step in range(limit):
        if step == limit - 1: raise KeyError(step)
        yield step


def trace(action):
    try:
        action()
    except Exception as error:
        lines = []
        tb = error.__traceback__
        while tb is not None:
            lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        print(repr(error), repr(error.__context__), lines)


for _ in range(2):
    trace(lambda: drive(broken(60)))
    trace(lambda: sum(broken(60)))
    trace(lambda: [x for x in broken(60)])
    trace(lambda: max(x for x in broken(60)))


def own():
    # A generator that asks for itself.
    for step in range(40):
        yield step
        if step == 30:
            try:
                next(me)
            except ValueError as error:
                yield str(error)


me = own()
print([x for x in me if isinstance(x, str)])


def looks(depth):
    for step in range(30):
        yield sys._getframe(depth).f_code.co_name


def outer(depth):
    for name in looks(depth): yield name


print(sorted(set(outer(1))), sorted(set(outer(2))), sorted({next(gen) for gen in [outer(2)] for _ in range(30)}))


def writes():
    for step in range(50):
        if step == 45: sys._getframe(1).f_locals["kept"] = "written"
        yield step


def reads():
    kept = "own"
    found = []
    for step in writes(): found.append(kept)
    gen = writes()
    kept = "own"
    for _ in range(48):
        next(gen)
        found.append(kept)
    return [(value, found.count(value)) for value in ("own", "written")]


print(reads())


def deep(levels):
    if levels == 0: yield 1
    else:
        for item in deep(levels - 1): yield item + 1


print(sum(next(deep(levels)) for levels in range(60)))
try:
    next(deep(5000))
except RecursionError as error:
    print(type(error).__name__)


# What is true, and the items of things that change their kind.
def truths(values):
    count = 0
    for value in values:
        if value: count += 1
        count += 10 if not value else 0
    return count


class Sized(list):
    def __bool__(self): return False


class Empty(list):
    def __len__(self): return 0


print(truths([[], [0], None, "", "a", 0, 1, 0.0, 0.5, (), (0,), {}, {1: 1}, set(), Sized([1]), Empty([1]), range(0), b"", b"a", True, False] * 30))


def firsts(values):
    found = []
    for value in values:
        try:
            found.append((value[0], value[-1], value[1]))
        except (IndexError, KeyError) as error:
            found.append(repr(error))
    return found


class Pair(tuple):
    def __getitem__(self, at): return at * 10


for value in firsts([[1, 2], (3, 4), "ab", {0: 1, -1: 2, 1: 3}, [1], (1,), [], (), {}, Pair((1, 2)), range(3), b"ab"] * 3)[-12:]:
    print(value)


def named(values):
    found = []
    for value in values:
        try:
            found.append(value["a"])
        except (KeyError, TypeError) as error:
            found.append(type(error).__name__)
    return found


print(named([{"a": 1}, {}, [1], (1,), {"a": None}] * 9)[-5:])


class Own(list):
    def __iter__(self): return iter("own")


def rounds(values):
    found = []
    for value in values:
        for item in value:
            found.append(item)
            if len(value) < 3 and type(value) is list: value.append(0)
    return found


print(rounds([[1], (2,), "c", {4: 4}, Own([1]), [], range(1)] * 8)[-11:])
# expect: 70 49 (1770, 1830) 11225
# expect: 70 49 (1770, 1830) 11225
# expect: 70 49 (1770, 1830) 11225
# expect: [70, 50, 1830, 50, 70, 50, 1830, 50, 70, 50, 1830, 50]
# expect: 40 39 40
# expect: 60 3 None
# expect: 40 40 steps
# expect: 40 39 None
# expect: 40 1521 None
# expect: 2 b None
# expect: 'int' object is not an iterator
# expect: 'list' object is not an iterator
# expect: 'NoneType' object is not an iterator
# expect: [1, 2, 3] (15, 'steps')
# expect: KeyError(59) None [('trace', 87), ('<lambda>', 98), ('drive', 20), ('broken', 81)]
# expect: KeyError(59) None [('trace', 87), ('<lambda>', 99), ('broken', 81)]
# expect: KeyError(59) None [('trace', 87), ('<lambda>', 100), ('broken', 81)]
# expect: KeyError(59) None [('trace', 87), ('<lambda>', 101), ('<genexpr>', 101), ('broken', 81)]
# expect: KeyError(59) None [('trace', 87), ('<lambda>', 98), ('drive', 20), ('broken', 81)]
# expect: KeyError(59) None [('trace', 87), ('<lambda>', 99), ('broken', 81)]
# expect: KeyError(59) None [('trace', 87), ('<lambda>', 100), ('broken', 81)]
# expect: KeyError(59) None [('trace', 87), ('<lambda>', 101), ('<genexpr>', 101), ('broken', 81)]
# expect: ['generator already executing']
# expect: ['outer'] ['<module>'] ['<module>']
# expect: [('own', 90), ('written', 8)]
# expect: 1830
# expect: RecursionError
# expect: 4140
# expect: (1, 2, 2)
# expect: (3, 4, 4)
# expect: ('a', 'b', 'b')
# expect: (1, 2, 3)
# expect: IndexError('list index out of range')
# expect: IndexError('tuple index out of range')
# expect: IndexError('list index out of range')
# expect: IndexError('tuple index out of range')
# expect: KeyError(0)
# expect: (0, -10, 10)
# expect: (0, 2, 1)
# expect: (97, 98, 98)
# expect: [1, 'KeyError', 'TypeError', 'TypeError', None]
# expect: [0, 1, 0, 0, 2, 'c', 4, 'o', 'w', 'n', 0]
