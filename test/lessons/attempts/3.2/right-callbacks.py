import asyncio
from kitchen import fetch


async def main():
    tasks = [asyncio.create_task(fetch(n, s)) for n, s in (("slow", 0.9), ("quick", 0.2), ("middle", 0.5))]
    for t in tasks: t.add_done_callback(lambda t: print("show", t.result()))
    await asyncio.gather(*tasks)


asyncio.run(main())
