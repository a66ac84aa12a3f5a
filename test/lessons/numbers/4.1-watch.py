import asyncio

async def fetch(name, seconds, fail=False):
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name + " is down")
    print("got", name)
    return name

async def main():
    try:
        await asyncio.gather(fetch("user", 0.1), fetch("stock", 0.2, fail=True), fetch("price", 0.4))
    except RuntimeError as e:
        print("handler sees:", e)
    print("still running:", len(asyncio.all_tasks()) - 1)
    await asyncio.sleep(0.5)
    out = await asyncio.gather(fetch("user", 0.1), fetch("stock", 0.2, fail=True), return_exceptions=True)
    print(out)

asyncio.run(main())

# at 0.100: got user
# at 0.200: handler sees: stock is down
# at 0.200: still running: 1
# at 0.400: got price
# at 0.800: got user
# at 0.900: ['user', RuntimeError('stock is down')]
