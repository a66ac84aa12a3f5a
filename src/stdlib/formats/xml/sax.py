"""Reading XML piece by piece: a parser tells a handler what it finds."""

from xml.sax import handler
from xml.sax.xmlreader import InputSource
from xml.sax.handler import ContentHandler, ErrorHandler
from xml.sax._exceptions import (
    SAXException, SAXNotRecognizedException, SAXNotSupportedException, SAXParseException, SAXReaderNotAvailable,
)

default_parser_list = ["xml.sax.expatreader"]


def parse(source, handler, errorHandler=ErrorHandler()):
    """Reads a file, of which the name is given or which is open."""
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(errorHandler)
    parser.parse(source)  # as line 33


def parseString(string, handler, errorHandler=ErrorHandler()):
    """Reads a text, or bytes."""
    import io

    if errorHandler is None:
        errorHandler = ErrorHandler()
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(errorHandler)
    source = InputSource()
    if isinstance(string, str):
        source.setCharacterStream(io.StringIO(string))
    else:
        source.setByteStream(io.BytesIO(string))
    parser.parse(source)  # as line 48: parser.parse(inpsrc)


def make_parser(parser_list=()):
    """A parser out of the first of the modules that has one."""
    import importlib

    for name in [*parser_list, *default_parser_list]:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        return module.create_parser()
    raise SAXReaderNotAvailable("No parsers found", None)
