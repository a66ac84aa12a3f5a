import asyncio
from kitchen import fetch


async def main():
    pending = {
        asyncio.create_task(fetch("slow", 0.9)),
        asyncio.create_task(fetch("quick", 0.2)),
        asyncio.create_task(fetch("middle", 0.5)),
    }
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            print("show", task.result())


asyncio.run(main())
