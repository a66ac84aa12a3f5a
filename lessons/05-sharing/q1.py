import asyncio

stock = 1


async def buy(seconds):
    global stock
    if stock > 0:
        await asyncio.sleep(seconds)
        stock -= 1


async def main():
    await asyncio.gather(buy(0.1), buy(0.2))
    print("stock", stock)


asyncio.run(main())
