"""Two heaps are used in turn, and lists are changed between: what was seen of an item at a place holds for no other item."""
import hashlib
import heapq
import random

KINDS = [
    lambda r: r.randrange(50),
    lambda r: r.random(),
    lambda r: (r.randrange(9), r.randrange(5), r.choice('abc')),
    lambda r: (r.choice([1, 1.0, 2, 2.5, 0.0, -0.0]), r.randrange(3)),
    lambda r: r.choice('abcdefgh'),
    lambda r: (10**20 + r.randrange(3), 1),
    lambda r: (float(r.randrange(5)), (r.randrange(3), 'x' * r.randrange(2))),
    lambda r: r.choice([(1, 2), (1,), (1, 2, 3), ()]),
    lambda r: r.choice([float('inf'), float('-inf'), 1, 2.0]),
]
LEAST = heapq.heappush, heapq.heappop, heapq.heapreplace, heapq.heapify
GREATEST = heapq.heappush_max, heapq.heappop_max, heapq.heapreplace_max, heapq.heapify_max
for seed, make in enumerate(KINDS * 4):
    r = random.Random(seed)
    push, pop, replace, heapify = GREATEST if seed % 3 == 2 else LEAST
    heaps = [make(r) for _ in range(r.randrange(100))], []
    heapify(heaps[0])
    out = []
    for _ in range(300):
        heap = heaps[r.random() < 0.3]
        what = r.random()
        if what < 0.5:
            push(heap, make(r))
        elif heap:
            out.append(pop(heap) if what < 0.8 else replace(heap, make(r)))
        if heap and r.random() < 0.02:
            heap[r.randrange(len(heap))] = make(r)
            heapify(heap)
        if r.random() < 0.02:
            heap.sort(reverse=push is not heapq.heappush)
        if r.random() < 0.01:
            heap.append(make(r))
    out.append(heaps)
    print(seed, hashlib.md5(repr(out).encode()).hexdigest())
# expect: 0 9dea97680e2b56013d37247973c3a92f
# expect: 1 2449bcb9fc0279b2548f9c5a464381ea
# expect: 2 5b2d5f71ddd5cacd0209ff2cce0192d7
# expect: 3 2877f41f3e9ea67c198c83e0e0322941
# expect: 4 c8eeeb5d1e108b5d6d0ccf0bbbb740f0
# expect: 5 63afcbbaa63702feb7211c2702bca23d
# expect: 6 d95fbbcebb8d21ab4ebda43ee651338e
# expect: 7 1ee0c24c31782b0e55f793ce130c3bde
# expect: 8 3e131b28c3df4d71a7c0203b8bf4423f
# expect: 9 534273fefc4b753a509d942cbe92fa05
# expect: 10 e502351db1163665d3d927a99937c473
# expect: 11 e6d2a88506d85d631d350424259ee94a
# expect: 12 ea18183ab1cd2d97b32fb242179aac97
# expect: 13 b1fb3378383b3a5b76e91c21be84cbcb
# expect: 14 ccc63bc7c04642ea8684793c3a4db740
# expect: 15 b4744559e8706f5006da6ae45874c79d
# expect: 16 f421f8bf77604718e840a9b8e6040d7a
# expect: 17 64b4244f08be2422754378bfaa4db49c
# expect: 18 8386a3bd526e514d6b64e111d70c6193
# expect: 19 ffbe78e2474290ee3a7940d83a49f344
# expect: 20 26cb171993085e71446c88a0d4b91be8
# expect: 21 18f4388bf9f51c1d84984f8630f76baf
# expect: 22 89146990b72f5e4213eafd7e5f7d337b
# expect: 23 60c373da0208e6137d0b8560c61ac7bc
# expect: 24 f269ef2fe7532f84e3ad98196ef2ea1b
# expect: 25 ba17ed3e058df1f3761c1f0f84c4aa5e
# expect: 26 e31b3c9febb6fe8885faefa68df1b2c5
# expect: 27 01540501df803e37838722d87cc5e35e
# expect: 28 49d67063380edca161d8e204204ca513
# expect: 29 32daf967eee153256c15468239696cb9
# expect: 30 6f99fab3d51c0529c70daa7dfd61c705
# expect: 31 8eb49fba247921306d35ab4757e48f4b
# expect: 32 068a7b4a1026b43d48b0a25770c79fef
# expect: 33 97aaf007cfbd86dc7731f62104445c3c
# expect: 34 c9c77de37e3b6ab84bc8b6299291fc17
# expect: 35 1ddd935c48bf91a336292cd90d731639
