# As many keywords as there is memory for: none of them is a level of recursion.
import functools


def count(*args, **kwargs):
    return len(args), len(kwargs)


print(functools.partial(count, 1, **dict.fromkeys(map(str, range(130_000))))(2))
# expect: (2, 130000)
