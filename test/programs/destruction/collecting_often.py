"""However often a program collects, what it drops afterwards still dies at once."""
import gc


class Guest:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "leaves")


room = [[n] for n in range(60_000)]
for _ in range(80):
    gc.collect()
first, second = Guest("Ann"), Guest("Bea")
for _ in range(60):
    gc.collect()
del second
print("and now the other one")
first = None
print("nobody is left of", len(room))
# expect: Bea leaves
# expect: and now the other one
# expect: Ann leaves
# expect: nobody is left of 60000
