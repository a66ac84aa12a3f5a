# fails: middle is shown at t = 0.5 s
import asyncio
from kitchen import fetch


async def main():
    calls = [
        fetch("slow", 0.2),
        fetch("quick", 0.2),
        fetch("middle", 0.2),
    ]
    for name in await asyncio.gather(*calls):
        print("show", name)


asyncio.run(main())
