"""The tests of a suite of doctests are there after it has run, and can run again."""
import doctest, io, sys, unittest

def double(x):
    """
    >>> double(2)
    4
    """
    return 2 * x

suite = doctest.DocTestSuite(sys.modules["__main__"])
for _ in range(2):
    result = unittest.TextTestRunner(io.StringIO()).run(suite)
    print(result, suite.countTestCases(), [type(test).__name__ for test in suite])
# expect: <unittest.runner.TextTestResult run=1 errors=0 failures=0> 1 ['DocTestCase']
# expect: <unittest.runner.TextTestResult run=1 errors=0 failures=0> 1 ['DocTestCase']
