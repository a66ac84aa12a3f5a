import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


for n in range(3):
    asyncio.run(save(n))
