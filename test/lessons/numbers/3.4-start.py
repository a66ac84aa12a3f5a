import asyncio, requests, time
async def heartbeat():
    while True: await asyncio.sleep(0.1)
async def main():
    hb = asyncio.create_task(heartbeat())
    requests.get("https://sim.test/delay/0.8")
    requests.get("https://sim.test/delay/0.6")
    print("both")
asyncio.run(main())

# at 1.400: both
