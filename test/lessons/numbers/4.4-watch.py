import asyncio, time

async def slow_query():
    try:
        await asyncio.sleep(3)
    finally:
        print("rolling back")
        await asyncio.sleep(0.2)
        print("rolled back")

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.5):
            await slow_query()
    except TimeoutError:
        print("timeout seen")
    t0 = loop.time()
    try:
        async with asyncio.timeout(0.5):
            time.sleep(2)                 # a blocking call
            print("blocking call finished")
            await asyncio.sleep(0)
            print("unreachable?")
    except TimeoutError:
        print(f"timeout seen after {loop.time()-t0:.1f}")
    try:
        async with asyncio.timeout(0.5):
            time.sleep(2)
            print("no await afterwards")
        print("no TimeoutError at all")
    except TimeoutError:
        print("timeout seen")

asyncio.run(main())

# at 0.500: rolling back
# at 0.700: rolled back
# at 0.700: timeout seen
# at 2.700: blocking call finished
# at 2.700: unreachable?
# at 4.700: no await afterwards
# at 4.700: no TimeoutError at all
