import asyncio


async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    print("got", what)
    return what


async def cart_and_shipping():
    cart = await fetch("cart", 0.3)
    return cart, await fetch(f"shipping for {cart}", 0.2)


async def main():
    user, (cart, shipping) = await asyncio.gather(fetch("user", 0.4), cart_and_shipping())
    print("page ready:", user, cart, shipping)


asyncio.run(main())
