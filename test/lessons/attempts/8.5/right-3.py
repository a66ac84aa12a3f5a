import asyncio
from shop import Shop


async def test():
    for stock in (0, 1, 3):
        shop = Shop(stock)
        tasks = [asyncio.create_task(shop.buy()) for _ in range(5)]
        done, late = await asyncio.wait(tasks, timeout=2)
        if late:
            raise SystemExit("a call never comes back")
        sold = [task.result() for task in tasks].count(True)
        if sold != stock or shop.stock:
            raise SystemExit(f"{stock} things, {sold} sold, {shop.stock} left")


asyncio.run(test())
print("passed")
