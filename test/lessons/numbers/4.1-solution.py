import asyncio
async def part(name, s, bad=False):
    await asyncio.sleep(s)
    if bad: raise RuntimeError(name)
    return name
async def main():
    parts = await asyncio.gather(part("user",.2), part("recs",.1,True), part("cart",.3), return_exceptions=True)
    print("page:", [p for p in parts if not isinstance(p, BaseException)])
asyncio.run(main())

# at 0.300: page: ['user', 'cart']
