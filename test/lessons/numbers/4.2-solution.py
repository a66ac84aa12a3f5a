import asyncio
async def charge(n, s, bad=False):
    await asyncio.sleep(s)
    if bad: raise ValueError("card declined")
    print("charged", n)
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            for a in (("a",.1), ("b",.2,True), ("c",.3)): tg.create_task(charge(*a))
    except* ValueError as g: print("order failed:", g.exceptions[0])
    await asyncio.sleep(.5)
asyncio.run(main())

# at 0.100: charged a
# at 0.200: order failed: card declined
