"""A parser for XML that tells what it finds to handlers."""

import re

XML_PARAM_ENTITY_PARSING_NEVER, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE, XML_PARAM_ENTITY_PARSING_ALWAYS = range(3)
EXPAT_VERSION = "expat_2.7.3"
version_info = (2, 7, 3)
native_encoding = "UTF-8"

_MESSAGES = {
    2: "syntax error",
    3: "no element found",
    4: "not well-formed (invalid token)",
    5: "unclosed token",
    7: "mismatched tag",
    8: "duplicate attribute",
    9: "junk after document element",
    11: "undefined entity",
    14: "reference to invalid character number",
    17: "XML or text declaration not at start of entity",
    18: "unknown encoding",
    20: "unclosed CDATA section",
    27: "unbound prefix",
    28: "must not undeclare prefix",
    36: "parsing finished",
}
SYNTAX, NO_ELEMENTS, INVALID, UNCLOSED, MISMATCH, DUPLICATE, JUNK = 2, 3, 4, 5, 7, 8, 9
UNDEFINED, BAD_CHARACTER, MISPLACED_DECLARATION, UNKNOWN_ENCODING, UNCLOSED_CDATA = 11, 14, 17, 18, 20
UNBOUND, UNDECLARED, FINISHED = 27, 28, 36

_NAME_START = r":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\U00010000-\U000EFFFF"
_NAME = f"[{_NAME_START}][-.0-9\xb7\u0300-\u036f\u203f-\u2040{_NAME_START}]*"
_name = re.compile(_NAME)
_name_letters = re.compile(f"[-.0-9\xb7\u0300-\u036f\u203f-\u2040{_NAME_START}]*")
_space = re.compile(r"[ \t\r\n]*")
_BAD = "\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff"
_bad_character = re.compile(f"[{_BAD}]")
# What most documents are made of; whatever else there is, and all mistakes, are found step by step.
_plain_text = re.compile(rf"[^<&\]\r{_BAD}]+(?=[<&])")
_plain_tag = re.compile(
    rf"""<({_NAME})((?:[ \t\r\n]+{_NAME}=(?:"[^<&"\t\r\n{_BAD}]*"|'[^<&'\t\r\n{_BAD}]*'))*)[ \t\r\n]*(/?)>"""
)
_plain_attribute = re.compile(rf"""({_NAME})=(?:"([^"]*)"|'([^']*)')""")
_declared_encoding = re.compile(rb"""^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_pseudo_attribute = re.compile(r"""\s+(version|encoding|standalone)\s*=\s*("[^"]*"|'[^']*')""")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "apos": "'", "quot": '"'}


class ExpatError(Exception):
    """What is wrong with a document: `code`, `lineno` and `offset` tell what and where."""


error = ExpatError


def ErrorString(code):
    """The words for an error number."""
    return _MESSAGES.get(code)


class _Problem(Exception):
    def __init__(self, code, at):
        self.code = code
        self.at = at


class _More(Exception):
    """The text ends within a piece of markup."""

    def __init__(self, code=UNCLOSED):
        self.code = code


_HANDLERS = (
    "StartElementHandler EndElementHandler ProcessingInstructionHandler CharacterDataHandler CommentHandler "
    "StartCdataSectionHandler EndCdataSectionHandler DefaultHandler DefaultHandlerExpand StartNamespaceDeclHandler "
    "EndNamespaceDeclHandler StartDoctypeDeclHandler EndDoctypeDeclHandler XmlDeclHandler EntityDeclHandler "
    "ElementDeclHandler AttlistDeclHandler NotationDeclHandler UnparsedEntityDeclHandler ExternalEntityRefHandler "
    "NotStandaloneHandler SkippedEntityHandler"
).split()


class XMLParserType:
    """Made by ParserCreate()."""

    def __init__(self, encoding=None, namespace_separator=None, intern=None):
        for name in _HANDLERS:
            setattr(self, name, None)
        self.buffer_text = False
        self.buffer_size = 8192
        self.buffer_used = 0
        self.ordered_attributes = False
        self.specified_attributes = False
        self.namespace_prefixes = False
        self.intern = {} if intern is None else intern
        self.ErrorCode = 0
        self._encoding = encoding
        self._separator = namespace_separator
        self._text = ""
        self._bytes = b""
        self._decoder = None
        self._at = 0
        self._line = 1
        self._line_start = 0
        self._stack = []
        self._scopes = [{"xml": "http://www.w3.org/XML/1998/namespace"}]
        self._entities = {}
        self._standalone = False
        self._has_more_declarations = False
        self._defaults = {}
        self._seen_root = False
        self._begun = False
        self._finished = False
        self._waiting = []
        self._in_cdata = False

    # ---- input --------------------------------------------------------------------------------------------------------

    def SetBase(self, base):
        self._base = base

    def GetBase(self):
        return getattr(self, "_base", None)

    def UseForeignDTD(self, flag=True):
        pass

    def SetParamEntityParsing(self, flag):
        return 1

    def SetReparseDeferralEnabled(self, enabled):
        pass

    def GetReparseDeferralEnabled(self):
        return False

    def ParseFile(self, file):
        """Parse a whole file."""
        while chunk := file.read(2048):
            if not isinstance(chunk, (bytes, str)):
                raise TypeError(f"read() did not return a bytes object (type={type(chunk).__name__})")
            self.Parse(chunk, False)
        return self.Parse(b"", True)

    def Parse(self, data, isfinal=False):
        """Parse the next piece of a document; `isfinal` says that it is the last."""
        if self._finished:
            self._fail(FINISHED, self._at)
        if isinstance(data, str):
            self._text += data
        else:
            self._decode(bytes(data), isfinal)
        problem = None
        try:
            self._run(isfinal)  # not shown
        except _Problem as found:
            problem = found
        if problem is not None:
            self._fail(problem.code, problem.at)  # not shown
        self._flush()  # not shown
        if isfinal:
            self._finished = True
        self._forget()
        return 1

    def _decode(self, data, isfinal):
        import codecs

        if self._decoder is None:
            self._bytes += data
            if len(self._bytes) < 4 and not isfinal:
                return
            data, self._bytes = self._bytes, b""
            encoding = self._encoding
            if encoding is None:
                if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                    encoding = "utf-16"
                elif data.startswith(codecs.BOM_UTF8):
                    encoding = "utf-8-sig"
                else:
                    found = _declared_encoding.match(data)
                    encoding = found[1].decode() if found else "utf-8"
            try:
                self._decoder = codecs.getincrementaldecoder(encoding)()
            except LookupError:
                self._fail(UNKNOWN_ENCODING, data.find(encoding.encode()))
        try:
            self._text += self._decoder.decode(data, isfinal)
        except UnicodeDecodeError as error:
            self._text += data[: error.start].decode(error.encoding, "replace")
            self._run(False)  # not shown
            self._fail(INVALID, len(self._text))

    def _forget(self):
        """What has been read goes away, but for the place of its end."""
        gone = self._at
        lines = self._text.count("\n", 0, gone)
        if lines:
            self._line += lines
            self._line_start = self._text.rindex("\n", 0, gone) + 1 - gone
        else:
            self._line_start -= gone
        self._text = self._text[gone:]
        self._at = 0

    def _place(self, at):
        lines = self._text.count("\n", 0, at)
        if lines:
            return self._line + lines, at - self._text.rindex("\n", 0, at) - 1
        return self._line, at - self._line_start

    def _fail(self, code, at):
        self._flush()  # not shown
        line, column = self._place(at)
        self.ErrorCode = code
        error = ExpatError(f"{_MESSAGES[code]}: line {line}, column {column}")
        error.code, error.lineno, error.offset = code, line, column
        self._failed_at = line, column
        self._finished = True
        raise error  # not shown

    @property
    def CurrentLineNumber(self):
        return self._place(self._at)[0]

    @property
    def CurrentColumnNumber(self):
        return self._place(self._at)[1]

    @property
    def CurrentByteIndex(self):
        return self._at

    @property
    def ErrorLineNumber(self):
        return getattr(self, "_failed_at", self._place(self._at))[0]

    @property
    def ErrorColumnNumber(self):
        return getattr(self, "_failed_at", self._place(self._at))[1]

    # ---- telling ------------------------------------------------------------------------------------------------------

    def _flush(self):
        if self._waiting:
            text = "".join(self._waiting)
            self._waiting.clear()
            if self.CharacterDataHandler is not None:
                self.CharacterDataHandler(text)  # not shown
            else:
                self._default(text)

    def _data(self, text):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if text:
            self._waiting.append(text)
            if not self.buffer_text:
                self._flush()  # not shown

    def _default(self, text):
        handler = self.DefaultHandlerExpand or self.DefaultHandler
        if handler is not None:
            handler(text)

    def _tell(self, handler, text, *arguments):
        if self._waiting:
            self._flush()  # not shown
        if handler is not None:
            handler(*arguments)  # not shown
        else:
            self._default(text)

    # ---- the walk -----------------------------------------------------------------------------------------------------

    def _run(self, isfinal):
        text = self._text
        while self._at < len(text):
            try:
                self._step(text, self._at, isfinal)  # not shown
            except _More as more:
                if isfinal:
                    raise _Problem(more.code, len(text) if more.code == UNCLOSED_CDATA else self._at) from None
                return
        if isfinal and (self._stack or not self._seen_root):
            raise _Problem(NO_ELEMENTS, len(text))

    def _step(self, text, at, isfinal):
        if self._in_cdata:
            return self._cdata(text, at)  # not shown
        if text[at] != "<":
            return self._characters(text, at, isfinal)  # not shown
        if len(text) - at < 2:
            raise _More
        if text.startswith("<!--", at):
            end = self._comment(text, at)  # not shown
        elif text[at + 1] == "?":
            end = self._instruction(text, at)  # not shown
        elif self._stack:
            if text[at + 1] == "/":
                end = self._end_tag(text, at)  # not shown
            elif text.startswith("<![CDATA[", at):
                self._tell(self.StartCdataSectionHandler, "<![CDATA[")  # not shown
                self._in_cdata = True
                end = at + 9
            elif text[at + 1] == "!":
                if "<![CDATA[".startswith(text[at:]) or "<!--".startswith(text[at:]):
                    raise _More
                raise _Problem(INVALID, at + 2)
            else:
                end = self._start_tag(text, at)  # not shown
        elif self._seen_root:
            if "<!--".startswith(text[at : at + 4]) and not isfinal:
                raise _More
            raise _Problem(JUNK, at)
        elif text.startswith("<!DOCTYPE", at):
            end = self._doctype(text, at)
        elif text[at + 1] == "!":
            if "<!DOCTYPE".startswith(text[at:]) or "<!--".startswith(text[at:]):
                raise _More
            raise _Problem(INVALID, at + 2)
        else:
            end = self._start_tag(text, at)  # not shown
        self._at = end
        self._begun = True

    def _characters(self, text, at, isfinal):
        if not self._stack:
            end = _space.match(text, at).end()
            if at == 0 and not self._begun and text[0] == "\ufeff":
                end = 1
            elif end == at:
                self._refuse(text, at)
            self._begun = True
            self._default(text[at:end])
            self._at = end
            return
        if text[at] == "&":
            self._at = self._reference(text, at)  # not shown
            return
        plain = _plain_text.match(text, at)
        if plain is not None:
            self._waiting.append(plain[0])
            if not self.buffer_text:
                self._flush()  # not shown
            self._at = plain.end()
            return
        ends = [found for found in (text.find("<", at), text.find("&", at)) if found >= 0]
        end = min(ends, default=len(text))
        bad = _bad_character.search(text, at, end)
        if bad:
            raise _Problem(INVALID, bad.start())
        closing = text.find("]]>", at, end)
        if closing >= 0:
            raise _Problem(INVALID, closing + 2)
        if not ends and not isfinal:
            # "]]>" and "\r\n" may be cut in two.
            held = len(text) - len(text.rstrip("\r]"))
            end -= held
            if end == at:
                raise _More
        self._data(text[at:end])  # not shown
        self._at = end

    def _refuse(self, text, at):
        """Says what is wrong with text outside of the root: whether it could be a token at all."""
        word = _name_letters.match(text, at).end()
        if word == at and text[at] not in "\"'%,[]()|>#":
            raise _Problem(INVALID, at)
        if at < word < len(text) and text[word] not in " \t\r\n>),|[%?*+":
            raise _Problem(INVALID, word)
        raise _Problem(JUNK if self._seen_root else SYNTAX, at)

    def _reference(self, text, at):
        """A reference in text; tells what it stands for and returns its end."""
        value, end = self._resolve(text, at)
        if value is None:
            self._tell(self.SkippedEntityHandler, text[at:end], text[at + 1 : end - 1], 0)  # not shown
        elif "<" in value and text[at + 1] != "#" and text[at + 1 : end - 1] not in _ENTITIES:
            # The text of an entity may hold markup.
            inner, self._text, outer = value, "", text
            self._text = inner
            self._at = 0
            depth = len(self._stack)
            while self._at < len(inner):
                self._step(inner, self._at, True)
            if len(self._stack) != depth:
                raise _Problem(13, at)
            self._text = outer
        else:
            self._data(value)  # not shown
        return end

    def _resolve(self, text, at):
        end = text.find(";", at)
        if text.startswith("&#", at):
            base, digits, start = 10, "0123456789", at + 2
            if text.startswith("x", start):
                base, digits, start = 16, "0123456789abcdefABCDEF", start + 1
            stop = start
            while stop < len(text) and text[stop] in digits:
                stop += 1
            if stop == len(text):
                raise _More
            if text[stop] != ";" or stop == start:
                raise _Problem(INVALID, stop)
            number = int(text[start:stop], base)
            if number > 0x10FFFF or _bad_character.match(chr(number)):
                raise _Problem(BAD_CHARACTER, at)
            return chr(number), stop + 1
        found = _name.match(text, at + 1)
        if found is None:
            if at + 1 == len(text):
                raise _More
            raise _Problem(INVALID, at + 1)
        if found.end() == len(text):
            raise _More
        if text[found.end()] != ";":
            raise _Problem(INVALID, found.end())
        name = found[0]
        end = found.end() + 1
        if name in _ENTITIES:
            return _ENTITIES[name], end
        if name in self._entities:
            return self._entities[name], end
        if self._has_more_declarations and not self._standalone:
            # It may be declared where this parser does not read.
            return None, end
        raise _Problem(UNDEFINED, at)

    def _cdata(self, text, at):
        end = text.find("]]>", at)
        bad = _bad_character.search(text, at, end if end >= 0 else len(text))
        if bad:
            raise _Problem(INVALID, bad.start())
        if end < 0:
            raise _More(UNCLOSED_CDATA)
        self._data(text[at:end])  # not shown
        self._in_cdata = False
        self._tell(self.EndCdataSectionHandler, "]]>")  # not shown
        self._at = end + 3

    def _comment(self, text, at):
        end = text.find("--", at + 4)
        if end < 0 or end + 2 >= len(text):
            raise _More
        if text[end + 2] != ">":
            raise _Problem(INVALID, end + 2)
        bad = _bad_character.search(text, at, end)
        if bad:
            raise _Problem(INVALID, bad.start())
        body = text[at + 4 : end].replace("\r\n", "\n").replace("\r", "\n")
        self._tell(self.CommentHandler, text[at : end + 3], body)  # not shown
        return end + 3

    def _instruction(self, text, at):
        found = _name.match(text, at + 2)
        if found is None:
            if at + 2 == len(text):
                raise _More
            raise _Problem(INVALID, at + 2)
        end = text.find("?>", found.end())
        if end < 0:
            raise _More
        target = found[0]
        rest = text[found.end() : end]
        if target == "xml":
            if self._begun or self._stack:
                raise _Problem(MISPLACED_DECLARATION, at)
            values = {name: value[1:-1] for name, value in _pseudo_attribute.findall(rest)}
            standalone = {"yes": 1, "no": 0}.get(values.get("standalone"), -1)
            self._standalone = standalone == 1
            self._tell(self.XmlDeclHandler, text[at : end + 2], values.get("version"), values.get("encoding"), standalone)  # not shown
        else:
            if rest and not rest[0].isspace():
                raise _Problem(INVALID, found.end())
            self._tell(self.ProcessingInstructionHandler, text[at : end + 2], target, rest.lstrip())  # not shown
        return end + 2

    def _end_tag(self, text, at):
        raw, shown, declared = self._stack[-1]
        end = at + 2 + len(raw)
        if not text.startswith(raw, at + 2) or text[end : end + 1] != ">":
            found = _name.match(text, at + 2)
            if found is None:
                if at + 2 >= len(text):
                    raise _More
                raise _Problem(INVALID, at + 2)
            end = _space.match(text, found.end()).end()
            if end == len(text):
                raise _More
            if text[end] != ">":
                raise _Problem(INVALID, end)
            if raw != found[0]:
                raise _Problem(MISMATCH, at + 2)
        self._stack.pop()
        self._tell(self.EndElementHandler, text[at : end + 1], shown)  # not shown
        self._leave(declared)  # not shown
        return end + 1

    def _leave(self, declared):
        if declared is not None:
            self._scopes.pop()
            for prefix in reversed(declared):
                if self.EndNamespaceDeclHandler is not None:
                    self.EndNamespaceDeclHandler(prefix or None)  # not shown

    def _start_tag(self, text, at):
        plain = _plain_tag.match(text, at)
        if plain is not None:
            name, written, slash = plain.groups()
            pairs = _plain_attribute.findall(written) if written else ()
            attributes = {key: one or other for key, one, other in pairs}
            if len(attributes) == len(pairs):
                end = plain.end()
                self._open(text, at, end, name, attributes, slash == "/")  # not shown
                return end
        found = _name.match(text, at + 1)
        if found is None:
            raise _Problem(INVALID, at + 1)
        name, here = found[0], found.end()
        size = len(text)
        attributes = {}
        while True:
            after = _space.match(text, here).end()
            if after >= size:
                raise _More
            if text[after] == ">":
                end, empty = after + 1, False
                break
            if text[after] == "/":
                if after + 1 >= size:
                    raise _More
                if text[after + 1] != ">":
                    raise _Problem(INVALID, after + 1)
                end, empty = after + 2, True
                break
            attribute = _name.match(text, after)
            if attribute is None or after == here:
                raise _Problem(INVALID, after)
            here = _space.match(text, attribute.end()).end()
            if here >= size:
                raise _More
            if text[here] != "=":
                raise _Problem(INVALID, here)
            here = _space.match(text, here + 1).end()
            if here >= size:
                raise _More
            quote = text[here]
            if quote not in "'\"":
                raise _Problem(INVALID, here)
            value, here = self._value(text, here + 1, quote)
            if attribute[0] in attributes:
                raise _Problem(DUPLICATE, after)
            attributes[attribute[0]] = value
        self._open(text, at, end, name, attributes, empty)  # not shown
        return end

    def _value(self, text, at, quote):
        parts = []
        while True:
            if at >= len(text):
                raise _More
            char = text[at]
            if char == quote:
                return "".join(parts), at + 1
            if char == "<" or _bad_character.match(char):
                raise _Problem(INVALID, at)
            if char == "&":
                value, at = self._resolve(text, at)
                parts.append(value or "")
                continue
            end = at
            while end < len(text) and text[end] not in "<&" and text[end] != quote:
                end += 1
            bad = _bad_character.search(text, at, end)
            if bad:
                raise _Problem(INVALID, bad.start())
            parts.append(text[at:end].replace("\r\n", " ").replace("\r", " ").replace("\n", " ").replace("\t", " "))
            at = end

    def _open(self, text, at, end, name, attributes, empty):
        declared = None
        shown = name
        if name in self._defaults:
            for key, value in self._defaults[name].items():
                attributes.setdefault(key, value)
        if self._separator is not None:
            declared, attributes, shown = self._in_namespaces(at, name, attributes)  # not shown
        self._seen_root = True
        if self.ordered_attributes:
            attributes = [part for pair in attributes.items() for part in pair]
        self._tell(self.StartElementHandler, text[at:end], shown, attributes)  # not shown
        if empty:
            # (there the tag is over)
            self._at = end
            self._tell(self.EndElementHandler, "", shown)  # not shown
            self._leave(declared)  # not shown
        else:
            self._stack.append((name, shown, declared))

    def _in_namespaces(self, at, name, attributes):
        if ":" not in name:
            for key in attributes:
                if key == "xmlns" or ":" in key:
                    break
            else:
                default = self._scopes[-1].get("")
                return None, attributes, f"{default}{self._separator}{name}" if default else name
        declared = {}
        for key, value in attributes.items():
            if key == "xmlns":
                declared[""] = value
            elif key.startswith("xmlns:"):
                if not value:
                    raise _Problem(UNDECLARED, at)
                declared[key[6:]] = value
        if declared:
            self._scopes.append({**self._scopes[-1], **declared})
            self._flush()  # not shown
            for prefix, uri in declared.items():
                if self.StartNamespaceDeclHandler is not None:
                    self.StartNamespaceDeclHandler(prefix or None, uri or None)  # not shown
        scope = self._scopes[-1]

        def full(key, default):
            prefix, colon, local = key.partition(":")
            if not colon:
                return f"{default}{self._separator}{key}" if default else key
            if prefix not in scope:
                raise _Problem(UNBOUND, at)
            return f"{scope[prefix]}{self._separator}{local}"

        kept = {}
        for key, value in attributes.items():
            if key == "xmlns" or key.startswith("xmlns:"):
                continue
            key = full(key, "")
            if key in kept:
                raise _Problem(DUPLICATE, at)
            kept[key] = value
        return list(declared) if declared else None, kept, full(name, scope.get(""))

    # ---- the document type --------------------------------------------------------------------------------------------

    def _doctype(self, text, at):
        here = at + 9
        depth, quote, start = 0, None, None
        while True:
            if here >= len(text):
                raise _More
            char = text[here]
            if quote:
                if char == quote:
                    quote = None
            elif depth and text.startswith("<!--", here):
                stop = text.find("-->", here)
                if stop < 0:
                    raise _More
                here = stop + 2
            elif char in "'\"":
                quote = char
            elif char == "[":
                depth += 1
                start = here if start is None else start
            elif char == "]":
                depth -= 1
                stop = here
            elif char == ">" and not depth:
                break
            here += 1
        head = text[at + 9 : start if start is not None else here]
        found = re.match(
            r"""\s+(\S+?)(?:\s+PUBLIC\s+("[^"]*"|'[^']*')\s+("[^"]*"|'[^']*')|\s+SYSTEM\s+("[^"]*"|'[^']*'))?\s*\Z""", head
        )
        if found is None:
            raise _Problem(SYNTAX, at + 9)
        name, public, system, only_system = found.groups()
        system = system or only_system
        self._has_more_declarations = system is not None
        self._tell(
            self.StartDoctypeDeclHandler,
            text[at:here],
            name,
            system and system[1:-1],
            public and public[1:-1],
            int(start is not None),
        )
        if start is not None:
            self._subset(text[start + 1 : stop])
        self._tell(self.EndDoctypeDeclHandler, ">")  # not shown
        return here + 1

    def _subset(self, text):
        if re.search(r"(?:^|[\]>\s])%[^\s%;]+;", text):
            self._has_more_declarations = True
        for name, value in re.findall(r"""<!ENTITY\s+([^\s%]+)\s+("[^"]*"|'[^']*')\s*>""", text):
            value = re.sub(r"&#(x?)([0-9a-fA-F]+);", lambda found: chr(int(found[2], 16 if found[1] else 10)), value[1:-1])
            self._entities.setdefault(name, value)
            if self.EntityDeclHandler is not None:
                self.EntityDeclHandler(name, 0, value, self.GetBase(), None, None, None)
        for element, attributes in re.findall(r"""<!ATTLIST\s+([^\s>]+)((?:\s+(?:"[^"]*"|'[^']*'|[^"'>]+))*)\s*>""", text):
            for name, value in re.findall(
                r"""([^\s()|]+)\s+(?:[A-Z]+|NOTATION\s*\([^)]*\)|\([^)]*\))\s+(?:#REQUIRED|#IMPLIED|(?:#FIXED\s+)?("[^"]*"|'[^']*'))""", attributes
            ):
                if value:
                    self._defaults.setdefault(element, {}).setdefault(name, value[1:-1])


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """Return a new XML parser object."""
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError("namespace_separator must be at most one character, omitted, or None")
    return XMLParserType(encoding, namespace_separator, intern)
