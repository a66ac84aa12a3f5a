# D13: asyncio takes a future or a bare yield.
# python: 3.13
import asyncio
class Yield:
    def __init__(self, value): self.value = value
    def __await__(self): yield self.value
async def main(value):
    await Yield(value)
    print("fine")
asyncio.run(main(None))
try: asyncio.run(main(42))
except RuntimeError as e: print(e)
# expect: fine
# expect: Task got bad yield: 42
