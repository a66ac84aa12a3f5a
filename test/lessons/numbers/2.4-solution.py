import asyncio, httpx
async def main():
    async with httpx.AsyncClient() as c:
        user = asyncio.create_task(c.get("https://sim.test/delay/0.4"))
        cart = await c.get("https://sim.test/delay/0.3")
        ship = await c.get("https://sim.test/delay/0.2")   # needs cart
        await user
        print("page ready")
asyncio.run(main())

# at 0.500: page ready
