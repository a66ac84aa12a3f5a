import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if name == "bad":
        raise ValueError("bad")
    print("done", name)


async def main():
    try:
        await asyncio.gather(job("bad", 0.1), job("slow", 0.5))
    except ValueError:
        print("failed")
    await asyncio.sleep(1)


asyncio.run(main())
