# Flags whose values are no ints, and members with the names of inherited attributes.
from enum import Flag, Enum, IntFlag
class FlagWithNoneMember(Flag):
    A = 1
    E = None
print(FlagWithNoneMember.A.value, FlagWithNoneMember.E.value, list(FlagWithNoneMember), FlagWithNoneMember.E)
for op in ('FlagWithNoneMember.A | FlagWithNoneMember.E','FlagWithNoneMember.E & FlagWithNoneMember.A','FlagWithNoneMember.A ^ FlagWithNoneMember.E','~FlagWithNoneMember.E'):
    try: print(eval(op))
    except TypeError as e: print(e)
import enum
class W(enum.Flag):
    A=1
    B='x'
print(list(W), W.B, W('x'), len(W))
class D(enum.Flag):
    A=1.0
    B=(1,2)
print(list(D), D.A, D.B)
from enum import Enum
import types
class p1:
    def ORG(self): return 'method'
class p2:
    ORG='attr'
class p3:
    ORG=property(lambda s:'prop')
class p4:
    @classmethod
    def ORG(cls): return 'cm'
for p in (p1,p2,p3,p4):
    C=types.new_class('C',(p,Enum),{'metaclass':type(Enum)} if 0 else {}, lambda ns: ns.__setitem__('ORG',5) or ns.__setitem__('OTHER',6))
    print(p.__name__, C.ORG)
    for m in (C.ORG, C.OTHER):
        try: v=m.ORG; print(v() if callable(v) else v)
        except Exception as e: print(type(e),e)
class Dt(Enum):
    real=1
print(Dt.real.real if hasattr(Dt.real,'real') else 'no')
class I(int,Enum):
    real=7
    imag=3
print(I.real, I.real.real, I.imag.imag)
class S(str,Enum):
    upper='x'
    T='t'
print(S.upper, S.T.upper(), S.upper.upper())
# expect: 1 None [<FlagWithNoneMember.A: 1>] FlagWithNoneMember.E
# expect: 'FlagWithNoneMember.E' cannot be combined with other flags with |
# expect: 'FlagWithNoneMember.E' cannot be combined with other flags with &
# expect: 'FlagWithNoneMember.E' cannot be combined with other flags with ^
# expect: 'FlagWithNoneMember.E' cannot be inverted
# expect: [<W.A: 1>] W.B W.B 1
# expect: [] D.A D.B
# expect: p1 C.ORG
# expect: <class 'AttributeError'> 'int' object has no attribute 'ORG'
# expect: <class 'AttributeError'> 'int' object has no attribute 'ORG'
# expect: p2 C.ORG
# expect: C.ORG
# expect: C.ORG
# expect: p3 C.ORG
# expect: prop
# expect: prop
# expect: p4 C.ORG
# expect: <class 'AttributeError'> 'int' object has no attribute 'ORG'
# expect: <class 'AttributeError'> 'int' object has no attribute 'ORG'
# expect: Dt.real
# expect: I.real 7 0
# expect: S.upper T X
