# D86: removed long ago.
# python: 3.13
import asyncio
print(hasattr(asyncio, "coroutine"), hasattr(asyncio, "async"))
try: asyncio.Lock(loop=None)
except TypeError as e: print(e)
try: asyncio.sleep(1, loop=None)
except TypeError as e: print("loop" in str(e))
# expect: False False
# expect: Lock.__init__() got an unexpected keyword argument 'loop'
# expect: True
