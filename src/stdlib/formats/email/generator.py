"""Writing messages."""

__all__ = ["Generator", "BytesGenerator"]

import random
import re


def _fold(name, value, policy):
    """A header as it is written, in lines that are not too long."""
    from email.headerregistry import BaseHeader

    text = str(value.encode()) if hasattr(value, "_chunks") else str(value)
    if isinstance(value, BaseHeader):
        text = _plain(name, text, getattr(policy, "utf8", False))
    if not isinstance(value, BaseHeader) or not policy.max_line_length:
        return f"{name}: {text}\n"
    lines, line = [], f"{name}:"
    for word in text.split(" "):
        if len(line) + 1 + len(word) > policy.max_line_length and line != f"{name}:":
            lines.append(line)
            line = ""
        line += " " + word
    lines.append(line)
    return "\n".join(lines) + "\n"


_extended = re.compile(r"""([^\s;=*]+)\*=utf-8''([^\s;]*)""")


def _plain(name, text, utf8):
    """A header in ASCII, or in plain text for readers that take it."""
    if utf8:
        from urllib.parse import unquote

        return _extended.sub(lambda found: f'{found[1]}="{unquote(found[2])}"', text)
    if text.isascii():
        return text
    from email.header import _encoded

    words = text.split(" ")
    strange = [at for at, word in enumerate(words) if not word.isascii()]
    first, last = strange[0], strange[-1] + 1
    return " ".join([*words[:first], _encoded(" ".join(words[first:last]), "utf-8", 4), *words[last:]])


def _boundary(parts):
    text = "\n".join(parts)
    base = "=" * 15 + "%019d" % random.randrange(2**63) + "=="
    boundary, number = base, 0
    while re.search("^--" + re.escape(boundary) + "(--)?$", text, re.MULTILINE):
        boundary = f"{base}.{number}"
        number += 1
    return boundary


def flattened(message, policy, raw=False):
    """The text of a message; `raw`: what is not ASCII may stay as it is."""
    body, cte = _body(message, policy, raw)
    head = "".join(
        _fold(name, cte if cte and name.lower() == "content-transfer-encoding" else value, policy)
        for name, value in message.raw_items()
    )
    text = (head + "\n" + body).replace("\r\n", "\n")
    return text if policy.linesep == "\n" else text.replace("\n", policy.linesep)


def _body(message, policy, raw):
    """What follows the headers, and how it is encoded where that is not what they say."""
    payload = message._payload
    if payload is None:
        return "", None
    if not isinstance(payload, list):
        if not isinstance(payload, str):
            raise TypeError("string payload expected: %s" % type(payload))
        if raw or payload.isascii() or message.get_content_charset() is None:
            return payload, None
        from email.message import _base64_lines

        return _base64_lines(payload.encode("ascii", "surrogateescape")), "base64"
    if message.get_content_type() == "message/rfc822":
        return "".join(flattened(part, policy, raw) for part in payload), None
    plain = policy.clone(linesep="\n")
    parts = [flattened(part, plain, raw) for part in payload]
    boundary = message.get_boundary()
    if boundary is None:
        boundary = _boundary(parts)
        message.set_param("boundary", boundary, replace="content-type" in message)
        # This header stays in one line.
        message._headers = [
            (name, str(value) if name.lower() == "content-type" else value) for name, value in message._headers
        ]
    text = ""
    if message.preamble is not None:
        text = message.preamble + "\n"
    text += f"--{boundary}\n"
    text += f"\n--{boundary}\n".join(parts)
    text += f"\n--{boundary}--\n"
    return text + (message.epilogue or ""), None


class Generator:
    """Writes messages to a stream."""

    _raw = False

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        self._fp = outfp
        self.policy = policy

    def write(self, s):
        self._fp.write(s)

    def flatten(self, msg, unixfrom=False, linesep=None):
        """Print the message object tree to the output file."""
        policy = self.policy or msg.policy
        self.write(flattened(msg, policy if linesep is None else policy.clone(linesep=linesep), self._raw))


class BytesGenerator(Generator):
    """Writes messages as bytes."""

    _raw = True

    def write(self, s):
        self._fp.write(s.encode("ascii", "surrogateescape"))


