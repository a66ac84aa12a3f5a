# fails: shipping is asked for when the cart is there
import asyncio


async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    print("got", what)
    return what


async def main():
    user = await fetch("user", 0.1)
    cart = await fetch("cart", 0.2)
    shipping = await fetch(f"shipping for {cart}", 0.2)
    print("page ready:", user, cart, shipping)


asyncio.run(main())
