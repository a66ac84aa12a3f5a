# fails: three rows are saved
import asyncio


async def main():
    for n in range(3):
        await asyncio.sleep(0.1)
        print("saved", n)


asyncio.run(main())
