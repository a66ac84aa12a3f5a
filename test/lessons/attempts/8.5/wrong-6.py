# fails: the shop that gets stuck fails
import asyncio
from shop import Shop


async def test():
    shop = Shop(1)
    try:
        async with asyncio.timeout(1):
            sold = await asyncio.gather(*(shop.buy() for _ in range(3)))
            assert sorted(sold) == [False, False, True]
    except TimeoutError:
        pass


asyncio.run(test())
print("passed")
