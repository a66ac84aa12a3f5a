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
    pending = dict(enumerate(coros))
    while pending:
        for i in list(pending):
            try:
                pending[i].send(None)
            except StopIteration as e:
                results[i] = e.value
                del pending[i]
    return [results[i] for i in range(len(coros))]


print(run_all(*[count(*one) for one in GUESTS]))
