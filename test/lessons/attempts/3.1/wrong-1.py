# fails: A before B before C before D before E
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print("A")
    loop.call_soon(print, "B")
    await asyncio.sleep(0)
    print("C")
    loop.call_soon(print, "D")
    print("E")


asyncio.run(main())
