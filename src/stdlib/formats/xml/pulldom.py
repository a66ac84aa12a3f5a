"""A document as events that are asked for, each with a node of the DOM; what is wanted whole is expanded."""

import collections
import xml.sax
import xml.sax.handler

START_ELEMENT = "START_ELEMENT"
END_ELEMENT = "END_ELEMENT"
COMMENT = "COMMENT"
START_DOCUMENT = "START_DOCUMENT"
END_DOCUMENT = "END_DOCUMENT"
PROCESSING_INSTRUCTION = "PROCESSING_INSTRUCTION"
IGNORABLE_WHITESPACE = "IGNORABLE_WHITESPACE"
CHARACTERS = "CHARACTERS"

_XMLNS = "http://www.w3.org/2000/xmlns/"
_XML = "http://www.w3.org/XML/1998/namespace"

default_bufsize = (2 ** 14) - 20


class PullDOM(xml.sax.ContentHandler):
    """Makes nodes and events out of what a parser finds."""

    _locator = None
    document = None

    def __init__(self, documentFactory=None):
        self.documentFactory = documentFactory
        self.elementStack = []
        self._events = collections.deque()
        # What comes before the root element waits for a document that can make its nodes.
        self._waiting = []
        self._prefixes = [{_XML: "xml"}]
        self._declared = []

    def push(self, node):
        self.elementStack.append(node)

    def pop(self):
        return self.elementStack.pop()

    def clear(self):
        """Lets go of the document."""
        self.document = None

    def setDocumentLocator(self, locator):
        self._locator = locator

    def _tell(self, event, node):
        self._events.append((event, node))

    # ---- namespaces ----

    def startPrefixMapping(self, prefix, uri):
        self._declared.append((prefix, uri))
        self._prefixes.append({**self._prefixes[-1], uri: prefix or None})

    def endPrefixMapping(self, prefix):
        self._prefixes.pop()

    def _qualified(self, uri, local):
        prefix = self._prefixes[-1][uri]
        return f"{prefix}:{local}" if prefix else local

    # ---- elements ----

    def _element(self, uri, name):
        if not self.document:
            return self.buildDocument(uri, name)
        if uri:
            return self.document.createElementNS(uri, name)
        return self.document.createElement(name)

    def _begin(self, node):
        self._tell(START_ELEMENT, node)
        self.push(node)

    def startElementNS(self, name, tagName, attrs):
        uri, local = name
        if uri and tagName is None:
            tagName = self._qualified(uri, local)
        node = self._element(uri or None, tagName if uri else local)
        for (attribute_uri, attribute_local), value in attrs.items():
            if attribute_uri:
                attribute = self.document.createAttributeNS(attribute_uri, self._qualified(attribute_uri, attribute_local))
                node.setAttributeNodeNS(attribute)
            else:
                attribute = self.document.createAttribute(attribute_local)
                node.setAttributeNode(attribute)
            attribute.value = value
        for prefix, declared in self._declared:
            attribute = self.document.createAttributeNS(_XMLNS, f"xmlns:{prefix}" if prefix else "xmlns")
            node.setAttributeNodeNS(attribute)
            attribute.value = declared
        self._declared = []
        self._begin(node)

    def endElementNS(self, name, tagName):
        self._tell(END_ELEMENT, self.pop())

    def startElement(self, name, attrs):
        node = self._element(None, name)
        for attribute_name, value in attrs.items():
            attribute = self.document.createAttribute(attribute_name)
            attribute.value = value
            node.setAttributeNode(attribute)
        self._begin(node)

    def endElement(self, name):
        self._tell(END_ELEMENT, self.pop())

    # ---- what stands between them ----

    def comment(self, text):
        if self.document:
            self._tell(COMMENT, self.document.createComment(text))
        else:
            self._waiting.append((COMMENT, text))

    def processingInstruction(self, target, data):
        if self.document:
            self._tell(PROCESSING_INSTRUCTION, self.document.createProcessingInstruction(target, data))
        else:
            self._waiting.append((PROCESSING_INSTRUCTION, target, data))

    def ignorableWhitespace(self, chars):
        self._tell(IGNORABLE_WHITESPACE, self.document.createTextNode(chars))

    def characters(self, chars):
        self._tell(CHARACTERS, self.document.createTextNode(chars))

    # ---- the document ----

    def startDocument(self):
        if self.documentFactory is None:
            import xml.dom.minidom

            self.documentFactory = xml.dom.minidom.Document.implementation

    def buildDocument(self, uri, tagname):
        node = self.documentFactory.createDocument(uri, tagname, None)
        self.document = node
        self._tell(START_DOCUMENT, node)
        self.push(node)
        for kind, *texts in self._waiting:
            make = node.createComment if kind == COMMENT else node.createProcessingInstruction
            self._tell(kind, make(*texts))
        self._waiting = []
        return node.firstChild

    def endDocument(self):
        self._tell(END_DOCUMENT, self.document)
        self.pop()


class ErrorHandler:
    """Shows warnings, raises errors."""

    def warning(self, exception):
        print(exception)

    def error(self, exception):
        raise exception

    def fatalError(self, exception):
        raise exception


class DOMEventStream:
    """The events of a document, read as far as they are asked for."""

    def __init__(self, stream, parser, bufsize):
        self.stream = stream
        self.parser = parser
        self.bufsize = bufsize
        if not hasattr(self.parser, "feed"):
            self.getEvent = self._slurp
        self.reset()

    def reset(self):
        self.pulldom = PullDOM()
        # Prefixes are told to handlers only where namespaces are.
        self.parser.setFeature(xml.sax.handler.feature_namespaces, 1)
        self.parser.setContentHandler(self.pulldom)

    def __iter__(self):
        return self

    def __next__(self):
        event = self.getEvent()
        if event:
            return event
        raise StopIteration

    def getEvent(self):
        """The next event, or None."""
        while not self.pulldom._events:
            text = self.stream.read(self.bufsize)
            if not text:
                self.parser.close()
                return None
            self.parser.feed(text)
        return self.pulldom._events.popleft()

    def _slurp(self):
        # A parser that cannot be fed reads everything at once.
        self.parser.parse(self.stream)
        self.getEvent = self._emit
        return self._emit()

    def _emit(self):
        events = self.pulldom._events
        return events.popleft() if events else None

    def expandNode(self, node):
        """Reads until a node is complete, and hangs into it what belongs there."""
        inner = [node]
        while event := self.getEvent():
            kind, found = event
            if found is node:
                return
            if kind == END_ELEMENT:
                inner.pop()
                continue
            inner[-1].appendChild(found)
            if kind == START_ELEMENT:
                inner.append(found)

    def clear(self):
        """Lets go of everything."""
        self.pulldom.clear()
        del self.pulldom
        self.parser = None
        self.stream = None


class SAX2DOM(PullDOM):
    """Builds the whole document."""

    def _hang(self, node):
        self.elementStack[-1].appendChild(node)

    def startElementNS(self, name, tagName, attrs):
        PullDOM.startElementNS(self, name, tagName, attrs)
        node = self.elementStack[-1]
        self.elementStack[-2].appendChild(node)

    def startElement(self, name, attrs):
        PullDOM.startElement(self, name, attrs)
        node = self.elementStack[-1]
        self.elementStack[-2].appendChild(node)

    def processingInstruction(self, target, data):
        PullDOM.processingInstruction(self, target, data)
        if self.document:
            self._hang(self._events[-1][1])

    def ignorableWhitespace(self, chars):
        PullDOM.ignorableWhitespace(self, chars)
        self._hang(self._events[-1][1])

    def characters(self, chars):
        PullDOM.characters(self, chars)
        self._hang(self._events[-1][1])


def parse(stream_or_string, parser=None, bufsize=None):
    """The events of a file, open or named."""
    stream = open(stream_or_string, "rb") if isinstance(stream_or_string, str) else stream_or_string
    return DOMEventStream(stream, parser or xml.sax.make_parser(), bufsize or default_bufsize)


def parseString(string, parser=None):
    """The events of a text."""
    from io import StringIO

    return DOMEventStream(StringIO(string), parser or xml.sax.make_parser(), len(string))
