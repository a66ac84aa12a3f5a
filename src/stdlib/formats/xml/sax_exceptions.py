"""What goes wrong while XML is read."""


class SAXException(Exception):
    """A problem, and the exception that it comes from."""

    def __init__(self, msg, exception=None):
        self._msg = msg
        self._exception = exception
        Exception.__init__(self, msg)

    def getMessage(self):
        return self._msg

    def getException(self):
        return self._exception

    def __str__(self):
        return self._msg

    def __getitem__(self, ix):
        raise AttributeError("__getitem__")


class SAXParseException(SAXException):
    """A mistake in a document, and where it is."""

    def __init__(self, msg, exception, locator):
        super().__init__(msg, exception)
        self._locator = locator
        # (the place moves on while the parser reads)
        self._systemId = locator.getSystemId()
        self._colnum = locator.getColumnNumber()
        self._linenum = locator.getLineNumber()

    def getColumnNumber(self):
        return self._colnum

    def getLineNumber(self):
        return self._linenum

    def getPublicId(self):
        return self._locator.getPublicId()

    def getSystemId(self):
        return self._systemId

    def __str__(self):
        place = [part if part is not None else other for part, other in
                 ((self.getSystemId(), "<unknown>"), (self.getLineNumber(), "?"), (self.getColumnNumber(), "?"))]
        return "%s:%s:%s: %s" % (*place, self._msg)


class SAXNotRecognizedException(SAXException):
    """A feature or property that the parser does not know."""


class SAXNotSupportedException(SAXException):
    """A feature or property that cannot have this value (now)."""


class SAXReaderNotAvailable(SAXNotSupportedException):
    """There is no parser."""
