"""Answers, after the seconds they take."""

import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name
