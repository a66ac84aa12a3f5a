# sort() and sorted() with keys of every kind that is compared without asking Python, and of kinds that are not
seed = 12345


def number(limit):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % limit


def is_sorted(items, key, reverse=False):
    pairs = zip(items, items[1:])
    return all(not (key(a) < key(b) if reverse else key(b) < key(a)) for a, b in pairs)


texts = ['', 'a', 'a\0', 'ab', 'abcdefg', 'abcdefgh', 'abcdefgg', '~~~~~~~~', 'Zz', 'é', 'zé', '\U0001f600', '\uffff', 'abcdefg\0', 'abcdefg']
print(sorted(texts))
print(sorted(text for text in texts if text.isascii()))
print(sorted([True, 2, False, 1, 0, -3, 10**20, -(10**20), 2**53, 2**53 + 1, 2**53 + 2]))
print(sorted([1.5, 2, True, -0.0, 0, 0.0, float('inf'), float('-inf'), 3]))
print(sorted([3, 1, 2**40, -5, 2**31, -(2**31)]), sorted([3, 1, 2], reverse=True), sorted([]), sorted([()]), sorted([(), ()]))
print(sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted([(1, (2, 1)), (1, (1, 5))]), sorted([(2,), (1, 5), (1,)]))
rows = [(number(7), f'n{number(9)}', number(5) / 2, at) for at in range(300)]
for key in (
    lambda row: row[0],
    lambda row: row[1],
    lambda row: row[2],
    lambda row: row[:3],
    lambda row: (row[2], row[1]),
    lambda row: row[1] * 5,
    lambda row: -row[0],
    lambda row: (row[0] > 3, row[1]),
):
    for reverse in (False, True):
        ordered = sorted(rows, key=key, reverse=reverse)
        stable = all(a[3] < b[3] for a, b in zip(ordered, ordered[1:]) if key(a) == key(b))
        print(is_sorted(ordered, key, reverse), stable, ordered[0], ordered[-1])
rows.sort()
print(is_sorted(rows, lambda row: row))
for wrong in ([1, 'a'], ['a', None], [(1, 'a'), (1, 2)], [1j, 2j], [(1, 2), 3]):
    try:
        sorted(wrong)
    except TypeError as error:
        print(error)
print(sorted([(1, 'a'), (2, 3), (0, None)]))
nan = float('nan')
print(sorted([3.0, nan, 1.0, 2.0]), sorted([2, nan, 1]))
numbers = [number(1000) for _ in range(500)]
numbers.sort(reverse=True)
print(is_sorted(numbers, lambda n: n, True), numbers[:3], {type(n).__name__ for n in numbers})
# expect: ['', 'Zz', 'a', 'a\x00', 'ab', 'abcdefg', 'abcdefg', 'abcdefg\x00', 'abcdefgg', 'abcdefgh', 'zé', '~~~~~~~~', 'é', '\uffff', '😀']
# expect: ['', 'Zz', 'a', 'a\x00', 'ab', 'abcdefg', 'abcdefg', 'abcdefg\x00', 'abcdefgg', 'abcdefgh', '~~~~~~~~']
# expect: [-100000000000000000000, -3, False, 0, True, 1, 2, 9007199254740992, 9007199254740993, 9007199254740994, 100000000000000000000]
# expect: [-inf, -0.0, 0, 0.0, True, 1.5, 2, 3, inf]
# expect: [-2147483648, -5, 1, 3, 2147483648, 1099511627776] [3, 2, 1] [] [()] [(), ()]
# expect: [(0, 'z'), (1, 'a'), (1, 'b')] [(1, (1, 5)), (1, (2, 1))] [(1,), (1, 5), (2,)]
# expect: True True (0, 'n6', 0.0, 2) (6, 'n2', 0.0, 292)
# expect: True True (6, 'n7', 0.0, 9) (0, 'n4', 0.0, 286)
# expect: True True (6, 'n0', 1.5, 16) (6, 'n8', 0.5, 289)
# expect: True True (5, 'n8', 1.0, 6) (1, 'n0', 0.5, 278)
# expect: True True (0, 'n6', 0.0, 2) (3, 'n3', 2.0, 296)
# expect: True True (2, 'n5', 2.0, 0) (1, 'n6', 0.0, 299)
# expect: True True (0, 'n0', 0.0, 41) (6, 'n8', 2.0, 40)
# expect: True True (6, 'n8', 2.0, 40) (0, 'n0', 0.0, 41)
# expect: True True (0, 'n0', 0.0, 41) (3, 'n8', 2.0, 287)
# expect: True True (6, 'n8', 2.0, 40) (4, 'n0', 0.0, 269)
# expect: True True (6, 'n0', 1.5, 16) (6, 'n8', 0.5, 289)
# expect: True True (5, 'n8', 1.0, 6) (1, 'n0', 0.5, 278)
# expect: True True (6, 'n7', 0.0, 9) (0, 'n4', 0.0, 286)
# expect: True True (0, 'n6', 0.0, 2) (6, 'n2', 0.0, 292)
# expect: True True (2, 'n0', 0.5, 25) (6, 'n8', 0.5, 289)
# expect: True True (5, 'n8', 1.0, 6) (1, 'n0', 0.5, 278)
# expect: True
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'NoneType' and 'str'
# expect: '<' not supported between instances of 'int' and 'str'
# expect: '<' not supported between instances of 'complex' and 'complex'
# expect: '<' not supported between instances of 'int' and 'tuple'
# expect: [(0, None), (1, 'a'), (2, 3)]
# expect: [3.0, nan, 1.0, 2.0] [2, nan, 1]
# expect: True [999, 994, 993] {'int'}
