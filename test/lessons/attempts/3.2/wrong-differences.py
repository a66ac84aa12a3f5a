# fails: each answer a tenth of a second later: each is shown then
import asyncio
from kitchen import fetch


async def main():
    for name, seconds in (("quick", 0.2), ("middle", 0.3), ("slow", 0.4)):
        print("show", await fetch(name, seconds))


asyncio.run(main())
