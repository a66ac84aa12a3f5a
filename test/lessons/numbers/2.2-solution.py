import asyncio
async def ticker():
    while True:
        print("tick"); await asyncio.sleep(0)
async def parse(n): return n * n
async def main():
    t = asyncio.create_task(ticker())
    total = 0
    for n in range(3):
        total += await parse(n); await asyncio.sleep(0)
    print("done", total)
asyncio.run(main())

# at 0.000: tick
# at 0.000: tick
# at 0.000: tick
# at 0.000: done 5
# at 0.000: tick
