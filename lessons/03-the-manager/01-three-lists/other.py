import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for word in "ABCDE":
        loop.call_soon(print, word)
    await asyncio.sleep(0)


asyncio.run(main())
