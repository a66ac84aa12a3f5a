# fails: both hold both
import asyncio


async def transfer(name, first, second, seconds):
    async with first:
        print(name, "holds one")
        await asyncio.sleep(seconds)
        try:
            await asyncio.wait_for(second.acquire(), 0.05)
        except TimeoutError:
            print(name, "gives up")
            return
        print(name, "holds both")
        second.release()


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    ann = asyncio.create_task(transfer("ann", a, b, 0.1), name="ann")
    bob = asyncio.create_task(transfer("bob", b, a, 0.2), name="bob")
    await ann
    await bob


asyncio.run(main())
