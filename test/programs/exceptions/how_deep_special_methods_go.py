# python: 3.13
"""Special methods that have themselves called again, far beyond what fits on a small stack."""
import math
import operator


def depth_of(name, function):
    deepest = 0

    def method(self, *others):
        nonlocal deepest
        deepest += 1
        return function(self)

    try:
        function(type("Recursive", (), {name: method})())
    except RecursionError as error:
        return "deep" if deepest > 450 else deepest
    return "it ended"


print("index", *[depth_of("__index__", function) for function in (
    operator.index, hex, oct, bin, chr, range, int, math.factorial, math.isqrt, math.gcd, math.lcm,
    [].__getitem__, "%x".__mod__,
)])
print("float", *[depth_of("__float__", function) for function in (
    math.sqrt, math.sin, math.log, math.modf, math.isnan, math.hypot, float, lambda value: math.pow(value, 2),
    lambda value: math.isclose(1, value),
)])
print("rounding", *[depth_of(f"__{function.__name__}__", function) for function in (math.floor, math.ceil, math.trunc)])


class Chain:
    def __init__(self, rest):
        self.rest = rest

    def __index__(self):
        return operator.index(self.rest) + 1

    def __float__(self):
        return math.fabs(self.rest) + 0.5


chain = 0
for _ in range(300):
    chain = Chain(chain)
print(hex(chain), math.sqrt(chain), math.gcd(chain, 1000), math.comb(chain, 2), len(range(chain)))
# expect: index deep deep deep deep deep deep deep deep deep deep deep deep deep
# expect: float deep deep deep deep deep deep deep deep deep
# expect: rounding deep deep deep
# expect: 0x12c 12.24744871391589 100 44850 300
