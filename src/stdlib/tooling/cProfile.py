"""A profiler: how often functions are called, and how long they take by the virtual clock."""

import marshal

import _lsprof

__all__ = ["run", "runctx", "Profile"]


def label(code):
    """Where a function stands, as statistics name it."""
    if isinstance(code, str):
        return ("~", 0, code)
    return (code.co_filename, code.co_firstlineno, code.co_name)


class Profile(_lsprof.Profiler):
    """Profile(): a profiler. enable() and disable() switch it; a with statement does both."""

    def print_stats(self, sort=-1):  # as line 41
        import pstats

        if not isinstance(sort, tuple):
            sort = (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*sort).print_stats()

    def dump_stats(self, file):
        with open(file, "wb") as target:
            self.create_stats()
            marshal.dump(self.stats, target)

    def create_stats(self):  # as line 53
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        entries = self.getstats()
        callers = {label(entry.code): {} for entry in entries}
        for entry in entries:
            for callee in entry.calls or ():
                before = callers[label(callee.code)].get(label(entry.code), (0, 0, 0.0, 0.0))
                now = (callee.callcount, callee.callcount - callee.reccallcount, callee.inlinetime, callee.totaltime)
                callers[label(callee.code)][label(entry.code)] = tuple(a + b for a, b in zip(before, now))
        self.stats = {
            label(entry.code): (
                entry.callcount - entry.reccallcount, entry.callcount, entry.inlinetime, entry.totaltime, callers[label(entry.code)],
            )
            for entry in entries
        }

    def run(self, cmd):
        import __main__

        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *problem):  # as line 120
        self.disable()

    def runcall(self, func, /, *args, **kw):
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()

    def runctx(self, cmd, globals, locals):
        self.enable()
        try:
            exec(cmd, globals, locals)  # as line 103
        finally:
            self.disable()
        return self


def _shown(profiler, filename, sort):
    if filename is not None:
        profiler.dump_stats(filename)
    else:
        profiler.print_stats(sort)


def run(statement, filename=None, sort=-1):
    """Runs a statement under the profiler; prints what it saw, or writes it to a file."""
    import __main__

    runctx(statement, __main__.__dict__, __main__.__dict__, filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    """The same with the program's own namespaces."""
    profiler = Profile()
    try:
        try:
            profiler.runctx(statement, globals, locals)  # as line 20: return ‹_pyprofile._Utils(Profile).runctx(statement, globals, locals,\n                                         filename, sort)› && line 63 in runctx of profile.py: ‹prof.runctx(statement, globals, locals)›
        except SystemExit:
            pass
    finally:
        _shown(profiler, filename, sort)
