import asyncio
from kitchen import fetch


async def fetch_and_show(name, seconds):
    print("show", await fetch(name, seconds))


async def main():
    calls = [("slow", 0.9), ("quick", 0.2), ("middle", 0.5)]
    await asyncio.gather(*(fetch_and_show(*call) for call in calls))


asyncio.run(main())
