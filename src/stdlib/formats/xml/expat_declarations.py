"""The document type of an XML document: what is declared between "<!DOCTYPE" and its ">"."""

import re

SYNTAX, NO_ELEMENTS, INVALID, UNCLOSED, PARAMETER_REFERENCE, BAD_CHARACTER = 2, 3, 4, 5, 10, 14

_NAME_CHARACTER = r"-.:\w\xb7\u0300-\u036f\u203f-\u2040"
_token = re.compile(
    rf"""(?P<space>[ \t\r\n]+)
    |(?P<comment><!--.*?-->)
    |(?P<instruction><\?.*?\?>)
    |(?P<open><![A-Z]+)
    |(?P<literal>"[^"]*"|'[^']*')
    |(?P<group>\)[?*+]?)
    |(?P<reference>%[{_NAME_CHARACTER}]+;)
    |(?P<keyword>\#[A-Z]+)
    |(?P<word>[{_NAME_CHARACTER}]+[?*+]?)
    |(?P<sign>[][(|,>%])""",
    re.VERBOSE | re.DOTALL,
)
# What may stand behind a token.
_BEHIND = {
    "literal": " \t\r\n>%[",
    "word": " \t\r\n>),|[%",
    "keyword": " \t\r\n>)%|",
    "group": " \t\r\n>,|)",
    "open": " \t\r\n%",
}
_QUANTIFIERS = {"": 0, "?": 1, "*": 2, "+": 3}
_TYPES = "CDATA ID IDREF IDREFS ENTITY ENTITIES NMTOKEN NMTOKENS".split()

_DECLARED = {"version": "[-A-Za-z0-9_.:]+", "encoding": "[A-Za-z][-A-Za-z0-9._]*", "standalone": "yes|no"}
_blanks = re.compile(r"[ \t\r\n]*")
_letters = re.compile(r"[a-zA-Z]*")


def xml_declaration(text):
    """What an XML declaration says, and where it is wrong."""
    values = {}
    here = 0
    allowed = list(_DECLARED)
    while True:
        begin = _blanks.match(text, here).end()
        if begin == len(text):
            return values, None if "version" in values else begin
        if begin == here:
            return values, here
        name = _letters.match(text, begin)[0]
        here = _blanks.match(text, begin + len(name)).end()
        if text[here : here + 1] != "=":
            return values, here
        here = _blanks.match(text, here + 1).end()
        quote = text[here : here + 1]
        if quote not in ("'", '"'):
            return values, here
        end = text.find(quote, here + 1)
        if end < 0:
            return values, here
        if name not in allowed or "version" not in (*values, name):
            return values, begin
        del allowed[: allowed.index(name) + 1]
        value = text[here + 1 : end]
        if not re.fullmatch(_DECLARED[name], value):
            return values, here + 1
        values[name] = value
        here = end + 1


class Declared:
    """What a document type says of a document."""

    def __init__(self):
        # Texts of entities, and (system, public, notation) of those that stand elsewhere.
        self.entities = {}
        self.elsewhere = {}
        # By element: attributes and what they are by default; those whose blanks do not count.
        self.defaults = {}
        self.tokens = {}
        self.incomplete = False
        # What stands between the brackets.
        self.subset = None


class Reader:
    """Reads the declarations of a parser's text from a place on and tells its handlers of them."""

    def __init__(self, parser, problem, text, at):
        self.parser = parser
        self.problem = problem
        self.text = text
        self.at = at
        self.declared = parser._declared
        self.quiet = False
        self.kind = self.token = None
        # Behind a reference that is not read, declarations are not trusted.
        self.reads = True

    # ---- tokens -------------------------------------------------------------------------------------------------------

    def step(self):
        """The next token; what nobody asked for is told to the default handler."""
        if self.at == len(self.text):
            raise self.problem(NO_ELEMENTS, self.at)
        found = _token.match(self.text, self.at)
        if found is None:
            raise self.problem(UNCLOSED if self.text[self.at : self.at + 1] in "\"'<" else INVALID, self.at)
        self.begin = self.parser._at = self.at
        self.at = found.end()
        self.kind, self.token = found.lastgroup, found[0]
        behind = self.text[self.at : self.at + 1]
        if not behind and self.kind == "open":
            raise self.problem(UNCLOSED, self.begin)
        if behind and behind not in _BEHIND.get(self.kind, behind):
            raise self.problem(INVALID, self.at)
        return self.token

    def next(self):
        """The next token that is no blank."""
        while True:
            token = self.step()
            if self.kind != "space":
                if not self.quiet:
                    self.parser._default(token)
                return token
            if not self.quiet:
                self.parser._default(token)

    def refuse(self):
        raise self.problem(SYNTAX, self.begin)

    def word(self):
        token = self.next()
        if self.kind != "word":
            self.refuse()
        return token

    def literal(self):
        token = self.next()
        if self.kind != "literal":
            self.refuse()
        return token[1:-1]

    def end(self):
        if self.next() != ">":
            self.refuse()

    def place(self, word):
        """Where something stands: (system, public), behind the word SYSTEM or PUBLIC."""
        public = " ".join(self.literal().split()) if word == "PUBLIC" else None
        return self.literal(), public

    # ---- declarations -------------------------------------------------------------------------------------------------

    def document_type(self):
        """All of it; answers where it ends."""
        parser = self.parser
        self.quiet = parser.StartDoctypeDeclHandler is not None
        self.next()
        name = self.word()
        system = public = None
        token = self.next()
        if token in ("SYSTEM", "PUBLIC"):
            system, public = self.place(token)
            self.declared.incomplete = True
            token = self.next()
        if token not in ("[", ">"):
            self.refuse()
        parser._tell(parser.StartDoctypeDeclHandler, "", name, system, public, int(token == "["))  # not shown
        if token == "[":
            begin = self.at
            self.subset()
            self.declared.subset = self.text[begin : self.begin]
            self.quiet = parser.StartDoctypeDeclHandler is not None
            token = self.next()
            if token != ">":
                self.refuse()
        self.quiet = True
        parser._tell(parser.EndDoctypeDeclHandler, "")  # not shown
        return self.at

    def subset(self):
        parser = self.parser
        while True:
            token = self.step()
            self.quiet = False
            if self.kind == "comment":
                parser._tell(parser.CommentHandler, token, token[4:-3])  # not shown
            elif self.kind == "instruction":
                parser._instruction(self.text, self.begin)
            elif self.kind == "reference":
                self.declared.incomplete = True
                self.reads = parser._standalone
                parser._default(token)
            elif self.kind == "space":
                parser._default(token)
            elif token == "]":
                if parser.StartDoctypeDeclHandler is None:
                    parser._default(token)
                return
            elif self.kind == "open":
                read = getattr(self, f"declare_{token[2:].lower()}", None)
                if read is None:
                    self.refuse()
                read()
            else:
                self.refuse()

    def begins(self, *handlers):
        """Whether the default handler hears of a declaration."""
        self.quiet = any(handler is not None for handler in handlers)
        if not self.quiet:
            self.parser._default(self.token)

    def declare_entity(self):
        parser = self.parser
        self.begins(parser.EntityDeclHandler, parser.UnparsedEntityDeclHandler)
        parameter = self.next() == "%"
        name = self.word() if parameter else self.token
        token = self.next()
        value = system = public = notation = None
        if self.kind == "literal":
            value, illegal = self.entity_text(token[1:-1], self.begin + 1)
            if illegal is not None:
                self.begin = illegal
        elif token in ("SYSTEM", "PUBLIC"):
            system, public = self.place(token)
        else:
            self.refuse()
        told = self.begin
        if value is None:
            token = self.next()
            if token == "NDATA" and not parameter:
                notation = self.word()
                told = self.begin
                self.end()
            elif token != ">":
                self.refuse()
            else:
                told = self.begin
        known = name in self.declared.entities or name in self.declared.elsewhere
        new = self.reads and (parameter or not known)
        if new and not parameter:
            if value is not None:
                self.declared.entities[name] = value
            else:
                self.declared.elsewhere[name] = system, public, notation
        parser._at = told
        if new:
            base = parser.GetBase()
            if notation is not None and parser.UnparsedEntityDeclHandler is not None:
                parser.UnparsedEntityDeclHandler(name, base, system, public, notation)  # not shown
            elif parser.EntityDeclHandler is not None:
                parser.EntityDeclHandler(name, int(parameter), value, base, system, public, notation)  # not shown
        if value is not None:
            if illegal is not None:
                raise self.problem(PARAMETER_REFERENCE, illegal)
            self.end()

    def entity_text(self, text, at):
        """What an entity stands for, and where a reference is that may not be there."""
        illegal = at + text.index("%") if "%" in text else None
        text = text.partition("%")[0]

        def letter(found):
            number = int(found[2], 16 if found[1] else 10)
            if number > 0x10FFFF or number < 32 and number not in (9, 10, 13):
                raise self.problem(BAD_CHARACTER, at + found.start())
            return chr(number)

        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return re.sub(r"&#(x?)([0-9a-fA-F]+);", letter, text), illegal

    def declare_notation(self):
        parser = self.parser
        self.begins(parser.NotationDeclHandler)
        name = self.word()
        token = self.next()
        if token not in ("SYSTEM", "PUBLIC"):
            self.refuse()
        system = public = None
        if token == "SYSTEM":
            system = self.literal()
            told = self.begin
            token = self.next()
        else:
            public = " ".join(self.literal().split())
            token = self.next()
            told = self.begin
            if self.kind == "literal":
                system = token[1:-1]
                told = self.begin
                token = self.next()
        if token != ">":
            self.refuse()
        if parser.NotationDeclHandler is not None:
            parser._at = told
            parser.NotationDeclHandler(name, parser.GetBase(), system, public)  # not shown

    def declare_element(self):
        parser = self.parser
        self.begins(parser.ElementDeclHandler)
        name = self.word()
        token = self.next()
        if token in ("EMPTY", "ANY"):
            model = 1 if token == "EMPTY" else 2, 0, None, ()
        elif token == "(":
            model = self.group(True)
        else:
            self.refuse()
        if parser.ElementDeclHandler is not None:
            parser.ElementDeclHandler(name, model)  # not shown
        self.end()

    def group(self, outermost):
        """What stands in parentheses: (kind, how often, None, parts)."""
        parts = []
        separator = None
        mixed = False
        while True:
            token = self.next()
            if token == "(":
                parts.append(self.group(False))
            elif token == "#PCDATA" and outermost and not parts:
                mixed = True
            elif self.kind == "word":
                often = token[-1] if token[-1] in "?*+" else ""
                parts.append((4, _QUANTIFIERS[often], token.removesuffix(often) if often else token, ()))
            else:
                self.refuse()
            token = self.next()
            if self.kind == "group":
                kind = 3 if mixed else 5 if separator == "|" else 6
                return kind, _QUANTIFIERS[token[1:]], None, tuple(parts)
            if token not in ("|", ",") or separator not in (None, token):
                self.refuse()
            separator = token

    def declare_attlist(self):
        parser = self.parser
        self.begins(parser.AttlistDeclHandler)
        element = self.word()
        while self.next() != ">":
            if self.kind != "word":
                self.refuse()
            name = self.token
            kind = self.next()
            if kind == "NOTATION":
                if self.next() != "(":
                    self.refuse()
                kind = f"NOTATION{self.choices()}"
            elif kind == "(":
                kind = self.choices()
            elif kind not in _TYPES:
                self.refuse()
            token = self.next()
            fixed = token == "#FIXED"
            if fixed:
                token = self.next()
            value = None
            if self.kind == "literal":
                value, _ = parser._value(self.text, self.begin + 1, token[0])
            elif token not in ("#REQUIRED", "#IMPLIED"):
                self.refuse()
            if self.reads:
                if kind != "CDATA":
                    self.declared.tokens.setdefault(element, set()).add(name)
                    value = value and " ".join(value.split())
                if value is not None:
                    self.declared.defaults.setdefault(element, {}).setdefault(name, value)
                if parser.AttlistDeclHandler is not None:
                    required = int(fixed or token == "#REQUIRED")
                    parser.AttlistDeclHandler(element, name, kind, value, required)  # not shown

    def choices(self):
        words = [self.word()]
        while True:
            token = self.next()
            if self.kind == "group":
                return f"({'|'.join(words)})"
            if token != "|":
                self.refuse()
            words.append(self.word())
