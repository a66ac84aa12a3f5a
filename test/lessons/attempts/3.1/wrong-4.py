# fails: nothing goes wrong
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print("A")
    loop.call_soon(print("B"))
    print("C")
    loop.call_soon(print("D"))
    await asyncio.sleep(0)
    print("E")


asyncio.run(main())
