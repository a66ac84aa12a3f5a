"""Basic statistics: averages, spread, relations between two series, the normal distribution.

Sums are exact: numbers are taken as fractions, and only the result is rounded.
"""

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde",
    "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
    "pstdev", "pvariance", "quantiles", "stdev", "variance",
]

import math
import sys
from collections import Counter, namedtuple
from decimal import Decimal
from fractions import Fraction

_hypot = math.hypot
_SQRT2 = math.sqrt(2.0)


class StatisticsError(ValueError):
    pass


# ---- averages


def mean(data):
    kind, total, n = _sum(data)  # as line 175: T, total, n = ‹_sum(data)›
    if n < 1:  # as line 176
        raise StatisticsError('mean requires at least one data point')  # as line 177
    return _convert(total / n, kind)


def fmean(data, weights=None):
    if weights is None:
        try:
            n = len(data)  # as line 194
        except TypeError:
            data = list(data)
            n = len(data)  # as line 194
        total = math.fsum(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')  # as line 204
        return total / n  # as line 206
    if not isinstance(weights, (list, tuple)):  # as line 208
        weights = list(weights)  # as line 209
    try:
        total = math.sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')  # as line 214
    weight = math.fsum(weights)
    if not weight:
        raise StatisticsError('sum of weights must be non-zero')  # as line 219
    return total / weight


def geometric_mean(data):
    n = 0
    found_zero = False

    def positive():
        nonlocal n, found_zero
        for n, x in enumerate(data, start=1):
            if x > 0.0 or math.isnan(x):
                yield x
            elif x == 0.0:
                found_zero = True
            else:
                raise StatisticsError("No negative inputs allowed", x)

    total = math.fsum(map(math.log, positive()))
    if not n:
        raise StatisticsError('Must have a non-empty dataset')  # as line 255
    if math.isnan(total):  # as line 256
        return math.nan  # as line 257
    if found_zero:
        return math.nan if total == math.inf else 0.0  # as line 259
    return math.exp(total / n)


def harmonic_mean(data, weights=None):
    if iter(data) is data:  # as line 288
        data = list(data)  # as line 289
    errmsg = "harmonic mean does not support negative values"
    n = len(data)  # as line 293
    if n < 1:  # as line 294
        raise StatisticsError('harmonic_mean requires at least one data point')  # as line 295
    if n == 1 and weights is None:
        x = data[0]  # as line 297
        if isinstance(x, (int, float, Decimal, Fraction)) or _is_real(x):
            if x < 0:  # as line 299
                raise StatisticsError(errmsg)  # as line 300
            return x
        raise TypeError('unsupported type')  # as line 303
    if weights is None:
        weights = [1] * n
        sum_weights = n
    else:
        if iter(weights) is weights:  # as line 309
            weights = list(weights)  # as line 310
        if len(weights) != n:  # as line 311
            raise StatisticsError('Number of weights does not match data size')  # as line 312
        _, sum_weights, _ = _sum(w for w in _fail_neg(weights, errmsg))  # as line 313
    try:
        data = _fail_neg(data, errmsg)  # as line 316
        kind, total, count = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:  # as line 321
        raise StatisticsError('Weighted sum must be positive')  # as line 322
    return _convert(sum_weights / total, kind)


def _is_real(x):
    from numbers import Real

    return isinstance(x, Real)


def median(data):
    data = sorted(data)  # as line 340
    n = len(data)  # as line 341
    if n == 0:  # as line 342
        raise StatisticsError("no median for empty data")  # as line 343
    if n % 2 == 1:  # as line 344
        return data[n // 2]  # as line 345
    i = n // 2  # as line 347
    return (data[i - 1] + data[i]) / 2  # as line 348


def median_low(data):
    data = sorted(data)  # as line 366
    n = len(data)  # as line 367
    if n == 0:  # as line 368
        raise StatisticsError("no median for empty data")  # as line 369
    return data[n // 2] if n % 2 == 1 else data[n // 2 - 1]


def median_high(data):
    data = sorted(data)  # as line 388
    n = len(data)  # as line 389
    if n == 0:  # as line 390
        raise StatisticsError("no median for empty data")  # as line 391
    return data[n // 2]  # as line 392


def median_grouped(data, interval=1.0):
    data = sorted(data)  # as line 438
    n = len(data)  # as line 439
    if not n:
        raise StatisticsError("no median for empty data")  # as line 441
    x = data[n // 2]  # as line 445
    # How many lie below the bin of the median, and how many in it.
    i = _bisect(data, x, lambda a, b: a < b)
    j = _bisect(data, x, lambda a, b: a <= b)
    try:
        interval = float(interval)  # as line 454
        x = float(x)  # as line 455
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    lower = x - interval / 2.0
    below = i
    inside = j - i
    return lower + interval * (n / 2 - below) / inside


def _bisect(data, x, before):
    low, high = 0, len(data)
    while low < high:
        middle = (low + high) // 2
        if before(data[middle], x):
            low = middle + 1
        else:
            high = middle
    return low


def mode(data):
    pairs = Counter(iter(data)).most_common(1)  # as line 490
    try:
        return pairs[0][0]  # as line 492
    except IndexError:
        raise StatisticsError('no mode for empty data') from None  # as line 494


def multimode(data):
    counts = Counter(iter(data))  # as line 511
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


# ---- spread


def variance(data, xbar=None):
    kind, ss, c, n = _ss(data, xbar)
    if n < 2:  # as line 561
        raise StatisticsError('variance requires at least two data points')  # as line 562
    return _convert(ss / (n - 1), kind)


def pvariance(data, mu=None):
    kind, ss, c, n = _ss(data, mu)
    if n < 1:  # as line 604
        raise StatisticsError('pvariance requires at least one data point')  # as line 605
    return _convert(ss / n, kind)


def stdev(data, xbar=None):
    kind, ss, c, n = _ss(data, xbar)
    if n < 2:  # as line 619
        raise StatisticsError('stdev requires at least two data points')  # as line 620
    mss = ss / (n - 1)  # as line 621
    try:
        mss_numerator, mss_denominator = mss.numerator, mss.denominator
    except AttributeError:
        raise ValueError('inf or nan encountered in data')  # as line 626
    if issubclass(kind, Decimal):
        return _decimal_sqrt_of_frac(mss_numerator, mss_denominator)  # as line 628
    return _float_sqrt_of_frac(mss_numerator, mss_denominator)  # as line 629


def pstdev(data, mu=None):
    kind, ss, c, n = _ss(data, mu)
    if n < 1:  # as line 642
        raise StatisticsError('pstdev requires at least one data point')  # as line 643
    mss = ss / n  # as line 644
    try:
        mss_numerator, mss_denominator = mss.numerator, mss.denominator
    except AttributeError:
        raise ValueError('inf or nan encountered in data')  # as line 649
    if issubclass(kind, Decimal):
        return _decimal_sqrt_of_frac(mss_numerator, mss_denominator)  # as line 651
    return _float_sqrt_of_frac(mss_numerator, mss_denominator)  # as line 652


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:  # as line 1192
        raise StatisticsError('n must be at least 1')  # as line 1193
    data = sorted(data)  # as line 1195
    ld = len(data)  # as line 1197
    if ld < 2:  # as line 1198
        if ld == 1:  # as line 1199
            return data * (n - 1)  # as line 1200
        raise StatisticsError('must have at least one data point')  # as line 1201
    if method == "inclusive":
        m = ld - 1  # as line 1204
        result = []
        for i in range(1, n):
            j, delta = divmod(i * m, n)  # as line 1207
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        m = ld + 1  # as line 1213
        result = []
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else ld - 1 if j > ld - 1 else j
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')  # as line 1223


# ---- two series


def covariance(x, y, /):
    n = len(x)  # as line 675
    if len(y) != n:  # as line 676
        raise StatisticsError('covariance requires that both inputs have same number of data points')  # as line 677
    if n < 2:  # as line 678
        raise StatisticsError('covariance requires at least two data points')  # as line 679
    xbar = math.fsum(x) / n
    ybar = math.fsum(y) / n
    sxy = math.sumprod((xi - xbar for xi in x), (yi - ybar for yi in y))
    return sxy / (n - 1)  # as line 683


def correlation(x, y, /, *, method="linear"):
    n = len(x)  # as line 712
    if len(y) != n:  # as line 713
        raise StatisticsError('correlation requires that both inputs have same number of data points')  # as line 714
    if n < 2:  # as line 715
        raise StatisticsError('correlation requires at least two data points')  # as line 716
    if method not in {"linear", "ranked"}:
        raise ValueError(f'Unknown method: {method!r}')  # as line 718
    if method == "ranked":
        start = (n - 1) / -2
        x = _rank(x, start=start)  # as line 722
        y = _rank(y, start=start)  # as line 723
    else:
        xbar = math.fsum(x) / n
        ybar = math.fsum(y) / n
        x = [xi - xbar for xi in x]  # as line 728
        y = [yi - ybar for yi in y]  # as line 729
    sxy = math.sumprod(x, y)
    sxx = math.sumprod(x, x)
    syy = math.sumprod(y, y)
    try:
        return sxy / _sqrtprod(sxx, syy)  # as line 736
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')  # as line 738


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    n = len(x)  # as line 783
    if len(y) != n:  # as line 784
        raise StatisticsError('linear regression requires that both inputs have same number of data points')  # as line 785
    if n < 2:  # as line 786
        raise StatisticsError('linear regression requires at least two data points')  # as line 787
    if not proportional:
        xbar = math.fsum(x) / n
        ybar = math.fsum(y) / n
        x = [xi - xbar for xi in x]
        y = (yi - ybar for yi in y)
    sxy = math.sumprod(x, y) + 0.0
    sxx = math.sumprod(x, x)
    try:
        slope = sxy / sxx  # as line 799: slope = ‹sxy / sxx›   # equivalent to:  covariance(x, y) / variance(x)
    except ZeroDivisionError:
        raise StatisticsError('x is constant')  # as line 801
    intercept = 0.0 if proportional else ybar - slope * xbar  # as line 803
    return LinearRegression(slope=slope, intercept=intercept)  # as line 804


# ---- kernel density estimation


def _kernels():
    pi, tau, exp, sqrt, cosh, sin, cos, asin, atan, tan, log, erf = (
        math.pi, math.tau, math.exp, math.sqrt, math.cosh, math.sin, math.cos, math.asin, math.atan, math.tan, math.log,
        math.erf,
    )
    sqrt2pi = sqrt(2 * pi)
    sqrt2 = sqrt(2)
    # name: (density, cumulative, support)
    return {
        "normal": (lambda t: exp(-1 / 2 * t * t) / sqrt2pi, lambda t: 1 / 2 * (1.0 + erf(t / sqrt2)), None),
        "logistic": (lambda t: 1 / 2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), None),
        "sigmoid": (lambda t: (1 / pi) / cosh(t), lambda t: (2 / pi) * atan(exp(t)), None),
        "rectangular": (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, 1.0),
        "triangular": (
            lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2, 1.0
        ),
        "parabolic": (lambda t: 3 / 4 * (1.0 - t * t), lambda t: _sumprod3(-1 / 4, t**3, 3 / 4, t) + 1 / 2, 1.0),
        "quartic": (
            lambda t: 15 / 16 * (1.0 - t * t) ** 2,
            lambda t: math.sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t**5, t**3, t, 1.0)), 1.0,
        ),
        "triweight": (
            lambda t: 35 / 32 * (1.0 - t * t) ** 3,
            lambda t: math.sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2), (t**7, t**5, t**3, t, 1.0)), 1.0,
        ),
        "cosine": (
            lambda t: pi / 4 * cos(pi / 2 * t), lambda t: 1 / 2 * sin(pi / 2 * t) + 1 / 2, 1.0
        ),
    }


def _sumprod3(a, x, b, y):
    return math.sumprod((a, b), (x, y))


_kernel_names = {"gauss": "normal", "uniform": "rectangular", "epanechnikov": "parabolic", "biweight": "quartic"}


def _kernel_named(kernel):
    found = _kernels().get(_kernel_names.get(kernel, kernel))
    if found is None:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return found


def kde(data, h, kernel="normal", *, cumulative=False):
    n = len(data)  # as line 1035
    if not n:
        raise StatisticsError('Empty data sequence')  # as line 1037
    if not isinstance(data[0], (int, float)):  # as line 1039
        raise TypeError('Data sequence must contain ints or floats')  # as line 1040
    if h <= 0.0:  # as line 1042
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')  # as line 1043
    K, W, support = _kernel_named(kernel)
    if support is None:

        def pdf(x):
            return sum(K((x - x_i) / h) for x_i in data) / (len(data) * h)  # as line 1055

        def cdf(x):
            return sum(W((x - x_i) / h) for x_i in data) / len(data)  # as line 1058

    else:
        sample = sorted(data)  # as line 1062
        bandwidth = h * support  # as line 1063

        def pdf(x):
            nonlocal n, sample
            if len(data) != n:
                sample = sorted(data)
                n = len(data)
            i = _bisect(sample, x - bandwidth, lambda a, b: a < b)
            j = _bisect(sample, x + bandwidth, lambda a, b: a <= b)
            return sum(K((x - x_i) / h) for x_i in sample[i:j]) / (n * h)

        def cdf(x):
            nonlocal n, sample
            if len(data) != n:
                sample = sorted(data)
                n = len(data)
            i = _bisect(sample, x - bandwidth, lambda a, b: a < b)
            j = _bisect(sample, x + bandwidth, lambda a, b: a <= b)
            return sum((W((x - x_i) / h) for x_i in sample[i:j]), i) / n

    if cumulative:
        cdf.__doc__ = f"CDF estimate with {h=!r} and {kernel=!r}"
        return cdf
    pdf.__doc__ = f"PDF estimate with {h=!r} and {kernel=!r}"
    return pdf


def _newton_raphson(f_inv_estimate, f, f_prime, tolerance=1e-12):
    def f_inv(y):
        x = f_inv_estimate(y)  # as line 878
        while abs(diff := f(x) - y) > tolerance:  # as line 879
            x -= diff / f_prime(x)  # as line 880
        return x

    return f_inv


def _quartic_invcdf_estimate(p):
    if p <= 0.5:
        sign = 1.0
    else:
        sign, p = -1.0, 1.0 - p
    if p < 0.0106:  # as line 887
        return ((2.0 * p) ** 0.3838 - 1.0) * sign  # as line 888
    x = (2.0 * p) ** 0.4258865685331 - 1.0  # as line 889
    if p < 0.499:  # as line 890
        x += 0.026818732 * math.sin(7.101753784 * p + 2.73230839482953)
    return x * sign  # as line 892


def _triweight_invcdf_estimate(p):
    if p <= 0.5:
        sign = 1.0
    else:
        sign, p = -1.0, 1.0 - p
    x = (2.0 * p) ** 0.3400218741872791 - 1.0  # as line 906
    if 0.00001 < p < 0.499:  # as line 907
        x -= 0.033 * math.sin(1.07 * math.tau * (p - 0.035))
    return x * sign  # as line 909


def _inverses():
    kernels = _kernels()
    return {
        "normal": NormalDist().inv_cdf,
        "logistic": lambda p: math.log(p / (1 - p)),
        "sigmoid": lambda p: math.log(math.tan(p * math.pi / 2)),
        "rectangular": lambda p: 2 * p - 1,
        "parabolic": lambda p: 2 * math.cos((math.acos(2 * p - 1) + math.pi) / 3),
        "quartic": _newton_raphson(_quartic_invcdf_estimate, kernels["quartic"][1], kernels["quartic"][0]),
        "triweight": _newton_raphson(_triweight_invcdf_estimate, kernels["triweight"][1], kernels["triweight"][0]),
        "triangular": lambda p: math.sqrt(2 * p) - 1 if p < 1 / 2 else 1 - math.sqrt(2 - 2 * p),
        "cosine": lambda p: 2 * math.asin(2 * p - 1) / math.pi,
    }


def kde_random(data, h, kernel="normal", *, seed=None):
    import random

    n = len(data)  # as line 1112
    if not n:
        raise StatisticsError('Empty data sequence')  # as line 1114
    if not isinstance(data[0], (int, float)):  # as line 1116
        raise TypeError('Data sequence must contain ints or floats')  # as line 1117
    if h <= 0.0:  # as line 1119
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')  # as line 1120
    kernel_invcdf = _inverses().get(_kernel_names.get(kernel, kernel))
    if kernel_invcdf is None:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')  # as line 1124
    prng = random.Random(seed)
    uniform = prng.random
    choice = prng.choice  # as line 1129

    def rand():
        return choice(data) + h * kernel_invcdf(uniform())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand


# ---- exact sums


def _sum(data):
    """(type, exact sum as a fraction or an infinity, count)."""
    count = 0
    kinds = set()
    partials = {}
    for value in data:  # as line 1492: for typ, values in ‹groupby(data, type)›:
        cls = type(value)
        kinds.add(cls)
        count += 1
        n, d = _exact_ratio(value)  # as line 1494: for n, d in ‹map(_exact_ratio, values)›:
        partials[d] = partials.get(d, 0) + n
    if None in partials:  # as line 1498
        # Infinities and not-a-numbers.
        total = partials[None]  # as line 1501
    else:
        total = sum(Fraction(n, d) for d, n in partials.items())  # as line 1505
    return _common_kind(kinds), total, count


def _common_kind(kinds):
    kind = int
    for other in kinds:
        kind = _coerce(kind, other)
    return kind


def _ss(data, c=None):
    """(type, exact sum of squared deviations from c or from the mean, mean, count)."""
    if c is not None:
        kind, ssd, count = _sum((d := x - c) * d for x in data)
        return kind, ssd, c, count
    count = 0
    kinds = set()
    sx_partials = {}
    sxx_partials = {}
    for value in data:
        kinds.add(type(value))
        count += 1
        n, d = _exact_ratio(value)
        sx_partials[d] = sx_partials.get(d, 0) + n
        sxx_partials[d] = sxx_partials.get(d, 0) + n * n
    if not count:
        ssd = c = Fraction(0)  # as line 1538
    elif None in sx_partials:  # as line 1540
        ssd = c = sx_partials[None]  # as line 1543
    else:
        sx = sum(Fraction(n, d) for d, n in sx_partials.items())  # as line 1547
        sxx = sum(Fraction(n, d * d) for d, n in sxx_partials.items())
        # The way without differences: exact numbers do not mind.
        ssd = (count * sxx - sx * sx) / count  # as line 1551
        c = sx / count  # as line 1552
    return _common_kind(kinds), ssd, c, count


def _isfinite(x):
    try:
        return x.is_finite()
    except AttributeError:
        return math.isfinite(x)


def _coerce(T, S):
    """The type of a result of numbers of two types."""
    assert T is not bool, "initial type T is bool"  # as line 1573
    if T is S:
        return T
    if S is int or S is bool:
        return T
    if T is int:
        return S
    if issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, Fraction) and issubclass(S, float):  # as line 1588
        return S
    if issubclass(T, float) and issubclass(S, Fraction):  # as line 1590
        return T
    raise TypeError("don't know how to coerce %s and %s" % (T.__name__, S.__name__))


def _exact_ratio(x):
    """A number as numerator and denominator."""
    try:
        return x.as_integer_ratio()  # as line 1607
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        # Infinite, or no number.
        assert not _isfinite(x)  # as line 1612
        return (x, None)
    try:
        return (x.numerator, x.denominator)  # as line 1617
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")  # as line 1620: raise TypeError(msg)


def _convert(value, T):
    """An exact value as a number of type T."""
    if type(value) is T:  # as line 1625
        return value
    if issubclass(T, int) and value.denominator != 1:  # as line 1630
        T = float
    try:
        return T(value)  # as line 1635
    except TypeError:
        if issubclass(T, Decimal):  # as line 1637
            return T(value.numerator) / T(value.denominator)  # as line 1638
        raise  # as line 1640


def _fail_neg(values, errmsg="negative value"):
    for x in values:
        if x < 0:  # as line 1646
            raise StatisticsError(errmsg)  # as line 1647
        yield x  # as line 1648


def _rank(data, /, *, key=None, reverse=False, ties="average", start=1):
    """The places of values in the order of the data; equal ones share the average of theirs."""
    if ties != "average":
        raise ValueError(f'Unknown tie resolution method: {ties!r}')  # as line 1689
    if key is not None:
        data = map(key, data)  # as line 1691
    pairs = sorted(zip(data, range(10**12)), reverse=reverse)
    result = [0] * len(pairs)
    i = start - 1  # as line 1693
    at = 0
    while at < len(pairs):
        end = at
        while end < len(pairs) and pairs[end][0] == pairs[at][0]:
            end += 1
        size = end - at
        rank = i + (size + 1) / 2  # as line 1698
        for value, place in pairs[at:end]:
            result[place] = rank
        i += size
        at = end
    return result


def _integer_sqrt_of_frac_rto(n, m):
    a = math.isqrt(n // m)  # as line 1708
    return a | (a * a * m != n)


# Bits beyond those of a float, so that rounding twice is as rounding once.
_sqrt_bit_width = 2 * sys.float_info.mant_dig + 3


def _float_sqrt_of_frac(n, m):
    q = (n.bit_length() - m.bit_length() - _sqrt_bit_width) // 2  # as line 1720
    if q >= 0:  # as line 1721
        numerator = _integer_sqrt_of_frac_rto(n, m << 2 * q) << q  # as line 1722
        denominator = 1
    else:
        numerator = _integer_sqrt_of_frac_rto(n << -2 * q, m)  # as line 1725
        denominator = 1 << -q  # as line 1726
    return numerator / denominator


def _decimal_sqrt_of_frac(n, m):
    if n <= 0:  # as line 1735
        if not n:
            return Decimal("0.0")
        n, m = -n, -m
    root = (Decimal(n) / Decimal(m)).sqrt()  # as line 1740
    nr, dr = root.as_integer_ratio()  # as line 1741
    plus = root.next_plus()  # as line 1743
    np, dp = plus.as_integer_ratio()  # as line 1744
    # Is n/m beyond the middle of root and plus?
    if 4 * n * (dr * dp) ** 2 > m * (dr * np + dp * nr) ** 2:
        return plus
    minus = root.next_minus()  # as line 1749
    nm, dm = minus.as_integer_ratio()  # as line 1750
    if 4 * n * (dr * dm) ** 2 < m * (dr * nm + dm * nr) ** 2:
        return minus
    return root


def _sqrtprod(x, y):
    """sqrt(x * y), made as exact as floats allow."""
    h = math.sqrt(x * y)
    if not math.isfinite(h):
        if math.isinf(h) and not math.isinf(x) and not math.isinf(y):
            # Too big in between.
            scale = 2.0**-512
            return _sqrtprod(scale * x, scale * y) / scale
        return h
    if not h:
        if x and y:
            # Too small in between.
            scale = 2.0**537
            return _sqrtprod(scale * x, scale * y) / scale
        return h
    # One step of Newton's method with the exact error.
    d = math.sumprod((x, h), (y, -h))
    return h + d / (2.0 * h)  # as line 1794


# ---- the normal distribution


# Wichura's algorithm AS241 (Applied Statistics 37, 1988): a quotient of two polynomials for the middle, the tails and the far tails.
# Coefficients from the highest power down.
_MIDDLE = (
    (2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665),
    (5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091, 1.0),
)
_TAIL = (
    (0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835),
    (1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0),
)
_FAR_TAIL = (
    (2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103),
    (2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133, 0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0),
)


def _polynomial(coefficients, x):
    total = 0.0
    for coefficient in coefficients:
        total = total * x + coefficient
    return total


def _normal_dist_inv_cdf(p, mu, sigma):
    away = p - 0.5
    if abs(away) <= 0.425:
        above, below = _MIDDLE
        x = 0.180625 - away * away
        return mu + _polynomial(above, x) * away / _polynomial(below, x) * sigma
    depth = math.sqrt(-math.log(1.0 - p if away > 0.0 else p))
    (above, below), start = (_TAIL, 1.6) if depth <= 5.0 else (_FAR_TAIL, 5.0)
    z = _polynomial(above, depth - start) / _polynomial(below, depth - start)
    return mu + (z if away > 0.0 else -z) * sigma


class NormalDist:
    # https://en.wikipedia.org/wiki/Normal_distribution

    __slots__ = {
        "_mu": "Arithmetic mean of a normal distribution",
        "_sigma": "Standard deviation of a normal distribution",
    }

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:  # as line 1240
            raise StatisticsError('sigma must be non-negative')  # as line 1241
        self._mu = float(mu)  # as line 1242
        self._sigma = float(sigma)  # as line 1243

    @classmethod
    def from_samples(cls, data):
        kind, ss, xbar, n = _ss(data)
        if n < 2:
            raise StatisticsError("stdev requires at least two data points")
        mss = ss / (n - 1)
        try:
            sigma = _float_sqrt_of_frac(mss.numerator, mss.denominator)
        except AttributeError:
            sigma = float(mss)
        return cls(float(xbar), sigma)

    def samples(self, n, *, seed=None):
        import random

        uniform = random.random if seed is None else random.Random(seed).random
        return [_normal_dist_inv_cdf(uniform(), self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma  # as line 1260
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')  # as line 1262
        diff = x - self._mu  # as line 1263
        return math.exp(diff * diff / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')  # as line 1269
        return 0.5 * math.erfc((self._mu - x) / (self._sigma * _SQRT2))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:  # as line 1282
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')  # as line 1283
        return _normal_dist_inv_cdf(p, self._mu, self._sigma)  # as line 1284

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]  # as line 1295

    def overlap(self, other):
        if not isinstance(other, NormalDist):  # as line 1313
            raise TypeError('Expected another NormalDist instance')  # as line 1314
        X, Y = self, other
        if (Y._sigma, Y._mu) < (X._sigma, X._mu):
            X, Y = Y, X
        X_var, Y_var = X.variance, Y.variance  # as line 1318
        if not X_var or not Y_var:
            raise StatisticsError('overlap() not defined when sigma is zero')  # as line 1320
        dv = Y_var - X_var  # as line 1321
        dm = math.fabs(Y._mu - X._mu)
        if not dv:
            return math.erfc(dm / (2.0 * X._sigma * _SQRT2))
        a = X._mu * Y_var - Y._mu * X_var  # as line 1325
        b = X._sigma * Y._sigma * math.sqrt(dm * dm + dv * math.log(Y_var / X_var))
        x1 = (a + b) / dv  # as line 1327
        x2 = (a - b) / dv  # as line 1328
        return 1.0 - (math.fabs(Y.cdf(x1) - X.cdf(x1)) + math.fabs(Y.cdf(x2) - X.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')  # as line 1339
        return (x - self._mu) / self._sigma  # as line 1340

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma  # as line 1369

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):  # as line 1381
            return NormalDist(x1._mu + x2._mu, _hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)  # as line 1383

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):  # as line 1395
            return NormalDist(x1._mu - x2._mu, _hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)  # as line 1397

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * math.fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / math.fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)  # as line 1417

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)  # as line 1421

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)  # as line 1427

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):  # as line 1433
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma  # as line 1435

    def __hash__(self):
        return hash((self._mu, self._sigma))  # as line 1439

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
