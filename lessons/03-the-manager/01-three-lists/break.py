import asyncio


def drinks(table):
    print("drinks for table", table)


async def order(table, dish_seconds):
    print("take order, table", table)
    asyncio.get_running_loop().call_soon(drinks, table)
    await asyncio.sleep(dish_seconds)
    print("serve table", table)


async def main():
    one = asyncio.create_task(order(1, 0.5))
    two = asyncio.create_task(order(2, 0.9))
    print("main still has the floor")
    await asyncio.sleep(0)
    print("main, second turn")
    await asyncio.gather(one, two)


asyncio.run(main())
