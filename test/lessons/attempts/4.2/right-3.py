import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    both = asyncio.gather(charge("ann", 0.1), charge("bob", 0.2, True), charge("cleo", 0.3))
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    try:
        await both
    except ValueError as error:
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        print(f"order failed: {error}")
    await asyncio.sleep(0.5)


asyncio.run(main())
