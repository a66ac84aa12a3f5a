"""XML as a tree of elements."""

__all__ = [
    "Comment", "dump", "Element", "ElementTree", "canonicalize", "fromstring", "fromstringlist", "indent", "iselement",
    "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement", "tostring", "tostringlist",
    "TreeBuilder", "VERSION", "XML", "XMLID", "XMLParser", "XMLPullParser", "register_namespace", "C14NWriterTarget",
]

VERSION = "1.3.0"

import collections
import collections.abc
import contextlib
import io
import re
import sys
import warnings

from . import ElementPath


class ParseError(SyntaxError):
    """An error when parsing an XML document: `code` is its number, `position` the line and column."""


def iselement(element):
    return hasattr(element, "tag")


_no_attributes = {}


def _attributes(argument, attrib, extra):
    """The attributes of a new element; they may be given by the name `attrib`, too."""
    if attrib is _no_attributes and "attrib" in extra:
        attrib = extra.pop("attrib")
        argument = "attrib"
    if not isinstance(attrib, dict):
        raise TypeError(f"{argument} must be dict, not {type(attrib).__name__}")
    return {**attrib, **extra}


def _is_path(path):
    """Whether it is more than the tag of children: outside of a namespace's braces it has signs of paths, or its namespace is any or none."""
    if not isinstance(path, str):
        return True
    if path.isidentifier():
        return False
    if path.startswith(("{}", "{*}")) and len(path) > 2:
        return True
    in_braces = False
    for char in path:
        if char == "{":
            in_braces = True
        elif char == "}":
            in_braces = False
        elif not in_braces and char in "/*[@.":
            return True
    return False


class Element:
    """An XML element: a list of its children, with a tag, attributes, and the text inside and after it."""

    tag = None
    attrib = None
    text = None
    tail = None

    def __init__(self, tag, attrib=_no_attributes, /, **extra):
        self.tag = tag
        self.attrib = _attributes("Element() argument 2", attrib, extra)
        self._children = []

    def __repr__(self):
        return "<%s %r at %#x>" % (self.__class__.__name__, self.tag, id(self))

    def makeelement(self, tag, attrib, /):
        return self.__class__(tag, attrib)

    def __copy__(self):
        other = self.makeelement(self.tag, self.attrib)
        other.text, other.tail = self.text, self.tail
        other[:] = self
        return other

    def __deepcopy__(self, memo, /):
        import copy

        other = self.makeelement(self.tag, copy.deepcopy(self.attrib, memo))
        memo[id(self)] = other
        other.tag = copy.deepcopy(self.tag, memo)
        other.text, other.tail = copy.deepcopy(self.text, memo), copy.deepcopy(self.tail, memo)
        other._children = [copy.deepcopy(child, memo) for child in self._children]
        return other

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        warnings.warn(
            "Testing an element's truth value will always return True in future versions.  "
            "Use specific 'len(elem)' or 'elem is not None' test instead.",
            DeprecationWarning,
            stacklevel=2,
        )
        return len(self._children) != 0

    def __getitem__(self, index):
        if not isinstance(index, slice) and not hasattr(index, "__index__"):
            raise TypeError("element indices must be integers")
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = list(element)
            for one in element:
                self._check(one)
        else:
            self._check(element)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    @staticmethod
    def _check(element):
        if not isinstance(element, Element):
            raise TypeError("expected an Element, not \"%s\"" % type(element).__name__)

    def _check_argument(self, name, place, element):
        if not isinstance(element, Element):
            raise TypeError(
                f"{name}() argument {place}must be xml.etree.ElementTree.Element, not {_kind(element)}"
            )

    def append(self, subelement, /):
        self._check_argument("append", "1 ", subelement)
        self._children.append(subelement)

    def extend(self, elements, /):
        for element in list(elements):
            self._check(element)
            self._children.append(element)

    def insert(self, index, subelement, /):
        self._check_argument("insert", "2 ", subelement)
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        self._check_argument("remove", "1 ", subelement)
        for at, child in enumerate(self._children):
            if child is subelement or child == subelement:
                del self._children[at]
                return
        raise ValueError("Element.remove(x): element not found")

    def find(self, path, namespaces=None):
        if namespaces is not None or _is_path(path):
            return ElementPath.find(self, path, namespaces)
        for child in self._children:
            if child.tag == path:
                return child
        return None

    def findtext(self, path, default=None, namespaces=None):
        if namespaces is not None or _is_path(path):
            return ElementPath.findtext(self, path, default, namespaces)
        for child in self._children:
            if child.tag == path:
                return "" if child.text is None else child.text
        return default

    def findall(self, path, namespaces=None):
        if namespaces is not None or _is_path(path):
            return ElementPath.findall(self, path, namespaces)
        return [child for child in self._children if child.tag == path]

    def iterfind(self, path, namespaces=None):
        """Find all matching subelements by tag name or path, one by one."""
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        """Remove all subelements, attributes and text."""
        self.attrib = {}
        # Whoever is going through them is at the end now.
        self._children.clear()
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib.keys())

    def items(self):
        """Get element attributes as a sequence of (name, value)."""
        return list(self.attrib.items())

    def iter(self, tag=None):
        """All elements of this tree with a tag, this one first."""
        if tag == "*":
            tag = None
        if tag is None or self.tag == tag:
            yield self
        open_elements = [iter(self._children)]
        while open_elements:
            for element in open_elements[-1]:
                if tag is None or element.tag == tag:
                    yield element
                # What was put into it meanwhile comes, too.
                if element._children:
                    open_elements.append(iter(element._children))
                    break
            else:
                open_elements.pop()

    def itertext(self):
        """All text within this element, in document order, that of comments and of processing instructions included."""
        if self.text:
            yield self.text
        open_elements = [(None, iter(self._children))]
        while open_elements:
            parent, children = open_elements[-1]
            for child in children:
                if child.text:
                    yield child.text
                open_elements.append((child, iter(child._children)))
                break
            else:
                open_elements.pop()
                if parent is not None and parent.tail:
                    yield parent.tail

    def __getstate__(self):
        return {
            "tag": self.tag,
            "_children": list(self._children),
            "attrib": self.attrib,
            "text": self.text,
            "tail": self.tail,
        }

    def __reduce__(self):
        return _make_element, (), self.__getstate__()


def _kind(value):
    return "None" if value is None else type(value).__name__


def _make_element():
    return Element.__new__(Element)


def SubElement(parent, tag, attrib=_no_attributes, /, **extra):
    """An element that is made as the last child of another."""
    if not isinstance(parent, Element):
        raise TypeError(f"SubElement() argument 1 must be xml.etree.ElementTree.Element, not {_kind(parent)}")
    element = parent.makeelement(tag, _attributes("SubElement() argument 3", attrib, extra))
    parent.append(element)
    return element


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = target
    if text:
        element.text = element.text + " " + text
    return element


PI = ProcessingInstruction


class QName:
    """A name in a namespace, `{uri}tag`."""

    def __init__(self, text_or_uri, tag=None):
        self.text = "{%s}%s" % (text_or_uri, tag) if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return "<%s %r>" % (self.__class__.__name__, self.text)

    def __hash__(self):
        return hash(self.text)

    def _of(self, other):
        return other.text if isinstance(other, QName) else other

    def __le__(self, other):
        return self.text <= self._of(other)

    def __lt__(self, other):
        return self.text < self._of(other)

    def __ge__(self, other):
        return self.text >= self._of(other)

    def __gt__(self, other):
        return self.text > self._of(other)

    def __eq__(self, other):
        return self.text == self._of(other)


class ElementTree:
    """A document: a root element, and reading and writing it."""

    def __init__(self, element=None, file=None):
        if element is not None and not iselement(element):
            raise TypeError("expected an Element, not %s" % type(element).__name__)
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        if not iselement(element):
            raise TypeError("expected an Element, not %s" % type(element).__name__)
        self._root = element

    def parse(self, source, parser=None):
        close_source = False
        if not hasattr(source, "read"):
            source = open(source, "rb")
            close_source = True
        try:
            if parser is None:
                parser = XMLParser()
            while data := source.read(65536):
                parser.feed(data)
            self._root = parser.close()
            return self._root
        finally:
            if close_source:
                source.close()

    def iter(self, tag=None):
        """All elements of the tree, in document order."""
        return self._root.iter(tag)

    def _from_root(self, path):
        if path[:1] == "/":
            path = "." + path
            warnings.warn(
                "This search is broken in 1.3 and earlier, and will be fixed in a future version.  "
                "If you rely on the current behaviour, change it to %r" % path,
                FutureWarning,
                stacklevel=3,
            )
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._from_root(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._from_root(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._from_root(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._from_root(path), namespaces)

    def write(
        self,
        file_or_filename,
        encoding=None,
        xml_declaration=None,
        default_namespace=None,
        method=None,
        *,
        short_empty_elements=True,
    ):
        if self._root is None:
            raise TypeError("ElementTree not initialized")
        if not method:
            method = "xml"
        elif method not in _serialize:
            raise ValueError("unknown method %r" % method)
        if not encoding:
            encoding = "utf-8" if method == "c14n" else "us-ascii"
        with _writer(file_or_filename, encoding) as (write, declared):
            if method == "xml" and (
                xml_declaration
                or xml_declaration is None
                and encoding.lower() != "unicode"
                and declared.lower() not in ("utf-8", "us-ascii")
            ):
                write("<?xml version='1.0' encoding='%s'?>\n" % (declared,))
            if method == "text":
                _serialize_text(write, self._root)
            else:
                qnames, namespaces = _namespaces(self._root, default_namespace)
                _serialize[method](
                    write, self._root, qnames, namespaces, short_empty_elements=short_empty_elements
                )

    def write_c14n(self, file):
        return self.write(file, method="c14n")


@contextlib.contextmanager
def _writer(target, encoding):
    """A function that writes text into a file or stream, and the name of the encoding."""
    try:
        write = target.write
    except AttributeError:
        if encoding.lower() == "unicode":
            encoding = "utf-8"
        with open(target, "w", encoding=encoding, errors="xmlcharrefreplace") as file:
            yield file.write, encoding
        return
    if encoding.lower() == "unicode":
        yield write, getattr(target, "encoding", None) or "utf-8"
        return
    with contextlib.ExitStack() as stack:
        if isinstance(target, io.BufferedIOBase):
            file = target
        elif isinstance(target, io.RawIOBase):
            file = io.BufferedWriter(target)
            stack.callback(file.detach)
        else:
            file = io.BufferedIOBase()
            file.writable = lambda: True
            file.write = write
            try:
                file.seekable = target.seekable
                file.tell = target.tell
            except AttributeError:
                pass
        text = io.TextIOWrapper(file, encoding=encoding, errors="xmlcharrefreplace", newline="\n")
        stack.callback(text.detach)
        yield text.write, encoding


_namespace_map = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}


def register_namespace(prefix, uri):
    """Register a namespace prefix for writing."""
    if re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for known, name in list(_namespace_map.items()):
        if known == uri or name == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


register_namespace._namespace_map = _namespace_map


def _namespaces(root, default):
    """The names of a tree as they are written, and the namespaces with their prefixes."""
    qnames = {None: None}
    prefixes = {}
    if default:
        prefixes[default] = ""

    def add(qname):
        if qname in qnames:
            return
        try:
            if qname[:1] == "{":
                uri, tag = qname[1:].rsplit("}", 1)
                prefix = prefixes.get(uri)
                if prefix is None:
                    prefix = _namespace_map.get(uri)
                    if prefix is None:
                        prefix = "ns%d" % len(prefixes)
                    if prefix != "xml":
                        prefixes[uri] = prefix
                qnames[qname] = "%s:%s" % (prefix, tag) if prefix else tag
            else:
                if default:
                    raise ValueError("cannot use non-qualified names with default_namespace option")
                qnames[qname] = qname
        except TypeError:
            _no_text(qname)

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            add(tag.text)
        elif isinstance(tag, str):
            add(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            _no_text(tag)
        for key, value in element.items():
            add(key.text if isinstance(key, QName) else key)
            if isinstance(value, QName):
                add(value.text)
        if isinstance(element.text, QName):
            add(element.text.text)
    return qnames, prefixes


def _no_text(value):
    raise TypeError("cannot serialize %r (type %s)" % (value, type(value).__name__))


def _tag_start(write, element, qnames, namespaces, escape_attribute):
    write("<" + qnames[element.tag.text if isinstance(element.tag, QName) else element.tag])
    if namespaces:
        for uri, prefix in sorted(namespaces.items(), key=lambda item: item[1]):
            write(' xmlns%s="%s"' % (":" + prefix if prefix else "", escape_attribute(uri)))
    for key, value in element.items():
        key = key.text if isinstance(key, QName) else key
        if isinstance(value, QName):
            value = qnames[value.text]
        else:
            value = escape_attribute(value)
        write(' %s="%s"' % (qnames[key], value))


def _serialize_xml(write, element, qnames, namespaces, short_empty_elements, **kwargs):
    tag, text = element.tag, element.text
    if tag is Comment:
        write("<!--%s-->" % text)
    elif tag is ProcessingInstruction:
        write("<?%s?>" % text)
    else:
        name = qnames[tag.text if isinstance(tag, QName) else tag]
        if name is None:
            if text:
                write(_escape_text(text))
            for child in element:
                _serialize_xml(write, child, qnames, None, short_empty_elements=short_empty_elements)
        else:
            _tag_start(write, element, qnames, namespaces, _escape_attribute)
            if text or len(element) or not short_empty_elements:
                write(">")
                if text:
                    write(_escape_text(text))
                for child in element:
                    _serialize_xml(write, child, qnames, None, short_empty_elements=short_empty_elements)
                write("</" + name + ">")
            else:
                write(" />")
    if element.tail:
        write(_escape_text(element.tail))


_EMPTY_IN_HTML = {
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link", "meta", "param",
    "source", "track", "wbr", "plaintext",
}


def _serialize_html(write, element, qnames, namespaces, **kwargs):
    tag, text = element.tag, element.text
    if tag is Comment:
        write("<!--%s-->" % _escape_text(text))
    elif tag is ProcessingInstruction:
        write("<?%s?>" % _escape_text(text))
    else:
        name = qnames[tag.text if isinstance(tag, QName) else tag]
        lower = None if name is None else name.lower()
        if name is not None:
            _tag_start(write, element, qnames, namespaces, _escape_attribute_html)
            write(">")
        if text:
            write(text if lower in ("script", "style") else _escape_text(text))
        for child in element:
            _serialize_html(write, child, qnames, None)
        if name is not None and lower not in _EMPTY_IN_HTML:
            write("</" + name + ">")
    if element.tail:
        write(_escape_text(element.tail))


def _serialize_text(write, element):
    for part in element.itertext():
        write(part)
    if element.tail:
        write(element.tail)


_serialize = {"xml": _serialize_xml, "html": _serialize_html, "text": _serialize_text}


def _escape_text(text):
    try:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    except (TypeError, AttributeError):
        _no_text(text)


def _escape_attribute(text):
    text = _escape_text(text).replace('"', "&quot;")
    return text.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#09;")


def _escape_attribute_html(text):
    try:
        return text.replace("&", "&amp;").replace(">", "&gt;").replace('"', "&quot;")
    except (TypeError, AttributeError):
        _no_text(text)


def tostring(
    element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True
):
    """Text of an element: bytes, or a str for the encoding "unicode"."""
    stream = io.StringIO() if encoding == "unicode" else io.BytesIO()
    ElementTree(element).write(
        stream,
        encoding,
        xml_declaration=xml_declaration,
        default_namespace=default_namespace,
        method=method,
        short_empty_elements=short_empty_elements,
    )
    return stream.getvalue()


class _ListDataStream(io.BufferedIOBase):
    """Keeps what is written as the items of a list."""

    def __init__(self, lst):
        self.lst = lst

    def writable(self):
        return True

    def seekable(self):
        return True

    def write(self, b):
        self.lst.append(b)

    def tell(self):
        return len(self.lst)


def tostringlist(
    element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True
):
    pieces = []
    ElementTree(element).write(
        _ListDataStream(pieces),
        encoding,
        xml_declaration=xml_declaration,
        default_namespace=default_namespace,
        method=method,
        short_empty_elements=short_empty_elements,
    )
    return pieces


def dump(elem):
    """Write element tree or element structure to sys.stdout, for debugging."""
    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout, encoding="unicode")
    tail = elem.getroot().tail
    if not tail or tail[-1] != "\n":
        sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    """Put white space between the elements of a tree, so that it reads well."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")
    if not len(tree):
        return

    def below(element, depth):
        inner = "\n" + (depth + 1) * space
        if not element.text or not element.text.strip():
            element.text = inner
        for child in element:
            if len(child):
                below(child, depth + 1)
            if not child.tail or not child.tail.strip():
                child.tail = inner
        if not child.tail.strip():
            child.tail = "\n" + depth * space

    below(tree, level)


# ---- reading ----------------------------------------------------------------------------------------------------------


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def iterparse(source, events=None, parser=None):
    """Parses a document piece by piece; an iterator over (event, element)."""
    pull = XMLPullParser(events=events, _parser=parser)
    close_source = not hasattr(source, "read")
    if close_source:
        source = open(source, "rb")

    def walk():
        try:
            while True:
                yield from pull.read_events()
                data = source.read(16 * 1024)
                if not data:
                    break
                pull.feed(data)
            root = pull._close_and_return_root()
            yield from pull.read_events()
            iterator.root = root
        finally:
            if close_source:
                source.close()

    class IterParseIterator(collections.abc.Iterator):
        root = None

        def __next__(self):
            return next(steps)

        def close(self):
            steps.close()

    steps = walk()
    iterator = IterParseIterator()
    return iterator


class XMLPullParser:
    """A parser that is fed, and asked for the events that have come of it."""

    def __init__(self, events=None, *, _parser=None):
        self._events_queue = collections.deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        self._parser._setevents(self._events_queue, ("end",) if events is None else events)

    def feed(self, data):
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as error:
                self._events_queue.append(error)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        self._close_and_return_root()

    def read_events(self):
        """The events that nobody has asked for yet."""
        while self._events_queue:
            event = self._events_queue.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        if self._parser is None:
            raise ValueError("flush() called after end of stream")
        self._parser.flush()


def XML(text, parser=None):
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()  # as line 1353


fromstring = XML


def XMLID(text, parser=None):
    """A tree, and a dictionary of its elements by their `id`."""
    tree = XML(text, parser)
    return tree, {element.get("id"): element for element in tree.iter() if element.get("id")}


def fromstringlist(sequence, parser=None):
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


class TreeBuilder:
    """Makes a tree of start(), data(), end() and their like."""

    def __init__(
        self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False
    ):
        self._data = []
        self._stack = []
        self._last = None
        self._root = None
        self._after = False
        self._comment_factory = comment_factory or Comment
        self._pi_factory = pi_factory or ProcessingInstruction
        self.insert_comments = insert_comments
        self.insert_pis = insert_pis
        self._factory = element_factory or Element

    def close(self):
        if self._stack:
            raise AssertionError("missing end tags")
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = "".join(self._data)
                if self._after:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data, /):
        self._data.append(data)

    def start(self, tag, attrs, /):
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._stack:
            self._stack[-1].append(element)
        elif self._root is None:
            self._root = element
        self._stack.append(element)
        self._after = False
        return element

    def end(self, tag, /):
        self._flush()
        self._last = self._stack.pop()
        self._after = True
        return self._last

    def comment(self, text, /):
        return self._single(self._comment_factory, self.insert_comments, text)

    def pi(self, target, text=None, /):
        return self._single(self._pi_factory, self.insert_pis, target, text)

    def _single(self, factory, insert, *arguments):
        element = factory(*arguments)
        if insert:
            self._flush()
            self._last = element
            if self._stack:
                self._stack[-1].append(element)
            self._after = True
        return element


class XMLParser:
    """Reads XML and tells `target` what it finds."""

    def __init__(self, *, target=None, encoding=None):
        from xml.parsers import expat

        self.target = target = TreeBuilder() if target is None else target
        self.entity = {}
        self.version = "Expat 2.7.3"
        self._names = {}
        self._error = expat.error
        self._parser = parser = expat.ParserCreate(encoding, "}")
        # Other targets are told piece by piece.
        parser.buffer_text = type(target) is TreeBuilder
        parser.DefaultHandlerExpand = self._other
        if hasattr(target, "start"):
            parser.StartElementHandler = self._start
        if hasattr(target, "end"):
            parser.EndElementHandler = lambda tag: target.end(self._fix(tag))
        if hasattr(target, "start_ns"):
            parser.StartNamespaceDeclHandler = lambda prefix, uri: target.start_ns(prefix or "", uri or "")
        if hasattr(target, "end_ns"):
            parser.EndNamespaceDeclHandler = lambda prefix: target.end_ns(prefix or "")
        if hasattr(target, "data"):
            parser.CharacterDataHandler = target.data
        if hasattr(target, "comment"):
            parser.CommentHandler = target.comment
        if hasattr(target, "pi"):
            parser.ProcessingInstructionHandler = target.pi
        if hasattr(target, "doctype"):
            parser.StartDoctypeDeclHandler = lambda name, system, public, has_subset: target.doctype(
                name, public, system
            )

    def _fix(self, key):
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = "{" + key if "}" in key else key
        return name

    def _other(self, text):
        """Told what nothing else is told: also entities that are declared nowhere that was read."""
        if text[:1] == "&":
            value = self.entity.get(text[1:-1])
            if value is None:
                line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber
                problem = ParseError(f"undefined entity {text}: line {line}, column {column}")
                problem.code = 11
                problem.position = line, column
                raise problem
            if hasattr(self.target, "data"):
                self.target.data(value)

    def _start(self, tag, attributes):
        fix = self._fix
        return self.target.start(fix(tag), {fix(key): value for key, value in attributes.items()})

    def _setevents(self, queue, events):
        parser, target = self._parser, self.target

        def put(name, value):
            queue.append((name, value))

        for event in events:
            if event == "start":
                parser.StartElementHandler = lambda tag, attributes: put("start", self._start(tag, attributes))
            elif event == "end":
                parser.EndElementHandler = lambda tag: put("end", target.end(self._fix(tag)))
            elif event == "start-ns":
                tells = hasattr(target, "start_ns")
                parser.StartNamespaceDeclHandler = lambda prefix, uri: put(
                    "start-ns",
                    target.start_ns(prefix or "", uri or "") if tells else (prefix or "", uri or ""),
                )
            elif event == "end-ns":
                parser.EndNamespaceDeclHandler = lambda prefix: put(
                    "end-ns", target.end_ns(prefix or "") if hasattr(target, "end_ns") else None
                )
            elif event == "comment":
                parser.CommentHandler = lambda text: put("comment", target.comment(text))
            elif event == "pi":
                parser.ProcessingInstructionHandler = lambda name, text: put("pi", target.pi(name, text))
            else:
                raise ValueError("unknown event %r" % event)

    def _raise(self, error):
        problem = ParseError(str(error))
        problem.code = error.code
        problem.position = error.lineno, error.offset
        raise problem from None  # not shown

    def feed(self, data, /):
        if not isinstance(data, (str, bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        try:
            self._parser.Parse(data, False)
        except self._error as error:
            self._raise(error)

    def close(self):
        try:
            self._parser.Parse(b"", True)
        except self._error as error:
            self._raise(error)  # not shown
        close = getattr(self.target, "close", None)
        return close() if close is not None else None

    def flush(self):
        pass


# ---- canonical form -----------------------------------------------------------------------------------------------------


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """XML in its canonical form (C14N 2.0)."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    stream = out if out is not None else io.StringIO()
    parser = XMLParser(target=C14NWriterTarget(stream.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return stream.getvalue() if out is None else None


class C14NWriterTarget:
    """Writes what a parser finds in canonical form."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, **options):
        self._write = write
        self._with_comments = with_comments
        self._strip = strip_text
        self._rewrite = rewrite_prefixes
        self._exclude_attributes = set(options.pop("exclude_attrs", None) or ())
        self._exclude_tags = set(options.pop("exclude_tags", None) or ())
        for name in ("qname_aware_tags", "qname_aware_attrs"):
            options.pop(name, None)
        if options:
            raise TypeError(f"C14NWriterTarget.__init__() got an unexpected keyword argument {next(iter(options))!r}")
        self._declared = [[("http://www.w3.org/XML/1998/namespace", "xml")]]
        self._rewritten = {}
        self._known = [{}]
        self._next_known = {}
        self._text = []
        self._depth = 0
        self._ignored = 0
        self._seen_root = False

    def start_ns(self, prefix, uri):
        self._next_known[uri] = prefix

    def _flush(self):
        text = "".join(self._text)
        self._text.clear()
        if self._strip:
            text = text.strip()
        if text and self._depth and not self._ignored:
            for char, escaped in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#xD;")):
                text = text.replace(char, escaped)
            self._write(text)

    def data(self, data):
        self._text.append(data)

    def _prefixed(self, name):
        """A name as it is written, the same without its prefix, and its namespace; what must be declared for it is noted."""
        uri, _, local = name[1:].rpartition("}") if name[:1] == "{" else ("", "", name)
        seen = set()
        for declared in reversed(self._declared):
            for known, prefix in declared:
                if known == uri and prefix not in seen:
                    return f"{prefix}:{local}" if prefix else local, local, uri
                seen.add(prefix)
        if self._rewrite:
            prefix = self._rewritten.setdefault(uri, f"n{len(self._rewritten)}")
        elif not uri:
            # Something else is the usual namespace here, and somebody has taken it back: this is in none.
            if "" in seen and any("" in known for known in self._known):
                self._declared[-1].append(("", ""))
            return local, local, uri
        else:
            prefix = next((known[uri] for known in reversed(self._known) if uri in known), "")
        self._declared[-1].append((uri, prefix))
        return f"{prefix}:{local}" if prefix else local, local, uri

    def start(self, tag, attrs):
        self._flush()
        self._known.append(self._next_known)
        self._next_known = {}
        self._declared.append([])
        self._depth += 1
        if self._ignored or tag in self._exclude_tags:
            self._ignored += 1
            return
        attrs = {key: value for key, value in attrs.items() if key not in self._exclude_attributes}
        names = {name: self._prefixed(name) for name in sorted({tag, *attrs}, key=lambda name: name.split("}", 1))}
        new = [(f"xmlns:{prefix}" if prefix else "xmlns", uri) for uri, prefix in self._declared[-1]]
        pairs = []
        for key in sorted(attrs, key=lambda key: names[key][:0:-1]):
            whole, local, uri = names[key]
            pairs.append((whole if uri else local, attrs[key]))
        self._write("<" + names[tag][0])
        for key, value in [*sorted(new), *pairs]:
            for char, escaped in (
                ("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;"), ("\t", "&#x9;"), ("\n", "&#xA;"), ("\r", "&#xD;")
            ):
                value = value.replace(char, escaped)
            self._write(f' {key}="{value}"')
        self._write(">")
        self._seen_root = True

    def end(self, tag):
        self._flush()
        if self._ignored:
            self._ignored -= 1
        else:
            self._write(f"</{self._prefixed(tag)[0]}>")
        self._declared.pop()
        self._known.pop()
        self._depth -= 1

    def _outside(self, text):
        self._flush()
        if self._ignored:
            return
        if self._depth:
            self._write(text)
        elif self._seen_root:
            self._write("\n" + text)
        else:
            self._write(text + "\n")

    def comment(self, text):
        if self._with_comments:
            self._outside(f"<!--{text}-->")

    def pi(self, target, data):
        self._outside(f"<?{target} {data}?>" if data else f"<?{target}?>")
