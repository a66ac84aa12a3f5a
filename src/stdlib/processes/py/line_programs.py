"""More small programs: those that choose, order and count lines."""
import os
import re

from _programs import Failure, _chunks, _lines, _options, complain, say, say_lines


class _Titles:
    """The lines over what comes from each of several files, as head and tail write them."""

    def __init__(self, options, names):
        self.wanted = 'v' in options or len(names) > 1 and 'q' not in options
        self.begun = False

    def say(self, name):
        if self.wanted:
            say('\n' * self.begun + f'==> {"standard input" if name == "-" else name} <==\n')
            self.begun = True


def _amount(text, unit):
    """A number of lines or bytes, and the sign in front of it."""
    found = re.fullmatch(r'([-+]?)(\d+)([bkKM]?)', text)
    if found is None:
        raise Failure(f'invalid number of {unit}: ‘{text}’')
    return found[1], int(found[2]) * {'b': 512, 'k': 1024, 'K': 1024, 'M': 1 << 20}.get(found[3], 1)


def _pieces(name, program, titles):
    """What stands in a file, in pieces, below its title; None where it cannot be opened."""
    pieces = _chunks([name])
    first = next(pieces, b'')
    if isinstance(first, Failure):
        path, _, reason = str(first).rpartition(': ')
        if reason == 'Is a directory':
            titles.say(name)
            complain(f"{program}: error reading '{path}': {reason}")
        else:
            complain(f"{program}: cannot open '{path}' for reading: {reason}")
        return None
    titles.say(name)

    def all_pieces():
        yield first
        yield from pieces

    return all_pieces()


def _split(pieces):
    """The lines of pieces, with their ends."""
    rest = b''
    for data in pieces:
        *whole, rest = (rest + data).split(b'\n')
        for line in whole:
            yield line + b'\n'
    if rest:
        yield rest


def _head(words):
    options, names = _options(words, ['n:', 'c:', 'q', 'v'])
    unit = 'bytes' if 'c' in options else 'lines'
    sign, most = _amount(options.get('c', options.get('n', '10')), unit)
    titles, status = _Titles(options, names), 0
    for name in names or ['-']:
        pieces = _pieces(name, 'head', titles)
        if pieces is None:
            status = 1
        elif sign == '-':
            parts = [b''.join(pieces)] if unit == 'bytes' else list(_split(pieces))
            if unit == 'bytes':
                say(parts[0][:max(0, len(parts[0]) - most)])
            else:
                say(b''.join(parts[:max(0, len(parts) - most)]))
        else:
            left = most
            for part in (pieces if unit == 'bytes' else _split(pieces)) if left > 0 else ():
                say(part[:left] if unit == 'bytes' else part)
                left -= len(part) if unit == 'bytes' else 1
                if left <= 0:
                    break
    return status


def _tail(words):
    if words and re.fullmatch(r'\+\d+', words[0]):
        words = ['-n', *words]
    options, names = _options(words, ['n:', 'c:', 'q', 'v'])
    unit = 'bytes' if 'c' in options else 'lines'
    sign, most = _amount(options.get('c', options.get('n', '10')), unit)
    titles, status = _Titles(options, names), 0
    for name in names or ['-']:
        pieces = _pieces(name, 'tail', titles)
        if pieces is None:
            status = 1
            continue
        parts = b''.join(pieces) if unit == 'bytes' else list(_split(pieces))
        chosen = parts[max(0, most - 1):] if sign == '+' else parts[max(0, len(parts) - most):]
        say(chosen if unit == 'bytes' else b''.join(chosen))
    return status


def _wc(words):
    options, names = _options(words, 'lwcmL')
    total, status = [0, 0, 0, 0, 0], 0
    chosen = [place for place, letter in enumerate('lwmcL') if letter in (options or 'lwc')]
    width = 1
    if len(chosen) > 1 or len(names) > 1:
        there = [name for name in names if os.path.exists(name)]
        sizes = [os.stat(name).st_size for name in there if os.path.isfile(name)]
        width = len(str(sum(sizes))) if names and len(sizes) == len(there) else 7

    def told(counts, name):
        say(' '.join(f'{counts[place]:{width}}' for place in chosen) + (f' {name}' if name else '') + '\n')

    for name in names or [None]:
        data, is_there = b'', True
        for piece in _chunks([name] if name else []):
            if isinstance(piece, Failure):
                complain(f'wc: {piece}')
                status = 1
                is_there = str(piece).endswith('Is a directory')
            else:
                data += piece
        if is_there:
            text = data.decode('utf-8', 'replace') if options.keys() & {'m', 'L'} else ''
            longest = max((len(line.expandtabs()) for line in text.split('\n')), default=0)
            counts = [data.count(b'\n'), len(data.split()), len(text), len(data), longest]
            total = [*(a + b for a, b in zip(total[:4], counts)), max(total[4], longest)]
            told(counts, name)
    if len(names) > 1:
        told(total, 'total')
    return status


# ---- sort and uniq


def _number(text):
    found = re.match(rb'\s*(-?\d*\.?\d*)', text)[1]
    return float(found) if found.strip(b'-.') else 0.0


_SIZES = {letter: 1024 ** (place + 1) for place, letter in enumerate(b'KMGTP')}


def _readable_number(text):
    found = re.match(rb'\s*-?\d*\.?\d*([KMGTPk]?)', text)
    return _number(text) * _SIZES.get(found[1].upper()[0] if found[1] else 0, 1)


def _parts_of_version(text):
    return [(int(part), b'') if part.isdigit() else (-1, part) for part in re.findall(rb'\d+|\D+', text)]


_MONTHS = b'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()


def _key(kinds):
    """How a part of a line is compared, by letters of options."""
    if 'n' in kinds or 'g' in kinds:
        return _number
    if 'h' in kinds:
        return _readable_number
    if 'V' in kinds:
        return _parts_of_version
    if 'M' in kinds:
        return lambda text: _MONTHS.index(text.strip()[:3].upper()) + 1 if text.strip()[:3].upper() in _MONTHS else 0

    def plain(text):
        text = text.lstrip(b' \t') if 'b' in kinds else text
        text = re.sub(rb'[^A-Za-z0-9 \t]', b'', text) if 'd' in kinds else text
        return text.upper() if 'f' in kinds else text

    return plain


def _place(text, begins):
    found = re.fullmatch(r'(\d+)(?:\.(\d+))?([bdfghiMnrV]*)', text)
    if found is None or int(found[1]) == 0:
        raise Failure(f'invalid field specification ‘{text}’' if found is None else f'field number is zero: invalid field specification ‘{text}’', 2)
    return int(found[1]), int(found[2] or (1 if begins else 0)), found[3]


def _field(key, separator):
    """A function for what of a line a key names, and the letters of its options."""
    first, comma, last = key.partition(',')
    begin, begin_char, kinds = _place(first, True)
    end, end_char, more = _place(last, False) if comma else (None, 0, '')
    kinds += more

    def chosen(line):
        if separator is None:
            spans = [found.span() for found in re.finditer(rb'[ \t]*[^ \t]+|[ \t]+$', line)]
        else:
            spans, at = [], 0
            for field in line.split(separator):
                spans.append((at, at + len(field)))
                at += len(field) + 1
        if begin > len(spans):
            return b''
        start, stop = spans[begin - 1]
        if 'b' in kinds and begin_char > 1:
            start += len(line[start:stop]) - len(line[start:stop].lstrip(b' \t'))
        start += begin_char - 1
        if end is None or end > len(spans):
            return line[start:]
        low, high = spans[end - 1]
        return line[start:min(high, low + end_char) if end_char else high]

    return chosen, kinds


def _sort(words):
    files, keys, rest = [], [], []
    # (keys may be given more than once, and options behind names)
    words = list(words)
    while words:
        word = words.pop(0)
        if word == '--':
            files += words
            break
        if found := re.fullmatch(r'(?:--key=|-([a-jl-su-zA-Z]*)k)(.*)', word, re.DOTALL):
            rest += ['-' + found[1]] if found[1] else []
            keys.append(found[2] or (words.pop(0) if words else ''))
        elif word.startswith('--'):
            name, _, value = word[2:].partition('=')
            letter = {'reverse': 'r', 'numeric-sort': 'n', 'unique': 'u', 'ignore-case': 'f', 'stable': 's', 'check': 'c', 'field-separator': 't', 'output': 'o'}
            rest.append('-' + letter.get(name, '?') + value)
        elif word.startswith('-') and word != '-':
            rest.append(word)
            if re.fullmatch(r'-[a-su-zA-Z]*[to]', word) and words:
                rest.append(words.pop(0))
        else:
            files.append(word)
    options, _ = _options(rest, ['r', 'n', 'u', 'f', 't:', 'b', 's', 'h', 'V', 'g', 'M', 'd', 'i', 'c', 'o:'], 2)
    letters = ''.join(letter for letter in 'nfbhVgMd' if letter in options)
    separator = options['t'].replace('\\t', '\t').replace('\\0', '\0').encode() if 't' in options else None
    ways = []
    for key in keys:
        chosen, kinds = _field(key, separator)
        # a key that has no options of its own has those of all
        own = kinds if kinds else letters + 'r' * ('r' in options)
        ways.append((lambda line, chosen=chosen, read=_key(own): read(chosen(line)), 'r' in own))
    if not keys:
        ways.append((_key(letters), 'r' in options))
    lines = []
    for name in files or ['-']:
        found = _chunks([name])
        data = b''
        for piece in found:
            if isinstance(piece, Failure):
                path, _, reason = str(piece).rpartition(': ')
                raise Failure(f'cannot read: {path}: {reason}' if reason != 'Is a directory' else f'read failed: {path}: {reason}', 2)
            data += piece
        lines += data.removesuffix(b'\n').split(b'\n') if data else []
    before = list(lines)
    if 'u' not in options and 's' not in options and (keys or letters):
        lines.sort(reverse='r' in options)
    for way, is_down in reversed(ways):
        lines.sort(key=way, reverse=is_down)
    if 'u' in options:
        seen, kept = set(), []
        for line in lines:
            what = repr([way(line) for way, _ in ways])
            if what not in seen:
                seen.add(what)
                kept.append(line)
        lines = kept
    if 'c' in options:
        wrong = next((place for place, (a, b) in enumerate(zip(before, lines)) if a != b), None)
        if wrong is None and len(before) == len(lines):
            return 0
        at = next(place for place in range(1, len(before)) if sorted(before[place - 1:place + 1], key=ways[0][0], reverse=ways[0][1]) != before[place - 1:place + 1])
        complain(f'sort: {files[0] if files else "-"}:{at + 1}: disorder: {os.fsdecode(before[at])}')
        return 1
    if 'o' in options:
        with open(options['o'], 'wb') as file:
            file.write(b''.join(line + b'\n' for line in lines))
    else:
        say_lines(lines)
    return 0


def _uniq(words):
    options, names = _options(words, ['c', 'd', 'u', 'i', 'f:', 's:', 'w:', 'D'])

    def compared(line):
        for _ in range(int(options.get('f', 0))):
            line = re.sub(rb'^\s*\S+', b'', line)
        line = line[int(options.get('s', 0)):]
        line = line[:int(options['w'])] if 'w' in options else line
        return line.lower() if 'i' in options else line

    def chosen():
        group = []
        for line in _lines(names[:1], 'uniq'):
            if group and compared(group[0]) != compared(line):
                yield from told(group)
                group = []
            group.append(line)
        if group:
            yield from told(group)

    def told(group):
        count = len(group)
        if 'D' in options:
            yield from group if count > 1 else ()
        elif not ('d' in options and count < 2 or 'u' in options and count > 1):
            yield (b'%7d ' % count if 'c' in options else b'') + group[0]

    if len(names) > 1:
        with open(names[1], 'wb') as file:
            file.write(b''.join(line + b'\n' for line in chosen()))
    else:
        say_lines(chosen())
    return 0


# ---- grep

_LONG = {
    'ignore-case': 'i', 'invert-match': 'v', 'count': 'c', 'line-number': 'n', 'quiet': 'q', 'silent': 'q', 'extended-regexp': 'E', 'fixed-strings': 'F',
    'only-matching': 'o', 'word-regexp': 'w', 'line-regexp': 'x', 'no-messages': 's', 'files-with-matches': 'l', 'files-without-match': 'L',
    'with-filename': 'H', 'no-filename': 'h', 'recursive': 'r', 'perl-regexp': 'P', 'text': 'a', 'byte-offset': 'b',
}  # fmt: skip
_LONG_WITH_VALUE = {'regexp': 'e', 'max-count': 'm', 'after-context': 'A', 'before-context': 'B', 'context': 'C', 'file': 'f'}
_POSIX_CLASSES = {
    'alpha': 'a-zA-Z', 'digit': '0-9', 'alnum': 'a-zA-Z0-9', 'upper': 'A-Z', 'lower': 'a-z', 'space': r'\s', 'blank': r' \t', 'punct': r'!-/:-@\[-`{-~',
    'xdigit': '0-9A-Fa-f', 'word': r'\w',
}  # fmt: skip


def _pattern(text, options):
    """A pattern of grep as a regular expression of Python."""
    if 'F' in options:
        return re.escape(text)
    text = re.sub(r'\[:(\w+):\]', lambda found: _POSIX_CLASSES.get(found[1], found[0]), text)
    if not options.keys() & {'E', 'P'}:
        # in basic expressions what has a meaning is what has a backslash; nothing comes before a first star
        text = re.sub(r'\[\^?\]?[^]]*\]|\\([(){}|+?])|([(){}|+?])', lambda found: found[1] or ('\\' + found[2] if found[2] else found[0]), text)
        text = re.sub(r'^(\^?)\*', r'\1\\*', text)
    return re.sub(r'\\[<>]', r'\\b', text)


def _grep_options(words):
    known = ['i', 'v', 'c', 'n', 'q', 'E', 'F', 'G', 'P', 'o', 'w', 'x', 's', 'e:', 'f:', 'h', 'H', 'l', 'L', 'm:', 'A:', 'B:', 'C:', 'r', 'R', 'a', 'b', 'y']
    options, patterns, rest, includes, words = {}, [], [], [], list(words)
    while words:
        word = words.pop(0)
        if word == '--':
            rest += words
            break
        if word.startswith('--'):
            name, equals, value = word[2:].partition('=')
            if name in _LONG:
                options[_LONG[name]] = True
            elif name in _LONG_WITH_VALUE:
                value = value if equals else words.pop(0)
                if name == 'regexp':
                    patterns.append(value)
                else:
                    options[_LONG_WITH_VALUE[name]] = value
            elif name == 'include':
                includes.append(value)
            elif name not in ('color', 'colour', 'line-buffered'):
                raise Failure(f"unrecognized option '{word}'", 2, misused=True)
        elif word.startswith('-') and word != '-':
            if word[1:].isdecimal():
                options['C'] = word[1:]
                continue
            takes = re.match(r'-[a-zA-Z]*?[efmABC]', word)
            found, _ = _options([word, words.pop(0)] if takes and takes[0] == word and words else [word], known, 2)
            if 'e' in found:
                patterns.append(found.pop('e'))
            options |= found
        else:
            rest.append(word)
    if 'f' in options:
        with open(options['f']) as file:
            patterns += file.read().splitlines()
    elif not patterns:
        if not rest:
            raise Failure('Usage: grep [OPTION]... PATTERNS [FILE]...\nTry \'grep --help\' for more information.', 2)
        patterns.append(rest.pop(0))
    return options, '\n'.join(patterns).split('\n'), rest, includes


def _files_below(names, includes):
    from fnmatch import fnmatch
    for name in names:
        if not os.path.isdir(name):
            yield name
            continue
        for folder, _, files in os.walk(name):
            for file in files:
                if not includes or any(fnmatch(file, one) for one in includes):
                    yield os.path.join(folder, file)


def _grep(words):
    try:
        options, patterns, names, includes = _grep_options(words)
    except Failure as failure:
        if not str(failure).startswith('Usage'):
            raise
        complain(str(failure))
        return 2
    pattern = '|'.join(f'(?:{_pattern(one, options)})' for one in patterns)
    if 'w' in options:
        pattern = rf'(?<!\w)(?:{pattern})(?!\w)'
    if 'x' in options:
        pattern = rf'^(?:{pattern})$'
    try:
        wanted = re.compile(pattern.encode(), re.IGNORECASE if options.keys() & {'i', 'y'} else 0)
    except re.error:
        raise Failure('Invalid regular expression', 2) from None
    is_deep = bool(options.keys() & {'r', 'R'})
    named = 'H' in options or (len(names) > 1 or is_deep and (not names or os.path.isdir(names[0]))) and 'h' not in options
    own = is_deep and not names
    names = list(_files_below(names or ['.'], includes)) if is_deep else names or ['-']
    status, failed = 1, False
    search = _Search(options, wanted, named)
    for name in names:
        shown = '(standard input)' if name == '-' else name.removeprefix('./') if own else name
        pieces = _chunks([name])
        first = next(pieces, b'')
        if isinstance(first, Failure):
            failed = True
            if 's' not in options:
                complain(f'grep: {first}')
            continue
        if search.file(shown, first, pieces):
            status = 0
            if 'q' in options:
                return 0
    return 2 if failed else status


class _Search:
    """Looks through files, and writes what is found."""

    def __init__(self, options, wanted, named):
        self.options, self.wanted, self.named = options, wanted, named
        around = options.get('C', 0)
        self.after, self.before = int(options.get('A', around)), int(options.get('B', around))
        self.has_context = bool(options.keys() & {'A', 'B', 'C'})
        self.has_written = False

    def file(self, name, first, pieces):
        """Looks through one file. @returns whether something was found, or nothing with -L"""
        options = self.options

        def parts():
            yield first
            yield from pieces

        hits = 0
        is_quiet = options.keys() & {'q', 'l', 'L', 'c'}
        lines = self.lines(name, parts())
        if not is_quiet:
            def counted():
                nonlocal hits
                for is_hit, line in lines:
                    hits += is_hit
                    if line is not None:
                        yield line

            say_lines(counted())
            return hits > 0
        for is_hit, _ in lines:
            hits += is_hit
            if is_hit and 'c' not in options:
                break
        if 'c' in options and 'q' not in options:
            say((f'{name}:' if self.named else '') + f'{hits}\n')
        if 'l' in options and hits or 'L' in options and not hits:
            say(name + '\n')
        return not hits if 'L' in options else hits > 0

    def lines(self, name, pieces):
        """For each line that is chosen or shown: whether it is chosen, and what is to be shown of it."""
        options, held, number, last, following, left = self.options, [], 0, 0, 0, int(self.options.get('m', -1))
        at = 0
        for whole in _split(pieces):
            line = whole.removesuffix(b'\n')
            number += 1
            if left == 0 and not following:
                return
            if left != 0 and (self.wanted.search(line) is None) == ('v' in options):
                left -= 1
                yield True, None
                if self.has_context and self.has_written and last < number - len(held) - 1 and (self.after or self.before):
                    yield False, b'--'
                for place, earlier in enumerate(held):
                    yield False, self.shown(name, number - len(held) + place, earlier, b'-', at)
                held = []
                self.has_written = True
                last, following = number, self.after
                if 'o' not in options:
                    yield False, self.shown(name, number, line, b':', at)
                elif 'v' not in options:
                    for found in self.wanted.finditer(line):
                        if found[0]:
                            yield False, self.shown(name, number, found[0], b':', at + found.start())
            elif following:
                following -= 1
                last = number
                if 'o' not in options:
                    yield False, self.shown(name, number, line, b'-', at)
            elif self.before:
                held = [*held, line][-self.before:]
            at += len(whole)

    def shown(self, name, number, text, sign, at):
        return ((os.fsencode(name) + sign if self.named else b'') + (b'%d' % number + sign if 'n' in self.options else b'')
                + (b'%d' % at + sign if 'b' in self.options else b'') + text)


PROGRAMS = {
    'head': _head, 'tail': _tail, 'wc': _wc, 'sort': _sort, 'uniq': _uniq, 'grep': _grep, 'egrep': lambda words: _grep(['-E', *words]),
    'fgrep': lambda words: _grep(['-F', *words]),
}  # fmt: skip
