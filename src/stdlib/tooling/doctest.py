"""Tests in docstrings: examples of the interactive prompt, run and compared with what they say they show.

At the end of a module:

    if __name__ == "__main__":
        import doctest
        doctest.testmod()

Nothing is shown when all is as the examples say, except with the option -v.
"""

import sys
from collections import namedtuple

import _linecache

# unittest leaves the frames of this module out of what it shows.
__unittest = True

__all__ = [
    'register_optionflag',
    'DONT_ACCEPT_TRUE_FOR_1',
    'DONT_ACCEPT_BLANKLINE',
    'NORMALIZE_WHITESPACE',
    'ELLIPSIS',
    'SKIP',
    'IGNORE_EXCEPTION_DETAIL',
    'COMPARISON_FLAGS',
    'REPORT_UDIFF',
    'REPORT_CDIFF',
    'REPORT_NDIFF',
    'REPORT_ONLY_FIRST_FAILURE',
    'REPORTING_FLAGS',
    'FAIL_FAST',
    'Example',
    'DocTest',
    'DocTestParser',
    'DocTestFinder',
    'DocTestRunner',
    'OutputChecker',
    'DocTestFailure',
    'UnexpectedException',
    'DebugRunner',
    'testmod',
    'testfile',
    'run_docstring_examples',
    'DocTestSuite',
    'DocFileSuite',
    'set_unittest_reportflags',
    'script_from_examples',
    'testsource',
    'debug_src',
    'debug',
]


class TestResults(namedtuple('TestResults', 'failed attempted')):
    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        skipped = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


# ---- options ------------------------------------------------------------------------------------

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
)
REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'
_STARS = '*' * 70


def _indent(text, by=4):
    """Indents the lines that are not empty."""
    return '\n'.join([' ' * by + line if line else line for line in text.split('\n')])


def _module(module, depth=2):
    """A module, given as such, by its name, or as None for the one that calls."""
    if module is None:
        return sys.modules[sys._getframe(depth).f_globals['__name__']]
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ['*'])
    return module


def _future_flags(globs):
    """What the __future__ features among the names of a module mean for the compiler."""
    import __future__

    flags = 0
    for name in __future__.all_feature_names:
        feature = globs.get(name)
        if feature is getattr(__future__, name):
            flags |= feature.compiler_flag
    return flags


def _exception_text(exc_info):
    import traceback

    return ''.join(traceback.format_exception(*exc_info))


# ---- examples -----------------------------------------------------------------------------------


class Example:
    """Source, and the output (or the exception) that it should give."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = want + '\n' if want and not want.endswith('\n') else want
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options
        self.exc_msg = exc_msg + '\n' if exc_msg is not None and not exc_msg.endswith('\n') else exc_msg

    def _all(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._all() == other._all()

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """Examples that run in one namespace: those of one docstring or file."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), 'DocTest no longer accepts str; use DocTestParser instead'
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        shown = 'no examples' if count == 0 else '1 example' if count == 1 else f'{count} examples'
        return f'<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>'

    def _all(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._all() == other._all()

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        own = self.lineno if self.lineno is not None else -1
        others = other.lineno if other.lineno is not None else -1
        return (self.name, self.filename, own, id(self)) < (other.name, other.filename, others, id(other))


class DocTestParser:
    """Finds the examples in a text."""

    def parse(self, string, name='<string>'):
        """The text in parts: examples, and strings for what is between them."""
        lines = string.expandtabs().split('\n')
        # The least indentation of all lines is none.
        margin = min([len(line) - len(line.lstrip(' ')) for line in lines if line.strip()], default=0)
        if margin:
            lines = [line[margin:] for line in lines]
        parts = []
        between = []
        at = 0
        count = len(lines)
        while at < count:
            line = lines[at]
            indent = len(line) - len(line.lstrip(' '))
            if not line.startswith('>>>', indent):
                between.append(line)
                at += 1
                continue
            first = at
            source = [line]
            at += 1
            while at < count and lines[at].lstrip(' ').startswith('...'):
                source.append(lines[at])
                at += 1
            want = []
            while at < count and lines[at].strip() and not lines[at].lstrip(' ').startswith('>>>'):
                want.append(lines[at])
                at += 1
            parts.append(''.join([text + '\n' for text in between]))
            between = []
            parsed = self._example(source, want, indent, name, first)
            if parsed is not None:
                parts.append(parsed)
        # What comes last ends without a line end.
        parts.append('\n'.join(between))
        return parts

    def get_examples(self, string, name='<string>'):
        """The examples of a text."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples of a text, as a test."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def _example(self, source_lines, want_lines, indent, name, lineno):
        prefix = ' ' * indent
        for number, line in enumerate(source_lines):
            if number and not line.startswith(prefix + '.'):
                raise ValueError(
                    f'line {lineno + number} of the docstring for {name} has inconsistent leading whitespace: {line!r}'
                )
            if len(line) > indent + 3 and line[indent + 3] != ' ':
                raise ValueError(
                    f'line {lineno + number + 1} of the docstring for {name} lacks blank after '
                    f'{line[indent : indent + 3]}: {line!r}'
                )
        source = '\n'.join([line[indent + 4 :] for line in source_lines])
        for number, line in enumerate(want_lines):
            if not line.startswith(prefix):
                raise ValueError(
                    f'line {lineno + len(source_lines) + number + 1} of the docstring for {name} has inconsistent '
                    f'leading whitespace: {line!r}'
                )
        want = '\n'.join([line[indent:] for line in want_lines])
        options = self._options(source, name, lineno)
        if all(not line.strip() or line.lstrip().startswith('#') for line in source.split('\n')):
            return None
        return Example(source, want, _expected_exception(want), lineno, indent, options)

    def _options(self, source, name, lineno):
        """What the comments of an example turn on and off."""
        import re

        options = {}
        for found in re.finditer(r'#\s*doctest:\s*([^\n\'"]*)$', source, re.MULTILINE):
            for text in found.group(1).replace(',', ' ').split():
                if text[0] not in '+-' or text[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {text!r}')
                options[OPTIONFLAGS_BY_NAME[text[1:]]] = text[0] == '+'
        if options and all(not line.strip() or line.lstrip().startswith('#') for line in source.split('\n')):
            raise ValueError(
                f'line {lineno} of the doctest for {name} has an option directive on a line with no example: {source!r}'
            )
        return options


def _expected_exception(want):
    """The message of the traceback that is wanted; None when none is."""
    lines = want.split('\n')
    if lines[0].rstrip() not in ('Traceback (most recent call last):', 'Traceback (innermost last):'):
        return None
    # The message begins where something that is not indented does.
    for number, line in enumerate(lines[1:], 1):
        if line and (line[0].isalnum() or line[0] == '_'):
            return '\n'.join(lines[number:])
    return None


# ---- finding ------------------------------------------------------------------------------------


class DocTestFinder:
    """Finds the tests of a module, class or function, and of what is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests of an object, in the order of their names."""
        import inspect

        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError(
                    f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}"
                )
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        lines = self._source_lines(obj, module)
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, lines, globs, {})
        tests.sort()
        return tests

    def _source_lines(self, obj, module):
        import inspect
        import linecache

        try:
            file = inspect.getsourcefile(obj)
        except TypeError:
            return None
        if not file:
            file = inspect.getfile(obj)
            if not (file[:1] + file[-2:] == '<]>'):
                file = None
        if file is None:
            return None
        return linecache.getlines(file, module.__dict__ if module is not None else None) or None

    def _from_module(self, module, object):
        """Whether something was defined in the module."""
        import inspect

        if module is None:
            return True
        if inspect.getmodule(object) is not None:
            return module is inspect.getmodule(object)
        if inspect.isfunction(object):
            return module.__dict__ is object.__globals__
        if inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            place = object.__objclass__.__module__ if hasattr(object, '__objclass__') else getattr(object, '__module__', None)
            return place is None or module.__name__ == place
        if inspect.isclass(object):
            return module.__name__ == object.__module__
        if hasattr(object, '__module__'):
            return module.__name__ == object.__module__
        if isinstance(object, property):
            return True
        raise ValueError('object must be a class or function')

    def _is_routine(self, obj):
        import inspect

        unwrapped = obj
        try:
            unwrapped = inspect.unwrap(obj)
        except Exception:
            pass
        return inspect.isroutine(unwrapped)

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        import inspect

        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for inner_name, inner in obj.__dict__.items():
                if (self._is_routine(inner) or inspect.isclass(inner)) and self._from_module(module, inner):
                    self._find(tests, inner, f'{name}.{inner_name}', module, source_lines, globs, seen)
            for inner_name, inner in getattr(obj, '__test__', {}).items():
                if not isinstance(inner_name, str):
                    raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(inner_name)!r}')
                if not (
                    inspect.isroutine(inner) or inspect.isclass(inner) or inspect.ismodule(inner) or isinstance(inner, str)
                ):
                    raise ValueError(
                        'DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: '
                        f'{type(inner)!r}'
                    )
                self._find(tests, inner, f'{name}.__test__.{inner_name}', module, source_lines, globs, seen)
        if inspect.isclass(obj):
            for inner_name, inner in obj.__dict__.items():
                if isinstance(inner, (staticmethod, classmethod)):
                    inner = inner.__func__
                wanted = inspect.isroutine(inner) or inspect.isclass(inner) or isinstance(inner, property)
                if wanted and self._from_module(module, inner):
                    self._find(tests, inner, f'{name}.{inner_name}', module, source_lines, globs, seen)

    def _get_test(self, obj, name, module, globs, source_lines):
        if isinstance(obj, str):
            docstring = obj
        else:
            docstring = getattr(obj, '__doc__', None)
            if docstring is None:
                docstring = ''
            elif not isinstance(docstring, str):
                docstring = str(docstring)
        if self._exclude_empty and not docstring:
            return None
        lineno = self._line_of(obj, source_lines)
        if module is None:
            filename = None
        else:
            filename = getattr(module, '__file__', None) or module.__name__
            if filename[-4:] == '.pyc':
                filename = filename[:-1]
        return self._parser.get_doctest(docstring, globs, name, filename, lineno)

    def _line_of(self, obj, source_lines):
        """The line (from 0) that a docstring begins in."""
        import functools
        import inspect
        import re

        lineno = None
        docstring = getattr(obj, '__doc__', None)
        if inspect.ismodule(obj) and docstring is not None:
            lineno = 0
        if inspect.isclass(obj) and docstring is not None:
            if source_lines is None:
                return None
            pattern = re.compile(rf'^\s*class\s*{re.escape(getattr(obj, "__name__", "-"))}\b')
            for number, line in enumerate(source_lines):
                if pattern.match(line):
                    lineno = number
                    break
        if inspect.ismethod(obj):
            obj = obj.__func__
        if isinstance(obj, property):
            obj = obj.fget
        if isinstance(obj, functools.cached_property):
            obj = obj.func
        if inspect.isroutine(obj) and getattr(obj, '__doc__', None):
            try:
                obj = inspect.unwrap(obj)
            except ValueError:
                pass
            obj = getattr(obj, '__code__', None)
        if inspect.istraceback(obj):
            obj = obj.tb_frame
        if inspect.isframe(obj):
            obj = obj.f_code
        if inspect.iscode(obj):
            lineno = obj.co_firstlineno - 1
        if lineno is not None:
            if source_lines is None:
                return lineno + 1
            # From the heading on to where a string begins.
            opening = re.compile(r'(^|.*:)\s*\w*("|\')')
            for number in range(lineno, len(source_lines)):
                if opening.match(source_lines[number]):
                    return number
        return None


# ---- running ------------------------------------------------------------------------------------


class _Output:
    """Collects what is printed."""

    def __new__(cls):
        import io

        class Output(io.StringIO):
            def getvalue(self):
                text = super().getvalue()
                # What was printed last need not end in a line end, but the docstring's does.
                return text + '\n' if text and not text.endswith('\n') else text

            def truncate(self, size=None):
                self.seek(size)
                super().truncate()

        return Output()


class DocTestRunner:
    """Runs tests, and keeps count."""

    DIVIDER = _STARS

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        self._stats = {}
        self._fakeout = _Output()

    def report_start(self, out, test, example):
        """Called before an example is run."""
        if self._verbose:
            wanted = f'Expecting:\n{_indent(example.want)}' if example.want else 'Expecting nothing\n'
            out(f'Trying:\n{_indent(example.source)}{wanted}')

    def report_success(self, out, test, example, got):
        """Called when an example gave what it should."""
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        """Called when an example gave something else."""
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Called when an example raised what it should not."""
        out(f'{self._failure_header(test, example)}Exception raised:\n{_indent(_exception_text(exc_info))}')

    def _failure_header(self, test, example):
        if test.filename:
            line = '?' if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f'Line {example.lineno + 1}, in {test.name}'
        return f'{self.DIVIDER}\n{place}\nFailed example:\n{_indent(example.source)}'

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a test; returns how many failed and how many there were."""
        import builtins

        self.test = test
        if compileflags is None:
            compileflags = _future_flags(test.globs)
        saved_stdout = sys.stdout
        if out is None:
            encoding = saved_stdout.encoding
            if encoding is None or encoding.lower() == 'utf-8':
                out = saved_stdout.write
            else:

                def out(text):
                    saved_stdout.write(str(text.encode(encoding, 'backslashreplace'), encoding))

        saved_hook = sys.displayhook
        sys.stdout = self._fakeout
        sys.displayhook = sys.__displayhook__
        try:
            return self._run(test, compileflags, out)
        finally:
            sys.stdout = saved_stdout
            sys.displayhook = saved_hook
            if clear_globs:
                test.globs.clear()
                builtins._ = None

    def _run(self, test, compileflags, out):
        failures = tries = skips = 0
        original = self.optionflags
        for number, example in enumerate(test.examples):
            tries += 1
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original
            for flag, is_on in example.options.items():
                if is_on:
                    self.optionflags |= flag
                else:
                    self.optionflags &= ~flag
            if self.optionflags & SKIP:
                if not quiet:
                    self._report_skip(out, test, example)
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            failed, report = self._try(test, example, f'<doctest {test.name}[{number}]>', compileflags)
            if failed:
                failures += 1
            if report is not None and not quiet:
                name, detail = report
                getattr(self, name)(out, test, example, detail)
            if failed and self.optionflags & FAIL_FAST:
                break
        self.optionflags = original
        before = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = (before[0] + failures, before[1] + tries, before[2] + skips)
        self.failures += failures
        self.tries += tries
        self.skips += skips
        return TestResults(failures, tries, skipped=skips)

    def _report_skip(self, out, test, example):
        """Examples that are skipped are not mentioned."""

    def _try(self, test, example, filename, compileflags):
        """Runs one example; returns whether it failed, and the method that tells of it with what it is to tell."""
        raised = None
        _linecache.remember(filename, example.source)
        try:
            exec(compile(example.source, filename, 'single', compileflags, True), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException as problem:
            raised = type(problem), problem, _without_first(problem.__traceback__)
        got = self._fakeout.getvalue()
        self._fakeout.truncate(0)
        check = self._checker.check_output
        if raised is None:
            # Output is looked at even where an exception is wanted.
            if check(example.want, got, self.optionflags):
                return False, ('report_success', got)
            return True, ('report_failure', got)
        message = _message_of(raised)
        shown = got + _exception_text(raised)
        if example.exc_msg is None:
            return True, ('report_unexpected_exception', raised)
        if check(example.exc_msg, message, self.optionflags):
            return False, ('report_success', shown)
        if self.optionflags & IGNORE_EXCEPTION_DETAIL and check(
            _without_detail(example.exc_msg), _without_detail(message), self.optionflags
        ):
            return False, ('report_success', shown)
        return True, ('report_failure', shown)

    def summarize(self, verbose=None):
        """Print a summary of all tests that were run, and return the counts."""
        if verbose is None:
            verbose = self._verbose
        untested, passed, failed = [], [], []
        total_failures = total_tries = total_skips = 0
        for name, (failures, tries, skips) in self._stats.items():
            assert failures <= tries
            total_tries += tries
            total_failures += failures
            total_skips += skips
            if tries == 0:
                untested.append(name)
            elif failures == 0:
                passed.append((name, tries))
            else:
                failed.append((name, (failures, tries, skips)))
        if verbose:
            if untested:
                print(f'{_items(len(untested))} had no tests:')
                for name in sorted(untested):
                    print(f'    {name}')
            if passed:
                print(f'{_items(len(passed))} passed all tests:')
                for name, count in sorted(passed):
                    print(f' {count:3d} test{"" if count == 1 else "s"} in {name}')
        if failed:
            print(self.DIVIDER)
            print(f'{_items(len(failed))} had failures:')
            for name, (failures, tries, skips) in sorted(failed):
                print(f' {failures:3d} of {tries:3d} in {name}')
        if verbose:
            print(f'{total_tries} test{"" if total_tries == 1 else "s"} in {_items(len(self._stats))}.')
            and_failed = f' and {total_failures} failed' if total_failures else ''
            and_skipped = f' and {total_skips} skipped' if total_skips and not total_failures else ''
            print(f'{total_tries - total_failures - (total_skips if and_skipped else 0)} passed{and_failed}{and_skipped}.')
        if total_failures:
            text = f'***Test Failed*** {total_failures} failure{"" if total_failures == 1 else "s"}'
            if total_skips:
                text += f' and {total_skips} skipped test{"" if total_skips == 1 else "s"}'
            print(f'{text}.')
        elif verbose:
            print('Test passed.')
        return TestResults(total_failures, total_tries, skipped=total_skips)

    def merge(self, other):
        for name, counts in other._stats.items():
            if name in self._stats:
                counts = tuple(map(sum, zip(self._stats[name], counts)))
            self._stats[name] = counts


def _items(count):
    return f'{count} item{"" if count == 1 else "s"}'


def _without_first(traceback):
    """The traceback without the frame of the runner."""
    return traceback.tb_next if traceback is not None else None


def _message_of(exc_info):
    """The last lines of a traceback: the exception without the frames."""
    import traceback

    lines = traceback.format_exception_only(*exc_info[:2])
    if issubclass(exc_info[0], SyntaxError):
        # The place and the line are not looked at.
        name = exc_info[0].__qualname__
        starts = (f'{name}:', f'{exc_info[0].__module__}.{name}:')
        first = next(number for number, line in enumerate(lines) if line.startswith(starts))
        lines = lines[first:]
    return ''.join(lines)


def _without_detail(message):
    """The name of an exception without its module and message."""
    start, end = 0, len(message)
    newline = message.find('\n')
    if newline >= 0:
        end = newline
    colon = message.find(':', 0, end)
    if colon >= 0:
        end = colon
    dot = message.rfind('.', 0, end)
    if dot >= 0:
        start = dot + 1
    return message[start:end]


class OutputChecker:
    """Compares what an example gave with what it should."""

    def check_output(self, want, got, optionflags):
        """Whether the output will do."""
        want, got = _ascii(want), _ascii(got)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            import re

            want = re.sub(rf'(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS and _matches(want, got))

    def output_difference(self, example, got, optionflags):
        """What is to be said of the difference."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            import re

            got = re.sub(r'(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        if self._wants_diff(want, got, optionflags):
            import difflib

            wanted, given = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                diff = list(difflib.unified_diff(wanted, given, n=2))[2:]
                kind = 'unified diff with -expected +actual'
            elif optionflags & REPORT_CDIFF:
                diff = list(difflib.context_diff(wanted, given, n=2))[2:]
                kind = 'context diff with expected followed by actual'
            else:
                diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(wanted, given))
                kind = 'ndiff with -expected +actual'
            return f'Differences ({kind}):\n{_indent("".join(diff))}'
        if want and got:
            return f'Expected:\n{_indent(want)}Got:\n{_indent(got)}'
        if want:
            return f'Expected:\n{_indent(want)}Got nothing\n'
        if got:
            return f'Expected nothing\nGot:\n{_indent(got)}'
        return 'Expected nothing\nGot nothing\n'

    def _wants_diff(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        # Single lines are better shown as they are, but where ndiff points into them.
        return bool(optionflags & REPORT_NDIFF) or (want.count('\n') > 2 and got.count('\n') > 2)


def _ascii(text):
    return str(text.encode('ASCII', 'backslashreplace'), 'ASCII')


def _matches(want, got):
    """Whether a text is like a pattern in which '...' stands for anything."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    if not got.startswith(first) or not got.endswith(last):
        return False
    start, end = len(first), len(got) - len(last)
    if start > end:
        return False
    for part in middle:
        start = got.find(part, start, end)
        if start < 0:
            return False
        start += len(part)
    return True


class DocTestFailure(Exception):
    """A DocTest example has failed in debugging mode: the test, the example, and what it gave."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """A DocTest example has encountered an unexpected exception: the test, the example, and the exception."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises at the first example that fails."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# ---- in one go -----------------------------------------------------------------------------------

# The runner of all testmod() and testfile() calls together.
master = None


def _finish(runner, report):
    global master
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(
    m=None,
    name=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    exclude_empty=False,
):
    """Test the examples in the docstrings of a module (of the program itself when none is given)."""
    if m is None:
        m = sys.modules.get('__main__')
    import inspect

    if not inspect.ismodule(m):
        raise TypeError(f'testmod: module required; {m!r}')
    if name is None:
        name = m.__name__
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in finder.find(m, name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    return _finish(runner, report)


def _load(filename, package, module_relative, encoding):
    """The text of a file, and its full name."""
    import os

    if module_relative:
        package = _module(package, 3)
        place = getattr(package, '__file__', None) or (sys.argv[0] if package.__name__ == '__main__' else '')
        if filename.startswith('/'):
            raise ValueError('Module-relative files may not have absolute paths')
        filename = os.path.join(os.path.dirname(place), *filename.split('/'))
    with open(filename, encoding=encoding) as file:
        return file.read(), filename


def testfile(
    filename,
    module_relative=True,
    name=None,
    package=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    parser=DocTestParser(),
    encoding=None,
):
    """Test the examples in a file."""
    import os

    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    text, filename = _load(filename, package, module_relative, encoding or 'utf-8')
    if name is None:
        name = os.path.basename(filename)
    globs = {} if globs is None else globs.copy()
    if extraglobs is not None:
        globs.update(extraglobs)
    globs.setdefault('__name__', '__main__')
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, globs, name, filename, 0))
    return _finish(runner, report)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    """Test the examples in the docstring of an object."""
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


# ---- as unittests ---------------------------------------------------------------------------------

_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """How tests that run as unittests report failures; returns how they did before."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError('Only reporting flags allowed', flags)
    old = _unittest_reportflags
    _unittest_reportflags = flags
    return old


def _make_cases():
    """The classes for unittest, which is loaded when they are needed."""
    import unittest

    class DocTestCase(unittest.TestCase):
        def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
            super().__init__()
            self._dt_optionflags = optionflags
            self._dt_checker = checker
            self._dt_test = test
            self._dt_setUp = setUp
            self._dt_tearDown = tearDown

        def setUp(self):
            self._dt_globs = self._dt_test.globs.copy()
            if self._dt_setUp is not None:
                self._dt_setUp(self._dt_test)

        def tearDown(self):
            if self._dt_tearDown is not None:
                self._dt_tearDown(self._dt_test)
            self._dt_test.globs.clear()
            self._dt_test.globs.update(self._dt_globs)

        def runTest(self):
            import io

            test = self._dt_test
            flags = self._dt_optionflags
            if not flags & REPORTING_FLAGS:
                flags |= _unittest_reportflags
            saved = sys.stdout
            output = io.StringIO()
            runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
            try:
                runner.DIVIDER = '-' * 70
                results = runner.run(test, out=output.write, clear_globs=False)
                if results.skipped == results.attempted:
                    raise unittest.SkipTest('all examples were skipped')
            finally:
                sys.stdout = saved
            if results.failed:
                raise self.failureException(self.format_failure(output.getvalue().rstrip('\n')))

        def format_failure(self, err):
            test = self._dt_test
            lineno = 'unknown line number' if test.lineno is None else str(test.lineno)
            short = '.'.join(test.name.split('.')[-1:])
            return f'Failed doctest test for {test.name}\n  File "{test.filename}", line {lineno}, in {short}\n\n{err}'

        def debug(self):
            self.setUp()
            runner = DebugRunner(optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False)
            runner.run(self._dt_test, clear_globs=False)
            self.tearDown()

        def id(self):
            return self._dt_test.name

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return (
                self._dt_test == other._dt_test
                and self._dt_optionflags == other._dt_optionflags
                and self._dt_setUp == other._dt_setUp
                and self._dt_tearDown == other._dt_tearDown
                and self._dt_checker == other._dt_checker
            )

        def __hash__(self):
            return hash((self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker))

        def __repr__(self):
            *place, name = self._dt_test.name.split('.')
            return f'{name} ({".".join(place)})'

        __str__ = object.__str__

        def shortDescription(self):
            return f'Doctest: {self._dt_test.name}'

    DocTestCase.__qualname__ = 'DocTestCase'

    class DocFileCase(DocTestCase):
        def id(self):
            return '_'.join(self._dt_test.name.split('.'))

        def __repr__(self):
            return self._dt_test.filename

        def format_failure(self, err):
            test = self._dt_test
            return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'

    DocFileCase.__qualname__ = 'DocFileCase'

    class SkipDocTestCase(DocTestCase):
        def __init__(self, module):
            self.module = module
            super().__init__(None)

        def setUp(self):
            self.skipTest('DocTestSuite will not work with -O2 and above')

        def test_skip(self):
            pass

        def shortDescription(self):
            return f'Skipping tests from {self.module.__name__}'

    SkipDocTestCase.__qualname__ = 'SkipDocTestCase'

    class _DocTestSuite(unittest.TestSuite):
        # The tests are kept: a suite can run more than once.
        def _removeTestAtIndex(self, index):
            pass

    _DocTestSuite.__qualname__ = '_DocTestSuite'
    globals().update(
        DocTestCase=DocTestCase, DocFileCase=DocFileCase, SkipDocTestCase=SkipDocTestCase, _DocTestSuite=_DocTestSuite
    )


def __getattr__(name):
    if name in ('DocTestCase', 'DocFileCase', 'SkipDocTestCase'):
        _make_cases()
        return globals()[name]
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def _case_class(name):
    if name not in globals():
        _make_cases()
    return globals()[name]


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The tests of a module as a unittest suite."""
    if test_finder is None:
        test_finder = DocTestFinder()
    module = _module(module)
    suite = _case_class('_DocTestSuite')()
    for test in test_finder.find(module, globs=globs, extraglobs=extraglobs):
        if len(test.examples) == 0:
            continue
        if not test.filename:
            filename = module.__file__
            test.filename = filename[:-1] if filename[-4:] == '.pyc' else filename
        suite.addTest(_case_class('DocTestCase')(test, **options))
    return suite


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    """The tests of a file as a unittest case."""
    import os

    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    globs = {} if globs is None else globs.copy()
    doc, path = _load(path, package, module_relative, encoding or 'utf-8')
    globs.setdefault('__file__', path)
    return _case_class('DocFileCase')(parser.get_doctest(doc, globs, os.path.basename(path), path, 0), **options)


def DocFileSuite(*paths, **kw):
    """The tests of files as a unittest suite."""
    suite = _case_class('_DocTestSuite')()
    if kw.get('module_relative', True):
        kw['package'] = _module(kw.get('package'))
    for path in paths:
        suite.addTest(DocFileTest(path, **kw))
    return suite


# ---- as scripts ----------------------------------------------------------------------------------


def script_from_examples(s):
    """The examples of a text as a program, and the rest as comments."""

    def comment(line, sign='# '):
        return sign.rstrip() if line == '\n' or not line else sign + line

    output = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            output.append(part.source[:-1])
            if part.want:
                output.append('# Expected:')
                output += [comment(line, '## ') for line in part.want.split('\n')[:-1]]
        else:
            output += [comment(line) for line in part.split('\n')[:-1]]
    # Comments without text at the ends are of no use.
    while output and output[-1] == '#':
        output.pop()
    while output and output[0] == '#':
        output.pop(0)
    return '\n'.join(output) + '\n'


def testsource(module, name):
    """The tests of one object of a module as a program."""
    module = _module(module)
    found = [test for test in DocTestFinder().find(module) if test.name == name]
    if not found:
        raise ValueError(name, 'not found in tests')
    return script_from_examples(found[0].docstring)


def debug_src(src, pm=False, globs=None):
    """Run the examples of a text as a program."""
    globs = globs.copy() if globs else {}
    exec(script_from_examples(src), globs, globs)


def debug(module, name, pm=False):
    """Run the examples of one object of a module as a program."""
    module = _module(module)
    debug_src(testsource(module, name), pm, module.__dict__)
