import re, sys, unittest


class Shown:
    """Standard output, without times and library frames."""

    def write(self, text):
        text = re.sub(r'  File "[^"]*", line', '  File "...", line', text)
        sys.__stdout__.write(re.sub(r"\d+\.\d{3}s", "T", text))

    def flush(self):
        pass


def setUpModule():
    print("module up")
    unittest.addModuleCleanup(print, "module cleanup")


def tearDownModule():
    print("module down")


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class up")
        cls.addClassCleanup(print, "class cleanup")

    def test_passes(self):
        print("not seen")

    def test_fails(self):
        print("out")
        print("err", file=sys.stderr)
        self.fail("on purpose")

    def test_nested(self):
        with self.subTest(foo=1, bar=2):
            with self.subTest("inner", baz=3, bar=4):
                self.assertEqual(1, 2)

    def test_caused(self):
        secret = 42
        try:
            self.assertEqual(secret, 43)
        except AssertionError as problem:
            raise ValueError("wrapped") from problem

    def test_context(self):
        class No:
            pass

        with self.assertRaisesRegex(TypeError, "No.* object does not support the context manager protocol$"):
            self.enterContext(No())


class BadClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("bad class up")
        raise OSError("no class")

    def test_never(self):
        pass


stream = Shown()
for options in ({"buffer": True}, {"tb_locals": True}):
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(case) for case in (Fixtures, BadClass))
    outcome = unittest.TextTestRunner(stream, verbosity=2, **options).run(suite)
    print(outcome)
# expect: test_caused (__main__.Fixtures.test_caused) ... ERROR
# expect: test_context (__main__.Fixtures.test_context) ... ok
# expect: test_fails (__main__.Fixtures.test_fails) ... FAIL
# expect:
# expect: Stdout:
# expect: out
# expect: test_nested (__main__.Fixtures.test_nested) ...
# expect:   test_nested (__main__.Fixtures.test_nested) [inner] (baz=3, bar=4, foo=1) ... FAIL
# expect: test_passes (__main__.Fixtures.test_passes) ... ok
# expect: setUpClass (__main__.BadClass) ... ERROR
# expect:
# expect: Stdout:
# expect: bad class up
# expect:
# expect: Stdout:
# expect: module down
# expect: module cleanup
# expect:
# expect: ======================================================================
# expect: ERROR: test_caused (__main__.Fixtures.test_caused)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "...", line 46, in test_caused
# expect:     self.assertEqual(secret, 43)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^
# expect: AssertionError: 42 != 43
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "...", line 48, in test_caused
# expect:     raise ValueError("wrapped") from problem
# expect: ValueError: wrapped
# expect:
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.BadClass)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "...", line 62, in setUpClass
# expect:     raise OSError("no class")
# expect: OSError: no class
# expect:
# expect: Stdout:
# expect: bad class up
# expect:
# expect: ======================================================================
# expect: FAIL: test_fails (__main__.Fixtures.test_fails)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "...", line 36, in test_fails
# expect:     self.fail("on purpose")
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^
# expect: AssertionError: on purpose
# expect:
# expect: Stdout:
# expect: out
# expect:
# expect: Stderr:
# expect: err
# expect:
# expect: ======================================================================
# expect: FAIL: test_nested (__main__.Fixtures.test_nested) [inner] (baz=3, bar=4, foo=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "...", line 41, in test_nested
# expect:     self.assertEqual(1, 2)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^
# expect: AssertionError: 1 != 2
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 5 tests in T
# expect:
# expect: FAILED (failures=2, errors=2)
# expect: <unittest.runner.TextTestResult run=5 errors=2 failures=2>
# expect: module up
# expect: class up
# expect: test_caused (__main__.Fixtures.test_caused) ... ERROR
# expect: test_context (__main__.Fixtures.test_context) ... ok
# expect: test_fails (__main__.Fixtures.test_fails) ... out
# expect: FAIL
# expect: test_nested (__main__.Fixtures.test_nested) ...
# expect:   test_nested (__main__.Fixtures.test_nested) [inner] (baz=3, bar=4, foo=1) ... FAIL
# expect: test_passes (__main__.Fixtures.test_passes) ... not seen
# expect: ok
# expect: class cleanup
# expect: bad class up
# expect: setUpClass (__main__.BadClass) ... ERROR
# expect: module down
# expect: module cleanup
# expect:
# expect: ======================================================================
# expect: ERROR: test_caused (__main__.Fixtures.test_caused)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "...", line 46, in test_caused
# expect:     self.assertEqual(secret, 43)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^
# expect:     secret = 42
# expect:     self = <__main__.Fixtures testMethod=test_caused>
# expect: AssertionError: 42 != 43
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "...", line 48, in test_caused
# expect:     raise ValueError("wrapped") from problem
# expect:     secret = 42
# expect:     self = <__main__.Fixtures testMethod=test_caused>
# expect: ValueError: wrapped
# expect:
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.BadClass)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "...", line 62, in setUpClass
# expect:     raise OSError("no class")
# expect:     cls = <class '__main__.BadClass'>
# expect: OSError: no class
# expect:
# expect: ======================================================================
# expect: FAIL: test_fails (__main__.Fixtures.test_fails)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "...", line 36, in test_fails
# expect:     self.fail("on purpose")
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^
# expect:     self = <__main__.Fixtures testMethod=test_fails>
# expect: AssertionError: on purpose
# expect:
# expect: ======================================================================
# expect: FAIL: test_nested (__main__.Fixtures.test_nested) [inner] (baz=3, bar=4, foo=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "...", line 41, in test_nested
# expect:     self.assertEqual(1, 2)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^
# expect:     self = <__main__.Fixtures testMethod=test_nested>
# expect: AssertionError: 1 != 2
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 5 tests in T
# expect:
# expect: FAILED (failures=2, errors=2)
# expect: <unittest.runner.TextTestResult run=5 errors=2 failures=2>
