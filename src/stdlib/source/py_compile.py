"""Compiles files to the form in which CPython keeps them beside their sources."""

import enum
import marshal
import os
import sys
import traceback
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash

__all__ = ['compile', 'main', 'PyCompileError', 'PycInvalidationMode']

_compile = compile


class PyCompileError(Exception):
    """A file did not compile: what was raised (exc_type_name, exc_value), for which file, in which words (msg)."""

    def __init__(self, exc_type, exc_value, file, msg=''):
        name = exc_type.__name__
        if exc_type is SyntaxError:
            words = ''.join(traceback.format_exception_only(exc_type, exc_value))
            said = msg or words.replace('File "<string>"', f'File "{file}"')
        else:
            said = msg or f'Sorry: {name}: {exc_value}'
        super().__init__(said, name, exc_value, file)
        self.msg, self.exc_type_name, self.exc_value, self.file = self.args

    def __str__(self):
        return self.msg


class PycInvalidationMode(enum.Enum):
    """How a compiled file tells that its source has changed: by time and size, or by a hash that is looked at or not."""

    TIMESTAMP = 1
    CHECKED_HASH = 2
    UNCHECKED_HASH = 3


def _default_mode():
    by_hash = os.environ.get('SOURCE_DATE_EPOCH')
    return PycInvalidationMode.CHECKED_HASH if by_hash else PycInvalidationMode.TIMESTAMP


def _refuse_odd_target(cfile):
    """A link or a device would be replaced by a plain file."""
    kind = 'symlink' if os.path.islink(cfile) else 'non-regular file' if os.path.exists(cfile) and not os.path.isfile(cfile) else None
    if kind is None:
        return
    became = 'regular file' if kind == 'symlink' else 'regular one'
    raise FileExistsError(f'{cfile} is a {kind} and will be changed into a {became} if import writes a byte-compiled file to it')


def _header(mode, file, source):
    if mode is PycInvalidationMode.TIMESTAMP:
        state = os.stat(file)
        words = (0, int(state.st_mtime), state.st_size)
        return MAGIC_NUMBER + b''.join((word & 0xFFFFFFFF).to_bytes(4, 'little') for word in words)
    flags = 3 if mode is PycInvalidationMode.CHECKED_HASH else 1
    return MAGIC_NUMBER + flags.to_bytes(4, 'little') + source_hash(source)


def compile(file, cfile=None, dfile=None, doraise=False, optimize=-1, invalidation_mode=None, quiet=0):
    """Compiles a file; gives the path of what was written, None where it does not compile (and that is not to be raised)."""
    mode = invalidation_mode or _default_mode()
    if cfile is None:
        cfile = cache_from_source(file, optimization=optimize if optimize > 1 else '') if optimize >= 0 else cache_from_source(file)
    _refuse_odd_target(cfile)
    with open(file, 'rb') as reader:
        source = reader.read()
    shown = dfile or file
    try:
        code = _compile(source, shown, 'exec', dont_inherit=True, optimize=optimize)
    except Exception as error:
        problem = PyCompileError(type(error), error, shown)
        if quiet < 2:  # as line 148
            if doraise:
                raise problem
            sys.stderr.write(problem.msg + '\n')
        return None
    folder = os.path.dirname(cfile)
    if folder:
        os.makedirs(folder, exist_ok=True)
    with open(cfile, 'wb') as writer:
        writer.write(_header(mode, file, source) + marshal.dumps(code))
    return cfile


def main():
    import argparse

    parser = argparse.ArgumentParser(description='A simple command-line interface for py_compile module.')
    parser.add_argument('-q', '--quiet', action='store_true', help='Suppress error output')
    parser.add_argument('filenames', nargs='+', help='Files to compile')
    args = parser.parse_args()  # as line 191
    names = [line.rstrip('\n') for line in sys.stdin] if args.filenames == ['-'] else args.filenames
    for name in names:
        try:
            compile(name, doraise=True)
        except (PyCompileError, OSError) as error:
            parser.exit(1, None if args.quiet else error.msg if isinstance(error, PyCompileError) else str(error))


if __name__ == '__main__':
    main()
