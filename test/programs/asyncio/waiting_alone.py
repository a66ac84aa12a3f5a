# python: 3.13
# A loop whose thread is the only one waits for its timers without anything coming between; as soon as something can, it waits as others do.
import asyncio
import signal
import threading
import time


async def short_sleeps(times):
    loop = asyncio.get_running_loop()
    began = loop.time()
    for _ in range(times):
        await asyncio.sleep(0.01)
    return loop.time() - began > times / 101


async def main():
    loop = asyncio.get_running_loop()
    print(await short_sleeps(20))

    # Sleeping uses no processor time.
    used = time.process_time()
    await asyncio.sleep(0.3)
    print(time.process_time() - used < 0.2, time.thread_time() < 5)

    # Another thread comes and goes between two waits.
    def other():
        time.sleep(0.05)
        loop.call_soon_threadsafe(said.append, 'from a thread')

    said = []
    thread = threading.Thread(target=other)
    thread.start()
    while not said:
        await asyncio.sleep(0.02)
    thread.join()
    print(said, await short_sleeps(5))

    # A signal that comes in the middle of a wait ends it.
    loop.add_signal_handler(signal.SIGALRM, said.append, 'alarm')
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    await asyncio.sleep(0.2)
    print(said, loop.remove_signal_handler(signal.SIGALRM), await short_sleeps(5))

    # Timers whose callbacks are built in.
    found = []
    for number in range(30):
        loop.call_later(0.3 - number / 200, found.append, number)
    await asyncio.sleep(0.4)
    print(found == list(range(29, -1, -1)))

    # A wait that is given up.
    try:
        async with asyncio.timeout(0.05):
            await asyncio.sleep(10)
    except TimeoutError:
        print('given up', await short_sleeps(3))


asyncio.run(main())


def handler(number, frame):
    raise KeyboardInterrupt


# A loop that is stopped by an exception from a handler, between two of its waits.
async def endless():
    while True:
        await asyncio.sleep(0.01)


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.105)
try:
    asyncio.run(endless())
except KeyboardInterrupt:
    print('interrupted')
# expect: True
# expect: True True
# expect: ['from a thread'] True
# expect: ['from a thread', 'alarm'] True True
# expect: True
# expect: given up True
# expect: interrupted
