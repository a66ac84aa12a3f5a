# D42: no finally for what never began.
# python: 3.13
import asyncio
async def worker():
    try: print("open")
    finally: print("close")
async def main():
    task = asyncio.create_task(worker()); task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
asyncio.run(main())
# expect: [CancelledError('')]
