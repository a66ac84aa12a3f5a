# fails: the shop that gets stuck fails
import asyncio
from shop import Shop


async def test():
    shop = Shop(1)
    first = asyncio.create_task(shop.buy())
    second = asyncio.create_task(shop.buy())
    done, pending = await asyncio.wait({first, second}, timeout=5)
    if pending:
        raise SystemExit("stuck")
    if first.result() and second.result():
        raise SystemExit("sold twice")
    if shop.stock != 0:
        raise SystemExit("stock is wrong")


asyncio.run(test())
print("passed")
