# Whether something is in a set, asked often: equal values of other types, subclasses, sets that shrink.
class Never(set):
    def __contains__(self, item):
        return False


class Plain(set):
    pass


def inside(item, container):
    return item in container, item not in container


numbers = {True, 2.0, 3, "a", None, 2**70}
for n in range(40):
    told = [inside(item, numbers)[0] for item in (1, 2, 3, 4, "a", "b", None, 2**70, 3.0, True, False)]
print(told)
print(inside(3, Never([3])), inside(3, Plain([3])), inside(3, frozenset([3])), inside(3, [3]), inside("a", "cab"))
seen = set(range(50))
left = []
for n in range(60):
    if n in seen and n % 3:
        seen.discard(n)
    if n not in seen:
        left.append(n)
print(len(seen), left[:5], left[-3:])
try:
    print([] in seen)
except TypeError as error:
    print(error)
# expect: [True, True, True, False, True, False, True, True, True, True, False]
# expect: (False, True) (True, False) (True, False) (True, False) (True, False)
# expect: 17 [1, 2, 4, 5, 7] [57, 58, 59]
# expect: cannot use 'list' as a set element (unhashable type: 'list')
