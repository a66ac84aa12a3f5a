"""id() that other functions call: as the key of sorted() and min(), by map(), and where futures are waited for."""

import functools
from concurrent.futures import Future, wait


class Thing:
    pass


def by_address(things):
    return sorted(things, key=id)


things = [Thing(), Thing(), Thing()]
print(sorted(things, key=id) == sorted(reversed(things), key=id) == by_address(set(things)))
# expect: True
print(min(things, key=id) is sorted(things, key=id)[0], max([Thing(), Thing()], key=id).__class__.__name__)
# expect: True Thing
print(list(map(id, things)) == [id(thing) for thing in things])
# expect: True
print(len(set(map(id, [Thing(), Thing()]))), len({id(thing) for thing in [[], [], []]}))
# expect: 2 3
print(functools.reduce(lambda total, thing: total + (id(thing) > 0), things, 0))
# expect: 3
copy = things[:]
copy.sort(key=id, reverse=True)
print(copy == by_address(things)[::-1])
# expect: True

futures = [Future(), Future()]
futures[0].set_result(1)
done, waiting = wait(futures, timeout=0)
print(len(done), len(waiting))
# expect: 1 1
