import asyncio
async def save(n):
    await asyncio.sleep(0.1); print("saved", n)
async def main():
    for n in range(3):
        await save(n)
asyncio.run(main())

# at 0.100: saved 0
# at 0.200: saved 1
# at 0.300: saved 2
