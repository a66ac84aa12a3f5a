# fails: the ticker ticks three times before "done"
import asyncio


async def main():
    for n in range(6):
        print("tick")
        await asyncio.sleep(0)
    print("done")


asyncio.run(main())
