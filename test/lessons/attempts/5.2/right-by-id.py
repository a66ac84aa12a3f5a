import asyncio


async def transfer(name, first, second, seconds):
    one, two = sorted((first, second), key=id)
    async with one:
        print(name, "holds one")
        await asyncio.sleep(seconds)
        async with two:
            print(name, "holds both")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    ann = asyncio.create_task(transfer("ann", a, b, 0.1), name="ann")
    bob = asyncio.create_task(transfer("bob", b, a, 0.2), name="bob")
    await ann
    await bob


asyncio.run(main())
