import asyncio
import time


async def main():
    await asyncio.gather(*(asyncio.to_thread(time.sleep, 0.5) for _ in range(12)))
    print("twelve calls")


asyncio.run(main())
