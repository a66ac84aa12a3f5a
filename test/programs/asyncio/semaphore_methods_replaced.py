# A semaphore asks its own locked() when it is acquired, and a bounded one gives back by what Semaphore.release is now.
import asyncio


class Asking(asyncio.Semaphore):
    def locked(self):
        print("locked?")
        return super().locked()


class Closed(asyncio.Semaphore):
    closed = False

    def locked(self):
        return self.closed or super().locked()


async def asks():
    for semaphore in (Asking(1), Asking(2)):
        print(await semaphore.acquire())
        semaphore.release()
        async with semaphore:
            print("inside")
        for _ in range(2):
            await asyncio.wait_for(semaphore.acquire(), 1)
            semaphore.release()
        await semaphore.acquire()
        waiting = asyncio.create_task(semaphore.acquire())
        await asyncio.sleep(0)
        semaphore.release()
        print(await waiting)


async def waits_although_free():
    semaphore = Closed(1)
    for turn in range(40):
        await semaphore.acquire()
        semaphore.release()
        if turn == 30:
            semaphore.locked = lambda: True
            try:
                await asyncio.wait_for(semaphore.acquire(), 1)
            except TimeoutError:
                print("waited", turn)
            del semaphore.locked
    Closed.closed = True
    try:
        async with asyncio.timeout(1), semaphore:
            print("never")
    except TimeoutError:
        print("closed")


async def gives_back():
    given = asyncio.Semaphore.release
    count = 0

    def release(self):
        nonlocal count
        count += 1
        return given(self)

    semaphores = asyncio.Semaphore(1), asyncio.BoundedSemaphore(1)
    for semaphore in semaphores:
        for turn in range(40):
            if turn == 30:
                asyncio.Semaphore.release = release
            await semaphore.acquire()
            semaphore.release()
            async with semaphore:
                pass
        try:
            semaphore.release()
        except ValueError as error:
            print(error)
        print(count)
        asyncio.Semaphore.release = given


asyncio.run(asks())
asyncio.run(waits_although_free())
asyncio.run(gives_back())
# expect: locked?
# expect: True
# expect: locked?
# expect: inside
# expect: locked?
# expect: locked?
# expect: locked?
# expect: locked?
# expect: True
# expect: locked?
# expect: True
# expect: locked?
# expect: inside
# expect: locked?
# expect: locked?
# expect: locked?
# expect: locked?
# expect: True
# expect: waited 30
# expect: closed
# expect: 21
# expect: BoundedSemaphore released too many times
# expect: 41
