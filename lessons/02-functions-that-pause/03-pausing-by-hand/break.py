import asyncio


class Pause:
    def __await__(self):
        answer = yield "please pause me"
        return answer


async def talk():
    print("one")
    number = await Pause()
    print("two", number)
    return "bye"


asyncio.run(talk())
