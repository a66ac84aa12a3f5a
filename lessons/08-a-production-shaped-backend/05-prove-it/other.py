import asyncio
from shop import Shop


async def test():
    shop = Shop(1)
    tasks = [asyncio.create_task(shop.buy()) for _ in range(3)]
    done, late = await asyncio.wait(tasks, timeout=5)
    assert not late, "somebody is stuck"
    assert sum(task.result() for task in done) == 1
    assert shop.stock == 0


asyncio.run(test())
print("passed")
