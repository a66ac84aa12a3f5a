import asyncio
import threading
import time


async def sensor(loop, queue):
    for n in range(3):
        await asyncio.to_thread(time.sleep, 0.2)
        queue.put_nowait(n)


async def clock():
    await asyncio.sleep(1)
    print("the clock rings")


async def main():
    queue = asyncio.Queue()
    loop = asyncio.get_running_loop()
    ringing = asyncio.create_task(clock())
    t = asyncio.create_task(sensor(loop, queue))
    for _ in range(3):
        print("received", await queue.get())
    await ringing


asyncio.run(main())
