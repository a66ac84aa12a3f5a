import asyncio
async def charge(n, s, bad=False):
    await asyncio.sleep(s)
    if bad: raise ValueError("card declined")
    print("charged", n)
async def main():
    try:
        await asyncio.gather(charge("a",.1), charge("b",.2,True), charge("c",.3))
    except ValueError as e: print("order failed:", e)
    await asyncio.sleep(.5)
asyncio.run(main())

# at 0.100: charged a
# at 0.200: order failed: card declined
# at 0.300: charged c
