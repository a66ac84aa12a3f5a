import asyncio

async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0)

async def helper(n):
    print("helper", n)

async def main():
    t = asyncio.create_task(ticker())
    for n in range(3):
        await helper(n)          # is this a turn for ticker?
    print("now a real pause")
    await asyncio.sleep(0)
    print("main is back")

asyncio.run(main())

# at 0.000: helper 0
# at 0.000: helper 1
# at 0.000: helper 2
# at 0.000: now a real pause
# at 0.000: tick
# at 0.000: main is back
# at 0.000: tick
