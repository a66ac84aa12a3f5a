import asyncio
import threading
import queue as q
import time


def sensor(loop, queue):
    for n in range(3):
        time.sleep(0.2)
        queue.put_nowait(n)


async def clock():
    await asyncio.sleep(1)
    print("the clock rings")


async def main():
    queue = q.Queue()
    loop = asyncio.get_running_loop()
    ringing = asyncio.create_task(clock())
    threading.Thread(target=sensor, args=(loop, queue)).start()
    for _ in range(3):
        print("received", await asyncio.to_thread(queue.get))
    await ringing


asyncio.run(main())
