# fails: the ticker ticks three times before "done"
import asyncio


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0)


async def step(n):
    import time
    time.sleep(0.1)
    return n


async def main():
    task = asyncio.create_task(ticker())
    for n in range(6):
        await step(n)
    print("done")


asyncio.run(main())
