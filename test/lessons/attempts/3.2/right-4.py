import asyncio
from kitchen import fetch


async def main():
    calls = [fetch("slow", 0.9), fetch("quick", 0.2), fetch("middle", 0.5)]
    q = asyncio.Queue()
    async def put(c):
        await q.put(await c)
    ts = [asyncio.create_task(put(c)) for c in calls]
    for _ in calls:
        print("show", await q.get())


asyncio.run(main())
