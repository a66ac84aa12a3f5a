import asyncio


async def job(n):
    await asyncio.sleep(n)
    print("job", n)


async def main():
    jobs = [asyncio.create_task(job(n)) for n in (0.1, 0.3, 0.9)]
    done, late = await asyncio.wait(jobs, timeout=0.5)
    print("late", len(late))


asyncio.run(main())
