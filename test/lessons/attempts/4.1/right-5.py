import asyncio


async def part(name, seconds, fail=False):
    print("ask", name)
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        parts = []

        async def collect(name, seconds, fail=False):
            try:
                parts.append(await part(name, seconds, fail))
            except RuntimeError as error:
                print("left out:", error)

        group.create_task(collect("user", 0.2))
        group.create_task(collect("tips", 0.1, fail=True))
        group.create_task(collect("cart", 0.3))
    print("page:", parts)


asyncio.run(main())
