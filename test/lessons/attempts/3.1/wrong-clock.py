# fails: no time passes
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print("A")
    loop.call_later(0.1, print, "B")
    await asyncio.sleep(0.2)
    print("C")
    loop.call_soon(print, "D")
    await asyncio.sleep(0.1)
    print("E")
asyncio.run(main())
