import asyncio
async def request(n):
    try:
        await asyncio.sleep(0.3 + n*0.37); print("request", n, "answered")
    except asyncio.CancelledError:
        print("request", n, "cut off"); raise
async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.5, stop.set)      # SIGTERM at t=0.5
    inflight = {asyncio.create_task(request(n)) for n in range(5)}
    await stop.wait(); print("SIGTERM: stop accepting, drain for 1 s")
    done, late = await asyncio.wait(inflight, timeout=1.0)
    print("drained", len(done), "- cancel", len(late))
    for t in late: t.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    print("close pool, exit 0")
asyncio.run(main())

# at 0.300: request 0 answered
# at 0.500: SIGTERM: stop accepting, drain for 1 s
# at 0.670: request 1 answered
# at 1.040: request 2 answered
# at 1.410: request 3 answered
# at 1.500: drained 4 - cancel 1
# at 1.500: request 4 cut off
# at 1.500: close pool, exit 0
