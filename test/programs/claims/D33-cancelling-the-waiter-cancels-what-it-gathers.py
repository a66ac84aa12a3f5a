# D33: cancelling the waiter cancels what it gathers.
# python: 3.13
import asyncio
async def job():
    try: await asyncio.sleep(9)
    except asyncio.CancelledError: print("cancelled"); raise
async def main():
    try:
        async with asyncio.timeout(0.1): await asyncio.gather(job(), job())
    except TimeoutError: print("timeout")
asyncio.run(main())
# expect: cancelled
# expect: cancelled
# expect: timeout
