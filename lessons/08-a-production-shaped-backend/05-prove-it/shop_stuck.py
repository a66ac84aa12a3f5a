import asyncio


class Shop:
    def __init__(self, stock):
        self.stock = stock
        self.lock = asyncio.Lock()

    async def buy(self):
        await self.lock.acquire()
        if self.stock == 0:
            return False
        await asyncio.sleep(0.01)
        self.stock -= 1
        self.lock.release()
        return True
