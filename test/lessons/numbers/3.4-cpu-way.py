import asyncio
from sim import cpu
async def heartbeat():
    while True:
        await asyncio.sleep(0.1)
async def report():
    for _ in range(50):
        cpu(0.01)
        await asyncio.sleep(0)
async def main():
    hb = asyncio.create_task(heartbeat())
    await report()
    print("report ready")
asyncio.run(main())

# at 0.500: report ready
