# math.sumprod: whole numbers of 64 bits and floats are summed exactly, each up to the first pair of another kind.
from math import sumprod

print(sumprod((10, -5, 2147483648), (1208925819614629174706176, 1.5, 1.5)))
print(sumprod([1, 2.0, 3], [10**17, 3, 0.1]))
print(sumprod([1.5, 10**30], [2, 1]))
print(sumprod([2**62, 2**62, 1.5, 0.1], [1, 2, 0.1, 0.1]))
print(sumprod([2**62, 1, 0.1, 0.2], [4, 1, 0.1, 3.3]))
print(sumprod([10**19, 1.1, 2.2], [1, 0.1, 0.3]))
print(sumprod([2**63 - 1, 1, 0.1], [1, 1, 0.1]), sumprod([-(2**63), 0.1, 0.2], [1, 0.1, 7]))
print(sumprod([True, 1], [3, True]), sumprod([], []))
# expect: 1.2089258196146296e+25
# expect: 1e+17
# expect: 1e+30
# expect: 1.3835058055282164e+19
# expect: 1.8446744073709552e+19
# expect: 1e+19
# expect: 9.223372036854776e+18 -9.223372036854776e+18
# expect: 4 0
