import unittest, sys, io
from unittest import mock
class Calc:
    def add(self, a, b): return a + b
    def div(self, a, b): return a / b
class TestCalc(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass')
    def setUp(self): self.c = Calc(); self.addCleanup(print, 'cleanup')
    def tearDown(self): print('tearDown')
    def test_add(self): self.assertEqual(self.c.add(1, 2), 3)
    def test_fail(self): self.assertEqual([1, 2, 3], [1, 2, 4], 'lists differ')
    def test_dict(self): self.assertEqual({'a': 1, 'b': 2}, {'a': 1, 'b': 3})
    def test_str(self): self.assertEqual('hello\nworld\n', 'hello\nthere\n')
    def test_err(self): self.c.div(1, 0)
    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as cm: self.c.div(1, 0)
        self.assertIn('zero', str(cm.exception))
        with self.assertRaisesRegex(ValueError, 'inv.*'): int('x')
    def test_noraise(self):
        with self.assertRaises(KeyError): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
    @unittest.skip('why not')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xfail(self): self.fail('expected')
    @unittest.expectedFailure
    def test_xpass(self): pass
    def test_misc(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3); self.assertTrue(1); self.assertIsNone(None); self.assertIsInstance(1, int); self.assertGreater(2, 1); self.assertCountEqual([1, 2], [2, 1]); self.assertRegex('abc', 'b'); self.assertDictEqual({}, {}); self.assertIs(None, None)
        with self.assertLogs('x', 'INFO') as lg:
            import logging; logging.getLogger('x').info('hi')
        self.assertEqual(lg.output, ['INFO:x:hi'])
        with self.assertWarns(DeprecationWarning):
            import warnings; warnings.warn('old', DeprecationWarning)
    def test_almost(self): self.assertAlmostEqual(1.0, 1.1, places=3)
    def test_in(self): self.assertIn(5, [1, 2])
    def test_true(self): self.assertTrue(0, 'zero is false')
    def test_set(self): self.assertSetEqual({1, 2}, {2, 3})
    def test_isn(self): self.assertIsNotNone(None)
    def test_less(self): self.assertLess(3, 2)
    def test_regex(self): self.assertRegex('abc', r'^\d')
    def test_count(self): self.assertCountEqual([1, 1, 2], [1, 2, 2])
    def test_tuple(self): self.assertTupleEqual((1, 2), (1, 3))
    def test_multi(self): self.assertMultiLineEqual('a', 'b')
    def test_logs(self):
        with self.assertLogs('yy'): pass
    def test_type(self): self.assertIsInstance('a', int)
    def test_exit(self): self.skipTest('mid')
class TestMock(unittest.TestCase):
    def test_m(self):
        m = mock.Mock(return_value=3); self.assertEqual(m(1, a=2), 3); m.assert_called_once_with(1, a=2)
        m.foo.bar.side_effect = [1, ValueError('x')]; self.assertEqual(m.foo.bar(), 1); self.assertRaises(ValueError, m.foo.bar)
        with mock.patch.object(Calc, 'add', return_value=9) as p: self.assertEqual(Calc().add(1, 1), 9); p.assert_called_with(1, 1)
        with mock.patch('builtins.open', mock.mock_open(read_data='data')): self.assertEqual(open('f').read(), 'data')
        with mock.patch.dict('os.environ', {'K': 'V'}):
            import os; self.assertEqual(os.environ['K'], 'V')
        mm = mock.MagicMock(); mm.__len__.return_value = 4; self.assertEqual(len(mm), 4); print(mm.mock_calls, m.call_args_list, m.mock_calls, mock.call(1, x=2))
    def test_bad(self): mock.Mock(name='zz').assert_called_once_with(1)
    def test_bad2(self):
        m = mock.Mock(); m(1); m.assert_called_with(2)
    def test_spec(self):
        m = mock.Mock(spec=Calc); m.add(1, 2); m.nope()
    def test_auto(self): mock.create_autospec(Calc)().add(1)
class TA(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print('asu')
    async def test_a(self):
        import asyncio; await asyncio.sleep(0); m = mock.AsyncMock(return_value=1); self.assertEqual(await m(), 1); m.assert_awaited_once()
buf = io.StringIO()
r = unittest.TextTestRunner(stream=buf, verbosity=2).run(unittest.TestSuite([unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in (TestCalc, TestMock, TA)]))
import re
print(re.sub(r'  File .*\n( +.*\n)*', '', re.sub(r'in \d+\.\d+s', 'in Xs', re.sub(r'0x[0-9a-f]+|id=.\d+.', 'ADDR', buf.getvalue())))); print(r, r.wasSuccessful())
# expect: setUpClass
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: tearDown
# expect: cleanup
# expect: [call.__len__()] [call(1, a=2)] [call(1, a=2), call.foo.bar(), call.foo.bar()] call(1, x=2)
# expect: asu
# expect: test_add (__main__.TestCalc.test_add) ... ok
# expect: test_almost (__main__.TestCalc.test_almost) ... FAIL
# expect: test_count (__main__.TestCalc.test_count) ... FAIL
# expect: test_dict (__main__.TestCalc.test_dict) ... FAIL
# expect: test_err (__main__.TestCalc.test_err) ... ERROR
# expect: test_exit (__main__.TestCalc.test_exit) ... skipped 'mid'
# expect: test_fail (__main__.TestCalc.test_fail) ... FAIL
# expect: test_in (__main__.TestCalc.test_in) ... FAIL
# expect: test_isn (__main__.TestCalc.test_isn) ... FAIL
# expect: test_less (__main__.TestCalc.test_less) ... FAIL
# expect: test_logs (__main__.TestCalc.test_logs) ... FAIL
# expect: test_misc (__main__.TestCalc.test_misc) ... ok
# expect: test_multi (__main__.TestCalc.test_multi) ... FAIL
# expect: test_noraise (__main__.TestCalc.test_noraise) ... FAIL
# expect: test_raises (__main__.TestCalc.test_raises) ... ok
# expect: test_regex (__main__.TestCalc.test_regex) ... FAIL
# expect: test_set (__main__.TestCalc.test_set) ... FAIL
# expect: test_skip (__main__.TestCalc.test_skip) ... skipped 'why not'
# expect: test_str (__main__.TestCalc.test_str) ... FAIL
# expect: test_sub (__main__.TestCalc.test_sub) ...
# expect:   test_sub (__main__.TestCalc.test_sub) (i=1) ... FAIL
# expect: test_true (__main__.TestCalc.test_true) ... FAIL
# expect: test_tuple (__main__.TestCalc.test_tuple) ... FAIL
# expect: test_type (__main__.TestCalc.test_type) ... FAIL
# expect: test_xfail (__main__.TestCalc.test_xfail) ... expected failure
# expect: test_xpass (__main__.TestCalc.test_xpass) ... unexpected success
# expect: test_auto (__main__.TestMock.test_auto) ... ERROR
# expect: test_bad (__main__.TestMock.test_bad) ... FAIL
# expect: test_bad2 (__main__.TestMock.test_bad2) ... FAIL
# expect: test_m (__main__.TestMock.test_m) ... ok
# expect: test_spec (__main__.TestMock.test_spec) ... ERROR
# expect: test_a (__main__.TA.test_a) ... ok
# expect:
# expect: ======================================================================
# expect: ERROR: test_err (__main__.TestCalc.test_err)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: ZeroDivisionError: division by zero
# expect:
# expect: ======================================================================
# expect: ERROR: test_auto (__main__.TestMock.test_auto)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: TypeError: missing a required argument: 'b'
# expect:
# expect: ======================================================================
# expect: ERROR: test_spec (__main__.TestMock.test_spec)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AttributeError: Mock object has no attribute 'nope'
# expect:
# expect: ======================================================================
# expect: FAIL: test_almost (__main__.TestCalc.test_almost)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: 1.0 != 1.1 within 3 places (0.10000000000000009 difference)
# expect:
# expect: ======================================================================
# expect: FAIL: test_count (__main__.TestCalc.test_count)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: Element counts were not equal:
# expect: First has 2, Second has 1:  1
# expect: First has 1, Second has 2:  2
# expect:
# expect: ======================================================================
# expect: FAIL: test_dict (__main__.TestCalc.test_dict)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: {'a': 1, 'b': 2} != {'a': 1, 'b': 3}
# expect: - {'a': 1, 'b': 2}
# expect: ?               ^
# expect:
# expect: + {'a': 1, 'b': 3}
# expect: ?               ^
# expect:
# expect:
# expect: ======================================================================
# expect: FAIL: test_fail (__main__.TestCalc.test_fail)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: Lists differ: [1, 2, 3] != [1, 2, 4]
# expect:
# expect: First differing element 2:
# expect: 3
# expect: 4
# expect:
# expect: - [1, 2, 3]
# expect: ?        ^
# expect:
# expect: + [1, 2, 4]
# expect: ?        ^
# expect:  : lists differ
# expect:
# expect: ======================================================================
# expect: FAIL: test_in (__main__.TestCalc.test_in)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: 5 not found in [1, 2]
# expect:
# expect: ======================================================================
# expect: FAIL: test_isn (__main__.TestCalc.test_isn)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: unexpectedly None
# expect:
# expect: ======================================================================
# expect: FAIL: test_less (__main__.TestCalc.test_less)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: 3 not less than 2
# expect:
# expect: ======================================================================
# expect: FAIL: test_logs (__main__.TestCalc.test_logs)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: no logs of level INFO or higher triggered on yy
# expect:
# expect: ======================================================================
# expect: FAIL: test_multi (__main__.TestCalc.test_multi)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: 'a' != 'b'
# expect: - a
# expect: + b
# expect:
# expect:
# expect: ======================================================================
# expect: FAIL: test_noraise (__main__.TestCalc.test_noraise)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: KeyError not raised
# expect:
# expect: ======================================================================
# expect: FAIL: test_regex (__main__.TestCalc.test_regex)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: Regex didn't match: '^\\d' not found in 'abc'
# expect:
# expect: ======================================================================
# expect: FAIL: test_set (__main__.TestCalc.test_set)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: Items in the first set but not the second:
# expect: 1
# expect: Items in the second set but not the first:
# expect: 3
# expect:
# expect: ======================================================================
# expect: FAIL: test_str (__main__.TestCalc.test_str)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: 'hello\nworld\n' != 'hello\nthere\n'
# expect:   hello
# expect: - world
# expect: + there
# expect:
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.TestCalc.test_sub) (i=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: 1 == 1
# expect:
# expect: ======================================================================
# expect: FAIL: test_true (__main__.TestCalc.test_true)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: 0 is not true : zero is false
# expect:
# expect: ======================================================================
# expect: FAIL: test_tuple (__main__.TestCalc.test_tuple)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: Tuples differ: (1, 2) != (1, 3)
# expect:
# expect: First differing element 1:
# expect: 2
# expect: 3
# expect:
# expect: - (1, 2)
# expect: ?     ^
# expect:
# expect: + (1, 3)
# expect: ?     ^
# expect:
# expect:
# expect: ======================================================================
# expect: FAIL: test_type (__main__.TestCalc.test_type)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: 'a' is not an instance of <class 'int'>
# expect:
# expect: ======================================================================
# expect: FAIL: test_bad (__main__.TestMock.test_bad)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: Expected 'zz' to be called once. Called 0 times.
# expect:
# expect: ======================================================================
# expect: FAIL: test_bad2 (__main__.TestMock.test_bad2)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect: AssertionError: expected call not found.
# expect: Expected: mock(2)
# expect:   Actual: mock(1)
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_xpass (__main__.TestCalc.test_xpass)
# expect: ----------------------------------------------------------------------
# expect: Ran 31 tests in Xs
# expect:
# expect: FAILED (failures=19, errors=3, skipped=2, expected failures=1, unexpected successes=1)
# expect:
# expect: <unittest.runner.TextTestResult run=31 errors=3 failures=19> False
