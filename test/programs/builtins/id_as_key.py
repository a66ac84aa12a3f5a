"""id() that other functions call: as the key of sorted() and min(), by map(), and where futures are waited for."""

import functools
from concurrent.futures import Future, wait


class Thing:
    pass


def by_address(things):
    return sorted(things, key=id)


things = [Thing(), Thing(), Thing()]
print(sorted(things, key=id) == sorted(reversed(things), key=id) == by_address(set(things)))
print(min(things, key=id) is sorted(things, key=id)[0], max([Thing(), Thing()], key=id).__class__.__name__)
print(list(map(id, things)) == [id(thing) for thing in things])
print(len(set(map(id, [Thing(), Thing()]))), len({id(thing) for thing in [[], [], []]}))
print(functools.reduce(lambda total, thing: total + (id(thing) > 0), things, 0))
copy = things[:]
copy.sort(key=id, reverse=True)
print(copy == by_address(things)[::-1])

futures = [Future(), Future()]
futures[0].set_result(1)
done, waiting = wait(futures, timeout=0)
print(len(done), len(waiting))
