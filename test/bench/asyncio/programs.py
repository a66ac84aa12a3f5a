"""Programs measured on CPython's asyncio and on ours, both on a virtual clock."""
import asyncio


async def sleepers(n=10_000, times=3):
    async def one(i):
        for _ in range(times):
            await asyncio.sleep(i * 0.001)
        return i
    return sum(await asyncio.gather(*[asyncio.create_task(one(i)) for i in range(n)]))


async def hundred_thousand_sleepers():
    async def one(i):
        await asyncio.sleep(i * 0.0001)
        await asyncio.sleep(1)
    await asyncio.gather(*[one(i) for i in range(100_000)])
    return 'done'


async def gather_of_sleep_zero(n=100_000):
    return len(await asyncio.gather(*[asyncio.sleep(0) for _ in range(n)]))


async def switches(tasks=1000, times=1000):
    async def one():
        for _ in range(times):
            await asyncio.sleep(0)
    await asyncio.gather(*[one() for _ in range(tasks)])
    return tasks * times


async def queue_workers(items=100_000, workers=10):
    queue = asyncio.Queue()
    got = 0

    async def worker():
        nonlocal got
        while True:
            item = await queue.get()
            got += item
            queue.task_done()
    crew = [asyncio.create_task(worker()) for _ in range(workers)]
    for i in range(items):
        await queue.put(i)
    await queue.join()
    for one in crew:
        one.cancel()
    return got


async def bounded_queue(items=100_000, maxsize=100):
    queue = asyncio.Queue(maxsize)

    async def producer():
        for i in range(items):
            await queue.put(i)
        await queue.put(None)

    async def consumer():
        total = 0
        while (item := await queue.get()) is not None:
            total += item
        return total
    return (await asyncio.gather(producer(), consumer()))[1]


async def queue_of_one(items=100_000):
    return await bounded_queue(items, maxsize=1)


async def lock_handovers(times=50_000):
    lock = asyncio.Lock()
    turns = 0

    async def one():
        nonlocal turns
        for _ in range(times):
            async with lock:
                turns += 1
                await asyncio.sleep(0)
    await asyncio.gather(one(), one())
    return turns


async def stream_round_trips(times=10_000):
    async def echo(reader, writer):
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
        writer.close()
    server = await asyncio.start_server(echo, '127.0.0.1', 8765)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8765)
    received = 0
    for i in range(times):
        writer.write(b'%d\n' % i)
        await writer.drain()
        received += len(await reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()
    return received


# These need sockets: CPython's are the computer's own, ours are simulated.
WITH_SOCKETS = {'stream_round_trips'}

PROGRAMS = {f.__name__: f for f in (
    sleepers, hundred_thousand_sleepers, gather_of_sleep_zero, switches, queue_workers, bounded_queue, queue_of_one, lock_handovers, stream_round_trips)}
