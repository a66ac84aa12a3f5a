"""What a program of awk works on: numbers and texts, lines and their fields, variables, files and commands."""
import os
import re

from _programs import Failure, _chunks, complain, say


class _Next(Exception):
    """The rules are over for this line."""


class _Exit(Exception):
    """The program is over, with a status."""


class _Break(Exception):
    """A loop is left."""


class _Continue(Exception):
    """A loop goes on with its next turn."""


class _Return(Exception):
    """A function gives back a value."""


class _Input(str):
    """A text that came in: compared as a number if it looks like one."""


_ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', '\\': '\\', '"': '"', '/': '/', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v'}
_CLASSES = {'alpha': 'a-zA-Z', 'digit': '0-9', 'alnum': 'a-zA-Z0-9', 'upper': 'A-Z', 'lower': 'a-z', 'space': r'\s', 'blank': r' \t', 'punct': r'!-/:-@\[-`{-~'}


def _unescaped(text):
    return re.sub(r'\\([0-7]{1,3})|\\(.)', lambda found: chr(int(found[1], 8)) if found[1] else _ESCAPES.get(found[2], '\\' + found[2]), text, flags=re.DOTALL)


def _compiled(pattern, known={}):
    found = known.get(pattern)
    if found is None:
        text = re.sub(r'\[:(\w+):\]', lambda part: _CLASSES.get(part[1], part[0]), pattern)
        found = known[pattern] = re.compile(text.replace('\\/', '/'))
    return found


_NUMBER = re.compile(r'\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?')


def _number(value):
    if isinstance(value, str):
        found = _NUMBER.match(value)
        value = float(found[0]) if found else 0.0
    return value


def _plain(number):
    """A number as awk writes it where no format is asked for."""
    if abs(number) < 1 << 31 and number == int(number):
        return str(int(number))
    return '%.6g' % number


def _text(value):
    return value if isinstance(value, str) else _plain(value)


def _looks_numeric(value):
    if isinstance(value, _Input):
        found = _NUMBER.match(value)
        return found is not None and value[found.end():].strip() == ''
    return not isinstance(value, str)


def _true(value):
    if isinstance(value, _Input) and _looks_numeric(value):
        return _number(value) != 0
    return value != '' if isinstance(value, str) else value != 0


def _format(pattern, values):
    """printf's text."""
    values = list(values)

    def one(found):
        flags, kind = found[1], found[2]
        if kind == '%':
            return '%'
        while '*' in flags:
            flags = flags.replace('*', str(int(_number(values.pop(0) if values else 0))), 1)
        value = values.pop(0) if values else ''
        if kind == 'c':
            return f'%{flags}s' % (chr(int(value)) if not isinstance(value, str) else value[:1])
        if kind == 's':
            return f'%{flags}s' % _text(value)
        number = _number(value)
        return f'%{flags}{"d" if kind == "i" else kind}' % (number if kind in 'eEfFgG' else int(number))

    return re.sub(r'%([-+ 0#]*(?:\d+|\*)?(?:\.(?:\d+|\*))?)([%sdiouxXcfFeEgG])', one, pattern)


class _Run:
    """What a program works on: its variables, the line and its fields, files and commands that it writes to."""

    def __init__(self, files):
        import random
        self.functions, self.begins, self.ends, self.rules = {}, [], [], []
        self.tables = {'ENVIRON': {name: _Input(value) for name, value in os.environ.items()}, 'ARGV': {str(at): _Input(word) for at, word in enumerate(['awk', *files])}}
        self.values = {'FS': ' ', 'OFS': ' ', 'ORS': '\n', 'RS': '\n', 'SUBSEP': '\x1c', 'NR': 0, 'FNR': 0, 'FILENAME': '', 'RSTART': 0, 'RLENGTH': -1, 'ARGC': len(files) + 1}
        self.line, self.fields, self.status, self.files, self.held, self.outputs, self.chance = _Input(''), [], 0, files, [], {}, random.Random(0)
        self.lines, self.sources, self.failed = None, {}, False

    def get(self, name):
        if name == 'NF':
            return len(self.fields)
        return self.values.get(name, _Input('')) if name not in ('FS', 'OFS', 'ORS', 'RS', 'SUBSEP') else _text(self.values[name])

    def set(self, name, value):
        if name == 'NF':
            count = int(_number(value))
            self.fields = (self.fields + [''] * count)[:count]
            self.line = _Input(self.get('OFS').join(map(_text, self.fields)))
        else:
            self.values[name] = value

    def parts(self, text, mark):
        if mark == ' ':
            return text.split()
        if text == '':
            return []
        if mark == '':
            return list(text)
        return text.split(mark) if len(mark) == 1 and mark != '|' or mark == '|' else _compiled(mark).split(text)

    def field(self, number):
        if number == 0:
            return self.line
        return self.fields[number - 1] if number <= len(self.fields) else _Input('')

    def put(self, number, value):
        if number == 0:
            self.take(_text(value))
        else:
            self.fields += [_Input('')] * (number - len(self.fields))
            self.fields[number - 1] = _Input(_text(value)) if isinstance(value, _Input) else _text(value)
            self.line = _Input(self.get('OFS').join(map(_text, self.fields)))
        return value

    def take(self, line):
        self.line = _Input(line)
        self.fields = [_Input(part) for part in self.parts(line, self.get('FS'))]

    def write(self, text, way=None, target=''):
        if way is None:
            self.held.append(text)
            if len(self.held) >= 200:
                self.flush()
            return
        if target in ('/dev/stderr', '/dev/stdout'):
            self.flush()
            os.write(2 if target == '/dev/stderr' else 1, os.fsencode(text))
            return
        if target not in self.outputs:
            if way == '|':
                import subprocess
                self.flush()
                self.outputs[target] = subprocess.Popen(['sh', '-c', target], stdin=subprocess.PIPE)
            else:
                self.outputs[target] = open(target, 'ab' if way == '>>' else 'wb')
        output = self.outputs[target]
        getattr(output, 'stdin', output).write(os.fsencode(text))

    def flush(self):
        text, self.held = ''.join(self.held), []
        say(text)

    def close(self, name):
        output = self.outputs.pop(name, None)
        source = self.sources.pop(name, None)
        if source is not None:
            source.close()
            return 0
        if output is None:
            return -1
        if hasattr(output, 'stdin'):
            self.flush()
            output.stdin.close()
            return output.wait()
        output.close()
        return 0

    def system(self, command):
        import subprocess
        self.flush()
        return subprocess.Popen(['sh', '-c', command]).wait()

    def call(self, name, frame, values, plain, tables, own):
        if name not in self.functions:
            raise Failure(f'calling undefined function {name}', 2)
        names, body = self.functions[name]
        inner = {}
        for place, value in enumerate(values):
            word = plain[place]
            # (what is a table there, or nothing yet, is handed on itself)
            is_table = word is not None and (isinstance(frame.get(word, {}), dict) if word in own else word not in self.values)
            inner[names[place]] = tables[place](frame) if is_table else value(frame)
        try:
            body(inner)
        except _Return as returned:
            return returned.args[0]
        return _Input('')

    def inputs(self):
        """All lines of all files, one after the other."""
        names = [name for name in self.files]
        read_any = False
        for name in names or ['-']:
            if setting := re.fullmatch(r'([A-Za-z_]\w*)=(.*)', name, re.DOTALL):
                self.set(setting[1], _Input(_unescaped(setting[2])))
                continue
            read_any = True
            yield from self.file(name)
        if names and not read_any:
            yield from self.file('-')

    def file(self, name):
        self.values['FNR'] = 0
        self.values['FILENAME'] = '' if name == '-' else name
        rest = ''
        mark = self.get('RS')
        for data in _chunks([name]):
            if isinstance(data, Failure):
                self.flush()
                complain(f'awk: cannot open "{name}" (No such file or directory)')
                self.status = 2
                return
            *whole, rest = re.split(r'\n\n+' if mark == '' else '\n' if mark == '\n' else re.escape(mark) if len(mark) == 1 else mark, rest + os.fsdecode(data))
            yield from whole
        rest = rest if mark == '\n' else rest.removesuffix('\n')
        if rest:
            yield rest

    def next_line(self):
        line = next(self.lines, None)
        if line is not None:
            self.values['NR'] = _number(self.values['NR']) + 1
            self.values['FNR'] = _number(self.values['FNR']) + 1
        return line

    def lines_of(self, command):
        import subprocess
        self.flush()
        with subprocess.Popen(['sh', '-c', command], stdout=subprocess.PIPE) as process:
            for line in process.stdout:
                yield os.fsdecode(line).removesuffix('\n')

    def get_line(self, put, source, is_command=False):
        if source is None:
            line = self.next_line()
        else:
            if source not in self.sources:
                if is_command:
                    self.sources[source] = self.lines_of(source)
                elif source != '-' and not os.path.exists(source):
                    return -1
                else:
                    self.sources[source] = _Run([source]).inputs()
            line = next(self.sources[source], None)
        if line is None:
            return 0
        if put:
            put(_Input(line))
        else:
            self.take(line)
        return 1

    def main(self):
        self.lines = self.inputs()
        try:
            for action in self.begins:
                action({})
            if self.rules or self.ends:
                while (line := self.next_line()) is not None:
                    self.take(line)
                    try:
                        for rule in self.rules:
                            if self.chosen(*rule):
                                rule[2]({})
                    except _Next:
                        pass
        except _Exit:
            pass
        try:
            for action in self.ends:
                action({})
        except _Exit:
            pass
        finally:
            self.flush()
            for name in list(self.outputs):
                self.close(name)
        return self.status

    def chosen(self, first, second, action, inside):
        if first is None:
            return True
        if second is None:
            return _true(first({}))
        if not inside[0] and not _true(first({})):
            return False
        inside[0] = not _true(second({}))
        return True
