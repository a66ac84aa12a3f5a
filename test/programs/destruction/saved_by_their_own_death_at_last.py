"""Objects that die by the hundred, and of which one is saved by its own __del__ at last: in as many ways as there are to keep something."""
import collections
import queue

kept = None
shelf = []
table = {}
pile = collections.deque()
group = set()
waiting = queue.SimpleQueue()


class Place:
    pass


place = Place()


def closure():
    inside = None

    def save(one):
        nonlocal inside
        inside = one

    return save, lambda: inside


save, saved = closure()


def by_global(one):
    global kept
    kept = one


def by_item(one):
    table['one'] = one


def by_class(one):
    Place.shared = one


def by_default(one, others=[]):
    others.append(one)
    return others


def by_star(*some):
    shelf.extend(some)


def by_generator():
    while True:
        held = yield
        if held is not None:
            yield held.number


keeper = by_generator()
next(keeper)

WAYS = {
    'global': by_global,
    'list': shelf.append,
    'slice': lambda one: shelf.__setitem__(slice(0, 0), [one]),
    'dict item': by_item,
    'setdefault': lambda one: table.setdefault('two', one),
    'deque': pile.append,
    'set': group.add,
    'queue': waiting.put,
    'attribute': lambda one: setattr(place, 'one', one),
    'dictionary of an instance': lambda one: place.__dict__.update(two=one),
    'class': by_class,
    'closure': save,
    'default': by_default,
    'stars': by_star,
    'tuple in a list': lambda one: shelf.append((one, one.number)),
    'bound method': lambda one: shelf.append(one.tell),
    'generator': keeper.send,
}


def kind(name, way):
    class Short:
        died = 0

        def __init__(self, number):
            self.number = number

        def tell(self):
            return self.number

        def __del__(self):
            Short.died += 1
            if self.number == 250:
                way(self)

    Short.__name__ = name
    return Short


def use(cls):
    for number in range(300):
        one = cls(number)
        one.number += 0
    return cls.died


for name, way in WAYS.items():
    cls = kind(name, way)
    died = use(cls)
    del cls
    print(name, died)

print(kept.number, saved().number, place.one.number, place.two.number, Place.shared.number)
print([one.number if hasattr(one, 'number') else type(one).__name__ for one in shelf])
print(sorted((name, one.number) for name, one in table.items()), pile[0].number, len(group), waiting.qsize())
print(by_default(None)[0].number, keeper.gi_frame.f_locals['held'].number)
kept = place.one = None
shelf.clear()
table.clear()
print(len(shelf), waiting.get().tell())
# expect: global 299
# expect: list 299
# expect: slice 299
# expect: dict item 299
# expect: setdefault 299
# expect: deque 299
# expect: set 299
# expect: queue 299
# expect: attribute 299
# expect: dictionary of an instance 299
# expect: class 299
# expect: closure 299
# expect: default 299
# expect: stars 299
# expect: tuple in a list 299
# expect: bound method 299
# expect: generator 299
# expect: 250 250 250 250 250
# expect: [250, 250, 250, 'tuple', 'method']
# expect: [('one', 250), ('two', 250)] 250 1 1
# expect: 250 250
# expect: 0 250
