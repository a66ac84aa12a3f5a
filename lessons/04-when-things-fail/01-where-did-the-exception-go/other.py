import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    calls = [("user", 0.2), ("tips", 0.1, True), ("cart", 0.3)]
    tasks = [asyncio.create_task(part(*call)) for call in calls]
    parts = []
    for task in tasks:
        try:
            parts.append(await task)
        except RuntimeError:
            pass
    print("page:", parts)


asyncio.run(main())
