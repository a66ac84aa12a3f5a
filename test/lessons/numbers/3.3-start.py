import asyncio
from sim import cpu
async def req(i):
    await asyncio.sleep(0.5); cpu(0.004); 
async def main():
    for i in range(500): await req(i)
    print("served 500")
asyncio.run(main())

# at 252.000: served 500
