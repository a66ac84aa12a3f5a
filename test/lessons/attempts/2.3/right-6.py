import asyncio
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
    async def main():
        return await asyncio.gather(*coros)

    return asyncio.run(main())


print(run_all(*[count(*one) for one in GUESTS]))
