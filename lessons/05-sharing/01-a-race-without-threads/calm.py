import asyncio

hits = 0


async def hit():
    global hits
    await asyncio.sleep(0)
    seen = hits
    hits = seen + 1


async def main():
    await asyncio.gather(*(hit() for _ in range(10)))
    print("hits", hits)


asyncio.run(main())
