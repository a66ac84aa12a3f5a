# D17, D44: a deadline is no interruption.
# python: 3.13
import asyncio
import time
async def main(pauses):
    try:
        async with asyncio.timeout(0.1):
            time.sleep(0.2)
            for _ in range(pauses): await asyncio.sleep(0)
        print(pauses, "no TimeoutError")
    except TimeoutError: print(pauses, "TimeoutError")
for pauses in (0, 1, 2): asyncio.run(main(pauses))
# expect: 0 no TimeoutError
# expect: 1 no TimeoutError
# expect: 2 TimeoutError
