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
    results = {}
    ready = list(coros)
    while ready:
        coro = ready.pop(0)
        try:
            coro.send(None)
        except StopIteration as stop:
            results[coro] = stop.value
        else:
            ready.append(coro)
    return [results[coro] for coro in coros]


print(run_all(*[count(*one) for one in GUESTS]))
