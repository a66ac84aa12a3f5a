import bisect

values = [1, 3, 3, 5]
print(bisect.bisect(values, 3), bisect.bisect_left(values, 3), bisect.bisect_right(values, 0), bisect.bisect(values, 9), bisect.bisect_left(values, 3, 2), bisect.bisect(values, 3, hi=2))
bisect.insort(values, 4); bisect.insort_left(values, 3); print(values)
rows = [("a", 1), ("b", 5), ("c", 9)]
print(bisect.bisect(rows, 5, key=lambda row: row[1]), bisect.bisect_left(rows, 5, key=lambda row: row[1]))
bisect.insort(rows, ("z", 6), key=lambda row: row[1]); print(rows)


def grade(score, breaks=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breaks, score)]


print([grade(score) for score in (33, 99, 77, 70, 89, 90, 100)], bisect.bisect(range(0, 100, 10), 35), bisect.bisect("acd", "b"))
for wrong in (lambda: bisect.bisect([1, 2], 1, lo=-1), lambda: bisect.bisect([1, "a"], 2), lambda: bisect.bisect(5, 1), lambda: bisect.insort((1, 2), 1), lambda: bisect.bisect([1], 1, hi=5), lambda: bisect.bisect(), lambda: bisect.bisect({1: 2}, 1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
# expect: 3 1 0 4 2 2
# expect: [1, 3, 3, 3, 4, 5]
# expect: 2 1
# expect: [('a', 1), ('b', 5), ('z', 6), ('c', 9)]
# expect: ['F', 'A', 'C', 'C', 'B', 'A', 'A'] 4 1
# expect: ValueError lo must be non-negative
# expect: TypeError '<' not supported between instances of 'int' and 'str'
# expect: TypeError object of type 'int' has no len()
# expect: AttributeError 'tuple' object has no attribute 'insert'
# expect: IndexError list index out of range
# expect: TypeError bisect_right() missing required argument 'a' (pos 1)
# expect: TypeError dict is not a sequence
