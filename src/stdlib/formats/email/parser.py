"""Reading messages."""

__all__ = ["Parser", "HeaderParser", "BytesParser", "BytesHeaderParser"]

import re

from email.message import EmailMessage, Message
from email.policy import compat32

_header = re.compile(r"^([^\s:\x00-\x20\x7f-\uffff]+):[ \t]*(.*)\Z", re.DOTALL)


def _made(factory, policy):
    if factory is not None:
        return factory() if policy is compat32 else factory(policy=policy)
    return Message(policy) if policy is compat32 else EmailMessage(policy)


def parsed(text, factory, policy, only_headers=False, default_type="text/plain"):
    """The message of a text."""
    message = _made(factory, policy)
    message._default_type = default_type
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", text)
    at = 0
    current = None
    while at < len(lines):
        line = lines[at]
        if not line.strip("\r\n"):
            at += 1
            break
        if line[0] in " \t" and current is not None:
            current[1] += line
        else:
            found = _header.match(line)
            if found is None:
                if at == 0 and line.startswith("From "):
                    message._unixfrom = line.rstrip("\r\n")
                    at += 1
                    continue
                break
            current = [found[1], found[2]]
            message._headers.append(current)
        at += 1
    message._headers = [(name, value.rstrip("\r\n")) for name, value in message._headers]
    body = "".join(lines[at:])
    boundary = message.get_boundary()
    if message.get_content_maintype() == "multipart" and boundary and not only_headers:
        _split(message, body, boundary, factory, policy)
    elif message.get_content_type() == "message/rfc822" and not only_headers:
        message._payload = [parsed(body, factory, policy)]
    else:
        message._payload = body
    return message


def _split(message, body, boundary, factory, policy):
    line = re.compile(r"(?:(?<=\n)|\A)--" + re.escape(boundary) + r"(--)?[ \t]*(?:\r\n|\r|\n|\Z)")
    places = list(line.finditer(body))
    if not places:
        message._payload = body
        return
    before = body[: places[0].start()]
    message.preamble = re.sub(r"(\r\n|\r|\n)\Z", "", before) or None
    message._payload = []
    default_type = "message/rfc822" if message.get_content_subtype() == "digest" else "text/plain"
    for this, following in zip(places, [*places[1:], None]):
        if this[1]:
            message.epilogue = body[this.end() :]
            break
        part = body[this.end() : following.start() if following else len(body)]
        part = re.sub(r"(\r\n|\r|\n)\Z", "", part) if following else part
        message._payload.append(parsed(part, factory, policy, default_type=default_type))


class Parser:
    """Makes messages of text."""

    def __init__(self, _class=None, *, policy=compat32):
        self._class = _class
        self.policy = policy

    def parse(self, fp, headersonly=False):
        """The message in a file."""
        return self.parsestr(fp.read(), headersonly)

    def parsestr(self, text, headersonly=False):
        """The message of a string."""
        return parsed(text, self._class, self.policy, headersonly)


class HeaderParser(Parser):
    def parsestr(self, text, headersonly=True):
        return Parser.parsestr(self, text, True)


class BytesParser:
    """Makes messages of bytes."""

    def __init__(self, *args, **kw):
        self.parser = Parser(*args, **kw)

    def parse(self, fp, headersonly=False):
        return self.parsebytes(fp.read(), headersonly)

    def parsebytes(self, text, headersonly=False):
        return self.parser.parsestr(text.decode("ASCII", errors="surrogateescape"), headersonly)


class BytesHeaderParser(BytesParser):
    def parsebytes(self, text, headersonly=True):
        return BytesParser.parsebytes(self, text, True)
