"""Generators that wait for each other in long chains, and coroutines that do."""
import sys


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def leaf(n, log):
    total = 0
    for i in range(n):
        sent = yield i
        if sent == "raise":
            raise KeyError(i)
        if sent == "frames":
            log.append([f.f_code.co_name for f in frames()][:4])
        if sent == "thing":
            thing = Thing(i)
        total += sent if isinstance(sent, int) else 0
    return total


def frames():
    frame = sys._getframe(1)
    while frame is not None:
        yield frame
        frame = frame.f_back


def level(depth, n, log):
    if depth == 0:
        return (yield from leaf(n, log))
    try:
        got = yield from level(depth - 1, n, log)
    except KeyError as e:
        log.append((depth, e.args))
        if depth > 2:
            raise ValueError(depth) from None
        raise
    finally:
        if depth == 5:
            log.append("finally")
    return (got or 0) + 1


def drive(depth, n, sends, log):
    gen = level(depth, n, log)
    seen = [next(gen)]
    try:
        for sent in sends:
            seen.append(gen.send(sent))
    except StopIteration as stop:
        seen.append(("value", stop.value))
    except Exception as e:
        seen.append(repr(e))
    return seen[-3:]


log = []
print(drive(8, 60, range(60), log), log)
log.clear()
print(drive(8, 90, [None] * 70 + ["frames", "frames", "raise"], log), log)
log.clear()
print(drive(6, 60, [1] * 50 + ["thing"] + [1] * 10, log), log)

log.clear()
gen = level(7, 100, log)
print([next(gen) for _ in range(60)][-1], gen.gi_yieldfrom.gi_yieldfrom.__name__, gen.gi_suspended)
try:
    gen.throw(KeyError("thrown"))
except ValueError as e:
    print(repr(e), log, gen.gi_frame)
log.clear()
gen = level(7, 100, log)
print(sum(next(gen) for _ in range(60)), gen.close(), log)
print(sum(level(9, 80, log)), list(level(3, 60, log))[-1])


def deep(n):
    if n == 0:
        for i in range(60):
            yield i
    else:
        yield from deep(n - 1)


gen = deep(150)
for _ in range(50):
    last = next(gen)
print(last)
print(next(gen, "over"))


# A chain that is asked for itself from within.
def inner():
    for i in range(60):
        if i == 50:
            try:
                next(outer)
            except ValueError as e:
                print(e)
        yield i


def middle():
    yield from inner()


outer = (x for x in middle())
print(sum(outer))


class Pause:
    def __await__(self):
        got = yield "pause"
        return got


async def waiting(depth, n):
    if depth:
        return await waiting(depth - 1, n) + 1
    total = 0
    for _ in range(n):
        total += await Pause()
    return total


def run(coroutine):
    value = coroutine.send(None)
    count = 0
    while True:
        count += 1
        try:
            value = coroutine.send(2)
        except StopIteration as stop:
            return value, count, stop.value


print(run(waiting(10, 70)), run(waiting(0, 60)))


# Tracing that begins while a chain waits.
def traced(frame, event, arg):
    events.append((frame.f_code.co_name, event))
    return traced


events = []
gen = deep(2)
for i in range(60):
    if i == 57:
        sys.settrace(traced)
    next(gen)
sys.settrace(None)
print(len(events), events[:6])
# expect: [58, 59, ('value', 1778)] ['finally']
# expect: [71, 72, 'ValueError(3)'] [['leaf', 'level', 'level', 'level'], ['leaf', 'level', 'level', 'level'], (1, (72,)), (2, (72,)), (3, (72,)), 'finally']
# expect: del 50
# expect: [58, 59, ('value', 65)] ['finally']
# expect: 59 level True
# expect: ValueError(3) [(1, ('thrown',)), (2, ('thrown',)), (3, ('thrown',)), 'finally'] None
# expect: 1770 None ['finally']
# expect: 3160 59
# expect: 49
# expect: 50
# expect: generator already executing
# expect: 1770
# expect: ('pause', 70, 150) ('pause', 60, 120)
# expect: 24 [('deep', 'call'), ('deep', 'call'), ('deep', 'call'), ('deep', 'line'), ('deep', 'line'), ('deep', 'return')]
