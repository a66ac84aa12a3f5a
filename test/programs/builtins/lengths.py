# python: 3.13
class L(list):
    def __new__(cls, seq, newarg=None):
        self = super().__new__(cls, seq); self.newarg = newarg; return self
u = L([1, 2], newarg=3); print(u, u.newarg)
class L2(list): pass
try: L2([1], newarg=1)
except TypeError as e: print(e)
d = {"a": 1}
print(type(d.keys().mapping), d.keys().mapping, d.items().mapping["a"])
try: d.values().mapping["b"] = 1
except TypeError as e: print(e)
print(len(range(2**62)), len(range(-2**62, 2**62 - 1)))
try: len(range(2**64))
except OverflowError as e: print(e)
class C:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (2**53, 2**62, 2**63, -1, -2**70, 2**70):
    try: print(len(C(n)))
    except Exception as e: print(type(e).__name__, e)
class H:
    def __iter__(self): return iter("ab")
    def __length_hint__(self): return 2**63 - 1
a = [1]; a.extend(H()); print(a)
# expect: [1, 2] 3
# expect: list() takes no keyword arguments
# expect: <class 'mappingproxy'> {'a': 1} 1
# expect: 'mappingproxy' object does not support item assignment
# expect: 4611686018427387904 9223372036854775807
# expect: Python int too large to convert to C ssize_t
# expect: 9007199254740992
# expect: 4611686018427387904
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: [1, 'a', 'b']
