# fails: middle is shown at t = 0.5 s
import asyncio
from kitchen import fetch


async def main():
    calls = [fetch("slow", 0.9), fetch("quick", 0.2), fetch("middle", 0.5)]
    calls.sort(key=lambda c: c.cr_frame.f_locals["seconds"])
    for c in calls:
        print("show", await c)


asyncio.run(main())
