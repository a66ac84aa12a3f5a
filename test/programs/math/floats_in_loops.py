# Sums, differences and products of floats where code runs often, and what comes by there that is no float.
class Loud(float):
    def __add__(self, other): return f"add {float(self)} {other}"
    def __rsub__(self, other): return f"rsub {type(other).__name__} {float(self)}"


class Other:
    def __radd__(self, other): return f"radd {other}"
    def __mul__(self, other): return f"mul {other}"


def combine(pairs):
    found = []
    for a, b in pairs:
        for name, act in acts:
            try:
                found.append(act(a, b))
            except (TypeError, OverflowError) as error:
                found.append(str(error))
    return found


def add(a, b): return a + b
def subtract(a, b): return a - b
def multiply(a, b): return a * b
def divide(a, b): return a / b if b else None


acts = [(act.__name__, act) for act in (add, subtract, multiply, divide)]
inf = float("inf")
combine([(0.5, 0.25), (1.5, 2.5)] * 40)
values = [0.1, -0.0, 1e308, inf, float("nan"), 3, 10**20, 2**53 + 1, True, Loud(2.5), Other(), "a", None, 1j, 10**400]
for a in values:
    print(combine([(a, b) for b in (0.5, -0.0, inf, 2, Loud(1.5))]))
    print(combine([(b, a) for b in (0.5, -0.0, 2)]))


def totals(count):
    total, product, low = 0, 1.0, 0.0
    for step in range(count):
        total += 0.1
        product *= 1.01
        low -= step * 0.5
        total = total + step
    return total, product, low


print([totals(count) for count in (0, 1, 30, 200)])
# expect: [0.6, -0.4, 0.05, 0.2, 0.1, 0.1, -0.0, None, inf, -inf, inf, 0.0, 2.1, -1.9, 0.2, 0.05, 1.6, 'rsub float 1.5', 0.15000000000000002, 0.06666666666666667]
# expect: [0.6, 0.4, 0.05, 5.0, 0.1, -0.1, -0.0, -0.0, 2.1, 1.9, 0.2, 20.0]
# expect: [0.5, -0.5, -0.0, -0.0, -0.0, 0.0, 0.0, None, inf, -inf, nan, -0.0, 2.0, -2.0, -0.0, -0.0, 1.5, 'rsub float 1.5', -0.0, -0.0]
# expect: [0.5, 0.5, -0.0, None, -0.0, 0.0, 0.0, None, 2.0, 2.0, -0.0, None]
# expect: [1e+308, 1e+308, 5e+307, inf, 1e+308, 1e+308, -0.0, None, inf, -inf, inf, 0.0, 1e+308, 1e+308, inf, 5e+307, 1e+308, 'rsub float 1.5', 1.5e+308, 6.666666666666666e+307]
# expect: [1e+308, -1e+308, 5e+307, 5e-309, 1e+308, -1e+308, -0.0, -0.0, 1e+308, -1e+308, inf, 2e-308]
# expect: [inf, inf, inf, inf, inf, inf, nan, None, inf, nan, inf, nan, inf, inf, inf, inf, inf, 'rsub float 1.5', inf, inf]
# expect: [inf, -inf, inf, 0.0, inf, -inf, nan, -0.0, inf, -inf, inf, 0.0]
# expect: [nan, nan, nan, nan, nan, nan, nan, None, nan, nan, nan, nan, nan, nan, nan, nan, nan, 'rsub float 1.5', nan, nan]
# expect: [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan]
# expect: [3.5, 2.5, 1.5, 6.0, 3.0, 3.0, -0.0, None, inf, -inf, inf, 0.0, 5, 1, 6, 1.5, 4.5, 'rsub int 1.5', 4.5, 2.0]
# expect: [3.5, -2.5, 1.5, 0.16666666666666666, 3.0, -3.0, -0.0, -0.0, 5, -1, 6, 0.6666666666666666]
# expect: [1e+20, 1e+20, 5e+19, 2e+20, 1e+20, 1e+20, -0.0, None, inf, -inf, inf, 0.0, 100000000000000000002, 99999999999999999998, 200000000000000000000, 5e+19, 1e+20, 'rsub int 1.5', 1.5e+20, 6.666666666666666e+19]
# expect: [1e+20, -1e+20, 5e+19, 5e-21, 1e+20, -1e+20, -0.0, -0.0, 100000000000000000002, -99999999999999999998, 200000000000000000000, 2e-20]
# expect: [9007199254740992.0, 9007199254740992.0, 4503599627370496.0, 1.8014398509481984e+16, 9007199254740992.0, 9007199254740992.0, -0.0, None, inf, -inf, inf, 0.0, 9007199254740995, 9007199254740991, 18014398509481986, 4503599627370496.0, 9007199254740994.0, 'rsub int 1.5', 1.3510798882111488e+16, 6004799503160661.0]
# expect: [9007199254740992.0, -9007199254740992.0, 4503599627370496.0, 5.551115123125783e-17, 9007199254740992.0, -9007199254740992.0, -0.0, -0.0, 9007199254740995, -9007199254740991, 18014398509481986, 2.2204460492503128e-16]
# expect: [1.5, 0.5, 0.5, 2.0, 1.0, 1.0, -0.0, None, inf, -inf, inf, 0.0, 3, -1, 2, 0.5, 2.5, 'rsub bool 1.5', 1.5, 0.6666666666666666]
# expect: [1.5, -0.5, 0.5, 0.5, 1.0, -1.0, -0.0, -0.0, 3, 1, 2, 2.0]
# expect: ['add 2.5 0.5', 2.0, 1.25, 5.0, 'add 2.5 -0.0', 2.5, -0.0, None, 'add 2.5 inf', -inf, inf, 0.0, 'add 2.5 2', 0.5, 5.0, 1.25, 'add 2.5 1.5', 1.0, 3.75, 1.6666666666666667]
# expect: [3.0, 'rsub float 2.5', 1.25, 0.2, 2.5, 'rsub float 2.5', -0.0, -0.0, 4.5, 'rsub int 2.5', 5.0, 0.8]
# expect: ["unsupported operand type(s) for +: 'Other' and 'float'", "unsupported operand type(s) for -: 'Other' and 'float'", 'mul 0.5', "unsupported operand type(s) for /: 'Other' and 'float'", "unsupported operand type(s) for +: 'Other' and 'float'", "unsupported operand type(s) for -: 'Other' and 'float'", 'mul -0.0', None, "unsupported operand type(s) for +: 'Other' and 'float'", "unsupported operand type(s) for -: 'Other' and 'float'", 'mul inf', "unsupported operand type(s) for /: 'Other' and 'float'", "unsupported operand type(s) for +: 'Other' and 'int'", "unsupported operand type(s) for -: 'Other' and 'int'", 'mul 2', "unsupported operand type(s) for /: 'Other' and 'int'", "unsupported operand type(s) for +: 'Other' and 'Loud'", 'rsub Other 1.5', 'mul 1.5', "unsupported operand type(s) for /: 'Other' and 'Loud'"]
# expect: ['radd 0.5', "unsupported operand type(s) for -: 'float' and 'Other'", "unsupported operand type(s) for *: 'float' and 'Other'", "unsupported operand type(s) for /: 'float' and 'Other'", 'radd -0.0', "unsupported operand type(s) for -: 'float' and 'Other'", "unsupported operand type(s) for *: 'float' and 'Other'", "unsupported operand type(s) for /: 'float' and 'Other'", 'radd 2', "unsupported operand type(s) for -: 'int' and 'Other'", "unsupported operand type(s) for *: 'int' and 'Other'", "unsupported operand type(s) for /: 'int' and 'Other'"]
# expect: ['can only concatenate str (not "float") to str', "unsupported operand type(s) for -: 'str' and 'float'", "can't multiply sequence by non-int of type 'float'", "unsupported operand type(s) for /: 'str' and 'float'", 'can only concatenate str (not "float") to str', "unsupported operand type(s) for -: 'str' and 'float'", "can't multiply sequence by non-int of type 'float'", None, 'can only concatenate str (not "float") to str', "unsupported operand type(s) for -: 'str' and 'float'", "can't multiply sequence by non-int of type 'float'", "unsupported operand type(s) for /: 'str' and 'float'", 'can only concatenate str (not "int") to str', "unsupported operand type(s) for -: 'str' and 'int'", 'aa', "unsupported operand type(s) for /: 'str' and 'int'", 'can only concatenate str (not "Loud") to str', 'rsub str 1.5', "can't multiply sequence by non-int of type 'Loud'", "unsupported operand type(s) for /: 'str' and 'Loud'"]
# expect: ["unsupported operand type(s) for +: 'float' and 'str'", "unsupported operand type(s) for -: 'float' and 'str'", "can't multiply sequence by non-int of type 'float'", "unsupported operand type(s) for /: 'float' and 'str'", "unsupported operand type(s) for +: 'float' and 'str'", "unsupported operand type(s) for -: 'float' and 'str'", "can't multiply sequence by non-int of type 'float'", "unsupported operand type(s) for /: 'float' and 'str'", "unsupported operand type(s) for +: 'int' and 'str'", "unsupported operand type(s) for -: 'int' and 'str'", 'aa', "unsupported operand type(s) for /: 'int' and 'str'"]
# expect: ["unsupported operand type(s) for +: 'NoneType' and 'float'", "unsupported operand type(s) for -: 'NoneType' and 'float'", "unsupported operand type(s) for *: 'NoneType' and 'float'", "unsupported operand type(s) for /: 'NoneType' and 'float'", "unsupported operand type(s) for +: 'NoneType' and 'float'", "unsupported operand type(s) for -: 'NoneType' and 'float'", "unsupported operand type(s) for *: 'NoneType' and 'float'", None, "unsupported operand type(s) for +: 'NoneType' and 'float'", "unsupported operand type(s) for -: 'NoneType' and 'float'", "unsupported operand type(s) for *: 'NoneType' and 'float'", "unsupported operand type(s) for /: 'NoneType' and 'float'", "unsupported operand type(s) for +: 'NoneType' and 'int'", "unsupported operand type(s) for -: 'NoneType' and 'int'", "unsupported operand type(s) for *: 'NoneType' and 'int'", "unsupported operand type(s) for /: 'NoneType' and 'int'", "unsupported operand type(s) for +: 'NoneType' and 'Loud'", 'rsub NoneType 1.5', "unsupported operand type(s) for *: 'NoneType' and 'Loud'", "unsupported operand type(s) for /: 'NoneType' and 'Loud'"]
# expect: ["unsupported operand type(s) for +: 'float' and 'NoneType'", "unsupported operand type(s) for -: 'float' and 'NoneType'", "unsupported operand type(s) for *: 'float' and 'NoneType'", None, "unsupported operand type(s) for +: 'float' and 'NoneType'", "unsupported operand type(s) for -: 'float' and 'NoneType'", "unsupported operand type(s) for *: 'float' and 'NoneType'", None, "unsupported operand type(s) for +: 'int' and 'NoneType'", "unsupported operand type(s) for -: 'int' and 'NoneType'", "unsupported operand type(s) for *: 'int' and 'NoneType'", None]
# expect: [(0.5+1j), (-0.5+1j), 0.5j, 2j, 1j, 1j, (-0-0j), None, (inf+1j), (-inf+1j), (nan+infj), 0j, (2+1j), (-2+1j), 2j, 0.5j, (1.5+1j), (-1.5+1j), 1.5j, 0.6666666666666666j]
# expect: [(0.5+1j), (0.5-1j), 0.5j, -0.5j, 1j, (-0-1j), (-0-0j), (-0+0j), (2+1j), (2-1j), 2j, -2j]
# expect: ['int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', None, 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002, 9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999998, 20000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, 'integer division result too large for a float', 'int too large to convert to float', 'rsub int 1.5', 'int too large to convert to float', 'int too large to convert to float']
# expect: ['int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 'int too large to convert to float', 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002, -9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999998, 20000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, 0.0]
# expect: [(0, 1.0, 0.0), (0.1, 1.01, 0.0), (438.0000000000001, 1.3478489153329063, -217.5), (19920.000000000004, 7.316017851829951, -9950.0)]
