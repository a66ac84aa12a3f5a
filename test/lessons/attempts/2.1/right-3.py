import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


async def main():
    calls = []
    for n in range(3):
        calls.append(save(n))
    for call in calls:
        await call


asyncio.run(main())
