class Pause:
    def __await__(self):
        answer = yield "please pause me"
        return answer


async def talk():
    print("one")
    number = await Pause()
    print("two", number)
    return "bye"


coro = talk()
print("yielded:", coro.send(None))
try:
    coro.send(42)
except StopIteration as stop:
    print("returned:", stop.value)
