# Equal ints and equal strings are one object: CPython makes a new one for most results of a computation, and may give an address again.
print(int("1000") is int("1000"), "".join(["a", "b"]) is "".join(["a", "b"]))
print(id([]) == id([]))
# here: True True
# here: False
# cpython: False False
# cpython: True
