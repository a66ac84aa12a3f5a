import asyncio
from shop import Shop


async def test():
    shop = Shop(3)
    results = await asyncio.wait_for(asyncio.gather(*(shop.buy() for _ in range(5))), 3)
    assert results.count(True) == 3, results
    assert results.count(False) == 2, results
    assert shop.stock == 0


asyncio.run(test())
print("passed")
