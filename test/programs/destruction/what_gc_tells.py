"""What gc tells beside what it finds: who was finalized, what is kept for looking at, callbacks that fail, and how many there are."""
import gc
import sys
import weakref


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as exc:
        return f'{type(exc).__name__}: {exc}'


class Ring:
    def __init__(self, name):
        self.name = name
        self.ring = self


class Told(Ring):
    def __del__(self):
        print('del', self.name)


class Stays(Ring):
    def __del__(self):
        stayed.append(self)


class Node:
    def __init__(self, name, depth):
        self.name = name
        self.children = []
        self.parent = None
        for number in range(depth):
            self.add(Node(f'{name}.{number}', depth - 1))

    def add(self, child):
        self.children.append(child)
        child.parent = self


gc.collect()
print('-- finalized')
stayed = []
stays = Stays('first')
print(gc.is_finalized(stays), gc.is_finalized(3), attempt(gc.is_finalized))
seen = weakref.ref(stays)
del stays
Ring('goes')
print(gc.collect(), len(stayed), gc.is_finalized(stayed[0]), seen() is None)
stayed.clear()
print(gc.collect(), stayed)

print('-- kept')
gc.set_debug(gc.DEBUG_SAVEALL)
tree = Node('root', 2)
del tree
print(gc.collect())
print([type(thing).__name__ for thing in gc.garbage])
print([thing.name for thing in gc.garbage if isinstance(thing, Node)])
gc.garbage.clear()
one, other = Told('one'), Told('other')
one.other, other.one = other, one
seen = weakref.ref(one, lambda ref: print('callback'))
del one, other
print(gc.collect(), seen(), [thing.name for thing in gc.garbage], gc.collect(), len(gc.garbage))
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage, gc.get_debug())

print('-- callbacks')
told = []
gc.callbacks.append(lambda phase, info: told.append((phase, info['generation'], info['collected'])))


def fails(phase, info):
    raise ValueError(phase)


gc.callbacks.append(fails)
hook = sys.unraisablehook
sys.unraisablehook = lambda unraisable: print(repr(unraisable.exc_value), unraisable.err_msg.split(' at ')[0], unraisable.object)
Ring('told')
gc.collect()
sys.unraisablehook = hook
gc.callbacks.clear()
print(told)

print('-- counts')
print(gc.get_freeze_count())
gc.freeze()
print(gc.get_freeze_count() > 10)
gc.unfreeze()
print(gc.get_freeze_count())
gc.collect()
before = gc.get_count()
kept = [[] for _ in range(100)]
after = gc.get_count()
print(len(after), before[0] < 100, 90 <= after[0] - before[0] < 150)
print(gc.get_threshold(), gc.set_threshold(900), gc.get_threshold(), gc.set_threshold(700, 20, 30), gc.get_threshold())
print(attempt(gc.set_threshold), attempt(gc.set_threshold, 1, 2, 3, 4), attempt(gc.set_threshold, 'a'), gc.get_threshold())

print('-- referents')
print(gc.get_referents([1, 'a', {}]), gc.get_referents((1, 'b')), gc.get_referents({'a': 1, 'b': 2}), gc.get_referents({1: 'x', 2: 'y'}))
print(gc.get_referents({5}), gc.get_referents([[1], [2]], (3,)), gc.get_referents(1, 'a'), gc.get_referents())

print('-- frames')


def own_frame():
    frame = sys._getframe()


def own_names():
    frame = sys._getframe()
    names = frame.f_locals


own_frame()
print(gc.collect())
own_names()
print(gc.collect())
# expect: -- finalized
# expect: False False TypeError: gc.is_finalized() takes exactly one argument (0 given)
# expect: 1 1 True True
# expect: 1 []
# expect: -- kept
# expect: 10
# expect: ['Node', 'list', 'Node', 'list', 'Node', 'list', 'Node', 'list', 'Node', 'list']
# expect: ['root', 'root.0', 'root.0.0', 'root.1', 'root.1.0']
# expect: callback
# expect: del one
# expect: del other
# raises: AttributeError: 'list' object has no attribute 'name'
