"""Many generators and coroutines that wait at once: what is seen of each, and what each handles, is its own."""
import sys
import types


def counting(name, n):
    total = 0
    try:
        for i in range(n):
            got = yield (name, i)
            if got is not None:
                total += got
    except ValueError as error:
        yield ("caught", name, str(error))
        total += 1000
    finally:
        ended.append(name)
    return total


ended = []
many = [counting(f"g{i}", 3) for i in range(100)]
print(sum(next(g)[1] for g in many), many[0].gi_frame.f_lineno, many[99].gi_frame.f_locals["name"])
frames = [g.gi_frame for g in many]
print(sum(g.send(1)[1] for g in many))
print(all(g.gi_frame is frame for g, frame in zip(many, frames)))
print(frames[7].f_locals["total"], frames[7].f_generator is many[7], {frame.f_lineno for frame in frames})
print(many[5].throw(ValueError("five")), many[6].throw(ValueError("six")))
many[8].close()
print(ended, many[8].gi_frame, many[8].gi_running, many[8].gi_code.co_name)
results = []
for g in many:
    while True:
        try:
            g.send(2)
        except StopIteration as stop:
            results.append(stop.value)
            break
print(results[:10], sum(r or 0 for r in results), len(ended))


# What a generator handles stays with it while others run in between.
def handling(n):
    try:
        raise KeyError(n)
    except KeyError:
        yield sys.exception()
        yield sys.exception()
        try:
            raise
        except KeyError as again:
            yield again
    yield sys.exception()


many = [handling(i) for i in range(50)]
first = [next(g) for g in many]
second = [next(g) for g in many]
print(all(a is b for a, b in zip(first, second)), sys.exception())
try:
    raise OSError("outside")
except OSError:
    print(all(next(g) is a for g, a in zip(many, first)), [next(g) for g in many][:2], sys.exception())


# Names are those of the function when it was called, until they are set.
def plain():
    yield 1


one = plain()
plain.__name__ = "renamed"
plain.__qualname__ = "quite.renamed"
two = plain()
three = plain()
three.__name__ = "own"
print(one.__name__, one.__qualname__, two.__name__, two.__qualname__, three.__name__, three.__qualname__)
old = [plain() for _ in range(3)]


def other():
    yield 2
    yield 3


plain.__code__ = other.__code__
new = [plain() for _ in range(40)]
print([next(g) for g in old], {next(g) for g in new}, next(new[3]), {g.gi_code.co_name for g in old + new})


# Generators inside generators, deeper than there are waiting ones that keep their frames.
def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


trees = [tree(5) for _ in range(10)]
taken = [[next(t) for t in trees] for _ in range(31)]
print(all(len(set(row)) == 1 for row in taken), [row[0] for row in taken][:8], [next(t, "end") for t in trees][:2])


async def inner(n):
    await pause(n)
    return n * 2


@types.coroutine
def pause(n):
    got = yield n
    return got


async def outer(n):
    return await inner(n) + await inner(n + 1)


coroutines = [outer(i) for i in range(60)]
print(sum(c.send(None) for c in coroutines), coroutines[40].cr_await.__name__, coroutines[40].cr_frame.f_locals)
print(sum(c.send(None) for c in coroutines), coroutines[41].cr_await.cr_await.__name__)
values = []
for c in coroutines:
    try:
        c.send(None)
    except StopIteration as stop:
        values.append(stop.value)
print(values[:3], sum(values))
# One whose frame stands in a namespace.
names = {"many": [(lambda k: (x * k for x in range(3)))(k) for k in range(40)]}
exec("made = [next(g) for g in many]; rest = [list(g) for g in many]", names)
print(sum(names["made"]), names["rest"][39])
# expect: 0 10 g99
# expect: 100
# expect: True
# expect: 1 True {10}
# expect: ('caught', 'g5', 'five') ('caught', 'g6', 'six')
# expect: ['g8'] None False counting
# expect: [5, 5, 5, 5, 5, 1001, 1001, 5, None, 5] 2487 100
# expect: True None
# expect: True [OSError('outside'), OSError('outside')] outside
# expect: plain plain renamed quite.renamed own quite.renamed
# expect: [1, 1, 1] {2} 3 {'plain', 'other'}
# expect: True [1, 2, 1, 3, 1, 2, 1, 4] ['end', 'end']
# expect: 1770 inner {'n': 40}
# expect: 1830 pause
# expect: [2, 6, 10] 7200
# expect: 0 [39, 78]
