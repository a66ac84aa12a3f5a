"""More small programs: those that compare files, and find them."""
import os
import re
import stat
import time

from _programs import Failure, _chunks, _options, complain, other, say, say_lines


def _text(name, program, status=2):
    """All that stands in a file, or comes in for `-`."""
    data = b''
    for piece in _chunks([name]):
        if isinstance(piece, Failure):
            raise Failure(str(piece), status)
        data += piece
    return data


def _split(data):
    """The lines of a text, and whether the last one has its end."""
    lines = data.split(b'\n')
    is_ended = lines[-1] == b''
    return lines[:-1] if is_ended else lines, is_ended or not data


# ---- comm and join


def _comm(words):
    options, names = _options(words, '123')
    if len(names) < 2:
        raise Failure(f'missing operand after ‘{names[0]}’' if names else 'missing operand', misused=True)
    first, second = (_split(_text(name, 'comm', 1))[0] for name in names[:2])
    before = [b'', b'\t' * ('1' not in options), b'\t' * (('1' not in options) + ('2' not in options))]
    made, unordered, is_unpaired = [], [False, False], False

    def tell(column, line):
        if str(column + 1) not in options:
            made.append(before[column] + line)

    def read_on(place, lines, reached):
        """Looks at the next line of a file: that its lines are in order matters as soon as one has no counterpart."""
        if is_unpaired and not unordered[place] and reached < len(lines) and lines[reached] < lines[reached - 1]:
            unordered[place] = True
            say_lines(made)
            made.clear()
            complain(f'comm: file {place + 1} is not in sorted order')

    at = to = 0
    while at < len(first) or to < len(second):
        if to == len(second) or at < len(first) and first[at] < second[to]:
            is_unpaired = True
            tell(0, first[at])
            at += 1
            read_on(0, first, at)
        elif at == len(first) or second[to] < first[at]:
            is_unpaired = True
            tell(1, second[to])
            to += 1
            read_on(1, second, to)
        else:
            tell(2, first[at])
            at, to = at + 1, to + 1
            read_on(0, first, at)
            read_on(1, second, to)
    say_lines(made)
    if any(unordered):
        raise Failure('input is not in sorted order')
    return 0


def _join(words):
    options, names = _options(words, ['1:', '2:', 'j:', 't:', 'a:', 'v:'])
    if len(names) < 2:
        raise Failure(f'missing operand after ‘{names[0]}’' if names else 'missing operand', misused=True)
    mark = options['t'].encode() if 't' in options else None
    places = [int(options.get(one, options.get('j', 1))) - 1 for one in '12']
    tables = [[line.split(mark) for line in _split(_text(name, 'join', 1))[0]] for name in names[:2]]
    alone = {options.get('a'), options.get('v')}
    made, joint = [], mark or b' '

    def key(side, fields):
        return fields[places[side]] if places[side] < len(fields) else b''

    def tell(word, *rows):
        made.append(joint.join([word, *(field for side, row in rows for place, field in enumerate(row) if place != places[side])]))

    at, to = 0, 0
    first, second = tables
    while at < len(first) or to < len(second):
        left = key(0, first[at]) if at < len(first) else None
        right = key(1, second[to]) if to < len(second) else None
        if right is None or left is not None and left < right:
            if '1' in alone:
                tell(left, (0, first[at]))
            at += 1
        elif left is None or right < left:
            if '2' in alone:
                tell(right, (1, second[to]))
            to += 1
        else:
            same = [row for row in second[to:] if key(1, row) == left]
            while at < len(first) and key(0, first[at]) == left:
                if 'v' not in options:
                    for row in same:
                        tell(left, (0, first[at]), (1, row))
                at += 1
            to += len(same)
    say_lines(made)
    return 0


# ---- diff


def _shortest(first, second):
    """Which lines of two texts have no counterpart in the other, by the least number of changes: two lists of bools."""
    gone, new = [False] * len(first), [False] * len(second)
    start, end = 0, 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    while end < min(len(first), len(second)) - start and first[-1 - end] == second[-1 - end]:
        end += 1
    # lines that the other text has nowhere are no question
    there = set(second), set(first)
    left, right = ([place for place in range(start, len(lines) - end) if lines[place] in known]
                   for lines, known in zip((first, second), there))
    for lines, known, changed in ((first, there[0], gone), (second, there[1], new)):
        for place in range(start, len(lines) - end):
            changed[place] = lines[place] not in known
    a, b = [first[place] for place in left], [second[place] for place in right]
    parts = [(0, len(a), 0, len(b))]
    while parts:
        at, at_end, to, to_end = parts.pop()
        while at < at_end and to < to_end and a[at] == b[to]:
            at, to = at + 1, to + 1
        while at < at_end and to < to_end and a[at_end - 1] == b[to_end - 1]:
            at_end, to_end = at_end - 1, to_end - 1
        if at == at_end or to == to_end:
            for place in range(at, at_end):
                gone[left[place]] = True
            for place in range(to, to_end):
                new[right[place]] = True
        else:
            middle, across = _middle(a, b, at, at_end, to, to_end)
            parts += (middle, at_end, across, to_end), (at, middle, to, across)
    _slide(first, gone, new)
    _slide(second, new, gone)
    return gone, new


def _middle(a, b, begin, end, start, stop):
    """A place in both texts through which a shortest way leads: where the ways from the front and from the back meet."""
    least, most = begin - stop, end - start
    ahead, behind = {begin - start: begin}, {end - stop: end}
    low = high = begin - start
    bottom = top = end - stop
    is_odd = (low - bottom) % 2 == 1
    while True:
        # (a way that leaves the square begins no more)
        low, high = _wider(low, high, least, most, ahead, -1)
        for shift in range(high, low - 1, -2):
            x = max(ahead[shift + 1], ahead[shift - 1] + 1)
            while x < end and x - shift < stop and a[x] == b[x - shift]:
                x += 1
            ahead[shift] = x
            if is_odd and bottom <= shift <= top and behind[shift] <= x:
                return x, x - shift
        bottom, top = _wider(bottom, top, least, most, behind, 1 << 60)
        for shift in range(top, bottom - 1, -2):
            x = min(behind[shift - 1], behind[shift + 1] - 1)
            while begin < x and start < x - shift and a[x - 1] == b[x - shift - 1]:
                x -= 1
            behind[shift] = x
            if not is_odd and low <= shift <= high and x <= ahead[shift]:
                return x, x - shift


def _wider(low, high, least, most, reached, nowhere):
    """The differences of places that the next change can lead to."""
    if low > least:
        low -= 1
        reached[low - 1] = nowhere
    else:
        low += 1
    if high < most:
        high += 1
        reached[high + 1] = nowhere
    else:
        high -= 1
    return low, high


def _slide(lines, changed, across):
    """Moves runs of changed lines as far down as the text allows, so that they join others; where a run can stand beside a change of the other text, it does."""
    at = to = 0
    while True:
        while at < len(lines) and not changed[at]:
            while to < len(across) and across[to]:
                to += 1
            at, to = at + 1, to + 1
        if at == len(lines):
            return
        begin = at
        while at < len(lines) and changed[at]:
            at += 1
        while to < len(across) and across[to]:
            to += 1
        while True:
            length = at - begin
            while begin > 0 and lines[begin - 1] == lines[at - 1]:
                begin, at = begin - 1, at - 1
                changed[begin], changed[at] = True, False
                while begin > 0 and changed[begin - 1]:
                    begin -= 1
                to -= 1
                while to > 0 and across[to]:
                    to -= 1
            beside = at if to > 0 and across[to - 1] else len(lines)
            while at < len(lines) and lines[begin] == lines[at]:
                changed[begin], changed[at] = False, True
                begin, at = begin + 1, at + 1
                while at < len(lines) and changed[at]:
                    at += 1
                to += 1
                while to < len(across) and across[to]:
                    to += 1
                    beside = at
            if at - begin == length:
                break
        while beside < at:
            begin, at = begin - 1, at - 1
            changed[begin], changed[at] = True, False
            to -= 1
            while to > 0 and across[to]:
                to -= 1


def _changes(gone, new):
    """The runs of changed lines: where each begins and ends in both texts."""
    at = to = 0
    while at < len(gone) or to < len(new):
        if (at < len(gone) and gone[at]) or (to < len(new) and new[to]):
            begin, start = at, to
            while at < len(gone) and gone[at]:
                at += 1
            while to < len(new) and new[to]:
                to += 1
            yield begin, at, start, to
        else:
            at, to = at + 1, to + 1


def _plain_key(options):
    """What lines are compared by."""

    def key(line):
        if 'w' in options:
            line = b''.join(line.split())
        elif 'b' in options:
            line = re.sub(rb'\s+', b' ', line.rstrip())
        return line.lower() if 'i' in options else line

    return key if options.keys() & {'w', 'b', 'i'} else None


def _span(begin, end, is_unified=False):
    """The numbers of lines as diff writes them."""
    if is_unified:
        return f'{begin + (end > begin)}' + ('' if end - begin == 1 else f',{end - begin}')
    return f'{begin + 1},{end}' if end - begin > 1 else f'{end}'


def _diff_files(one, two, options):
    """The lines that tell how a text is made of another; none where they are alike."""
    texts = [_text(name, 'diff') for name in (one, two)]
    if texts[0] == texts[1]:
        return []
    if any(b'\0' in text for text in texts):
        return [f'Binary files {one} and {two} differ'.encode()]
    (first, first_ended), (second, second_ended) = map(_split, texts)
    key = _plain_key(options)
    keys = [[*map(key, lines)] if key else [*lines] for lines in (first, second)]
    if key is None:
        for lines, is_ended in ((keys[0], first_ended), (keys[1], second_ended)):
            if not is_ended:
                lines[-1] += b'\n'
    changes = [*_changes(*_shortest(*keys))]
    if 'B' in options:
        changes = [(a, b, c, d) for a, b, c, d in changes if any(line for line in first[a:b] + second[c:d])]
    if not changes:
        return []
    if 'q' in options:
        return [f'Files {one} and {two} differ'.encode()]

    def told(sign, lines, begin, end, is_ended):
        for place in range(begin, end):
            yield sign + lines[place]
            if place == len(lines) - 1 and not is_ended:
                yield b'\\ No newline at end of file'

    made = []
    if 'u' not in options:
        for a, b, c, d in changes:
            kind = 'a' if a == b else 'd' if c == d else 'c'
            made += f'{_span(a, b)}{kind}{_span(c, d)}'.encode(), *told(b'< ', first, a, b, first_ended)
            if kind == 'c':
                made.append(b'---')
            made += told(b'> ', second, c, d, second_ended)
        return made
    around = int(options['u'])
    for sign, name, label in (('---', one, 0), ('+++', two, 1)):
        labels = options.get('label', [])
        made.append(f'{sign} {labels[label] if label < len(labels) else name + chr(9) + _moment(name)}'.encode())
    groups = []
    for change in changes:
        if groups and change[0] - groups[-1][-1][1] <= 2 * around:
            groups[-1].append(change)
        else:
            groups.append([change])
    for group in groups:
        begin, start = max(0, group[0][0] - around), max(0, group[0][2] - around)
        end, stop = min(len(first), group[-1][1] + around), min(len(second), group[-1][3] + around)
        made.append(f'@@ -{_span(begin, end, True)} +{_span(start, stop, True)} @@'.encode())
        at = begin
        for a, b, c, d in group:
            made += told(b' ', first, at, a, first_ended)
            made += told(b'-', first, a, b, first_ended)
            made += told(b'+', second, c, d, second_ended)
            at = b
        made += told(b' ', first, at, end, first_ended)
    return made


def _moment(name):
    """When a file was changed, as diff writes it over its hunks."""
    nanoseconds = time.time_ns() if name == '-' else os.stat(name).st_mtime_ns
    when = time.localtime(nanoseconds // 1_000_000_000)
    return time.strftime('%Y-%m-%d %H:%M:%S', when) + f'.{nanoseconds % 1_000_000_000:09} ' + time.strftime('%z', when)


_LONG = {
    '--unified': '-u', '--brief': '-q', '--ignore-case': '-i', '--ignore-all-space': '-w', '--ignore-space-change': '-b', '--recursive': '-r',
    '--ignore-blank-lines': '-B', '--report-identical-files': '-s', '--new-file': '-N', '--text': '-a', '--minimal': '-d',
}  # fmt: skip


def _diff(words):
    given, labels, words = [], [], list(words)
    while words:
        word = words.pop(0)
        if found := re.fullmatch(r'(?:--unified=|-u)(\d+)', word):
            word = '-U' + found[1]
        if word.startswith('--label') or word == '-L':
            labels.append(word[8:] if word.startswith('--label=') else words.pop(0) if words else '')
        else:
            given.append(_LONG.get(word, word))
    options, names = _options(given, ['u', 'U:', 'q', 'i', 'w', 'b', 'r', 'B', 's', 'N', 'a', 'd'], 2)
    options['label'] = labels
    if 'u' in options or 'U' in options:
        options['u'] = options.get('U', 3)
    if len(names) != 2:
        raise Failure(f'extra operand ‘{names[2]}’' if len(names) > 2 else f"missing operand after ‘{words or names[0] if names else 'diff'}’", 2, misused=True)
    status = 0
    folders = [os.path.isdir(name) for name in names]
    if all(folders):
        return _diff_folders(*names, options, [word for word in given if word.startswith('-') and word != '-'])
    if any(folders):
        # the file of the same name in the folder
        file = names[folders.index(False)]
        names[folders.index(True)] = os.path.join(names[folders.index(True)], os.path.basename(file))
    missing = [name for name in names if name != '-' and not os.path.exists(name)]
    for name in missing:
        complain(f'diff: {name}: No such file or directory')
    if missing:
        return 2
    made = _diff_files(*names, options)
    say_lines(made)
    status = 1 if made else 0
    if not made and 's' in options:
        say(f'Files {names[0]} and {names[1]} are identical\n')
    return status


def _diff_folders(one, two, options, given):
    """Compares what stands in two folders under the same names."""
    names = [set(os.listdir(folder)) for folder in (one, two)]
    status = 0
    for name in sorted(names[0] | names[1]):
        paths = [os.path.join(one, name), os.path.join(two, name)]
        if name not in names[0] or name not in names[1]:
            say(f'Only in {one if name in names[0] else two}: {name}\n')
            status = 1
        elif all(map(os.path.isdir, paths)):
            if 'r' in options:
                status = max(status, _diff_folders(*paths, options, given))
            else:
                say(f'Common subdirectories: {paths[0]} and {paths[1]}\n')
        elif any(map(os.path.isdir, paths)):
            kinds = ['directory' if os.path.isdir(path) else 'regular file' for path in paths]
            say(f'File {paths[0]} is a {kinds[0]} while file {paths[1]} is a {kinds[1]}\n')
            status = 1
        else:
            made = _diff_files(*paths, options)
            if made and 'q' not in options:
                say(' '.join(['diff', *given, *paths]) + '\n')
            say_lines(made)
            if not made and 's' in options:
                say(f'Files {paths[0]} and {paths[1]} are identical\n')
            status = 1 if made else status
    return status


# ---- find


_SIZES = {'c': 1, 'w': 2, 'b': 512, '': 512, 'k': 1 << 10, 'M': 1 << 20, 'G': 1 << 30}
_KINDS = {'f': stat.S_ISREG, 'd': stat.S_ISDIR, 'l': stat.S_ISLNK, 'p': stat.S_ISFIFO, 's': stat.S_ISSOCK, 'c': stat.S_ISCHR, 'b': stat.S_ISBLK}


class _Found:
    """A file or folder that find has come to."""

    def __init__(self, path, depth, root, follows=False):
        self.path, self.depth, self.root = path, depth, root
        self.stat = os.stat(path) if follows and os.path.exists(path) else os.lstat(path)
        self.is_folder = stat.S_ISDIR(self.stat.st_mode)
        self.is_pruned = False

    @property
    def name(self):
        return os.path.basename(self.path.rstrip('/')) or self.path


def _compared(text, predicate):
    """A number with a sign in front: more than it, less than it, or it."""
    found = re.fullmatch(r'([-+]?)(\d+)([a-zA-Z]?)', text)
    if found is None:
        raise Failure(f"invalid argument `{text}' to `{predicate}'")
    wanted = int(found[2])
    return found[3], {'+': lambda value: value > wanted, '-': lambda value: value < wanted, '': lambda value: value == wanted}[found[1]]


class _Expression:
    """What find is to do with everything that it comes to: a function of a `_Found` that answers true or false."""

    def __init__(self, words):
        self.words, self.least, self.most, self.acts, self.deep, self.held = list(words), 0, None, False, False, []
        self.status = 0
        test = self.either() if self.words else lambda found: True
        if self.words:
            raise Failure(f"invalid expression; you have used a binary operator '{self.words[0]}' with nothing before it." if self.words[0] != ')' else
                          "invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('?")
        self.test = test if self.acts else lambda found: test(found) and self.tell(found.path)

    @staticmethod
    def tell(path, end='\n'):
        say(path + end)
        return True

    def either(self):
        left = self.both()
        while self.words and self.words[0] in ('-o', '-or'):
            self.words.pop(0)
            left = (lambda a, b: lambda found: a(found) or b(found))(left, self.both())
        return left

    def both(self):
        left = self.one()
        while self.words and self.words[0] not in ('-o', '-or', ')'):
            if self.words[0] in ('-a', '-and'):
                self.words.pop(0)
            left = (lambda a, b: lambda found: a(found) and b(found))(left, self.one())
        return left

    def one(self):
        if not self.words:
            raise Failure('expected an expression after the last operator')
        word = self.words.pop(0)
        if word in ('!', '-not'):
            inner = self.one()
            return lambda found: not inner(found)
        if word == '(':
            inner = self.either()
            if not self.words or self.words.pop(0) != ')':
                raise Failure("invalid expression; I was expecting to find a ')' somewhere but did not see one.")
            return inner
        name = '_' + word.lstrip('-').replace('0', '_zero')
        if not word.startswith('-') or not hasattr(self, name):
            raise Failure(f"unknown predicate `{word}'" if word.startswith('-') else f"paths must precede expression: `{word}'")
        return getattr(self, name)()

    def value(self, predicate):
        if not self.words:
            raise Failure(f"missing argument to `{predicate}'")
        return self.words.pop(0)

    def _matching(self, predicate, of, ignore_case=False):
        import fnmatch
        pattern = re.compile(fnmatch.translate(self.value(predicate)), re.IGNORECASE if ignore_case else 0)
        return lambda found: pattern.match(of(found)) is not None

    def _name(self):
        return self._matching('-name', lambda found: found.name)

    def _iname(self):
        return self._matching('-iname', lambda found: found.name, True)

    def _path(self):
        return self._matching('-path', lambda found: found.path)

    _wholename = _path

    def _ipath(self):
        return self._matching('-ipath', lambda found: found.path, True)

    def _regex(self):
        pattern = re.compile(re.sub(r'\\([(){}|])|([(){}|])', lambda found: found[1] or '\\' + found[2], self.value('-regex')))
        return lambda found: pattern.fullmatch(found.path) is not None

    def _type(self):
        kinds = self.value('-type').split(',')
        for kind in kinds:
            if kind not in _KINDS:
                raise Failure(f'Unknown argument to -type: {kind}')
        return lambda found: any(_KINDS[kind](found.stat.st_mode) for kind in kinds)

    def _size(self):
        unit, compare = _compared(self.value('-size'), '-size')
        return lambda found: compare(-(-found.stat.st_size // _SIZES[unit]))

    def _mtime(self):
        _, compare = _compared(self.value('-mtime'), '-mtime')
        return lambda found: compare(int((time.time() - found.stat.st_mtime) // 86400))

    def _mmin(self):
        _, compare = _compared(self.value('-mmin'), '-mmin')
        return lambda found: compare(-int(-(time.time() - found.stat.st_mtime) // 60))

    def _newer(self):
        name = self.value('-newer')
        try:
            than = os.stat(name).st_mtime_ns
        except OSError as error:
            raise Failure(f'‘{name}’: {error.strerror}') from None
        return lambda found: found.stat.st_mtime_ns > than

    def _empty(self):
        return lambda found: not os.listdir(found.path) if found.is_folder else stat.S_ISREG(found.stat.st_mode) and found.stat.st_size == 0

    def _perm(self):
        text = self.value('-perm')
        wanted = text.lstrip('-/')
        mode = int(wanted, 8) if wanted.isdecimal() else _mode(wanted, 0)
        if text.startswith('-'):
            return lambda found: found.stat.st_mode & mode == mode
        if text.startswith('/'):
            return lambda found: found.stat.st_mode & mode != 0
        return lambda found: found.stat.st_mode & 0o7777 == mode

    def _executable(self):
        return lambda found: os.access(found.path, os.X_OK)

    def _true(self):
        return lambda found: True

    def _false(self):
        return lambda found: False

    def _maxdepth(self):
        self.most = int(self.value('-maxdepth'))
        return lambda found: True

    def _mindepth(self):
        self.least = int(self.value('-mindepth'))
        return lambda found: True

    def _depth(self):
        self.deep = True
        return lambda found: True

    def _prune(self):
        def prune(found):
            found.is_pruned = True
            return True

        return prune

    def _print(self):
        self.acts = True
        return lambda found: self.tell(found.path)

    def _print_zero(self):
        self.acts = True
        return lambda found: self.tell(found.path, '\0')

    def _printf(self):
        self.acts = True
        pattern = self.value('-printf')
        escapes = {'n': '\n', 't': '\t', '0': '\0', '\\': '\\'}

        def filled(found):
            known = {
                'p': lambda: found.path, 'f': lambda: found.name, 's': lambda: str(found.stat.st_size), 'd': lambda: str(found.depth), '%': lambda: '%',
                'P': lambda: found.path[len(found.root):].lstrip('/'), 'h': lambda: os.path.dirname(found.path) or '.', 'm': lambda: f'{found.stat.st_mode & 0o7777:o}',
                'y': lambda: next((kind for kind, is_kind in _KINDS.items() if is_kind(found.stat.st_mode)), '?'),
            }  # fmt: skip
            return re.sub(r'\\(.)|%(.)', lambda part: escapes.get(part[1], part[0]) if part[1] else known.get(part[2], lambda: part[0])(), pattern)

        return lambda found: self.tell(filled(found), '')

    def _delete(self):
        self.acts = self.deep = True

        def delete(found):
            try:
                (os.rmdir if found.is_folder else os.remove)(found.path)
                return True
            except OSError as error:
                complain(f'find: cannot delete ‘{found.path}’: {error.strerror}')
                self.status = 1
                return False

        return delete

    def _quit(self):
        self.acts = True

        def leave(found):
            raise StopIteration

        return leave

    def _exec(self):
        self.acts = True
        command = []
        while self.words and self.words[0] != ';' and not (self.words[0] == '+' and command and command[-1] == '{}'):
            command.append(self.words.pop(0))
        if not self.words or not command:
            raise Failure("missing argument to `-exec'")
        if self.words.pop(0) == ';':
            return lambda found: _carried_out([word.replace('{}', found.path) for word in command]) == 0
        paths = []
        self.held.append((command[:-1], paths))
        return lambda found: paths.append(found.path) or True

    def finish(self):
        """Carries out what was to be done with all that was found."""
        for command, paths in self.held:
            if paths and _carried_out([*command, *paths]):
                self.status = 1


def _carried_out(words):
    """The exit status of a command."""
    import subprocess
    try:
        return subprocess.Popen(words).wait()
    except FileNotFoundError:
        complain(f'find: ‘{words[0]}’: No such file or directory')
        return 1


def _find(words):
    words, follows = list(words), False
    while words and words[0] in ('-H', '-L', '-P'):
        follows = words.pop(0) == '-L'
    roots = []
    while words and words[0] not in ('(', '!') and not words[0].startswith('-'):
        roots.append(words.pop(0))
    expression = _Expression(words)

    def walk(path, depth, root):
        try:
            found = _Found(path, depth, root, follows)
        except OSError as error:
            complain(f'find: ‘{path}’: {error.strerror}')
            expression.status = 1
            return
        wanted = depth >= expression.least
        if wanted and not expression.deep:
            expression.test(found)
        if found.is_folder and not found.is_pruned and (expression.most is None or depth < expression.most):
            try:
                names = os.listdir(path)
            except OSError as error:
                complain(f'find: ‘{path}’: {error.strerror}')
                expression.status = 1
                names = []
            for name in names:
                walk(os.path.join(path, name), depth + 1, root)
        if wanted and expression.deep:
            expression.test(found)

    try:
        for root in roots or ['.']:
            walk(root, 0, root)
    except StopIteration:
        pass
    expression.finish()
    return expression.status


# ---- split, chmod, readlink and others


def _split_file(words):
    options, names = _options(words, ['l:', 'b:', 'a:', 'd'])
    data = _text(names[0] if names else '-', 'split', 1)
    prefix, width = names[1] if len(names) > 1 else 'x', int(options.get('a', 2))
    if 'b' in options:
        found = re.fullmatch(r'(\d+)([kKM]?)', options['b'])
        if found is None:
            raise Failure(f'invalid number of bytes: ‘{options["b"]}’')
        size = int(found[1]) * {'': 1, 'k': 1024, 'K': 1024, 'M': 1 << 20}[found[2]]
        parts = [data[at:at + size] for at in range(0, len(data), size)]
    else:
        count, lines = int(options.get('l', 1000)), re.findall(rb'[^\n]*\n|[^\n]+$', data)
        parts = [b''.join(lines[at:at + count]) for at in range(0, len(lines), count)]
    letters = '0123456789' if 'd' in options else 'abcdefghijklmnopqrstuvwxyz'
    for number, part in enumerate(parts):
        suffix = ''
        for _ in range(width):
            number, digit = divmod(number, len(letters))
            suffix = letters[digit] + suffix
        if number:
            raise Failure('output file suffixes exhausted')
        with open(prefix + suffix, 'wb') as file:
            file.write(part)
    return 0


def _chmod(words):
    words = list(words)
    is_deep = words[:1] == ['-R'] and bool(words.pop(0))
    if len(words) < 2:
        raise Failure(f'missing operand after ‘{words[0]}’' if words else 'missing operand', misused=True)
    wanted, *names = words
    if not re.fullmatch(r'[0-7]{1,4}|[ugoa]*(?:[-+=][rwxX]*)+(?:,[ugoa]*(?:[-+=][rwxX]*)+)*', wanted):
        raise Failure(f'invalid mode: ‘{wanted}’', misused=True)
    status = 0
    while names:
        name = names.pop(0)
        try:
            mode = os.stat(name).st_mode
            os.chmod(name, int(wanted, 8) if wanted.isdecimal() else _mode(wanted, mode))
        except OSError as error:
            complain(f"chmod: cannot access '{name}': {error.strerror}")
            status = 1
            continue
        if is_deep and os.path.isdir(name):
            names += [os.path.join(name, one) for one in os.listdir(name)]
    return status


def _mode(wanted, mode):
    """A mode as changed by words such as `u+x,go-w`."""
    made = stat.S_IMODE(mode)
    for clause in wanted.split(','):
        whom, changes = re.fullmatch(r'([ugoa]*)(.*)', clause).groups()
        shifts = [{'u': 6, 'g': 3, 'o': 0}[who] for who in ('ugo' if not whom or 'a' in whom else whom)]
        for sign, rights in re.findall(r'([-+=])([rwxX]*)', changes):
            if 'X' in rights and (stat.S_ISDIR(mode) or mode & 0o111):
                rights += 'x'
            value = sum({'r': 4, 'w': 2, 'x': 1}[right] for right in set(rights) - {'X'})
            for shift in shifts:
                if sign == '=':
                    made &= ~(7 << shift)
                made = made & ~(value << shift) if sign == '-' else made | value << shift
    return made


def _readlink(words):
    options, names = _options(words, 'fnem')
    status = 0
    for name in names:
        try:
            say((os.path.realpath(name) if options.keys() & {'f', 'e', 'm'} else os.readlink(name)) + '\n' * ('n' not in options))
        except OSError:
            status = 1
    return status


def _realpath(words):
    status = 0
    for name in _options(words, 'emsq')[1]:
        path = os.path.realpath(name)
        if os.path.exists(os.path.dirname(path)):
            say(path + '\n')
        else:
            complain(f'realpath: {name}: No such file or directory')
            status = 1
    return status


def _timeout(words):
    """Runs a program for so long at most."""
    import signal
    import subprocess
    options, words = _options(words, ['s:', 'k:', 'v'], 125)
    if len(words) < 2:
        raise Failure('missing operand', 125, misused=True)
    found = re.fullmatch(r'(\d+\.?\d*|\.\d+)([smhd]?)', words[0])
    if found is None:
        raise Failure(f'invalid time interval ‘{words[0]}’', 125, misused=True)
    seconds = float(found[1]) * {'m': 60, 'h': 3600, 'd': 86400}.get(found[2], 1)
    name = options.get('s', 'TERM')
    number = int(name) if name.isdecimal() else getattr(signal, 'SIG' + name.upper().removeprefix('SIG'))
    try:
        process = subprocess.Popen(words[1:])
    except FileNotFoundError:
        raise Failure(f'failed to run command ‘{words[1]}’: No such file or directory', 127) from None
    try:
        status = process.wait(seconds or None)
    except subprocess.TimeoutExpired:
        process.send_signal(number)
        try:
            process.wait(float(options['k']) if 'k' in options else None)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        return 128 + 9 if number == signal.SIGKILL else 124
    return status if status >= 0 else 128 - status


def _nproc(words):
    say(f'{os.cpu_count()}\n')
    return 0


def _nohup(words):
    import signal
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    return other(words, 'nohup')


PROGRAMS = {
    'comm': _comm, 'join': _join, 'diff': _diff, 'find': _find, 'split': _split_file, 'chmod': _chmod, 'readlink': _readlink, 'realpath': _realpath,
    'timeout': _timeout, 'nproc': _nproc, 'nohup': _nohup,
}  # fmt: skip
