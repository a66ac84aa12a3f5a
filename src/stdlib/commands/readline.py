"""Importing this module enables command line editing using GNU readline."""

# What is typed comes line by line here, as from a pipe: nothing is edited or completed, so only what programs set and keep is here.

import errno
import operator

backend = "readline"

_history = []
_settings = {"completer": None, "delimiters": " \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?", "longest": -1}


def parse_and_bind(string, /):
    """Execute the init line provided in the string argument."""
    _needs_text(string)


def read_init_file(filename=None, /):
    """Execute a readline initialization file."""
    if filename is not None:
        with _open(filename, "r"):
            pass


def _needs_text(value):
    if not isinstance(value, str):
        raise TypeError("bad argument type for built-in operation")


def _open(filename, mode):
    try:
        return open(filename, mode, encoding="utf-8", errors="surrogateescape")
    except OSError as problem:
        raise OSError(problem.errno, problem.strerror) from None


# ---- completion ---------------------------------------------------------------------------------


def _kept(name, value):
    if value is not None and not callable(value):
        raise TypeError(f"{name}(func): argument not callable")
    return value


def set_completer(function=None, /):
    """Set or remove the completer function."""
    _settings["completer"] = _kept("set_completer", function)


def get_completer():
    """Get the current completer function."""
    return _settings["completer"]


def set_completer_delims(string, /):
    """Set the word delimiters for completion."""
    _needs_text(string)
    _settings["delimiters"] = string


def get_completer_delims():
    """Get the word delimiters for completion."""
    return _settings["delimiters"]


def get_completion_type():
    """Get the type of completion being attempted."""
    return 0


def get_begidx():
    """Get the beginning index of the completion scope."""
    return 0


def get_endidx():
    """Get the ending index of the completion scope."""
    return 0


def set_completion_display_matches_hook(function=None, /):
    """Set or remove the completion display function."""
    _kept("set_completion_display_matches_hook", function)


# ---- the line -----------------------------------------------------------------------------------


def get_line_buffer():
    """Return the current contents of the line buffer."""
    return ""


def insert_text(string, /):
    """Insert text into the line buffer at the cursor position."""
    _needs_text(string)


def redisplay():
    """Change what's displayed on the screen to reflect contents of the line buffer."""


def set_startup_hook(function=None, /):
    """Set or remove the function invoked by the rl_startup_hook callback."""
    _kept("set_startup_hook", function)


def set_pre_input_hook(function=None, /):
    """Set or remove the function invoked by the rl_pre_input_hook callback."""
    _kept("set_pre_input_hook", function)


# ---- history ------------------------------------------------------------------------------------


def add_history(string, /):
    """Add an item to the history buffer."""
    _needs_text(string)
    _history.append(string)


def set_auto_history(enabled, /):
    """Enables or disables automatic history."""


def clear_history():
    """Clear the current readline history."""
    _history.clear()


def get_current_history_length():
    """Return the current (not the maximum) length of history."""
    return len(_history)


def get_history_length():
    """Return the maximum number of lines that will be written to the history file."""
    return _settings["longest"]


def set_history_length(length, /):
    """Set the maximal number of lines which will be written to the history file."""
    _settings["longest"] = operator.index(length)


def get_history_item(index, /):
    """Return the current contents of history item at one-based index."""
    return _history[index - 1] if 0 < index <= len(_history) else None


def _position(index):
    if index < 0:
        raise ValueError("History index cannot be negative")
    if index >= len(_history):
        raise ValueError(f"No history item at position {index}")
    return index


def remove_history_item(pos, /):
    """Remove history item given by its zero-based position."""
    del _history[_position(pos)]


def replace_history_item(pos, line, /):
    """Replaces history item given by its position with contents of line."""
    _needs_text(line)
    _history[_position(pos)] = line


def read_history_file(filename=None, /):
    """Load a readline history file."""
    with _open("~/.history" if filename is None else filename, "r") as file:
        _history.extend(file.read().splitlines())


def write_history_file(filename=None, /):
    """Save a readline history file."""
    _write(filename, "w", _history)


def append_history_file(nelements, filename=None, /):
    """Append the last nelements items of the history list to file."""
    if nelements < 0:
        raise ValueError("nelements must be positive")
    import os

    if filename is not None and not os.path.exists(filename):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    _write(filename, "a", _history[len(_history) - nelements:] if nelements else [])


def _write(filename, mode, lines):
    with _open("~/.history" if filename is None else filename, mode) as file:
        file.writelines(line + "\n" for line in lines)
    longest = _settings["longest"]
    if longest >= 0 and filename is not None:
        with _open(filename, "r") as file:
            kept = file.readlines()
        with _open(filename, "w") as file:
            file.writelines(kept[max(0, len(kept) - longest):])
