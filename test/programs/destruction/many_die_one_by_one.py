"""Thousands die one by one among thousands: of a list, a linked list, a dict, with tasks, in generators that are left, told by weak references."""
import asyncio
import weakref

dead = 0


class A:
    def __init__(self, n, next=None):
        self.n = n
        self.next = next

    def __del__(self):
        global dead
        dead += 1


class Plain:
    pass


def stack():
    items = [A(n) for n in range(1600)]
    for n in range(0, 1600, 2):
        items[n] = None
        assert dead == n // 2 + 1, (dead, n)
    while items:
        items.pop()
    print("stack", dead)


def linked():
    head = None
    for n in range(1000):
        head = A(n, head)
    seen = []
    while head is not None:
        head = head.next
        seen.append(dead)
    print("linked", seen == list(range(seen[0], seen[0] + 1000)), dead)


def told():
    gone = []
    objects = {}
    refs = []
    for n in range(1000):
        objects[n] = item = Plain()
        refs.append(weakref.ref(item, lambda ref, n=n: gone.append(n)))
    item = None
    for n in range(1000):
        del objects[n]
        assert gone[-1] == n
    print("told", gone == list(range(1000)), sum(ref() is None for ref in refs))


def left():
    def count():
        global dead
        try:
            yield 1
            yield 2
        finally:
            dead += 1

    kept = [[n] for n in range(20000)]
    for _ in range(300):
        for _ in count():
            break
    print("left", dead, len(kept))


def all_at_once():
    items = [A(n) for n in range(800)]
    before = dead
    del items
    print("at once", dead - before)


class Restless:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        if self.n % 100 == 99:
            back.append(self)


back = []


def some_come_back():
    kept = [[n] for n in range(20000)]
    for n in range(300):
        Restless(n)
    print("back", [item.n for item in back], len(kept))


async def work(n):
    held = A(n)
    await asyncio.sleep(0.01)
    return held.n


async def broken_off():
    async def numbers():
        global dead
        try:
            yield 1
            yield 2
        finally:
            await asyncio.sleep(0)
            dead += 1

    for _ in range(120):
        async for _ in numbers():
            break
    await asyncio.sleep(0.1)


async def main():
    print("tasks", sum(await asyncio.gather(*[work(n) for n in range(1000)])), dead)
    await broken_off()
    print("broken off", dead)


stack()
linked()
told()
left()
all_at_once()
some_come_back()
asyncio.run(main())
# expect: stack 1600
# expect: linked True 2600
# expect: told True 1000
# expect: left 2900 20000
# expect: at once 800
# expect: back [99, 199, 299] 20000
# expect: tasks 499500 4700
# expect: broken off 4820
