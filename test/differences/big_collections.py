# JavaScript's own limits come first: a list has at most 67 million items, a dict 16 million.
try:
    print(len([0] * (2**27 + 1)))
except MemoryError:
    print("MemoryError")
# here: MemoryError
# cpython: 134217729
