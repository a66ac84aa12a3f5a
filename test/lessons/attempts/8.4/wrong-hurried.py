# fails: four requests are answered
import asyncio
import os
import signal


async def request(n):
    try:
        await asyncio.sleep(0.1)
        print("answered", n)
    except asyncio.CancelledError:
        print("cut off", n)
        raise


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(0.5, os.kill, os.getpid(), signal.SIGTERM)
    running = {asyncio.create_task(request(n)) for n in range(5)}
    await stop.wait()
    print("closing")
    done, late = await asyncio.wait(running, timeout=1.0)
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    print("closed")


asyncio.run(main())
