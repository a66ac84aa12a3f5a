# Calls of generator functions and coroutines in loops that have become hot: names, closures, defaults, wrong arguments, depth; and what loops iterate over.
import asyncio
import inspect
import sys


def numbers(n, step=2):
    extra = n * step
    yield n
    yield extra


def closing_over(base):
    def inner(n):
        yield base + n

    def deeper(n, m=1):
        k = n + m

        def value():
            return k + base

        yield value

    return inner, deeper


inner, deeper = closing_over(100)
total = 0
made = []
for i in range(200):
    total += sum(numbers(i)) + sum(numbers(i, 3)) + sum(numbers(i, step=4))
    total += sum(inner(i)) + next(deeper(i))() + next(deeper(i, 5))()
    made.append(numbers(i))
print(total, made[7].__qualname__, inspect.getgeneratorstate(made[8]), made[9].gi_frame.f_locals, made[9].gi_frame.f_lineno)


def renamed(n):
    yield n


def names():
    found = set()
    for i in range(60):
        if i == 40:
            renamed.__name__ = 'other'
            renamed.__qualname__ = 'quite.other'
        gen = renamed(i)
        found.add((gen.__name__, gen.__qualname__, next(gen) >= 40))
        gen.close()
    return sorted(found)


print(names())


def wrong():
    failures = set()
    for i in range(60):
        try:
            if i % 3 == 0:
                numbers()
            elif i % 3 == 1:
                numbers(1, 2, 3)
            else:
                numbers(1, steps=2)
        except TypeError as error:
            failures.add(str(error))
    return sorted(failures)


print(*wrong(), sep='\n')


def down(n, seen):
    for item in numbers(n):
        seen.append(item)
        if n > 0:
            down(n - 1, seen)
    return len(seen)


print(down(9, []))


def endless(n):
    made = numbers(n)
    return endless(n + 1) + next(made)


try:
    endless(0)
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])


class Counter:
    def __init__(self):
        self.n = 0

    def up(self, by):
        self.n += by
        yield self.n

    async def later(self, by):
        self.n += by
        await asyncio.sleep(0)
        return self.n

    async def stream(self, count):
        for i in range(count):
            yield i * self.n


async def main(scale):
    async def scaled(n):
        await asyncio.sleep(0)
        return n * scale

    counter = Counter()
    results = []
    for i in range(80):
        results.append(await scaled(i))
        pending = scaled(i)
        results.append(await counter.later(1))
        results.append(await pending)
    streamed = [item async for item in counter.stream(4)]
    tasks = [asyncio.create_task(scaled(n)) for n in range(60)]
    print(sum(results), streamed, sum(await asyncio.gather(*tasks)), tasks[3].get_coro().__qualname__)
    sys.set_coroutine_origin_tracking_depth(1)
    origins = []
    for i in range(30):
        one = scaled(i)
        origins.append(one.cr_origin)
        one.close()
    sys.set_coroutine_origin_tracking_depth(0)
    print(origins[0][0][1:] == origins[-1][0][1:], len(origins[5]), origins[0][0][2])


asyncio.run(main(3))


def loops():
    """Iterators that only a loop knows, beside those that others know."""
    out = []
    rows = [[1, 2, 3], [], [4], [5, 6]]
    for turn in range(50):
        for row in rows:
            for item in row:
                if item == 2 and turn % 2:
                    continue
                if item == 5 and turn % 3:
                    break
                out.append(item)
        known = iter(rows[0])
        for item in known:
            if item == 2:
                break
        for item in rows[3]:
            out.append(item * 10)
        out.append(next(known))
        out.append(next(known, 'end'))
        growing = [1, 2]
        for item in growing:
            if len(growing) < 6:
                growing.append(item * 2)
            for other in growing:
                if other > item:
                    break
        out.append(len(growing))
        try:
            for item in rows[0]:
                for other in rows[2]:
                    if turn % 4 == 0:
                        raise KeyError(item)
        except KeyError as error:
            out.append(error.args[0])
        for item in rows[0]:
            if item == 3:
                for other in rows[0]:
                    out.append(other)
                    break
    return len(out), sum(item for item in out if item != 'end'), out[:24]


print(*loops())


def held(rows):
    for row in rows:
        for item in row:
            yield item


def taking_turns():
    out = []
    for turn in range(30):
        first, second = held([[1, 2], [3]]), held([[10], [20, 30]])
        for a, b in zip(first, second):
            for c in [a, b]:
                out.append(c)
    return len(out), sum(out)


print(*taking_turns())


def ranges():
    out = []
    big = 2**62
    for turn in range(40):
        out += [i for i in range(3)]
        for i in range(1, 4):
            out.append(i)
        for i in range(6, 0, -2):
            out.append(i)
        for i in range(2, -1):
            out.append('never')
        for i in range(True):
            out.append(i)
        for i in range(big, big + 2):
            out.append(i - big)
        try:
            for i in range(1.5 if turn % 2 else '2'):
                pass
        except TypeError as error:
            out.append(len(str(error)))
        try:
            for i in range(1, 2, turn % 2 - 1):
                out.append(i)
        except ValueError as error:
            out.append(str(error) == 'range() arg 3 must not be zero')
        kept = range(2)
        for i in kept:
            out.append(i)
        out.append(len(kept) + kept.stop)
    return len(out), sum(out)


print(*ranges())

if True:
    range_of = range
    for turn in range(30):
        if turn == 20:
            range = lambda n: iter('abc'[:n])
        letters = [x for x in range(2)]
        for x in range(3):
            letters.append(x)
    print(letters)
# expect: 359700 numbers GEN_CREATED {'n': 9, 'step': 2} 7
# expect: [('other', 'quite.other', True), ('renamed', 'renamed', False)]
# expect: numbers() got an unexpected keyword argument 'steps'. Did you mean 'step'?
# expect: numbers() missing 1 required positional argument: 'n'
# expect: numbers() takes from 1 to 2 positional arguments but 3 were given
# expect: 2046
# expect: RecursionError maximum recursion depth exceeded
# expect: 22200 [0, 80, 160, 240] 5310 main.<locals>.scaled
# expect: True 1 main
# expect: 522 6650 [1, 2, 3, 4, 5, 6, 50, 60, 3, 'end', 6, 1, 1, 1, 3, 4, 50, 60, 3, 'end', 6, 1, 1, 2]
# expect: 180 1980
# expect: 660 3060
# expect: ['a', 'b', 'a', 'b', 'c']
