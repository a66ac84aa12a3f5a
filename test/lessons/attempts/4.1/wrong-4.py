# fails: the page has user and cart
import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            ts = [tg.create_task(c) for c in (part("user", 0.2), part("tips", 0.1, fail=True), part("cart", 0.3))]
    except* RuntimeError:
        pass
    parts = [t.result() for t in ts if not t.cancelled() and not t.exception()]
    print("page:", parts)


asyncio.run(main())
