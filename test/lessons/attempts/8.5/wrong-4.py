# fails: the shop with the race fails
import asyncio
from shop import Shop


async def test():
    shop = Shop(1)
    assert await shop.buy()
    assert not await shop.buy()
    assert shop.stock == 0


asyncio.run(test())
print("passed")
