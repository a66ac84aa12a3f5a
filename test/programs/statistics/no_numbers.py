# The deviation of what is infinite or no number cannot be told.
import statistics

for data in ([float("nan"), 1.0], [float("inf"), 1.0], [1.0, float("-inf"), float("inf")], [1e308, -1e308], [1.5, 2.5]):
    for measure in (statistics.stdev, statistics.pstdev, statistics.variance, statistics.pvariance):
        try:
            print(measure.__name__, data, measure(data))
        except Exception as error:
            print(measure.__name__, data, type(error).__name__, error)
# expect: stdev [nan, 1.0] ValueError inf or nan encountered in data
# expect: pstdev [nan, 1.0] ValueError inf or nan encountered in data
# expect: variance [nan, 1.0] nan
# expect: pvariance [nan, 1.0] nan
# expect: stdev [inf, 1.0] ValueError inf or nan encountered in data
# expect: pstdev [inf, 1.0] ValueError inf or nan encountered in data
# expect: variance [inf, 1.0] inf
# expect: pvariance [inf, 1.0] inf
# expect: stdev [1.0, -inf, inf] ValueError inf or nan encountered in data
# expect: pstdev [1.0, -inf, inf] ValueError inf or nan encountered in data
# expect: variance [1.0, -inf, inf] nan
# expect: pvariance [1.0, -inf, inf] nan
# expect: stdev [1e+308, -1e+308] 1.4142135623730951e+308
# expect: pstdev [1e+308, -1e+308] 1e+308
# expect: variance [1e+308, -1e+308] OverflowError integer division result too large for a float
# expect: pvariance [1e+308, -1e+308] OverflowError integer division result too large for a float
# expect: stdev [1.5, 2.5] 0.7071067811865476
# expect: pstdev [1.5, 2.5] 0.5
# expect: variance [1.5, 2.5] 0.5
# expect: pvariance [1.5, 2.5] 0.25
