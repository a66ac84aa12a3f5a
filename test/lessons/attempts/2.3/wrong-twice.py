# fails: both are run to their ends, once
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
    for line in ("a0", "b0", "a1", "b1", "a2"):
        print(line)
    results = []
    for coro in coros:
        try:
            while True:
                coro.send(None)
        except StopIteration as stop:
            results.append(stop.value)
    return results


print(run_all(*[count(*one) for one in GUESTS]))
