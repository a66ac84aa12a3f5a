"""The small programs that the simulated computer has beside Python: what programs about processes start to have somebody else print, wait or fail."""
import os
import re
import sys
import time

import _signal


class Failure(Exception):
    """A program has nothing more to do; what it says about it, its exit status, and whether it was called in a wrong way."""

    def __init__(self, message, status=1, misused=False):
        super().__init__(message)
        self.status, self.misused = status, misused


def say(text):
    """Writes to the standard output."""
    data = os.fsencode(text) if isinstance(text, str) else text
    while data:
        data = data[os.write(1, data):]


def say_lines(lines):
    """Writes lines in blocks, as programs do whose output nobody looks at while they run."""
    held, size = [], 0
    try:
        for line in lines:
            held += line, b'\n'
            size += len(line) + 1
            if size >= 4096:
                block, held, size = b''.join(held), [], 0
                say(block)
    finally:
        say(b''.join(held))


def complain(text):
    """Writes a line to the standard error output."""
    os.write(2, os.fsencode(text + '\n'))


def _options(words, known, status=1):
    """The letters of the options in front, and the words that are left. An option of `known` that is followed by `:` has a value.

    Others end the program with a status.
    """
    found, words = {}, list(words)
    while words and words[0].startswith('-') and words[0] != '-':
        word = words.pop(0)
        if word == '--':
            break
        if word[1:].isdecimal() and 'n:' in known:
            found['n'] = word[1:]
            continue
        for place, letter in enumerate(word[1:], 2):
            if letter + ':' in known:
                found[letter] = word[place:] or (words.pop(0) if words else '')
                break
            if letter not in known:
                raise Failure(f"invalid option -- '{letter}'", status, misused=True)
            found[letter] = True
    return found, words


def _chunks(names):
    """What stands in the files of these names, in pieces; without names, and for `-`, what comes in."""
    for name in names or ['-']:
        fd = 0
        if name != '-':
            try:
                fd = os.open(name, os.O_RDONLY)
                if os.path.isdir(name):
                    os.close(fd)
                    raise IsADirectoryError(21, 'Is a directory')
            except OSError as error:
                yield Failure(f'{name}: {error.strerror}')
                continue
        while data := os.read(fd, 65536):
            yield data
        if fd:
            os.close(fd)


def _lines(names, program):
    """The lines of files or of what comes in, each as soon as it is whole, without their ends."""
    for line in _whole_lines(names, program):
        yield line.removesuffix(b'\n')


def _whole_lines(names, program):
    """The same with their ends: the last line of a file may have none (for cat, the next file goes on with it)."""
    for group in [names] if program == 'cat' else [[name] for name in names] or [[]]:
        rest = b''
        for data in _chunks(group):
            if isinstance(data, Failure):
                complain(f'{program}: {data}')
                continue
            *whole, rest = (rest + data).split(b'\n')
            for line in whole:
                yield line + b'\n'
        if rest:
            yield rest


_ESCAPES = {'n': '\n', 't': '\t', '\\': '\\', 'r': '\r', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v', 'e': '\x1b'}


def _byte(digits):
    """A byte that is given by octal digits, as say() writes it."""
    return os.fsdecode(bytes([int(digits, 8) & 0xff]))


def _unescaped(text):
    return re.sub(r'\\(?:0([0-7]{1,3})|(.))', lambda found: _byte(found[1]) if found[1] else _ESCAPES.get(found[2], found[0]), text)


def echo(words, escapes=False):
    """Prints its arguments; the shell's own minds backslashes."""
    words, newline = list(words), '\n'
    while words and re.fullmatch('-n' if escapes else '-[neE]+', words[0]):
        option = words.pop(0)
        newline = '' if 'n' in option else newline
        escapes = escapes or 'e' in option
    text = ' '.join(words)
    say((_unescaped(text) if escapes else text) + newline)
    return 0


def printf(words):
    """Prints its arguments by a pattern, as often as they last."""
    if not words:
        raise Failure('missing operand', misused=True)
    pattern, *values = words
    pattern = re.sub(r'\\([0-7]{1,3})|\\(.)', lambda found: _byte(found[1]) if found[1] else _ESCAPES.get(found[2], found[0]), pattern)
    status = 0

    def one(found):
        nonlocal status
        if found[2] == '%':
            return '%'
        value = values.pop(0) if values else ''
        if found[2] in 'sb':
            return f'%{found[1]}s' % (_unescaped(value) if found[2] == 'b' else value)
        if found[2] == 'c':
            return value[:1]
        try:
            number = float(value or 0) if found[2] in 'eEfgG' else int(value or 0, 0)
        except ValueError:
            complain(f'printf: ‘{value}’: expected a numeric value')
            status, number = 1, 0
        return f'%{found[1]}{found[2]}' % number

    while True:
        before = len(values)
        say(re.sub(r'%([-+ 0#]*\d*(?:\.\d+)?)([%sbcdiouxXeEfgG])', one, pattern))
        if not values or len(values) == before:
            return status


def _sleep(words):
    if not words:
        raise Failure('missing operand', misused=True)
    seconds = 0
    for word in words:
        found = re.fullmatch(r'(\d+\.?\d*|\.\d+|inf|infinity)([smhd]?)', word)
        if found is None:
            raise Failure(f'invalid time interval ‘{word}’', misused=True)
        seconds += float(found[1]) * {'m': 60, 'h': 3600, 'd': 86400}.get(found[2], 1)
    if seconds == float('inf'):
        _signal.pause()
    time.sleep(seconds)
    return 0


def _cat(words):
    options, names = _options(words, 'nu')
    status = 0
    if 'n' in options:
        for number, line in enumerate(_whole_lines(names, 'cat'), 1):
            say(b'%6d\t%s' % (number, line))
        return 0
    for data in _chunks(names):
        if isinstance(data, Failure):
            complain(f'cat: {data}')
            status = 1
        else:
            say(data)
    return status


def _ls(words):
    options, names = _options(words, 'a1AldhrtSRFgonGp', 2)
    is_long = options.keys() & {'l', 'g', 'o', 'n'}
    status = 0
    groups = {False: [], True: []}
    for name in names or ['.']:
        try:
            # (a link that is named stands for what it leads to, unless it is itself described)
            is_folder = os.path.isdir(name) and 'd' not in options and not (is_long and os.path.islink(name))
            os.lstat(name)
            groups[is_folder].append(name)
        except OSError as error:
            complain(f"ls: cannot access '{name}': {error.strerror}")
            status = 2
    files, folders = (_ordered(groups[kind], '', options) for kind in (False, True))
    _list('', files, options, is_long, folders)
    shown = bool(files)
    while folders:
        name = folders.pop(0)
        try:
            found = _ordered(os.listdir(name), name, options)
        except OSError as error:
            complain(f"ls: cannot open directory '{name}': {error.strerror}")
            status = 2
            continue
        if not options.keys() & {'a', 'A'}:
            found = [one for one in found if not one.startswith('.')]
        if 'a' in options:
            found = [*found, '..', '.'] if 'r' in options else ['.', '..', *found]
        if len(names) > 1 or 'R' in options:
            say('\n' * shown + name + ':\n')
        shown = True
        if is_long:
            say(f'total {sum(os.lstat(os.path.join(name, one)).st_blocks for one in found) // 2}\n')
        _list(name, found, options, is_long)
        if 'R' in options:
            paths = [os.path.join(name, one) for one in found if one not in ('.', '..')]
            folders[:0] = [path for path in paths if os.path.isdir(path) and not os.path.islink(path)]
    return status


def _ordered(names, folder, options):
    """Names as ls sorts them: by themselves, by the time of the last change, or by size."""
    names = sorted(names, key=lambda one: (one.lstrip('.').lower(), one))
    if 't' in options:
        names.sort(key=lambda one: -os.lstat(os.path.join(folder, one)).st_mtime_ns)
    elif 'S' in options:
        names.sort(key=lambda one: -os.lstat(os.path.join(folder, one)).st_size)
    return names[::-1] if 'r' in options else names


def _list(folder, names, options, is_long, others=()):
    """A line for each of the names, at length or not; as wide as they would be with those of others."""
    if not is_long:
        for name in names:
            say(name + _mark(os.path.join(folder, name), options) + '\n')
        return
    rows = [_described(os.path.join(folder, name), name, options) for name in (*names, *others)]
    widths = [max(map(len, column)) for column in zip(*rows)]
    for mode, links, owner, group, size, changed, name in rows[:len(names)]:
        who = [word.ljust(width) for word, width in ((owner, widths[2]), (group, widths[3])) if width]
        say(' '.join([mode, links.rjust(widths[1]), *who, size.rjust(widths[4]), changed.rjust(widths[5]), name]) + '\n')


def _described(path, name, options):
    """What a line of ls -l says of a file."""
    import grp
    import pwd
    import stat
    found = os.lstat(path)
    owner, group = str(found.st_uid), str(found.st_gid)
    if 'n' not in options:
        try:
            owner, group = pwd.getpwuid(found.st_uid).pw_name, grp.getgrgid(found.st_gid).gr_name
        except KeyError:
            pass
    owner = '' if 'g' in options else owner
    group = '' if options.keys() & {'o', 'G'} else group
    size = _readable(found.st_size) if 'h' in options else str(found.st_size)
    if stat.S_ISCHR(found.st_mode):
        size = f'{os.major(found.st_rdev)}, {os.minor(found.st_rdev)}'
    when = time.localtime(found.st_mtime)
    is_recent = 0 <= time.time() - found.st_mtime < 15_778_476
    changed = f"{time.strftime('%b', when)} {when.tm_mday:2} " + (time.strftime('%H:%M', when) if is_recent else f'{when.tm_year:5}')
    if stat.S_ISLNK(found.st_mode):
        name += ' -> ' + os.readlink(path)
    else:
        name += _mark(path, options)
    return stat.filemode(found.st_mode), str(found.st_nlink), owner, group, size, changed, name


def _mark(path, options):
    """The sign behind a name that says what it is."""
    if os.path.islink(path):
        return '@' if 'F' in options else ''
    if os.path.isdir(path):
        return '/' if options.keys() & {'F', 'p'} else ''
    return '*' if 'F' in options and os.access(path, os.X_OK) else ''


def _readable(size):
    """A number of bytes with a letter for its unit."""
    units = iter('KMGT')
    unit = ''
    while size >= 1024:
        size, unit = size / 1024, next(units)
    if not unit or size >= 10:
        return f'{-int(-size // 1)}{unit}'
    return f'{-int(-size * 10 // 1) / 10}{unit}'


def _env(words):
    words = list(words)
    while words and (words[0] == '-i' or '=' in words[0]):
        word = words.pop(0)
        if word == '-i':
            os.environ.clear()
        else:
            os.environ.__setitem__(*word.split('=', 1))
    if words:
        return other(words, 'env')
    for name, value in os.environ.items():
        say(f'{name}={value}\n')
    return 0


def _printenv(words):
    if not words:
        return _env([])
    for word in words:
        if word in os.environ:
            say(os.environ[word] + '\n')
    return 0 if all(word in os.environ for word in words) else 1


def _seq(words):
    options, words = _options(words, 's:w') if words and re.match('-[sw]', words[0]) else ({}, list(words))
    if not words:
        raise Failure('missing operand', misused=True)
    numbers = [float(word) if '.' in word else int(word) for word in words]
    first, step, last = ([1, 1, *numbers] if len(numbers) == 1 else [numbers[0], 1, numbers[1]] if len(numbers) == 2 else numbers)[:3]
    found, places = [], max(len(word.partition('.')[2]) for word in words)
    while (first <= last if step > 0 else first >= last):
        found.append(f'{first:.{places}f}' if places else str(first))
        first += step
    if 'w' in options:
        found = [number.zfill(max(map(len, found))) for number in found]
    if found:
        say(options.get('s', '\n').join(found) + '\n')
    return 0


def _tee(words):
    options, names = _options(words, 'a')
    files = [os.open(name, os.O_WRONLY | os.O_CREAT | (os.O_APPEND if 'a' in options else os.O_TRUNC), 0o666) for name in names]
    while data := os.read(0, 65536):
        say(data)
        for fd in files:
            os.write(fd, data)
    return 0


def _yes(words):
    line = os.fsencode(' '.join(words) or 'y') + b'\n'
    while True:
        say(line * 100)


def _date(words):
    options, words = _options(words, 'u')
    now = (time.gmtime if 'u' in options else time.localtime)()
    say(time.strftime(words[0][1:] if words else '%a %b %e %H:%M:%S %Z %Y', now) + '\n')
    return 0


def kill(words):
    """Sends a signal to processes."""
    number, words = _signal.SIGTERM, list(words)
    if words and words[0].startswith('-'):
        word = words.pop(0)[1:]
        if word == 's' and words:
            word = words.pop(0)
        number = int(word) if word.isdecimal() else getattr(_signal, 'SIG' + word.removeprefix('SIG'), None)
        if number is None:
            raise Failure(f'Illegal option -{word[0]}', 2)
    for word in words:
        try:
            os.kill(int(word), number)
        except ValueError:
            raise Failure(f'Illegal number: {word}', 2) from None
        except OSError as error:
            raise Failure(f'({word}) - {error.strerror}') from None
    return 0


def _mkdir(words):
    options, names = _options(words, 'p')
    for name in names:
        try:
            (os.makedirs(name, exist_ok=True) if 'p' in options else os.mkdir(name))
        except OSError as error:
            raise Failure(f'cannot create directory ‘{name}’: {error.strerror}') from None
    return 0


def _touch(words):
    for name in words:
        os.close(os.open(name, os.O_WRONLY | os.O_CREAT, 0o666))
        os.utime(name)
    return 0


def _rm(words):
    options, names = _options(words, 'rfRv')
    for name in names:
        try:
            if os.path.isdir(name) and options.keys() & {'r', 'R'}:
                import shutil
                shutil.rmtree(name)
            else:
                os.remove(name)
            if 'v' in options:
                say(f"removed '{name}'\n")
        except OSError as error:
            if 'f' not in options or not isinstance(error, FileNotFoundError):
                raise Failure(f"cannot remove '{name}': {error.strerror}") from None
    return 0


_UNARY = {
    '-n': lambda text: text != '', '-z': lambda text: text == '', '-e': os.path.exists, '-f': os.path.isfile, '-d': os.path.isdir,
    '-s': lambda name: os.path.exists(name) and os.path.getsize(name) > 0, '-r': os.path.exists, '-w': os.path.exists,
    '-x': lambda name: os.access(name, os.X_OK), '-t': lambda fd: False, '-L': os.path.islink, '-h': os.path.islink,
}  # fmt: skip
_BINARY = {
    '=': str.__eq__, '==': str.__eq__, '!=': str.__ne__, '-eq': lambda a, b: int(a) == int(b), '-ne': lambda a, b: int(a) != int(b),
    '-lt': lambda a, b: int(a) < int(b), '-le': lambda a, b: int(a) <= int(b), '-gt': lambda a, b: int(a) > int(b),
    '-ge': lambda a, b: int(a) >= int(b), '<': str.__lt__, '>': str.__gt__,
}  # fmt: skip


def test(words):
    """Answers a question about texts, numbers or files with its exit status."""
    words = list(words)
    if not words:
        return 1
    if words[0] == '!':
        return 0 if test(words[1:]) else 1
    if len(words) == 1:
        return 0 if words[0] else 1
    if len(words) == 2 and words[0] in _UNARY:
        return 0 if _UNARY[words[0]](words[1]) else 1
    if len(words) == 3 and words[1] in _BINARY:
        try:
            return 0 if _BINARY[words[1]](words[0], words[2]) else 1
        except ValueError as error:
            raise Failure(f'Illegal number: {error.args[0].rpartition(": ")[2][1:-1]}', 2) from None
    for joint in ('-o', '-a'):
        # (-o binds less)
        if joint in words[1:-1]:
            at = words.index(joint, 1)
            first, second = test(words[:at]), test(words[at + 1:])
            return first and second if joint == '-o' else first or second
    if words[0] == '(' and words[-1] == ')':
        return test(words[1:-1])
    raise Failure(f'{words[0] if len(words) == 2 or words[1] not in _BINARY else words[1]}: unexpected operator', 2)


def _bracket(words):
    if not words or words[-1] != ']':
        raise Failure('missing ]', 2)
    return test(words[:-1])


def _shell(words):
    import _shell
    return _shell.main(words)


def other(words, program):
    """Runs another program in place of this one."""
    if exists(words[0]) and find(words[0]):
        return run(words)
    import subprocess
    try:
        status = subprocess.Popen(words).wait()
    except FileNotFoundError:
        raise Failure(f'‘{words[0]}’: No such file or directory', 127) from None
    return status if status >= 0 else 128 - status


PROGRAMS = {
    'sh': _shell, 'bash': _shell, 'dash': _shell, 'echo': echo, 'printf': printf, 'true': lambda words: 0, 'false': lambda words: 1, 'sleep': _sleep,
    'cat': _cat, 'pwd': lambda words: say(os.getcwd() + '\n') or 0, 'ls': _ls, 'env': _env, 'printenv': _printenv, 'seq': _seq,
    'tee': _tee, 'yes': _yes, 'date': _date, 'kill': kill, 'mkdir': _mkdir,
    'touch': _touch, 'rm': _rm, 'test': test, '[': _bracket,
}  # fmt: skip


# What stands in modules of its own, which few need.
_TEXTS = {
    'tr', 'cut', 'paste', 'rev', 'tac', 'nl', 'fold', 'sed', 'expr', 'basename', 'dirname', 'mktemp', 'rmdir', 'cp', 'mv', 'ln', 'which', 'xargs', 'uname',
    'md5sum', 'sha1sum', 'sha256sum', 'base64', 'whoami', 'id', 'hostname', 'cmp',
}  # fmt: skip
_MORE = {
    **dict.fromkeys(_TEXTS, '_text_programs'),
    **dict.fromkeys(('head', 'tail', 'wc', 'sort', 'uniq', 'grep', 'egrep', 'fgrep'), '_line_programs'),
    'awk': '_awk',
    **dict.fromkeys(
        ('comm', 'join', 'diff', 'find', 'split', 'chmod', 'readlink', 'realpath', 'timeout', 'nproc', 'nohup'), '_compare_programs'),
}


_FOLDERS = ('/bin', '/usr/bin')
_PYTHON = ('python', 'python3')


def exists(name):
    """Whether there is a program of this name or path."""
    return os.path.basename(name) in PROGRAMS.keys() | _MORE.keys() and os.path.dirname(name) in ('', *_FOLDERS)


def find(name, paths=None, folder=''):
    """The path of a program as it is seen from a folder: its own, or that in one of `paths` (those in which programs are looked for). '' is nowhere.

    Raises PermissionError where there are only files of that name which nobody may run.
    """
    if not name:
        return ''
    forbidden = False
    for place in [None] if '/' in name else os.get_exec_path() if paths is None else paths:
        path = name if place is None else os.path.join(place, name)
        if os.path.dirname(path) in _FOLDERS and (exists(path) or os.path.basename(path) in _PYTHON):
            return path
        seen = os.path.join(folder, path)
        if os.path.isfile(seen) and os.access(seen, os.X_OK):
            return path
        forbidden = forbidden or os.path.exists(seen)
    if forbidden:
        raise PermissionError(13, os.strerror(13), name)  # not shown
    return ''


def script(path, words, folder=''):
    """The command that runs a file with some words behind it, which says in its first line what runs it."""
    with open(os.path.join(folder, path), 'rb') as file:
        first = file.readline(256)
    if not first.startswith(b'#!') or not first[2:].strip():
        raise OSError(8, 'Exec format error', path)  # not shown
    return [*os.fsdecode(first[2:].strip()).split(None, 1), path, *words]


def run(words):
    """Runs a program of a name with its arguments; returns its exit status."""
    # These are no Python programs: signals end them.
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    program = os.path.basename(words[0])
    try:
        if program in _MORE:
            return __import__(_MORE[program]).PROGRAMS[program](words[1:])
        return PROGRAMS[program](words[1:])
    except Failure as failure:
        complain(f'{program}: {failure}' + (f"\nTry '{program} --help' for more information." if failure.misused else ''))
        return failure.status
    except BrokenPipeError:
        _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)
        os.kill(os.getpid(), _signal.SIGPIPE)
        return 141
