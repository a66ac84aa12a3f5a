from table import case, finish, random, times
import math, struct

special = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 1e16, 1e15, 123456789012345678.0, 1e22, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308,
           2.2250738585072014e-308, float("inf"), float("-inf"), float("nan"), 2.675, 1e100, 0.125, 1e21, 2**53 + 2.0, 4.35, 1e-7]


def some():
    k = random.random()
    if k < 0.2:
        return random.choice(special)
    if k < 0.4:
        return struct.unpack("d", random.randbytes(8))[0]
    if k < 0.6:
        return random.randint(-1000, 1000) / 2 ** random.randint(0, 8)
    return round(random.uniform(-1000, 1000), random.randint(0, 6))


def big():
    return random.choice([1, -1]) * random.getrandbits(random.choice([10, 53, 54, 64, 100, 300, 1020, 1060, 1100, 2200]))


def raw(x):
    return x


def trailing(f):
    return lambda *a: f(*a)


def power(x, y):
    if x < 0 and y % 1 and y - y == 0:
        return None  # complex
    try:
        r = x**y
    except OverflowError:
        raise OverflowError("(34, 'Numerical result out of range')")
    except ZeroDivisionError:
        raise ZeroDivisionError("zero to a negative power")
    return None if isinstance(r, complex) else r


def division(f):
    def call(x, y):
        try:
            return f(x, y)
        except ZeroDivisionError:
            raise ZeroDivisionError("division by zero")
    return call


for i in times(50):
    x, y = some(), some()
    n = random.randint(-6, 20)
    case("floatRepr", repr, x)
    case("floatRound", round, x, n)
    case("floatRoundInt", round, x)
    case("floatToInt", int, x)
    case("floatMod", division(lambda a, b: a % b), x, y)
    case("floatFloorDiv", division(lambda a, b: a // b), x, y)
    case("floatPow", power, x, random.choice([y, float(n), n / 2]))
    case("asIntegerRatio", float.as_integer_ratio, x)
    case("floatHex", float.hex, x)
    case("floatFromHex", float.fromhex, x.hex())
    if x == x:
        case("hashFloat", hash, x)
        case("hashComplex", lambda a, b: hash(complex(a, b)), x, 1.5)
    a, b = big(), big()
    case("intTrueDiv", division(lambda a, b: a / b), a, b)
    case("hashInt", hash, a)
    case("intToFloat", float, a)
for t in ["0x1p-1075", "0x1.8p-1075", "0x1p-1074", "0x1.fffffffffffffp1023", "0x1.fffffffffffff8p1023", "0x1p1024", "abc", "0x", "inf", "-Infinity", " 0x.8p1 ",
          "1e5", "0x1.00000000000008p0", "0x1.000000000000081p0", "-0x0p0", "", "p1", "0x1p", "nan", "0x1.8p+1 x"]:
    case("floatFromHex", float.fromhex, t)
for t in ["1", " 1_000.5e3 ", "1.", ".5", ".", "", "e5", "1e5", "1e", "+1", "-1", "--1", "1_", "_1", "1__0", "1_.5", "1._5", "1e_5", "1e5_0", "inf", "-iNf", "nan", "+Infinity",
          "infin", "0x1p3", "1e400", "-1e400", "1e-400", "\u0661\u0662.\u0665", "\u20031\u2003", "1 2", "\x001", "1\x00", "it's", "1e+5", "-0", "-0.0", "\u00b2", "12\ud800", "0.1e0001"]:
    case("parseFloatText", float, t)
finish()
