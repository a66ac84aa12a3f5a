# D36, D37: wait cancels nobody, and takes no coroutines.
# python: 3.13
import asyncio
async def main():
    done, pending = await asyncio.wait({asyncio.create_task(asyncio.sleep(0.3))}, timeout=0.1)
    print(len(done), len(pending), [task.cancelled() for task in pending])
    coroutine = asyncio.sleep(0)
    try: await asyncio.wait([coroutine])
    except TypeError as e: print(e)
    coroutine.close()
asyncio.run(main())
# expect: 0 1 [False]
# expect: Passing coroutines is forbidden, use tasks explicitly.
