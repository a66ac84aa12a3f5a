import asyncio


async def fetch(name, seconds, fail=False):
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    print("got", name)
    return name


async def main():
    try:
        await asyncio.gather(
            fetch("user", 0.1),
            fetch("stock", 0.2, fail=True),
            fetch("price", 0.4, fail=True),
        )
    except RuntimeError as error:
        print("main sees:", error)
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
