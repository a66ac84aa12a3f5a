# fails: all three are asked for, and two answer
import asyncio


async def main():
    for name in ("user", "tips", "cart"):
        print("ask", name)
    await asyncio.sleep(0.3)
    print("page:", ["user", "cart"])


asyncio.run(main())
