"""More small programs: those that change texts, names and files."""
import os
import re

from _programs import Failure, _chunks, _lines, _options, _whole_lines, complain, say


def _read_all(names, program):
    data = b''
    for piece in _chunks(names):
        if isinstance(piece, Failure):
            complain(f'{program}: {piece}')
        else:
            data += piece
    return data


# ---- tr

_CLASSES = {
    'alpha': lambda char: char.isalpha(), 'digit': lambda char: char.isdigit(), 'alnum': lambda char: char.isalnum(), 'upper': lambda char: char.isupper(),
    'lower': lambda char: char.islower(), 'space': lambda char: char in ' \t\n\v\f\r', 'blank': lambda char: char in ' \t',
    'punct': lambda char: char.isprintable() and not char.isalnum() and char != ' ', 'cntrl': lambda char: char < ' ' or char == '\x7f',
    'print': lambda char: char.isprintable(), 'graph': lambda char: char.isprintable() and char != ' ',
    'xdigit': lambda char: char in '0123456789abcdefABCDEF',
}  # fmt: skip
_ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v', '\\': '\\'}


def _set(text):
    """The letters that a set of `tr` names."""
    chars, at = [], 0
    pattern = re.compile(r'\[:(\w+):\]|\\([0-7]{1,3})|\\(.)|(.)', re.DOTALL)

    def one(found):
        return chr(int(found[2], 8)) if found[2] else _ESCAPES.get(found[3], found[3]) if found[3] else found[4]

    while at < len(text):
        found = pattern.match(text, at)
        at = found.end()
        if found[1]:
            if found[1] not in _CLASSES:
                raise Failure(f'invalid character class ‘{found[1]}’')
            chars += [chr(code) for code in range(128) if _CLASSES[found[1]](chr(code))]
            continue
        first = one(found)
        if text[at:at + 1] == '-' and at + 1 < len(text) and not text.startswith('[:', at + 1):
            found = pattern.match(text, at + 1)
            at, last = found.end(), one(found)
            if last < first:
                raise Failure(f"range-endpoints of '{first}-{last}' are in reverse collating sequence order")
            chars += [chr(code) for code in range(ord(first), ord(last) + 1)]
        else:
            chars.append(first)
    return chars


def _tr(words):
    options, sets = _options(words, 'cCdst')
    if not sets:
        raise Failure('missing operand', misused=True)
    if len(sets) == 1 and not options.keys() & {'d', 's'}:
        raise Failure(f'missing operand after ‘{sets[0]}’\nTwo strings must be given when translating.', misused=True)
    first = _set(sets[0])
    if options.keys() & {'c', 'C'}:
        kept = set(first)
        first = [chr(code) for code in range(256) if chr(code) not in kept]
    second = _set(sets[1]) if len(sets) > 1 else []
    table = {}
    if 'd' not in options and second:
        for place, char in enumerate(first):
            table.setdefault(ord(char), second[min(place, len(second) - 1)])
    gone = set(first) if 'd' in options else set()
    squeezed = set(second or first) if 's' in options else set()
    last = ''
    while data := os.read(0, 65536):
        made = []
        for char in data.decode('latin-1').translate(table):
            if char in gone or char == last and char in squeezed:
                continue
            made.append(char)
            last = char
        say(''.join(made).encode('latin-1'))
    return 0


# ---- cut, paste, rev, tac, nl, fold


def _cut(words):
    options, names = _options(words, ['d:', 'f:', 'c:', 'b:', 's'])
    chosen = options.get('f') or options.get('c') or options.get('b')
    if chosen is None:
        raise Failure('you must specify a list of bytes, characters, or fields', misused=True)
    ranges = []
    for part in chosen.split(','):
        first, dash, last = part.partition('-')
        if not re.fullmatch(r'\d*', first + last) or part in ('', '-'):
            raise Failure(f'invalid {"field" if "f" in options else "byte/character"} value ‘{part}’', misused=True)
        ranges.append((int(first or 1), int(last) if last else 1 << 30 if dash else int(first)))
    delimiter = options.get('d', '\t').encode()
    for line in _lines(names, 'cut'):
        if 'f' not in options:
            say(bytes(byte for place, byte in enumerate(line, 1) if any(a <= place <= b for a, b in ranges)) + b'\n')
            continue
        fields = line.split(delimiter)
        if len(fields) > 1:
            say(delimiter.join(field for place, field in enumerate(fields, 1) if any(a <= place <= b for a, b in ranges)) + b'\n')
        elif 's' not in options:
            say(line + b'\n')
    return 0


def _paste(words):
    options, names = _options(words, ['d:', 's'])
    delimiter = options.get('d', '\t').encode()
    files = [list(_lines([name], 'paste')) for name in names or ['-']]
    if 's' in options:
        for lines in files:
            say(delimiter.join(lines) + b'\n')
    else:
        for place in range(max(map(len, files))):
            say(delimiter.join(lines[place] if place < len(lines) else b'' for lines in files) + b'\n')
    return 0


def _rev(words):
    for line in _whole_lines(words, 'rev'):
        say(os.fsdecode(line.removesuffix(b'\n'))[::-1] + '\n' * line.endswith(b'\n'))
    return 0


def _tac(words):
    for line in reversed(list(_whole_lines(words, 'tac'))):
        say(line)
    return 0


def _nl(words):
    number = 0
    for line in _lines(_options(words, 'ba')[1], 'nl'):
        number += line != b''
        say(b'%6d\t%s\n' % (number, line) if line else b'       \n')
    return 0


def _fold(words):
    options, names = _options(words, ['w:', 's'])
    width = int(options.get('w', 80))
    for line in _whole_lines(names, 'fold'):
        text = line.removesuffix(b'\n')
        say(b'\n'.join(text[at:at + width] for at in range(0, max(len(text), 1), width)) + line[len(text):])
    return 0


# ---- sed


def _basic(pattern, extended):
    """A regular expression of the basic kind as Python has them."""
    if extended:
        return pattern
    return re.sub(r'\\([(){}|+?])|([(){}|+?])', lambda found: found[1] or '\\' + found[2], pattern)


def _address(text, extended):
    if text == '$':
        return lambda number, line, last: last
    if text.isdecimal():
        return lambda number, line, last: number == int(text)
    wanted = re.compile(_basic(text[1:-1].replace('\\/', '/'), extended))
    return lambda number, line, last: wanted.search(line) is not None


_COMMAND = re.compile(
    r'\s*(?:(\d+|\$|/(?:\\.|[^/\\])*/)\s*(?:,\s*(\d+|\$|/(?:\\.|[^/\\])*/))?)?\s*(!?)\s*'
    r'(?:(s)(.)((?:\\.|(?!\5).)*)\5((?:\\.|(?!\5).)*)\5(\w*)|(y)(.)(.*?)\10(.*?)\10|([aic])\\?\s*([^\n]*)|([dpqD=]))\s*(?:[;\n}]|$)', re.DOTALL)


def _sed(words):
    words, scripts, names, quiet, extended, place = list(words), [], [], False, False, False
    while words:
        word = words.pop(0)
        if word in ('-n', '--quiet'):
            quiet = True
        elif word in ('-E', '-r'):
            extended = True
        elif word == '-i':
            place = True
        elif word == '-e':
            scripts.append(words.pop(0))
        elif word.startswith('-ne'):
            quiet = True
            scripts.append(words.pop(0))
        else:
            names.append(word)
    script = '\n'.join(scripts) if scripts else names.pop(0) if names else ''
    commands, at = [], 0
    while at < len(script):
        found = _COMMAND.match(script, at)
        if found is None:
            raise Failure(f"-e expression #1, char {at + 1}: unknown command: `{script[at]}'")
        commands.append((found, [_address(text, extended) for text in found.group(1, 2) if text], [False]))
        at = found.end()
    if place:
        for name in names:
            kept = _edit(commands, os.fsdecode(_read_all([name], 'sed')), quiet, extended)
            with open(name, 'w') as file:
                file.write(kept)
        return 0
    lines, found = _whole_lines(names, 'sed'), None
    # (what comes in is changed line by line; which is the last one shows with the next)
    state = _Editing(commands, quiet, extended)
    for following in lines:
        if found is not None and not state.line(*_ended(found, False)):
            return 0
        found = following
    if found is not None:
        state.line(*_ended(found, True))
    return 0


def _ended(line, last):
    """What _Editing.line() has to know of a line."""
    return os.fsdecode(line.removesuffix(b'\n')), last, line.endswith(b'\n')


def _edit(commands, text, quiet, extended):
    made = []
    state = _Editing(commands, quiet, extended, made.append)
    lines = text.splitlines()
    for place, line in enumerate(lines):
        if not state.line(line, place == len(lines) - 1, place < len(lines) - 1 or text.endswith('\n')):
            break
    return ''.join(made)


class _Editing:
    def __init__(self, commands, quiet, extended, write=say):
        self.commands, self.quiet, self.extended, self.write, self.number = commands, quiet, extended, write, 0
        self.is_open = False

    def say(self, text, is_ended=True):
        """Writes a line. One that has no end gets it as soon as another follows."""
        self.write('\n' * self.is_open + text + '\n' * is_ended)
        self.is_open = not is_ended

    def chosen(self, addresses, inside, line, last):
        if not addresses:
            return True
        if len(addresses) == 1:
            return addresses[0](self.number, line, last)
        if inside[0]:
            inside[0] = not addresses[1](self.number, line, last)
            return True
        if addresses[0](self.number, line, last):
            inside[0] = not addresses[1](self.number, line, last)
            return True
        return False

    def line(self, line, last, is_ended=True):
        """Changes one line. False: no more are to come."""
        self.number += 1
        after, over = [], False
        for found, addresses, inside in self.commands:
            if self.chosen(addresses, inside, line, last) == bool(found[3]):
                continue
            if found[4]:
                line, changed = self.replace(found, line)
                if changed and 'p' in found[8]:
                    self.say(line, is_ended)
            elif found[9]:
                line = line.translate(str.maketrans(found[11], found[12]))
            elif found[13] == 'a':
                after.append(found[14])
            elif found[13] == 'i':
                self.say(found[14])
            elif found[13] == 'c':
                self.say(found[14])
                return True
            elif found[15] in ('d', 'D'):
                return True
            elif found[15] == 'p':
                self.say(line, is_ended)
            elif found[15] == '=':
                self.say(f'{self.number}')
            elif found[15] == 'q':
                over = is_ended = True
                break
        if not self.quiet:
            self.say(line, is_ended)
        for text in after:
            self.say(text)
        return not over

    def replace(self, found, line):
        mark, pattern, new, flags = found.group(5, 6, 7, 8)
        pattern = _basic(pattern.replace('\\' + mark, mark), self.extended)

        def filled(match):
            return re.sub(r'\\(.)|&', lambda part: match[0] if part[1] is None else match[int(part[1])] or '' if part[1].isdecimal() else
                          '\n' if part[1] == 'n' else part[1], new)

        nth = re.search(r'\d+', flags)
        places = [0]

        def counted(match):
            places[0] += 1
            return filled(match) if places[0] == int(nth[0]) else match[0]

        return re.subn(pattern, counted if nth else filled, line, count=0 if 'g' in flags or nth else 1, flags=re.IGNORECASE if re.search('[iI]', flags) else 0)


# ---- expr


def _expr(words):
    if not words:
        raise Failure('missing operand', 2, misused=True)
    words, at = list(words), 0
    levels = [('|',), ('&',), ('<', '<=', '=', '==', '!=', '>=', '>'), ('+', '-'), ('*', '/', '%'), (':',)]

    def number(text):
        if not re.fullmatch(r'-?\d+', text):
            raise Failure('non-integer argument', 2)
        return int(text)

    def primary():
        nonlocal at
        if at >= len(words):
            raise Failure(f'syntax error: missing argument after ‘{words[-1]}’', 2)
        word = words[at]
        at += 1
        if word == '(':
            value = level(0)
            if at >= len(words) or words[at] != ')':
                raise Failure(f"syntax error: expecting ')' after ‘{words[at - 1]}’", 2)
            at += 1
            return value
        if word == 'length' and at < len(words):
            return str(len(primary()))
        if word == 'substr' and at < len(words):
            text, first, count = primary(), number(primary()), number(primary())
            return text[first - 1:first - 1 + count] if first > 0 and count > 0 else ''
        if word == 'index' and at < len(words):
            text, chars = primary(), primary()
            return str(min((place for place, char in enumerate(text, 1) if char in chars), default=0))
        if word == 'match' and at < len(words):
            return matched(primary(), primary())
        return word

    def matched(text, pattern):
        found = re.match(_basic(pattern, False), text)
        if re.compile(_basic(pattern, False)).groups:
            return found[1] or '' if found else ''
        return str(found.end() if found else 0)

    def level(place):
        nonlocal at
        if place == len(levels):
            return primary()
        left = level(place + 1)
        while at < len(words) and words[at] in levels[place]:
            operator = words[at]
            at += 1
            left = calculate(operator, left, level(place + 1))
        return left

    def calculate(operator, a, b):
        if operator == '|':
            return a if a not in ('', '0') else b if b else '0'
        if operator == '&':
            return a if a not in ('', '0') and b not in ('', '0') else '0'
        if operator == ':':
            return matched(a, b)
        if operator in levels[2]:
            if re.fullmatch(r'-?\d+', a) and re.fullmatch(r'-?\d+', b):
                a, b = int(a), int(b)
            return str(int({'<': a < b, '<=': a <= b, '=': a == b, '==': a == b, '!=': a != b, '>=': a >= b, '>': a > b}[operator]))
        a, b = number(a), number(b)
        if operator in '/%' and b == 0:
            raise Failure('division by zero', 2)
        if operator in '/%':
            whole = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
            return str(whole if operator == '/' else a - b * whole)
        return str(a + b if operator == '+' else a - b if operator == '-' else a * b)

    value = level(0)
    if at < len(words):
        raise Failure(f'syntax error: unexpected argument ‘{words[at]}’', 2)
    say(value + '\n')
    return 1 if value in ('', '0') else 0


# ---- names and files


def _basename(words):
    if not words:
        raise Failure('missing operand', misused=True)
    name = words[0].rstrip('/').rpartition('/')[2] or '/' * (words[0] != '')
    if len(words) > 1 and name != words[1]:
        name = name.removesuffix(words[1])
    say(name + '\n')
    return 0


def _dirname(words):
    if not words:
        raise Failure('missing operand', misused=True)
    for word in words:
        folder = word.rstrip('/').rpartition('/')[0].rstrip('/')
        say((folder or ('/' if word.startswith('/') else '.')) + '\n')
    return 0


def _mktemp(words):
    import tempfile
    options, names = _options(words, ['d', 'p:', 't', 'q', 'u'])
    folder = options.get('p', os.environ.get('TMPDIR', '/tmp'))
    if 'd' in options:
        made = tempfile.mkdtemp(prefix='tmp.', dir=folder)
    else:
        fd, made = tempfile.mkstemp(prefix='tmp.', dir=folder)
        os.close(fd)
    say(made + '\n')
    return 0


def _rmdir(words):
    status = 0
    for name in _options(words, 'p')[1]:
        try:
            os.rmdir(name)
        except OSError as error:
            complain(f"rmdir: failed to remove '{name}': {error.strerror}")
            status = 1
    return status


def _target(names, program):
    if len(names) < 2:
        raise Failure(f"missing destination file operand after '{names[0]}'" if names else 'missing file operand', misused=True)
    *sources, target = names
    if len(sources) > 1 and not os.path.isdir(target):
        raise Failure(f"target '{target}' is not a directory")
    return [(source, os.path.join(target, os.path.basename(source.rstrip('/'))) if os.path.isdir(target) else target) for source in sources]


def _cp(words):
    import shutil
    options, names = _options(words, 'rRafpv')
    status = 0
    for source, target in _target(names, 'cp'):
        try:
            if os.path.isdir(source):
                if not options.keys() & {'r', 'R', 'a'}:
                    complain(f"cp: -r not specified; omitting directory '{source}'")
                    status = 1
                    continue
                shutil.copytree(source, target, dirs_exist_ok=True)
            elif not os.path.lexists(source):
                complain(f"cp: cannot stat '{source}': No such file or directory")
                status = 1
                continue
            else:
                shutil.copy(source, target)
        except OSError as error:
            complain(f"cp: cannot create regular file '{target}': {error.strerror}")
            status = 1
            continue
        if 'v' in options:
            say(f"'{source}' -> '{target}'\n")
    return status


def _mv(words):
    import shutil
    options, names = _options(words, 'fnv')
    status = 0
    for source, target in _target(names, 'mv'):
        if not os.path.lexists(source):
            complain(f"mv: cannot stat '{source}': No such file or directory")
            status = 1
            continue
        shutil.move(source, target)
        if 'v' in options:
            say(f"renamed '{source}' -> '{target}'\n")
    return status


def _ln(words):
    options, names = _options(words, 'sf')
    for source, target in _target(names, 'ln'):
        if 'f' in options and os.path.lexists(target):
            os.remove(target)
        try:
            (os.symlink if 's' in options else os.link)(source, target)
        except OSError as error:
            raise Failure(f"failed to create {'symbolic' if 's' in options else 'hard'} link '{target}': {error.strerror}") from None
    return 0


def _which(words):
    from _programs import exists
    status = 0
    for word in words:
        if exists(word) or word in ('python', 'python3'):
            say((word if '/' in word else f'/usr/bin/{word}') + '\n')
        else:
            status = 1
    return status


# ---- others


def _xargs(words):
    from _programs import other
    words, most, per_line = list(words), 1 << 30, None
    while words and words[0].startswith('-'):
        word = words.pop(0)
        if word.startswith('-n'):
            most = int(word[2:] or words.pop(0))
        elif word.startswith('-I'):
            per_line, most = word[2:] or words.pop(0), 1
        elif word.startswith('-L'):
            most = int(word[2:] or words.pop(0))
        elif word.startswith('-P'):
            word = word[2:] or words.pop(0)
        elif word not in ('-r', '-t', '-0'):
            raise Failure(f"invalid option -- '{word[1:2]}'", misused=True)
    command = words or ['echo']
    text = os.fsdecode(_read_all([], 'xargs'))
    items = [line.strip() for line in text.split('\n') if line.strip()] if per_line else [
        re.sub(r'\\(.)|"([^"]*)"|\'([^\']*)\'', lambda found: found[1] or found[2] or found[3] or '', item)
        for item in re.findall(r'(?:\\.|"[^"]*"|\'[^\']*\'|[^\s\\"\'])+', text)]
    status = 0
    for at in range(0, max(len(items), 1), most):
        part = items[at:at + most]
        whole = [word.replace(per_line, part[0] if part else '') for word in command] if per_line else command + part
        pid = os.fork()
        if pid == 0:
            code = 255
            try:
                code = other(whole, 'xargs')
            finally:
                os._exit(code)
        if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) != 0:
            status = 123
    return status


def _uname(words):
    about = os.uname()
    parts = {'s': about.sysname, 'n': about.nodename, 'r': about.release, 'v': about.version, 'm': about.machine}
    letters = ''.join(word.lstrip('-') for word in words) or 's'
    say(' '.join(text for letter, text in parts.items() if letter in letters or 'a' in letters) + '\n')
    return 0


def _sums(name):
    def program(words):
        import hashlib
        for file in words or ['-']:
            data = _read_all([file], name + 'sum')
            say(f'{hashlib.new(name, data).hexdigest()}  {file}\n')
        return 0
    return program


def _base64(words):
    import base64
    options, names = _options(words, ['d', 'w:', 'i'])
    data = _read_all(names, 'base64')
    if 'd' in options:
        say(base64.b64decode(data))
        return 0
    text, width = base64.b64encode(data), int(options.get('w', 76))
    if width == 0:
        say(text)
    for at in range(0, len(text), width) if width else ():
        say(text[at:at + width] + b'\n')
    return 0


def _whoami(words):
    import getpass
    say(getpass.getuser() + '\n')
    return 0


def _id(words):
    import getpass
    letters = ''.join(words)
    number = os.getgid() if 'g' in letters else os.getuid()
    say((getpass.getuser() if 'n' in letters else str(number)) + '\n')
    return 0


def _cmp(words):
    options, names = _options(words, 's')
    first, second = (_read_all([name], 'cmp') for name in names[:2])
    if first == second:
        return 0
    if 's' not in options:
        at = next((place for place, (a, b) in enumerate(zip(first, second)) if a != b), None)
        if at is None:
            shorter = names[0] if len(first) < len(second) else names[1]
            complain(f'cmp: EOF on {shorter} after byte {min(len(first), len(second))}, in line {1 + min(first, second, key=len).count(10)}')
        else:
            say(f'{names[0]} {names[1]} differ: byte {at + 1}, line {first.count(10, 0, at) + 1}\n')
    return 1


PROGRAMS = {
    'tr': _tr, 'cut': _cut, 'paste': _paste, 'rev': _rev, 'tac': _tac, 'nl': _nl, 'fold': _fold, 'sed': _sed, 'expr': _expr, 'basename': _basename,
    'dirname': _dirname, 'mktemp': _mktemp, 'rmdir': _rmdir, 'cp': _cp, 'mv': _mv, 'ln': _ln, 'which': _which, 'xargs': _xargs, 'uname': _uname,
    'md5sum': _sums('md5'), 'sha1sum': _sums('sha1'), 'sha256sum': _sums('sha256'), 'base64': _base64, 'whoami': _whoami, 'id': _id,
    'hostname': lambda words: say(os.uname().nodename + '\n') or 0, 'cmp': _cmp,
}  # fmt: skip
