import math, warnings
warnings.simplefilter("always")
n = float("nan")
print(hash(n) == object.__hash__(n))
class F(float): pass
class G:
    def __float__(self): return F(2)
print(float(G()))
class I(int): pass
class H:
    def __index__(self): return I(2)
    def __int__(self): return I(3)
print(int(H()), [1,2,3][H()], hex(H()))
import operator
print(operator.index(H()))
class S(float):
    def __new__(cls, v): return float.__new__(cls, v + 1)
print(S.fromhex("0x1.8p0"), type(S.fromhex("0x1.8p0")))
class T(int):
    def __new__(cls, v): return int.__new__(cls, v + 1)
print(T.from_bytes(b"\1", "big"))
for v in (b"123\xa0", "1_", "", " ", "1__0", "infx", b"\x00", "1\x00"):
    try: print(float(v))
    except ValueError as e: print(e)
try: float.__getformat__("chicken")
except ValueError as e: print(e)
# expect: True
# expect: 2.0
# expect: 3 3 0x2
# expect: 2
# expect: 2.5 <class '__main__.S'>
# expect: 2
# expect: could not convert string to float: b'123\xa0'
# expect: could not convert string to float: '1_'
# expect: could not convert string to float: ''
# expect: could not convert string to float: ' '
# expect: could not convert string to float: '1__0'
# expect: could not convert string to float: 'infx'
# expect: could not convert string to float: b'\x00'
# expect: could not convert string to float: '1\x00'
# expect: __getformat__() argument 1 must be 'double' or 'float'
