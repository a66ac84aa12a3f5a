import asyncio


async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    print("got", what)
    return what


async def main():
    async def rest():
        cart = await fetch("cart", 0.3)
        return cart, await fetch(f"shipping for {cart}", 0.2)

    async with asyncio.TaskGroup() as tg:
        u = tg.create_task(fetch("user", 0.4))
        r = tg.create_task(rest())
    user = u.result()
    cart, shipping = r.result()
    print("page ready:", user, cart, shipping)


asyncio.run(main())
