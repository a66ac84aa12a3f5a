import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    parts = await asyncio.gather(
        part("user", 0.2),
        part("tips", 0.1, fail=True),
        part("cart", 0.3),
        return_exceptions=True,
    )
    names = [name for name in parts if not isinstance(name, Exception)]
    print("page:", names)


asyncio.run(main())
