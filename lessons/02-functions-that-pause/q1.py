import asyncio


async def hello():
    print("hello")


async def main():
    hello()
    print("main")


asyncio.run(main())
