import asyncio, httpx
D = [0.9 if i % 5 == 0 else 0.1 for i in range(20)]
async def main():
    async with httpx.AsyncClient() as client:
        get = lambda d: client.get(f"https://sim.test/delay/{d}")
        for i in range(0, 20, 5):
            await asyncio.gather(*(get(d) for d in D[i:i+5]))
        print("batches of 5")
        gate = asyncio.Semaphore(5)
        t0 = asyncio.get_running_loop().time()
        async def one(d):
            async with gate: await get(d)
        await asyncio.gather(*(one(d) for d in D))
        print(f"semaphore took {asyncio.get_running_loop().time()-t0:.1f}")
asyncio.run(main())

# at 3.600: batches of 5
# at 4.900: semaphore took 1.3
