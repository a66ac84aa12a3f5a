# fails: only one at a time is between its two locks
import asyncio


async def transfer(name, first, second, seconds):
    async with first:
        print(name, "holds one")
        await asyncio.sleep(0)
        async with second:
            print(name, "holds both")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    ann = asyncio.create_task(transfer("ann", a, b, 0.1), name="ann")
    bob = asyncio.create_task(transfer("bob", a, b, 0.2), name="bob")
    await ann
    await bob


asyncio.run(main())
