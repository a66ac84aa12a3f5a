# fails: the ticker ticks three times before "done"
import asyncio


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0)


async def step(n):
    return n


async def main():
    await ticker()
    for n in range(6):
        await step(n)
    print("done")


asyncio.run(main())
