"""A shell for the simulated computer: lists, pipes, redirections, variables, and what decides and repeats."""
import glob
import os
import re
import subprocess
import sys

import _programs
from _programs import Failure, complain, say


class _Exit(Exception):
    """The shell is to end with a status."""


class _Leave(Exception):
    """So many loops are to be left; `again`: the last of them goes on with its next turn."""

    def __init__(self, loops, again):
        self.loops, self.again = loops, again


class _Mistake(Exception):
    """A text that is no shell program."""


_OPERATOR = re.compile(r'&&|\|\||;;|\d?(?:>>|>&|<&|>|<)|[|&;()\n]')
_REDIRECTION = re.compile(r'\d?(?:>>|>&|<&|>|<)')
_NAME = re.compile(r'[A-Za-z_]\w*')
_RESERVED = {'case', 'esac', 'if', 'then', 'elif', 'else', 'fi', 'for', 'while', 'until', 'do', 'done', '{', '}', '!'}


def _skip(text, at):
    """The place after what is quoted, or put in braces after a `$`, at a place."""
    if text[at] == '\\':
        return at + 2
    if text[at] == "'":
        end = text.find("'", at + 1)
    elif text[at] == '"' or text[at] == '`':
        end, quote = at + 1, text[at]
        while end < len(text) and text[end] != quote:
            # An apostrophe between double quotes is a letter.
            end = end + 1 if text[end] == "'" and quote == '"' else _skip(text, end)
    elif text[at] == '$' and text[at + 1:at + 2] in ('(', '{'):
        open_, end, depth = text[at + 1], at + 2, 1
        close = ')' if open_ == '(' else '}'
        while end < len(text):
            depth += (text[end] == open_) - (text[end] == close)
            if depth == 0:
                break
            end = end + 1 if text[end] in '(){}' else _skip(text, end)
    else:
        return at + 1
    if end < 0 or end >= len(text):
        raise _Mistake('Unterminated quoted string')
    return end + 1


def _tokens(text):
    """The operators and words of a text: what it is, and from where to where it goes."""
    at, found = 0, []
    while at < len(text):
        if text[at] in ' \t' or text.startswith('\\\n', at):
            at += 1 if text[at] in ' \t' else 2
        elif text[at] == '#':
            end = text.find('\n', at)
            at = len(text) if end < 0 else end
        elif operator := _OPERATOR.match(text, at):
            found.append(('operator', operator[0], at, operator.end()))
            at = operator.end()
        else:
            begin = at
            while at < len(text) and text[at] not in ' \t\n|&;()<>':
                at = _skip(text, at)
            found.append(('word', text[begin:at], begin, at))
    return found


class _Parser:
    """Makes a tree of tuples of a text."""

    def __init__(self, text):
        self.text, self.tokens, self.at = text, _tokens(text), 0

    def peek(self):
        return self.tokens[self.at][1] if self.at < len(self.tokens) else None

    def take(self, wanted=None):
        token = self.peek()
        if token is None or wanted is not None and token != wanted:
            shown = 'end of file' if token is None else 'newline' if token == '\n' else f'"{token}"'
            raise _Mistake(f'{shown} unexpected' + (f' (expecting "{wanted}")' if wanted else ''))
        self.at += 1
        return token

    def blank(self):
        while self.peek() == '\n':
            self.at += 1

    def whole(self):
        tree = self.list_(())
        if self.peek() is not None:
            raise _Mistake(f'"{self.peek()}" unexpected')
        return tree

    def list_(self, ends):
        items = []
        self.blank()
        while self.peek() is not None and self.peek() not in ends and self.peek() not in (')', ';;', '}', 'then', 'fi', 'do', 'done', 'elif', 'else'):
            begin = self.tokens[self.at][2]
            parts = [('', self.pipeline())]
            while self.peek() in ('&&', '||'):
                operator = self.take()
                self.blank()
                parts.append((operator, self.pipeline()))
            text = self.text[begin:self.tokens[self.at - 1][3]]
            items.append((parts, self.peek() == '&', text))
            if self.peek() not in (';', '&', '\n'):
                break
            self.at += 1
            self.blank()
        return items

    def pipeline(self):
        negated = False
        while self.peek() == '!':
            self.at += 1
            negated = not negated
        commands = [self.command()]
        while self.peek() == '|':
            self.at += 1
            self.blank()
            commands.append(self.command())
        return negated, commands

    def command(self):
        begin = self.tokens[self.at][2] if self.at < len(self.tokens) else len(self.text)
        word = self.peek()
        if word == 'if':
            made = self.if_()
        elif word in ('while', 'until'):
            self.at += 1
            condition = self.list_(('do',))
            made = ('while', condition, self.body(), word == 'until')
        elif word == 'for':
            made = self.for_()
        elif word in ('(', '{'):
            self.at += 1
            close = ')' if word == '(' else '}'
            made = ('subshell' if word == '(' else 'group', self.list_((close,)))
            self.take(close)
        else:
            made = None
        words, redirections = [], []
        while (token := self.peek()) is not None:
            kind = self.tokens[self.at][0]
            if kind == 'operator' and _REDIRECTION.fullmatch(token):
                self.at += 1
                if self.at >= len(self.tokens) or self.tokens[self.at][0] != 'word':
                    self.take('word')
                redirections.append((token, self.take()))
            elif kind == 'word' and made is None and (words or token not in _RESERVED - {'}'}):
                words.append(self.take())
            else:
                break
        if made is None:
            if not words and not redirections:
                self.take('')
            made = ('simple', words)
        return made, redirections, self.text[begin:self.tokens[self.at - 1][3]]

    def body(self):
        self.take('do')
        body = self.list_(('done',))
        self.take('done')
        return body

    def if_(self):
        branches, otherwise = [], []
        while self.peek() in ('if', 'elif'):
            self.at += 1
            condition = self.list_(('then',))
            self.take('then')
            branches.append((condition, self.list_(('elif', 'else', 'fi'))))
        if self.peek() == 'else':
            self.at += 1
            otherwise = self.list_(('fi',))
        self.take('fi')
        return 'if', branches, otherwise

    def for_(self):
        self.at += 1
        name, words = self.take(), None
        self.blank()
        if self.peek() == 'in':
            self.at += 1
            words = []
            while self.at < len(self.tokens) and self.tokens[self.at][0] == 'word':
                words.append(self.take())
        if self.peek() == ';':
            self.at += 1
        self.blank()
        return 'for', name, words, self.body()


class Shell:
    """Carries out what the parser made of a text."""

    def __init__(self, name, arguments=()):
        self.name, self.arguments = name, list(arguments)
        self.variables = {}
        self.status, self.last, self.children = 0, '', []
        self.strict, self.asked, self.loops = False, 0, 0

    def value(self, name):
        """What `$name` stands for."""
        if name == '?':
            return str(self.status)
        if name == '$':
            return str(os.getpid())
        if name == '!':
            return self.last
        if name == '#':
            return str(len(self.arguments))
        if name in ('@', '*'):
            return ' '.join(self.arguments)
        if name.isdecimal():
            return self.name if name == '0' else self.arguments[int(name) - 1] if int(name) <= len(self.arguments) else ''
        return self.variables.get(name, os.environ.get(name, ''))

    def output(self, text):
        """What a command prints, for `$(...)`."""
        child = subprocess.Popen(['/bin/sh', '-c', text], stdout=subprocess.PIPE, env={**os.environ, **self.variables})
        said = child.communicate()[0]
        self.status = child.returncode if child.returncode >= 0 else 128 - child.returncode
        return os.fsdecode(said).rstrip('\n')

    def arithmetic(self, text):
        plain = re.sub(r'\$?([A-Za-z_]\w*)', lambda found: f'({self.value(found[1]) or 0})', text)
        if not re.fullmatch(r'[\d\s+*/%()<>=!&|^~-]*', plain):
            raise _Mistake(f'arithmetic expression: expecting primary: "{text}"')
        return str(int(eval(plain.replace('/', '//').replace('&&', ' and ').replace('||', ' or ') or '0')))

    def dollar(self, text, at):
        """What stands for the `$` at a place, and the place after it."""
        if text.startswith('$((', at):
            end = text.find('))', at)
            return self.arithmetic(text[at + 3:end]), end + 2
        if text.startswith('$(', at):
            end = _skip(text, at)
            return self.output(text[at + 2:end - 1]), end
        if text.startswith('${', at):
            end = _skip(text, at)
            found = re.fullmatch(r'(#?)(\w+|[?$!@*#])(?:(:?[-+=])(.*))?', text[at + 2:end - 1], re.DOTALL)
            if found is None:
                raise _Mistake('Bad substitution')
            value = self.value(found[2])
            if found[1]:
                return str(len(value)), end
            given = value != '' if (found[3] or '').startswith(':') else found[2] in self.variables or found[2] in os.environ
            if found[3] and (found[3][-1] == '+') == given:
                value = ' '.join(self.fields([found[4]]))
                if found[3][-1] == '=':
                    self.variables[found[2]] = value
            elif found[3] and found[3][-1] == '+':
                value = ''
            return value, end
        found = re.compile(r'\$(\w|[?$!@*#])').match(text, at)
        if found is None:
            return '$', at + 1
        if (name := _NAME.match(text, at + 1)) is not None:
            return self.value(name[0]), name.end()
        return self.value(found[1]), found.end()

    def fields(self, words, split=True):
        """What words become: variables filled in, cut at blanks, patterns as the names they match, without quotes."""
        made = []
        for word in words:
            current, pattern, at = None, False, 0
            while at < len(word):
                char = word[at]
                if char == '\\':
                    current, at = (current or '') + word[at + 1:at + 2].replace('\n', ''), at + 2
                elif char == "'":
                    end = word.index("'", at + 1)
                    current, at = (current or '') + word[at + 1:end], end + 1
                elif char == '"':
                    if word[at:] == '"$@"':
                        made += self.arguments
                        at += 4
                        continue
                    end = _skip(word, at)
                    current, at = (current or '') + self.quoted(word[at + 1:end - 1]), end
                elif char in '$`':
                    if char == '`':
                        end = _skip(word, at)
                        value, at = self.output(word[at + 1:end - 1]), end
                    else:
                        value, at = self.dollar(word, at)
                    if not split:
                        current = (current or '') + value
                        continue
                    if current is not None and value[:1].isspace():
                        made.append(current)
                        current = None
                    parts = value.split()
                    for part in parts[:-1]:
                        made.append((current or '') + part)
                        current = None
                    if parts:
                        current = (current or '') + parts[-1]
                        if value[-1].isspace():
                            made.append(current)
                            current = None
                else:
                    if char == '~' and at == 0:
                        char = os.path.expanduser('~')
                    pattern = pattern or char in '*?['
                    current, at = (current or '') + char, at + 1
            if current is not None:
                made += pattern and split and sorted(glob.glob(current)) or [current]
        return made

    def quoted(self, text):
        made, at = '', 0
        while at < len(text):
            if text[at] == '\\' and text[at + 1:at + 2] in ('$', '`', '"', '\\', '\n'):
                made, at = made + text[at + 1].replace('\n', ''), at + 2
            elif text[at] == '$':
                value, at = self.dollar(text, at)
                made += value
            elif text[at] == '`':
                end = _skip(text, at)
                made, at = made + self.output(text[at + 1:end - 1]), end
            else:
                made, at = made + text[at], at + 1
        return made

    # ---- carrying out

    def run(self, items, final=False):
        """Carries out a list; with `final`, nothing is to be done after its last command."""
        for place, (parts, background, text) in enumerate(items):
            if background:
                child = subprocess.Popen(['/bin/sh', '-c', text], stdin=subprocess.DEVNULL, env={**os.environ, **self.variables})
                self.children.append(child)
                self.last, self.status = str(child.pid), 0
                continue
            at_end = final and place == len(items) - 1
            for number, (operator, pipeline) in enumerate(parts):
                if operator == '&&' and self.status or operator == '||' and not self.status:
                    continue
                last = number == len(parts) - 1
                self.asked += not last
                try:
                    self.pipeline(*pipeline, at_end and last)
                finally:
                    self.asked -= not last
                # What is asked (`if`, `while`, `!`, what stands before `&&` and `||`) may fail.
                if self.strict and self.status and last and not self.asked and not pipeline[0]:
                    raise _Exit
        return self.status

    def pipeline(self, negated, commands, final):
        if len(commands) == 1:
            self.status = self.command(*commands[0], final and not negated)
        else:
            children, source = [], None
            for place, (_, _, text) in enumerate(commands):
                last = place == len(commands) - 1
                child = subprocess.Popen(
                    ['/bin/sh', '-c', text], stdin=source, stdout=None if last else subprocess.PIPE, env={**os.environ, **self.variables})
                if source is not None:
                    source.close()
                source = child.stdout
                children.append(child)
            for child in children:
                child.wait()
            self.status = child.returncode if child.returncode >= 0 else 128 - child.returncode
        if negated:
            self.status = 0 if self.status else 1

    def command(self, made, redirections, text, final):
        saved = []
        try:
            for operator, word in redirections:
                self.redirect(operator, self.fields([word], split=False)[0], saved)
            kind = made[0]
            if kind == 'simple':
                return self.simple(made[1], final)
            if kind == 'group':
                return self.run(made[1])
            if kind == 'subshell':
                inner = text[1:text.rindex(')')]
                child = subprocess.Popen(['/bin/sh', '-c', inner], env={**os.environ, **self.variables})
                status = child.wait()
                return status if status >= 0 else 128 - status
            if kind == 'if':
                for condition, body in made[1]:
                    if self.ask(condition) == 0:
                        return self.run(body)
                self.status = 0
                return self.run(made[2])
            status = 0
            if kind == 'for':
                for value in self.arguments if made[2] is None else self.fields(made[2]):
                    self.variables[made[1]] = value
                    status, over = self.turn(lambda: self.run(made[3]))
                    if over:
                        break
                return status
            over = False
            while not over:
                # (what is asked may leave the loop, too)
                turn, over = self.turn(lambda: self.run(made[2]) if (self.ask(made[1]) == 0) != made[3] else None)
                if turn is None:
                    break
                status = turn
            return status
        except OSError as error:
            if error.filename is None:
                raise
            complain(f'{self.name}: 1: cannot {"create" if getattr(error, "_to_write", False) else "open"} {error.filename}: '
                     f'{"Directory nonexistent" if getattr(error, "_to_write", False) and error.errno == 2 else "No such file"}')
            return 2
        finally:
            for fd, copy in reversed(saved):
                if copy is None:
                    os.close(fd)
                else:
                    os.dup2(copy, fd)
                    os.close(copy)

    def ask(self, items):
        self.asked += 1
        try:
            return self.run(items)
        finally:
            self.asked -= 1

    def turn(self, body):
        """One turn of a loop: its status, and whether the loop is left."""
        self.loops += 1
        try:
            return body(), False
        except _Leave as leave:
            if leave.loops > 1 and self.loops > 1:
                raise _Leave(leave.loops - 1, leave.again) from None
            return 0, not leave.again
        finally:
            self.loops -= 1

    def redirect(self, operator, target, saved):
        fd = int(operator[0]) if operator[0].isdecimal() else 0 if operator[0] == '<' else 1
        operator = operator.lstrip('0123456789')
        try:
            copy = os.dup(fd)
        except OSError:
            copy = None
        if operator in ('>&', '<&'):
            saved.append((fd, copy))
            os.dup2(int(target), fd)
            return
        how = os.O_RDONLY if operator == '<' else os.O_WRONLY | os.O_CREAT | (os.O_APPEND if operator == '>>' else os.O_TRUNC)
        try:
            opened = os.open(target, how, 0o666)
        except OSError as error:
            error._to_write = operator != '<'
            error.filename = target
            if copy is not None:
                os.close(copy)
            raise
        saved.append((fd, copy))
        os.dup2(opened, fd)
        os.close(opened)

    def simple(self, words, final):
        assignments = []
        while words and (found := re.match(r'([A-Za-z_]\w*)=', words[0])) is not None:
            assignments.append((found[1], ''.join(self.fields([words[0][found.end():]], split=False))))
            words = words[1:]
        fields = self.fields(words)
        if not fields:
            for name, value in assignments:
                (os.environ if name in os.environ else self.variables)[name] = value
            return self.status if '$(' in ''.join(words) or '`' in ''.join(words) else 0
        name, *arguments = fields
        if name in _BUILTINS:
            try:
                return _BUILTINS[name](self, arguments) or 0
            except Failure as failure:
                complain(f'{self.name}: 1: {name}: {failure}')
                return failure.status
        if final and not self.children and _programs.exists(name):
            # There is nothing left for the shell to do: the program runs in its place.
            os.environ.update(assignments)
            return _programs.run(fields)
        try:
            child = subprocess.Popen(fields, env={**os.environ, **dict(assignments)})
        except FileNotFoundError:
            complain(f'{self.name}: 1: {name}: not found')
            return 127
        except PermissionError:
            complain(f'{self.name}: 1: {name}: Permission denied')
            return 126
        status = child.wait()
        return status if status >= 0 else 128 - status

    # ---- what the shell does itself

    def exit(self, words):
        if words:
            if not words[0].isdecimal():
                complain(f'{self.name}: 1: exit: Illegal number: {words[0]}')
            self.status = int(words[0]) & 0xFF if words[0].isdecimal() else 2
        raise _Exit

    def leave(self, words, again):
        if self.loops:
            raise _Leave(int(words[0]) if words else 1, again)

    def cd(self, words):
        folder = words[0] if words else os.environ.get('HOME', '/')
        try:
            os.chdir(folder)
        except OSError:
            raise Failure(f"can't cd to {folder}", 2) from None

    def export(self, words):
        for word in words:
            name, equals, value = word.partition('=')
            os.environ[name] = value if equals else self.variables.get(name, os.environ.get(name, ''))
            self.variables.pop(name, None)

    def unset(self, words):
        for name in words:
            self.variables.pop(name, None)
            os.environ.pop(name, None)

    def wait(self, words):
        status = 0
        for child in list(self.children):
            if not words or str(child.pid) in words:
                status = child.wait() if words else child.wait() and 0
                self.children.remove(child)
        return status if status >= 0 else 128 - status

    def set(self, words):
        for word in words:
            if word in ('-e', '+e'):
                self.strict = word == '-e'

    def shift(self, words):
        del self.arguments[:int(words[0]) if words else 1]

    def read(self, words):
        line = b''
        while (char := os.read(0, 1)) not in (b'', b'\n'):
            line += char
        names = [word for word in words if not word.startswith('-')] or ['REPLY']
        parts = os.fsdecode(line).split(maxsplit=len(names) - 1)
        for place, name in enumerate(names):
            self.variables[name] = parts[place].rstrip() if place < len(parts) else ''
        return 0 if char else 1

    def exec(self, words):
        if words:
            self.status = self.simple(words, True)
            raise _Exit

    def eval(self, words):
        return self.run(_Parser(' '.join(words)).whole())


_BUILTINS = {
    'exit': Shell.exit, 'break': lambda shell, words: shell.leave(words, False), 'continue': lambda shell, words: shell.leave(words, True), 'cd': Shell.cd, 'export': Shell.export, 'unset': Shell.unset, 'wait': Shell.wait, 'set': Shell.set, 'shift': Shell.shift,
    'read': Shell.read, 'exec': Shell.exec, 'eval': Shell.eval, ':': lambda shell, words: 0, 'trap': lambda shell, words: 0,
    'true': lambda shell, words: 0, 'false': lambda shell, words: 1, 'echo': lambda shell, words: _programs.echo(words, True),
    'printf': lambda shell, words: _programs.printf(words), 'pwd': lambda shell, words: say(os.getcwd() + '\n'),
    'test': lambda shell, words: _programs.test(words), '[': lambda shell, words: _programs.PROGRAMS['['](words),
    'kill': lambda shell, words: _programs.kill(words),
}  # fmt: skip


def main(words):
    """Runs `sh` with its arguments; returns its exit status."""
    name, arguments, options = sys.argv[0], [], ''
    while words and words[0].startswith('-') and words[0] != '-':
        option, *words = words
        options += option[1:]
    if 'c' in options:
        if not words:
            complain(f'{name}: 0: -c requires an argument')
            return 2
        text, *words = words
        name, *arguments = words or [name]
    elif words:
        name, *arguments = words
        try:
            with open(name) as file:
                text = file.read()
        except OSError:
            complain(f'{sys.argv[0]}: 0: cannot open {name}: No such file')
            return 2
    else:
        text = sys.stdin.read()
    shell = Shell(name, arguments)
    shell.strict = 'e' in options
    try:
        return shell.run(_Parser(text).whole(), final=True)
    except _Mistake as mistake:
        complain(f'{name}: 1: Syntax error: {mistake}')
        return 2
    except _Exit:
        return shell.status
