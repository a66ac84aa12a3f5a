# as file _py_warnings.py
"""Warnings: filters, words, and where they go."""

import sys
from _native_warnings import (
    _defaultaction as defaultaction,
    _filters_mutated,
    _onceregistry as onceregistry,
    _shown_line,
    filters,
    warn,
    warn_explicit,
)

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings", "catch_warnings", "deprecated"]

_ACTIONS = frozenset({"error", "ignore", "always", "all", "default", "module", "once"})


class WarningMessage:
    __module__ = "_py_warnings"
    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message,
            self._category_name,
            self.filename,
            self.lineno,
            self.line,
        )

    def __repr__(self):
        return f"<{type(self).__qualname__} {self}>"


# ---- showing


def showwarning(message, category, filename, lineno, file=None, line=None):
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg_impl(msg):
    target = sys.stderr if msg.file is None else msg.file
    if target is not None:
        told = _formatwarnmsg(msg)
        try:
            target.write(told)
        except OSError:
            # It is lost, nothing more.
            pass


def _source_of(filename, lineno):
    try:
        import linecache

        return _shown_line(filename, lineno) or linecache.getline(filename, lineno)
    except Exception:
        # Nothing is said of the line where it cannot be had.
        return None


def _formatwarnmsg_impl(msg):
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n"
    line = msg.line
    if line is None:
        line = _source_of(msg.filename, msg.lineno)
    if line:
        text += f"  {line.strip()}\n"
    if msg.source is not None:
        text += f"{msg.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def _formatwarnmsg(msg):
    if formatwarning is not _formatwarning_orig:
        return formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    return _formatwarnmsg_impl(msg)


def _showwarnmsg(msg):
    if showwarning is not _showwarning_orig:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")  # as line 227 in _showwarnmsg of _py_warnings.py: raise TypeError("warnings.showwarning() must be set to a "\n                "function or method")
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)  # as line 230 in _showwarnmsg of _py_warnings.py: ‹sw(msg.message, msg.category, msg.filename, msg.lineno,\n   msg.file, msg.line)›
        return
    _showwarnmsg_impl(msg)


# ---- filters


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check_line(lineno)
    if message or module:
        import re
    message = re.compile(message, re.IGNORECASE) if message else None
    module = re.compile(module) if module else None
    _add_filter(action, message, category, module, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    _check_line(lineno)
    _add_filter(action, None, category, None, lineno, append=append)


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add_filter(*item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        try:
            filters.remove(item)
        except ValueError:
            pass
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    del filters[:]
    _filters_mutated()


class _OptionError(Exception):
    """What is wrong with an option -W."""


def _setoption(arg):
    """Adds the filter that an option -W names: action:message:category:module:line, of which the last may be missing."""
    action, message, category, module, lineno = (part.strip() for part in (arg.split(":") + [""] * 5)[:5])
    if arg.count(":") > 4:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    if not action:
        action = "default"
    wanted = next((known for known in ("default", "always", "all", "ignore", "module", "once", "error") if known.startswith(action)), None)
    if wanted is None:
        raise _OptionError(f"invalid action: {action!r}")
    if message or module:
        import re
        message = re.escape(message)
        module = re.escape(module) + r"\Z" if module else module
    if lineno and not lineno.isdecimal():
        raise _OptionError(f"invalid lineno {lineno!r}")
    filterwarnings("always" if wanted == "all" else wanted, message, _category_called(category), module, int(lineno or 0))


def _category_called(name):
    if not name:
        return Warning
    module, _, attribute = name.rpartition(".")
    try:
        category = getattr(__import__(module or "builtins", None, None, [attribute]), attribute)
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    except AttributeError:
        raise _OptionError(f"unknown warning category: {name!r}") from None
    if not issubclass(category, Warning):
        raise _OptionError(f"invalid warning category: {name!r}")
    return category


def _set_options(options):
    """What Python does at its start with its options -W."""
    for option in options:
        sys.warnoptions.append(option)
        try:
            _setoption(option)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)


def _warn_unawaited_coroutine(coro):
    """What is told of a coroutine that dies without having been awaited; programs may put another function in its place."""
    text = f"coroutine '{coro.__qualname__}' was never awaited\n"
    if coro.cr_origin is not None:
        import traceback

        stack = traceback.StackSummary.from_list(
            traceback.FrameSummary(filename, lineno, name) for filename, lineno, name in reversed(coro.cr_origin)
        )
        text += "Coroutine created at (most recent call last)\n" + "".join(stack.format())
    warn(text.rstrip("\n"), category=RuntimeWarning, stacklevel=2, source=coro)  # as line 856: ‹_wm.warn(\n    msg, category=RuntimeWarning, stacklevel=2, source=coro\n)›


class catch_warnings:
    __module__ = "_py_warnings"

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append("module=%r" % self._module)
        return "%s(%s)" % (type(self).__name__, ", ".join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            # A showwarning() that somebody put in its place must not see what is recorded.
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._showwarnmsg_impl


class deprecated:
    __module__ = "_py_warnings"

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        # The closures below must not keep the decorator itself.
        msg = self.message
        category = self.category
        stacklevel = self.stacklevel
        if category is None:
            arg.__deprecated__ = msg
            return arg
        import functools

        if isinstance(arg, type):
            return _deprecated_class(arg, msg, category, stacklevel)
        if not callable(arg):
            raise TypeError(f"@deprecated decorator with non-None category must be applied to a class or callable, not {arg!r}")

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(msg, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        if arg.__code__.co_flags & 0x80 if hasattr(arg, "__code__") else False:
            import inspect

            wrapper = inspect.markcoroutinefunction(wrapper)
        arg.__deprecated__ = wrapper.__deprecated__ = msg
        return wrapper


def _deprecated_class(arg, msg, category, stacklevel):
    import functools
    from types import MethodType

    original_new = arg.__new__

    @functools.wraps(original_new)
    def __new__(cls, /, *args, **kwargs):
        if cls is arg:
            warn(msg, category=category, stacklevel=stacklevel + 1)
        if original_new is not object.__new__:
            return original_new(cls, *args, **kwargs)
        if cls.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f"{cls.__name__}() takes no arguments")
        return original_new(cls)

    arg.__new__ = staticmethod(__new__)
    original_init_subclass = arg.__init_subclass__
    if isinstance(original_init_subclass, MethodType):
        original_init_subclass = original_init_subclass.__func__

        @functools.wraps(original_init_subclass)
        def __init_subclass__(*args, **kwargs):
            warn(msg, category=category, stacklevel=stacklevel + 1)
            return original_init_subclass(*args, **kwargs)

        arg.__init_subclass__ = classmethod(__init_subclass__)
    else:

        @functools.wraps(original_init_subclass)
        def __init_subclass__(*args, **kwargs):
            warn(msg, category=category, stacklevel=stacklevel + 1)
            return original_init_subclass(*args, **kwargs)

        arg.__init_subclass__ = __init_subclass__
    arg.__deprecated__ = __new__.__deprecated__ = msg
    __init_subclass__.__deprecated__ = msg
    return arg


def _deprecated(name, message="{name!r} is deprecated and slated for removal in Python {remove}", *, remove, _version=sys.version_info):
    """Warn that a name of the library is deprecated; once its time has come, say that it should be gone."""
    remove_text = f"{remove[0]}.{remove[1]}"
    if (_version[:2] > remove) or (_version[:2] == remove and _version[3] != "alpha"):
        raise RuntimeError(f"{name!r} was slated for removal after Python {remove_text} alpha")
    warn(message.format(name=name, remove=remove_text), DeprecationWarning, stacklevel=3)
