import asyncio


async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    print("got", what)
    return what


async def with_shipping():
    cart = await fetch("cart", 0.3)
    return cart, await fetch(f"shipping for {cart}", 0.2)


async def main():
    async with asyncio.TaskGroup() as group:
        user = group.create_task(fetch("user", 0.4))
        both = group.create_task(with_shipping())
    print("page ready:", user.result(), *both.result())


asyncio.run(main())
