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
    def step(coro):
        try:
            coro.send(None)
            return True
        except StopIteration as e:
            out[id(coro)] = e.value
            return False
    out = {}
    live = list(coros)
    while live:
        live = [c for c in live if step(c)]
    return [out[id(c)] for c in coros]


print(run_all(*[count(*one) for one in GUESTS]))
