# fails: the last number is received by t = 0.61 s
import asyncio


async def main():
    for n in range(3):
        await asyncio.sleep(0.2)
        print("received", n)
    await asyncio.sleep(0.4)
    print("the clock rings")


asyncio.run(main())
