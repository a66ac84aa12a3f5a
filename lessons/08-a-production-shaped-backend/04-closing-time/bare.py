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
    loop = asyncio.get_running_loop()
    loop.call_later(0.5, os.kill, os.getpid(), signal.SIGTERM)
    try:
        await asyncio.gather(*(request(n) for n in range(5)))
    finally:
        print("cleaned up")


asyncio.run(main())
