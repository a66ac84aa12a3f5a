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
    while True:
        for c in coros:
            try:
                c.send(None)
            except StopIteration:
                pass


print(run_all(*[count(*one) for one in GUESTS]))
