"""The parser that there is, as handlers know parsers."""

from xml.parsers import expat
from xml.sax import handler, xmlreader
from xml.sax._exceptions import SAXNotRecognizedException, SAXNotSupportedException, SAXParseException

version = "0.20"
AttributesImpl = xmlreader.AttributesImpl
AttributesNSImpl = xmlreader.AttributesNSImpl


class ExpatLocator(xmlreader.Locator):
    """Where a parser is, as long as there is one."""

    def __init__(self, parser):
        self._ref = parser

    def getColumnNumber(self):
        parser = self._ref._parser
        return 0 if parser is None else parser.ErrorColumnNumber

    def getLineNumber(self):
        parser = self._ref._parser
        return 1 if parser is None else parser.ErrorLineNumber

    def getPublicId(self):
        return self._ref._source.getPublicId()

    def getSystemId(self):
        return self._ref._source.getSystemId()


class ExpatParser(xmlreader.IncrementalParser, xmlreader.Locator):
    """Reads documents; made by xml.sax.make_parser()."""

    def __init__(self, namespaceHandling=0, bufsize=2 ** 16 - 20):
        xmlreader.IncrementalParser.__init__(self, bufsize)
        self._source = xmlreader.InputSource()
        self._parser = None
        self._namespaces = namespaceHandling
        self._lex_handler_prop = None
        self._parsing = False
        self._external_ges = 0

    def parse(self, source):
        from xml.sax import saxutils

        source = saxutils.prepare_input_source(source)
        self._source = source
        try:
            self.reset()
            self._cont_handler.setDocumentLocator(ExpatLocator(self))
            xmlreader.IncrementalParser.parse(self, source)  # as line 105
        except BaseException:
            self._close_source()
            raise

    def prepareParser(self, source):
        if source.getSystemId() is not None:
            self._parser.SetBase(source.getSystemId())

    def setContentHandler(self, handler):
        xmlreader.IncrementalParser.setContentHandler(self, handler)
        if self._parsing:
            self._reset_handlers()

    def getFeature(self, name):
        if name == handler.feature_namespaces:
            return self._namespaces
        if name in (handler.feature_validation, handler.feature_external_pes, handler.feature_namespace_prefixes, handler.feature_string_interning):
            return 0
        if name == handler.feature_external_ges:
            return self._external_ges
        raise SAXNotRecognizedException("Feature '%s' not recognized" % name)

    def setFeature(self, name, state):
        if self._parsing:
            raise SAXNotSupportedException("Cannot set features while parsing")
        if name == handler.feature_namespaces:
            self._namespaces = state
        elif name == handler.feature_external_ges:
            self._external_ges = state
        elif name == handler.feature_validation:
            if state:
                raise SAXNotSupportedException("expat does not support validation")
        elif name == handler.feature_external_pes:
            if state:
                raise SAXNotSupportedException("expat does not read external parameter entities")
        elif name == handler.feature_namespace_prefixes:
            if state:
                raise SAXNotSupportedException("expat does not report namespace prefixes")
        elif name != handler.feature_string_interning:
            raise SAXNotRecognizedException("Feature '%s' not recognized" % name)

    def getProperty(self, name):
        if name == handler.property_lexical_handler:
            return self._lex_handler_prop
        raise SAXNotRecognizedException("Property '%s' not recognized" % name)

    def setProperty(self, name, value):
        if name != handler.property_lexical_handler:
            raise SAXNotRecognizedException("Property '%s' not supported" % name)
        self._lex_handler_prop = value
        if self._parsing:
            self._reset_lex_handler_prop()

    def feed(self, data, isFinal=False):
        if not self._parsing:
            self.reset()
            self._parsing = True
            self._cont_handler.startDocument()  # as line 204
        try:
            self._parser.Parse(data, isFinal)  # as line 211
        except expat.error as error:
            mistake = SAXParseException(expat.ErrorString(error.code), error, self)
            self._err_handler.fatalError(mistake)  # as line 215: self._err_handler.fatalError(exc)

    def flush(self):
        if self._parser is not None:
            self._parser.SetReparseDeferralEnabled(False)
            self._parser.Parse(b"", False)

    def _close_source(self):
        file = self._source.getCharacterStream() or self._source.getByteStream()
        if file is not None:
            file.close()

    def close(self):
        if self._parser is None:
            return
        try:
            self.feed(b"", isFinal=True)  # as line 248
            self._cont_handler.endDocument()  # as line 249
            self._parsing = False
        finally:
            self._parsing = False
        self._close_source()

    def _reset_handlers(self):
        parser = self._parser
        parser.ProcessingInstructionHandler = self._cont_handler.processingInstruction
        parser.CharacterDataHandler = self._cont_handler.characters
        if self._namespaces:
            parser.StartElementHandler, parser.EndElementHandler = self.start_element_ns, self.end_element_ns
        else:
            parser.StartElementHandler, parser.EndElementHandler = self.start_element, self._cont_handler.endElement
        parser.StartNamespaceDeclHandler = self._cont_handler.startPrefixMapping
        parser.EndNamespaceDeclHandler = self._cont_handler.endPrefixMapping
        self._reset_lex_handler_prop()

    def _reset_lex_handler_prop(self):
        lexical, parser = self._lex_handler_prop, self._parser
        parser.CommentHandler = lexical and lexical.comment
        parser.StartCdataSectionHandler = lexical and lexical.startCDATA
        parser.EndCdataSectionHandler = lexical and lexical.endCDATA
        parser.StartDoctypeDeclHandler = lexical and (lambda name, system, public, subset: lexical.startDTD(name, public, system))
        parser.EndDoctypeDeclHandler = lexical and lexical.endDTD

    def reset(self):
        self._parser = expat.ParserCreate(self._source.getEncoding(), " " if self._namespaces else None)
        self._parser.namespace_prefixes = bool(self._namespaces)
        self._reset_handlers()
        self._parsing = False

    def getColumnNumber(self):
        return None if self._parser is None else self._parser.ErrorColumnNumber

    def getLineNumber(self):
        return 1 if self._parser is None else self._parser.ErrorLineNumber

    def getPublicId(self):
        return self._source.getPublicId()

    def getSystemId(self):
        return self._source.getSystemId()

    def start_element(self, name, attrs):
        self._cont_handler.startElement(name, AttributesImpl(attrs))  # as line 341

    @staticmethod
    def _pair(name):
        uri, space, local = name.rpartition(" ")
        return (uri, local) if space else (None, local)

    def start_element_ns(self, name, attrs):
        pairs = {self._pair(key): value for key, value in attrs.items()}
        qnames = {pair: pair[1] for pair in pairs}
        self._cont_handler.startElementNS(self._pair(name), None, AttributesNSImpl(pairs, qnames))  # as line 377: ‹self._cont_handler.startElementNS(pair, None,\n                                  AttributesNSImpl(newattrs, qnames))›

    def end_element_ns(self, name):
        self._cont_handler.endElementNS(self._pair(name), None)  # as line 389: self._cont_handler.endElementNS(pair, None)


def create_parser(*args, **kwargs):
    return ExpatParser(*args, **kwargs)
