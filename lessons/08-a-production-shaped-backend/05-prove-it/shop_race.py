import asyncio


class Shop:
    def __init__(self, stock):
        self.stock = stock

    async def buy(self):
        if self.stock == 0:
            return False
        await asyncio.sleep(0.01)
        self.stock -= 1
        return True
