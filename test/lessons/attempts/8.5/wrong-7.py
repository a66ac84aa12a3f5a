# fails: the good shop passes
import asyncio
from shop import Shop


async def test():
    assert False


asyncio.run(test())
print("passed")
