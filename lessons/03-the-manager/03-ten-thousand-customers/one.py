import asyncio


async def customer():
    await asyncio.sleep(1)


async def main():
    await asyncio.gather(customer(), customer(), customer())
    print("three waits")


asyncio.run(main())
