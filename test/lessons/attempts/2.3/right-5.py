from collections import deque
from guests import GUESTS


class Pause:
    def __await__(self):
        yield


async def count(name, rounds):
    for n in range(rounds):
        print(f"{name}{n}")
        await Pause()
    return name.upper()


def run_all(*coros):
    ready = deque(enumerate(coros))
    values = {}
    while ready:
        place, coro = ready.popleft()
        try:
            coro.send(None)
        except StopIteration as stop:
            values[place] = stop.value
            continue
        ready.append((place, coro))
    return [value for _, value in sorted(values.items())]


print(run_all(*[count(*one) for one in GUESTS]))
