import asyncio
import time


async def main():
    calls = [asyncio.to_thread(time.sleep, 0.5) for _ in range(12)]
    await asyncio.gather(*calls)
    print("twelve calls")


asyncio.run(main())
