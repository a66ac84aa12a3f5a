# statistics.
from statistics import *
import statistics, math
from fractions import Fraction as F
from decimal import Decimal as D


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


sets = [
    [1, 2, 3, 4, 4],
    [1.5, 2.5, 2.5, 2.75, 3.25, 4.75],
    [F(1, 3), F(2, 7), F(5)],
    [D('0.5'), D('0.75'), D('0.625')],
    [0.1] * 10,
    [1, 2.5, F(1, 3)],
    [1e300, 1e300, -1e300],
    [3],
    [True, False, True],
    [1e-10, 1, 10000000000.0],
    [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5],
    list(range(100)),
]
for s in sets:
    for f in (
        mean,
        fmean,
        median,
        median_low,
        median_high,
        median_grouped,
        mode,
        multimode,
        pvariance,
        variance,
        pstdev,
        stdev,
        geometric_mean,
        harmonic_mean,
        quantiles,
    ):
        print(f.__name__, end=' ')
        tr(lambda: repr(f(s)))
for f in (
    mean,
    fmean,
    median,
    median_low,
    median_high,
    median_grouped,
    mode,
    multimode,
    pvariance,
    variance,
    pstdev,
    stdev,
    geometric_mean,
    harmonic_mean,
    quantiles,
):
    print(f.__name__, end=' ')
    tr(lambda: f([]))
tr(lambda: mean(['a']))
tr(lambda: mean([1, 'a']))
tr(lambda: mean([1, D(1)]))
tr(lambda: mean([float('inf'), 1]))
tr(lambda: mean([float('nan'), 1]))
tr(lambda: variance([float('inf'), 1]))
tr(lambda: harmonic_mean([-1, 2]))
tr(lambda: harmonic_mean([40, 60], weights=[5, 30]))
tr(lambda: harmonic_mean([0, 2]))
tr(lambda: geometric_mean([-1, 2]))
tr(lambda: geometric_mean([0, 2]))
tr(lambda: fmean([1, 2, 3], [3, 2, 1]))
tr(lambda: fmean([1, 2], [1]))
tr(lambda: fmean([1], [0]))
tr(lambda: harmonic_mean([1, 2], [1]))
print(
    quantiles(range(1, 12), n=10),
    quantiles([1, 5, 2, 8], method='inclusive'),
    quantiles([1], n=3),
    mode('aabb'),
    multimode('aabbc'),
    mode(['x']),
    median(['a', 'b', 'c']),
)
tr(lambda: quantiles([1, 2], n=0))
tr(lambda: quantiles([1, 2], method='q'))
x, y = ([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3.5])
print(
    covariance(x, y),
    correlation(x, y),
    correlation(x, y, method='ranked'),
    linear_regression(x, y),
    linear_regression(x, y, proportional=True),
    correlation(x, x),
)
tr(lambda: covariance([1], [2]))
tr(lambda: covariance([1, 2], [2]))
tr(lambda: correlation([1, 1], [2, 3]))
tr(lambda: linear_regression([1, 1], [1, 2]))
tr(lambda: correlation(x, y, method='q'))
n = NormalDist(100, 15)
m = NormalDist(80, 10)
print(
    n,
    n.mean,
    n.stdev,
    n.variance,
    n.median,
    n.mode,
    n.pdf(100),
    n.cdf(120),
    [n.inv_cdf(p) for p in (0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 1e-12, 1 - 1e-12, 0.25)],
    n.quantiles(),
    n.overlap(m),
    n.zscore(130),
    n + m,
    n - m,
    n + 5,
    n * 2,
    n / 2,
    -n,
    +n,
    3 - n,
    2 * n,
    n == NormalDist(100, 15),
    hash(n) == hash(NormalDist(100, 15)),
    NormalDist.from_samples([1, 2, 3, 4.5]),
    n.overlap(NormalDist(90, 15)),
)
tr(lambda: NormalDist(0, -1))
tr(lambda: NormalDist(0, 0).pdf(1))
tr(lambda: n.inv_cdf(0))
tr(lambda: n.inv_cdf(1.5))
tr(lambda: n.overlap(3))
tr(lambda: n + 'x')
print(n.samples(3, seed=5))
k = kde([1, 2, 3.5], 0.8)
print(k(2), k.__doc__, kde([1, 2, 3], 1, 'parabolic')(1.5), kde([1, 2, 3], 1, 'triangular', cumulative=True)(2.2))
tr(lambda: kde([], 1))
tr(lambda: kde([1], 0))
tr(lambda: kde([1], 1, 'zz'))
for kn in ('normal', 'logistic', 'sigmoid', 'rectangular', 'triangular', 'parabolic', 'quartic', 'triweight', 'cosine', 'gauss', 'uniform'):
    print(kn, kde([1, 2, 4], 1.5, kn)(2.3), kde([1, 2, 4], 1.5, kn, cumulative=True)(2.3), kde_random([1, 2, 4], 1.5, kn, seed=3)())
print(
    pvariance([1, 2, 3], mu=2),
    variance([1, 2, 3], 2),
    stdev([D(1), D(2), D(4)]),
    pstdev([F(1), F(2)]),
    variance([F(1, 2), F(3, 4)]),
    mean(iter([1, 2])),
    issubclass(StatisticsError, ValueError),
)
# expect: mean 2.8
# expect: fmean 2.8
# expect: median 3
# expect: median_low 3
# expect: median_high 3
# expect: median_grouped 3.0
# expect: mode 4
# expect: multimode [4]
# expect: pvariance 1.36
# expect: variance 1.7
# expect: pstdev 1.1661903789690602
# expect: stdev 1.3038404810405297
# expect: geometric_mean 2.491461879231035
# expect: harmonic_mean 2.142857142857143
# expect: quantiles [1.5, 3.0, 4.0]
# expect: mean 2.875
# expect: fmean 2.875
# expect: median 2.625
# expect: median_low 2.5
# expect: median_high 2.75
# expect: median_grouped 2.25
# expect: mode 2.5
# expect: multimode [2.5]
# expect: pvariance 0.9739583333333334
# expect: variance 1.16875
# expect: pstdev 0.986893273527251
# expect: stdev 1.0810874155219827
# expect: geometric_mean 2.7121486566834387
# expect: harmonic_mean 2.554798671040809
# expect: quantiles [2.25, 2.625, 3.625]
# expect: mean Fraction(118, 63)
# expect: fmean 1.8730158730158728
# expect: median Fraction(1, 3)
# expect: median_low Fraction(1, 3)
# expect: median_high Fraction(1, 3)
# expect: median_grouped 0.3333333333333333
# expect: mode Fraction(1, 3)
# expect: multimode [Fraction(1, 3), Fraction(2, 7), Fraction(5, 1)]
# expect: pvariance Fraction(19406, 3969)
# expect: variance Fraction(9703, 1323)
# expect: pstdev 2.2111971404998467
# expect: stdev 2.708152357462934
# expect: geometric_mean 0.78089666561908
# expect: harmonic_mean Fraction(30, 67)
# expect: quantiles [Fraction(2, 7), Fraction(1, 3), Fraction(5, 1)]
# expect: mean Decimal('0.625')
# expect: fmean 0.625
# expect: median Decimal('0.625')
# expect: median_low Decimal('0.625')
# expect: median_high Decimal('0.625')
# expect: median_grouped 0.625
# expect: mode Decimal('0.5')
# expect: multimode [Decimal('0.5'), Decimal('0.75'), Decimal('0.625')]
# expect: pvariance Decimal('0.01041666666666666666666666667')
# expect: variance Decimal('0.015625')
# expect: pstdev Decimal('0.1020620726159657540915535031')
# expect: stdev Decimal('0.125')
# expect: geometric_mean 0.6165530185826176
# expect: harmonic_mean Decimal('0.6081081081081081081081081081')
# expect: quantiles [Decimal('0.500'), Decimal('0.625'), Decimal('0.750')]
# expect: mean 0.1
# expect: fmean 0.1
# expect: median 0.1
# expect: median_low 0.1
# expect: median_high 0.1
# expect: median_grouped 0.09999999999999998
# expect: mode 0.1
# expect: multimode [0.1]
# expect: pvariance 0.0
# expect: variance 0.0
# expect: pstdev 0.0
# expect: stdev 0.0
# expect: geometric_mean 0.10000000000000002
# expect: harmonic_mean 0.1
# expect: quantiles [0.1, 0.1, 0.1]
# expect: mean 1.2777777777777777
# expect: fmean 1.277777777777778
# expect: median 1
# expect: median_low 1
# expect: median_high 1
# expect: median_grouped 1.0
# expect: mode 1
# expect: multimode [1, 2.5, Fraction(1, 3)]
# expect: pvariance 0.8209876543209876
# expect: variance 1.2314814814814814
# expect: pstdev 0.9060836905722273
# expect: stdev 1.1097213530798988
# expect: geometric_mean 0.9410360288810284
# expect: harmonic_mean 0.6818181818181818
# expect: quantiles [Fraction(1, 3), 1.0, 2.5]
# expect: mean 3.3333333333333335e+299
# expect: fmean 3.3333333333333335e+299
# expect: median 1e+300
# expect: median_low 1e+300
# expect: median_high 1e+300
# expect: median_grouped 1e+300
# expect: mode 1e+300
# expect: multimode [1e+300]
# expect: pvariance OverflowError integer division result too large for a float
# expect: variance OverflowError integer division result too large for a float
# expect: pstdev 9.428090415820634e+299
# expect: stdev 1.1547005383792516e+300
# expect: geometric_mean StatisticsError ('No negative inputs allowed', -1e+300)
# expect: harmonic_mean StatisticsError harmonic mean does not support negative values
# expect: quantiles [-1e+300, 1e+300, 1e+300]
# expect: mean 3
# expect: fmean 3.0
# expect: median 3
# expect: median_low 3
# expect: median_high 3
# expect: median_grouped 3.0
# expect: mode 3
# expect: multimode [3]
# expect: pvariance 0
# expect: variance StatisticsError variance requires at least two data points
# expect: pstdev 0.0
# expect: stdev StatisticsError stdev requires at least two data points
# expect: geometric_mean 3.0000000000000004
# expect: harmonic_mean 3
# expect: quantiles [3, 3, 3]
# expect: mean 0.6666666666666666
# expect: fmean 0.6666666666666666
# expect: median True
# expect: median_low True
# expect: median_high True
# expect: median_grouped 0.75
# expect: mode True
# expect: multimode [True]
# expect: pvariance 0.2222222222222222
# expect: variance 0.3333333333333333
# expect: pstdev 0.4714045207910317
# expect: stdev 0.5773502691896257
# expect: geometric_mean 0.0
# expect: harmonic_mean 0
# expect: quantiles [0.0, 1.0, 1.0]
# expect: mean 3333333333.6666665
# expect: fmean 3333333333.6666665
# expect: median 1
# expect: median_low 1
# expect: median_high 1
# expect: median_grouped 1.0
# expect: mode 1e-10
# expect: multimode [1e-10, 1, 10000000000.0]
# expect: pvariance 2.2222222219999998e+19
# expect: variance 3.333333333e+19
# expect: pstdev 4714045207.674615
# expect: stdev 5773502691.607582
# expect: geometric_mean 1.0
# expect: harmonic_mean 2.9999999997e-10
# expect: quantiles [1e-10, 1.0, 10000000000.0]
# expect: mean 1.6071428571428572
# expect: fmean 1.6071428571428572
# expect: median 1.25
# expect: median_low 1.25
# expect: median_high 1.25
# expect: median_grouped 1.5
# expect: mode 1.25
# expect: multimode [1.25]
# expect: pvariance 1.1760204081632653
# expect: variance 1.3720238095238095
# expect: pstdev 1.084444746477784
# expect: stdev 1.171334200612195
# expect: geometric_mean 1.185444594986774
# expect: harmonic_mean 0.7935806831566549
# expect: quantiles [0.5, 1.25, 2.75]
# expect: mean 49.5
# expect: fmean 49.5
# expect: median 49.5
# expect: median_low 49
# expect: median_high 50
# expect: median_grouped 49.5
# expect: mode 0
# expect: multimode [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99]
# expect: pvariance 833.25
# expect: variance 841.6666666666666
# expect: pstdev 28.86607004772212
# expect: stdev 29.011491975882016
# expect: geometric_mean 0.0
# expect: harmonic_mean 0
# expect: quantiles [24.25, 49.5, 74.75]
# expect: mean StatisticsError mean requires at least one data point
# expect: fmean StatisticsError fmean requires at least one data point
# expect: median StatisticsError no median for empty data
# expect: median_low StatisticsError no median for empty data
# expect: median_high StatisticsError no median for empty data
# expect: median_grouped StatisticsError no median for empty data
# expect: mode StatisticsError no mode for empty data
# expect: multimode []
# expect: pvariance StatisticsError pvariance requires at least one data point
# expect: variance StatisticsError variance requires at least two data points
# expect: pstdev StatisticsError pstdev requires at least one data point
# expect: stdev StatisticsError stdev requires at least two data points
# expect: geometric_mean StatisticsError Must have a non-empty dataset
# expect: harmonic_mean StatisticsError harmonic_mean requires at least one data point
# expect: quantiles StatisticsError must have at least one data point
# expect: TypeError can't convert type 'str' to numerator/denominator
# expect: TypeError can't convert type 'str' to numerator/denominator
# expect: 1
# expect: inf
# expect: nan
# expect: inf
# expect: StatisticsError harmonic mean does not support negative values
# expect: 56.0
# expect: 0
# expect: StatisticsError ('No negative inputs allowed', -1)
# expect: 0.0
# expect: 1.6666666666666667
# expect: StatisticsError data and weights must be the same length
# expect: StatisticsError sum of weights must be non-zero
# expect: StatisticsError Number of weights does not match data size
# expect: [1.2, 2.4, 3.6, 4.8, 6.0, 7.2, 8.4, 9.6, 10.8] [1.75, 3.5, 5.75] [1, 1] a ['a', 'b'] x b
# expect: StatisticsError n must be at least 1
# expect: ValueError Unknown method: 'q'
# expect: 1.0 0.3843075691322091 0.38990643368252725 LinearRegression(slope=0.13333333333333333, intercept=1.3888888888888888) LinearRegression(slope=0.3526315789473684, intercept=0.0) 1.0
# expect: StatisticsError covariance requires at least two data points
# expect: StatisticsError covariance requires that both inputs have same number of data points
# expect: StatisticsError at least one of the inputs is constant
# expect: StatisticsError x is constant
# expect: ValueError Unknown method: 'q'
# expect: NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 100.0 100.0 0.02659615202676218 0.9087887802741321 [53.6465154074828, 65.1047818893874, 80.77672651683099, 100.0, 119.22327348316901, 134.8952181106126, -5.517257379516977, 205.51730365071754, 89.88265374705878] [89.88265374705878, 100.0, 110.11734625294122] 0.4098862963387525 2.0 NormalDist(mu=180.0, sigma=18.027756377319946) NormalDist(mu=20.0, sigma=18.027756377319946) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=50.0, sigma=7.5) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=-97.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) True True NormalDist(mu=2.625, sigma=1.4930394055974097) 0.7388826803635273
# expect: StatisticsError sigma must be non-negative
# expect: StatisticsError pdf() not defined when sigma is zero
# expect: StatisticsError p must be in the range 0.0 < p < 1.0
# expect: StatisticsError p must be in the range 0.0 < p < 1.0
# expect: TypeError Expected another NormalDist instance
# expect: TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: [104.69665951087312, 109.7329661297383, 112.3686263389265]
# expect: 0.2709906840071443 PDF estimate with h=0.8 and kernel='normal' 0.375 0.5666666666666668
# expect: StatisticsError Empty data sequence
# expect: StatisticsError Bandwidth h must be positive, not h=0
# expect: StatisticsError Unknown kernel name: 'zz'
# expect: normal 0.19443810166604636 0.5049115072132037 1.351515518760402
# expect: logistic 0.1422469096275371 0.4991440318997453 1.5623403829695204
# expect: sigmoid 0.16115156963403818 0.502735858440729 1.4428568994672863
# expect: rectangular 0.2222222222222222 0.5111111111111111 1.277922731881497
# expect: triangular 0.20740740740740746 0.557037037037037 1.1460738933834849
# expect: parabolic 0.2014814814814815 0.5450864197530864 1.186238809912051
# expect: quartic 0.20490534979423874 0.5599618106995884 1.1492067543306836
# expect: triweight 0.21878733119951232 0.5698737436366407 1.127977915204525
# expect: cosine 0.20227811140055899 0.5478607658514588 1.1779593938269215
# expect: gauss 0.19443810166604636 0.5049115072132037 1.351515518760402
# expect: uniform 0.2222222222222222 0.5111111111111111 1.277922731881497
# expect: 0.6666666666666666 1 1.527525231651946668862682398 0.5 1/32 1.5 True
