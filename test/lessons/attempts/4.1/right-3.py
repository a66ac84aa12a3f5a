import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    results = await asyncio.gather(
        part("user", 0.2), part("tips", 0.1, fail=True), part("cart", 0.3), return_exceptions=True
    )
    parts = []
    for r in results:
        if isinstance(r, BaseException):
            print("warning:", r)
        else:
            parts.append(r)
    print("page:", parts)


asyncio.run(main())
