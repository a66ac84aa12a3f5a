# fails: other guests, too: three of them, x, y and z
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
    first, second = coros[:2]
    values = [None, None]
    for _ in range(4):
        for place, coro in enumerate((first, second)):
            if values[place] is None:
                try:
                    coro.send(None)
                except StopIteration as stop:
                    values[place] = stop.value
    return values


print(run_all(*[count(*one) for one in GUESTS]))
