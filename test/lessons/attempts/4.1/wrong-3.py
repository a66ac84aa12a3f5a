# fails: the page is there by t = 0.3 s
import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    parts = []
    for c in (part("user", 0.2), part("tips", 0.1, fail=True), part("cart", 0.3)):
        try:
            parts.append(await c)
        except RuntimeError:
            pass
    print("page:", parts)


asyncio.run(main())
