# fails: the sum is right
from sim import cpu

cpu(0.1)
print("sum", sum(range(8)))
