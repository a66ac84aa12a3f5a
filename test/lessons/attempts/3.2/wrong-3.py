# fails: middle is shown at t = 0.5 s
import asyncio
from kitchen import fetch


async def main():
    calls = [fetch("slow", 0.9), fetch("quick", 0.2), fetch("middle", 0.5)]
    done, pending = await asyncio.wait([asyncio.create_task(c) for c in calls], return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("show", t.result())


asyncio.run(main())
