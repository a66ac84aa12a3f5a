# fails: quick is shown at t = 0.2 s
import asyncio
from kitchen import fetch


async def main():
    calls = [fetch("slow", 0.9), fetch("quick", 0.2), fetch("middle", 0.5)]
    tasks = [asyncio.create_task(c) for c in calls]
    for t in tasks:
        print("show", await t)


asyncio.run(main())
