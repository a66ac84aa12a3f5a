import collections
class Vector(tuple):
    def __iter__(self): return (x * 10 for x in tuple.__iter__(self))
    def __len__(self): return 99
def show(*args, **options): return args, options
v = Vector((1, 2, 3))
print(show(*v), show(*v, k=1), show(0, *v), show(*v, *v), [*v], (*v,), {*v})
print('{} {}'.format(*v), max(*v), list(range(*Vector((0, 6, 2)))), list(zip(*[v, v])))
class M:
    def m(self, *a): return a
    @classmethod
    def c(cls, *a): return a
    def __call__(self, *a): return a
    def __init__(self, *a): self.a = a
print(M().m(*v), M.c(*v), M()(*v), M(*v).a)
P = collections.namedtuple('P', 'x y')
print(show(*P(1, 2)), [*P(1, 2)])
class E(tuple):
    def __iter__(self): raise ValueError('no iteration')
try: show(*E((1,)))
except ValueError as e: print(e)
print([show(*Vector((i,)))[0] for i in range(300)][-1])
# expect: ((10, 20, 30), {}) ((10, 20, 30), {'k': 1}) ((0, 10, 20, 30), {}) ((10, 20, 30, 10, 20, 30), {}) [10, 20, 30] (10, 20, 30) {10, 20, 30}
# expect: 10 20 30 [0, 20, 40] [(10, 10), (20, 20), (30, 30)]
# expect: (10, 20, 30) (10, 20, 30) (10, 20, 30) (10, 20, 30)
# expect: ((1, 2), {}) [1, 2]
# expect: no iteration
# expect: (2990,)
