"""Reading messages."""

__all__ = ['Parser', 'HeaderParser', 'BytesParser', 'BytesHeaderParser', 'FeedParser', 'BytesFeedParser']

from io import StringIO, TextIOWrapper

from email._policybase import compat32
from email.feedparser import BytesFeedParser, FeedParser


class Parser:
    """Makes messages of text."""

    def __init__(self, _class=None, *, policy=compat32):
        self._class = _class
        self.policy = policy

    def parse(self, fp, headersonly=False):
        """The message in a file."""
        feed = FeedParser(self._class, policy=self.policy)
        if headersonly:
            feed._set_headersonly()
        while data := fp.read(8192):
            feed.feed(data)
        return feed.close()

    def parsestr(self, text, headersonly=False):
        """The message of a string."""
        return self.parse(StringIO(text), headersonly=headersonly)


class HeaderParser(Parser):
    """Makes messages of which only the headers are read."""

    def parse(self, fp, headersonly=True):
        """The message in a file."""
        return Parser.parse(self, fp, True)

    def parsestr(self, text, headersonly=True):
        """The message of a string."""
        return Parser.parsestr(self, text, True)


class BytesParser:
    """Makes messages of bytes."""

    def __init__(self, *args, **kw):
        self.parser = Parser(*args, **kw)

    def parse(self, fp, headersonly=False):
        """The message in a file."""
        text = TextIOWrapper(fp, encoding='ascii', errors='surrogateescape')
        try:
            return self.parser.parse(text, headersonly)
        finally:
            text.detach()

    def parsebytes(self, text, headersonly=False):
        """The message of bytes."""
        return self.parser.parsestr(text.decode('ASCII', errors='surrogateescape'), headersonly)


class BytesHeaderParser(BytesParser):
    """Makes messages of bytes, of which only the headers are read."""

    def parse(self, fp, headersonly=True):
        """The message in a file."""
        return BytesParser.parse(self, fp, headersonly=True)

    def parsebytes(self, text, headersonly=True):
        """The message of bytes."""
        return BytesParser.parsebytes(self, text, headersonly=True)
