"""Lines of source files, kept once they were read."""

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# filename -> (size, mtime, lines, fullname), or (get_lines,) for what is read when it is wanted
cache = {}
_interactive_cache = {}


def clearcache():
    cache.clear()


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ""


def getlines(filename, module_globals=None):
    entry = cache.get(filename, None)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    import os

    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except OSError:
            cache.pop(name, None)
            continue
        if entry[1] != stat.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    from _linecache import source_lines

    entry = cache.pop(filename, None)
    mtime = None
    lines = source_lines(filename)
    if lines is None:
        if not filename or (filename.startswith("<") and filename.endswith(">")):
            return []
        try:
            import os

            mtime = os.stat(filename).st_mtime
            with open(filename, encoding=_encoding(filename)) as file:
                lines = file.readlines() or ["\n"]
        except (OSError, SyntaxError, ValueError):
            # No file, no such encoding, or text that is in another one.
            pass
    if lines is None and (entry is not None and len(entry) == 1 or lazycache(filename, module_globals)):
        get_lines = (cache.pop(filename) if entry is None or len(entry) != 1 else entry)[0]
        try:
            data = get_lines()
        except (ImportError, OSError):
            data = None
        if data is not None:
            lines = data.splitlines(True)
    if lines is None:
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    if not filename.startswith("<"):
        # What was typed in may be replaced by something of the same name.
        cache[filename] = (sum(map(len, lines)), mtime, lines, filename)
    return lines


def _encoding(filename):
    """The encoding that a file names in its first two lines; usually there is nothing to ask tokenize about."""
    with open(filename, "rb") as file:
        head = [file.readline(), file.readline()]
    if any(b"\0" in line for line in head):
        raise SyntaxError("source code cannot contain null bytes")
    if not any(b"coding" in line for line in head):
        return "utf-8-sig"
    import tokenize

    return tokenize.detect_encoding(iter(head).__next__)[0]


def lazycache(filename, module_globals):
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return False
    if module_globals and "__name__" in module_globals:
        spec = module_globals.get("__spec__")
        name = getattr(spec, "name", None) or module_globals.get("__name__")
        loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
        get_source = getattr(loader, "get_source", None)
        if name and get_source:
            cache[filename] = (lambda: get_source(name),)
            return True
    return False
