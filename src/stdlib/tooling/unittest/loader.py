"""Finding tests."""

import fnmatch
import functools
import os
import sys
import traceback
import types

from unittest import case, suite


class _FailedTest(case.TestCase):
    """Stands for what could not be loaded: running it raises why."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def fail():
            raise self._exception
        return fail


def _skipped(name, reason, suite_class):
    @case.skip(reason)
    def skipped(self):
        pass

    return suite_class((type('ModuleSkipped', (case.TestCase,), {name: skipped})(name),))


class TestLoader:
    """Makes suites of classes, modules, names and folders."""

    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(lambda x, y: (x > y) - (x < y))
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading = set()

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (case.TestCase, case.FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, 'load_tests', None)
        tests = self.suiteClass(tests)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as problem:
            return self._failed(module.__name__, problem, f'Failed to call load_tests:\n{traceback.format_exc()}')

    def _failed(self, name, problem, message):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, problem),))

    def _not_imported(self, name):
        message = f'Failed to import test module: {name}\n{traceback.format_exc()}'
        return self._failed(name, ImportError(message), message)

    def _without_attribute(self, name, problem):
        return self._failed(name, problem, f'Failed to access attribute:\n{traceback.format_exc()}')

    def loadTestsFromName(self, name, module=None):
        parts = name.split('.')
        not_imported = None
        if module is None:
            above = parts[:]
            while above:
                try:
                    module = __import__('.'.join(above))
                    break
                except ImportError:
                    wanted = above.pop()
                    not_imported = self._not_imported(wanted)
                    if not above:
                        return not_imported
            parts = parts[1:]
        obj = module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as problem:
                if not_imported is not None and getattr(obj, '__path__', None) is not None:
                    # The module that could not be imported says more than the attribute that is missing.
                    return not_imported
                if not_imported is not None:
                    self.errors.pop()
                return self._without_attribute(part, problem)
        if not_imported is not None:
            self.errors.pop()
        return self._tests_of(obj, parent if parts else None, name, parts)

    def _tests_of(self, obj, parent, name, parts):
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (case.TestCase, case.FunctionTestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            made = parent(parts[-1])
            # A static method is a test of its own kind.
            if not isinstance(getattr(made, parts[-1]), types.FunctionType):
                return self.suiteClass([made])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f'calling {obj} returned {test}, not a test')
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}'
            return self.testNamePatterns is None or any(fnmatch.fnmatchcase(full, p) for p in self.testNamePatterns)
        names = list(filter(wanted, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    # ---- folders ----

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """The tests of the modules in a folder whose file names match."""
        before = self._top_level_dir
        if top_level_dir is None:
            top_level_dir = before or start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            sys.path.insert(0, top_level_dir)
        self._top_level_dir = top_level_dir
        try:
            folder = os.path.abspath(start_dir)
            if os.path.isdir(folder):
                if folder != top_level_dir and not os.path.isfile(os.path.join(folder, '__init__.py')):
                    raise ImportError(f'Start directory is not importable: {start_dir!r}')
            else:
                try:
                    __import__(start_dir)
                except ImportError:
                    raise ImportError(f'Start directory is not importable: {start_dir!r}') from None
                module = sys.modules[start_dir]
                if getattr(module, '__file__', None) is None:
                    raise TypeError('Can not use builtin modules as dotted module names')
                folder = os.path.abspath(os.path.dirname(module.__file__))
            return self.suiteClass(list(self._in_folder(folder, pattern)))
        finally:
            self._top_level_dir = before

    def _module_name(self, path):
        relative = os.path.relpath(os.path.splitext(os.path.normpath(path))[0], self._top_level_dir)
        return relative.replace(os.path.sep, '.')

    def _check_place(self, module, path):
        """A module of the same name may have been found elsewhere."""
        file = os.path.abspath(getattr(module, '__file__', path))
        found, wanted = (os.path.splitext(os.path.realpath(each))[0] for each in (file, path))
        if found.lower() != wanted.lower():
            name = os.path.splitext(os.path.basename(path))[0]
            raise ImportError(f'{name!r} module incorrectly imported from {os.path.dirname(found)!r}. '
                              f'Expected {os.path.dirname(path)!r}. Is this module globally installed?')

    def _in_folder(self, folder, pattern):
        name = self._module_name(folder)
        if name != '.' and name not in self._loading:
            tests, goes_on = self._found(folder, pattern)
            if tests is not None:
                yield tests
            if not goes_on:
                return
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            tests, goes_on = self._found(path, pattern)
            if tests is not None:
                yield tests
            if goes_on:
                name = self._module_name(path)
                self._loading.add(name)
                try:
                    yield from self._in_folder(path, pattern)
                finally:
                    self._loading.discard(name)

    def _found(self, path, pattern):
        """The tests of a file or a package, if it has any, and whether the folder is to be looked through."""
        base = os.path.basename(path)
        if os.path.isfile(path):
            if not (base.endswith('.py') and base[:-3].isidentifier() and fnmatch.fnmatch(base, pattern)):
                return None, False
            name = self._module_name(path)
            try:
                __import__(name)
            except case.SkipTest as skip:
                return _skipped(name, str(skip), self.suiteClass), False
            except:
                return self._not_imported(name), False
            self._check_place(sys.modules[name], path)
            return self.loadTestsFromModule(sys.modules[name], pattern=pattern), False
        if not os.path.isdir(path) or not os.path.isfile(os.path.join(path, '__init__.py')):
            return None, False
        tests = None
        name = self._module_name(path)
        try:
            __import__(name)
        except case.SkipTest as skip:
            return _skipped(name, str(skip), self.suiteClass), False
        except:
            return self._not_imported(name), False
        package = sys.modules[name]
        load_tests = getattr(package, 'load_tests', None)
        self._loading.add(name)
        try:
            tests = self.loadTestsFromModule(package, pattern=pattern)
            return tests, load_tests is None
        finally:
            self._loading.discard(name)


defaultTestLoader = TestLoader()
