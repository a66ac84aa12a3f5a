# What asyncio.run() returns is alive while the loop shuts down.
import asyncio


class Result:
    def __del__(self):
        print("gone")


async def late():
    try:
        await asyncio.sleep(10)
    finally:
        print("cancelled")


async def main():
    task = asyncio.create_task(late())
    await asyncio.sleep(0)
    return Result()


result = asyncio.run(main())
print("run is over")
del result
print("end")
# expect: cancelled
# expect: run is over
# expect: gone
# expect: end
