# The order of a set of ints follows from what was added and taken away: deleted places are used again, some operations tidy up.
state = 12345


def roll(n):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % n


def mixed(a, b):
    kind = roll(11)
    results = [
        a - b, a & b, a ^ b, a.copy(), set(list(b)), set(b), set(frozenset(a)),
        a.union(list(b)), a.intersection(list(b)), a.difference(list(b)), a.symmetric_difference(list(b)),
    ]
    return results[kind]


sets = [set() for _ in range(4)]
total = 0
for step in range(3000):
    a, b = sets[roll(4)], sets[roll(4)]
    op = roll(16)
    k = roll(70) * (1 if roll(3) else 32)
    if op < 4:
        a.add(k)
    elif op < 7:
        a.discard(k)
    elif op == 7 and a:
        total += a.pop()
    elif op == 8:
        a |= b
    elif op == 9:
        a &= b
    elif op == 10:
        a -= b
    elif op == 11:
        a ^= b
    elif op == 12:
        sets[roll(4)] = a | b
    elif op == 13:
        sets[roll(4)] = mixed(a, b)
    elif op == 14:
        a.update([k, k + 8, k + 16])
        a.difference_update([k + 1, k + 9])
        a.intersection_update(range(-200, 2000, 1 + roll(2)))
    elif op == 15:
        a.symmetric_difference_update([k, k + 1, k, k + 33])
        a.update({k: 1, k + 3: 2})
    if roll(30) == 0:
        a.clear()
    for place, item in enumerate(a):
        total = (total * 31 + item + place) % 1000003
    if step % 250 == 0:
        print(step, total, list(a)[:8])
recent = {1, 2, 3}
recent.discard(1)
recent.add(9)
print(recent)
window = {1, 2, 3, 4, 5, 6, 7}
window -= {1, 2, 3, 4, 5, 6, 7}
window |= {10, 3}
print(window)
print(type({1}.__rand__(frozenset({1}))), {1, 2, 3} ^ frozenset({3, 20}))
# expect: 0 0 []
# expect: 250 892555 [232, 240]
# expect: 500 569740 [1601, 66, 1664, 9, 12, 16, 83, 20]
# expect: 750 369985 []
# expect: 1000 588573 [24]
# expect: 1250 594398 [992, 993, 1025, 995, 736, 32, 46, 29]
# expect: 1500 801236 [1152, 1824, 34, 66, 36, 58, 38, 10]
# expect: 1750 995385 [256, 384, 66, 35, 1152, 392, 1160, 74]
# expect: 2000 299510 [1792, 832, 128, 129, 131, 64, 1800, 840]
# expect: 2250 349057 [1248, 12, 22]
# expect: 2500 93842 [64]
# expect: 2750 580749 [32, 288, 1568, 40, 14, 48, 22, 56]
# expect: {9, 2, 3}
# expect: {10, 3}
# expect: <class 'frozenset'> {1, 2, 20}
