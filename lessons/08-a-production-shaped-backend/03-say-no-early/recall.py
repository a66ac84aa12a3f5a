import asyncio


async def main():
    queue = asyncio.Queue(2)
    for n in range(3):
        try:
            queue.put_nowait(n)
        except asyncio.QueueFull:
            print("full")
    print("size", queue.qsize())


asyncio.run(main())
