import asyncio
from kitchen import fetch


async def main():
    calls = [fetch("slow", 0.9), fetch("quick", 0.2), fetch("middle", 0.5)]
    def show(task):
        print("show", task.result())
    async with asyncio.TaskGroup() as tg:
        for c in calls:
            tg.create_task(c).add_done_callback(show)


asyncio.run(main())
