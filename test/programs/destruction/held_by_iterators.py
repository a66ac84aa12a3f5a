"""What was just given to an iterator or a wrapper of the library lives as long as that does."""
import asyncio
import itertools


class Pan:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("washed", self.name)

    def __iter__(self):
        return iter("ab")

    def __len__(self):
        return 1

    def __getitem__(self, at):
        return at


def steam(pan):
    try:
        yield pan.name
    finally:
        print("steamed", pan.name)


held = itertools.repeat(Pan("repeat"))
print("one")
del held
rows = reversed(Pan("reversed"))
print("two", next(rows))
del rows
steps = itertools.chain(steam(Pan("chain")), "x")
print("three", next(steps))
del steps
pairs = zip(steam(Pan("zip")), "x")
print("four", next(pairs))
pairs = None
counted = enumerate(steam(Pan("enumerate")))
print("five", next(counted))
counted = 5
method = Pan("method").__len__
print("six", method())
del method
made = steam(Pan("never begun"))
print("seven")
del made


class Kitchen:
    def __init__(self, wait):
        self.wait = wait

    def __await__(self):
        yield from self.wait.__await__()
        return "served"


async def cook(pan):
    await asyncio.sleep(0)
    return pan.name


async def burn(n):
    await asyncio.sleep(0)
    raise ValueError(n)


async def main():
    print(await Kitchen(asyncio.sleep(0)))
    print(await Kitchen(cook(Pan("awaited"))))
    wrapper = cook(Pan("wrapped")).__await__()
    print("eight")
    del wrapper
    waiting = asyncio.sleep(0).__await__()
    del waiting
    print("nine")
    for many in (3, 2):
        burnt = await asyncio.gather(*[burn(n) for n in range(many)], return_exceptions=True)
        print(burnt)
    tasks = [asyncio.create_task(burn(n)) for n in range(3)]
    await asyncio.wait(tasks)
    print("left to itself:", tasks.pop(1).done())
    print([repr(task.exception()) for task in tasks])




async def noted():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print("lost:", context["message"]))
    await main()


asyncio.run(noted())
# expect: one
# expect: washed repeat
# expect: two 0
# expect: washed reversed
# expect: three chain
# expect: steamed chain
# expect: washed chain
# expect: four ('zip', 'x')
# expect: steamed zip
# expect: washed zip
# expect: five (0, 'enumerate')
# expect: steamed enumerate
# expect: washed enumerate
# expect: six 1
# expect: washed method
# expect: seven
# expect: washed never begun
# expect: served
# expect: washed awaited
# expect: served
# expect: eight
# expect: washed wrapped
# expect: nine
# expect: [ValueError(0), ValueError(1), ValueError(2)]
# expect: [ValueError(0), ValueError(1)]
# expect: lost: Task exception was never retrieved
# expect: left to itself: True
# expect: ['ValueError(0)', 'ValueError(2)']
