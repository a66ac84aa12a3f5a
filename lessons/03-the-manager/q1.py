import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon")
    loop.call_later(0.1, print, "later")
    print("main")
    await asyncio.sleep(0.2)


asyncio.run(main())
