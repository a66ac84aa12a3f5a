"""awk: a small language for lines and their fields. A program is parsed to closures, which work on the state of one run."""
import re

from _awk_run import (
    _Break, _compiled, _Continue, _Exit, _format, _Input, _looks_numeric, _Next, _number, _Return, _Run, _text, _true, _unescaped,
)
from _programs import Failure

_TOKEN = re.compile(r'''
    (?P<skip>(?:[ \t\r]|\\\r?\n|\#[^\n]*)+) | (?P<newline>\n) | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?) | (?P<string>"(?:\\.|[^"\\])*") |
    (?P<name>[A-Za-z_]\w*\(?) | (?P<sign>\*\*=|\*\*|\+\+|--|\+=|-=|\*=|/=|%=|\^=|==|<=|>=|!=|!~|&&|\|\||>>|[-+*/%^!<>|?:~$=,;(){}\[\]])''', re.VERBOSE | re.DOTALL)
_REGULAR = re.compile(r'/((?:\\.|\[\^?\]?[^]\n]*\]|[^/\\\n])*)/', re.DOTALL)
_WORDS = {'BEGIN', 'END', 'function', 'func', 'if', 'else', 'while', 'for', 'do', 'break', 'continue', 'next', 'nextfile', 'exit', 'return', 'delete', 'in', 'getline',
          'print', 'printf'}  # fmt: skip
_BUILT_IN = {'length', 'substr', 'index', 'split', 'sub', 'gsub', 'match', 'sprintf', 'tolower', 'toupper', 'int', 'sqrt', 'exp', 'log', 'sin', 'cos', 'atan2', 'rand',
             'srand', 'system', 'close', 'fflush'}  # fmt: skip


class _Parser:
    """Makes closures of a program's text; each takes the frame of the function in which it runs."""

    def __init__(self, source, run):
        self.run, self.source, self.at, self.kind, self.text, self.last = run, source, 0, '', '', ''
        self.locals, self.in_print, self.no_in = [], False, False
        self.advance()

    def advance(self):
        self.last = self.text if self.kind in ('sign', 'newline') or self.text in _WORDS else self.kind
        while self.at < len(self.source):
            found = _TOKEN.match(self.source, self.at)
            if found is None:
                self.wrong()
            self.at = found.end()
            if found.lastgroup != 'skip':
                self.kind, self.text, self.begin = found.lastgroup, found[0], found.start()
                return
        self.kind, self.text, self.begin = 'end', '', self.at

    def wrong(self):
        raise Failure(f'{self.source}\n at source line {1 + self.source.count(chr(10), 0, self.at)}: syntax error', 2)

    def takes(self, text):
        if self.text == text and self.kind in ('sign', 'name', 'newline'):
            self.advance()
            return True
        return False

    def expect(self, text):
        if not self.takes(text):
            self.wrong()

    def lines(self):
        while self.kind == 'newline' or self.text == ';' and self.kind == 'sign':
            self.advance()

    def breaks(self):
        while self.kind == 'newline':
            self.advance()

    # ---- rules and statements

    def program(self):
        self.lines()
        while self.kind != 'end':
            self.rule()
            self.lines()

    def rule(self):
        run = self.run
        if self.text in ('function', 'func'):
            self.advance()
            name = self.text.rstrip('(')
            is_open = self.text.endswith('(')
            self.advance()
            if not is_open:
                self.expect('(')
            names = []
            while not self.takes(')'):
                names.append(self.text)
                self.advance()
                self.takes(',')
                self.breaks()
            self.breaks()
            self.locals = names
            run.functions[name] = (names, self.block())
            self.locals = []
        elif self.text in ('BEGIN', 'END'):
            where = run.begins if self.text == 'BEGIN' else run.ends
            self.advance()
            where.append(self.block())
        else:
            first = second = None
            if self.text != '{':
                first = self.expression()
                if self.takes(','):
                    self.breaks()
                    second = self.expression()
            action = self.block() if self.text == '{' else lambda frame: run.write(run.field(0) + run.get('ORS'))
            run.rules.append((first, second, action, [False]))

    def block(self):
        self.expect('{')
        statements = []
        self.lines()
        while not self.takes('}'):
            if self.kind == 'end':
                self.wrong()
            statements.append(self.statement())
            self.lines()

        def do(frame):
            for statement in statements:
                statement(frame)

        return do

    def ends(self):
        if self.text not in ('}', ')') and self.kind != 'end' and not self.takes(';') and not self.takes('\n'):
            self.wrong()

    def body(self):
        self.breaks()
        if self.takes(';'):
            return lambda frame: None
        return self.statement()

    def statement(self):
        word = self.text if self.kind in ('name', 'sign') else ''
        if word == '{':
            return self.block()
        if word.rstrip('(') in ('if', 'while', 'for'):
            is_open = word.endswith('(')
            self.advance()
            if not is_open:
                self.expect('(')
            return getattr(self, '_' + word.rstrip('('))()
        if word == 'do':
            self.advance()
            body = self.body()
            self.lines()
            if self.text == 'while(':
                self.advance()
            else:
                self.expect('while')
                self.expect('(')
            condition = self.expression()
            self.expect(')')
            self.ends()
            return self.loop(condition, body, None, True)
        simple = self.simple()
        self.ends()
        return simple

    def _if(self):
        condition = self.expression()
        self.expect(')')
        then, other = self.body(), None
        at, kind, text, begin = self.at, self.kind, self.text, self.begin
        self.lines()
        if self.takes('else'):
            other = self.body()
        else:
            self.at, self.kind, self.text, self.begin = at, kind, text, begin

        def do(frame):
            if _true(condition(frame)):
                then(frame)
            elif other is not None:
                other(frame)

        return do

    def _while(self):
        condition = self.expression()
        self.expect(')')
        return self.loop(condition, self.body())

    def loop(self, condition, body, step=None, first=False):
        def do(frame):
            runs = first
            while runs or condition is None or _true(condition(frame)):
                runs = False
                try:
                    body(frame)
                except _Continue:
                    pass
                except _Break:
                    break
                if step is not None:
                    step(frame)

        return do

    def _for(self):
        found = re.compile(r'\s*(\w+)\s+in\s+(\w+)\s*\)').match(self.source, self.begin)
        if found:
            name, array = found.groups()
            self.at = found.end()
            self.advance()
            body, put, table = self.body(), self.variable(name)[1], self.table(array)

            def do(frame):
                for key in list(table(frame)):
                    put(frame, _Input(key))
                    try:
                        body(frame)
                    except _Continue:
                        pass
                    except _Break:
                        break

            return do
        begin = None if self.text == ';' else self.simple()
        self.expect(';')
        self.breaks()
        condition = None if self.text == ';' else self.expression()
        self.expect(';')
        self.breaks()
        step = None if self.text == ')' else self.simple()
        self.expect(')')
        loop = self.loop(condition, self.body(), step)

        def do_all(frame):
            if begin is not None:
                begin(frame)
            loop(frame)

        return do_all

    def value_at_end(self):
        return None if self.text in (';', '}', '\n') or self.kind == 'end' else self.expression()

    def simple(self):
        run, word = self.run, self.text if self.kind == 'name' else ''
        if word.rstrip('(') in ('print', 'printf'):
            return self.output(word)
        plain = {'next': _Next, 'nextfile': _Next, 'break': _Break, 'continue': _Continue}.get(word)
        if plain is not None:
            self.advance()

            def leave(frame):
                raise plain

            return leave
        if word in ('exit', 'return'):
            self.advance()
            value = self.value_at_end()
            kind = _Exit if word == 'exit' else _Return

            def end(frame):
                if kind is _Exit and value is not None:
                    run.status = int(_number(value(frame)))
                raise kind(value(frame) if kind is _Return and value is not None else '')

            return end
        if word == 'delete':
            self.advance()
            table = self.table(self.text)
            self.advance()
            if not self.takes('['):
                return lambda frame: table(frame).clear()
            key = self.subscript()
            return lambda frame: table(frame).pop(key(frame), None)
        value = self.expression()
        return lambda frame: value(frame)

    def output(self, word):
        run, is_formatted = self.run, word.startswith('printf')
        self.advance()
        values, before = [], self.in_print
        if word.endswith('('):
            # whether the bracket holds all that is printed shows behind it
            at, kind, text, begin = self.at, self.kind, self.text, self.begin
            values = self.list_until(')')
            if self.text not in ('>', '>>', '|', ';', '}', '\n') and self.kind != 'end':
                self.at, self.kind, self.text, self.begin = begin - 1, kind, text, begin
                self.at = self.source.rindex('(', 0, begin)
                self.advance()
                values, word = [], 'print'
        if not word.endswith('(') and self.text not in ('>', '>>', '|', ';', '}', '\n') and self.kind != 'end':
            self.in_print = True
            if self.text == '(' and self.holds_list():
                self.advance()
                self.in_print = False
                values = self.list_until(')')
            else:
                values.append(self.expression())
                while self.takes(','):
                    self.breaks()
                    values.append(self.expression())
            self.in_print = before
        target = way = None
        if self.text in ('>', '>>', '|') and self.kind == 'sign':
            way = self.text
            self.advance()
            target = self.joined(True)

        def do(frame):
            if is_formatted:
                found = [value(frame) for value in values]
                text = _format(_text(found[0]), found[1:])
            elif values:
                text = run.get('OFS').join(_text(value(frame)) for value in values) + run.get('ORS')
            else:
                text = run.field(0) + run.get('ORS')
            run.write(text, way, _text(target(frame)) if target else '')

        return do

    def holds_list(self):
        """Whether the bracket here closes only before the end of the statement."""
        depth, at = 0, self.begin
        while at < len(self.source):
            found = _TOKEN.match(self.source, at)
            if found is None:
                return False
            at = found.end()
            depth += (found[0] == '(' or found.lastgroup == 'name' and found[0].endswith('(')) - (found[0] == ')')
            if depth == 0:
                return re.match(r'[ \t]*(?:[;}\n|>]|$)', self.source[at:]) is not None
        return False

    def list_until(self, end):
        values, before = [], (self.in_print, self.no_in)
        self.in_print = self.no_in = False
        self.breaks()
        while not self.takes(end):
            values.append(self.expression())
            self.breaks()
            if self.takes(','):
                self.breaks()
            elif self.text != end:
                self.wrong()
        self.in_print, self.no_in = before
        return values

    # ---- expressions

    def variable(self, name):
        """Two functions: one reads a variable, one sets it."""
        run = self.run
        if name in self.locals:
            def read(frame):
                found = frame.get(name, '')
                return '' if isinstance(found, dict) else found

            return read, (lambda frame, value: frame.__setitem__(name, value))
        return (lambda frame: run.get(name)), (lambda frame, value: run.set(name, value))

    def table(self, name):
        run = self.run
        if name in self.locals:
            def own(frame):
                found = frame.get(name)
                if not isinstance(found, dict):
                    found = frame[name] = {}
                return found

            return own
        return lambda frame: run.tables.setdefault(name, {})

    def subscript(self):
        values = self.list_until(']')
        run = self.run
        if len(values) == 1:
            return lambda frame: _text(values[0](frame))
        return lambda frame: run.get('SUBSEP').join(_text(value(frame)) for value in values)

    def expression(self):
        begin = self.begin
        left = self.choice()
        if self.kind == 'sign' and self.text in ('=', '+=', '-=', '*=', '/=', '%=', '^=', '**='):
            place = getattr(left, 'place', None)
            if place is None:
                self.at = begin
                self.wrong()
            operator = self.text[:-1]
            self.advance()
            self.breaks()
            value = self.expression()
            if not operator:
                return lambda frame: place(frame, value(frame))
            calculate = _ARITHMETIC[operator]
            return lambda frame: place(frame, calculate(_number(left(frame)), _number(value(frame))))
        return left

    def choice(self):
        condition = self.either()
        if not self.takes('?'):
            return condition
        self.breaks()
        then = self.expression()
        self.breaks()
        self.expect(':')
        self.breaks()
        other = self.expression()
        return lambda frame: then(frame) if _true(condition(frame)) else other(frame)

    def either(self):
        left = self.both()
        while self.takes('||'):
            self.breaks()
            left = (lambda a, b: lambda frame: int(_true(a(frame)) or _true(b(frame))))(left, self.both())
        return left

    def both(self):
        left = self.member()
        while self.takes('&&'):
            self.breaks()
            left = (lambda a, b: lambda frame: int(_true(a(frame)) and _true(b(frame))))(left, self.member())
        return left

    def member(self):
        left = self.matching()
        while self.text == 'in' and self.kind == 'name':
            self.advance()
            table = self.table(self.text)
            self.advance()
            left = (lambda key, table: lambda frame: int(_text(key(frame)) in table(frame)))(left, table)
        return left

    def matching(self):
        left = self.comparison()
        while self.text in ('~', '!~') and self.kind == 'sign':
            wanted = int(self.text == '~')
            self.advance()
            right = self.comparison()
            pattern = getattr(right, 'pattern', None)
            left = (lambda a, b, pattern, wanted: lambda frame: int(
                (_compiled(pattern or _text(b(frame))).search(_text(a(frame))) is not None) == wanted))(left, right, pattern, wanted)
        return left

    def piped(self):
        """What is joined, or the next line of what a command writes."""
        run, left = self.run, self.joined()
        while self.text == '|' and re.match(r'\s*getline\b', self.source[self.at:]):
            self.advance()
            self.advance()
            left = (lambda command, place: lambda frame: run.get_line(place and (lambda value: place.place(frame, value)), _text(command(frame)), True))(left, self.place_of_line())
        return left

    def place_of_line(self):
        return self.primary() if self.text == '$' or self.kind == 'name' and self.text not in _WORDS else None

    def comparison(self):
        left = self.piped()
        if self.kind == 'sign' and self.text in ('<', '<=', '==', '!=', '>=', '>') and not (self.in_print and self.text == '>'):
            operator = self.text
            self.advance()
            right = self.joined()
            compare = _COMPARISONS[operator]

            def do(frame):
                a, b = left(frame), right(frame)
                if _looks_numeric(a) and _looks_numeric(b):
                    return int(compare(_number(a), _number(b)))
                return int(compare(str(_text(a)), str(_text(b))))

            return do
        return left

    def joined(self, is_target=False):
        left = self.sum()
        if is_target:
            return left
        while self.kind in ('number', 'string') or self.kind == 'name' and self.text not in _WORDS or self.kind == 'sign' and self.text in ('$', '!', '(', '-', '+', '++', '--'):
            left = (lambda a, b: lambda frame: _text(a(frame)) + _text(b(frame)))(left, self.sum())
        return left

    def binary(self, operators, deeper):
        left = deeper()
        while self.kind == 'sign' and self.text in operators:
            calculate = _ARITHMETIC[self.text]
            self.advance()
            left = (lambda a, b, calculate: lambda frame: calculate(_number(a(frame)), _number(b(frame))))(left, deeper(), calculate)
        return left

    def sum(self):
        return self.binary('+-', lambda: self.binary('*/%', self.signed))

    def signed(self):
        if self.kind == 'sign' and self.text in ('!', '-', '+'):
            sign = self.text
            self.advance()
            value = self.signed()
            if sign == '!':
                return lambda frame: int(not _true(value(frame)))
            return (lambda frame: -_number(value(frame))) if sign == '-' else lambda frame: _number(value(frame))
        base = self.stepped()
        if self.takes('^') or self.takes('**'):
            power = self.signed()
            return lambda frame: _number(base(frame)) ** _number(power(frame))
        return base

    def stepped(self):
        if self.text in ('++', '--') and self.kind == 'sign':
            by = 1 if self.text == '++' else -1
            self.advance()
            value = self.primary()
            return lambda frame: value.place(frame, _number(value(frame)) + by)
        value = self.primary()
        if self.text in ('++', '--') and self.kind == 'sign' and hasattr(value, 'place'):
            by = 1 if self.text == '++' else -1
            self.advance()

            def do(frame):
                before = _number(value(frame))
                value.place(frame, before + by)
                return before

            return do
        return value

    def primary(self):
        run, kind, text = self.run, self.kind, self.text
        if kind == 'number':
            self.advance()
            number = float(text)
            return lambda frame: number
        if kind == 'string':
            self.advance()
            text = _unescaped(text[1:-1])
            return lambda frame: text
        if text in ('/', '/='):
            found = _REGULAR.match(self.source, self.begin)
            if found is None:
                self.wrong()
            self.at = found.end()
            self.advance()
            pattern = found[1]

            def matches(frame):
                return int(_compiled(pattern).search(run.field(0)) is not None)

            matches.pattern = pattern
            return matches
        if text == '(':
            self.advance()
            values = self.list_until(')')
            if len(values) == 1:
                inner = values[0]
                return lambda frame: inner(frame)
            return lambda frame: run.get('SUBSEP').join(_text(value(frame)) for value in values)
        if text == '$':
            self.advance()
            number = self.stepped() if self.text in ('++', '--') else self.primary()

            def field(frame):
                return run.field(int(_number(number(frame))))

            def put(frame, value):
                return run.put(int(_number(number(frame))), value)

            field.place = put
            return field
        if kind == 'name':
            return self.named(text)
        self.wrong()

    def named(self, text):
        run, name = self.run, text.rstrip('(')
        self.advance()
        if name == 'getline':
            place = self.place_of_line()
            source = self.primary() if self.takes('<') else None
            return lambda frame: run.get_line(place and (lambda value: place.place(frame, value)), source and _text(source(frame)))
        if name in _BUILT_IN:
            if not text.endswith('('):
                if self.takes('('):
                    text += '('
                elif name == 'length':
                    return lambda frame: len(run.field(0))
            return self.built_in(name)
        if text.endswith('('):
            values, plain = [], []
            while not self.takes(')'):
                plain.append(self.text if self.kind == 'name' and not self.text.endswith('(') else None)
                values.append(self.expression())
                self.takes(',')
                self.breaks()
            tables = [self.table(word) if word else None for word in plain]
            own = list(self.locals)
            return lambda frame: run.call(name, frame, values, plain, tables, own)
        if self.takes('['):
            key, table = self.subscript(), self.table(name)

            def item(frame):
                return table(frame).setdefault(key(frame), '')

            def put(frame, value):
                table(frame)[key(frame)] = value
                return value

            item.place = put
            return item
        read, write = self.variable(name)

        def value_of(frame):
            return read(frame)

        def place(frame, value):
            write(frame, value)
            return value

        value_of.place, value_of.name = place, name
        return value_of

    def built_in(self, name):
        run, tables = self.run, {}
        if name in ('split', 'length'):
            found = re.compile(r'\s*(\w+)\s*\)' if name == 'length' else r'.*', re.DOTALL).match(self.source, self.begin)
            if name == 'length' and found:
                tables[0] = self.table(found[1])
        values = self.list_until(')')
        if name == 'split':
            tables[1] = self.table(values[1].name)

        def given(frame, place, otherwise):
            return values[place](frame) if len(values) > place else otherwise

        def pattern(frame, place):
            value = values[place]
            return _compiled(getattr(value, 'pattern', None) or _text(value(frame)))

        def replaced(frame, all_of_them):
            target = values[2] if len(values) > 2 else None
            before = _text(target(frame)) if target else run.field(0)
            new = _text(values[1](frame))

            def filled(match):
                return re.sub(r'\\\\&|\\&|&', lambda part: match[0] if part[0] == '&' else '&' if part[0] == '\\&' else '\\' + match[0], new)

            after, count = pattern(frame, 0).subn(filled, before, count=0 if all_of_them else 1)
            if count:
                target.place(frame, after) if target else run.put(0, after)
            return count

        def split(frame):
            between = values[2] if len(values) > 2 else None
            mark = run.get('FS') if between is None else getattr(between, 'pattern', None) or _text(between(frame))
            parts = run.parts(_text(values[0](frame)), mark)
            table = tables[1](frame)
            table.clear()
            table.update((str(place), _Input(part)) for place, part in enumerate(parts, 1))
            return len(parts)

        def substr(frame):
            text, first = _text(values[0](frame)), round(_number(values[1](frame)))
            last = len(text) + 1 if len(values) < 3 else first + round(_number(values[2](frame)))
            return text[max(first, 1) - 1:max(last - 1, 0)]

        def match(frame):
            found = pattern(frame, 1).search(_text(values[0](frame)))
            run.set('RSTART', found.start() + 1 if found else 0)
            run.set('RLENGTH', found.end() - found.start() if found else -1)
            return found.start() + 1 if found else 0

        def length(frame):
            if 0 in tables:
                name = values[0].name if hasattr(values[0], 'name') else ''
                if name in run.tables or isinstance(frame.get(name), dict):
                    return len(tables[0](frame))
            return len(_text(values[0](frame)) if values else run.field(0))

        def sprintf(frame):
            found = [value(frame) for value in values]
            return _format(_text(found[0]), found[1:])

        if name in _FUNCTIONS:
            calculate = _FUNCTIONS[name]
            return lambda frame: calculate(*[_number(value(frame)) for value in values])
        return {
            'length': length, 'substr': substr, 'split': split, 'match': match, 'sprintf': sprintf, 'sub': lambda frame: replaced(frame, False),
            'gsub': lambda frame: replaced(frame, True), 'index': lambda frame: _text(values[0](frame)).find(_text(values[1](frame))) + 1,
            'tolower': lambda frame: _text(values[0](frame)).lower(), 'toupper': lambda frame: _text(values[0](frame)).upper(),
            'rand': lambda frame: run.chance.random(), 'srand': lambda frame: run.chance.seed(given(frame, 0, 0)) or 0,
            'system': lambda frame: run.system(_text(values[0](frame))), 'close': lambda frame: run.close(_text(values[0](frame))),
            'fflush': lambda frame: run.flush() or 0,
        }[name]  # fmt: skip


def _remainder(a, b):
    import math
    if b == 0:
        raise Failure('division by zero in %', 2)
    return math.fmod(a, b)


def _quotient(a, b):
    if b == 0:
        raise Failure('division by zero', 2)
    return a / b


def _of_math(name):
    def calculate(*values):
        import math
        return getattr(math, name)(*values)
    return calculate


_ARITHMETIC = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': _quotient, '%': _remainder, '^': lambda a, b: a ** b, '**': lambda a, b: a ** b,
}  # fmt: skip
_COMPARISONS = {
    '<': lambda a, b: a < b, '<=': lambda a, b: a <= b, '==': lambda a, b: a == b, '!=': lambda a, b: a != b, '>=': lambda a, b: a >= b, '>': lambda a, b: a > b,
}  # fmt: skip
_FUNCTIONS = {'int': lambda value: float(int(value)), **{name: _of_math(name) for name in ('sqrt', 'exp', 'log', 'sin', 'cos', 'atan2')}}


def _awk(words):
    words, settings, sources = list(words), [], []
    while words and words[0].startswith('-') and words[0] != '-':
        word = words.pop(0)
        if word == '--':
            break
        if word[1] not in 'Fvf':
            raise Failure(f'unknown option {word} ignored', 2)
        value = word[2:] or (words.pop(0) if words else '')
        if word[1] == 'f':
            with open(value) as file:
                sources.append(file.read())
        elif word[1] == 'F':
            settings.append(('FS', '\t' if value == 't' else value))
        else:
            settings.append(tuple(value.partition('=')[::2]))
    if not sources:
        if not words:
            raise Failure("usage: awk [-F value] [-v var=value] 'program' [file ...]", 2)
        sources.append(words.pop(0))
    run = _Run(words)
    for name, value in settings:
        run.set(name, _Input(_unescaped(value)))
    _Parser('\n'.join(sources), run).program()
    return run.main()


PROGRAMS = {'awk': _awk}
