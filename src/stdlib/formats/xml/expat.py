"""A parser for XML that tells what it finds to handlers."""

import re
import sys

from xml.parsers import _errors as errors
from xml.parsers import _model as model
from xml.parsers._declarations import Declared, Reader, xml_declaration
from xml.parsers._entities import _BAD, _ENTITIES, _NAME, _NAME_START, Entities, _bad_character, _More, _name, _name_letters, _Problem

for _module in errors, model:
    _module.__name__, _module.__package__ = _module.__name__.replace("xml.parsers._", "pyexpat."), None
    sys.modules[_module.__name__] = sys.modules[_module.__name__.replace("py", "xml.parsers.")] = _module

XML_PARAM_ENTITY_PARSING_NEVER, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE, XML_PARAM_ENTITY_PARSING_ALWAYS = range(3)
EXPAT_VERSION = "expat_2.7.3"
version_info = (2, 7, 3)
native_encoding = "UTF-8"
features = [("sizeof(XML_Char)", 1), ("sizeof(XML_LChar)", 1), ("XML_DTD", 0), ("XML_CONTEXT_BYTES", 1024), ("XML_NS", 0)]
_MESSAGES = errors.messages

SYNTAX, NO_ELEMENTS, INVALID, UNCLOSED, MISMATCH, DUPLICATE, JUNK = 2, 3, 4, 5, 7, 8, 9
UNDEFINED, BAD_CHARACTER, MISPLACED_DECLARATION, UNKNOWN_ENCODING, UNCLOSED_CDATA = 11, 14, 17, 18, 20
UNBOUND, UNDECLARED, DECLARATION, FINISHED = 27, 28, 30, 36
RECURSIVE, ASYNCHRONOUS, BINARY, ATTRIBUTE_ELSEWHERE, BREACHED = 12, 13, 15, 16, 43
RESERVED_XML, RESERVED_XMLNS, RESERVED_URI = 38, 39, 40

_space = re.compile(r"[ \t\r\n]*")
# What most documents are made of; whatever else there is, and all mistakes, are found step by step.
_plain_text = re.compile(rf"[^<&\]\r{_BAD}]+(?=[<&])")
_plain_tag = re.compile(
    rf"""<({_NAME})((?:[ \t\r\n]+{_NAME}=(?:"[^<&"\t\r\n{_BAD}]*"|'[^<&'\t\r\n{_BAD}]*'))*)[ \t\r\n]*(/?)>"""
)
_plain_attribute = re.compile(rf"""({_NAME})=(?:"([^"]*)"|'([^']*)')""")
# What is decoded here; of other encodings each byte must be one character.
_OWN_ENCODINGS = {"utf-8", "utf-16", "iso-8859-1", "us-ascii"}
_declared_encoding = re.compile(rb"""^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_doctype_part = re.compile(r"""<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|"[^"]*(?:"|\Z)|'[^']*(?:'|\Z)|[][>]""", re.DOTALL)
_line_part = re.compile(r"\r\n|[\r\n]|[^\r\n]+")
_lone_surrogate = re.compile("[\ud800-\udfff]")
_XML, _XMLNS = "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/"


class ExpatError(Exception):
    """What is wrong with a document: `code`, `lineno` and `offset` tell what and where."""


error = ExpatError


def ErrorString(code):
    """The words for an error number."""
    return _MESSAGES.get(code)


_HANDLERS = (
    "StartElementHandler EndElementHandler ProcessingInstructionHandler CharacterDataHandler CommentHandler "
    "StartCdataSectionHandler EndCdataSectionHandler DefaultHandler DefaultHandlerExpand StartNamespaceDeclHandler "
    "EndNamespaceDeclHandler StartDoctypeDeclHandler EndDoctypeDeclHandler XmlDeclHandler EntityDeclHandler "
    "ElementDeclHandler AttlistDeclHandler NotationDeclHandler UnparsedEntityDeclHandler ExternalEntityRefHandler "
    "NotStandaloneHandler SkippedEntityHandler"
).split()


class XMLParserType(Entities):
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
        self._declared = Declared()
        self._frozen = None
        self._expanding = []
        self._plain = {}
        self._made_of_entities = 0
        self._read = 0
        self._read_bytes = 0
        self._standalone = False
        # Names are told as they are written, but their prefixes must be bound.
        self._checks_prefixes = False
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
            if _lone_surrogate.search(data):
                data.encode()
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
                elif data[:2] in (b"<\0", b"\0<"):
                    encoding = "utf-16-le" if data[:1] == b"<" else "utf-16-be"
                elif data.startswith(codecs.BOM_UTF8):
                    encoding = "utf-8-sig"
                else:
                    found = _declared_encoding.match(data)
                    encoding = found[1].decode() if found else "utf-8"
                    if encoding.lower() not in _OWN_ENCODINGS and len(bytes(range(256)).decode(encoding, "replace")) != 256:
                        raise ValueError("multi-byte encodings are not supported")
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
        self._read += gone
        self._read_bytes += self._size(self._text[:gone])
        lines = self._text.count("\n", 0, gone)
        if lines:
            self._line += lines
            self._line_start = self._text.rindex("\n", 0, gone) + 1 - gone
        else:
            self._line_start -= gone
        self._text = self._text[gone:]
        self._at = 0

    @staticmethod
    def _size(text):
        return len(text) if text.isascii() else len(text.encode())

    def _index(self, at):
        if self._frozen is not None:
            return self._frozen[2]
        return self._read_bytes + self._size(self._text[:at])

    def _place(self, at):
        if self._frozen is not None:
            return self._frozen[:2]
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
        self._failed_at = line, column, self._index(at)
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
        return self._index(self._at)

    @property
    def ErrorLineNumber(self):
        return getattr(self, "_failed_at", self._place(self._at))[0]

    @property
    def ErrorByteIndex(self):
        return self._failed_at[2] if hasattr(self, "_failed_at") else self._index(self._at)

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

    def _data(self, text, written=None):
        """Characters; without a buffer line by line, and the ends of lines, too."""
        if self.CharacterDataHandler is None:
            for part in (written,) if written else _line_part.findall(text):
                self._default(part)
                if self._frozen is None:
                    self._at += len(part)
            return
        if self.buffer_text:
            # A character that was written as its number stays what it is.
            if not written:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            if text:
                self._waiting.append(text)
            return
        for part in _line_part.findall(text):
            self._waiting.append("\n" if part[0] in "\r\n" and not written else part)
            self._flush()  # not shown
            if self._frozen is None:
                self._at += len(part)

    def _default(self, text):
        handler = self.DefaultHandlerExpand or self.DefaultHandler
        if handler is not None:
            handler(text)

    def _tell(self, handler, text, *arguments):
        if self._waiting:
            self._flush()  # not shown
        if handler is not None:
            handler(*arguments)  # not shown
        elif text:
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
            end = self._doctype(text, at, isfinal)
        elif text[at + 1] == "!":
            if "<!DOCTYPE".startswith(text[at:]) or "<!--".startswith(text[at:]):
                raise _More
            word = _name_letters.match(text, at + 2).end()
            if at + 2 < word < len(text) and text[word] in " \t\r\n":
                raise _Problem(SYNTAX, at)
            raise _Problem(INVALID, word)
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
            if self.buffer_text and self.CharacterDataHandler is not None:
                self._waiting.append(plain[0])
            else:
                self._data(plain[0])  # not shown
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
        written = text[at:end]
        name = written[1:-1]
        if value is None:
            elsewhere = self._declared.elsewhere.get(name)
            if elsewhere is None:
                self._tell(self.SkippedEntityHandler, written, name, 0)  # not shown
            elif elsewhere[2] is not None:
                raise _Problem(BINARY, at)
            elif self.ExternalEntityRefHandler is not None:
                self._flush()
                system, public, _ = elsewhere
                if not self.ExternalEntityRefHandler(name, self.GetBase(), system, public):  # not shown
                    raise _Problem(21, at)
            else:
                self._tell(None, written)
        elif name[0] == "#" or name in _ENTITIES:
            self._data(value, written)  # not shown
        elif self.DefaultHandler is not None and self.DefaultHandlerExpand is None:
            self._tell(self.SkippedEntityHandler, written, name, 0)
        elif self.buffer_text and (plain := self._expanded(name, at)) is not None:
            self._waiting.append(plain)
        else:
            self._expand(name, value, at)  # not shown
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
        if name in self._declared.entities:
            return self._declared.entities[name], end
        if name in self._declared.elsewhere or self._declared.incomplete and not self._standalone:
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
        self._at = end
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
            values, wrong = xml_declaration(rest)
            if wrong is not None:
                raise _Problem(DECLARATION, found.end() + wrong)
            version, encoding = values.get("version"), values.get("encoding")
            standalone = {"yes": 1, "no": 0}.get(values.get("standalone"), -1)
            self._standalone = standalone == 1
            self._tell(self.XmlDeclHandler, text[at : end + 2], version, encoding, standalone)  # not shown
        else:
            if rest and not rest[0].isspace() or target.lower() == "xml":
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
                value, end = self._resolve(text, at)
                name = text[at + 1 : end - 1]
                if value is None and name in self._declared.elsewhere:
                    raise _Problem(BINARY if self._declared.elsewhere[name][2] is not None else ATTRIBUTE_ELSEWHERE, at)
                if value is not None and name[0] != "#" and name not in _ENTITIES:
                    if name in self._expanding:
                        raise _Problem(RECURSIVE, at)
                    self._count(self._size(value), at)
                    self._expanding.append(name)
                    value, _ = self._value(value + "\0", 0, "\0")
                    self._expanding.pop()
                at = end
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
        declared_for = self._declared
        if declared_for.tokens and name in declared_for.tokens:
            for key in declared_for.tokens[name] & attributes.keys():
                attributes[key] = " ".join(filter(None, attributes[key].split(" ")))
        if name in declared_for.defaults:
            for key, value in declared_for.defaults[name].items():
                # (namespaces are declared in any case)
                if not self.specified_attributes or key.startswith("xmlns"):
                    attributes.setdefault(key, value)
        if self._separator is not None:
            declared, attributes, shown = self._in_namespaces(at, name, attributes)  # not shown
        elif self._checks_prefixes:
            declared, _, _ = self._in_namespaces(at, name, attributes)
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
                if value in (_XML, _XMLNS):
                    raise _Problem(RESERVED_URI, at)
                declared[""] = value
            elif key.startswith("xmlns:"):
                prefix = key[6:]
                if prefix == "xmlns":
                    raise _Problem(RESERVED_XMLNS, at)
                if prefix == "xml" and value != _XML:
                    raise _Problem(RESERVED_XML, at)
                if not value:
                    raise _Problem(UNDECLARED, at)
                if prefix != "xml" and value in (_XML, _XMLNS):
                    raise _Problem(RESERVED_URI, at)
                declared[prefix] = value
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

    def _doctype(self, text, at, isfinal):
        if not isfinal and not self._is_complete(text, at + 9):
            raise _More
        return Reader(self, _Problem, text, at).document_type()  # not shown

    def _is_complete(self, text, here):
        """Whether all of a document type has come."""
        for found in _doctype_part.finditer(text, here):
            part = found[0]
            if part == "[":
                here = -1
            elif part == "]":
                here = 0
            elif part == ">" and here >= 0:
                return True
            elif part[0] in "\"'<" and part[-1] not in "\"'>":
                return False
        return False


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """Return a new XML parser object."""
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError("namespace_separator must be at most one character, omitted, or None")
    return XMLParserType(encoding, namespace_separator, intern)
