# fails: nobody is left out
import asyncio


async def handle(n):
    await asyncio.sleep(0.5)


async def main():
    await asyncio.gather(*(handle(n) for n in range(500)))
    print("all handled")


asyncio.run(main())
