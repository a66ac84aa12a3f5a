"""A function that raises StopIteration ends the iterator that calls it."""
import itertools


def over():
    return iter([])


def run():
    return map(next, [iter([1]), over(), iter([2])])


def last(*_):
    return next(over())


def take(*items):
    return items


print([*run()], list(run()), tuple(run()), {*run()}, take(*run()), [item for item in run()])
a, *b = run()
print(a, b)
items = [0]
items += run()
items.extend(run())
items[1:1] = run()
print(items, sum(run()), max(run()), sorted(run()), 5 in run(), dict(map(next, [over()])))
try:
    a, b = run()
except ValueError as error:
    print(error)


def delegate():
    yield from run()


print(list(delegate()), "".join(map(next, [iter(["a"]), over()])), list(zip(run(), "ab")), list(enumerate(run())))
print(list(itertools.chain(map(next, [over()]), [1])), list(itertools.islice(run(), 3)), [*filter(next, [over()])])
print(list(itertools.starmap(next, [(over(),)])), list(itertools.accumulate([1, 2], last)), [*iter(last, 1)])
print(list(itertools.takewhile(last, [1])), list(map(last, [1])), list(filter(last, [1])), [*map(last, [1], [2])])
# expect: [1] [1] (1,) {1} (1,) [1]
# expect: 1 []
# expect: [0, 1, 1, 1] 1 1 [1] False {}
# expect: not enough values to unpack (expected 2, got 1)
# expect: [1] a [(1, 'a')] [(0, 1)]
# expect: [1] [1] []
# expect: [] [1] []
# expect: [] [] [] []
