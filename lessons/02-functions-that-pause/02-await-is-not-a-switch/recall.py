import asyncio


async def greet(name):
    print("hello", name)


async def main():
    a = greet("ann")
    b = greet("bob")
    await b
    await a


asyncio.run(main())
