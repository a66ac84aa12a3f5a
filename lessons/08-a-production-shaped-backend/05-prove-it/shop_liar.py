import asyncio


class Shop:
    def __init__(self, stock):
        self.stock = stock

    async def buy(self):
        if self.stock == 0:
            return True
        self.stock -= 1
        await asyncio.sleep(0.01)
        return True
