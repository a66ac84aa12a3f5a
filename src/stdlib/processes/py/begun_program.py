"""How a process begins that runs a program of its own. Every child does this first: little is imported here."""

import os
import sys

import _multiprocessing
import _signal
from _pickle import loads


def _leave_ascii():
    """Where nothing is said of a language but `C`, Python chooses the characters of UTF-8, for its own children too."""
    environment = os.environ.get
    wanted = environment('LC_ALL') or environment('LC_CTYPE') or environment('LANG')
    if wanted in (None, '', 'C', 'POSIX') and not environment('LC_ALL') and environment('PYTHONCOERCECLOCALE') != '0':
        os.environ['LC_CTYPE'] = 'C.UTF-8'


def begin(payload):
    """What a new process does first: returns its main module and what is to run in that (code, or a module's name), or the exit status of a small program."""
    # the program knows nothing of this module
    del sys.modules[__name__]
    kind, source, argv, warnings, folder, environment = loads(payload)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = argv
    if environment.get('PYTHONIOENCODING') and not sys.flags.ignore_environment:
        encoding, _, errors = environment['PYTHONIOENCODING'].partition(':')
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            if stream is not None:
                stream.reconfigure(encoding=encoding or None, errors='backslashreplace' if stream is sys.stderr else errors or 'strict')
    if not sys.flags.ignore_environment:
        warnings = [*filter(None, environment.get('PYTHONWARNINGS', '').split(',')), *warnings]
    if warnings:
        from warnings import _set_options
        _set_options(warnings)
    if sys.flags.safe_path:
        del sys.path[0]
    else:
        sys.path[0] = folder if kind == '-m' else os.path.dirname(os.path.abspath(source)) if kind == 'file' else ''
    if kind == 'file' and source != _multiprocessing.programName():
        source = folder if source == '.' else os.path.join(folder, source)
    if kind == 'program':
        import _programs
        return _programs.run([source, *argv[1:]])
    if kind == 'version':
        print('Python', sys.version.split()[0])
        return 0
    if kind == 'help':
        print(f'usage: {sys.executable} [option] ... [-c cmd | -m mod | file | -] [arg] ...')
        print('headwaiter simulates it, with those options that make a difference there.')
        return 0
    if kind == 'usage':
        print(f'Argument expected for the {source} option', file=sys.stderr)
        return 2
    _leave_ascii()
    if _signal.getsignal(_signal.SIGINT) != _signal.SIG_IGN:
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    if 'faulthandler' in sys._xoptions or sys.flags.dev_mode or environment.get('PYTHONFAULTHANDLER') and not sys.flags.ignore_environment:
        import faulthandler
        faulthandler.enable()
    main = type(sys)('__main__')
    main.__builtins__ = sys.modules['builtins']
    sys.modules['__main__'] = main
    if kind == '-m':
        return main, source
    if kind == 'file' and os.path.isdir(source):
        # A folder is run by what it has for that.
        if not os.path.isfile(os.path.join(source, '__main__.py')):
            print(f"{sys.executable}: can't find '__main__' module in {source!r}", file=sys.stderr)
            return 1
        sys.path[0] = source
        return main, '__main__'
    try:
        code = _code(kind, source)
    except _NoProgram as error:
        print(f'{sys.executable}: {error}', file=sys.stderr)
        return 2
    except SyntaxError as error:
        sys.excepthook(type(error), error, None)
        return 1
    if kind != '-c':
        main.__file__ = '<stdin>' if kind == 'stdin' else source
    return main, code


class _NoProgram(Exception):
    """The file that was to be run cannot be read."""


def _code(kind, source):
    if kind == '-c':
        return _multiprocessing.code(source, '<string>')
    if kind == 'stdin':
        return compile(sys.stdin.read(), '<stdin>', 'exec')
    if source == _multiprocessing.programName():
        return _multiprocessing.mainCode()
    import tokenize
    try:
        with tokenize.open(source) as file:
            text = file.read()
    except OSError as error:
        raise _NoProgram(f"can't open file {os.path.abspath(source)!r}: [Errno {error.errno}] {error.strerror}") from None
    return _multiprocessing.code(text, source)
