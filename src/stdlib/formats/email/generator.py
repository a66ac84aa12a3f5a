"""Writing messages."""

__all__ = ['Generator', 'DecodedGenerator', 'BytesGenerator']

import random
import re
import sys
import time
from copy import deepcopy

from email.errors import HeaderWriteError
from email.utils import _has_surrogates

_line_end = re.compile(r'\r\n|\r|\n')
_from = re.compile(r'^From ', re.MULTILINE)
_bare_line = re.compile(r'\r\n[^ \t]|\r[^ \n\t]|\n[^ \t]')


class Generator:
    """Writes messages to a stream."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        if mangle_from_ is None:
            mangle_from_ = True if policy is None else policy.mangle_from_
        self._fp = outfp
        self._mangle_from_ = mangle_from_
        self.maxheaderlen = maxheaderlen
        self.policy = policy

    def write(self, s):
        """Text, as the stream takes it."""
        self._fp.write(s)

    def clone(self, fp):
        """A generator with the same settings for another stream."""
        return self.__class__(fp, self._mangle_from_, None, policy=self.policy)

    def flatten(self, msg, unixfrom=False, linesep=None):
        """Writes a message."""
        policy = msg.policy if self.policy is None else self.policy
        if linesep is not None:
            policy = policy.clone(linesep=linesep)
        if self.maxheaderlen is not None:
            policy = policy.clone(max_line_length=self.maxheaderlen)
        own, of_message = self.policy, msg.policy
        try:
            self.policy = msg.policy = policy
            if unixfrom:
                self.write((msg.get_unixfrom() or 'From nobody ' + time.ctime(time.time())) + policy.linesep)
            self.write(self._text(msg))
        finally:
            self.policy, msg.policy = own, of_message

    def _part(self, msg):
        """The text of a message in a message."""
        before = msg.policy
        try:
            msg.policy = self.policy
            return self._text(msg)
        finally:
            msg.policy = before

    def _text(self, msg):
        body, changed = self._body(msg)
        if changed is not None:
            msg = deepcopy(msg)
            encoding, kind = changed
            if msg.get('content-transfer-encoding') is None:
                msg['Content-Transfer-Encoding'] = encoding
            else:
                msg.replace_header('content-transfer-encoding', encoding)
            msg.replace_header('content-type', kind)
        return ''.join(map(self._header, msg.raw_items())) + self.policy.linesep + body

    def _header(self, item):
        name, value = item
        folded = self.policy.fold(name, value)
        if self.policy.verify_generated_headers:
            linesep = self.policy.linesep
            if not folded.endswith(linesep):
                raise HeaderWriteError(f'folded header does not end with {linesep!r}: {folded!r}')
            if _bare_line.search(folded.removesuffix(linesep)):
                raise HeaderWriteError(f'folded header contains newline: {folded!r}')
        return folded

    def _lines(self, text):
        return self.policy.linesep.join(_line_end.split(text)) if text else text

    def _unmangled(self, text):
        return _from.sub('>From ', text) if self._mangle_from_ else text

    def _body(self, msg):
        """What follows the headers, and how it is encoded where that is not what they say."""
        main, sub = msg.get_content_maintype(), msg.get_content_subtype()
        if main == 'multipart':
            if sub != 'signed':
                return self._multipart(msg), None
            policy = self.policy
            self.policy = policy.clone(max_line_length=0)
            try:
                return self._multipart(msg), None
            finally:
                self.policy = policy
        if main == 'message':
            if sub == 'delivery-status':
                linesep = self.policy.linesep
                return linesep.join(self._part(part).removesuffix(linesep) for part in msg.get_payload()), None
            payload = msg._payload
            return (self._part(msg.get_payload(0)) if isinstance(payload, list) else payload), None
        return self._leaf(msg)

    def _leaf(self, msg):
        payload = msg.get_payload()
        if payload is None:
            return '', None
        if not isinstance(payload, str):
            raise TypeError('string payload expected: %s' % type(payload))
        changed = None
        if _has_surrogates(msg._payload):
            charset = msg.get_param('charset')
            if charset is not None:
                msg = deepcopy(msg)
                del msg['content-transfer-encoding']
                msg.set_payload(msg._payload, charset)
                payload = msg.get_payload()
                changed = msg['content-transfer-encoding'], msg['content-type']
        return self._lines(self._unmangled(payload)), changed

    def _multipart(self, msg):
        linesep = self.policy.linesep
        parts = msg.get_payload()
        if parts is None:
            parts = []
        elif isinstance(parts, str):
            return parts
        elif not isinstance(parts, list):
            parts = [parts]
        texts = [self._part(part) for part in parts]
        boundary = msg.get_boundary()
        if not boundary:
            boundary = self._make_boundary(linesep.join(texts))
            msg.set_boundary(boundary)
        text = ''
        if msg.preamble is not None:
            text = self._lines(self._unmangled(msg.preamble)) + linesep
        text += f'--{boundary}{linesep}' + f'{linesep}--{boundary}{linesep}'.join(texts) + f'{linesep}--{boundary}--{linesep}'
        if msg.epilogue is not None:
            text += self._lines(self._unmangled(msg.epilogue))
        return text

    @classmethod
    def _make_boundary(cls, text=None):
        base = '=' * 15 + '%0*d' % (len(repr(sys.maxsize - 1)), random.randrange(sys.maxsize)) + '=='
        boundary, number = base, 0
        while text is not None and re.search('^--' + re.escape(boundary) + '(--)?$', text, re.MULTILINE):
            boundary = f'{base}.{number}'
            number += 1
        return boundary


class BytesGenerator(Generator):
    """Writes messages as bytes."""

    def write(self, s):
        """Text, in which bytes that are no text stand as surrogates."""
        self._fp.write(s.encode('ascii', 'surrogateescape'))

    def _header(self, item):
        return self.policy.fold_binary(*item).decode('ascii', 'surrogateescape')

    def _leaf(self, msg):
        payload = msg._payload
        if isinstance(payload, str) and _has_surrogates(payload) and self.policy.cte_type != '7bit':
            # The message itself is changed.
            msg._payload = self._unmangled(payload)
            return self._lines(msg._payload), None
        return super()._leaf(msg)


_OMITTED = '[Non-text (%(type)s) part of message omitted, filename %(filename)s]'


class DecodedGenerator(Generator):
    """Writes the texts of a message, and in place of other parts what they are."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, fmt=None, *, policy=None):
        Generator.__init__(self, outfp, mangle_from_, maxheaderlen, policy=policy)
        self._fmt = _OMITTED if fmt is None else fmt

    def _body(self, msg):
        texts = []
        for part in msg.walk():
            main = part.get_content_maintype()
            if main == 'text':
                texts.append(part.get_payload(decode=False))
            elif main != 'multipart':
                texts.append(
                    self._fmt % {
                        'type': part.get_content_type(),
                        'maintype': main,
                        'subtype': part.get_content_subtype(),
                        'filename': part.get_filename('[no filename]'),
                        'description': part.get('Content-Description', '[no description]'),
                        'encoding': part.get('Content-Transfer-Encoding', '[no encoding]'),
                    }
                )
        return ''.join(text + '\n' for text in texts), None
