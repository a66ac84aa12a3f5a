import asyncio
import threading
import time


def sensor(loop, queue):
    for n in range(3):
        time.sleep(0.2)
        loop.call_soon_threadsafe(queue.put_nowait, n)


async def main():
    queue = asyncio.Queue()
    loop = asyncio.get_running_loop()
    threading.Thread(target=sensor, args=(loop, queue)).start()
    for _ in range(3):
        print("received", await queue.get())


asyncio.run(main())
