"""In-place operators that fall back ask every method once; a sequence on the right of `*=` is not asked; what special methods may answer."""
import operator

asked = []


def says(name, answer):
    def method(self, *others):
        asked.append(name)
        return answer

    return method


OPERATORS = ["+", "-", "*", "/", "//", "%", "@", "**", "<<", ">>", "&", "|", "^"]
NAMES = ["add", "sub", "mul", "truediv", "floordiv", "mod", "matmul", "pow", "lshift", "rshift", "and", "or", "xor"]
Left = type("Left", (), {f"__{name}__": says(name, NotImplemented) for name in NAMES})
Both = type("Both", (Left,), {f"__i{name}__": says("i" + name, NotImplemented) for name in NAMES})
Right = type("Right", (), {f"__r{name}__": says("r" + name, "right") for name in NAMES})

for cls in (Left, Both):
    for sign, name in zip(OPERATORS, NAMES):
        for other in (Right(), 1, cls()):
            asked.clear()
            space = {"a": cls(), "b": other}
            try:
                exec(f"a {sign}= b", space)
                print(cls.__name__, sign, space["a"], asked)
            except TypeError as error:
                print(cls.__name__, sign, error, asked)


class Index:
    def __index__(self):
        return 2


class Number(int):
    pass


for left in (3, True, 1.5, None, {1}, {}, frozenset(), range(3), "ab", [1], (1,), b"a", len, ..., Index(), Number(2), memoryview(b"a"), {}.keys()):
    for right in ([1], (2,), "x", b"y", bytearray(b"z")):
        for text in ("a * b", "a *= b"):
            space = {"a": left if type(left) is not list else left[:], "b": right}
            try:
                exec("a *= b" if "=" in text else "a = a * b", space)
                print(text, space["a"])
            except TypeError as error:
                print(text, type(left).__name__, type(right).__name__, "|", error)


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        return self.answer


def asked_for_truth(value):
    yield lambda: bool(value)
    yield lambda: not value
    yield lambda: 1 if value else 2
    yield lambda: value and 1
    yield lambda: value or 1
    yield lambda: any([value])
    yield lambda: [0 for _ in "a" if value]
    yield lambda: list(filter(None, [value]))
    yield lambda: operator.truth(value)


for answer in (1, 0, -1, 2**70, 1.0, "", None, [], True, False, NotImplemented):
    for ask in asked_for_truth(Truth(answer)):
        try:
            result = ask()
            print(answer, result if not isinstance(result, (Truth, list)) else len(result) if isinstance(result, list) else "itself")
        except TypeError as error:
            print(answer, error)

for name, use in {
    "__abs__": abs,
    "__float__": float,
    "__complex__": complex,
    "__round__": round,
    "__dir__": dir,
    "__next__": next,
    "__neg__": operator.neg,
    "__index__": operator.index,
    "__len__": len,
    "__iter__": iter,
    "__reversed__": reversed,
    "__hash__": hash,
}.items():
    try:
        print(use(type("Without", (), {name: None})()))
    except TypeError as error:
        print(name, error)


class Part(complex):
    pass


class Complex:
    def __complex__(self):
        return Part(1, 2)


import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        complex(Complex())
    except DeprecationWarning as warning:
        print(warning)
# expect: Left + right ['add', 'radd']
# expect: Left + unsupported operand type(s) for +=: 'Left' and 'int' ['add']
# expect: Left + unsupported operand type(s) for +=: 'Left' and 'Left' ['add']
# expect: Left - right ['sub', 'rsub']
# expect: Left - unsupported operand type(s) for -=: 'Left' and 'int' ['sub']
# expect: Left - unsupported operand type(s) for -=: 'Left' and 'Left' ['sub']
# expect: Left * right ['mul', 'rmul']
# expect: Left * unsupported operand type(s) for *=: 'Left' and 'int' ['mul']
# expect: Left * unsupported operand type(s) for *=: 'Left' and 'Left' ['mul']
# expect: Left / right ['truediv', 'rtruediv']
# expect: Left / unsupported operand type(s) for /=: 'Left' and 'int' ['truediv']
# expect: Left / unsupported operand type(s) for /=: 'Left' and 'Left' ['truediv']
# expect: Left // right ['floordiv', 'rfloordiv']
# expect: Left // unsupported operand type(s) for //=: 'Left' and 'int' ['floordiv']
# expect: Left // unsupported operand type(s) for //=: 'Left' and 'Left' ['floordiv']
# expect: Left % right ['mod', 'rmod']
# expect: Left % unsupported operand type(s) for %=: 'Left' and 'int' ['mod']
# expect: Left % unsupported operand type(s) for %=: 'Left' and 'Left' ['mod']
# expect: Left @ right ['matmul', 'rmatmul']
# expect: Left @ unsupported operand type(s) for @=: 'Left' and 'int' ['matmul']
# expect: Left @ unsupported operand type(s) for @=: 'Left' and 'Left' ['matmul']
# expect: Left ** right ['pow', 'rpow']
# expect: Left ** unsupported operand type(s) for **=: 'Left' and 'int' ['pow']
# expect: Left ** unsupported operand type(s) for **=: 'Left' and 'Left' ['pow']
# expect: Left << right ['lshift', 'rlshift']
# expect: Left << unsupported operand type(s) for <<=: 'Left' and 'int' ['lshift']
# expect: Left << unsupported operand type(s) for <<=: 'Left' and 'Left' ['lshift']
# expect: Left >> right ['rshift', 'rrshift']
# expect: Left >> unsupported operand type(s) for >>=: 'Left' and 'int' ['rshift']
# expect: Left >> unsupported operand type(s) for >>=: 'Left' and 'Left' ['rshift']
# expect: Left & right ['and', 'rand']
# expect: Left & unsupported operand type(s) for &=: 'Left' and 'int' ['and']
# expect: Left & unsupported operand type(s) for &=: 'Left' and 'Left' ['and']
# expect: Left | right ['or', 'ror']
# expect: Left | unsupported operand type(s) for |=: 'Left' and 'int' ['or']
# expect: Left | unsupported operand type(s) for |=: 'Left' and 'Left' ['or']
# expect: Left ^ right ['xor', 'rxor']
# expect: Left ^ unsupported operand type(s) for ^=: 'Left' and 'int' ['xor']
# expect: Left ^ unsupported operand type(s) for ^=: 'Left' and 'Left' ['xor']
# expect: Both + right ['iadd', 'add', 'radd']
# expect: Both + unsupported operand type(s) for +=: 'Both' and 'int' ['iadd', 'add']
# expect: Both + unsupported operand type(s) for +=: 'Both' and 'Both' ['iadd', 'add']
# expect: Both - right ['isub', 'sub', 'rsub']
# expect: Both - unsupported operand type(s) for -=: 'Both' and 'int' ['isub', 'sub']
# expect: Both - unsupported operand type(s) for -=: 'Both' and 'Both' ['isub', 'sub']
# expect: Both * right ['imul', 'mul', 'rmul']
# expect: Both * unsupported operand type(s) for *=: 'Both' and 'int' ['imul', 'mul']
# expect: Both * unsupported operand type(s) for *=: 'Both' and 'Both' ['imul', 'mul']
# expect: Both / right ['itruediv', 'truediv', 'rtruediv']
# expect: Both / unsupported operand type(s) for /=: 'Both' and 'int' ['itruediv', 'truediv']
# expect: Both / unsupported operand type(s) for /=: 'Both' and 'Both' ['itruediv', 'truediv']
# expect: Both // right ['ifloordiv', 'floordiv', 'rfloordiv']
# expect: Both // unsupported operand type(s) for //=: 'Both' and 'int' ['ifloordiv', 'floordiv']
# expect: Both // unsupported operand type(s) for //=: 'Both' and 'Both' ['ifloordiv', 'floordiv']
# expect: Both % right ['imod', 'mod', 'rmod']
# expect: Both % unsupported operand type(s) for %=: 'Both' and 'int' ['imod', 'mod']
# expect: Both % unsupported operand type(s) for %=: 'Both' and 'Both' ['imod', 'mod']
# expect: Both @ right ['imatmul', 'matmul', 'rmatmul']
# expect: Both @ unsupported operand type(s) for @=: 'Both' and 'int' ['imatmul', 'matmul']
# expect: Both @ unsupported operand type(s) for @=: 'Both' and 'Both' ['imatmul', 'matmul']
# expect: Both ** right ['ipow', 'pow', 'rpow']
# expect: Both ** unsupported operand type(s) for **=: 'Both' and 'int' ['ipow', 'pow']
# expect: Both ** unsupported operand type(s) for **=: 'Both' and 'Both' ['ipow', 'pow']
# expect: Both << right ['ilshift', 'lshift', 'rlshift']
# expect: Both << unsupported operand type(s) for <<=: 'Both' and 'int' ['ilshift', 'lshift']
# expect: Both << unsupported operand type(s) for <<=: 'Both' and 'Both' ['ilshift', 'lshift']
# expect: Both >> right ['irshift', 'rshift', 'rrshift']
# expect: Both >> unsupported operand type(s) for >>=: 'Both' and 'int' ['irshift', 'rshift']
# expect: Both >> unsupported operand type(s) for >>=: 'Both' and 'Both' ['irshift', 'rshift']
# expect: Both & right ['iand', 'and', 'rand']
# expect: Both & unsupported operand type(s) for &=: 'Both' and 'int' ['iand', 'and']
# expect: Both & unsupported operand type(s) for &=: 'Both' and 'Both' ['iand', 'and']
# expect: Both | right ['ior', 'or', 'ror']
# expect: Both | unsupported operand type(s) for |=: 'Both' and 'int' ['ior', 'or']
# expect: Both | unsupported operand type(s) for |=: 'Both' and 'Both' ['ior', 'or']
# expect: Both ^ right ['ixor', 'xor', 'rxor']
# expect: Both ^ unsupported operand type(s) for ^=: 'Both' and 'int' ['ixor', 'xor']
# expect: Both ^ unsupported operand type(s) for ^=: 'Both' and 'Both' ['ixor', 'xor']
# expect: a * b [1, 1, 1]
# expect: a *= b [1, 1, 1]
# expect: a * b (2, 2, 2)
# expect: a *= b (2, 2, 2)
# expect: a * b xxx
# expect: a *= b xxx
# expect: a * b b'yyy'
# expect: a *= b b'yyy'
# expect: a * b bytearray(b'zzz')
# expect: a *= b bytearray(b'zzz')
# expect: a * b [1]
# expect: a *= b [1]
# expect: a * b (2,)
# expect: a *= b (2,)
# expect: a * b x
# expect: a *= b x
# expect: a * b b'y'
# expect: a *= b b'y'
# expect: a * b bytearray(b'z')
# expect: a *= b bytearray(b'z')
# expect: a * b float list | can't multiply sequence by non-int of type 'float'
# expect: a *= b float list | can't multiply sequence by non-int of type 'float'
# expect: a * b float tuple | can't multiply sequence by non-int of type 'float'
# expect: a *= b float tuple | can't multiply sequence by non-int of type 'float'
# expect: a * b float str | can't multiply sequence by non-int of type 'float'
# expect: a *= b float str | can't multiply sequence by non-int of type 'float'
# expect: a * b float bytes | can't multiply sequence by non-int of type 'float'
# expect: a *= b float bytes | can't multiply sequence by non-int of type 'float'
# expect: a * b float bytearray | can't multiply sequence by non-int of type 'float'
# expect: a *= b float bytearray | can't multiply sequence by non-int of type 'float'
# expect: a * b NoneType list | can't multiply sequence by non-int of type 'NoneType'
# expect: a *= b NoneType list | can't multiply sequence by non-int of type 'NoneType'
# expect: a * b NoneType tuple | can't multiply sequence by non-int of type 'NoneType'
# expect: a *= b NoneType tuple | can't multiply sequence by non-int of type 'NoneType'
# expect: a * b NoneType str | can't multiply sequence by non-int of type 'NoneType'
# expect: a *= b NoneType str | can't multiply sequence by non-int of type 'NoneType'
# expect: a * b NoneType bytes | can't multiply sequence by non-int of type 'NoneType'
# expect: a *= b NoneType bytes | can't multiply sequence by non-int of type 'NoneType'
# expect: a * b NoneType bytearray | can't multiply sequence by non-int of type 'NoneType'
# expect: a *= b NoneType bytearray | can't multiply sequence by non-int of type 'NoneType'
# expect: a * b set list | can't multiply sequence by non-int of type 'set'
# expect: a *= b set list | unsupported operand type(s) for *=: 'set' and 'list'
# expect: a * b set tuple | can't multiply sequence by non-int of type 'set'
# expect: a *= b set tuple | unsupported operand type(s) for *=: 'set' and 'tuple'
# expect: a * b set str | can't multiply sequence by non-int of type 'set'
# expect: a *= b set str | unsupported operand type(s) for *=: 'set' and 'str'
# expect: a * b set bytes | can't multiply sequence by non-int of type 'set'
# expect: a *= b set bytes | unsupported operand type(s) for *=: 'set' and 'bytes'
# expect: a * b set bytearray | can't multiply sequence by non-int of type 'set'
# expect: a *= b set bytearray | unsupported operand type(s) for *=: 'set' and 'bytearray'
# expect: a * b dict list | can't multiply sequence by non-int of type 'dict'
# expect: a *= b dict list | unsupported operand type(s) for *=: 'dict' and 'list'
# expect: a * b dict tuple | can't multiply sequence by non-int of type 'dict'
# expect: a *= b dict tuple | unsupported operand type(s) for *=: 'dict' and 'tuple'
# expect: a * b dict str | can't multiply sequence by non-int of type 'dict'
# expect: a *= b dict str | unsupported operand type(s) for *=: 'dict' and 'str'
# expect: a * b dict bytes | can't multiply sequence by non-int of type 'dict'
# expect: a *= b dict bytes | unsupported operand type(s) for *=: 'dict' and 'bytes'
# expect: a * b dict bytearray | can't multiply sequence by non-int of type 'dict'
# expect: a *= b dict bytearray | unsupported operand type(s) for *=: 'dict' and 'bytearray'
# expect: a * b frozenset list | can't multiply sequence by non-int of type 'frozenset'
# expect: a *= b frozenset list | unsupported operand type(s) for *=: 'frozenset' and 'list'
# expect: a * b frozenset tuple | can't multiply sequence by non-int of type 'frozenset'
# expect: a *= b frozenset tuple | unsupported operand type(s) for *=: 'frozenset' and 'tuple'
# expect: a * b frozenset str | can't multiply sequence by non-int of type 'frozenset'
# expect: a *= b frozenset str | unsupported operand type(s) for *=: 'frozenset' and 'str'
# expect: a * b frozenset bytes | can't multiply sequence by non-int of type 'frozenset'
# expect: a *= b frozenset bytes | unsupported operand type(s) for *=: 'frozenset' and 'bytes'
# expect: a * b frozenset bytearray | can't multiply sequence by non-int of type 'frozenset'
# expect: a *= b frozenset bytearray | unsupported operand type(s) for *=: 'frozenset' and 'bytearray'
# expect: a * b range list | can't multiply sequence by non-int of type 'range'
# expect: a *= b range list | unsupported operand type(s) for *=: 'range' and 'list'
# expect: a * b range tuple | can't multiply sequence by non-int of type 'range'
# expect: a *= b range tuple | unsupported operand type(s) for *=: 'range' and 'tuple'
# expect: a * b range str | can't multiply sequence by non-int of type 'range'
# expect: a *= b range str | unsupported operand type(s) for *=: 'range' and 'str'
# expect: a * b range bytes | can't multiply sequence by non-int of type 'range'
# expect: a *= b range bytes | unsupported operand type(s) for *=: 'range' and 'bytes'
# expect: a * b range bytearray | can't multiply sequence by non-int of type 'range'
# expect: a *= b range bytearray | unsupported operand type(s) for *=: 'range' and 'bytearray'
# expect: a * b str list | can't multiply sequence by non-int of type 'list'
# expect: a *= b str list | can't multiply sequence by non-int of type 'list'
# expect: a * b str tuple | can't multiply sequence by non-int of type 'tuple'
# expect: a *= b str tuple | can't multiply sequence by non-int of type 'tuple'
# expect: a * b str str | can't multiply sequence by non-int of type 'str'
# expect: a *= b str str | can't multiply sequence by non-int of type 'str'
# expect: a * b str bytes | can't multiply sequence by non-int of type 'bytes'
# expect: a *= b str bytes | can't multiply sequence by non-int of type 'bytes'
# expect: a * b str bytearray | can't multiply sequence by non-int of type 'bytearray'
# expect: a *= b str bytearray | can't multiply sequence by non-int of type 'bytearray'
# expect: a * b list list | can't multiply sequence by non-int of type 'list'
# expect: a *= b list list | can't multiply sequence by non-int of type 'list'
# expect: a * b list tuple | can't multiply sequence by non-int of type 'tuple'
# expect: a *= b list tuple | can't multiply sequence by non-int of type 'tuple'
# expect: a * b list str | can't multiply sequence by non-int of type 'str'
# expect: a *= b list str | can't multiply sequence by non-int of type 'str'
# expect: a * b list bytes | can't multiply sequence by non-int of type 'bytes'
# expect: a *= b list bytes | can't multiply sequence by non-int of type 'bytes'
# expect: a * b list bytearray | can't multiply sequence by non-int of type 'bytearray'
# expect: a *= b list bytearray | can't multiply sequence by non-int of type 'bytearray'
# expect: a * b tuple list | can't multiply sequence by non-int of type 'list'
# expect: a *= b tuple list | can't multiply sequence by non-int of type 'list'
# expect: a * b tuple tuple | can't multiply sequence by non-int of type 'tuple'
# expect: a *= b tuple tuple | can't multiply sequence by non-int of type 'tuple'
# expect: a * b tuple str | can't multiply sequence by non-int of type 'str'
# expect: a *= b tuple str | can't multiply sequence by non-int of type 'str'
# expect: a * b tuple bytes | can't multiply sequence by non-int of type 'bytes'
# expect: a *= b tuple bytes | can't multiply sequence by non-int of type 'bytes'
# expect: a * b tuple bytearray | can't multiply sequence by non-int of type 'bytearray'
# expect: a *= b tuple bytearray | can't multiply sequence by non-int of type 'bytearray'
# expect: a * b bytes list | can't multiply sequence by non-int of type 'list'
# expect: a *= b bytes list | can't multiply sequence by non-int of type 'list'
# expect: a * b bytes tuple | can't multiply sequence by non-int of type 'tuple'
# expect: a *= b bytes tuple | can't multiply sequence by non-int of type 'tuple'
# expect: a * b bytes str | can't multiply sequence by non-int of type 'str'
# expect: a *= b bytes str | can't multiply sequence by non-int of type 'str'
# expect: a * b bytes bytes | can't multiply sequence by non-int of type 'bytes'
# expect: a *= b bytes bytes | can't multiply sequence by non-int of type 'bytes'
# expect: a * b bytes bytearray | can't multiply sequence by non-int of type 'bytearray'
# expect: a *= b bytes bytearray | can't multiply sequence by non-int of type 'bytearray'
# expect: a * b builtin_function_or_method list | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a *= b builtin_function_or_method list | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a * b builtin_function_or_method tuple | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a *= b builtin_function_or_method tuple | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a * b builtin_function_or_method str | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a *= b builtin_function_or_method str | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a * b builtin_function_or_method bytes | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a *= b builtin_function_or_method bytes | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a * b builtin_function_or_method bytearray | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a *= b builtin_function_or_method bytearray | can't multiply sequence by non-int of type 'builtin_function_or_method'
# expect: a * b ellipsis list | can't multiply sequence by non-int of type 'ellipsis'
# expect: a *= b ellipsis list | can't multiply sequence by non-int of type 'ellipsis'
# expect: a * b ellipsis tuple | can't multiply sequence by non-int of type 'ellipsis'
# expect: a *= b ellipsis tuple | can't multiply sequence by non-int of type 'ellipsis'
# expect: a * b ellipsis str | can't multiply sequence by non-int of type 'ellipsis'
# expect: a *= b ellipsis str | can't multiply sequence by non-int of type 'ellipsis'
# expect: a * b ellipsis bytes | can't multiply sequence by non-int of type 'ellipsis'
# expect: a *= b ellipsis bytes | can't multiply sequence by non-int of type 'ellipsis'
# expect: a * b ellipsis bytearray | can't multiply sequence by non-int of type 'ellipsis'
# expect: a *= b ellipsis bytearray | can't multiply sequence by non-int of type 'ellipsis'
# expect: a * b [1, 1]
# expect: a *= b Index list | unsupported operand type(s) for *=: 'Index' and 'list'
# expect: a * b (2, 2)
# expect: a *= b Index tuple | unsupported operand type(s) for *=: 'Index' and 'tuple'
# expect: a * b xx
# expect: a *= b Index str | unsupported operand type(s) for *=: 'Index' and 'str'
# expect: a * b b'yy'
# expect: a *= b Index bytes | unsupported operand type(s) for *=: 'Index' and 'bytes'
# expect: a * b bytearray(b'zz')
# expect: a *= b Index bytearray | unsupported operand type(s) for *=: 'Index' and 'bytearray'
# expect: a * b [1, 1]
# expect: a *= b Number list | unsupported operand type(s) for *=: 'Number' and 'list'
# expect: a * b (2, 2)
# expect: a *= b Number tuple | unsupported operand type(s) for *=: 'Number' and 'tuple'
# expect: a * b xx
# expect: a *= b Number str | unsupported operand type(s) for *=: 'Number' and 'str'
# expect: a * b b'yy'
# expect: a *= b Number bytes | unsupported operand type(s) for *=: 'Number' and 'bytes'
# expect: a * b bytearray(b'zz')
# expect: a *= b Number bytearray | unsupported operand type(s) for *=: 'Number' and 'bytearray'
# expect: a * b memoryview list | can't multiply sequence by non-int of type 'memoryview'
# expect: a *= b memoryview list | unsupported operand type(s) for *=: 'memoryview' and 'list'
# expect: a * b memoryview tuple | can't multiply sequence by non-int of type 'memoryview'
# expect: a *= b memoryview tuple | unsupported operand type(s) for *=: 'memoryview' and 'tuple'
# expect: a * b memoryview str | can't multiply sequence by non-int of type 'memoryview'
# expect: a *= b memoryview str | unsupported operand type(s) for *=: 'memoryview' and 'str'
# expect: a * b memoryview bytes | can't multiply sequence by non-int of type 'memoryview'
# expect: a *= b memoryview bytes | unsupported operand type(s) for *=: 'memoryview' and 'bytes'
# expect: a * b memoryview bytearray | can't multiply sequence by non-int of type 'memoryview'
# expect: a *= b memoryview bytearray | unsupported operand type(s) for *=: 'memoryview' and 'bytearray'
# expect: a * b dict_keys list | can't multiply sequence by non-int of type 'dict_keys'
# expect: a *= b dict_keys list | unsupported operand type(s) for *=: 'dict_keys' and 'list'
# expect: a * b dict_keys tuple | can't multiply sequence by non-int of type 'dict_keys'
# expect: a *= b dict_keys tuple | unsupported operand type(s) for *=: 'dict_keys' and 'tuple'
# expect: a * b dict_keys str | can't multiply sequence by non-int of type 'dict_keys'
# expect: a *= b dict_keys str | unsupported operand type(s) for *=: 'dict_keys' and 'str'
# expect: a * b dict_keys bytes | can't multiply sequence by non-int of type 'dict_keys'
# expect: a *= b dict_keys bytes | unsupported operand type(s) for *=: 'dict_keys' and 'bytes'
# expect: a * b dict_keys bytearray | can't multiply sequence by non-int of type 'dict_keys'
# expect: a *= b dict_keys bytearray | unsupported operand type(s) for *=: 'dict_keys' and 'bytearray'
# expect: 1 __bool__ should return bool, returned int
# expect: 1 __bool__ should return bool, returned int
# expect: 1 __bool__ should return bool, returned int
# expect: 1 __bool__ should return bool, returned int
# expect: 1 __bool__ should return bool, returned int
# expect: 1 __bool__ should return bool, returned int
# expect: 1 __bool__ should return bool, returned int
# expect: 1 __bool__ should return bool, returned int
# expect: 1 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: 0 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: -1 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1180591620717411303424 __bool__ should return bool, returned int
# expect: 1.0 __bool__ should return bool, returned float
# expect: 1.0 __bool__ should return bool, returned float
# expect: 1.0 __bool__ should return bool, returned float
# expect: 1.0 __bool__ should return bool, returned float
# expect: 1.0 __bool__ should return bool, returned float
# expect: 1.0 __bool__ should return bool, returned float
# expect: 1.0 __bool__ should return bool, returned float
# expect: 1.0 __bool__ should return bool, returned float
# expect: 1.0 __bool__ should return bool, returned float
# expect:  __bool__ should return bool, returned str
# expect:  __bool__ should return bool, returned str
# expect:  __bool__ should return bool, returned str
# expect:  __bool__ should return bool, returned str
# expect:  __bool__ should return bool, returned str
# expect:  __bool__ should return bool, returned str
# expect:  __bool__ should return bool, returned str
# expect:  __bool__ should return bool, returned str
# expect:  __bool__ should return bool, returned str
# expect: None __bool__ should return bool, returned NoneType
# expect: None __bool__ should return bool, returned NoneType
# expect: None __bool__ should return bool, returned NoneType
# expect: None __bool__ should return bool, returned NoneType
# expect: None __bool__ should return bool, returned NoneType
# expect: None __bool__ should return bool, returned NoneType
# expect: None __bool__ should return bool, returned NoneType
# expect: None __bool__ should return bool, returned NoneType
# expect: None __bool__ should return bool, returned NoneType
# expect: [] __bool__ should return bool, returned list
# expect: [] __bool__ should return bool, returned list
# expect: [] __bool__ should return bool, returned list
# expect: [] __bool__ should return bool, returned list
# expect: [] __bool__ should return bool, returned list
# expect: [] __bool__ should return bool, returned list
# expect: [] __bool__ should return bool, returned list
# expect: [] __bool__ should return bool, returned list
# expect: [] __bool__ should return bool, returned list
# expect: True True
# expect: True False
# expect: True 1
# expect: True 1
# expect: True itself
# expect: True True
# expect: True 1
# expect: True 1
# expect: True True
# expect: False False
# expect: False True
# expect: False 2
# expect: False itself
# expect: False 1
# expect: False False
# expect: False 0
# expect: False 0
# expect: False False
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: NotImplemented __bool__ should return bool, returned NotImplementedType
# expect: __abs__ 'NoneType' object is not callable
# expect: __float__ 'NoneType' object is not callable
# expect: __complex__ 'NoneType' object is not callable
# expect: __round__ 'NoneType' object is not callable
# expect: __dir__ 'NoneType' object is not callable
# expect: __next__ 'NoneType' object is not callable
# expect: __neg__ 'NoneType' object is not callable
# expect: __index__ 'NoneType' object is not callable
# expect: __len__ 'NoneType' object is not callable
# expect: __iter__ 'Without' object is not iterable
# expect: __reversed__ 'Without' object is not reversible
# expect: __hash__ unhashable type: 'Without'
# expect: __complex__ returned non-complex (type Part).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.
