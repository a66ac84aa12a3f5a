# fails: at most eight calls are under way at once
import asyncio


async def call(n):
    await asyncio.sleep(0.2)
    print("called", n)


async def main():
    await asyncio.gather(*map(call, range(30)))


for _ in range(1):
    asyncio.run(main())
print("done")
