import asyncio, httpx
async def main():
    async with httpx.AsyncClient() as c:
        for f in asyncio.as_completed([c.get(f"https://sim.test/delay/{d}") for d in (0.9, 0.2, 0.5)]):
            print("show", (await f).text)
asyncio.run(main())

# at 0.200: show 0.2
# at 0.500: show 0.5
# at 0.900: show 0.9
