import asyncio
from kitchen import fetch


async def main():
    calls = [fetch("slow", 0.9), fetch("quick", 0.2), fetch("middle", 0.5)]
    async for done in asyncio.as_completed([asyncio.ensure_future(c) for c in calls]):
        print("show", done.result())


asyncio.run(main())
