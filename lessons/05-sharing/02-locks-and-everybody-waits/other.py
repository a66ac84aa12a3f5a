import asyncio


async def transfer(name, both, seconds):
    async with both:
        print(name, "holds one")
        await asyncio.sleep(seconds)
        print(name, "holds both")


async def main():
    both = asyncio.Lock()
    ann = asyncio.create_task(transfer("ann", both, 0.1), name="ann")
    bob = asyncio.create_task(transfer("bob", both, 0.2), name="bob")
    await ann
    await bob


asyncio.run(main())
