"""Many objects whose death shows lie in one container, and leave it one by one, in every way; some come back, some die while others do."""

import weakref
from collections import OrderedDict, deque


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(end=f"-{self.name} ")


def loud(count=12):
    return [Loud(name) for name in range(count)]


def say(*what):
    print(*what)


# Given up by what a container does, and by what is done with its answer.
held = loud()
held.pop()
kept = held.pop(3)
say("popped", kept.name)
del kept
say("let go")
held[0] = None
del held[1]
held[2:5] = []
say("cut", len(held))
held.remove(held[-1])
held.clear()
say("list empty")

ring = deque(loud(), maxlen=12)
ring.popleft()
ring.pop()
ring.append(Loud("a"))
ring.append(Loud("b"))
ring.append(Loud("c"))
say("full")
ring.popleft()
ring.clear()
say("deque empty")

# A dict's pop() gives up its own key, which is another one than that it is given.


class Key(Loud):
    def __hash__(self):
        return 7

    def __eq__(self, other):
        return self.name.lower() == other.name.lower()


for kind in dict, OrderedDict:
    table = kind((Key(name), Loud(name.upper())) for name in ("k", "l", "m"))
    asked = Key("K")
    value = table.pop(asked)
    say("gone by", asked.name, "with", value.name)
    del value
    key, value = table.popitem()
    say("item", key.name, value.name)
    del key
    del value
    del asked
    if kind is dict:
        table.clear()
    say(kind.__name__, "empty")

pairs = [(Loud(n), [Loud(n * 10)]) for n in range(1, 12)]
pair = pairs.pop()
say("pair")
inner = pair[1]
del pair
say("inner stays")
del inner
say("inner gone")
while len(pairs) > 2:
    pairs.pop(0)
say("two left")
del pairs
say("none")

bag = set(loud(1))
gone = bag.pop()
bag.discard(gone)
say("still", type(gone).__name__)
del gone
say("out")


# Who dies may come back, take others along, or lose others while dying.
class Returning(Loud):
    def __del__(self):
        super().__del__()
        graveyard.append(self)


graveyard = []
held = [Returning(n) for n in range(10)]
while held:
    held.pop()
say("back:", len(graveyard))
graveyard[4].friend = Loud("friend")
graveyard[5].friend = graveyard[4]
del graveyard[4]
say("one fewer")
graveyard.pop(4)
say("with its friend")
del graveyard[:]
say("never again")


class Emptying(Loud):
    def __del__(self):
        super().__del__()
        if others:
            others.pop()
        if others:
            del others[0]


others = [Emptying(n) for n in range(15)]
others.pop()
say("in a chain:", len(others))


class Brief(Loud):
    def __del__(self):
        super().__del__()
        global known
        known = self
        self.children = [Loud(f"{self.name}.{n}") for n in range(2)]
        known = None


held = [Brief(n) for n in range(10)]
held.pop()
say("came and went")
held.clear()
say("so did the others")


# Weak references are cleared as their objects go, with callbacks that lose further ones.
class Plain:
    pass


table = weakref.WeakValueDictionary()
held = [Plain() for _ in range(12)]
for at, item in enumerate(held):
    table[at] = item
del item
sizes = []
while held:
    held.pop(len(held) // 2)
    sizes.append(len(table))
say(sizes)

held = [Plain() for _ in range(12)]
lost = loud(6)
refs = [weakref.ref(item, lambda ref: lost and lost.pop()) for item in held]
for _ in range(9):
    held.pop()
say("callbacks", sum(ref() is None for ref in refs))
held.clear()
say(refs[0]())


# Generators in the middle of their work.
def worker(name):
    try:
        yield name
    finally:
        say("closed", name, len(held))


held = [worker(n) for n in range(12)]
for item in held:
    next(item)
del item
held.pop()
del held[0]
held[3:9] = []
first = held.pop(0)
held.clear()
say("first stays", next(first, "ended"))
# expect: -11 popped 3
# expect: -3 let go
# expect: -0 -1 -6 -5 -4 cut 6
# expect: -10 -9 -8 -7 -2 list empty
# expect: -0 -11 -1 full
# expect: -2 -3 -4 -5 -6 -7 -8 -9 -10 -a -b -c deque empty
# expect: -k gone by K with K
# expect: -K item m M
# expect: -m -M -K -l -L dict empty
# expect: -k gone by K with K
# expect: -K item m M
# expect: -m -M -K OrderedDict empty
# expect: pair
# expect: -11 inner stays
# expect: -110 inner gone
# expect: -10 -1 -20 -2 -30 -3 -40 -4 -50 -5 -60 -6 -70 -7 -80 -8 two left
# expect: -100 -10 -90 -9 none
# expect: still Loud
# expect: -0 out
# expect: -9 -8 -7 -6 -5 -4 -3 -2 -1 -0 back: 10
# expect: one fewer
# expect: -friend with its friend
# expect: never again
# expect: -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1 -0 in a chain: 0
# expect: -9 -9.1 -9.0 came and went
# expect: -8 -8.1 -8.0 -7 -7.1 -7.0 -6 -6.1 -6.0 -5 -5.1 -5.0 -4 -4.1 -4.0 -3 -3.1 -3.0 -2 -2.1 -2.0 -1 -1.1 -1.0 -0 -0.1 -0.0 so did the others
# expect: -l -L [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
# expect: -5 -4 -3 -2 -1 -0 callbacks 9
# expect: None
# expect: closed 11 11
# expect: closed 0 10
# expect: closed 9 4
# expect: closed 8 4
# expect: closed 7 4
# expect: closed 6 4
# expect: closed 5 4
# expect: closed 4 4
# expect: closed 10 0
# expect: closed 3 0
# expect: closed 2 0
# expect: closed 1 0
# expect: first stays ended
