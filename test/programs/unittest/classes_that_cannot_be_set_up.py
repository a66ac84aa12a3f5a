# What the runner tells of a class whose setUpClass fails, after tests that ended in different ways.
import io
import re
import unittest


class Expected(unittest.TestCase):
    @unittest.expectedFailure
    def test_fails(self):
        self.fail("as expected")


class Surprising(unittest.TestCase):
    @unittest.expectedFailure
    def test_passes(self):
        pass


class Plain(unittest.TestCase):
    def test_passes(self):
        pass


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise OSError("no database")

    def test_never(self):
        pass


load = unittest.defaultTestLoader.loadTestsFromTestCase
for before in (Expected, Surprising, Plain):
    for verbosity in (1, 2):
        stream = io.StringIO()
        suite = unittest.TestSuite([load(before), load(Broken), load(Plain)])
        unittest.TextTestRunner(stream, verbosity=verbosity).run(suite)
        text = re.sub(r"in \d+\.\d+s", "in Xs", stream.getvalue())
        print(re.sub(r'\n  File .*\n    .*', "", text))
# expect: xE.
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.Broken)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: OSError: no database
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: FAILED (errors=1, expected failures=1)
# expect:
# expect: test_fails (__main__.Expected.test_fails) ... expected failure
# expect: ERROR
# expect: test_passes (__main__.Plain.test_passes) ... ok
# expect:
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.Broken)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: OSError: no database
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: FAILED (errors=1, expected failures=1)
# expect:
# expect: uE.
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.Broken)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: OSError: no database
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_passes (__main__.Surprising.test_passes)
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: FAILED (errors=1, unexpected successes=1)
# expect:
# expect: test_passes (__main__.Surprising.test_passes) ... unexpected success
# expect: ERROR
# expect: test_passes (__main__.Plain.test_passes) ... ok
# expect:
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.Broken)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: OSError: no database
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_passes (__main__.Surprising.test_passes)
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: FAILED (errors=1, unexpected successes=1)
# expect:
# expect: .E.
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.Broken)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: OSError: no database
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: FAILED (errors=1)
# expect:
# expect: test_passes (__main__.Plain.test_passes) ... ok
# expect: setUpClass (__main__.Broken) ... ERROR
# expect: test_passes (__main__.Plain.test_passes) ... ok
# expect:
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.Broken)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: OSError: no database
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: FAILED (errors=1)
# expect:
