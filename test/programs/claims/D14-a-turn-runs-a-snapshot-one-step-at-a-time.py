# D14, D15, D16: a turn runs a snapshot, one step at a time.
# python: 3.13
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def first(): print("first"); loop.call_soon(print, "asked for meanwhile")
    loop.call_soon(first); loop.call_soon(print, "second")
    await asyncio.sleep(0)
    print("main")
    await asyncio.sleep(0)
asyncio.run(main())
# expect: first
# expect: second
# expect: main
# expect: asked for meanwhile
