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
    results = [None] * len(coros)
    done = [False] * len(coros)
    while not all(done):
        for i, c in enumerate(coros):
            if done[i]:
                continue
            try:
                c.send(None)
            except StopIteration as e:
                results[i] = e.value
                done[i] = True
    return results


print(run_all(*[count(*one) for one in GUESTS]))
