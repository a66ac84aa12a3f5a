import asyncio

lock_a, lock_b = asyncio.Lock(), asyncio.Lock()

async def transfer(name, first, second):
    async with first:
        print(name, "holds one")
        await asyncio.sleep(0.1)
        async with second:
            print(name, "holds both")

async def main():
    await asyncio.gather(transfer("ann", lock_a, lock_b), transfer("bob", lock_a, lock_b))

asyncio.run(main())

# at 0.000: ann holds one
# at 0.100: ann holds both
# at 0.100: bob holds one
# at 0.200: bob holds both
