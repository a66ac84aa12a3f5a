import asyncio
import queue
import threading
import time


def sensor(numbers):
    for n in range(3):
        time.sleep(0.2)
        numbers.put(n)


async def clock():
    await asyncio.sleep(1)
    print("the clock rings")


async def main():
    numbers = queue.SimpleQueue()
    ringing = asyncio.create_task(clock())
    threading.Thread(target=sensor, args=(numbers,)).start()
    for _ in range(3):
        print("received", await asyncio.to_thread(numbers.get))
    await ringing


asyncio.run(main())
