# fails: A before B before C before D before E
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print("A")
    await asyncio.sleep(0)
    loop.call_soon(print, "B")
    print("C")
    await asyncio.sleep(0)
    loop.call_soon(print, "D")
    print("E")


asyncio.run(main())
