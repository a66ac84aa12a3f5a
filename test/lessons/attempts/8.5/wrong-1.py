# fails: the shop that gets stuck fails
import asyncio
import unittest
from shop import Shop


class TestShop(unittest.IsolatedAsyncioTestCase):
    async def test_rush(self):
        shop = Shop(2)
        async with asyncio.timeout(5):
            got = await asyncio.gather(*[shop.buy() for _ in range(3)])
        self.assertEqual(sum(got), 2)
        self.assertEqual(shop.stock, 0)


result = unittest.main(exit=False).result
if not result.wasSuccessful():
    raise SystemExit(1)
print("passed")
