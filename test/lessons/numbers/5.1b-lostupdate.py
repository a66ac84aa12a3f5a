import asyncio
hits = 0
async def hit():
    global hits
    seen = hits
    await asyncio.sleep(0)
    hits = seen + 1
async def hit_sync():
    global hits
    hits += 1
async def main():
    global hits
    await asyncio.gather(*(hit() for _ in range(10))); print("read-await-write:", hits)
    hits = 0
    await asyncio.gather(*(hit_sync() for _ in range(10))); print("no await inside:", hits)
asyncio.run(main())

# at 0.000: read-await-write: 1
# at 0.000: no await inside: 10
