"""What a text means to a shell: lists of commands, as tuples, one line after the other."""
import re


class Mistake(Exception):
    """A text that is no shell program, and the line where that shows."""

    def __init__(self, message, line):
        super().__init__(message)
        self.line = line


_OPERATOR = re.compile(r'&&|\|\||;;|\d?(?:<<-?|>>|>&|<&|>\||<>|>|<)|[|&;()]')
_REDIRECTION = re.compile(r'\d?(?:<<-?|>>|>&|<&|>\||<>|>|<)')
_FUNCTION = re.compile(r'[A-Za-z_]\w*')
_RESERVED = {'case', 'esac', 'if', 'then', 'elif', 'else', 'fi', 'for', 'while', 'until', 'do', 'done', '{', '}', '!'}
# What ends a list inside of something.
_ENDS = {')', ';;', '}', 'then', 'fi', 'do', 'done', 'elif', 'else', 'esac'}


class Unfinished(Exception):
    """A quotation or a substitution that has no end."""


def skip(text, at):
    """The place after what is quoted, or put in braces after a `$`, at a place."""
    if text[at] == '\\':
        return at + 2
    if text[at] == "'":
        end = text.find("'", at + 1)
    elif text[at] in '"`':
        end, quote = at + 1, text[at]
        while end < len(text) and text[end] != quote:
            # An apostrophe between double quotes is a letter.
            end = end + 1 if text[end] == "'" and quote == '"' else skip(text, end)
    elif text[at] == '$' and text[at + 1:at + 2] in ('(', '{'):
        open_, end, depth = text[at + 1], at + 2, 1
        close = ')' if open_ == '(' else '}'
        while end < len(text):
            depth += (text[end] == open_) - (text[end] == close)
            if depth == 0:
                break
            end = end + 1 if text[end] in '(){}' else skip(text, end)
        else:
            raise Unfinished("Missing '}'" if open_ == '{' else 'end of file unexpected (expecting ")")')
    else:
        return at + 1
    if end < 0 or end >= len(text):
        raise Unfinished('EOF in backquote substitution' if text[at] == '`' else 'Unterminated quoted string')
    return end + 1


def unquoted(word):
    """A word without its quotes, nothing in it filled in."""
    return re.sub(r'\\(.)|["\']', lambda found: found[1] or '', word)


class Parser:
    """Makes trees of a text; `line()` gives them."""

    def __init__(self, text):
        self.text, self.at, self.line_number = text, 0, 1
        self.token = None
        self.documents = []
        self.next()

    # ---- tokens

    def next(self):
        """Goes on to the next token: what it is, its text, where it begins and ends, and its line."""
        text, at = self.text, self.at
        while at < len(text):
            if text.startswith('\\\n', at):
                self.line_number += 1
                at += 2
            elif text[at] in ' \t':
                at += 1
            elif text[at] == '#':
                end = text.find('\n', at)
                at = len(text) if end < 0 else end
            else:
                break
        begin, line = at, self.line_number
        if at >= len(text):
            self.token = ('end', None, at, at, line)
        elif text[at] == '\n':
            self.token = ('newline', '\n', at, at + 1, line)
            self.line_number += 1
            self.at = at + 1
            self.read_documents()
            return
        elif operator := _OPERATOR.match(text, at):
            at = operator.end()
            self.token = ('operator', operator[0], begin, at, line)
        else:
            try:
                while at < len(text) and text[at] not in ' \t\n|&;()<>':
                    at = skip(text, at)
            except Unfinished as unfinished:
                raise Mistake(str(unfinished), line + text.count('\n', begin)) from None
            self.token = ('word', text[begin:at], begin, at, line)
            self.line_number += text.count('\n', begin, at)
        self.at = at

    def read_documents(self):
        """What stands after a line with `<<`, up to the word that ends it."""
        for document, end, tabs in self.documents:
            lines = []
            while self.at < len(self.text):
                stop = self.text.find('\n', self.at)
                line, newline = (self.text[self.at:], '') if stop < 0 else (self.text[self.at:stop], '\n')
                self.at = len(self.text) if stop < 0 else stop + 1
                self.line_number += 1
                if tabs:
                    line = line.lstrip('\t')
                if line == end:
                    break
                lines.append(line + newline)
            document.append(''.join(lines))
        self.documents = []

    def peek(self):
        return self.token[1]

    def take(self, wanted=None):
        token = self.token[1]
        if token is None or wanted is not None and token != wanted:
            self.refuse(wanted)
        self.next()
        return token

    def refuse(self, wanted=None):
        kind, token, _, _, line = self.token
        if token is None:
            shown = 'end of file'
        elif kind == 'newline':
            shown = 'newline'
        elif kind == 'word' and token not in _RESERVED:
            shown = 'word'
        elif kind == 'operator' and _REDIRECTION.fullmatch(token):
            shown = 'redirection'
        else:
            shown = f'"{token}"'
        raise Mistake(f'{shown} unexpected' + (f' (expecting "{wanted}")' if wanted else ''), line)

    def blank(self):
        while self.token[0] == 'newline':
            self.next()

    # ---- trees

    def line(self):
        """The commands of the next line; None at the end."""
        self.blank()
        if self.token[0] == 'end':
            return None
        items = []
        while self.token[0] not in ('newline', 'end'):
            items.append(self.item())
            if self.peek() not in (';', '&'):
                if self.token[0] not in ('newline', 'end'):
                    self.refuse()
                break
            self.next()
        # (the documents of this line stand after it)
        if self.token[0] == 'newline':
            self.next()
        return items

    def item(self):
        parts = [('', self.pipeline())]
        while self.peek() in ('&&', '||'):
            operator = self.take()
            self.blank()
            parts.append((operator, self.pipeline()))
        return parts, self.peek() == '&'

    def list_(self, wanted=None):
        """Commands up to a word that ends them; at least one."""
        items = []
        self.blank()
        while not items or self.peek() is not None and self.peek() not in _ENDS:
            if items == [] and (self.peek() is None or self.peek() in _ENDS):
                self.refuse(wanted if self.peek() is None else None)
            items.append(self.item())
            if self.peek() not in (';', '&', '\n'):
                break
            self.next()
            self.blank()
        return items

    def pipeline(self):
        negated = False
        while self.peek() == '!':
            self.next()
            negated = not negated
        commands = [self.command()]
        while self.peek() == '|':
            self.next()
            self.blank()
            commands.append(self.command())
        return negated, commands

    def command(self):
        word, line = self.peek(), self.token[4]
        made = None
        if self.token[0] == 'word' and word in _RESERVED or word == '(':
            if word == 'if':
                made = self.if_()
            elif word in ('while', 'until'):
                self.next()
                condition = self.list_('do')
                made = ('while', condition, self.body(), word == 'until')
            elif word == 'for':
                made = self.for_()
            elif word == 'case':
                made = self.case()
            elif word in ('(', '{'):
                self.next()
                close = ')' if word == '(' else '}'
                made = ('subshell' if word == '(' else 'group', self.list_(close))
                self.take(close)
            else:
                self.refuse()
        words, redirections = [], []
        while True:
            kind, token = self.token[:2]
            if kind == 'operator' and _REDIRECTION.fullmatch(token):
                self.next()
                if self.token[0] != 'word':
                    self.refuse()
                redirections.append(self.redirection(token))
            elif kind == 'word' and made is None:
                words.append(self.take())
            elif token == '(' and made is None and len(words) == 1 and not redirections and _FUNCTION.fullmatch(words[0]):
                self.next()
                self.take(')')
                self.blank()
                if self.peek() is None:
                    self.refuse()
                return ('function', words[0], self.command()), [], line
            else:
                break
        if made is None:
            if not words and not redirections:
                self.refuse()
            made = ('simple', words)
        return made, redirections, line

    def redirection(self, operator):
        target = self.token[1]
        if '<<' in operator:
            document = []
            end = unquoted(target)
            self.documents.append((document, end, operator.endswith('-')))
            target = (document, end == target)
        self.next()
        return operator, target

    def body(self):
        self.take('do')
        body = self.list_('done')
        self.take('done')
        return body

    def if_(self):
        branches, otherwise = [], []
        while self.peek() in ('if', 'elif'):
            self.next()
            condition = self.list_('then')
            self.take('then')
            branches.append((condition, self.list_('fi')))
        if self.peek() == 'else':
            self.next()
            otherwise = self.list_('fi')
        self.take('fi')
        return 'if', branches, otherwise

    def for_(self):
        self.next()
        if self.token[0] != 'word' or not _FUNCTION.fullmatch(self.peek()):
            raise Mistake('Bad for loop variable', self.token[4])
        name, words = self.take(), None
        self.blank()
        if self.peek() == 'in':
            self.next()
            words = []
            while self.token[0] == 'word':
                words.append(self.take())
        if self.peek() == ';':
            self.next()
        self.blank()
        return 'for', name, words, self.body()

    def case(self):
        self.next()
        if self.token[0] != 'word':
            self.refuse()
        word, branches = self.take(), []
        self.blank()
        self.take('in')
        self.blank()
        while self.peek() != 'esac':
            if self.peek() == '(':
                self.next()
            patterns = []
            while True:
                if self.token[0] != 'word':
                    self.refuse(')' if self.token[0] == 'end' else None)
                patterns.append(self.take())
                if self.peek() != '|':
                    break
                self.next()
            self.take(')')
            self.blank()
            body = self.list_('esac') if self.peek() not in (';;', 'esac') else []
            branches.append((patterns, body))
            if self.peek() == ';;':
                self.next()
                self.blank()
            elif self.peek() != 'esac':
                self.refuse(';;' if self.token[0] == 'end' else None)
        self.take('esac')
        return 'case', word, branches
