import re, sys, unittest


class Shown:
    """Standard output, without times."""

    def write(self, text):
        sys.__stdout__.write(re.sub(r"\d+\.\d{3}s *", "T ", text))

    def flush(self):
        pass


sys.stdout = sys.stderr = Shown()


class A(unittest.TestCase):
    def test_one(self):
        pass

    def test_two(self):
        pass


class B(unittest.TestCase):
    def setUp(self):
        raise unittest.SkipTest("in setup")

    def test_a(self):
        pass


def run(*words, **options):
    print("$", words, options)
    try:
        print(unittest.main(argv=["prog", *words], **options).result)
    except SystemExit as leaving:
        print("exit", leaving.code)


if __name__ == "__main__":
    run("-h")
    run("A", "B", exit=False)
    run("A.test_one", "-v", exit=False)
    run("A.nope", "zork.x", exit=False)
    run("-k", "two", "-k", "one", exit=False)
    run("--bad")
    run("-q", "A")
    run("--durations", "2", "-v", "A.test_one")
    run("--locals", "-b", "-f", "A", exit=False)
    run(defaultTest="A", exit=False, verbosity=2)
    run(defaultTest=["A.test_one", "B.test_a"], exit=False)
    run("-k", "nothing")
    loader = unittest.TestLoader()
    for name in ("A", "A.test_one", "A.nope", "nope", "__main__.A", "json.nope", "json.decoder.zz", ""):
        tests = loader.loadTestsFromName(name, None if "." in name and name[0] in "_j" else sys.modules["__main__"])
        print(repr(name), tests, [problem.strip().splitlines()[-1] for problem in loader.errors])
        loader.errors.clear()
    print(loader.loadTestsFromNames(["A", "B"], sys.modules["__main__"]), loader.getTestCaseNames(A))
# expect: $ ('-h',) {}
# expect: usage: prog [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]
# expect:             [-k TESTNAMEPATTERNS]
# expect:             [tests ...]
# expect:
# expect: positional arguments:
# expect:   tests                a list of any number of test modules, classes and test
# expect:                        methods.
# expect:
# expect: options:
# expect:   -h, --help           show this help message and exit
# expect:   -v, --verbose        Verbose output
# expect:   -q, --quiet          Quiet output
# expect:   --locals             Show local variables in tracebacks
# expect:   --durations N        Show the N slowest test cases (N=0 for all)
# expect:   -f, --failfast       Stop on first fail or error
# expect:   -c, --catch          Catch Ctrl-C and display results so far
# expect:   -b, --buffer         Buffer stdout and stderr during tests
# expect:   -k TESTNAMEPATTERNS  Only run tests which match the given substring
# expect:
# expect: Examples:
# expect:   prog                           - run default set of tests
# expect:   prog MyTestSuite               - run suite 'MyTestSuite'
# expect:   prog MyTestCase.testSomething  - run MyTestCase.testSomething
# expect:   prog MyTestCase                - run all 'test*' test methods
# expect:                                        in MyTestCase
# expect:
# expect: exit 0
# expect: $ ('A', 'B') {'exit': False}
# expect: ..s
# expect: ----------------------------------------------------------------------
# expect: Ran 3 tests in T
# expect:
# expect: OK (skipped=1)
# expect: <unittest.runner.TextTestResult run=3 errors=0 failures=0>
# expect: $ ('A.test_one', '-v') {'exit': False}
# expect: test_one (__main__.A.test_one) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in T
# expect:
# expect: OK
# expect: <unittest.runner.TextTestResult run=1 errors=0 failures=0>
# expect: $ ('A.nope', 'zork.x') {'exit': False}
# expect: EE
# expect: ======================================================================
# expect: ERROR: nope (unittest.loader._FailedTest.nope)
# expect: ----------------------------------------------------------------------
# expect: AttributeError: type object 'A' has no attribute 'nope'
# expect:
# expect: ======================================================================
# expect: ERROR: zork (unittest.loader._FailedTest.zork)
# expect: ----------------------------------------------------------------------
# expect: AttributeError: module '__main__' has no attribute 'zork'
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in T
# expect:
# expect: FAILED (errors=2)
# expect: <unittest.runner.TextTestResult run=2 errors=2 failures=0>
# expect: $ ('-k', 'two', '-k', 'one') {'exit': False}
# expect: ..
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in T
# expect:
# expect: OK
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=0>
# expect: $ ('--bad',) {}
# expect: usage: prog [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]
# expect:             [-k TESTNAMEPATTERNS]
# expect:             [tests ...]
# expect: prog: error: unrecognized arguments: --bad
# expect: exit 2
# expect: $ ('-q', 'A') {}
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in T
# expect:
# expect: OK
# expect: exit 0
# expect: $ ('--durations', '2', '-v', 'A.test_one') {}
# expect: test_one (__main__.A.test_one) ... ok
# expect:
# expect: Slowest test durations
# expect: ----------------------------------------------------------------------
# expect: T test_one (__main__.A.test_one)
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in T
# expect:
# expect: OK
# expect: exit 0
# expect: $ ('--locals', '-b', '-f', 'A') {'exit': False}
# expect: ..
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in T
# expect:
# expect: OK
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=0>
# expect: $ () {'defaultTest': 'A', 'exit': False, 'verbosity': 2}
# expect: test_one (__main__.A.test_one) ... ok
# expect: test_two (__main__.A.test_two) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in T
# expect:
# expect: OK
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=0>
# expect: $ () {'defaultTest': ['A.test_one', 'B.test_a'], 'exit': False}
# expect: .s
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in T
# expect:
# expect: OK (skipped=1)
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=0>
# expect: $ ('-k', 'nothing') {}
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests in T
# expect:
# expect: NO TESTS RAN
# expect: exit 5
# expect: 'A' <unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>, <__main__.A testMethod=test_two>]> []
# expect: 'A.test_one' <unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>]> []
# expect: 'A.nope' <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=nope>]> ["AttributeError: type object 'A' has no attribute 'nope'"]
# expect: 'nope' <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=nope>]> ["AttributeError: module '__main__' has no attribute 'nope'"]
# expect: '__main__.A' <unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>, <__main__.A testMethod=test_two>]> []
# expect: 'json.nope' <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=nope>]> ["ModuleNotFoundError: No module named 'json.nope'"]
# expect: 'json.decoder.zz' <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=zz>]> ["AttributeError: module 'json.decoder' has no attribute 'zz'"]
# expect: '' <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=>]> ["AttributeError: module '__main__' has no attribute ''"]
# expect: <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<__main__.A testMethod=test_one>, <__main__.A testMethod=test_two>]>, <unittest.suite.TestSuite tests=[<__main__.B testMethod=test_a>]>]> ['test_one', 'test_two']
