# D40, D41: cancel() is a request, delivered as a BaseException.
# python: 3.13
import asyncio
async def worker():
    try: await asyncio.sleep(9)
    except Exception: print("never")
    finally: print("finally")
async def main():
    task = asyncio.create_task(worker()); await asyncio.sleep(0)
    print(task.cancel(), task.cancelled())
    try: await task
    except asyncio.CancelledError: print(task.cancelled(), issubclass(asyncio.CancelledError, Exception))
asyncio.run(main())
# expect: True False
# expect: finally
# expect: True False
