"""Sequences whose + and * are written in Python are no sequences any more to these operators, and are told so."""


def go(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


for B, v in ((tuple, (1,)), (list, [1]), (str, 'a'), (bytes, b'a'), (bytearray, bytearray(b'a'))):
    class N(B):
        def __add__(self, o): return NotImplemented
    class M(B):
        def __mul__(self, o): return NotImplemented
    class I(B):
        def __iadd__(self, o): return NotImplemented
    class A(B): pass
    class R(B):
        def __radd__(self, o): return 'radd'
    class NoAdd(B): __add__ = None
    for f in (lambda: N(v) + 3, lambda: N(v) + v, lambda: v + N(v), lambda: M(v) * 2, lambda: 2 * M(v), lambda: M(v) + v, lambda: I(v) + v, lambda: A(v) + 3, lambda: v + R(v), lambda: R(v) + 3, lambda: R(v) + v, lambda: N(v) * 2, lambda: NoAdd(v) + v, lambda: 3 + N(v), lambda: N(v) + None, lambda: A(v) * 'x', lambda: M(v) * 'x', lambda: N.__add__(N(v), 3), lambda: B.__add__(N(v), v)): go(f)
    def iadd(c, o): x = c(v); x += o; return x
    for c in (N, I, A): go(lambda: iadd(c, v)); go(lambda: iadd(c, 3))
import operator


class U(tuple):
    def __radd__(self, other):
        return ('right', *other)


class V(list):
    def __radd__(self, other):
        return ['right', *other]


class W(str):
    def __radd__(self, other):
        return 'right' + other


class D:
    def __radd__(self, other):
        return 'right'


for concat in operator.concat, operator.iconcat:
    for left, right in [((1,), U((2,))), ([1], V([2])), ('a', W('b')), (U((1,)), (3,)), ('a', D()), ((1,), D()), (V([1]), U((2,))), ([1], (2,)), (1, 2)]:
        go(lambda: concat(left, right))
print((1,) + U((2,)), [1] + V([2]), 'a' + W('b'))
# expect: TypeError unsupported operand type(s) for +: 'N' and 'int'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'tuple'
# expect: (1, 1)
# expect: TypeError unsupported operand type(s) for *: 'M' and 'int'
# expect: (1, 1)
# expect: (1, 1)
# expect: (1, 1)
# expect: TypeError can only concatenate tuple (not "int") to tuple
# expect: 'radd'
# expect: TypeError can only concatenate tuple (not "int") to tuple
# expect: (1, 1)
# expect: (1, 1)
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'N'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'NoneType'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'M'
# expect: NotImplemented
# expect: (1, 1)
# expect: TypeError unsupported operand type(s) for +=: 'N' and 'tuple'
# expect: TypeError unsupported operand type(s) for +=: 'N' and 'int'
# expect: (1, 1)
# expect: TypeError can only concatenate tuple (not "int") to tuple
# expect: (1, 1)
# expect: TypeError can only concatenate tuple (not "int") to tuple
# expect: TypeError unsupported operand type(s) for +: 'N' and 'int'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'list'
# expect: [1, 1]
# expect: TypeError unsupported operand type(s) for *: 'M' and 'int'
# expect: [1, 1]
# expect: [1, 1]
# expect: [1, 1]
# expect: TypeError can only concatenate list (not "int") to list
# expect: 'radd'
# expect: TypeError can only concatenate list (not "int") to list
# expect: [1, 1]
# expect: [1, 1]
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'N'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'NoneType'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'M'
# expect: NotImplemented
# expect: [1, 1]
# expect: [1, 1]
# expect: TypeError 'int' object is not iterable
# expect: [1, 1]
# expect: TypeError can only concatenate list (not "int") to list
# expect: [1, 1]
# expect: TypeError 'int' object is not iterable
# expect: TypeError unsupported operand type(s) for +: 'N' and 'int'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'str'
# expect: 'aa'
# expect: TypeError unsupported operand type(s) for *: 'M' and 'int'
# expect: 'aa'
# expect: 'aa'
# expect: 'aa'
# expect: TypeError can only concatenate str (not "int") to str
# expect: 'radd'
# expect: TypeError can only concatenate str (not "int") to str
# expect: 'aa'
# expect: 'aa'
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'N'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'NoneType'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'M'
# expect: NotImplemented
# expect: 'aa'
# expect: TypeError unsupported operand type(s) for +=: 'N' and 'str'
# expect: TypeError unsupported operand type(s) for +=: 'N' and 'int'
# expect: 'aa'
# expect: TypeError can only concatenate str (not "int") to str
# expect: 'aa'
# expect: TypeError can only concatenate str (not "int") to str
# expect: TypeError unsupported operand type(s) for +: 'N' and 'int'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'bytes'
# expect: b'aa'
# expect: TypeError unsupported operand type(s) for *: 'M' and 'int'
# expect: b'aa'
# expect: b'aa'
# expect: b'aa'
# expect: TypeError can't concat int to A
# expect: 'radd'
# expect: TypeError can't concat int to R
# expect: b'aa'
# expect: b'aa'
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'N'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'NoneType'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'M'
# expect: NotImplemented
# expect: b'aa'
# expect: TypeError unsupported operand type(s) for +=: 'N' and 'bytes'
# expect: TypeError unsupported operand type(s) for +=: 'N' and 'int'
# expect: b'aa'
# expect: TypeError can't concat int to I
# expect: b'aa'
# expect: TypeError can't concat int to A
# expect: TypeError unsupported operand type(s) for +: 'N' and 'int'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'bytearray'
# expect: bytearray(b'aa')
# expect: TypeError unsupported operand type(s) for *: 'M' and 'int'
# expect: bytearray(b'aa')
# expect: bytearray(b'aa')
# expect: bytearray(b'aa')
# expect: TypeError can't concat int to A
# expect: 'radd'
# expect: TypeError can't concat int to R
# expect: bytearray(b'aa')
# expect: bytearray(b'aa')
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'N'
# expect: TypeError unsupported operand type(s) for +: 'N' and 'NoneType'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'M'
# expect: NotImplemented
# expect: bytearray(b'aa')
# expect: N(b'aa')
# expect: TypeError can't concat int to N
# expect: bytearray(b'aa')
# expect: TypeError can't concat int to I
# expect: A(b'aa')
# expect: TypeError can't concat int to A
# expect: (1, 2)
# expect: [1, 2]
# expect: 'ab'
# expect: (1, 3)
# expect: TypeError can only concatenate str (not "D") to str
# expect: TypeError can only concatenate tuple (not "D") to tuple
# expect: TypeError can only concatenate list (not "U") to list
# expect: TypeError can only concatenate list (not "tuple") to list
# expect: TypeError 'int' object can't be concatenated
# expect: (1, 2)
# expect: [1, 2]
# expect: 'ab'
# expect: (1, 3)
# expect: TypeError can only concatenate str (not "D") to str
# expect: TypeError can only concatenate tuple (not "D") to tuple
# expect: [1, 2]
# expect: [1, 2]
# expect: TypeError 'int' object can't be concatenated
# expect: ('right', 1) ['right', 1] righta
