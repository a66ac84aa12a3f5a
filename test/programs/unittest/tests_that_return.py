# A test that returns something is told so, with the library's line.
import unittest


class Functions(unittest.TestCase):
    def test(self):
        return 7

    async def test_forgotten(self):
        pass


import warnings

for case in (Functions("test"), Functions("test_forgotten")):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        case()
    for warning in told:
        print(warning.category.__name__, warning.lineno, warning.message)
# expect: DeprecationWarning 725 It is deprecated to return a value that is not None from a test case (<bound method Functions.test of <__main__.Functions testMethod=test>> returned 'int')
# expect: DeprecationWarning 725 It is deprecated to return a value that is not None from a test case (<bound method Functions.test_forgotten of <__main__.Functions testMethod=test_forgotten>> returned 'coroutine'). Maybe you forgot to use IsolatedAsyncioTestCase as the base class?
# expect: RuntimeWarning 669 coroutine 'Functions.test_forgotten' was never awaited
