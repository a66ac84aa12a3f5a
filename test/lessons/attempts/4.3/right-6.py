import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection():
    print("connect")
    try:
        yield
    finally:
        print("disconnect")


async def consumer():
    async with connection():
        for _ in range(6):
            try:
                await asyncio.sleep(0.4)
                print("batch")
            except OSError:
                print("retry")


async def main():
    task = asyncio.create_task(consumer())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
    print("stopped, cancelled:", task.cancelled())


asyncio.run(main())
