import asyncio
from sim import cpu
async def req(i):
    await asyncio.sleep(0.5); cpu(0.004)
async def main():
    async with asyncio.TaskGroup() as tg:
        for i in range(500): tg.create_task(req(i))
    print("served 500")
asyncio.run(main())

# at 2.500: served 500
