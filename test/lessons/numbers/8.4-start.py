import asyncio
async def request(n):
    await asyncio.sleep(0.3+n*0.37); print("answered", n)
async def main():
    stop=asyncio.Event(); asyncio.get_running_loop().call_later(0.5, stop.set)
    reqs={asyncio.create_task(request(n)) for n in range(5)}
    await stop.wait(); print("exit")
asyncio.run(main())

# at 0.300: answered 0
# at 0.500: exit
