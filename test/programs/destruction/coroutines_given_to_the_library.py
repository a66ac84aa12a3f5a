"""A coroutine that was given to one of the library dies with it, whether that has begun or not, and says so itself."""
import asyncio
import warnings


def tell(message, category, filename, lineno, file=None, line=None):
    print("warning:", message)


warnings.showwarning = tell
warnings.simplefilter("always")


class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


async def own(told):
    await asyncio.sleep(0)
    return told.name


async def main():
    queue = asyncio.Queue()
    waiting = asyncio.wait_for(queue.get(), 1)
    print("made")
    del waiting
    print("dropped")
    asyncio.wait_for(own(Told("at once")), 1)
    print("dropped at once")
    kept = [asyncio.wait_for(own(Told("kept")), 1), asyncio.wait_for(queue.get(), 1)]
    queue.put_nowait(1)
    print(await kept.pop())
    print("got")
    kept.clear()
    print("cleared")
    for number in range(3):
        print(await asyncio.wait_for(own(Told(number)), 1))
        queue.put_nowait(number)
        print(await asyncio.wait_for(queue.get(), 1))
    held = asyncio.wait_for(own(Told("held")), 1)
    other = held
    del held
    print("still there")
    del other
    inner = queue.get()
    outer = asyncio.wait_for(inner, 1)
    del outer
    print("outer gone")
    del inner
    print("end")


asyncio.run(main())
# expect: made
# expect: warning: coroutine 'wait_for' was never awaited
# expect: warning: coroutine 'Queue.get' was never awaited
# expect: dropped
# expect: warning: coroutine 'wait_for' was never awaited
# expect: warning: coroutine 'own' was never awaited
# expect: gone at once
# expect: dropped at once
# expect: 1
# expect: got
# expect: warning: coroutine 'wait_for' was never awaited
# expect: warning: coroutine 'own' was never awaited
# expect: gone kept
# expect: cleared
# expect: gone 0
# expect: 0
# expect: 0
# expect: gone 1
# expect: 1
# expect: 1
# expect: gone 2
# expect: 2
# expect: 2
# expect: still there
# expect: warning: coroutine 'wait_for' was never awaited
# expect: warning: coroutine 'own' was never awaited
# expect: gone held
# expect: warning: coroutine 'wait_for' was never awaited
# expect: outer gone
# expect: warning: coroutine 'Queue.get' was never awaited
# expect: end
