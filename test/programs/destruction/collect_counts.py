# gc.collect() says how many objects it found: those that stand in cycles, and what only they hold. What is free of cycles went before.
import gc


class Node:
    def __init__(self, **others):
        for name, value in others.items():
            setattr(self, name, value)


def ring(size):
    nodes = [Node() for _ in range(size)]
    for at in range(size):
        nodes[at].next = nodes[(at + 1) % size]


class Tree:
    def __init__(self, parent=None):
        self.parent = parent
        self.children = []
        if parent:
            parent.children.append(self)


def tree():
    root = Tree()
    for _ in range(3):
        Tree(root)


def closure():
    def again():
        return again

    return again


def plain():
    items = [[1], {"a": Node()}, {2}]
    return len(items)


def own_list():
    items = []
    items.append(items)


def own_dict():
    names = {}
    names["names"] = names


def exception():
    try:
        1 / 0
    except ZeroDivisionError as error:
        kept = error


def local_class():
    class Local:
        pass


def kept_by_a_cycle():
    node = Node()
    node.me = node
    node.more = [1, [2], {"a": {3}}]


def asked_for_dict():
    node = Node()
    node.__dict__["me"] = node


def with_del():
    class Loud:
        def __del__(self):
            print("bye")

    one, two = Loud(), Loud()
    one.other, two.other = two, one


gc.collect()
for make in plain, own_list, own_dict, ring, tree, closure, exception, kept_by_a_cycle, asked_for_dict, local_class, with_del:
    make(10) if make is ring else make()
    print(make.__name__, gc.collect(), gc.collect())

gc.callbacks.append(lambda phase, info: print(phase, info))
own_list()
gc.collect()
gc.callbacks.clear()
# expect: plain 0 0
# expect: own_list 1 0
# expect: own_dict 1 0
# expect: ring 10 0
# expect: tree 8 0
# expect: closure 3 0
# expect: exception 3 0
# expect: kept_by_a_cycle 5 0
# expect: asked_for_dict 1 0
# expect: local_class 5 0
# expect: bye
# expect: bye
# expect: with_del 8 0
# expect: start {'generation': 2, 'collected': 0, 'uncollectable': 0}
# expect: stop {'generation': 2, 'collected': 1, 'uncollectable': 0}
