from table import case, finish, random, times
import math, sys


def big():
    bits = random.choice([1, 2, 5, 8, 20, 31, 32, 33, 52, 53, 54, 60, 64, 100, 200])
    return random.choice([1, -1]) * random.getrandbits(bits)


def checked(f):
    def call(*a):
        try:
            return f(*a)
        except ZeroDivisionError:
            raise ZeroDivisionError("division by zero")
    return call


def isqrt(n):
    return math.isqrt(n)


edge = [0, 1, -1, 2, -2, 2**31, -(2**31), 2**31 - 1, 2**32, 2**53 - 1, 2**53, -(2**53), 2**53 + 1, -(2**53) + 1, 10**18]
for i in times(40):
    a = random.choice([big(), random.choice(edge)])
    b = random.choice([big(), random.choice(edge)])
    s = random.choice([random.randint(-2, 120), 0, 31, 32, 53])
    case("intAdd", lambda a, b: a + b, a, b)
    case("intSub", lambda a, b: a - b, a, b)
    case("intMul", lambda a, b: a * b, a, b)
    case("intFloorDiv", checked(lambda a, b: a // b), a, b)
    case("intMod", checked(lambda a, b: a % b), a, b)
    case("intDivmod", checked(divmod), a, b)
    case("intNeg", lambda a: -a, a)
    case("intAbs", abs, a)
    case("intInvert", lambda a: ~a, a)
    case("intPow", pow, a, random.randint(0, 20))
    case("intPow", pow, random.randint(-12, 12), random.randint(0, 30))
    case("intPowMod", pow, a, b if abs(b) < 2**60 else 5, random.choice([big(), random.randint(-20, 20)]))
    case("intLshift", lambda a, b: a << b, a, s)
    case("intRshift", lambda a, b: a >> b, a, s)
    case("intAnd", lambda a, b: a & b, a, b)
    case("intOr", lambda a, b: a | b, a, b)
    case("intXor", lambda a, b: a ^ b, a, b)
    case("bitLength", int.bit_length, a)
    case("bitCount", int.bit_count, a)
    case("intToStr", str, a)
    case("intToBase", lambda a, base: {2: bin, 8: oct, 16: hex}[base](a), a, random.choice([2, 8, 16]))
    size, order, signed = random.randint(0, 26), random.choice(["big", "little", "x"]), random.choice([True, False])
    case("intToBytes", lambda a, n, o, s: a.to_bytes(n, o, signed=s), a, size, order, signed)
    data = random.randbytes(size)
    case("intFromBytes", lambda d, o, s: int.from_bytes(d, o, signed=s), data, order, signed)
    case("intRound", round, a, random.randint(-22, 2))
    case("isqrt", isqrt, a)
    case("gcd", math.gcd, a, b)
    case("lcm", math.lcm, a, b)
    case("comb", math.comb, random.randint(-1, 80), random.randint(-1, 40))
    case("perm", math.perm, random.randint(-1, 30), random.randint(-1, 30))
    base = random.randint(2, 36)
    digits = "".join(random.choice("0123456789abcdefghijklmnopqrstuvwxyz"[: base + (random.random() < 0.02)]) for _ in range(random.randint(1, 30)))
    case("parseIntText", int, random.choice(["", "-", "+", " "]) + digits, base)
    case("intPow", pow, random.choice([0, 1, -1, 3, 10**20]), random.choice([0, 1, 2, 3]))
for n in list(range(25)) + [-1, 50, 100]:
    case("factorial", math.factorial, n)
case("comb", math.comb, 10**20, 3)
case("lcm", math.lcm, 0, 0)
for a in [2**106, (2**53 + 1) ** 2, (2**53 + 1) ** 2 - 1, 2**53 - 1, (94906265) ** 2 - 1]:
    case("isqrt", isqrt, a)
for t in ["", " ", "12", " 12 ", "-12", "+12", "- 12", "1_000", "1__0", "_1", "1_", "0x1f", "0X1F", "0b101", "0o17", "0_7", "00", "007", "0_0", "1.0", "1e5", "\u0661\u0662", "12a", "z",
          "\x1f5\x1f", "\u20035", "1\x002", "0x_f", "0x__f", "0x", "x", "--1", "\u00b2", "it's", "0b", "-0", "0b2", "0o8", "9" * 16, "9007199254740991", "9007199254740992", "-9007199254740992"]:
    for base in [10, 0, 16, 2, 8, 36]:
        case("parseIntText", int, t, base)
case("parseIntText", int, "1", 37)
case("parseIntText", int, "1", 1)
sys.set_int_max_str_digits(4300)
case("parseIntText", int, "1" * 4301)
case("parseIntText", int, "1" * 4300)
case("parseIntText", int, "a" * 250)
case("parseIntText", int, "f" * 5000, 16)
case("parseIntText", int, "z" * 500, 36)
for n in (4299, 4300):
    for m in (0, -1):
        x = 10**n + m
        sys.set_int_max_str_digits(4300)
        try:
            case("intToStr", str, x)
        finally:
            sys.set_int_max_str_digits(0)
finish()
