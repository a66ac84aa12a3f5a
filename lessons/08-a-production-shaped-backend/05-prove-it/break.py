import asyncio

stock = 1
lock = asyncio.Lock()


async def buy(name):
    global stock
    async with lock:
        if stock > 0:
            await asyncio.sleep(0.1)
            stock -= 1
            print("sold to", name)


async def main():
    await asyncio.gather(buy("ann"), buy("bob"))
    print("stock", stock)


asyncio.run(main())
