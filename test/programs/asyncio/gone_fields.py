"""Who asks for a field that was deleted hears the name of the class alone."""
import asyncio


class Slotted:
    class Within:
        __slots__ = ("item",)


class Own(asyncio.Queue):
    class Within(asyncio.Queue):
        pass


async def main():
    try:
        print(Slotted.Within().item)
    except AttributeError as error:
        print(error)
    for kind in (Own, Own.Within):
        queue = kind()
        del queue._queue
        try:
            print(queue._queue)
        except AttributeError as error:
            print(error)
    queue = asyncio.Queue()
    cases = ((queue, "_queue"), (asyncio.Lock(), "_locked"), (asyncio.Event(), "_value"), (asyncio.Semaphore(), "_value"))
    for holder, name in cases:
        delattr(holder, name)
        try:
            print(getattr(holder, name))
        except AttributeError as error:
            print(error)
    for ask in (queue.qsize, queue.empty, lambda: queue.put_nowait(1)):
        try:
            print(ask())
        except AttributeError as error:
            print(error)


asyncio.run(main())
# expect: 'Slotted.Within' object has no attribute 'item'
# expect: 'Own' object has no attribute '_queue'
# expect: 'Within' object has no attribute '_queue'
# expect: 'Queue' object has no attribute '_queue'
# expect: 'Lock' object has no attribute '_locked'
# expect: 'Event' object has no attribute '_value'
# expect: 'Semaphore' object has no attribute '_value'
# expect: 'Queue' object has no attribute '_queue'
# expect: 'Queue' object has no attribute '_queue'
# expect: 'Queue' object has no attribute '_queue'
