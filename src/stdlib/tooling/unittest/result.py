"""What came of tests."""

import io
import sys
import traceback

_STDOUT = '\nStdout:\n%s'
_STDERR = '\nStderr:\n%s'


def _whole_lines(text):
    return text if text.endswith('\n') else text + '\n'


class TestResult:
    """Counts and keeps what came of tests."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = self._stderr_buffer = None
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        """Keeps what is printed from here on, if that is wanted."""
        if self.buffer:
            if self._stderr_buffer is None:
                self._stderr_buffer, self._stdout_buffer = io.StringIO(), io.StringIO()
            sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        """Lets print write again; what was kept is shown after a failure only."""
        if not self.buffer:
            return
        if self._mirrorOutput:
            for stream, heading, original in (
                (sys.stdout, _STDOUT, self._original_stdout), (sys.stderr, _STDERR, self._original_stderr),
            ):
                if text := stream.getvalue():
                    original.write(heading % _whole_lines(text))
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for kept in (self._stdout_buffer, self._stderr_buffer):
            kept.seek(0)
            kept.truncate()

    def startTestRun(self):
        pass

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def stopTestRun(self):
        pass

    def _stop_on_failure(self):
        if getattr(self, 'failfast', False):
            self.stop()

    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True
        self._stop_on_failure()

    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True
        self._stop_on_failure()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            kept = self.failures if issubclass(err[0], test.failureException) else self.errors
            kept.append((subtest, self._exc_info_to_string(err, test)))
            self._mirrorOutput = True
            self._stop_on_failure()

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._stop_on_failure()

    def addDuration(self, test, elapsed):
        if hasattr(self, 'collectedDurations'):
            self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return len(self.failures) == len(self.errors) == 0 and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        exctype, value, tb = err
        shown = self._without_own_frames(exctype, value, tb, test)
        lines = list(traceback.TracebackException(exctype, value, shown, capture_locals=self.tb_locals, compact=True).format())
        if self.buffer:
            for stream, heading in ((sys.stdout, _STDOUT), (sys.stderr, _STDERR)):
                if text := stream.getvalue():
                    lines.append(heading % _whole_lines(text))
        return ''.join(lines)

    def _without_own_frames(self, exctype, value, tb, test):
        """The traceback without frames of this package, which say nothing to the reader; likewise in the exceptions behind it."""
        shown = self._cleaned(exctype, tb, test)
        left, seen = [value], {id(value)}
        while left:
            at = left.pop()
            for behind in (at.__cause__, at.__context__) if at is not None else ():
                if behind is not None and id(behind) not in seen:
                    behind.__traceback__ = self._cleaned(type(behind), behind.__traceback__, test)
                    seen.add(id(behind))
                    left.append(behind)
        return shown

    def _cleaned(self, exctype, tb, test):
        while tb is not None and _of_package(tb):
            tb = tb.tb_next
        if exctype is not test.failureException:
            return tb
        last, at = None, tb
        while at is not None and not _of_package(at):
            last, at = at, at.tb_next
        return _cut(tb, last) if at is not None and last is not None else tb

    def __repr__(self):
        cls = self.__class__
        return f'<{cls.__module__}.{cls.__qualname__} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>'


def _of_package(tb):
    file = tb.tb_frame.f_code.co_filename
    own = file.startswith('/usr/lib/python3.14/unittest/') and not file.endswith(('/mock.py', '/_log.py'))
    return own or '__unittest' in tb.tb_frame.f_globals


def _cut(tb, last):
    import types
    kept = []
    while True:
        kept.append(tb)
        if tb is last:
            break
        tb = tb.tb_next
    result = None
    for one in reversed(kept):
        result = types.TracebackType(result, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return result
