# D53: asyncio.Lock is not re-entrant, and bound to a loop only by contention.
# python: 3.13
import asyncio
lock = asyncio.Lock()
async def twice():
    async with lock:
        try: await asyncio.wait_for(lock.acquire(), 0.1)
        except TimeoutError: print("stuck")
asyncio.run(twice())
free = asyncio.Lock()
async def use():
    async with free: pass
asyncio.run(use()); asyncio.run(use()); print("uncontended: no error")
async def contend(): await asyncio.gather(use(), use(), hold())
async def hold():
    async with free: await asyncio.sleep(0.1)
asyncio.run(contend())
try: asyncio.run(twice())
except RuntimeError as e: print("is bound to a different event loop" in str(e))
# expect: stuck
# expect: uncontended: no error
# expect: True
