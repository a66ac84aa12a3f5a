import asyncio
import logging
import sys
import time

logging.basicConfig(format="%(message)s", stream=sys.stdout)
counter = 0


async def hit():
    global counter
    seen = counter
    await asyncio.sleep(0.1)
    counter = seen + 1


async def main():
    time.sleep(0.15)
    await asyncio.sleep(0)
    time.sleep(0.05)
    await asyncio.gather(hit(), hit())


asyncio.run(main(), debug=True)
