# D3, D4, D12: a call makes an object, and the warning comes when that is destroyed.
# python: 3.13
import asyncio
import warnings
warnings.simplefilter("always")
warnings.showwarning = lambda message, *more: print("warning:", message)
async def brew(): print("brewing"); return "coffee"
print(type(brew).__name__, type(brew()).__name__)
print("moving on")
print(asyncio.run(brew()))
# expect: warning: coroutine 'brew' was never awaited
# expect: function coroutine
# expect: moving on
# expect: brewing
# expect: coffee
