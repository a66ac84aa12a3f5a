# What most programs use: run once when headwaiter is built, so that the machine is compiled for it.
import asyncio
import collections
import concurrent.futures
import contextlib
import enum
import functools
import inspect
import itertools
import json
import logging
import queue
import random
import re
import threading
import time
import traceback
import typing
from dataclasses import dataclass, field

import asyncpg
import httpx
import requests


@dataclass(order=True)
class Dish:
    name: str
    price: float = 1.5
    extras: list[str] = field(default_factory=list)


class Course(enum.Enum):
    STARTER = 1
    MAIN = enum.auto()


class Served(typing.Protocol):
    def serve(self) -> str: ...


class Cook:
    count = 0

    def __init__(self, lock):
        self.lock = lock
        self.done = []
        Cook.count += 1

    def __repr__(self):
        return f"Cook({self.done!r})"

    @property
    def busy(self):
        return len(self.done) > 0

    @functools.cache
    def menu(self, n):
        return {k: v for k, v in zip("abc", range(n))}

    async def cook(self, dish, seconds):
        await asyncio.sleep(seconds)
        async with self.lock:
            self.done.append(f"{dish.name!r:>8} {dish.price:.2f}")
        return dish


async def numbers(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def kitchen(name):
    try:
        yield name
    finally:
        await asyncio.sleep(0)


async def producer(line):
    for n in range(3):
        await line.put(n)


async def consumer(line):
    while True:
        await line.get()
        line.task_done()


async def fails():
    raise ValueError("burnt")


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def over_the_counter():
    server = await asyncio.start_server(serve, "127.0.0.1", 8765)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", 8765)
        for n in range(3):
            writer.write(b"tea %d\n" % n)
            await writer.drain()
            print((await reader.readuntil(b"\n")).decode(), end="")
        writer.close()
        await writer.wait_closed()


async def main():
    cook = Cook(asyncio.Lock())
    line = asyncio.Queue(maxsize=2)
    dishes = await asyncio.gather(*(cook.cook(Dish(name), 0.1 * n) for n, name in enumerate(["soup", "fish"])))
    async with asyncio.TaskGroup() as group:
        group.create_task(producer(line))
        worker = asyncio.create_task(consumer(line), name="worker")
    await line.join()
    worker.cancel()
    try:
        await worker
    except asyncio.CancelledError:
        pass
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    except TimeoutError as error:
        print(type(error).__name__, cook.done, sorted({"a": 1, "b": 2}.items()), sep="\n")
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0.1)
    except TimeoutError:
        pass
    done, pending = await asyncio.wait([asyncio.create_task(fails())], return_when=asyncio.FIRST_EXCEPTION)
    print(*(task.exception() for task in done), len(pending), await asyncio.gather(fails(), return_exceptions=True))
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(0.1, event.set)
    async with asyncio.Semaphore(2), kitchen("k") as name:
        await event.wait()
        print(name, [n async for n in numbers(3)])
    print(await asyncio.to_thread(time.sleep, 0.01))
    async with httpx.AsyncClient() as client:
        print((await client.get("http://api.test/delay/0.1")).status_code)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except* ValueError as errors:
        traceback.print_exception(errors)
    await over_the_counter()
    print(dishes, time.monotonic() > 0, asyncio.current_task().get_name(), asyncio.all_tasks())


def work(numbers, lock, line):
    with lock:
        numbers.extend(n * n for n in range(10) if n % 2)
    line.put(len(numbers))


def values():
    total = 0
    for at, value in enumerate(sorted([3, 1, 2], key=lambda n: -n)):
        match value:
            case 1 | 2 if at > 0:
                total += value
            case int(other):
                total -= other
    text = ", ".join(f"{key}={value:>5}" for key, value in {"a": 1.25, "b": 2.5}.items())
    words = collections.Counter(re.findall(r"\w+", text.upper().replace("A", "x")))
    pairs = list(itertools.chain(zip("ab", (1, 2)), collections.deque([1], maxlen=2)))
    store = collections.defaultdict(list)
    store["k"].append(random.Random(1).random() < 2)
    print(total, words, pairs, dict(store), json.loads(json.dumps({"a": [1, 2.5, None, True]})), set("ab") | {1})
    print("%s %d" % ("x", 1), {**{"k": (1, 2.5, None, True)}}, 10 // 3, 2**70, -7 % 3, divmod(7, 2), text[1:3], b"ab")
    print(min(3, 4), max([1, 2]), sum(range(5)), any([0, 1]), all([]), abs(-2), round(2.567, 1), isinstance(1, int))
    print(Course.MAIN, Dish("a") < Dish("b"), inspect.signature(work), typing.Optional[int], Cook(None).menu(2))


asyncio.run(main())
found = []
lock = threading.Lock()
line = queue.Queue()
threads = [threading.Thread(target=work, args=(found, lock, line), name=f"t{n}") for n in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(len, ["a", "bb"])), pool.submit(sum, [1, 2]).result(), line.get())
values()
logging.basicConfig(format="%(levelname)s %(message)s")
logging.getLogger("kitchen").warning("hot %s", 1)
try:
    {}["missing"]
except KeyError as error:
    print(repr(error), traceback.format_exc())
raise RuntimeError("the end")
