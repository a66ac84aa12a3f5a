"""Tells of every line as it runs, counts how often each ran, and who called whom."""

__all__ = ['Trace', 'CoverageResults']

import dis
import inspect
import linecache
import os
import pickle
import sys
import threading
import token
import tokenize
from time import monotonic

PRAGMA_NOCOVER = '#pragma NO COVER'


def _modname(path):
    """The name of the module in a file."""
    return os.path.splitext(os.path.basename(path))[0]


def _fullmodname(path):
    """The name with the packages around it, as far as sys.path tells."""
    whole = os.path.normcase(path)
    longest = ''
    for folder in sys.path:
        folder = os.path.normcase(folder)
        if whole.startswith(folder) and whole[len(folder) : len(folder) + 1] == os.sep and len(folder) > len(longest):
            longest = folder
    base = path[len(longest) + 1 :] if longest else path
    base = os.path.splitdrive(base)[1].replace(os.sep, '.')
    return os.path.splitext(base)[0].lstrip('.')


class _Ignore:
    """Modules and folders of which nothing is told."""

    def __init__(self, modules=None, dirs=None):
        self._modules = set(modules or ())
        self._dirs = [os.path.normpath(folder) for folder in dirs or ()]
        self._known = {'<string>': 1}

    def names(self, filename, modulename):
        """Whether a module is ignored."""
        if modulename not in self._known:
            self._known[modulename] = self._asked(filename, modulename)
        return self._known[modulename]

    def _asked(self, filename, modulename):
        if any(modulename == name or modulename.startswith(name + '.') for name in self._modules):
            return 1
        return 1 if filename is None or any(filename.startswith(folder + os.sep) for folder in self._dirs) else 0


class CoverageResults:
    """What was counted."""

    def __init__(self, counts=None, calledfuncs=None, infile=None, callers=None, outfile=None):
        self.counts = dict(counts or {})
        self.counter = self.counts.copy()
        self.calledfuncs = dict(calledfuncs or {})
        self.callers = dict(callers or {})
        self.infile, self.outfile = infile, outfile
        if infile:
            try:
                with open(infile, 'rb') as f:
                    counts, calledfuncs, callers = pickle.load(f)
                self.update(self.__class__(counts, calledfuncs, callers=callers))
            except (OSError, EOFError, ValueError) as error:
                print(f'Skipping counts file {infile!r}: {error}', file=sys.stderr)

    def is_ignored_filename(self, filename):
        """Whether it is no file."""
        return filename.startswith('<') and filename.endswith('>')

    def update(self, other):
        """Adds what somebody else counted."""
        for key, count in other.counts.items():
            self.counts[key] = self.counts.get(key, 0) + count
        self.calledfuncs.update(dict.fromkeys(other.calledfuncs, 1))
        self.callers.update(dict.fromkeys(other.callers, 1))

    def write_results(self, show_missing=True, summary=False, coverdir=None, *, ignore_missing_files=False):
        """Prints the calls, and writes a file of lines with their counts for every file that ran."""
        if self.calledfuncs:
            print('\nfunctions called:')
            for filename, modulename, funcname in sorted(self.calledfuncs):
                print(f'filename: {filename}, modulename: {modulename}, funcname: {funcname}')
        if self.callers:
            print('\ncalling relationships:')
            shown = shown_called = ''
            for (file, module, function), (called_file, called_module, called) in sorted(self.callers):
                if file != shown:
                    print(f'\n*** {file} ***')
                    shown, shown_called = file, ''
                if called_file != file and shown_called != called_file:
                    print('  -->', called_file)
                    shown_called = called_file
                print(f'    {module}.{function} -> {called_module}.{called}')
        files = {}
        for (filename, line), count in self.counts.items():
            files.setdefault(filename, {})[line] = count
        sums = {}
        for filename, hits in files.items():
            if self.is_ignored_filename(filename):
                continue
            filename = filename.removesuffix('c') if filename.endswith('.pyc') else filename
            if ignore_missing_files and not os.path.isfile(filename):
                continue
            if coverdir is None:
                folder, module = os.path.dirname(os.path.abspath(filename)), _modname(filename)
            else:
                folder, module = coverdir, _fullmodname(filename)
                os.makedirs(folder, exist_ok=True)
            runnable = _find_executable_linenos(filename) if show_missing else {}
            with open(filename, 'rb') as f:
                encoding, _ = tokenize.detect_encoding(f.readline)
            lines = linecache.getlines(filename)
            hit, most = self.write_results_file(os.path.join(folder, module + '.cover'), lines, runnable, hits, encoding)
            if summary and most:
                sums[module] = most, hit, filename
        if sums:
            print('lines   cov%   module   (path)')
            for module in sorted(sums):
                most, hit, filename = sums[module]
                print(f'{most:5d}   {hit / most:.1%}   {module}   ({filename})')
        if self.outfile:
            try:
                with open(self.outfile, 'wb') as f:
                    pickle.dump((self.counts, self.calledfuncs, self.callers), f, 1)
            except OSError as error:
                print(f"Can't save counts files because {error}", file=sys.stderr)

    def write_results_file(self, path, lines, lnotab, lines_hit, encoding=None):
        """Writes lines with their counts; how many ran, and how many could."""
        try:
            out = open(path, 'w', encoding=encoding)
        except OSError as error:
            print(f'trace: Could not open {path!r} for writing: {error} - skipping', file=sys.stderr)
            return 0, 0
        hit = most = 0
        with out:
            for number, line in enumerate(lines, 1):
                before = '       '
                if number in lines_hit:
                    before = '%5d: ' % lines_hit[number]
                    hit += 1
                    most += 1
                elif number in lnotab and PRAGMA_NOCOVER not in line:
                    before = '>>>>>> '
                    most += 1
                out.write(before + line.expandtabs(8))
        return hit, most


def _find_lines(code, strings):
    found = {line: 1 for _, line in dis.findlinestarts(code) if line not in strings}
    for constant in code.co_consts:
        if inspect.iscode(constant):
            found.update(_find_lines(constant, strings))
    return found


def _find_strings(filename, encoding=None):
    """The lines of docstrings."""
    found = {}
    before = token.INDENT
    with open(filename, encoding=encoding) as f:
        for kind, _, start, end, _ in tokenize.generate_tokens(f.readline):
            if kind == token.STRING and before == token.INDENT:
                found.update(dict.fromkeys(range(start[0], end[0] + 1), 1))
            before = kind
    return found


def _find_executable_linenos(filename):
    try:
        with tokenize.open(filename) as f:
            source, encoding = f.read(), f.encoding
    except OSError as error:
        print(f'Not printing coverage data for {filename!r}: {error}', file=sys.stderr)
        return {}
    return _find_lines(compile(source, filename, 'exec'), _find_strings(filename, encoding))


class Trace:
    """Runs something and tells of it."""

    def __init__(self, count=1, trace=1, countfuncs=0, countcallers=0, ignoremods=(), ignoredirs=(), infile=None, outfile=None, timing=False):
        self.infile, self.outfile = infile, outfile
        self.ignore = _Ignore(ignoremods, ignoredirs)
        self.counts = {}
        self.pathtobasename = {}
        self.donothing = 0
        self.trace = trace
        self._counting = count
        self._calledfuncs, self._callers = {}, {}
        self.start_time = monotonic() if timing else None
        if countcallers:
            self.globaltrace = self.globaltrace_trackcallers
        elif countfuncs:
            self.globaltrace = self.globaltrace_countfuncs
        elif trace or count:
            self.globaltrace = self.globaltrace_lt
            self.localtrace = self._line
        else:
            self.donothing = 1

    def run(self, cmd):
        """Runs statements among the names of the program."""
        import __main__

        self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals=None, locals=None):
        """Runs statements among some names."""
        globals = {} if globals is None else globals
        locals = {} if locals is None else locals
        if not self.donothing:
            threading.settrace(self.globaltrace)
            sys.settrace(self.globaltrace)
        try:
            exec(cmd, globals, locals)  # as line 453
        finally:
            if not self.donothing:
                sys.settrace(None)
                threading.settrace(None)

    def runfunc(self, func, /, *args, **kw):
        """Calls a function; what it returns."""
        if not self.donothing:
            sys.settrace(self.globaltrace)
        try:
            return func(*args, **kw)
        finally:
            if not self.donothing:
                sys.settrace(None)

    def file_module_function_of(self, frame):
        """(file, module, function) that runs in a frame."""
        code = frame.f_code
        owner = code.co_qualname.split('.')[-2:-1]
        name = f'{owner[0]}.{code.co_name}' if owner and owner[0] != '<locals>' else code.co_name
        return code.co_filename, _modname(code.co_filename) if code.co_filename else None, name

    def globaltrace_trackcallers(self, frame, why, arg):
        """Notes who calls whom."""
        if why == 'call':
            self._callers[self.file_module_function_of(frame.f_back), self.file_module_function_of(frame)] = 1

    def globaltrace_countfuncs(self, frame, why, arg):
        """Notes who is called."""
        if why == 'call':
            self._calledfuncs[self.file_module_function_of(frame)] = 1

    def globaltrace_lt(self, frame, why, arg):
        """Tells of a call, unless its module is ignored."""
        if why != 'call':
            return None
        filename = frame.f_globals.get('__file__', None)
        if not filename:
            return None
        module = _modname(filename)
        if self.ignore.names(filename, module):
            return None
        if self.trace:
            print(f' --- modulename: {module}, funcname: {frame.f_code.co_name}')
        return self.localtrace

    def _line(self, frame, why, arg):
        if why == 'line':
            filename, number = frame.f_code.co_filename, frame.f_lineno
            if self._counting:
                self.counts[filename, number] = self.counts.get((filename, number), 0) + 1
            if self.trace:
                if self.start_time:
                    print('%.2f' % (monotonic() - self.start_time), end=' ')
                line = linecache.getline(filename, number)
                print(f'{os.path.basename(filename)}({number})', end='')
                print(': ', line, end='') if line else print()
        return self.localtrace

    def results(self):
        """What was counted."""
        return CoverageResults(self.counts, infile=self.infile, outfile=self.outfile, calledfuncs=self._calledfuncs, callers=self._callers)
