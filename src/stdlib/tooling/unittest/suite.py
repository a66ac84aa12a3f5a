"""Groups of tests."""

import contextlib
import sys

from unittest import case, util


class BaseTestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f'<{util.strclass(self.__class__)} tests={list(self)}>'

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()

    def _removeTestAtIndex(self, index):
        """Lets go of a test that was run; what it stood for is still counted."""
        test = self._tests[index]
        if hasattr(test, 'countTestCases'):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None


class _ErrorHolder:
    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def __str__(self):
        return self.id()

    def countTestCases(self):
        return 0

    failureException = AssertionError


class _Raising:
    """The result of tests whose problems are raised, fixtures' too."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False


class TestSuite(BaseTestSuite):
    """Tests that share the fixtures of their classes and modules."""

    def run(self, result, debug=False):
        top = False
        if getattr(result, '_testRunEntered', False) is False:
            result._testRunEntered = top = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._tear_down_class(test, result)
                self._module_fixture(test, result)
                self._set_up_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if top:
            self._tear_down_class(None, result)
            self._tear_down_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_Raising(), True)

    @contextlib.contextmanager
    def _output_kept(self, result):
        """What fixtures print is kept like what tests print."""
        getattr(result, '_setupStdout', lambda: None)()
        try:
            yield
        finally:
            getattr(result, '_restoreStdout', lambda: None)()

    def _module_cleanups(self, result, name, module):
        try:
            case.doModuleCleanups()
        except Exception:
            self._fixture_failed(result, name, module)

    def _fixture_failed(self, result, name, parent, info=None):
        info = info or sys.exc_info()
        if isinstance(result, _Raising):
            raise info[1]
        if issubclass(info[0], case.SkipTest) and hasattr(result, 'addSkip'):
            result.addSkip(_ErrorHolder(f'{name} ({parent})'), str(info[1]))
        else:
            result.addError(_ErrorHolder(f'{name} ({parent})'), info)

    def _set_up_class(self, test, result):
        current = test.__class__
        if current == getattr(result, '_previousTestClass', None):
            return
        if getattr(result, '_moduleSetUpFailed', False) or getattr(current, '__unittest_skip__', False):
            return
        try:
            current._classSetupFailed = False
        except TypeError:
            pass
        set_up = getattr(current, 'setUpClass', None)
        if set_up is not None:
            with self._output_kept(result):
                failed = False
                try:
                    set_up()
                except Exception:
                    failed = current._classSetupFailed = True
                    self._fixture_failed(result, 'setUpClass', util.strclass(current))
                if failed:
                    self._class_cleanups(current, result, 'setUpClass')

    def _class_cleanups(self, current, result, name):
        if hasattr(current, 'doClassCleanups'):
            current.doClassCleanups()
            for info in current.tearDown_exceptions:
                self._fixture_failed(result, name, util.strclass(current), info)

    def _tear_down_class(self, test, result):
        previous = getattr(result, '_previousTestClass', None)
        if previous is None or (test is not None and test.__class__ == previous):
            return
        if getattr(previous, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False) or getattr(
                previous, '__unittest_skip__', False):
            return
        tear_down = getattr(previous, 'tearDownClass', None)
        with self._output_kept(result):
            if tear_down is not None:
                try:
                    tear_down()
                except Exception:
                    self._fixture_failed(result, 'tearDownClass', util.strclass(previous))
            self._class_cleanups(previous, result, 'tearDownClass')

    def _module_fixture(self, test, result):
        previous = getattr(result, '_previousTestClass', None)
        current = test.__class__.__module__
        if previous is not None and previous.__module__ == current:
            return
        self._tear_down_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(current)
        set_up = getattr(module, 'setUpModule', None)
        if set_up is not None:
            with self._output_kept(result):
                try:
                    set_up()
                except Exception:
                    result._moduleSetUpFailed = True
                    self._fixture_failed(result, 'setUpModule', current)
                if result._moduleSetUpFailed:
                    self._module_cleanups(result, 'setUpModule', current)

    def _tear_down_module(self, result):
        previous = getattr(result, '_previousTestClass', None)
        if previous is None or getattr(result, '_moduleSetUpFailed', False):
            return
        module = sys.modules.get(previous.__module__)
        tear_down = getattr(module, 'tearDownModule', None)
        with self._output_kept(result):
            if tear_down is not None:
                try:
                    tear_down()
                except Exception:
                    self._fixture_failed(result, 'tearDownModule', previous.__module__)
            self._module_cleanups(result, 'tearDownModule', previous.__module__)
