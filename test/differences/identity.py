# Equal ints and equal strings are one object: CPython makes a new one for most results of a computation.
print(int("1000") is int("1000"), "".join(["a", "b"]) is "".join(["a", "b"]))
# here: True True
# cpython: False False
