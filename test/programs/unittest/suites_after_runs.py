# What is left of suites that were run, suites run by debug(), what class fixtures that fail say, old results and runners.
import io
import sys
import unittest
import warnings

told = []


class Steps(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        told.append("set up")
        cls.addClassCleanup(told.append, "cleaned")

    @classmethod
    def tearDownClass(cls):
        told.append("tear down")

    def test_one(self):
        told.append("one")

    def test_two(self):
        told.append("two")


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Steps)
print(suite.countTestCases(), [test.id() for test in suite])
suite.run(unittest.TestResult())
print(suite.countTestCases(), list(suite), told)

told.clear()
unittest.defaultTestLoader.loadTestsFromTestCase(Steps).debug()
print(told)


class Fails(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("shown after the failure")
        cls.addClassCleanup(lambda: {}["key"])
        1 / 0

    def test_never(self):
        print("never")


try:
    unittest.defaultTestLoader.loadTestsFromTestCase(Fails).debug()
except ZeroDivisionError as problem:
    print("raised:", problem)
result = unittest.TestResult()
result.buffer = True
unittest.defaultTestLoader.loadTestsFromTestCase(Fails).run(result)
for holder, text in result.errors:
    print(holder, "|", [line for line in text.splitlines() if not line.startswith("  ")])

same = [unittest.FunctionTestCase(print), unittest.FunctionTestCase(print), unittest.FunctionTestCase(len)]
print(same[0] == same[1], same[0] == same[2], len(set(same)))


class Old:
    """Knows failures and successes only."""

    shouldStop = False

    def startTest(self, test):
        pass

    def stopTest(self, test):
        pass

    def addSuccess(self, test):
        print("success", test.id())

    def addFailure(self, test, problem):
        print("failure", test.id(), problem[0].__name__)

    addError = addFailure


class Odd(unittest.TestCase):
    @unittest.expectedFailure
    def test_fails(self):
        self.fail()

    @unittest.expectedFailure
    def test_passes(self):
        pass

    @unittest.skip("later")
    def test_skipped(self):
        pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    unittest.defaultTestLoader.loadTestsFromTestCase(Odd).run(Old())
for one in caught:
    print(one.category.__name__, one.message)


class Runner:
    def __init__(self, **options):
        if "durations" in options:
            raise TypeError("what is that?")
        print(options)

    def run(self, test):
        return unittest.TestResult()


unittest.main(argv=["prog", "Steps"], testRunner=Runner, exit=False)
try:
    unittest.defaultTestLoader.discover("sys")
except TypeError as problem:
    print(problem)
# expect: 2 ['__main__.Steps.test_one', '__main__.Steps.test_two']
# expect: 2 [None, None] ['set up', 'one', 'two', 'tear down', 'cleaned']
# expect: ['set up', 'one', 'two', 'tear down', 'cleaned']
# expect: shown after the failure
# expect: raised: division by zero
# expect:
# expect: Stdout:
# expect: shown after the failure
# expect: setUpClass (__main__.Fails) | ['Traceback (most recent call last):', 'ZeroDivisionError: division by zero', '', 'Stdout:', 'shown after the failure']
# expect: setUpClass (__main__.Fails) | ['Traceback (most recent call last):', "KeyError: 'key'", '', 'Stdout:', 'shown after the failure']
# expect: setUpClass (__main__.Fails) | ['Traceback (most recent call last):', "KeyError: 'key'", '', 'Stdout:', 'shown after the failure']
# expect: True False 2
# expect: success __main__.Odd.test_fails
# expect: failure __main__.Odd.test_passes _UnexpectedSuccess
# expect: success __main__.Odd.test_skipped
# expect: RuntimeWarning TestResult has no addDuration method
# expect: RuntimeWarning TestResult has no addExpectedFailure method, reporting as passes
# expect: RuntimeWarning TestResult has no addDuration method
# expect: RuntimeWarning TestResult has no addUnexpectedSuccess method, reporting as failure
# expect: RuntimeWarning TestResult has no addSkip method, skips not reported
# expect: {'verbosity': 1, 'failfast': False, 'buffer': False, 'warnings': 'default'}
# expect: Can not use builtin modules as dotted module names
