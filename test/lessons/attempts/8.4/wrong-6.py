# fails: whoever is cut off has ended before it is closed
import asyncio
import os
import signal


async def request(n):
    try:
        await asyncio.sleep(0.3 + n * 0.37)
        print("answered", n)
    except asyncio.CancelledError:
        print("cut off", n)
        raise


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(0.5, os.kill, os.getpid(), signal.SIGTERM)
    running = {asyncio.create_task(request(n)) for n in range(5)}
    await stop.wait()
    await asyncio.sleep(1)
    try:
        async with asyncio.timeout(0):
            await asyncio.shield(asyncio.gather(*running))
    except TimeoutError:
        pass
    print("closed")


asyncio.run(main())
