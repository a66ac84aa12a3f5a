import asyncio


async def speak(name, lines):
    for n in range(1, lines + 1):
        print(f"{name}{n}")
        await asyncio.sleep(0)


async def main():
    a = asyncio.create_task(speak("a", 3))
    b = asyncio.create_task(speak("b", 2))
    print("m1")
    await a
    print("m2")
    await b
    print("m3")


asyncio.run(main())
