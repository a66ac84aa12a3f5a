# What is held by a cycle that is dropped at the same moment lives on, however often the like of it has died at this place.
import gc

gc.disable()
dead = []


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        dead.append(self.name)


class Item:
    def __init__(self, box):
        self.box = box


class Box:
    def __init__(self, resource):
        self.resource = resource
        self.items = []

    def add(self):
        self.items.append(Item(self))


def use(name, full):
    resource = Resource(name)
    box = Box(resource)
    if full:
        box.add()
    return len(box.items)


def within(name, full):
    box = Box(Box(Resource(name)))
    inner = box.resource.resource
    if full:
        box.add()
        box.resource.add()
    return inner.name


def alone(name, full):
    box = Box(Resource(name))
    if full:
        box.add()
    return name


for work in use, within, alone:
    for round in range(400):
        work(round, False)
    print(work.__name__, len(dead))
    for round in range(5):
        work(f"full {round}", True)
    print(len(dead))
    for round in range(50):
        work(round, round % 5 == 0)
    print(len(dead))
    print(gc.collect() > 0, len(dead), sorted(str(name) for name in dead if str(name).startswith("full")))
    dead.clear()
# expect: use 400
# expect: 400
# expect: 440
# expect: True 455 ['full 0', 'full 1', 'full 2', 'full 3', 'full 4']
# expect: within 400
# expect: 400
# expect: 440
# expect: True 455 ['full 0', 'full 1', 'full 2', 'full 3', 'full 4']
# expect: alone 400
# expect: 400
# expect: 440
# expect: True 455 ['full 0', 'full 1', 'full 2', 'full 3', 'full 4']
