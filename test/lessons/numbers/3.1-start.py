import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print("A"); loop.call_soon(print, "B"); print("C"); loop.call_soon(print, "D")
    await asyncio.sleep(0)
    print("E")
asyncio.run(main())

# at 0.000: A
# at 0.000: C
# at 0.000: B
# at 0.000: D
# at 0.000: E
