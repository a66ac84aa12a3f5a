class Pause:
    def __await__(self):
        answer = yield "please pause me"
        return answer

async def greet():
    print("one")
    answer = await Pause()
    print("two", answer)
    return "bye"

c = greet()
print("yielded:", c.send(None))
try:
    c.send(42)
except StopIteration as stop:
    print("returned:", stop.value)

# at 0.000: one
# at 0.000: yielded: please pause me
# at 0.000: two 42
# at 0.000: returned: bye
