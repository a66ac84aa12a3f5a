"""The same answers, each a tenth of a second later."""

import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds + 0.1)
    return name
