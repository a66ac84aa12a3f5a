import asyncio, httpx
async def main():
    async with httpx.AsyncClient(timeout=None) as c:
        for d in (2.0, 2.0, 0.3):
            r = await c.get(f"https://sim.test/delay/{d}"); print("answer", r.text)
asyncio.run(main())

# at 2.000: answer 2.0
# at 4.000: answer 2.0
# at 4.300: answer 0.3
