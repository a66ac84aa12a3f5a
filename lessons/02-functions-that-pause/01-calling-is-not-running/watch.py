import asyncio


async def brew():
    print("brewing")
    return "coffee"


async def main():
    order = brew()
    print("order is a", type(order).__name__)
    brew()
    print("moving on")
    print(await order)


asyncio.run(main())
