# Small and big ints, in one list, sorted without a key.
print(sorted([3, 1 << 70, 2]), sorted([3, -(1 << 70), 2], reverse=True))
print(sorted([1, 1 << 70, True, 0]))
numbers = [5, 10**30, 7]
numbers.sort()
print(numbers, max(numbers), min(numbers))
print(sorted([5, 10**30, 5.5]))
# expect: [2, 3, 1180591620717411303424] [3, 2, -1180591620717411303424]
# expect: [0, 1, True, 1180591620717411303424]
# expect: [5, 7, 1000000000000000000000000000000] 1000000000000000000000000000000 5
# expect: [5, 5.5, 1000000000000000000000000000000]
