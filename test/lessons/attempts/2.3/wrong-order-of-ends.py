# fails: the values come back in the order of the arguments
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
        coro = ready.pop(0)
        try:
            coro.send(None)
            ready.append(coro)
        except StopIteration as stop:
            results.append(stop.value)
    return results


print(run_all(*[count(*one) for one in GUESTS]))
