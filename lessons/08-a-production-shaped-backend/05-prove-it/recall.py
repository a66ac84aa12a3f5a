import asyncio

counter = 0


async def hit():
    global counter
    seen = counter
    await asyncio.sleep(0.1)
    counter = seen + 1


async def main():
    await asyncio.gather(hit(), hit(), hit())
    print("hits", counter)


asyncio.run(main())
