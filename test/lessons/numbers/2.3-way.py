class Pause:
    def __await__(self): yield
async def job(name, n):
    for i in range(n):
        print(name, i); await Pause()
    return name.upper()
def run_all(*coros):
    ready = list(coros); results = []
    while ready:
        c = ready.pop(0)
        try: c.send(None)
        except StopIteration as s: results.append(s.value)
        else: ready.append(c)
    return results
print(run_all(job("a",2), job("b",3)))

# at 0.000: a 0
# at 0.000: b 0
# at 0.000: a 1
# at 0.000: b 1
# at 0.000: b 2
# at 0.000: ['A', 'B']
