import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print("A")
    print("B")
    print("C")
    print("D")
    print("E")


asyncio.run(main())
