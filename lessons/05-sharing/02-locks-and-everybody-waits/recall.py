import asyncio

total = 0


async def add(amount, seconds):
    global total
    seen = total
    await asyncio.sleep(seconds)
    total = seen + amount


async def main():
    await asyncio.gather(add(5, 0.2), add(3, 0.1))
    print("total", total)


asyncio.run(main())
