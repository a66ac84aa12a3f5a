# D24: asyncio.run inside of a running loop is refused.
# python: 3.13
import asyncio
import warnings
warnings.simplefilter("ignore")
async def main():
    try: asyncio.run(asyncio.sleep(0))
    except RuntimeError as e: print(e)
asyncio.run(main())
# expect: asyncio.run() cannot be called from a running event loop
