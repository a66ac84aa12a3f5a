"""Makes programs of several files that are one zip file."""

__all__ = ['ZipAppError', 'create_archive', 'get_interpreter']

import contextlib
import os
import pathlib
import shutil
import stat
import sys
import zipfile

MAIN_TEMPLATE = '# -*- coding: utf-8 -*-\nimport {module}\n{module}.{fn}()\n'
shebang_encoding = 'utf-8' if sys.platform.startswith('win') else sys.getfilesystemencoding()


class ZipAppError(ValueError):
    """What was asked for makes no program."""


@contextlib.contextmanager
def _opened(archive, mode):
    if isinstance(archive, (str, os.PathLike)):
        with open(archive, mode) as f:
            yield f
    else:
        yield archive


def _write_first_line(f, interpreter):
    if interpreter:
        f.write(b'#!' + interpreter.encode(shebang_encoding) + b'\n')


def _copy_archive(archive, target, interpreter):
    with _opened(archive, 'rb') as source:
        begin = source.read(2)
        if begin == b'#!':
            begin = b''
            source.readline()
        with _opened(target, 'wb') as f:
            _write_first_line(f, interpreter)
            f.write(begin)
            shutil.copyfileobj(source, f)
    if interpreter and isinstance(target, str):
        os.chmod(target, os.stat(target).st_mode | stat.S_IEXEC)


def create_archive(source, target=None, interpreter=None, main=None, filter=None, compressed=False):
    """Makes a program of a folder, or a program with another first line of one that there is."""
    if hasattr(source, 'read') and hasattr(source, 'readline') or (source := pathlib.Path(source)).is_file():
        _copy_archive(source, target, interpreter)  # as line 106
        return
    if not source.exists():  # as line 110
        raise ZipAppError('Source does not exist')
    has_main = (source / '__main__.py').is_file()  # as line 112
    if main and has_main:
        raise ZipAppError('Cannot specify entry point if the source has __main__.py')
    if not (main or has_main):
        raise ZipAppError('Archive has no entry point')
    program = None
    if main:
        module, colon, function = main.partition(':')
        if colon != ':' or not all(part.isidentifier() for name in (module, function) for part in name.split('.')):
            raise ZipAppError('Invalid entry point: ' + main)
        program = MAIN_TEMPLATE.format(module=module, fn=function)
    if target is None:
        target = source.with_suffix('.pyz')  # as line 130
    elif not hasattr(target, 'write'):  # as line 131
        target = pathlib.Path(target)  # as line 132
    files = {path: path.relative_to(source) for path in sorted(source.rglob('*'))}
    files = {path: name for path, name in files.items() if filter is None or filter(name)}
    if target in files:
        raise ZipAppError(f'The target archive {target} overwrites one of the source files.')
    with _opened(target, 'wb') as f:
        _write_first_line(f, interpreter)
        with zipfile.ZipFile(f, 'w', zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED) as archive:
            for path, name in files.items():
                archive.write(path, name.as_posix())
            if program:
                archive.writestr('__main__.py', program.encode('utf-8'))
    if interpreter and not hasattr(target, 'write'):  # as line 171
        target.chmod(target.stat().st_mode | stat.S_IEXEC)  # as line 172


def get_interpreter(archive):
    """The program that the first line names, or None."""
    with _opened(archive, 'rb') as f:
        if f.read(2) == b'#!':  # as line 177
            return f.readline().strip().decode(shebang_encoding)  # as line 178
    return None
