"""Reading messages piece by piece."""

__all__ = ['FeedParser', 'BytesFeedParser']

import re

from email import errors
from email._policybase import compat32

_lines = re.compile(r'[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z')
_header = re.compile(r'^(From |[\041-\071\073-\176]*:|[\t ])')
_line_end = re.compile(r'(\r\n|\r|\n)\Z')


class _Source:
    """Lines, until one that ends a part."""

    def __init__(self, text):
        self.lines = _lines.findall(text)
        self.at = 0
        self.ends = []

    def next(self):
        """The next line, or None."""
        if self.at >= len(self.lines):
            return None
        line = self.lines[self.at]
        for ends in self.ends:
            if ends(line):
                return None
        self.at += 1
        return line

    def rest(self):
        """All lines that are left of the part."""
        found = []
        while (line := self.next()) is not None:
            found.append(line)
        return ''.join(found)


class FeedParser:
    """Takes a message as it comes; close() gives it."""

    def __init__(self, _factory=None, *, policy=compat32):
        self.policy = policy
        self._own_factory = _factory is None
        if _factory is None:
            from email.message import Message

            _factory = policy.message_factory or Message
        self._factory = _factory
        try:
            _factory(policy=policy)
            self._takes_policy = True
        except TypeError:
            self._takes_policy = False
        self._text = []
        self._headersonly = False
        self._open = []

    def feed(self, data):
        """More text."""
        self._text.append(data)

    def _set_headersonly(self):
        self._headersonly = True

    def _new(self):
        message = self._factory(policy=self.policy) if self._takes_policy else self._factory()
        if self._open and self._open[-1].get_content_type() == 'multipart/digest':
            message.set_default_type('message/rfc822')
        return message

    def close(self):
        """The message."""
        source = _Source(''.join(self._text))
        root = self._parse(source)
        if root.get_content_maintype() == 'multipart' and not root.is_multipart() and not self._headersonly:
            self.policy.handle_defect(root, errors.MultipartInvariantViolationDefect())
        return root

    def _parse(self, source):
        message = self._new()
        self._open.append(message)
        headers = []
        while (line := source.next()) is not None:
            if _header.match(line) is None:
                if line.strip('\r\n'):
                    self.policy.handle_defect(message, errors.MissingHeaderBodySeparatorDefect())
                    source.at -= 1
                break
            headers.append(line)
        self._headers(message, headers, source)
        self._body(message, source)
        self._open.pop()
        return message

    def _headers(self, message, lines, source):
        current = []

        def finish():
            if current:
                message.set_raw(*self.policy.header_source_parse(current))
                current.clear()

        for number, line in enumerate(lines):
            if line[0] in ' \t':
                if current:
                    current.append(line)
                else:
                    self.policy.handle_defect(message, errors.FirstHeaderLineIsContinuationDefect(line))
                continue
            finish()
            if line.startswith('From '):
                if number == 0:
                    message.set_unixfrom(_line_end.sub('', line))
                elif number == len(lines) - 1:
                    source.at -= 1
                    return
                else:
                    message.defects.append(errors.MisplacedEnvelopeHeaderDefect(line))
                continue
            if line.startswith(':'):
                self.policy.handle_defect(message, errors.InvalidHeaderDefect('Missing header name.'))
                continue
            current.append(line)
        finish()

    def _body(self, message, source):
        if self._headersonly:
            message.set_payload(source.rest())
            return
        if message.get_content_type() == 'message/delivery-status':
            while source.at < len(source.lines):
                source.ends.append(lambda line: not line.strip('\r\n'))
                message.attach(self._parse(source))
                source.ends.pop()
                if source.next() is None:
                    break
                line = source.next()
                if line is None:
                    break
                source.at -= 1
            return
        if message.get_content_maintype() == 'message':
            message.attach(self._parse(source))
            return
        if message.get_content_maintype() == 'multipart':
            self._multipart(message, source)
            return
        message.set_payload(source.rest())

    def _multipart(self, message, source):
        boundary = message.get_boundary()
        if boundary is None:
            self.policy.handle_defect(message, errors.NoBoundaryInMultipartDefect())
            message.set_payload(source.rest())
            return
        if str(message.get('content-transfer-encoding', '8bit')).lower() not in ('7bit', '8bit', 'binary'):
            self.policy.handle_defect(message, errors.InvalidMultipartContentTransferEncodingDefect())
        match = re.compile(r'--' + re.escape(boundary) + r'(--)?[ \t]*(\r\n|\r|\n)?\Z').match
        preamble, in_preamble = [], True
        line_behind = closed = False
        while (line := source.next()) is not None:
            found = match(line)
            if not found:
                if in_preamble:
                    preamble.append(line)
                continue
            if found[1]:
                closed = True
                line_behind = found[2]
                break
            if in_preamble:
                if preamble:
                    preamble[-1] = _line_end.sub('', preamble[-1])
                    message.preamble = ''.join(preamble)
                in_preamble = False
                source.at -= 1
                continue
            while (line := source.next()) is not None:
                if not match(line):
                    source.at -= 1
                    break
            source.ends.append(match)
            part = self._parse(source)
            self._trim(part)
            source.ends.pop()
            message.attach(part)
        if in_preamble:
            self.policy.handle_defect(message, errors.StartBoundaryNotFoundDefect())
            message.set_payload(''.join(preamble))
            message.epilogue = source.rest() if closed else ''
            return
        if not closed:
            self.policy.handle_defect(message, errors.CloseBoundaryNotFoundDefect())
            return
        epilogue = source.rest()
        message.epilogue = re.sub(r'\A(\r\n|\r|\n)', '', epilogue) if not line_behind else epilogue

    def _trim(self, part):
        """The line's end before a boundary belongs to the boundary."""
        last = part
        if last.get_content_maintype() == 'multipart':
            if last.epilogue == '':
                last.epilogue = None
            elif last.epilogue is not None:
                last.epilogue = _line_end.sub('', last.epilogue)
            return
        while isinstance(last._payload, list) and last._payload and last.get_content_maintype() == 'message':
            last = last._payload[-1]
            if last.get_content_maintype() == 'multipart':
                self._trim(last)
                return
        if isinstance(last._payload, str):
            last._payload = _line_end.sub('', last._payload)


class BytesFeedParser(FeedParser):
    """Takes a message in bytes."""

    def feed(self, data):
        """More bytes."""
        super().feed(data.decode('ascii', 'surrogateescape'))
