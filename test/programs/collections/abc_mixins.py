# collections.abc: what the mixins of sequences and the like do.
from collections.abc import *

match L2 if 0 else 1:
    case 1:
        print('x')


class Q(Sequence):

    def __getitem__(self, i):
        return [1, 2][i]

    def __len__(self):
        return 2


class W(Mapping):

    def __getitem__(self, i):
        return {'a': 1}[i]

    def __len__(self):
        return 1

    def __iter__(self):
        yield 'a'


for o in (Q(), W()):
    match o:
        case [x, y]:
            print('seq', x, y)
        case {'a': v}:
            print('map', v)


class G(Generator):

    def send(self, v):
        return v

    def throw(self, *a):
        raise StopIteration


g = G()
print(next(g), g.close(), iter(g) is g)


class G2(G):

    def throw(self, *a):
        return 1


try:
    G2().close()
except RuntimeError as e:
    print(e)
print(Callable[[int], str], Callable[..., str], Callable[[int, list[str]], None], Callable[[], int].__args__)
from typing import TypeVar, ParamSpec, Concatenate

T = TypeVar('T')
P = ParamSpec('P')
x = Callable[[T, int], T]
print(x, x.__parameters__, x[str], x[str].__args__)
y = Callable[P, T]
print(y, y.__parameters__, y[[int, str], bool], y[..., int])
z = Callable[Concatenate[int, P], T]
print(z, z.__parameters__, z[[str], bool])
print(Iterable[int], Mapping[str, T][int], Callable)
for bad in (int, (int,), (int, str), ([int], str, 3)):
    try:
        print(Callable[bad])
    except TypeError as e:
        print(e)
print(Callable[[int], str] == Callable[[int], str], hash(Callable[[int], str]) == hash(Callable[[int], str]))
import asyncio


class AG(AsyncGenerator):

    async def asend(self, v):
        return v

    async def athrow(self, *a):
        raise StopAsyncIteration


async def main():
    a = AG()
    print(await a.__anext__(), await a.aclose())


try:
    main().send(None)
except StopIteration:
    pass
# expect: x
# expect: seq 1 2
# expect: map 1
# expect: None None True
# expect: generator ignored GeneratorExit
# expect: collections.abc.Callable[[int], str] collections.abc.Callable[..., str] collections.abc.Callable[[int, list[str]], None] (<class 'int'>,)
# expect: collections.abc.Callable[[~T, int], ~T] (~T,) collections.abc.Callable[[str, int], str] (<class 'str'>, <class 'int'>, <class 'str'>)
# expect: collections.abc.Callable[~P, ~T] (~P, ~T) collections.abc.Callable[[int, str], bool] collections.abc.Callable[..., int]
# expect: collections.abc.Callable[typing.Concatenate[int, ~P], ~T] (~P, ~T) collections.abc.Callable[[int, str], bool]
# expect: collections.abc.Iterable[int] collections.abc.Mapping[str, int] <class 'collections.abc.Callable'>
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: True True
# expect: None None
