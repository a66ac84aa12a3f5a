# fails: everything is done by t = 1.2 s
import asyncio, time
from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def job(n):
    time.sleep(0.3)
    cpu(0.2)
    return n


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(8) as pool:
        results = await asyncio.gather(*(loop.run_in_executor(pool, job, n) for n in range(10)))
    print("sum", sum(results))


if __name__ == "__main__":
    asyncio.run(main())
