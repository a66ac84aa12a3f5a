import asyncio
import threading
import time


def sensor(loop, queue):
    for n in range(3):
        time.sleep(0.2)
        asyncio.run_coroutine_threadsafe(queue.put(n), loop).result()


async def clock():
    await asyncio.sleep(1)
    print("the clock rings")


async def main():
    queue = asyncio.Queue()
    loop = asyncio.get_running_loop()
    ringing = asyncio.create_task(clock())
    threading.Thread(target=sensor, args=(loop, queue)).start()
    for _ in range(3):
        print("received", await queue.get())
    await ringing


asyncio.run(main())
