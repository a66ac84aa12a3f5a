"""Names that match the patterns of a shell."""

import functools
import re

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    import os

    names = os.path.normcase(name)  # as line 37: name = ‹os.path.normcase(name)›
    return fnmatchcase(names, os.path.normcase(pat))  # as line 38: pat = ‹os.path.normcase(pat)›


@functools.lru_cache(maxsize=32768, typed=True)
def _compile_pattern(pat):
    if isinstance(pat, bytes):  # as line 44
        return re.compile(bytes(translate(str(pat, "ISO-8859-1")), "ISO-8859-1")).match
    return re.compile(translate(pat)).match


def filter(names, pat):
    match = _compile_pattern(pat)  # as line 57
    return [name for name in names if match(name)]


def filterfalse(names, pat):
    """Those of the names that do not match."""
    match = _compile_pattern(pat)  # as line 73
    return [name for name in names if not match(name)]


def fnmatchcase(name, pat):
    return _compile_pattern(pat)(name) is not None


def translate(pat):
    parts, stars = _translate(pat, "*", ".")
    return _join(parts, stars)


def _translate(pat, star, question):
    """The pieces of the regular expression, and where among them the stars are."""
    parts = []
    stars = []
    at = 0
    while at < len(pat):
        char = pat[at]
        at += 1
        if char == "*":
            if not parts or parts[-1] is not star or stars[-1] != len(parts) - 1:
                stars.append(len(parts))
                parts.append(star)
        elif char == "?":
            parts.append(question)
        elif char == "[":
            end = at
            if pat[end : end + 1] == "!":
                end += 1
            if pat[end : end + 1] == "]":
                end += 1
            end = pat.find("]", end)
            if end < 0:
                parts.append("\\[")
            else:
                parts.append(_class(pat[at:end]))
                at = end + 1
        else:
            parts.append(re.escape(char))
    return parts, stars


def _class(stuff):
    if "-" not in stuff:
        stuff = stuff.replace("\\", r"\\")
    else:
        chunks = []
        start = 0
        at = 2 if stuff[0] == "!" else 1
        while True:
            at = stuff.find("-", at)
            if at < 0:
                break
            chunks.append(stuff[start:at])
            start = at + 1
            at += 3
        rest = stuff[start:]
        if rest:
            chunks.append(rest)
        else:
            chunks[-1] += "-"
        # A range that runs backwards matches nothing.
        for index in range(len(chunks) - 1, 0, -1):
            if chunks[index - 1][-1] > chunks[index][0]:
                chunks[index - 1] = chunks[index - 1][:-1] + chunks[index][1:]
                del chunks[index]
        stuff = "-".join(chunk.replace("\\", r"\\").replace("-", r"\-") for chunk in chunks)
    stuff = re.sub(r"([&~|])", r"\\\1", stuff)
    if not stuff:
        return "(?!)"
    if stuff == "!":
        return "."
    if stuff[0] == "!":
        stuff = "^" + stuff[1:]
    elif stuff[0] in ("^", "["):
        stuff = "\\" + stuff
    return f"[{stuff}]"


def _join(parts, stars):
    if not stars:
        return rf"(?s:{''.join(parts)})\z"
    fixed = ["".join(parts[: stars[0]])]
    for index, at in enumerate(stars):
        end = stars[index + 1] if index + 1 < len(stars) else len(parts)
        fixed.append("".join(parts[at + 1 : end]))
    # Only the last star may give back what it took; each other one settles for the first place where what follows it fits.
    middle = "".join(f"(?>.*?{piece})" for piece in fixed[1:-1])
    return rf"(?s:{fixed[0]}{middle}.*{fixed[-1]})\z"
