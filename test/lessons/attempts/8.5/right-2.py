import asyncio
from shop import Shop


async def test():
    shop = Shop(1)
    async with asyncio.timeout(10):
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(shop.buy())
            b = tg.create_task(shop.buy())
        assert a.result() != b.result()
        assert shop.stock == 0
        assert not await shop.buy()


asyncio.run(test())
print("passed")
