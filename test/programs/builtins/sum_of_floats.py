# sum() loses nothing in rounding.
print(sum([0.1] * 10))
print(sum([1e16, 1, -1e16]), sum([1e16, 1.0, -1e16]))
print(sum([True, True]), sum([], 0.5), sum([[1], [2]], []))
try:
    sum(["a"], "")
except TypeError as error:
    print(error)
# expect: 1.0
# expect: 1.0 1.0
# expect: 2 0.5 [1, 2]
# expect: sum() can't sum strings [use ''.join(seq) instead]
