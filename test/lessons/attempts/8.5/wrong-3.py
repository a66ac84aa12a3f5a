# fails: the shop that gets stuck fails
import asyncio
from shop import Shop


async def test():
    shop = Shop(1)
    sold = await asyncio.gather(shop.buy(), shop.buy())
    assert shop.stock == 0


asyncio.run(test())
print("passed")
