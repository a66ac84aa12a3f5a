import asyncio, time

async def heartbeat():
    while True:
        print("beat")
        await asyncio.sleep(0.1)

async def handler():
    await asyncio.sleep(0.25)
    print("handler: calling the old library")
    await asyncio.to_thread(time.sleep, 0.5)
    print("handler: done")

async def main():
    hb = asyncio.create_task(heartbeat())
    await handler()
    await asyncio.sleep(0.2)

asyncio.run(main())

# at 0.000: beat
# at 0.100: beat
# at 0.200: beat
# at 0.250: handler: calling the old library
# at 0.300: beat
# at 0.400: beat
# at 0.500: beat
# at 0.600: beat
# at 0.700: beat
# at 0.750: handler: done
# at 0.800: beat
# at 0.900: beat
