import asyncio
import weakref

TIMES = 1200


async def each(primitive, times=TIMES):
    for i in range(times):
        async with primitive as given:
            assert given is None


async def acquired(primitive, times=TIMES):
    for i in range(times):
        assert await primitive.acquire() is True
        primitive.release()


class Counting(asyncio.Lock):
    entered = left = 0

    async def acquire(self):
        type(self).entered += 1
        return await super().acquire()

    def release(self):
        type(self).left += 1
        super().release()


class Tagged(asyncio.Semaphore):
    tag = "tag"


class Own:
    entered = 0

    async def __aenter__(self):
        type(self).entered += 1

    async def __aexit__(self, *details):
        return False


async def free():
    primitives = (
        asyncio.Lock(),
        asyncio.Semaphore(2),
        asyncio.BoundedSemaphore(1),
        asyncio.Condition(),
        Counting(),
        Tagged(),
    )
    for primitive in primitives:
        await each(primitive)
        await acquired(primitive)
        print(type(primitive).__name__, primitive.locked())
    print(Counting.entered, Counting.left)
    await each(Own())
    print(Own.entered)
    for i in range(TIMES):
        for primitive in primitives:
            async with primitive:
                pass
    print(Counting.entered, Counting.left)


async def busy():
    for primitive in asyncio.Lock(), asyncio.Semaphore(3), asyncio.Condition():
        order = []

        async def one(me):
            for i in range(60):
                async with primitive:
                    order.append(me)
                    await asyncio.sleep(0)
        await asyncio.gather(*[one(me) for me in range(7)])
        print(order[:20], len(order), primitive.locked())


async def replaced_on_the_way():
    lock, seen = asyncio.Lock(), []
    release = lock.release

    def noted():
        seen.append("released")
        release()
    for i in range(TIMES):
        if i == TIMES - 2:
            lock.release = noted
        async with lock:
            pass
    print(seen)
    condition = asyncio.Condition()
    release = condition.release
    for i in range(TIMES):
        if i == TIMES - 2:
            condition.release = noted
        async with condition:
            pass
    print(seen)
    original = asyncio.Semaphore.release

    def loud(self):
        seen.append("given back")
        original(self)
    semaphore = asyncio.Semaphore(1)
    for i in range(TIMES):
        if i == TIMES - 2:
            asyncio.Semaphore.release = loud
        async with semaphore:
            pass
    asyncio.Semaphore.release = original
    print(seen, semaphore._value)


async def wrong():
    lock = asyncio.Lock()
    try:
        for i in range(TIMES):
            async with lock:
                if i == TIMES - 1:
                    lock.release()
    except RuntimeError as error:
        print(i, error)
    semaphore = asyncio.BoundedSemaphore(1)
    try:
        for i in range(TIMES):
            async with semaphore:
                if i == TIMES - 1:
                    semaphore.release()
    except ValueError as error:
        print(i, error)
    condition = asyncio.Condition()
    for i in range(TIMES):
        try:
            async with condition:
                condition.notify(1)
                if i % 100 == 99:
                    raise KeyError(i)
        except KeyError as error:
            print(error, end=" ")
        try:
            condition.notify()
        except RuntimeError:
            pass
    print(repr(condition).split(" at ")[0])


async def cancelled():
    lock = asyncio.Lock()
    left = []

    async def one(me):
        try:
            async with lock:
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            left.append(me)
            raise
    for i in range(100):
        tasks = [asyncio.create_task(one(me)) for me in range(4)]
        await asyncio.sleep(0)
        tasks[0].cancel()
        tasks[2].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    print(left[-6:], len(left), repr(lock)[-11:])


async def set_or_not():
    event = asyncio.Event()
    event.set()
    count = 0
    for i in range(TIMES):
        if i == TIMES - 5:
            event.clear()
            asyncio.get_running_loop().call_soon(event.set)
        if await event.wait():
            count += 1
    print(count, event.is_set())
    flags = asyncio.Event(), asyncio.Event()

    async def one(me):
        for i in range(200):
            await flags[me].wait()
            flags[me].clear()
            flags[1 - me].set()
    flags[0].set()
    await asyncio.gather(one(0), one(1))
    print([flag.is_set() for flag in flags])


async def handed_over():
    condition = asyncio.Condition()
    turn, turns = 0, []

    async def by_wait(me):
        nonlocal turn
        for i in range(150):
            async with condition:
                while turn != me:
                    await condition.wait()
                turns.append(me)
                turn = (me + 1) % 3
                condition.notify_all()

    async def by_wait_for(me):
        nonlocal turn
        for i in range(150):
            async with condition:
                turns.append(await condition.wait_for(lambda: turn == me and [me]))
                turn = (me + 1) % 3
                condition.notify_all()
    await asyncio.gather(by_wait(0), by_wait_for(1), by_wait(2))
    print(len(turns), turns[-4:], repr(condition)[-11:])


async def waits_given_up():
    condition = asyncio.Condition()
    results = []

    async def waiter(me):
        async with condition:
            try:
                results.append(await condition.wait())
            except asyncio.CancelledError:
                results.append((me, condition.locked()))
                raise
    for i in range(80):
        tasks = [asyncio.create_task(waiter(me)) for me in range(4)]
        await asyncio.sleep(0)
        tasks[1].cancel()
        async with condition:
            condition.notify(2)
            tasks[0].cancel()
            await asyncio.sleep(0)
            if i % 2:
                tasks[2].cancel()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        tasks[3].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    print(len(results), results[-8:], repr(condition)[-11:])


class Gone:
    pass


async def watched():
    lock, gone = asyncio.Lock(), []
    for i in range(TIMES):
        thing = Gone()
        if i == TIMES - 2:
            weakref.finalize(thing, gone.append, i)
        async with lock:
            thing = None
        if gone:
            print(i, gone)
            gone = []


async def main():
    await free()
    await busy()
    await replaced_on_the_way()
    await wrong()
    await cancelled()
    await set_or_not()
    await handed_over()
    await waits_given_up()
    await watched()


asyncio.run(main())
# expect: Lock False
# expect: Semaphore False
# expect: BoundedSemaphore False
# expect: Condition False
# expect: Counting False
# expect: Tagged False
# expect: 2400 2400
# expect: 1200
# expect: 3600 3600
# expect: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5] 420 False
# expect: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5] 420 False
# expect: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5] 420 False
# expect: ['released', 'released']
# expect: ['released', 'released', 'released', 'released']
# expect: ['released', 'released', 'released', 'released', 'given back', 'given back'] 1
# expect: 1199 Lock is not acquired.
# expect: 1199 BoundedSemaphore released too many times
# expect: 99 199 299 399 499 599 699 799 899 999 1099 1199 <asyncio.locks.Condition object
# expect: [0, 2, 0, 2, 0, 2] 200 [unlocked]>
# expect: 1200 True
# expect: [True, False]
# expect: 450 [2, 0, [1], 2] [unlocked]>
# expect: 320 [(1, True), (0, True), True, (3, True), (1, True), (0, True), (2, True), (3, True)] [unlocked]>
# expect: 1198 [1198]
