# The machine's instructions are named and ordered as CPython 3.14's are, without its caches and its superinstructions; their numbers are its own.
def add(x):
    return x + 1


print(len(add.__code__.co_code))
# here: 10
# cpython: 20
