import asyncio, requests, time
async def heartbeat():
    while True: await asyncio.sleep(0.1)
async def main():
    hb = asyncio.create_task(heartbeat())
    await asyncio.gather(asyncio.to_thread(requests.get, "https://sim.test/delay/0.8"),
                         asyncio.to_thread(requests.get, "https://sim.test/delay/0.6"))
    print("both")
asyncio.run(main())

# at 0.800: both
