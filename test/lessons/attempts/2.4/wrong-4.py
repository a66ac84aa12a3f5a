# fails: shipping is asked for when the cart is there
import asyncio


async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    print("got", what)
    return what


async def main():
    user, cart, shipping = await asyncio.gather(fetch("user", 0.4), fetch("cart", 0.3), fetch("shipping for cart", 0.2))
    print("page ready:", user, cart, shipping)


asyncio.run(main())
