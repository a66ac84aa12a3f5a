from table import case, finish, random, times
import math


def spec(kind):
    s = ""
    if random.random() < 0.4:
        s += random.choice(["", "*", "0", "<", "\u00e9", " ", "{"]) + random.choice("<>=^")
    s += random.choice(["", "", "", "+", "-", " "])
    s += random.choice(["", "", "", "", "z"])
    s += random.choice(["", "", "#"])
    s += random.choice(["", "", "0"])
    s += random.choice(["", "", "1", "5", "12", "20", "27"])
    s += random.choice(["", "", "", ",", "_"])
    s += random.choice(["", "", ".0", ".1", ".2", ".3", ".7", ".17", ".25"]) if kind != "int" or random.random() < 0.1 else ""
    s += random.choice({"int": "bcdoxXn" + "dd" + "eEfFgG%" + "sq", "float": "eEfFgGn%" * 3 + "dsq", "str": "sssssssssd", "complex": "eEfFgGn%d"}[kind] + " ") if random.random() < 0.8 else ""
    return s.rstrip() if random.random() < 0.95 else s


def number():
    return random.choice([0.0, -0.0, 1.0, -1.5, 0.5, 2.5, 1e16, 1e22, 1e-5, 123456.789, -1234567.891, 1e100, 9.995, 0.00012345, float("inf"), float("-inf"), float("nan"),
                          random.uniform(-1e6, 1e6), round(random.uniform(-100, 100), 2), 99999.5, 999999.5, 12345678.0, -0.001, 5e-324])


def whole():
    return random.choice([0, 1, -1, 5, 65, 255, -255, 1000, 1234567, -1234567, 10**16, 2**70, -(2**70), 0x10FFFF, 0x110000, random.randint(-10**9, 10**9), 10**30])


for i in times(250):
    n = whole()
    case("formatInt", format, n, spec("int"))
    case("formatFloat", format, number(), spec("float"))
    case("formatStr", format, random.choice(["", "a", "hello", "\u00e9\U0001f600x", "longer text here"]), spec("str"))
    re, im = number(), number()
    if i % 3 == 0:
        case("formatComplex", lambda a, b, s: format(complex(a, b), s), re, im, spec("complex"))
for t in ["q", ".2", "5.5.5", "5 ", "abc", ".", ",,", "__", ",_", "_,", "99999999999999999999d", ".99999999999999999999f", "<<5", "<<<5", "^^^5", "0<5", "=5", "05", "+c", "#c", ",c", "zd", ",x", "\U0001f600>5"]:
    case("formatInt", format, 1, t)
    case("formatFloat", format, 1.0, t)
    case("formatStr", format, "a", t)


def percent(fmt, value):
    return fmt % value


for i in times(200):
    flags = "".join(random.choice("-+ #0") for _ in range(random.randint(0, 3)))
    body = flags + random.choice(["", "1", "8", "15"]) + random.choice(["", ".0", ".2", ".5", "."])
    case("percentOf", percent, "<%" + body + random.choice("diuoxX") + ">", whole())
    case("percentOf", percent, "<%" + body + random.choice("eEfFgG") + ">", number())
    case("percentOf", percent, "<%" + body + "s>", random.choice(["", "hello", "\u00e9\U0001f600x"]))
# New in 3.14: separators in the fraction.
for value, text, answer in [(1.5, ".3_f", "1.500"), (1.23456789, ".8_f", "1.234_567_89"), (1.23456789, ".8,f", "1.234,567,89"), (1234.23456789, ",.8,f", "1,234.234,567,89"),
                            (1234.23456789, ".,", "1234.234,567,89"), (1234.23456789, ".,f", "1234.234,568"), (1234.23456789, "._e", "1.234_235e+03"), (1234.23456789, "_.8,f", "1_234.234,567,89")]:
    case("formatFloat", lambda v, t, a=answer: a, value, text)
finish()
