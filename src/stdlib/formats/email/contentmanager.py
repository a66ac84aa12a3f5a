"""Contents of messages as what they are: text, bytes, messages."""

import binascii

from email import errors, quoprimime


class ContentManager:
    """Knows how contents of some kinds are got and set."""

    def __init__(self):
        self.get_handlers = {}
        self.set_handlers = {}

    def add_get_handler(self, key, handler):
        """How contents of a type, of a main type or of any ("") are got."""
        self.get_handlers[key] = handler

    def add_set_handler(self, typekey, handler):
        """How objects of a class (or of the class of that name) are set."""
        self.set_handlers[typekey] = handler

    def get_content(self, msg, *args, **kw):
        """The content of a message."""
        kind = msg.get_content_type()
        for key in (kind, msg.get_content_maintype(), ''):
            if key in self.get_handlers:
                return self.get_handlers[key](msg, *args, **kw)
        raise KeyError(kind)

    def set_content(self, msg, obj, *args, **kw):
        """Make an object the content of a message."""
        if msg.get_content_maintype() == 'multipart':
            raise TypeError('set_content not valid on multipart')
        handler = self._setter(obj)
        msg.clear_content()
        handler(msg, obj, *args, **kw)

    def _setter(self, obj):
        asked = None
        for cls in type(obj).__mro__:
            module = getattr(cls, '__module__', '')
            full = f'{module}.{cls.__qualname__}' if module else cls.__qualname__
            asked = asked or full
            for key in (cls, full, cls.__qualname__, cls.__name__):
                if key in self.set_handlers:
                    return self.set_handlers[key]
        if None in self.set_handlers:
            return self.set_handlers[None]
        raise KeyError(asked)


raw_data_manager = ContentManager()


def get_text_content(msg, errors='replace'):
    """The text of a message."""
    return msg.get_payload(decode=True).decode(msg.get_param('charset', 'ASCII'), errors=errors)


def get_non_text_content(msg):
    """The bytes of a message."""
    return msg.get_payload(decode=True)


def get_message_content(msg):
    """The message in a message."""
    return msg.get_payload(0)


def get_and_fixup_unknown_message_content(msg):
    """The bytes of a message in a message."""
    return bytes(msg.get_payload(0))


raw_data_manager.add_get_handler('text', get_text_content)
for _kind in ('audio', 'image', 'video', 'application'):
    raw_data_manager.add_get_handler(_kind, get_non_text_content)
for _kind in ('rfc822', 'external-body'):
    raw_data_manager.add_get_handler('message/' + _kind, get_message_content)
raw_data_manager.add_get_handler('message', get_and_fixup_unknown_message_content)
del _kind


def _prepare(msg, maintype, subtype, headers):
    msg['Content-Type'] = f'{maintype}/{subtype}'
    if headers:
        if not hasattr(headers[0], 'name'):
            made = [msg.policy.header_source_parse([header]) for header in headers]
            headers = [msg.policy.header_factory(name, value) for name, value in made]
        try:
            for header in headers:
                if header.defects:
                    raise header.defects[0]
                msg[header.name] = header
        except errors.HeaderDefect as error:
            raise ValueError('Invalid header: {}'.format(header.fold(policy=msg.policy))) from error


def _finish(msg, disposition, filename, cid, params):
    if disposition is None and filename is not None:
        disposition = 'attachment'
    if disposition is not None:
        msg['Content-Disposition'] = disposition
    if filename is not None:
        msg.set_param('filename', filename, header='Content-Disposition', replace=True)
    if cid is not None:
        msg['Content-ID'] = cid
    for name, value in (params or {}).items():
        msg.set_param(name, value)


def _base64_text(data, most):
    step = most // 4 * 3
    return ''.join(binascii.b2a_base64(data[at : at + step]).decode('ascii') for at in range(0, len(data), step))


def _encoded_text(string, charset, cte, policy):
    lines = string.encode(charset).splitlines()
    newline = policy.linesep.encode('ascii')

    def plain(lines):
        return b'\n'.join(lines) + b'\n'

    def written(lines):
        return newline.join(lines) + newline

    if cte is None:
        most = max(map(len, lines), default=0)
        if most <= (policy.max_line_length or most):
            try:
                return '7bit', plain(lines).decode('ascii')
            except UnicodeDecodeError:
                if policy.cte_type == '8bit':
                    return '8bit', plain(lines).decode('ascii', 'surrogateescape')
        sniff = plain(lines[:10])
        quoted = quoprimime.body_encode(sniff.decode('latin-1'), policy.max_line_length or 78)
        coded = binascii.b2a_base64(sniff).decode('ascii')
        if len(quoted) > len(coded):
            cte = 'base64'
        else:
            cte = 'quoted-printable'
            if len(lines) <= 10:
                return cte, quoted
    if cte == '7bit':
        return cte, plain(lines).decode('ascii')
    if cte == '8bit':
        return cte, plain(lines).decode('ascii', 'surrogateescape')
    if cte == 'quoted-printable':
        return cte, quoprimime.body_encode(plain(lines).decode('latin-1'), policy.max_line_length or 78)
    if cte == 'base64':
        return cte, _base64_text(written(lines), policy.max_line_length or 78)
    raise ValueError('Unknown content transfer encoding {}'.format(cte))


def set_text_content(
    msg, string, subtype='plain', charset='utf-8', cte=None, disposition=None, filename=None, cid=None, params=None, headers=None
):
    """Makes a text the content."""
    _prepare(msg, 'text', subtype, headers)
    cte, payload = _encoded_text(string, charset, cte, msg.policy)
    msg.set_payload(payload)
    msg.set_param('charset', {'latin-1': 'iso-8859-1', 'latin1': 'iso-8859-1', 'ascii': 'us-ascii'}.get(charset.lower(), charset), replace=True)
    msg['Content-Transfer-Encoding'] = cte
    _finish(msg, disposition, filename, cid, params)


def set_message_content(
    msg, message, subtype='rfc822', cte=None, disposition=None, filename=None, cid=None, params=None, headers=None
):
    """Makes a message the content."""
    if subtype == 'partial':
        raise ValueError('message/partial is not supported for Message objects')
    if subtype == 'rfc822':
        if cte not in (None, '7bit', '8bit', 'binary'):
            raise ValueError('message/rfc822 parts do not support cte={}'.format(cte))
        cte = '8bit' if cte is None else cte
    elif subtype == 'external-body':
        if cte not in (None, '7bit'):
            raise ValueError('message/external-body parts do not support cte={}'.format(cte))
        cte = '7bit'
    elif cte is None:
        cte = '7bit'
    _prepare(msg, 'message', subtype, headers)
    msg.set_payload([message])
    msg['Content-Transfer-Encoding'] = cte
    _finish(msg, disposition, filename, cid, params)


def set_bytes_content(
    msg, data, maintype, subtype, cte='base64', disposition=None, filename=None, cid=None, params=None, headers=None
):
    """Makes bytes the content."""
    _prepare(msg, maintype, subtype, headers)
    if cte == 'base64':
        data = _base64_text(data, msg.policy.max_line_length or 78)
    elif cte == 'quoted-printable':
        data = binascii.b2a_qp(data, istext=False, header=False, quotetabs=True).decode('ascii')
    elif cte == '7bit':
        data = data.decode('ascii')
    elif cte in ('8bit', 'binary'):
        data = data.decode('ascii', 'surrogateescape')
    msg.set_payload(data)
    msg['Content-Transfer-Encoding'] = cte
    _finish(msg, disposition, filename, cid, params)


raw_data_manager.add_set_handler(str, set_text_content)
raw_data_manager.add_set_handler('email.message.Message', set_message_content)
for _class in (bytes, bytearray, memoryview):
    raw_data_manager.add_set_handler(_class, set_bytes_content)
del _class
