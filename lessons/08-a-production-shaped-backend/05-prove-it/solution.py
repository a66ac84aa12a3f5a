import asyncio
from shop import Shop


async def test():
    shop = Shop(2)
    async with asyncio.timeout(5):
        sold = await asyncio.gather(*(shop.buy() for _ in range(4)))
    assert sorted(sold) == [False, False, True, True]
    assert shop.stock == 0


asyncio.run(test())
print("passed")
