import asyncio, httpx
async def main():
    async with httpx.AsyncClient(timeout=None) as c:
        for d in (2.0, 2.0, 0.3):
            try:
                async with asyncio.timeout(0.5):
                    r = await c.get(f"https://sim.test/delay/{d}"); print("answer", r.text)
            except TimeoutError: print("skip")
asyncio.run(main())

# at 0.500: skip
# at 1.000: skip
# at 1.300: answer 0.3
