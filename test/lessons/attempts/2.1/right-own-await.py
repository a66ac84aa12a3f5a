import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


class Main:
    def __await__(self):
        for n in range(3):
            yield from save(n).__await__()


async def main():
    await Main()


asyncio.run(main())
