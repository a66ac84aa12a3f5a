# fails: they take turns: a0 b0 a1 b1 b2
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
        coro.send(None)
        ready.append(coro)
    return results


print(run_all(count("a", 2), count("b", 3)))
