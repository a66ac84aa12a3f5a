"""Messages: headers, and a payload that is text or other messages."""

__all__ = ["Message", "EmailMessage"]

import base64
import binascii
import io
import quopri
import re

from email import errors, utils
from email._policybase import compat32
from email.charset import Charset

SEMISPACE = "; "
_tspecials = re.compile(r'[ \(\)<>@,;:\\"/\[\]\?=]')


def _parameter(name, value=None, quote=True):
    """name="value", quoted where it must be."""
    if value is None or len(value) == 0:
        return name
    if isinstance(value, tuple):
        return f"{name}*={utils.encode_rfc2231(value[2], value[0], value[1])}"
    if not value.isascii():
        return f"{name}*={utils.encode_rfc2231(value, 'utf-8', '')}"
    return '%s="%s"' % (name, utils.quote(value)) if quote or _tspecials.search(value) else f"{name}={value}"


_until_semicolon = re.compile(r'(?:[^;"]|"(?:[^"\\]|\\.)*"?)*')


def _split_parameters(text):
    """What stands between semicolons, be it nothing."""
    parts = []
    at = 0
    while at <= len(text):
        found = _until_semicolon.match(text, at)
        parts.append(found[0].strip())
        at = found.end() + 1
    return parts


def _unquoted(value):
    return (*value[:2], utils.unquote(value[2])) if isinstance(value, tuple) else utils.unquote(value)


class Message:
    """A message. Headers are looked up as in a mapping whose keys have no case and may come more than once."""

    def __init__(self, policy=compat32):
        self.policy = policy
        self._headers = []
        self._unixfrom = None
        self._payload = None
        self._charset = None
        self.preamble = self.epilogue = None
        self.defects = []
        self._default_type = "text/plain"

    def __str__(self):
        return self.as_string()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """The message as it is written."""
        from email.generator import Generator

        out = io.StringIO()
        policy = self.policy if policy is None else policy
        Generator(out, mangle_from_=False, maxheaderlen=maxheaderlen, policy=policy).flatten(self, unixfrom=unixfrom)
        return out.getvalue()

    def __bytes__(self):
        return self.as_bytes()

    def as_bytes(self, unixfrom=False, policy=None):
        """The message as bytes."""
        from email.generator import BytesGenerator

        out = io.BytesIO()
        policy = self.policy if policy is None else policy
        BytesGenerator(out, mangle_from_=False, policy=policy).flatten(self, unixfrom=unixfrom)
        return out.getvalue()

    def set_unixfrom(self, unixfrom):
        """Notes the line that stands before the message in a mailbox."""
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        """The line that stands before the message in a mailbox."""
        return self._unixfrom

    def is_multipart(self):
        return isinstance(self._payload, list)

    # ---- the payload --------------------------------------------------------------------------------------------------

    def attach(self, payload):
        if self._payload is None:
            self._payload = [payload]
        else:
            try:
                self._payload.append(payload)
            except AttributeError:
                raise TypeError("Attach is not valid on a message with a non-multipart payload")

    def get_payload(self, i=None, decode=False):
        """The payload; one of its parts; with `decode` the bytes that it stands for."""
        if self.is_multipart():
            if decode:
                return None
            return self._payload if i is None else self._payload[i]
        if i is not None and not isinstance(self._payload, list):
            raise TypeError("Expected list, got %s" % type(self._payload))
        payload = self._payload
        encoding = self.get("content-transfer-encoding", "")
        encoding = encoding.cte if hasattr(encoding, "cte") else str(encoding).strip().lower()
        if not isinstance(payload, str):
            data = payload
        elif utils._has_surrogates(payload):
            data = payload.encode("ascii", "surrogateescape")
            if not decode:
                try:
                    return data.decode(self.get_content_charset("ascii"), "replace")
                except LookupError:
                    return data.decode("ascii", "replace")
        elif decode:
            try:
                data = payload.encode("ascii")
            except UnicodeError:
                data = payload.encode("raw-unicode-escape")
        if not decode or payload is None:
            return payload
        if encoding == "quoted-printable":
            return quopri.decodestring(data)
        if encoding == "base64":
            return self._from_base64(b"".join(data.splitlines()))
        if encoding in ("x-uuencode", "uuencode", "uue", "x-uue"):
            try:
                return _from_uuencoded(data)
            except ValueError:
                return data
        return data

    def _from_base64(self, data):
        missing = -len(data) % 4
        try:
            decoded = base64.b64decode(data + b"=" * missing, validate=True)
            defects = [errors.InvalidBase64PaddingDefect()] if missing else []
        except binascii.Error:
            try:
                decoded, defects = base64.b64decode(data), [errors.InvalidBase64CharactersDefect()]
            except binascii.Error:
                try:
                    decoded = base64.b64decode(data + b"==")
                    defects = [errors.InvalidBase64CharactersDefect(), errors.InvalidBase64PaddingDefect()]
                except binascii.Error:
                    decoded, defects = data, [errors.InvalidBase64LengthDefect()]
        for defect in defects:
            self.policy.handle_defect(self, defect)
        return decoded

    def set_payload(self, payload, charset=None):
        """Set the payload."""
        if hasattr(payload, "encode"):
            if charset is None:
                self._payload = payload
                return
            if not isinstance(charset, Charset):
                charset = Charset(charset)
            payload = payload.encode(charset.output_charset, "surrogateescape")
        self._payload = payload.decode("ascii", "surrogateescape") if hasattr(payload, "decode") else payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        """Set the charset of the payload, with the headers that tell of it."""
        if charset is None:
            self.del_param("charset")
            self._charset = None
            return
        if not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        if "MIME-Version" not in self:
            self.add_header("MIME-Version", "1.0")
        if "Content-Type" not in self:
            self.add_header("Content-Type", "text/plain", charset=charset.get_output_charset())
        else:
            self.set_param("charset", charset.get_output_charset())
        if charset != charset.get_output_charset() and self._payload is not None:
            self._payload = charset.body_encode(self._payload.encode("ascii", "surrogateescape"))
        if "Content-Transfer-Encoding" not in self:
            encoding = charset.get_body_encoding()
            if callable(encoding):
                encoding(self)
                return
            payload = self._payload
            if payload:
                payload = charset.body_encode(payload.encode("ascii", "surrogateescape"))
            self._payload = payload
            self.add_header("Content-Transfer-Encoding", encoding)

    def get_charset(self):
        return self._charset

    # ---- headers ------------------------------------------------------------------------------------------------------

    def _shown(self, name, value):
        return self.policy.header_fetch_parse(name, value)

    def set_raw(self, name, value):
        """Adds a header as it is."""
        self._headers.append((name, value))

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        most = self.policy.header_max_count(name)
        if most:
            found = sum(key.lower() == name.lower() for key, _ in self._headers)
            if found >= most:
                raise ValueError("There may be at most {} {} headers in a message".format(most, name))
        self._headers.append(self.policy.header_store_parse(name, val))

    def __delitem__(self, name):
        self._headers = [pair for pair in self._headers if pair[0].lower() != name.lower()]

    def __contains__(self, name):
        return any(key.lower() == name.lower() for key, _ in self._headers)

    def __iter__(self):
        for name, _ in self._headers:
            yield name

    def keys(self):
        """The names of the headers."""
        return [name for name, _ in self._headers]

    def values(self):
        """The values of the headers."""
        return [self._shown(name, value) for name, value in self._headers]

    def items(self):
        """The headers with their values."""
        return [(name, self._shown(name, value)) for name, value in self._headers]

    def raw_items(self):
        return iter(self._headers.copy())

    def get(self, name, failobj=None):
        """The first header of a name."""
        for key, value in self._headers:
            if key.lower() == name.lower():
                return self._shown(key, value)
        return failobj

    def get_all(self, name, failobj=None):
        """Every header of a name."""
        return [self._shown(key, value) for key, value in self._headers if key.lower() == name.lower()] or failobj

    def add_header(self, _name, _value, **_params):
        """A header with parameters."""
        parts = [] if _value is None else [_value]
        for key, value in _params.items():
            key = key.replace("_", "-")
            parts.append(key if value is None else _parameter(key, value))
        self[_name] = SEMISPACE.join(parts)

    def replace_header(self, _name, _value):
        """Puts another value into the first header of a name."""
        for at, (key, _) in enumerate(self._headers):
            if key.lower() == _name.lower():
                self._headers[at] = self.policy.header_store_parse(key, _value)
                return
        raise KeyError(_name.lower())

    # ---- kinds of content ---------------------------------------------------------------------------------------------

    def get_content_type(self):
        """The type of the content, as maintype/subtype."""
        value = self.get("content-type")
        if value is None:
            return self.get_default_type()
        kind = str(value).partition(";")[0].strip().lower()
        return kind if kind.count("/") == 1 else "text/plain"

    def get_content_maintype(self):
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        return self.get_content_type().split("/")[1]

    def get_default_type(self):
        return self._default_type

    def set_default_type(self, ctype):
        self._default_type = ctype

    def get_params(self, failobj=None, header="content-type", unquote=True):
        """The parameters of a header as (name, value)."""
        value = self.get(header)
        if value is None:
            return failobj
        found = []
        for part in _split_parameters(str(value)):
            name, equals, text = part.partition("=")
            found.append((name.strip().lower(), text.strip()) if equals else (part, ""))
        found = utils.decode_params(found)
        return [(name, _unquoted(text)) for name, text in found] if unquote else found

    def get_param(self, param, failobj=None, header="content-type", unquote=True):
        """One parameter of a header."""
        for name, value in self.get_params([], header, unquote):
            if name.lower() == param.lower():
                return value
        return failobj

    def set_param(self, param, value, header="Content-Type", requote=True, charset=None, language="", replace=False):
        """Set a parameter of a header."""
        if charset and not isinstance(value, tuple):
            value = (charset, language, value)
        joined = "text/plain" if header not in self and header.lower() == "content-type" else str(self.get(header) or "")
        text = _parameter(param, value, requote)
        if self.get_param(param, header=header):
            joined = SEMISPACE.join(
                text if name.lower() == param.lower() else _parameter(name, old, requote)
                for name, old in self.get_params(header=header, unquote=requote)
            )
        else:
            joined = SEMISPACE.join((joined, text)) if joined else text
        if joined != self.get(header):
            if replace:
                self.replace_header(header, joined)
            else:
                del self[header]
                self[header] = joined

    def del_param(self, param, header="content-type", requote=True):
        """Takes a parameter out of a header."""
        if header not in self:
            return
        left = ""
        for name, value in self.get_params(header=header, unquote=requote):
            if name.lower() != param.lower():
                text = _parameter(name, value, requote)
                left = SEMISPACE.join((left, text)) if left else text
        if left != self.get(header):
            del self[header]
            self[header] = left

    def set_type(self, type, header="Content-Type", requote=True):
        """Set the main type and subtype."""
        if type.count("/") != 1:
            raise ValueError
        if header.lower() == "content-type":
            del self["mime-version"]
            self["MIME-Version"] = "1.0"
        if header not in self:
            self[header] = type
            return
        parameters = self.get_params(header=header, unquote=requote)
        del self[header]
        self[header] = type
        for name, value in parameters[1:]:
            self.set_param(name, value, header, requote)

    def get_filename(self, failobj=None):
        """The name of the file that the content is."""
        name = self.get_param("filename", None, "content-disposition")
        if name is None:
            name = self.get_param("name", None, "content-type")
        return failobj if name is None else utils.collapse_rfc2231_value(name).strip()

    def get_boundary(self, failobj=None):
        """The text between the parts."""
        found = self.get_param("boundary")
        return failobj if found is None else utils.collapse_rfc2231_value(found).rstrip()

    def set_boundary(self, boundary):
        """Set the text between the parts."""
        if "content-type" not in self:
            raise errors.HeaderParseError("No Content-Type header found")
        parts, found = [], False
        for name, value in self.get_params(header="content-type", unquote=False):
            if name.lower() == "boundary":
                value, found = f'"{boundary}"', True
            parts.append(f"{name}={value}" if value else name)
        if not found:
            parts.append(f'boundary="{boundary}"')
        self.replace_header("content-type", SEMISPACE.join(parts))

    def get_content_charset(self, failobj=None):
        """The charset of the content, in small letters."""
        found = self.get_param("charset")
        if found is None:
            return failobj
        if isinstance(found, tuple):
            try:
                found = str(found[2].encode("raw-unicode-escape"), found[0] or "us-ascii")
            except (LookupError, UnicodeError):
                found = found[2]
        # Names of charsets are ASCII.
        return found.lower() if found.isascii() else failobj

    def get_content_disposition(self):
        """What is to be done with the content: "inline", "attachment", or None."""
        value = self.get("content-disposition")
        return None if value is None else str(value).partition(";")[0].strip().lower()

    def get_charsets(self, failobj=None):
        return [part.get_content_charset(failobj) for part in self.walk()]

    def walk(self):
        """This message and every part of it."""
        yield self
        if self.is_multipart():
            for part in self.get_payload():
                yield from part.walk()


def _from_uuencoded(data):
    """The bytes between the lines "begin" and "end"."""
    lines = iter(data.splitlines())
    for line in lines:
        mode, _, name = line.removeprefix(b"begin ").partition(b" ")
        if line.startswith(b"begin ") and name and not mode.strip(b"01234567"):
            break
    else:
        raise ValueError("`begin` line not found")
    decoded = b""
    for line in lines:
        if not line:
            raise ValueError("Truncated input")
        if line.strip(b" \t\r\n\f") == b"end":
            break
        try:
            decoded += binascii.a2b_uu(line)
        except binascii.Error:
            # Some write more than the count of the line says.
            decoded += binascii.a2b_uu(line[: ((line[0] - 32 & 63) * 4 + 5) // 3])
    return decoded


class MIMEPart(Message):
    """A part of a message, with content that is set and got as what it is."""

    def __init__(self, policy=None):
        if policy is None:
            from email.policy import default as policy
        Message.__init__(self, policy)

    def __str__(self):
        return self.as_string(policy=self.policy.clone(utf8=True))

    def as_string(self, unixfrom=False, maxheaderlen=None, policy=None):
        """The message as it is written."""
        policy = self.policy if policy is None else policy
        if maxheaderlen is None:
            maxheaderlen = policy.max_line_length
        return super().as_string(unixfrom, maxheaderlen, policy)

    def is_attachment(self):
        return self.get_content_disposition() == "attachment"

    def get_body(self, preferencelist=("related", "html", "plain")):
        """The part that is most likely the text of the message."""
        best = len(preferencelist), None
        for rank, part in self._bodies(self, preferencelist):
            if rank < best[0]:
                best = rank, part
        return best[1]

    def _bodies(self, part, preferences):
        if part.is_attachment():
            return
        main, sub = part.get_content_type().split("/")
        if main == "text":
            if sub in preferences:
                yield preferences.index(sub), part
        elif main == "multipart" and part.is_multipart():
            if sub == "related" and "related" in preferences:
                yield preferences.index("related"), part
            parts = part.get_payload()
            for below in parts[:1] if sub == "related" else parts:
                yield from self._bodies(below, preferences)

    def iter_parts(self):
        """The parts right below this one."""
        if self.is_multipart():
            yield from self.get_payload()

    def iter_attachments(self):
        """The parts that are not the text of the message."""
        if self.get_content_maintype() != "multipart" or not self.is_multipart():
            return
        sub = self.get_content_subtype()
        parts = self.get_payload().copy()
        if sub == "alternative":
            return
        if sub == "related":
            start = self.get_param("start")
            root = next((part for part in parts if start and part["content-id"] == start), parts[0] if parts else None)
            yield from (part for part in parts if part is not root)
            return
        bodies = {id(self.get_body((kind,))) for kind in ("related", "html", "plain")}
        for part in parts:
            holds_body = any(id(below) in bodies for below in part.walk())
            if part.is_attachment() or not holds_body:
                yield part

    def get_content(self, *args, content_manager=None, **kw):
        """The content as what it is: a str, bytes, or a message."""
        manager = self.policy.content_manager if content_manager is None else content_manager
        return manager.get_content(self, *args, **kw)

    def set_content(self, *args, content_manager=None, **kw):
        """Set the content: a str, or bytes with `maintype` and `subtype`."""
        manager = self.policy.content_manager if content_manager is None else content_manager
        manager.set_content(self, *args, **kw)

    def _make_multipart(self, subtype, others, boundary):
        if self.get_content_maintype() == "multipart" and self.get_content_subtype() in (subtype, *others):
            raise ValueError("Cannot convert {} to {}".format(self.get_content_subtype(), subtype))
        moved = [pair for pair in self._headers if pair[0].lower().startswith("content-")]
        self._headers = [pair for pair in self._headers if not pair[0].lower().startswith("content-")]
        parts = []
        if moved:
            part = type(self)(policy=self.policy)
            part._headers, part._payload = moved, self._payload
            parts.append(part)
        self._payload = parts
        self["Content-Type"] = "multipart/" + subtype
        if boundary is not None:
            self.set_param("boundary", boundary)

    def make_related(self, boundary=None):
        self._make_multipart("related", ("alternative", "mixed"), boundary)

    def make_alternative(self, boundary=None):
        self._make_multipart("alternative", ("mixed",), boundary)

    def make_mixed(self, boundary=None):
        self._make_multipart("mixed", (), boundary)

    def _add(self, kind, *args, disposition=None, **kw):
        if self.get_content_maintype() != "multipart" or self.get_content_subtype() != kind:
            getattr(self, "make_" + kind)()
        part = type(self)(policy=self.policy)
        part.set_content(*args, **kw)
        if disposition and "content-disposition" not in part:
            part["Content-Disposition"] = disposition
        self.attach(part)

    def add_related(self, *args, **kw):
        self._add("related", *args, disposition="inline", **kw)

    def add_alternative(self, *args, **kw):
        self._add("alternative", *args, **kw)

    def add_attachment(self, *args, **kw):
        self._add("mixed", *args, disposition="attachment", **kw)

    def clear(self):
        self._headers = []
        self._payload = None

    def clear_content(self):
        self._headers = [pair for pair in self._headers if not pair[0].lower().startswith("content-")]
        self._payload = None


class EmailMessage(MIMEPart):
    """A whole message."""

    def set_content(self, *args, **kw):
        super().set_content(*args, **kw)
        if "MIME-Version" not in self:
            self["MIME-Version"] = "1.0"
