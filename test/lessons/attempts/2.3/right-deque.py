from guests import GUESTS


class Pause:
    def __await__(self):
        yield


async def count(name, rounds):
    for n in range(rounds):
        print(f"{name}{n}")
        await Pause()
    return name.upper()


from collections import deque
def run_all(*coros):
    q = deque(enumerate(coros)); out = {}
    while q:
        i, c = q.popleft()
        try: c.send(None)
        except StopIteration as s: out[i] = s.value
        else: q.append((i, c))
    return [out[i] for i in sorted(out)]


if __name__ == "__main__":
    results = run_all(*[count(*one) for one in GUESTS])
    print(results)
