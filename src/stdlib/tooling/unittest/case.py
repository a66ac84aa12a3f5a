"""The test case: assertions, fixtures, subtests."""

import functools
import sys
import types
import warnings

from unittest.util import common_shorten_repr, safe_repr, strclass

_subtest_msg_sentinel = object()
DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class SkipTest(Exception):
    """Raise it to skip a test."""


class _ShouldStop(Exception):
    pass


class _UnexpectedSuccess(Exception):
    pass


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return _entered(cm, addModuleCleanup)


def _entered(cm, add_cleanup):
    """Enters a context, which a cleanup leaves."""
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        message = f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
        if hasattr(cls, '__aenter__') and hasattr(cls, '__aexit__'):
            message += ' but it supports the asynchronous context manager protocol. Did you mean to use enterAsyncContext()?'
        raise TypeError(message) from None
    result = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return result


def doModuleCleanups():
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as exc:
            errors.append(exc)
    if errors:
        raise errors[0]


def skip(reason):
    """Skip a test, or all of a class."""
    def decorator(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def wrapper(*args, **kwargs):
                raise SkipTest(reason)
            item = wrapper
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if isinstance(reason, types.FunctionType):
        item, reason = reason, ''
        return decorator(item)
    return decorator


def _same(item):
    return item


def skipIf(condition, reason):
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    return _same if condition else skip(reason)


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all(_is_subtype(e, base) for e in expected)
    return isinstance(expected, type) and issubclass(expected, base)


class _Outcome:
    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, 'addSubTest')
        self.success = True
        self.expectedFailure = None

    def executing(self, test_case, subTest=False):
        return _Executing(self, test_case, subTest)


class _Executing:
    def __init__(self, outcome, test_case, is_subtest):
        self.outcome = outcome
        self.test_case = test_case
        self.is_subtest = is_subtest

    def __enter__(self):
        self.old_success = self.outcome.success
        self.outcome.success = True

    def __exit__(self, exc_type, exc, tb):
        outcome = self.outcome
        try:
            if exc_type is None:
                if self.is_subtest and outcome.success and outcome.result_supports_subtests:
                    outcome.result.addSubTest(self.test_case.test_case, self.test_case, None)
                return False
            if issubclass(exc_type, KeyboardInterrupt):
                return False
            if issubclass(exc_type, SkipTest):
                outcome.success = False
                _add_skip(outcome.result, self.test_case, str(exc))
            elif issubclass(exc_type, _ShouldStop):
                pass
            else:
                info = (exc_type, exc, tb)
                if outcome.expecting_failure:
                    outcome.expectedFailure = info
                else:
                    outcome.success = False
                    if self.is_subtest:
                        outcome.result.addSubTest(self.test_case.test_case, self.test_case, info)
                    else:
                        _add_error(outcome.result, self.test_case, info)
            return True
        finally:
            outcome.success = outcome.success and self.old_success


def _add_skip(result, test_case, reason):
    add = getattr(result, 'addSkip', None)
    if add is None:
        warnings.warn('TestResult has no addSkip method, skips not reported', RuntimeWarning, 2)
        result.addSuccess(test_case)
    else:
        add(test_case, reason)


def _add_error(result, test, info):
    if result is not None and info is not None:
        if issubclass(info[0], test.failureException):
            result.addFailure(test, info)
        else:
            result.addError(test, info)


class _Context:
    def __init__(self, test_case):
        self.test_case = test_case
        self.msg = None

    def _raise_failure(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))


class _RaisesContext(_Context):
    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        if expected_regex is not None:
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None

    def handle(self, name, args, kwargs):
        try:
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError(f'{name}() arg 1 must be {self._base_type_str}')
            if not args:
                self.msg = kwargs.pop('msg', None)
                if kwargs:
                    raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
                return self
            callable_obj, *args = args
            try:
                self.obj_name = callable_obj.__name__
            except AttributeError:
                self.obj_name = str(callable_obj)
            with self:
                callable_obj(*args, **kwargs)
        finally:
            self = None


class _AssertRaisesContext(_RaisesContext):
    _base_type = BaseException
    _base_type_str = 'an exception type or tuple of exception types'

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            try:
                name = self.expected.__name__
            except AttributeError:
                name = str(self.expected)
            if self.obj_name:
                self._raise_failure(f'{name} not raised by {self.obj_name}')
            else:
                self._raise_failure(f'{name} not raised')
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is None:
            return True
        if not self.expected_regex.search(str(exc_value)):
            self._raise_failure(f'"{self.expected_regex.pattern}" does not match "{exc_value}"')
        return True

    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


class _AssertWarnsContext(_RaisesContext):
    _base_type = Warning
    _base_type_str = 'a warning type or tuple of warning types'

    def __enter__(self):
        import warnings
        for module in list(sys.modules.values()):
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        try:
            name = self.expected.__name__
        except AttributeError:
            name = str(self.expected)
        first = None
        for m in self.warnings:
            w = m.message
            if not isinstance(w, self.expected):
                continue
            if first is None:
                first = w
            if self.expected_regex is not None and not self.expected_regex.search(str(w)):
                continue
            self.warning = w
            self.filename = m.filename
            self.lineno = m.lineno
            return
        if first is not None:
            self._raise_failure(f'"{self.expected_regex.pattern}" does not match "{first}"')
        if self.obj_name:
            self._raise_failure(f'{name} not triggered by {self.obj_name}')
        else:
            self._raise_failure(f'{name} not triggered')


class _AssertNotWarnsContext(_AssertWarnsContext):
    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is None and any(isinstance(m.message, self.expected) for m in self.warnings):
            name = getattr(self.expected, '__name__', self.expected)
            self._raise_failure(f'{name} triggered by {self.obj_name}' if self.obj_name else f'{name} triggered')


class TestCase:
    """A class whose test methods are run, each on an instance of its own."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = 'No test'
        try:
            method = getattr(self, methodName)  # as line 429: testMethod = ‹getattr(self, methodName)›
        except AttributeError:
            if methodName != 'runTest':
                raise ValueError(f'no such test method in {self.__class__}: {methodName}')  # as line 434: raise ValueError("no such test method in %s: %s" %\n      (self.__class__, methodName))
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {}
        self.addTypeEqualityFunc(dict, 'assertDictEqual')
        self.addTypeEqualityFunc(list, 'assertListEqual')
        self.addTypeEqualityFunc(tuple, 'assertTupleEqual')
        self.addTypeEqualityFunc(set, 'assertSetEqual')
        self.addTypeEqualityFunc(frozenset, 'assertSetEqual')
        self.addTypeEqualityFunc(str, 'assertMultiLineEqual')

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _entered(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _entered(cm, cls.addClassCleanup)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        from unittest.result import TestResult
        return TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split('\n')[0].strip() if doc else None

    def id(self):
        return f'{strclass(self.__class__)}.{self._testMethodName}'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f'{self._testMethodName} ({strclass(self.__class__)}.{self._testMethodName})'

    def __repr__(self):
        return f'<{strclass(self.__class__)} testMethod={self._testMethodName}>'

    def subTest(self, msg=_subtest_msg_sentinel, **params):
        return _SubTestContext(self, msg, params)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        result = method()  # as line 615
        if result is not None:
            import inspect
            message = f'It is deprecated to return a value that is not None from a test case ({method} returned {type(result).__name__!r})'
            if inspect.iscoroutine(result):
                message += '. Maybe you forgot to use IsolatedAsyncioTestCase as the base class?'
            warnings.warn(message, DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
            start = getattr(result, 'startTestRun', None)
            stop = getattr(result, 'stopTestRun', None)
            if start is not None:
                start()
        else:
            stop = None
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(self.__class__, '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
                why = (getattr(self.__class__, '__unittest_skip_why__', '')
                       or getattr(method, '__unittest_skip_why__', ''))
                _add_skip(result, self, why)
                return result
            expecting = (getattr(self, '__unittest_expecting_failure__', False)
                         or getattr(method, '__unittest_expecting_failure__', False))
            outcome = _Outcome(result)
            import time
            started = time.perf_counter()
            try:
                self._outcome = outcome
                with outcome.executing(self):
                    self._callSetUp()
                if outcome.success:
                    outcome.expecting_failure = expecting
                    with outcome.executing(self):
                        self._callTestMethod(method)  # as line 669: self._callTestMethod(testMethod)
                    outcome.expecting_failure = False
                    with outcome.executing(self):
                        self._callTearDown()
                self.doCleanups()
                if not hasattr(result, 'addDuration'):
                    warnings.warn('TestResult has no addDuration method', RuntimeWarning)
                else:
                    result.addDuration(self, time.perf_counter() - started)
                if outcome.success:
                    if expecting:
                        self._tell_expected(result, outcome.expectedFailure)
                    else:
                        result.addSuccess(self)
                return result
            finally:
                outcome.expectedFailure = None
                outcome = None
                self._outcome = None
        finally:
            result.stopTest(self)
            if stop is not None:
                stop()

    def _tell_expected(self, result, failure):
        """What came of a test that was expected to fail; older results know only failures and successes."""
        name = 'addExpectedFailure' if failure else 'addUnexpectedSuccess'
        tell = getattr(result, name, None)
        if tell is not None:
            tell(self, failure) if failure else tell(self)
        elif failure:
            warnings.warn(f'TestResult has no {name} method, reporting as passes', RuntimeWarning)
            result.addSuccess(self)
        else:
            warnings.warn(f'TestResult has no {name} method, reporting as failure', RuntimeWarning)
            try:
                raise _UnexpectedSuccess from None
            except _UnexpectedSuccess:
                result.addFailure(self, sys.exc_info())

    def doCleanups(self):
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.executing(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)  # as line 725

    def debug(self):
        method = getattr(self, self._testMethodName)
        if getattr(self.__class__, '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
            raise SkipTest(getattr(self.__class__, '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', ''))
        self._callSetUp()
        self._callTestMethod(method)  # as line 738: self._callTestMethod(testMethod)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)  # as line 746

    # assertions

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f'{standardMsg} : {msg}'
        except UnicodeDecodeError:
            return f'{safe_repr(standardMsg)} : {safe_repr(msg)}'

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + (DIFF_OMITTED % len(diff))

    def fail(self, msg=None):
        raise self.failureException(msg)  # as line 750

    def assertFalse(self, expr, msg=None):
        if expr:
            raise self.failureException(self._formatMessage(msg, f'{safe_repr(expr)} is not false'))

    def assertTrue(self, expr, msg=None):
        if not expr:
            raise self.failureException(self._formatMessage(msg, f'{safe_repr(expr)} is not true'))  # as line 762: raise self.failureException(msg)

    def assertRaises(self, expected_exception, *args, **kwargs):
        context = _AssertRaisesContext(expected_exception, self)
        try:
            return context.handle('assertRaises', args, kwargs)
        finally:
            context = None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        return _AssertNotWarnsContext(expected_warning, self).handle('_assertNotWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def assertLogs(self, logger=None, level=None, formatter=None):
        from unittest._log import _AssertLogsContext
        return _AssertLogsContext(self, logger, level, no_logs=False, formatter=formatter)

    def assertNoLogs(self, logger=None, level=None):
        from unittest._log import _AssertLogsContext
        return _AssertLogsContext(self, logger, level, no_logs=True)

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            standard = '%s != %s' % common_shorten_repr(first, second)
            raise self.failureException(self._formatMessage(msg, standard))  # as line 918: raise self.failureException(msg)

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)  # as line 925: assertion_func(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self.fail(self._formatMessage(msg, f'{safe_repr(first)} == {safe_repr(second)}'))

    def _almost(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, f'within {safe_repr(delta)} delta ({safe_repr(diff)} difference)'
        if places is None:
            places = 7
        return round(diff, places) == 0, f'within {places!r} places ({safe_repr(diff)} difference)'

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        close, how = self._almost(first, second, places, delta)
        if not close:
            raise self.failureException(self._formatMessage(msg, f'{safe_repr(first)} != {safe_repr(second)} {how}'))  # as line 979: raise self.failureException(msg)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        close, how = self._almost(first, second, places, delta)
        if first != second and not close:
            return
        if delta is None:
            how = f'within {7 if places is None else places!r} places'
        raise self.failureException(self._formatMessage(msg, f'{safe_repr(first)} == {safe_repr(second)} {how}'))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        import difflib
        import pprint
        if seq_type is not None:
            name = seq_type.__name__
            if not isinstance(seq1, seq_type):
                raise self.failureException(f'First sequence is not a {name}: {safe_repr(seq1)}')
            if not isinstance(seq2, seq_type):
                raise self.failureException(f'Second sequence is not a {name}: {safe_repr(seq2)}')
        else:
            name = 'sequence'
        lengths = []
        problem = None
        for which, sequence in (('First', seq1), ('Second', seq2)):
            try:
                lengths.append(len(sequence))
            except (TypeError, NotImplementedError):
                problem = problem or f'{which} {name} has no length.    Non-sequence?'
        if problem is None:
            if seq1 == seq2:
                return
            problem = self._first_difference(seq1, seq2, lengths, name, seq_type)
            if problem is None:
                return
        diff = '\n' + '\n'.join(difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines()))
        self.fail(self._formatMessage(msg, self._truncateMessage(problem, diff)))  # as line 1113: ‹self.fail(msg)›

    def _first_difference(self, first, second, lengths, name, seq_type):
        """Where two sequences differ first, in words; None where only their classes do."""
        text = '%ss differ: %s != %s\n' % (name.capitalize(), *common_shorten_repr(first, second))
        unreachable = (TypeError, IndexError, NotImplementedError)
        for i in range(min(lengths)):
            items = []
            for which, sequence in (('first', first), ('second', second)):
                try:
                    items.append(sequence[i])
                except unreachable:
                    text += f'\nUnable to index element {i} of {which} {name}\n'
                    break
            if len(items) < 2:
                break
            if items[0] != items[1]:
                text += '\nFirst differing element %d:\n%s\n%s\n' % (i, *common_shorten_repr(*items))
                break
        else:
            if lengths[0] == lengths[1] and seq_type is None and type(first) != type(second):
                return None
        if lengths[0] != lengths[1]:
            longer, which = (first, 'first') if lengths[0] > lengths[1] else (second, 'second')
            text += f'\n{which.capitalize()} {name} contains {max(lengths) - min(lengths)} additional elements.\n'
            try:
                text += f'First extra element {min(lengths)}:\n{safe_repr(longer[min(lengths)])}\n'
            except unreachable:
                text += f'Unable to index element {min(lengths)} of {which} {name}\n'
        return text

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)  # as line 1131

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)  # as line 1142

    def assertSetEqual(self, set1, set2, msg=None):
        try:
            only1 = set1.difference(set2)
            only2 = set2.difference(set1)
        except TypeError as e:
            self.fail(f'invalid type when attempting set difference: {e}')
        except AttributeError as e:
            self.fail(f'first argument does not support set difference: {e}')
        if not (only1 or only2):
            return
        lines = []
        if only1:
            lines.append('Items in the first set but not the second:')
            lines.extend(repr(item) for item in only1)
        if only2:
            lines.append('Items in the second set but not the first:')
            lines.extend(repr(item) for item in only2)
        self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self.fail(self._formatMessage(msg, f'{safe_repr(member)} not found in {safe_repr(container)}'))  # as line 1192: self.fail(self._formatMessage(msg, standardMsg))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self.fail(self._formatMessage(msg, f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}'))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self.fail(self._formatMessage(msg, f'{safe_repr(expr1)} is not {safe_repr(expr2)}'))

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self.fail(self._formatMessage(msg, f'unexpectedly identical: {safe_repr(expr1)}'))

    def assertDictEqual(self, d1, d2, msg=None):
        import difflib
        import pprint
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            standard = '%s != %s' % common_shorten_repr(d1, d2)
            diff = '\n' + '\n'.join(difflib.ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines()))
            self.fail(self._formatMessage(msg, self._truncateMessage(standard, diff)))  # as line 1224: self.fail(self._formatMessage(msg, standardMsg))

    def assertCountEqual(self, first, second, msg=None):
        first_seq, second_seq = list(first), list(second)
        differences = []
        rest = list(second_seq)
        seen = []
        for item in first_seq + second_seq:
            if any(item == other for other in seen):
                continue
            seen.append(item)
            a = sum(1 for other in first_seq if other == item)
            b = sum(1 for other in second_seq if other == item)
            if a != b:
                differences.append((a, b, item))
        del rest
        if differences:
            lines = ['Element counts were not equal:\n']
            lines.append('\n'.join(f'First has {a}, Second has {b}:  {item!r}' for a, b, item in differences))
            self.fail(self._truncateMessage(self._formatMessage(msg, lines[0]), lines[1]))

    def assertMultiLineEqual(self, first, second, msg=None):
        import difflib
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first != second:
            if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
                self._baseAssertEqual(first, second, msg)
            shown = [first, second]
            # A newline at the end that only one of them has shows as a line of its own.
            if first and second:
                if first[-1] != '\n' or second[-1] != '\n':
                    shown = [first + '\n', second + '\n']
            else:
                shown = [text + '\n' if text and text[-1] != '\n' else text for text in shown]
            first_lines, second_lines = (text.splitlines(keepends=True) for text in shown)
            standard = '%s != %s' % common_shorten_repr(first, second)
            diff = '\n' + ''.join(difflib.ndiff(first_lines, second_lines))
            self.fail(self._formatMessage(msg, self._truncateMessage(standard, diff)))

    def _ordered(self, good, a, b, sign, msg):
        if not good:
            self.fail(self._formatMessage(msg, f'{safe_repr(a)} not {sign} {safe_repr(b)}'))

    def assertLess(self, a, b, msg=None):
        self._ordered(a < b, a, b, 'less than', msg)

    def assertLessEqual(self, a, b, msg=None):
        self._ordered(a <= b, a, b, 'less than or equal to', msg)

    def assertGreater(self, a, b, msg=None):
        self._ordered(a > b, a, b, 'greater than', msg)

    def assertGreaterEqual(self, a, b, msg=None):
        self._ordered(a >= b, a, b, 'greater than or equal to', msg)

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self.fail(self._formatMessage(msg, f'{safe_repr(obj)} is not None'))

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self.fail(self._formatMessage(msg, 'unexpectedly None'))

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            if isinstance(cls, tuple):
                standard = f'{safe_repr(obj)} is not an instance of any of {cls!r}'
            else:
                standard = f'{safe_repr(obj)} is not an instance of {cls!r}'
            self.fail(self._formatMessage(msg, standard))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self.fail(self._formatMessage(msg, f'{safe_repr(obj)} is an instance of {cls!r}'))

    def _is_subclass(self, cls, superclass, msg):
        try:
            return issubclass(cls, superclass)
        except TypeError:
            if not isinstance(cls, type):
                self.fail(self._formatMessage(msg, f'{cls!r} is not a class'))
            raise

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not self._is_subclass(cls, superclass, msg):
            several = 'any of ' if isinstance(superclass, tuple) else ''
            self.fail(self._formatMessage(msg, f'{cls!r} is not a subclass of {several}{superclass!r}'))

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if self._is_subclass(cls, superclass, msg):
            if isinstance(superclass, tuple):
                superclass = next(each for each in superclass if issubclass(cls, each))
            self.fail(self._formatMessage(msg, f'{cls!r} is a subclass of {superclass!r}'))

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            kind = f'type object {obj.__name__!r}' if isinstance(obj, type) else f'{type(obj).__name__!r} object'
            self.fail(self._formatMessage(msg, f'{kind} has no attribute {name!r}'))

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            kind = f'type object {obj.__name__!r}' if isinstance(obj, type) else f'{type(obj).__name__!r} object'
            self.fail(self._formatMessage(msg, f'{kind} has unexpected attribute {name!r}'))

    def _check_text(self, s, part, msg):
        if isinstance(s, (str, bytes)):
            other = bytes if isinstance(s, str) else str
            if isinstance(part, other) or isinstance(part, tuple) and any(isinstance(each, other) for each in part):
                self.fail(self._formatMessage(msg, f'Expected {other.__name__}, not {type(s).__name__}'))
        elif not hasattr(s, 'startswith'):
            kind = part[0] if isinstance(part, tuple) and part else part
            self.fail(self._formatMessage(msg, f'Expected {type(kind).__name__}, not {type(s).__name__}'))

    def _with_part(self, s, part, msg, test, wanted, verb):
        """Whether a text begins or ends with something, or with one of several things."""
        self._check_text(s, part, msg)
        has = getattr(s, test)
        if has(part) == wanted:
            return
        if wanted:
            several = 'any of ' if isinstance(part, tuple) else ''
            self.fail(self._formatMessage(msg, f"{safe_repr(s)} doesn't {verb} with {several}{safe_repr(part)}"))
        if isinstance(part, tuple):
            part = next(each for each in part if has(each))
        self.fail(self._formatMessage(msg, f'{safe_repr(s)} {verb}s with {safe_repr(part)}'))

    def assertStartsWith(self, s, prefix, msg=None):
        self._with_part(s, prefix, msg, 'startswith', True, 'start')

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._with_part(s, prefix, msg, 'startswith', False, 'start')

    def assertEndsWith(self, s, suffix, msg=None):
        self._with_part(s, suffix, msg, 'endswith', True, 'end')

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._with_part(s, suffix, msg, 'endswith', False, 'end')

    def assertRegex(self, text, expected_regex, msg=None):
        import re
        if isinstance(expected_regex, (str, bytes)):
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            raise self.failureException(self._formatMessage(
                msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}"))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            raise self.failureException(self._formatMessage(
                msg, f'Regex matched: {text[match.start():match.end()]!r} matches {unexpected_regex.pattern!r} in {text!r}'))


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def _made_of(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        return self._made_of() == other._made_of() if isinstance(other, self.__class__) else NotImplemented

    def __hash__(self):
        return hash((type(self), *self._made_of()))

    def id(self):
        return self._testFunc.__name__

    def __str__(self):
        return f'{strclass(self.__class__)} ({self._testFunc.__name__})'

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split('\n')[0].strip() or None


class _SubTestContext:
    def __init__(self, case, msg, params):
        self.case = case
        self.msg = msg
        self.params = params

    def __enter__(self):
        case = self.case
        self.active = case._outcome is not None and case._outcome.result_supports_subtests
        if not self.active:
            return
        parent = case._subtest
        # The inner ones come first.
        params = self.params if parent is None else self.params | {k: v for k, v in parent.params.items() if k not in self.params}
        case._subtest = _SubTest(case, self.msg, params)
        self.parent = parent
        self.executing = case._outcome.executing(case._subtest, subTest=True)
        self.executing.__enter__()

    def __exit__(self, *info):
        if not self.active:
            return False
        case = self.case
        try:
            handled = self.executing.__exit__(*info)
            if info[0] is None or handled:
                if not case._outcome.success:
                    result = case._outcome.result
                    if result is not None and result.failfast:
                        raise _ShouldStop
                elif case._outcome.expectedFailure:
                    raise _ShouldStop
            return handled
        finally:
            case._subtest = self.parent


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")  # as line 1605

    def _subDescription(self):
        parts = []
        if self._message is not _subtest_msg_sentinel:
            parts.append(f'[{self._message}]')
        if self.params:
            parts.append('(' + ', '.join(f'{k}={safe_repr(v)}' for k, v in self.params.items()) + ')')
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._subDescription()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._subDescription()}'
