import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "A")
    await asyncio.sleep(0)
    loop.call_soon(print, "B")
    await asyncio.sleep(0)
    print("C")
    loop.call_soon(print, "D")
    loop.call_soon(print, "E")
    await asyncio.sleep(0)


asyncio.run(main())
