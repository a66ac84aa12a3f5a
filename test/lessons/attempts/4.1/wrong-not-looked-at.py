# fails: the failure has been looked at
import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    tips = asyncio.create_task(part("tips", 0.1, fail=True))
    parts = await asyncio.gather(part("user", 0.2), part("cart", 0.3))
    print("page:", parts)


asyncio.run(main())
