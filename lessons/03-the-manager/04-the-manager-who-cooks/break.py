import asyncio
import time


async def heartbeat():
    for _ in range(8):
        print("beat")
        await asyncio.sleep(0.1)


async def handler():
    await asyncio.sleep(0.25)
    print("handler begins")
    await asyncio.to_thread(time.sleep, 0.5)
    print("handler ends")


async def main():
    await asyncio.gather(heartbeat(), handler())


asyncio.run(main())
