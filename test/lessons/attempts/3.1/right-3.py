import asyncio


async def main():
    loop = asyncio.get_running_loop()
    def b():
        print("B")
        loop.call_soon(d)
    def d():
        print("D")
    print("A")
    loop.call_soon(b)
    await asyncio.sleep(0)
    print("C")
    await asyncio.sleep(0)
    print("E")


asyncio.run(main())
