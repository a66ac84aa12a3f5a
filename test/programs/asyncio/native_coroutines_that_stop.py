"""A coroutine of the library that StopIteration would leave raises RuntimeError, whether it is awaited, sent to, or has waited before."""
import asyncio


def stop():
    raise StopIteration(7)


async def show(awaitable):
    try:
        print(await awaitable)
    except RuntimeError as error:
        print(error, repr(error.__cause__), error.__suppress_context__)


async def main():
    condition = asyncio.Condition()
    calls = 0

    def stop_later():
        nonlocal calls
        calls += 1
        if calls == 3:
            raise StopIteration("third")
        return False

    async def wake():
        for _ in range(5):
            await asyncio.sleep(0.1)
            async with condition:
                condition.notify_all()

    async with condition:
        await show(condition.wait_for(stop))
        try:
            condition.wait_for(stop).send(None)
        except RuntimeError as error:
            print(error, repr(error.__cause__))
        waker = asyncio.create_task(wake())
        await show(condition.wait_for(stop_later))
        print(calls, condition.locked())
        task = asyncio.create_task(condition.wait_for(lambda: "at once"))
        await show(task)
        turn = 0

        def third():
            nonlocal turn
            turn += 1
            return turn > 2

        print(await condition.wait_for(third), turn)
    await waker

asyncio.run(main())
# expect: coroutine raised StopIteration StopIteration(7) True
# expect: coroutine raised StopIteration StopIteration(7)
# expect: coroutine raised StopIteration StopIteration('third') True
# expect: 3 True
# expect: at once
# expect: True 3
