"""Functions with type parameters keep their defaults, by place and by name."""
import asyncio


def by_name[T](a: T, *, c: T = 3) -> T:
    return c


def by_place[T](a: T = 1) -> T:
    return a


def both[T, *Ts, **P](a: T = 1, *rest: *Ts, c: T = 4, d=5, **more):
    return a, rest, c, d, more


def needed[T](*, c, d: T = 2):
    return c, d


class Shelf:
    def take[T](self, *books: T, first: T = "atlas"):
        return first, books

    @staticmethod
    def count[T](*, of: T = 7):
        return of

    async def later[T](self, x=1, *, y: T = 4):
        return x, y


print(by_name(1), by_name(1, c=2), by_place(), both(), both(2, 3, c=1, z=0), needed(c=1))
print(by_name.__kwdefaults__, by_name.__defaults__, both.__kwdefaults__, both.__defaults__, needed.__kwdefaults__)
print(Shelf().take(1), Shelf.count(), asyncio.run(Shelf().later(y=2)), by_name.__type_params__)
try:
    needed()
except TypeError as error:
    print(error)
# expect: 3 2 1 (1, (), 4, 5, {}) (2, (3,), 1, 5, {'z': 0}) (1, 2)
# expect: {'c': 3} None {'c': 4, 'd': 5} (1,) {'d': 2}
# expect: ('atlas', (1,)) 7 (1, 2) (T,)
# expect: needed() missing 1 required keyword-only argument: 'c'
