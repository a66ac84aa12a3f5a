import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    async def safe(c):
        try:
            return await c
        except RuntimeError:
            return None
    parts = await asyncio.gather(
        safe(part("user", 0.2)), safe(part("tips", 0.1, fail=True)), safe(part("cart", 0.3))
    )
    parts = [p for p in parts if p]
    print("page:", parts)


asyncio.run(main())
