"""Stacks and tracebacks as objects and as text."""

import collections.abc
import sys

import _traceback

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
    "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
    "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list",
]

# A line that repeats is shown this many times.
_RECURSIVE_CUTOFF = 3

_cause_message = "\nThe above exception was the direct cause of the following exception:\n\n"
_context_message = "\nDuring handling of the above exception, another exception occurred:\n\n"


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()


def _parse_value_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is not None:
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")  # as line 112: raise TypeError(f'Exception expected for value, '\n                f'{type(exc).__name__} found')
        return None, None
    return value, tb


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f"<{what} {func.__name__}() failed>"


# ---- frames ---------------------------------------------------------------------------------------------------------


class FrameSummary:
    """One frame of a traceback: file, line and function, and the text of the line, which is read when it is asked for."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_lines", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._lines = line
        if lookup_line:
            self.line
        self.locals = {
            key: _safe_string(value, "local", func=repr) for key, value in locals.items()
        } if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    @property
    def _original_lines(self):
        """The lines of the source that the frame is at, as they stand in the file."""
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            import linecache

            lines = [linecache.getline(self.filename, lineno).rstrip()
                     for lineno in range(self.lineno, self.end_lineno + 1)]
            self._lines = "\n".join(lines) + "\n"
        return self._lines

    @property
    def line(self):
        lines = self._original_lines
        return None if lines is None else lines.partition("\n")[0].strip()


def walk_stack(f):
    """Yields a frame and those that called it, each with its line; begins with the caller if no frame is given."""
    if f is None:
        f = sys._getframe().f_back

    def walk(frame):
        while frame is not None:
            yield frame, frame.f_lineno
            frame = frame.f_back

    return walk(f)


def walk_tb(tb):
    """Yields the frames of a traceback with their lines, the outermost first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_positions(tb):
    """As walk_tb, with (lineno, end_lineno, colno, end_colno), and what is shown of each: file, name and text."""
    positions = _traceback.positions(tb)
    if positions is None:
        # It only looks like a traceback.
        return _only_lines(walk_tb(tb))
    return iter(positions)


def _only_lines(frame_gen):
    for frame, lineno in frame_gen:
        code = frame.f_code
        filename, current, name = _traceback.place(frame) or (code.co_filename, None, code.co_name)
        if lineno != current:
            filename, name = code.co_filename, code.co_name
        yield frame, (lineno, None, None, None), (filename, name, _traceback.own_lines(code, lineno, None))


def _limited(items, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return items
    if limit >= 0:
        import itertools

        return itertools.islice(items, limit)
    import collections

    return collections.deque(items, maxlen=-limit)


class StackSummary(list):
    """A stack: a list of FrameSummary objects."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Makes a summary from pairs of a frame and a line; `limit` counts from the beginning, or from the end if it is negative."""
        return cls._extract(_only_lines(frame_gen), limit, lookup_lines, capture_locals)

    @classmethod
    def _extract(cls, frame_gen, limit, lookup_lines, capture_locals):
        import linecache

        result = cls()
        filenames = set()
        for frame, (lineno, end_lineno, colno, end_colno), (filename, name, line) in _limited(frame_gen, limit):
            filenames.add(filename)
            linecache.lazycache(filename, frame.f_globals)
            result.append(FrameSummary(
                filename, lineno, name, lookup_line=False, line=line,
                locals=frame.f_locals if capture_locals else None,
                end_lineno=end_lineno, colno=colno, end_colno=end_colno))
        for filename in filenames:
            linecache.checkcache(filename)
        if lookup_lines:
            for summary in result:
                summary.line
        return result

    @classmethod
    def from_list(cls, a_list):
        """Makes a summary from FrameSummary objects, or tuples of the old form."""
        result = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """The lines that stand for one frame."""
        text = _traceback.format_entry(
            frame_summary.filename, frame_summary.lineno, frame_summary.name, frame_summary._original_lines,
            frame_summary.end_lineno, frame_summary.colno, frame_summary.end_colno)
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f"    {name} = {value}\n"
        return text

    def format(self, **kwargs):
        """The stack as texts that end in newlines; repeated frames are told by their number."""
        result = []
        last = None
        count = 0

        def tell_repetitions():
            more = count - _RECURSIVE_CUTOFF
            if more > 0:
                result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

        for summary in self:
            text = self.format_frame_summary(summary)
            if text is None:
                continue
            place = (summary.filename, summary.lineno, summary.name)
            if place != last:
                tell_repetitions()
                last = place
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(text)
        tell_repetitions()
        return result


# ---- exceptions -----------------------------------------------------------------------------------------------------


class _Layout:
    """Where the lines of nested exception groups stand."""

    def __init__(self):
        self.depth = 0
        self.need_close = False

    @property
    def indent(self):
        return " " * (2 * self.depth)

    def lines(self, text, margin="|"):
        lead = f"{self.indent}{margin} " if self.depth else ""
        for part in [text] if isinstance(text, str) else text:
            yield "".join(lead + line for line in part.splitlines(True)) if lead else part


class TracebackException:
    """What is told of an exception, taken down so that the exception itself can go."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        is_recursive_call = _seen is not None
        if not is_recursive_call:
            _seen = set()
        _seen.add(id(exc_value))

        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract(_walk_positions(exc_traceback), limit, lookup_lines, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _traceback.message(exc_value, exc_traceback)
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as e:
            self.__notes__ = [f"Ignored error getting __notes__: {_safe_string(e, '__notes__', repr)}"]

        self._is_syntax_error = False
        self._typo = None
        self._have_exc_type = exc_type is not None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        else:
            self.exc_type_qualname = None
            self.exc_type_module = None
        if exc_type and issubclass(exc_type, SyntaxError):
            self._is_syntax_error = True
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
            self._typo = _traceback.keyword_typo(exc_value)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = None
        self.__context__ = None
        self.exceptions = None
        if is_recursive_call:
            return

        # One after the other: chains may be long.
        def taken(exc):
            return TracebackException(
                type(exc), exc, exc.__traceback__, limit=limit, lookup_lines=lookup_lines,
                capture_locals=capture_locals, max_group_width=max_group_width, max_group_depth=max_group_depth,
                _seen=_seen)

        waiting = [(self, exc_value)]
        while waiting:
            made, exc = waiting.pop()
            if exc is None:
                continue
            if exc.__cause__ is not None and id(exc.__cause__) not in _seen:
                made.__cause__ = taken(exc.__cause__)
                waiting.append((made.__cause__, exc.__cause__))
            wanted = not compact or (made.__cause__ is None and not exc.__suppress_context__)
            if wanted and exc.__context__ is not None and id(exc.__context__) not in _seen:
                made.__context__ = taken(exc.__context__)
                waiting.append((made.__context__, exc.__context__))
            if isinstance(exc, BaseExceptionGroup):
                made.exceptions = [taken(inner) for inner in exc.exceptions]
                waiting.extend(zip(made.exceptions, exc.exceptions))

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """The same, from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._have_exc_type:
            return None
        module = self.exc_type_module
        if module in ("__main__", "builtins"):
            return self.exc_type_qualname
        if not isinstance(module, str):
            module = "<unknown>"
        return f"{module}.{self.exc_type_qualname}"

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yields the last lines, those that tell the exception, and its notes."""
        indent = 3 * _depth * " "
        name = self.exc_type_str
        if not self._is_syntax_error:
            text = f"{name}: {self._str}" if self._str else f"{name}"
            if _depth:
                yield from [f"{indent}{line}\n" for line in text.split("\n")]
            else:
                yield text + "\n"
        else:
            yield from [indent + line for line in self._syntax_lines(name)]

        notes = self.__notes__
        if isinstance(notes, collections.abc.Sequence) and not isinstance(notes, (str, bytes)):
            for note in notes:
                yield from [f"{indent}{line}\n" for line in _safe_string(note, "note").split("\n")]
        elif notes is not None:
            yield f"{indent}{_safe_string(notes, '__notes__', func=repr)}\n"

        if self.exceptions and show_group:
            for inner in self.exceptions:
                yield from inner.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def _syntax_lines(self, name):
        lineno = self.lineno
        if self._typo is not None:
            # As in CPython the line told first is the mistake's; from then on it is that of the word.
            self.msg, self.text, self.lineno, self.offset, self.end_offset = self._typo
            self.end_lineno = self.lineno
            self._typo = None
        end_lineno = lineno if self.end_lineno == self.lineno else self.end_lineno
        return _traceback.syntax_lines(
            name, self.filename, lineno, end_lineno, self.text, self.offset, self.end_offset, self.msg
        )

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Yields the whole text, with causes and contexts if `chain` is set."""
        if _ctx is None:
            _ctx = _Layout()
        links = []
        exc = self
        while exc is not None:
            message = inner = None
            if chain:
                if exc.__cause__ is not None:
                    message, inner = _cause_message, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    message, inner = _context_message, exc.__context__
            links.append((message, exc))
            exc = inner
        for message, exc in reversed(links):
            if message is not None:
                yield from _ctx.lines(message)
            if exc.exceptions is None:
                if exc.stack:
                    yield from _ctx.lines("Traceback (most recent call last):\n")
                    yield from _ctx.lines(exc.stack.format())
                yield from _ctx.lines(exc.format_exception_only())
            elif _ctx.depth > self.max_group_depth:
                yield from _ctx.lines(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from self._format_group(exc, chain, _ctx)

    def _format_group(self, exc, chain, ctx):
        is_top = ctx.depth == 0
        if is_top:
            ctx.depth += 1
        if exc.stack:
            yield from ctx.lines("Exception Group Traceback (most recent call last):\n", "+" if is_top else "|")
            yield from ctx.lines(exc.stack.format())
        yield from ctx.lines(exc.format_exception_only())

        total = len(exc.exceptions)
        count = min(total, self.max_group_width + 1)
        ctx.need_close = False
        for at in range(count):
            is_last = at == count - 1
            if is_last:
                # The innermost group that ends here draws the line for all.
                ctx.need_close = True
            truncated = at >= self.max_group_width
            title = "..." if truncated else at + 1
            yield f"{ctx.indent}{'  ' if at else '+-'}+---------------- {title} ----------------\n"
            ctx.depth += 1
            if truncated:
                more = total - self.max_group_width
                yield from ctx.lines(f"and {more} more exception{'s' if more > 1 else ''}\n")
            else:
                yield from exc.exceptions[at].format(chain=chain, _ctx=ctx)
            if is_last and ctx.need_close:
                yield f"{ctx.indent}+------------------------------------\n"
                ctx.need_close = False
            ctx.depth -= 1
        if is_top:
            ctx.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Prints what format() yields."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end="")


# ---- functions ------------------------------------------------------------------------------------------------------


def print_list(extracted_list, file=None):
    """Prints a list of frames."""
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end="")


def format_list(extracted_list):
    """Makes texts of a list of frames."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Prints the frames of a traceback, as many as `limit` says."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """The frames of a traceback as texts."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """The frames of a traceback as a StackSummary."""
    return StackSummary._extract(_walk_positions(tb), limit, True, False)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Prints an exception as the interpreter does."""
    value, tb = _parse_value_tb(exc, value, tb)  # as line 132
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def _print_exception_bltin(exc, /):
    print_exception(exc, limit=getattr(sys, "tracebacklimit", None), file=sys.stderr or sys.__stderr__)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """The texts that print_exception() prints."""
    value, tb = _parse_value_tb(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """The texts that tell the exception without its frames."""
    if value is _sentinel:
        value = exc
    te = TracebackException(type(value), value, None, compact=True)
    return list(te.format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Prints the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The text that print_exc() prints."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Prints the last exception that nobody took."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    """Prints the stack, that of the caller if no frame is given."""
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """The stack as texts."""
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


def extract_stack(f=None, limit=None):
    """The stack as a StackSummary, the outermost frame first."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    """Forgets the variables of a traceback's frames."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            # It is still running.
            pass
        tb = tb.tb_next
