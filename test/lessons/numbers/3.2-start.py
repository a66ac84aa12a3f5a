import asyncio, httpx
async def main():
    async with httpx.AsyncClient() as c:
        for r in await asyncio.gather(*(c.get(f"https://sim.test/delay/{d}") for d in (0.9, 0.2, 0.5))):
            print("show", r.text)
asyncio.run(main())

# at 0.900: show 0.9
# at 0.900: show 0.2
# at 0.900: show 0.5
