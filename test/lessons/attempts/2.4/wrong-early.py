# fails: it shows all three
import asyncio


async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    print("got", what)
    return what


async def main():
    print("page ready: user cart shipping for cart")
    user = await fetch("user", 0.4)
    cart = await fetch("cart", 0.3)
    shipping = await fetch(f"shipping for {cart}", 0.2)


asyncio.run(main())
