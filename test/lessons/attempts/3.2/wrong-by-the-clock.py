# fails: each answer a tenth of a second later: each is shown then
import asyncio
from kitchen import fetch


async def show(name, seconds):
    await asyncio.sleep(seconds)
    print("show", name)


async def main():
    calls = [("slow", 0.9), ("quick", 0.2), ("middle", 0.5)]
    await asyncio.gather(*(fetch(*call) for call in calls), *(show(*call) for call in calls))


asyncio.run(main())
