"""Exceptions of urllib.request."""

import io

__all__ = ["URLError", "HTTPError", "ContentTooShortError"]


class URLError(OSError):
    # The reason may be a text or another exception.
    def __init__(self, reason, filename=None):
        self.reason = reason
        self.args = (reason,)
        if filename is None:
            return
        self.filename = filename

    def __str__(self):
        return "<urlopen error %s>" % self.reason


class HTTPError(URLError):
    def __init__(self, url, code, msg, hdrs, fp):
        self.filename, self.code, self.msg, self.hdrs = url, code, msg, hdrs
        self.fp = io.BytesIO() if fp is None else fp

    def __str__(self):
        return "HTTP Error %s: %s" % (self.code, self.msg)

    def __repr__(self):
        return "<HTTPError %s: %r>" % (self.code, self.msg)

    @property
    def reason(self):
        return self.msg

    @property
    def headers(self):
        return self.hdrs

    @headers.setter
    def headers(self, headers):
        self.hdrs = headers

    @property
    def status(self):
        return self.code

    def info(self):
        return self.hdrs

    def getcode(self):
        return self.code

    def geturl(self):
        return self.filename

    def __enter__(self):
        if self.fp.closed:
            raise ValueError("I/O operation on closed file")
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        return iter(self.fp)

    def __getattr__(self, name):
        # What else a file can do, the answer's file does.
        if name == "fp":
            raise AttributeError(name)
        return getattr(self.fp, name)

    def close(self):
        self.fp.close()


class ContentTooShortError(URLError):
    def __init__(self, message, content):
        URLError.__init__(self, message)
        self.content = content
