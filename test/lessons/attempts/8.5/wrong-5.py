# fails: the good shop passes
import asyncio
from shop import Shop


async def test():
    shop = Shop(1)
    async with asyncio.timeout(0.001):
        assert await shop.buy()


asyncio.run(test())
print("passed")
