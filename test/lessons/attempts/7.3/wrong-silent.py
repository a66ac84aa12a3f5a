# fails: the webhooks are done by t = 0.5 s
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def report(n):
    cpu(0.5)
    return n


def old_library():
    time.sleep(0.6)


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(4) as pool:
        print("webhooks")
        await asyncio.gather(
            asyncio.to_thread(old_library),
            *(loop.run_in_executor(pool, report, n) for n in range(4)),
        )
        print("old library")
        print("reports")


if __name__ == "__main__":
    asyncio.run(main())
