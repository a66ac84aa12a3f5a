# fails: all three are asked for, and two answer
import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    parts = await asyncio.gather(
        part("user", 0.2), part("cart", 0.3)
    )
    print("page:", parts)


asyncio.run(main())
