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
    values = [None] * len(coros)
    row = deque(enumerate(coros))
    while row:
        index, coro = row.popleft()
        try:
            coro.send(None)
        except StopIteration as stop:
            values[index] = stop.value
            continue
        row.append((index, coro))
    return values


print(run_all(*[count(*one) for one in GUESTS]))
