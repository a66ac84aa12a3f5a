"""What words become in a shell: variables and results filled in, cut in fields, patterns as the names they match; and its arithmetic."""
import glob
import os
import re

from _shell_parser import Unfinished, skip


class Fatal(Exception):
    """What ends a shell that is not talked to."""

    def __init__(self, message, status=2):
        super().__init__(message)
        self.status = status


_BRACES = re.compile(r'(#(?=.))?([A-Za-z_]\w*|\d+|[?$!@*#-])(?:(%%|##|:?[-+=?]|[%#])(.*))?', re.DOTALL)
_DOLLAR = re.compile(r'\$([A-Za-z_]\w*|\d|[?$!@*#-])')
# A new field begins.
_BREAK = (None, None)


def pattern_of(pieces):
    """The regular expression of a pattern; what is quoted in it stands for itself."""
    made, chars = '', [(char, how == 'quoted') for text, how in pieces if text for char in text]
    at = 0
    while at < len(chars):
        char, quoted = chars[at]
        at += 1
        if quoted:
            made += re.escape(char)
        elif char == '*':
            made += '.*'
        elif char == '?':
            made += '.'
        elif char == '[':
            end = at + 1 if at < len(chars) and chars[at][0] in '!^' else at
            end += end < len(chars) and chars[end][0] == ']'
            while end < len(chars) and chars[end][0] != ']':
                end += 1
            if end >= len(chars):
                made += r'\['
                continue
            inside = ''.join(char for char, _ in chars[at:end])
            negated = inside[0] in '!^'
            inside = inside[negated:].replace('\\', r'\\').replace('[:digit:', '0-9').replace('[:alpha:', 'a-zA-Z')
            made += f'[{"^" * negated}{inside}]'
            at = end + 1
        else:
            made += re.escape(char)
    return re.compile(made, re.DOTALL)


class Words:
    """Fills in words; the shell says what variables, results of commands and arguments are."""

    def pieces(self, word, inside=False):
        """
        The parts of a word: (text, 'quoted' | 'plain' | 'filled'), and _BREAK between the fields of `"$@"`.
        @param inside it stands between double quotes, or in a 'document' (`<<`)
        """
        at, begun = 0, False
        while at < len(word):
            char = word[at]
            if char == '\\':
                follows = word[at + 1:at + 2]
                at += 2
                if follows == '\n':
                    continue
                yield ('\\' if inside and (follows not in '$`"\\' or follows == '"' and inside == 'document') else '') + follows, 'quoted'
            elif char == "'" and not inside:
                end = word.index("'", at + 1)
                yield word[at + 1:end], 'quoted'
                at = end + 1
            elif char == '"' and inside != 'document':
                end = skip(word, at) if not inside else at + 1
                part = word[at + 1:end - 1] if not inside else ''
                if part != '$@' or self.arguments:
                    yield '', 'quoted'
                yield from self.pieces(part, True)
                at = end
            elif char == '`':
                end = skip(word, at)
                text = re.sub(r'\\([$`\\])', r'\1', word[at + 1:end - 1])
                yield self.output(text), 'quoted' if inside else 'filled'
                at = end
            elif char == '$':
                made, at = self.dollar(word, at, inside)
                yield from made
            elif char == '~' and at == 0 and not inside and not begun and word[1:2] in ('', '/'):
                yield os.path.expanduser('~'), 'quoted'
                at += 1
            else:
                end = at + 1
                while end < len(word) and word[end] not in '\\\'"`$':
                    end += 1
                yield word[at:end], 'quoted' if inside else 'plain'
                at = end
            begun = True

    def dollar(self, text, at, inside):
        """The parts that stand for the `$` at a place, and the place after it."""
        how = 'quoted' if inside else 'filled'
        if text.startswith('$((', at):
            end = skip(text, at)
            if text[end - 2] == ')':
                inner = ''.join(part for part, _ in self.pieces(text[at + 3:end - 2], True) if part)
                return [(str(Arithmetic(self, inner).value()), how)], end
        if text.startswith('$(', at):
            end = skip(text, at)
            return [(self.output(text[at + 2:end - 1]), how)], end
        if text.startswith('${', at):
            end = skip(text, at)
            return self.braces(text[at + 2:end - 1], inside), end
        found = _DOLLAR.match(text, at)
        if found is None:
            return [('$', 'quoted')], at + 1
        return self.parameter(found[1], inside), found.end()

    def parameter(self, name, inside):
        if name in ('@', '*'):
            if inside and name == '*':
                return [((self.value('IFS') or ' ')[:1].join(self.arguments), 'quoted')]
            made = []
            for argument in self.arguments:
                made += [_BREAK, (argument, 'quoted' if inside else 'filled')]
            return made[1:]
        value = self.value(name)
        if value is None:
            if self.careful and name not in '?$!#-':
                raise Fatal(f'{name}: parameter not set')
            value = ''
        return [(value, 'quoted' if inside else 'filled')]

    def braces(self, text, inside):
        found = _BRACES.fullmatch(text)
        if found is None:
            raise Fatal('Bad substitution')
        length, name, operator, word = found.groups()
        how = 'quoted' if inside else 'filled'
        if length:
            return [(str(len(self.value(name) or '')), how)]
        if operator is None:
            return self.parameter(name, inside)
        value = ' '.join(self.arguments) if name in ('@', '*') else self.value(name)
        if operator[0] in '%#':
            value = value or ''
            pattern = pattern_of(list(self.pieces(word)))
            cuts = range(len(value) + 1)
            if operator[0] == '%':
                for cut in cuts if operator == '%%' else reversed(cuts):
                    if pattern.fullmatch(value, cut):
                        value = value[:cut]
                        break
            else:
                for cut in reversed(cuts) if operator == '##' else cuts:
                    if pattern.fullmatch(value, 0, cut):
                        value = value[cut:]
                        break
            return [(value, how)]
        given = value is not None and (value != '' or operator[0] != ':')
        if operator[-1] == '+':
            return list(self.pieces(word, inside)) if given else []
        if given:
            return self.parameter(name, inside)
        if operator[-1] == '?':
            said = ''.join(part for part, _ in self.pieces(word, inside) if part)
            raise Fatal(f'{name}: {said or ("parameter not set" + " or null" * (operator[0] == ":"))}')
        made = list(self.pieces(word, inside))
        if operator[-1] == '=':
            value = ''.join(part for part, _ in made if part)
            self.assign(name, value)
            return [(value, how)]
        return made

    def text(self, word):
        """What a word becomes where it is not cut: as the value of a variable, for example."""
        return ''.join(' ' if piece is _BREAK else piece[0] for piece in self.pieces(word))

    def fields(self, words):
        """What words become."""
        given = self.value('IFS')
        separators = ' \t\n' if given is None else given
        blanks = re.escape(''.join(char for char in separators if char in ' \t\n'))
        others = re.escape(''.join(char for char in separators if char not in ' \t\n'))
        kinds = ([f'[{blanks}]*[{others}][{blanks}]*'] if blanks and others else [f'[{others}]'] if others else []) + ([f'[{blanks}]+'] if blanks else [])
        cut = re.compile('|'.join(kinds)) if kinds else None
        made = []
        for word in words:
            current = None
            for text, how in self.pieces(word):
                if text is None:
                    if current is not None:
                        made.append(current)
                    current = None
                elif how != 'filled':
                    current = [*(current or []), (text, how)]
                elif cut is None:
                    current = [*(current or []), (text, how)] if text else current
                else:
                    at = 0
                    for found in cut.finditer(text):
                        if found.start() > at:
                            current = [*(current or []), (text[at:found.start()], how)]
                        if current is not None or found[0].strip(' \t\n'):
                            made.append(current or [])
                        current, at = None, found.end()
                    if at < len(text):
                        current = [*(current or []), (text[at:], how)]
            if current is not None:
                made.append(current)
        fields = []
        for field in made:
            text = ''.join(part for part, _ in field)
            names = []
            if any(how != 'quoted' and re.search(r'[*?\[]', part) for part, how in field):
                names = sorted(glob.glob(''.join(glob.escape(part) if how == 'quoted' else part for part, how in field)))
            fields += names or [text]
        return fields


_NUMBER = re.compile(r'0[xX][\da-fA-F]+|0[0-7]*(?!\d)|[1-9]\d*')
_BINARY = [('||',), ('&&',), ('|',), ('^',), ('&',), ('==', '!='), ('<=', '>=', '<', '>'), ('<<', '>>'), ('+', '-'), ('*', '/', '%')]


class Arithmetic:
    """An arithmetic expression of a shell, of whole numbers as C has them."""

    def __init__(self, words, text):
        self.words, self.source = words, text
        self.tokens = re.findall(r'\d\w*|[A-Za-z_]\w*|<<=|>>=|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=(?!=)|\S', text)
        self.at = 0

    def value(self):
        if not self.tokens:
            return 0
        value = self.choice()
        if self.at < len(self.tokens):
            self.refuse('expecting EOF')
        return value

    def refuse(self, what):
        raise Fatal(f'arithmetic expression: {what}: "{self.source}"')

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def choice(self):
        name = self.peek()
        follows = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else ''
        if name is not None and name.isidentifier() and follows.endswith('=') and follows not in ('==', '<=', '>=', '!='):
            self.at += 2
            value = self.choice()
            if follows != '=':
                value = self.calculate(follows[:-1], self.variable(name), value)
            self.words.assign(name, str(value))
            return value
        value = self.binary(0)
        if self.peek() != '?':
            return value
        self.at += 1
        first = self.choice()
        if self.peek() != ':':
            self.refuse("expecting ':'")
        self.at += 1
        second = self.choice()
        return first if value else second

    def binary(self, level):
        if level == len(_BINARY):
            return self.unary()
        left = self.binary(level + 1)
        while self.peek() in _BINARY[level]:
            operator = self.tokens[self.at]
            self.at += 1
            left = self.calculate(operator, left, self.binary(level + 1))
        return left

    def unary(self):
        token = self.peek()
        if token in ('-', '+', '!', '~'):
            self.at += 1
            value = self.unary()
            return -value if token == '-' else value if token == '+' else int(not value) if token == '!' else ~value
        if token == '(':
            self.at += 1
            value = self.choice()
            if self.peek() != ')':
                self.refuse("expecting ')'")
            self.at += 1
            return value
        if token is None or not re.match(r'\w', token):
            self.refuse('expecting primary')
        if token[0].isdecimal():
            found = _NUMBER.fullmatch(token)
            if found is None:
                self.refuse('expecting EOF')
            self.at += 1
            return int(token, 16 if token[1:2] in ('x', 'X') else 8 if token[0] == '0' else 10)
        self.at += 1
        return self.variable(token)

    def variable(self, name):
        text = (self.words.value(name) or '0').strip()
        if not re.fullmatch(r'-?\d+|-?0[xX][\da-fA-F]+', text):
            raise Fatal(f'Illegal number: {text}')
        return int(text, 0) if re.match('-?0[xX]', text) else int(text, 8) if re.fullmatch('-?0[0-7]+', text) else int(text)

    def calculate(self, operator, a, b):
        if operator in ('/', '%'):
            if b == 0:
                self.refuse('division by zero')
            # C cuts towards zero.
            whole = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
            return whole if operator == '/' else a - b * whole
        value = {
            '||': lambda: bool(a or b), '&&': lambda: bool(a and b), '|': lambda: a | b, '^': lambda: a ^ b, '&': lambda: a & b,
            '==': lambda: a == b, '!=': lambda: a != b, '<=': lambda: a <= b, '>=': lambda: a >= b, '<': lambda: a < b, '>': lambda: a > b,
            '<<': lambda: a << (b & 63), '>>': lambda: a >> (b & 63), '+': lambda: a + b, '-': lambda: a - b, '*': lambda: a * b,
        }[operator]()  # fmt: skip
        return (int(value) + 2 ** 63) % 2 ** 64 - 2 ** 63
