import asyncio
async def a():
    print("a1"); await asyncio.sleep(0); print("a2"); await asyncio.sleep(0); print("a3")
async def b():
    print("b1"); await asyncio.sleep(0); print("b2")
async def main():
    ta = asyncio.create_task(a()); tb = asyncio.create_task(b())
    print("m1"); await tb; print("m2"); await ta; print("m3")
asyncio.run(main())

# at 0.000: m1
# at 0.000: a1
# at 0.000: b1
# at 0.000: a2
# at 0.000: b2
# at 0.000: a3
# at 0.000: m2
# at 0.000: m3
