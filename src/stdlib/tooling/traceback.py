"""Tracebacks as values and as text."""

import sys

import _traceback

__all__ = [
    'extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
    'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
    'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list',
]

_absent = object()


def _parse_value_tb(exc, value, tb):
    if (value is _absent) != (tb is _absent):
        raise ValueError('Both or neither of value and tb must be given')
    if value is tb is _absent:
        if exc is not None:
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return None, None
    return value, tb


class FrameSummary:
    """One line of a traceback."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            import linecache
            return linecache.getline(self.filename, self.lineno).strip()
        return self._line.strip()

    def _parts(self):
        return (self.filename, self.lineno, self.name, self.line)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._parts()[:3] == other._parts()[:3] and self.locals == other.locals
        if isinstance(other, tuple):
            return self._parts() == other
        return NotImplemented

    def __getitem__(self, at):
        return self._parts()[at]

    def __iter__(self):
        return iter(self._parts())

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def _raw(self):
        return (self.filename, self.lineno, self.name, self.end_lineno, self.colno, self.end_colno, self._line)


def walk_stack(f):
    if f is None:
        f = sys._getframe().f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _limited(items, limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is not None:
        items = items[:limit] if limit >= 0 else items[limit:]
    return items


class StackSummary(list):
    """The lines of a traceback."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        summary = cls()
        for frame, lineno in _limited(list(frame_gen), limit):
            code = frame.f_code
            summary.append(FrameSummary(code.co_filename, lineno, code.co_name,
                                        locals=frame.f_locals if capture_locals else None))
        return summary

    @classmethod
    def from_list(cls, a_list):
        summary = cls()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                summary.append(frame)
            else:
                filename, lineno, name, line = frame
                summary.append(FrameSummary(filename, lineno, name, line=line))
        return summary

    def format_frame_summary(self, frame_summary, **kwargs):
        text = _traceback.format_entries([frame_summary._raw()])[0]
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        result = []
        last = None
        count = 0

        def repeated():
            more = count - 3
            if more > 0:
                result.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')

        for summary in self:
            key = (summary.filename, summary.lineno, summary.name)
            if key != last:
                repeated()
                last = key
                count = 0
            count += 1
            if count > 3:
                continue
            text = self.format_frame_summary(summary)
            if text is not None:
                result.append(text)
        repeated()
        return result


def _from_entries(entries):
    return StackSummary(
        FrameSummary(f, l, n, end_lineno=e, colno=c, end_colno=ec) for f, l, n, e, c, ec, _ in entries)


def extract_tb(tb, limit=None):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
    return _from_entries(_traceback.entries(tb, limit))


def extract_stack(f=None, limit=None):
    entries = _traceback.stack(f)
    if f is None:
        entries = entries[:-1]
    if limit is not None:
        entries = entries[-limit:] if limit >= 0 else entries[:-limit]
    return _from_entries(entries)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end='')


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit=limit), file=file)


def format_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    return extract_stack(f, limit=limit).format()


def print_stack(f=None, limit=None, file=None):
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_exception(exc, /, value=_absent, tb=_absent, limit=None, chain=True, **kwargs):
    value, tb = _parse_value_tb(exc, value, tb)
    return _traceback.format_exception(value, tb, limit, chain)


def print_exception(exc, /, value=_absent, tb=_absent, limit=None, file=None, chain=True, **kwargs):
    value, tb = _parse_value_tb(exc, value, tb)
    if file is None:
        file = sys.stderr
    for line in _traceback.format_exception(value, tb, limit, chain):
        print(line, file=file, end='')


def format_exception_only(exc, /, value=_absent, *, show_group=False, **kwargs):
    if value is _absent:
        value = exc
    return _traceback.format_exception_only(value)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class TracebackException:
    """An exception, kept as text."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        self._exception = exc_value
        self._limit = limit
        self._traceback = exc_traceback
        self.stack = StackSummary.extract(walk_tb(exc_traceback), limit=limit, capture_locals=True) \
            if capture_locals else extract_tb(exc_traceback, limit)
        self._exc_type = exc_type if save_exc_type else None
        self._is_syntax_error = False
        if exc_type is None:
            self.exc_type_qualname = self.exc_type_module = None
        else:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        self._str = _safe_str(exc_value)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        if exc_type is not None and issubclass(exc_type, SyntaxError):
            self._is_syntax_error = True
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
        self.exceptions = None
        self.__cause__ = self.__context__ = None
        self.__suppress_context__ = False
        if exc_value is not None:
            seen = _seen or set()
            seen.add(id(exc_value))

            def wrapped(inner):
                if inner is None or id(inner) in seen:
                    return None
                return TracebackException(type(inner), inner, inner.__traceback__, limit=limit,
                                          capture_locals=capture_locals, _seen=seen)
            self.__suppress_context__ = exc_value.__suppress_context__
            self.__cause__ = wrapped(exc_value.__cause__)
            self.__context__ = wrapped(exc_value.__context__)
            if isinstance(exc_value, BaseExceptionGroup):
                self.exceptions = [wrapped(inner) for inner in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        return self._exc_type

    @property
    def exc_type_str(self):
        if self._exc_type is None:
            return None
        module = self._exc_type.__module__
        name = self._exc_type.__qualname__
        return name if module in ('__main__', 'builtins') else f'{module}.{name}'

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__.keys() == other.__dict__.keys() and self._str == other._str and self.stack == other.stack
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        if self._exc_type is None:
            yield 'NoneType: None\n'
            return
        yield from _traceback.format_exception_only(self._exception)

    def format(self, *, chain=True, **kwargs):
        yield from _traceback.format_exception(self._exception, self._traceback, self._limit, chain)

    def print(self, *, file=None, chain=True, **kwargs):
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end='')


def _safe_str(value):
    try:
        return str(value)
    except Exception:
        return '<exception str() failed>'
