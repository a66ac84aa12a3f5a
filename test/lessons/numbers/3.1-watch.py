import asyncio

async def main():
    loop = asyncio.get_running_loop()
    def order(name):
        print("take order", name)
        loop.call_soon(print, "serve drinks", name)
    loop.call_soon(order, "table 1")
    loop.call_soon(order, "table 2")
    loop.call_later(0.5, print, "kitchen: dish 1 ready")
    loop.call_later(0.2, print, "kitchen: dish 2 ready")
    print("main still has the floor")
    await asyncio.sleep(0)
    print("main, second turn")
    await asyncio.sleep(1)
    print("closing")

asyncio.run(main())

# at 0.000: main still has the floor
# at 0.000: take order table 1
# at 0.000: take order table 2
# at 0.000: main, second turn
# at 0.000: serve drinks table 1
# at 0.000: serve drinks table 2
# at 0.200: kitchen: dish 2 ready
# at 0.500: kitchen: dish 1 ready
# at 1.000: closing
