# python: 3.14
"""What goes wrong while a record is logged is shown at the lines of CPython's logging/__init__.py."""
import io
import logging
import os
import traceback


def show(error):
    print(type(error).__name__, error)
    for entry in traceback.extract_tb(error.__traceback__)[1:]:
        print(os.path.basename(os.path.dirname(entry.filename)), entry.lineno, entry.name, entry.line)


class Strict(logging.StreamHandler):
    """Passes on what the library would only report."""

    def handleError(self, record):
        raise


class Full(io.StringIO):
    def write(self, text):
        raise OSError('disk full')


class NoRepr:
    def __repr__(self):
        raise RuntimeError('no repr')


log = logging.getLogger('kitchen')
log.propagate = False
log.setLevel(logging.INFO)
handler = Strict(io.StringIO())
log.addHandler(handler)


def fails(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as error:
        show(error)


fails(log.info, '%d dishes', 'three')
fails(logging.LoggerAdapter(log).error, '%s %s', 1)
handler.setFormatter(logging.Formatter('{table} {message}', style='{'))
fails(log.warning, 'no table')
handler.setFormatter(None)
fails(log.setLevel, 'LOUD')
fails(logging.basicConfig, stream=1, filename='x')
fails(log.info, 'x', extra={'message': 1})
log.removeHandler(handler)
log.addHandler(Strict(Full()))
fails(log.critical, 'burnt')
log.addFilter(lambda record: 1 / 0)
fails(log.info, 'x')

report = io.StringIO()
logging.sys.stderr, stderr = report, logging.sys.stderr
plain = logging.getLogger('plain')
plain.propagate = False
plain.addHandler(logging.StreamHandler(io.StringIO()))
plain.warning('%d', NoRepr())
logging.sys.stderr = stderr
print(report.getvalue().splitlines()[-2:])
# expect: TypeError %d format: a real number is required, not str
# expect: logging 1520 info self._log(INFO, msg, args, **kwargs)
# expect: logging 1665 _log self.handle(record)
# expect: logging 1681 handle self.callHandlers(record)
# expect: logging 1737 callHandlers hdlr.handle(record)
# expect: logging 1027 handle self.emit(record)
# expect: logging 1159 emit self.handleError(record)
# expect: logging 1151 emit msg = self.format(record)
# expect: logging 999 format return fmt.format(record)
# expect: logging 712 format record.message = record.getMessage()
# expect: logging 400 getMessage msg = msg % self.args
# expect: TypeError not enough arguments for format string
# expect: logging 1925 error self.log(ERROR, msg, *args, **kwargs)
# expect: logging 1946 log self.logger.log(level, msg, *args, **kwargs)
# expect: logging 1590 log self._log(level, msg, args, **kwargs)
# expect: logging 1665 _log self.handle(record)
# expect: logging 1681 handle self.callHandlers(record)
# expect: logging 1737 callHandlers hdlr.handle(record)
# expect: logging 1027 handle self.emit(record)
# expect: logging 1159 emit self.handleError(record)
# expect: logging 1151 emit msg = self.format(record)
# expect: logging 999 format return fmt.format(record)
# expect: logging 712 format record.message = record.getMessage()
# expect: logging 400 getMessage msg = msg % self.args
# expect: ValueError Formatting field not found in record: 'table'
# expect: logging 1532 warning self._log(WARNING, msg, args, **kwargs)
# expect: logging 1665 _log self.handle(record)
# expect: logging 1681 handle self.callHandlers(record)
# expect: logging 1737 callHandlers hdlr.handle(record)
# expect: logging 1027 handle self.emit(record)
# expect: logging 1159 emit self.handleError(record)
# expect: logging 1151 emit msg = self.format(record)
# expect: logging 999 format return fmt.format(record)
# expect: logging 715 format s = self.formatMessage(record)
# expect: logging 684 formatMessage return self._style.format(record)
# expect: logging 474 format raise ValueError('Formatting field not found in record: %s' % e)
# expect: ValueError Unknown level: 'LOUD'
# expect: logging 1495 setLevel self.level = _checkLevel(level)
# expect: logging 210 _checkLevel raise ValueError("Unknown level: %r" % level)
# expect: ValueError 'stream' and 'filename' should not be specified together
# expect: logging 2087 basicConfig raise ValueError("'stream' and 'filename' should not be "
# expect: KeyError "Attempt to overwrite 'message' in LogRecord"
# expect: logging 1520 info self._log(INFO, msg, args, **kwargs)
# expect: logging 1663 _log record = self.makeRecord(self.name, level, fn, lno, msg, args,
# expect: logging 1637 makeRecord raise KeyError("Attempt to overwrite %r in LogRecord" % key)
# expect: OSError disk full
# expect: logging 1567 critical self._log(CRITICAL, msg, args, **kwargs)
# expect: logging 1665 _log self.handle(record)
# expect: logging 1681 handle self.callHandlers(record)
# expect: logging 1737 callHandlers hdlr.handle(record)
# expect: logging 1027 handle self.emit(record)
# expect: logging 1159 emit self.handleError(record)
# expect: logging 1154 emit stream.write(msg + self.terminator)
# expect: tracebacks 24 write raise OSError('disk full')
# expect: ZeroDivisionError division by zero
# expect: logging 1520 info self._log(INFO, msg, args, **kwargs)
# expect: logging 1665 _log self.handle(record)
# expect: logging 1676 handle maybe_record = self.filter(record)
# expect: logging 869 filter result = f(record) # assume callable - will raise if not
# expect: tracebacks 57 <lambda> log.addFilter(lambda record: 1 / 0)
# expect: ['Unable to print the message and arguments - possible formatting error.', 'Use the traceback above to help find the error.']
