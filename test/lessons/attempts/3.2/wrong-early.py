# fails: quick is shown at t = 0.2 s
import asyncio
from kitchen import fetch


async def main():
    calls = [fetch("slow", 0.9), fetch("quick", 0.2), fetch("middle", 0.5)]
    for name in ("quick", "middle"):
        print("show", name)
    for name in await asyncio.gather(*calls):
        print("show", name)


asyncio.run(main())
