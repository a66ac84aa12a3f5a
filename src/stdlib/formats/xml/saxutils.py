"""Escaping text for XML, and writing it."""

import codecs
import io
import os

from xml.sax import handler, xmlreader


def _replaced(data, entities):
    for char, text in entities.items():
        data = data.replace(char, text)
    return data


def escape(data, entities={}):
    """Escape &, <, and > in a string of data, and what `entities` names."""
    return _replaced(data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;"), entities)


def unescape(data, entities={}):
    """Unescape &amp;, &lt;, and &gt; in a string of data, and what `entities` names."""
    return _replaced(data.replace("&lt;", "<").replace("&gt;", ">"), entities).replace("&amp;", "&")


def quoteattr(data, entities={}):
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return '"%s"' % data
    if "'" not in data:
        return "'%s'" % data
    return '"%s"' % data.replace('"', "&quot;")


class _Lent(io.BufferedIOBase):
    """Somebody's place for bytes, which stays open when the text layer above is gone."""

    def __init__(self, out):
        self.write = out.write
        for name in ("seekable", "tell"):
            if hasattr(out, name):
                setattr(self, name, getattr(out, name))

    def writable(self):
        return True

    def close(self):
        pass


def _text_writer(out, encoding):
    """What takes text and writes it to `out`, which may want bytes."""
    if isinstance(out, (io.TextIOBase, codecs.StreamWriter, codecs.StreamReaderWriter)):
        return out
    return io.TextIOWrapper(_Lent(out), encoding=encoding, errors="xmlcharrefreplace", newline="\n", write_through=True)


class XMLGenerator(handler.ContentHandler):
    """Writes what it is told of as XML."""

    def __init__(self, out=None, encoding="iso-8859-1", short_empty_elements=False):
        super().__init__()
        if out is None:
            import sys

            out = sys.stdout
        out = _text_writer(out, encoding)
        self._out = out
        self._encoding = encoding
        self._short = short_empty_elements
        self._open = False
        self._prefixes = [{}]
        self._new = []

    def _write(self, text):
        if not isinstance(text, str):
            text = str(text, self._encoding)
        self._out.write(text)

    def _ended(self):
        """The start tag before this is over."""
        if self._open:
            self._write(">")
            self._open = False

    def _name(self, name):
        uri, local = name
        if not uri:
            return local
        if uri == "http://www.w3.org/XML/1998/namespace":
            return "xml:" + local
        prefix = self._prefixes[-1][uri]
        return f"{prefix}:{local}" if prefix else local

    def startDocument(self):
        self._write('<?xml version="1.0" encoding="%s"?>\n' % self._encoding)

    def endDocument(self):
        self._out.flush()

    def startPrefixMapping(self, prefix, uri):
        self._prefixes.append({**self._prefixes[-1], uri: prefix})
        self._new.append((prefix, uri))

    def endPrefixMapping(self, prefix):
        self._prefixes.pop()

    def _start(self, name, declared, attributes):
        self._ended()
        self._write("<" + name)
        for key, value in declared:
            self._write(f' {key}="{value}"')
        for key, value in attributes:
            self._write(f" {key}={quoteattr(value)}")
        if self._short:
            self._open = True
        else:
            self._write(">")

    def _end(self, name):
        if self._open:
            self._write("/>")
            self._open = False
        else:
            self._write(f"</{name}>")

    def startElement(self, name, attrs):
        self._start(name, (), attrs.items())

    def endElement(self, name):
        self._end(name)

    def startElementNS(self, name, qname, attrs):
        declared = [(f"xmlns:{prefix}" if prefix else "xmlns", uri) for prefix, uri in self._new]
        self._new = []
        self._start(self._name(name), declared, [(self._name(key), value) for key, value in attrs.items()])

    def endElementNS(self, name, qname):
        self._end(self._name(name))

    def characters(self, content):
        if content:
            self._ended()
            self._write(escape(content if isinstance(content, str) else str(content, self._encoding)))

    def ignorableWhitespace(self, content):
        if content:
            self._ended()
            self._write(content)

    def processingInstruction(self, target, data):
        self._ended()
        self._write(f"<?{target} {data}?>")


class XMLFilterBase(xmlreader.XMLReader):
    """Stands between a parser and its handlers, and hands on what it hears."""

    def __init__(self, parent=None):
        super().__init__()
        self._parent = parent

    def error(self, exception):
        self._err_handler.error(exception)

    def fatalError(self, exception):
        self._err_handler.fatalError(exception)

    def warning(self, exception):
        self._err_handler.warning(exception)

    def setDocumentLocator(self, locator):
        self._cont_handler.setDocumentLocator(locator)

    def startDocument(self):
        self._cont_handler.startDocument()

    def endDocument(self):
        self._cont_handler.endDocument()

    def startPrefixMapping(self, prefix, uri):
        self._cont_handler.startPrefixMapping(prefix, uri)

    def endPrefixMapping(self, prefix):
        self._cont_handler.endPrefixMapping(prefix)

    def startElement(self, name, attrs):
        self._cont_handler.startElement(name, attrs)

    def endElement(self, name):
        self._cont_handler.endElement(name)

    def startElementNS(self, name, qname, attrs):
        self._cont_handler.startElementNS(name, qname, attrs)

    def endElementNS(self, name, qname):
        self._cont_handler.endElementNS(name, qname)

    def characters(self, content):
        self._cont_handler.characters(content)

    def ignorableWhitespace(self, chars):
        self._cont_handler.ignorableWhitespace(chars)

    def processingInstruction(self, target, data):
        self._cont_handler.processingInstruction(target, data)

    def skippedEntity(self, name):
        self._cont_handler.skippedEntity(name)

    def parse(self, source):
        self._parent.setContentHandler(self)
        self._parent.setErrorHandler(self)
        self._parent.parse(source)

    def getFeature(self, name):
        return self._parent.getFeature(name)

    def setFeature(self, name, state):
        self._parent.setFeature(name, state)

    def getProperty(self, name):
        return self._parent.getProperty(name)

    def setProperty(self, name, value):
        self._parent.setProperty(name, value)

    def getParent(self):
        return self._parent

    def setParent(self, parent):
        self._parent = parent


def prepare_input_source(source, base=""):
    """An InputSource for a name, a path or what is open."""
    if isinstance(source, os.PathLike):
        source = os.fspath(source)
    if isinstance(source, str):
        source = xmlreader.InputSource(source)
    elif hasattr(source, "read"):
        file, source = source, xmlreader.InputSource()
        (source.setCharacterStream if isinstance(file.read(0), str) else source.setByteStream)(file)
        if isinstance(name := getattr(file, "name", None), str):
            source.setSystemId(name)
    if source.getCharacterStream() is None and source.getByteStream() is None:
        source.setByteStream(open(source.getSystemId(), "rb"))
    return source
