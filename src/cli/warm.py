# What most programs use: run once when headwaiter is built, so that the machine is compiled for it.
import asyncio
import threading
from dataclasses import dataclass


@dataclass
class Dish:
    name: str
    price: float = 1.5


class Cook:
    def __init__(self, lock):
        self.lock = lock
        self.done = []

    async def cook(self, dish, seconds):
        await asyncio.sleep(seconds)
        async with self.lock:
            self.done.append(f"{dish.name!r:>8} {dish.price:.2f}")
        return dish


async def main():
    cook = Cook(asyncio.Lock())
    queue = asyncio.Queue(maxsize=2)
    dishes = await asyncio.gather(*(cook.cook(Dish(name), 0.1 * n) for n, name in enumerate(["soup", "fish"])))
    async with asyncio.TaskGroup() as group:
        group.create_task(queue.put(dishes))
        group.create_task(queue.get())
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    except TimeoutError as error:
        print(type(error).__name__, cook.done, sorted({"a": 1, "b": 2}.items()), sep="\n")


def work(numbers):
    numbers.extend(n * n for n in range(10) if n % 2)


asyncio.run(main())
numbers = []
threads = [threading.Thread(target=work, args=(numbers,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sum(numbers), [*map(str, numbers[:3])], "%s %d" % ("x", 1), {**{"k": (1, 2.5, None, True)}})
raise SystemExit
