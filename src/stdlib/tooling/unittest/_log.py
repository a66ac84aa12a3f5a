"""assertLogs() and assertNoLogs(): what is logged in a block. Its frames are shown, as in CPython, where the module is not one that tracebacks leave out."""

from unittest.case import _Context


class _LoggingWatcher(tuple):
    def __new__(cls, records, output):
        return tuple.__new__(cls, (records, output))

    records = property(lambda self: self[0])
    output = property(lambda self: self[1])


class _AssertLogsContext(_Context):
    LOGGING_FORMAT = '%(levelname)s:%(name)s:%(message)s'

    def __init__(self, test_case, logger_name, level, no_logs, formatter=None):
        import logging
        super().__init__(test_case)
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.no_logs = no_logs
        self.formatter = formatter

    def __enter__(self):
        import logging
        watcher = _LoggingWatcher([], [])

        class Capture(logging.Handler):
            def emit(handler, record):
                watcher.records.append(record)
                watcher.output.append(handler.format(record))

        logger = self.logger = (self.logger_name if isinstance(self.logger_name, logging.Logger)
                                else logging.getLogger(self.logger_name))
        handler = Capture()
        handler.setLevel(self.level)
        handler.setFormatter(self.formatter or logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = watcher
        self.old = (logger.handlers[:], logger.level, logger.propagate)
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self.old
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._raise_failure(f'Unexpected logs found: {self.watcher.output!r}')  # as line 75: ‹self._raiseFailure(\n    "Unexpected logs found: {!r}".format(\n        self.watcher.output\n    )\n)›
        elif not self.watcher.records:
            level = logging.getLevelName(self.level)
            self._raise_failure(f'no logs of level {level} or higher triggered on {self.logger.name}')  # as line 84: ‹self._raiseFailure(\n    "no logs of level {} or higher triggered on {}"\n    .format(logging.getLevelName(self.level), self.logger.name))›
