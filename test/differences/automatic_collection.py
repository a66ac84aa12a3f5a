# Cycles stay until gc.collect() or the end of the program: CPython frees them at some allocation, at a moment that no program may rely on.
import gc
import weakref


class Node:
    pass


made = []
for _ in range(20_000):
    node = Node()
    node.me = node
    made.append(weakref.ref(node))
print(any(ref() is None for ref in made))
gc.collect()
print(made[0]() is None)
# here: False
# here: True
# cpython: True
# cpython: True
