import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    tasks = [asyncio.create_task(c) for c in (part("user", 0.2), part("tips", 0.1, fail=True), part("cart", 0.3))]
    done, _ = await asyncio.wait(tasks)
    parts = [t.result() for t in tasks if not t.exception()]
    print("page:", parts)


asyncio.run(main())
