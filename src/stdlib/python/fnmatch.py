"""Filename matching with shell patterns.

fnmatch(FILENAME, PATTERN) matches according to the local convention.
fnmatchcase(FILENAME, PATTERN) always takes case in account.

Patterns are Unix shell style:

*       matches everything
?       matches any single character
[seq]   matches any character in seq
[!seq]  matches any char not in seq
"""

import functools
import re

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN.

    An initial period in FILENAME is not special.
    Both FILENAME and PATTERN are first case-normalized
    if the operating system requires it.
    If you don't want this, use fnmatchcase(FILENAME, PATTERN).
    """
    import os

    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=32768, typed=True)
def _compile_pattern(pat):
    if isinstance(pat, bytes):
        return re.compile(bytes(translate(str(pat, "ISO-8859-1")), "ISO-8859-1")).match
    return re.compile(translate(pat)).match


def filter(names, pat):
    """Construct a list from those elements of the iterable NAMES that match PAT."""
    match = _compile_pattern(pat)
    return [name for name in names if match(name) is not None]


def filterfalse(names, pat):
    """Construct a list from those elements of the iterable NAMES that do not match PAT."""
    match = _compile_pattern(pat)
    return [name for name in names if match(name) is None]


def fnmatchcase(name, pat):
    """Test whether FILENAME matches PATTERN, including case.

    This is a version of fnmatch() which doesn't case-normalize
    its arguments.
    """
    return _compile_pattern(pat)(name) is not None


def translate(pat):
    """Translate a shell PATTERN to a regular expression.

    There is no way to quote meta-characters.
    """
    pieces = []
    star = object()
    at = 0
    end = len(pat)
    while at < end:
        char = pat[at]
        at += 1
        if char == "*":
            # Several are as one.
            if not pieces or pieces[-1] is not star:
                pieces.append(star)
        elif char == "?":
            pieces.append(".")
        elif char == "[":
            text, at = _translate_set(pat, at)
            pieces.append(text)
        else:
            pieces.append(re.escape(char))
    return _join(pieces, star)


def _translate_set(pat, at):
    """A set in brackets (the opening one has been read) as a regular expression, and where the pattern goes on."""
    end = len(pat)
    close = at
    if close < end and pat[close] == "!":
        close += 1
    if close < end and pat[close] == "]":
        close += 1
    while close < end and pat[close] != "]":
        close += 1
    if close >= end:
        # No closing bracket: it stands for itself.
        return "\\[", at
    stuff = pat[at:close]
    if "-" not in stuff:
        stuff = stuff.replace("\\", r"\\")
    else:
        chunks = []
        start = at
        dash = at + 2 if pat[at] == "!" else at + 1
        while True:
            dash = pat.find("-", dash, close)
            if dash < 0:
                break
            chunks.append(pat[start:dash])
            start = dash + 1
            dash += 3
        chunk = pat[start:close]
        if chunk:
            chunks.append(chunk)
        else:
            chunks[-1] += "-"
        # Ranges that are upside down match nothing.
        for k in range(len(chunks) - 1, 0, -1):
            if chunks[k - 1][-1] > chunks[k][0]:
                chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
                del chunks[k]
        stuff = "-".join(s.replace("\\", r"\\").replace("-", r"\-") for s in chunks)
    at = close + 1
    if not stuff:
        return "(?!)", at
    if stuff == "!":
        return ".", at
    # Set operations that regular expressions may get some day.
    stuff = re.sub(r"([&~|])", r"\\\1", stuff)
    if stuff[0] == "!":
        stuff = "^" + stuff[1:]
    elif stuff[0] in ("^", "["):
        stuff = "\\" + stuff
    return f"[{stuff}]", at


def _join(pieces, star):
    """Puts the pieces together so that no star is tried twice at the same place."""
    fixed = []
    result = []
    at = 0
    while at < len(pieces) and pieces[at] is not star:
        result.append(pieces[at])
        at += 1
    while at < len(pieces):
        at += 1
        if at == len(pieces):
            result.append(".*")
            break
        fixed = []
        while at < len(pieces) and pieces[at] is not star:
            fixed.append(pieces[at])
            at += 1
        text = "".join(fixed)
        if at == len(pieces):
            result.append(".*")
            result.append(text)
        else:
            result.append(f"(?>.*?{text})")
    return rf"(?s:{''.join(result)})\z"
