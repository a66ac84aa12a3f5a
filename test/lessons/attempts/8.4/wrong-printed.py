# fails: four requests are answered
import asyncio


async def main():
    for n in range(4):
        print("answered", n)
    await asyncio.sleep(1.5)
    print("cut off 4")
    print("closed")


asyncio.run(main())
