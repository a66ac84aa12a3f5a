import asyncio
async def request(n):
    await asyncio.sleep(0.3+n*0.37); print("answered", n)
async def main():
    stop=asyncio.Event(); asyncio.get_running_loop().call_later(0.5, stop.set)
    reqs={asyncio.create_task(request(n)) for n in range(5)}
    await stop.wait()
    done, late = await asyncio.wait(reqs, timeout=1.0)
    for t in late: t.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    print("exit")
asyncio.run(main())

# at 0.300: answered 0
# at 0.670: answered 1
# at 1.040: answered 2
# at 1.410: answered 3
# at 1.500: exit
