# Functions without parameters that call themselves: down to the limit, and back from a depth that a variable outside holds.


def bottomless():
    bottomless()


for _ in range(3):
    try:
        bottomless()
    except RecursionError as error:
        print(error)


depth = 0


def down():
    global depth
    if depth == 40:
        return 1
    if depth == 20:
        depth = 30
        first = down()
        depth = 20
        depth += 1
        return first + down()
    depth += 1
    below = down()
    return below


total = 0
for _ in range(200):
    depth = 0
    total += down()
print(total, depth)


def none():
    global depth
    depth += 1
    if depth % 50:
        none()


depth = 0
for _ in range(100):
    none()
print(depth)


class Steps:
    count = 0

    def up(self):
        self.count += 1
        if self.count % 30:
            return self.up() + 1
        return 0


steps = Steps()
print([steps.up() for _ in range(60)][-1], steps.count)
# expect: maximum recursion depth exceeded
# expect: maximum recursion depth exceeded
# expect: maximum recursion depth exceeded
# expect: 400 40
# expect: 5000
# expect: 29 1800
