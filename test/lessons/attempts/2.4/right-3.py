import asyncio


async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    print("got", what)
    return what


async def main():
    t1 = asyncio.create_task(fetch("user", 0.4))
    t2 = asyncio.create_task(fetch("cart", 0.3))
    cart = await t2
    t3 = asyncio.create_task(fetch(f"shipping for {cart}", 0.2))
    user, shipping = await t1, await t3
    print("page ready:", user, cart, shipping)


asyncio.run(main())
