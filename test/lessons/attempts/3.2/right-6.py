import asyncio
from kitchen import fetch


async def main():
    tasks = []
    for name, seconds in (("slow", 0.9), ("quick", 0.2), ("middle", 0.5)):
        task = asyncio.create_task(fetch(name, seconds))
        task.add_done_callback(lambda done: print("show", done.result()))
        tasks.append(task)
    await asyncio.gather(*tasks)


asyncio.run(main())
