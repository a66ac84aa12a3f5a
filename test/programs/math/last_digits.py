# python: 3.13
# Exponentials, logarithms and powers to the last digit as the C library of a current Linux computer gives them (with fused multiply-add).
import hashlib
import math
import random

random.seed(20)


def of(name, values):
    text = " ".join(value.hex() for value in values)
    print(name, len(values), hashlib.sha256(text.encode()).hexdigest()[:16])


small = [random.uniform(-30, 30) for _ in range(3000)]
large = [random.uniform(-740, 709) for _ in range(1500)]
near_one = [random.uniform(0.9, 1.1) for _ in range(1500)]
anywhere = [random.uniform(1, 10) * 10.0 ** random.randint(-320, 307) for _ in range(1500)]
exponents = [random.choice([2, -1.5, 0.5, 1 / 3, 3, -2, 1.2, 10, -0.25, random.uniform(-40, 40)]) for _ in range(3000)]

of("exp", [math.exp(x) for x in small + large])
of("exp2", [math.exp2(x) for x in small + large])
of("log", [math.log(x) for x in near_one + anywhere])
of("log2 of powers", [math.log2(2.0**n) for n in range(-1074, 1024)])
of("pow", [math.pow(abs(x), y) for x, y in zip(small, exponents)])
of("near one", [x ** (y * 50) for x, y in zip(near_one, exponents)])
of("of ints", [base**-n for base in (2, 3, 5, 7, 10, 60) for n in range(1, 60)] + [10.0**n for n in range(-323, 309)])
angles = small + near_one + [random.uniform(-0.2, 0.2) for _ in range(1500)] + [random.uniform(-1e7, 1e7) for _ in range(1500)]
of("sin", [math.sin(x) for x in angles])
of("cos", [math.cos(x) for x in angles])
positive = [abs(x) for x in small] + anywhere
of("log2", [math.log2(x) for x in near_one + positive])
of("log1p", [math.log1p(x - 1) for x in near_one] + [math.log1p(x) for x in positive])
of("expm1", [math.expm1(x) for x in small + large + angles[3000:6000]])
of("cbrt", [math.cbrt(x) for x in small + anywhere])
for name in ("sinh", "cosh", "tanh", "asinh"):
    of(name, [getattr(math, name)(x) for x in angles[:6000]])
of("acosh", [math.acosh(1 + x) for x in positive])
of("atanh", [math.atanh(math.sin(x)) for x in small])
of("abs", [abs(complex(x, y)) for x, y in zip(small, reversed(small))])
for name, values in {
    "tan": (math.pi, 3 * math.pi, math.pi / 2, math.pi / 4, 0.5, 1e-9, -0.0, 1e22, 30.0, -2.0, 6 * math.pi),
    "atan": (1, -2.5, 0.003, 1e-9, 1e17, -1e300, math.inf, -0.0, 7.3), "asin": (1, -0.5, 0.003, 1e-9, 0.999999, -0.0, 0.7071),
    "acos": (1, -0.5, 0.003, 1e-19, 0.999999, -0.999, 0.7071), "expm1": (709.78, -60, 1e-300, -math.inf, -0.0, 0.5, -0.3),
    "log1p": (1e-300, -0.9999999, 1, -0.0, 1e308, 2**-53, math.inf), "cbrt": (27, -8, 1000, 0.001, 5e-324, -0.0, -math.inf, 64),
    "sinh": (710, 1e-9, -0.0), "cosh": (710, 0, -0.3), "tanh": (25, -1e-17, -0.0, 0.5), "asinh": (1e300, -3, 1e-9), "atanh": (-0.5, 1e-9, 0.99),
    "acosh": (1, 1e300, 1.5), "log2": (8, 0.1, 5e-324, 0.86, 3),
}.items():
    print(name, [getattr(math, name)(x) for x in values])
print([math.atan2(y, x) for y, x in ((1, -1), (0.0, -1), (-0.0, -1), (3e-200, 4e-200), (-1e300, -2e300), (5, 1e-300), (1, 7), (-2, 0.1))])
print([math.sin(x) for x in (math.pi, 2 * math.pi, math.pi / 6, 1e-9, -0.0, 1e22, -2.0, 105414350.5)])
print([math.cos(x) for x in (math.pi, math.pi / 2, math.pi / 3, 1e-9, -0.0, 1e22, -2.0, 105414350.5)])
print((-1.0)**1e300, (-1.0)**-2.0**70, math.pow(-1.0, 2.0**1000), (-1.0)**(2.0**53 - 1))
print(10.0**23, 1.5**34, 2**0.5, 2.0**-1074, 0.1**10, 7**-3)
print([math.exp(x) for x in (1, -1, 0.1, 709.78, -745.1, -745.2, 1e-17, -0.0)])
print([math.log(x) for x in (2, 10, 0.1, 1.0000001, 5e-324, 1.7e308, 3)])
for work in (lambda: math.exp(709.79), lambda: 10.0**309, lambda: (-8) ** (1 / 3), lambda: (-2.0) ** 3):
    try:
        print(work())
    except ArithmeticError as error:
        print(type(error).__name__, error)
inf, nan = math.inf, math.nan
cases = [(0.0, 3), (-0.0, 3), (-0.0, 4), (inf, -1), (-inf, 3), (-inf, -3), (1, nan), (nan, 0), (-1, inf), (0.5, inf), (0.5, -inf), (2, -1100), (-2, 1023), (5e-324, 0.5), (1 + 2**-52, 2**61), (0.99, 1e300), (3, 1e-300)]
print([math.pow(x, y) for x, y in cases])
random.seed(4)
print(sum(random.expovariate(2) for _ in range(2000)), sum(random.gauss(0, 1) for _ in range(2000)))
print(sum(random.lognormvariate(0, 1) for _ in range(500)), sum(random.paretovariate(3) for _ in range(500)), sum(random.weibullvariate(1, 2) for _ in range(500)))


def bodies(steps):
    them = [[0.0, 0.0, 0.0, 0.0, 39.47], [4.84, -1.16, 0.6, 2.8, 0.037], [8.34, 4.12, -1.01, 1.8, 0.011]]
    for _ in range(steps):
        for at, one in enumerate(them):
            for other in them[at + 1 :]:
                x, y = one[0] - other[0], one[1] - other[1]
                pull = (x * x + y * y) ** -1.5 * 0.01
                one[2] -= x * other[4] * pull
                one[3] -= y * other[4] * pull
                other[2] += x * one[4] * pull
                other[3] += y * one[4] * pull
        for one in them:
            one[0] += 0.01 * one[2]
            one[1] += 0.01 * one[3]
    return [value for one in them for value in one]


print(bodies(4000))
# expect: exp 4500 b33690e6bbe96231
# expect: exp2 4500 5b4418c1bb12bead
# expect: log 3000 745ea88a3985a7fc
# expect: log2 of powers 2098 d53e0ece97173c06
# expect: pow 3000 580ce919be373764
# expect: near one 1500 089f63003a694208
# expect: of ints 986 0a8f70999083d272
# expect: sin 7500 ad1b9ee7919c767b
# expect: cos 7500 64d0a0f0ae70cd51
# expect: log2 6000 e46821101869269f
# expect: log1p 6000 f29fb5e083c93a60
# expect: expm1 7500 f924472714f32967
# expect: cbrt 4500 2b2a19f3006e73fd
# expect: sinh 6000 caa09a2f58dae071
# expect: cosh 6000 84c51fce3a0f68b2
# expect: tanh 6000 cb7c8b7568927053
# expect: asinh 6000 a22bb781908c890d
# expect: acosh 4500 1fdc1a65b2fb06a9
# expect: atanh 3000 0d179060e18000db
# expect: abs 3000 fe057a37d3e4581e
# expect: tan [-1.2246467991473532e-16, -3.67394039744206e-16, 1.633123935319537e+16, 0.9999999999999999, 0.5463024898437905, 1e-09, -0.0, -1.6287782256068988, -6.405331196646276, 2.185039863261519, -7.34788079488412e-16]
# expect: atan [0.7853981633974483, -1.1902899496825317, 0.0029999910000485996, 1e-09, 1.5707963267948966, -1.5707963267948966, 1.5707963267948966, -0.0, 1.4346573659417559]
# expect: asin [1.5707963267948966, -0.5235987755982989, 0.0030000045000182253, 1e-09, 1.5693821131146521, -0.0, 0.7853885733974476]
# expect: acos [0.0, 2.0943951023931957, 1.5677963222948783, 1.5707963267948966, 0.0014142136802445852, 3.09686756642106, 0.785407753397449]
# expect: expm1 [1.7928227943945155e+308, -1.0, 1e-300, -1.0, -0.0, 0.6487212707001282, -0.2591817793182821]
# expect: log1p [1e-300, -16.118095651484676, 0.6931471805599453, -0.0, 709.1962086421661, 1.1102230246251565e-16, inf]
# expect: cbrt [3.0000000000000004, -2.0, 10.0, 0.1, 1.7031839360032601e-108, -0.0, -inf, 4.0]
# expect: sinh [1.1169973830808557e+308, 1e-09, -0.0]
# expect: cosh [1.1169973830808557e+308, 1.0, 1.0453385141288605]
# expect: tanh [1.0, -1e-17, -0.0, 0.46211715726000974]
# expect: asinh [691.4686750787736, -1.8184464592320668, 1e-09]
# expect: atanh [-0.5493061443340548, 1e-09, 2.6466524123622457]
# expect: acosh [0.0, 691.4686750787736, 0.9624236501192069]
# expect: log2 [3.0, -3.321928094887362, -1074.0, -0.2175914350726268, 1.584962500721156]
# expect: [2.356194490192345, 3.141592653589793, -3.141592653589793, 0.6435011087932844, -2.677945044588987, 1.5707963267948966, 0.14189705460416394, -1.5208379310729538]
# expect: [1.2246467991473532e-16, -2.4492935982947064e-16, 0.49999999999999994, 1e-09, -0.0, -0.8522008497671888, -0.9092974268256817, -0.2796148799391933]
# expect: [-1.0, 6.123233995736766e-17, 0.5000000000000001, 1.0, 1.0, 0.523214785395139, -0.4161468365471424, 0.9601122428740249]
# expect: 1.0 1.0 1.0 -1.0
# expect: 1.0000000000000001e+23 970739.7373664757 1.4142135623730951 5e-324 1.0000000000000006e-10 0.0029154518950437317
# expect: [2.718281828459045, 0.36787944117144233, 1.1051709180756477, 1.7928227943945155e+308, 5e-324, 0.0, 1.0, 1.0]
# expect: [0.6931471805599453, 2.302585092994046, -2.3025850929940455, 9.999999505838704e-08, -744.4400719213812, 709.7268368932282, 1.0986122886681098]
# expect: OverflowError math range error
# expect: OverflowError (34, 'Numerical result out of range')
# expect: (1.0000000000000002+1.7320508075688772j)
# expect: -8.0
# expect: [0.0, -0.0, 0.0, 0.0, -inf, -0.0, 1.0, 1.0, 1.0, 0.0, inf, 0.0, -8.98846567431158e+307, 2.2227587494850775e-162, 2.2844135865396268e+222, 0.0, 1.0]
# expect: 1023.9482963450214 17.266672076749277
# expect: 882.6262797411521 783.7723589423147 449.59824241721225
# expect: [0.024721713784820094, 0.1225636259252513, 0.001711981450018177, 0.005787434409083305, 39.47, -4.384943137983069, 2.9779037534549255, -1.5614861615114934, -2.213208778829596, 0.037, -9.009376998315053, -0.8517049225011951, 0.11755274033712051, -2.1037555736203473, 0.011]
