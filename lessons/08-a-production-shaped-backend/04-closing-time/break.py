import asyncio


async def request(n):
    try:
        await asyncio.sleep(0.3 + n * 0.37)
        print("answered", n)
    except asyncio.CancelledError:
        print("cut off", n)
        raise


async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.5, stop.set)
    running = {asyncio.create_task(request(n)) for n in range(5)}
    await stop.wait()
    print("closing")
    done, late = await asyncio.wait(running, timeout=0.2)
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    print("closed")


asyncio.run(main())
