# fails: the page is ready by t = 0.5 s
import asyncio


async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    print("got", what)
    return what


async def main():
    user = await asyncio.create_task(fetch("user", 0.4))
    cart = await asyncio.create_task(fetch("cart", 0.3))
    shipping = await fetch(f"shipping for {cart}", 0.2)
    print("page ready:", user, cart, shipping)


asyncio.run(main())
