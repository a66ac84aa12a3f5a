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
    its = [c.__await__() for c in coros]
    values = [None] * len(its)
    left = list(range(len(its)))
    while left:
        for i in left[:]:
            try:
                next(its[i])
            except StopIteration as e:
                values[i] = e.value
                left.remove(i)
    return values


print(run_all(*[count(*one) for one in GUESTS]))
