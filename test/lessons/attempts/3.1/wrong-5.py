# fails: not all in one turn
import asyncio


async def main():
    for letter in "ABCDE":
        print(letter)


asyncio.run(main())
