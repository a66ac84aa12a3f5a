"""types.SimpleNamespace compares what it holds."""
from types import SimpleNamespace as N
print(N(a=1) == N(a=1), N(a=1) != N(a=2), N(a=1) == {'a': 1})
try: N(a=1) < N(a=2)
except TypeError as e: print(e)
try: N(a=1) < 3
except TypeError as e: print(e)
# expect: True True False
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: '<' not supported between instances of 'types.SimpleNamespace' and 'int'
