# fails: they take turns: a0 b0 a1 b1 a2
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
    results = []
    ready = list(coros)
    while ready:
        coro = ready.pop()
        try:
            coro.send(None)
        except StopIteration as stop:
            results.append(stop.value)
        else:
            ready.append(coro)
    return results


print(run_all(*[count(*one) for one in GUESTS]))
