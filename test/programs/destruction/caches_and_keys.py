import functools
import operator


class Told:
    """Says when it dies."""

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('died', self.name)

    def __lt__(self, other):
        return self.name < other.name

    def __add__(self, other):
        return Told(self.name + other.name)


print('# a cache')
for maxsize in 3, None:

    @functools.lru_cache(maxsize=maxsize)
    def work(told):
        return Told(told.name + '!') if isinstance(told, Told) else Told(f'{told}!')

    for name in 'a', 'b', 'c':
        work(Told(name))
    work('d')
    print('cleared')
    work.cache_clear()
    work('e')
    work(Told('f'))
    work('g')
    work('e')
    print('deleted')
    del work

print('# keys of a sort')
print([number for number in sorted([3, 1, 2], key=lambda number: Told(str(number)))])
print([number for number in sorted([3, 1, 2], key=lambda number: Told(str(number)), reverse=True)])

print('# the last call of reduce()')
print(functools.reduce(operator.add, (Told(name) for name in 'xyz')).name)
print(functools.reduce(lambda left, right: left + right, (Told(name) for name in 'xyz'), Told('w')).name)

print('# a cache that is filled meanwhile')


@functools.cache
def again(told, deep=[0]):
    deep[0] += 1
    if deep[0] < 2:
        again(told)
    return Told(f'result {deep[0]}')


again(5)
print('filled')
again.cache_clear()

print('# a cache that what it forgets clears')


class Clearing(Told):
    def __del__(self):
        super().__del__()
        print('clears')
        work.cache_clear()


@functools.lru_cache(maxsize=2)
def work(told):
    return (Clearing if told.name == 'a' else Told)(told.name + '!')


for kind, name in (Told, 'a'), (Clearing, 'b'), (Told, 'c'), (Told, 'd'):
    given = work(kind(name))
    print('given', given.name)
    del given
print(work.cache_info())
del work
# expect: # a cache
# expect: died a
# expect: died a!
# expect: cleared
# expect: died b
# expect: died b!
# expect: died c
# expect: died c!
# expect: died d!
# expect: deleted
# expect: died f
# expect: died f!
# expect: died g!
# expect: died e!
# expect: cleared
# expect: died a
# expect: died a!
# expect: died b
# expect: died b!
# expect: died c
# expect: died c!
# expect: died d!
# expect: deleted
# expect: died e!
# expect: died f
# expect: died f!
# expect: died g!
# expect: # keys of a sort
# expect: died 1
# expect: died 2
# expect: died 3
# expect: [1, 2, 3]
# expect: died 1
# expect: died 2
# expect: died 3
# expect: [3, 2, 1]
# expect: # the last call of reduce()
# expect: died x
# expect: died y
# expect: died z
# expect: died xy
# expect: died xyz
# expect: xyz
# expect: died x
# expect: died wx
# expect: died y
# expect: died z
# expect: died wxy
# expect: died w
# expect: died wxyz
# expect: wxyz
# expect: # a cache that is filled meanwhile
# expect: died result 2
# expect: filled
# expect: died result 2
# expect: # a cache that what it forgets clears
# expect: given a!
# expect: given b!
# expect: died a
# expect: died a!
# expect: clears
# expect: died b
# expect: clears
# expect: died b!
# expect: died c
# expect: given c!
# expect: died c!
# expect: given d!
# expect: CacheInfo(hits=0, misses=1, maxsize=2, currsize=1)
# expect: died d
# expect: died d!
