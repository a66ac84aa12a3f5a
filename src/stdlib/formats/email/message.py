"""Messages: headers, and a payload that is text or other messages."""

__all__ = ["Message", "EmailMessage"]

import base64
import re

from email import errors, utils
from email.policy import compat32, default

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


def _split_parameters(text):
    return [part.strip() for part in re.findall(r'(?:[^;"]|"(?:[^"\\]|\\.)*"?)+', text)]


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
        from email.generator import flattened

        return flattened(self, policy or self.policy)

    def __bytes__(self):
        return self.as_bytes()

    def as_bytes(self, unixfrom=False, policy=None):
        from email.generator import flattened

        return flattened(self, policy or self.policy, raw=True).encode("ascii", "surrogateescape")

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
        if not decode or payload is None:
            return payload
        encoding = str(self.get("content-transfer-encoding", "")).strip().lower()
        try:
            data = payload.encode("ascii", "surrogateescape")
        except UnicodeError:
            data = payload.encode("raw-unicode-escape")
        if encoding == "quoted-printable":
            return _from_quoted(data)
        if encoding == "base64":
            return base64.b64decode(data)
        return data

    def set_payload(self, payload, charset=None):
        if hasattr(payload, "encode") and charset is not None:
            self._payload = payload.encode(str(charset), "surrogateescape").decode("ascii", "surrogateescape")
        else:
            self._payload = payload
        if charset is not None:
            self.set_charset(str(charset))

    def set_charset(self, charset):
        """Set the charset of the payload, with the headers that tell of it."""
        if charset is None:
            self.del_param("charset")
            return
        self._charset = charset
        if "MIME-Version" not in self:
            self.add_header("MIME-Version", "1.0")
        if "Content-Type" not in self:
            self.add_header("Content-Type", "text/plain", charset=charset)
        else:
            self.set_param("charset", charset)
        if "Content-Transfer-Encoding" not in self:
            payload = self._payload or ""
            if charset in ("us-ascii", "ascii"):
                self.add_header("Content-Transfer-Encoding", "7bit")
            elif charset.lower() in ("utf-8", "utf8"):
                data = payload.encode("ascii", "surrogateescape")
                self._payload = _base64_lines(data)
                self.add_header("Content-Transfer-Encoding", "base64")
            else:
                self._payload = _to_quoted(payload.encode("ascii", "surrogateescape"))
                self.add_header("Content-Transfer-Encoding", "quoted-printable")

    def get_charset(self):
        return self._charset

    # ---- headers ------------------------------------------------------------------------------------------------------

    def _shown(self, name, value):
        return value

    def _checked(self, name, value):
        return name, value

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        self._headers.append(self._checked(name, val))

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
                self._headers[at] = key, self._shown(key, _value)
                return
        raise KeyError(_name)

    # ---- kinds of content ---------------------------------------------------------------------------------------------

    def get_content_type(self):
        """The type of the content, as maintype/subtype."""
        value = self.get("content-type")
        if value is None:
            return self.get_default_type()
        kind = _split_parameters(str(value))[0].lower()
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
            name, text = (name.strip(), text.strip()) if equals else (part.strip(), "")
            if name.endswith("*"):
                found.append((name[:-1], utils.decode_rfc2231(utils.unquote(text))))
            else:
                found.append((name, utils.unquote(text) if unquote else text))
        return found

    def get_param(self, param, failobj=None, header="content-type", unquote=True):
        """One parameter of a header."""
        for name, value in self.get_params([], header, unquote):
            if name.lower() == param.lower():
                return value
        return failobj

    def set_param(self, param, value, header="Content-Type", requote=True, charset=None, language="", replace=False):
        """Set a parameter of a header."""
        if header not in self and header.lower() == "content-type":
            parts = ["text/plain"]
        else:
            parts = _split_parameters(str(self.get(header, "")))
        text = _parameter(param, value, requote)
        for at, part in enumerate(parts):
            if part.partition("=")[0].strip().lower() == param.lower():
                parts[at] = text
                break
        else:
            parts.append(text)
        joined = SEMISPACE.join(part for part in parts if part)
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
        parts = [p for p in _split_parameters(str(self.get(header))) if p.partition("=")[0].strip().lower() != param.lower()]
        del self[header]
        self[header] = SEMISPACE.join(parts)

    def set_type(self, type, header="Content-Type", requote=True):
        """Set the main type and subtype."""
        if type.count("/") != 1:
            raise ValueError
        rest = _split_parameters(str(self.get(header, "")))[1:]
        if header.lower() == "content-type":
            del self["mime-version"]
            self["MIME-Version"] = "1.0"
        del self[header]
        self[header] = SEMISPACE.join([type, *rest])

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
        self.set_param("boundary", boundary, replace=True)

    def get_content_charset(self, failobj=None):
        """The charset of the content, in small letters."""
        found = self.get_param("charset")
        return failobj if found is None else utils.collapse_rfc2231_value(found).lower()

    def get_content_disposition(self):
        """What is to be done with the content: "inline", "attachment", or None."""
        value = self.get("content-disposition")
        return None if value is None else _split_parameters(str(value))[0].lower()

    def get_charsets(self, failobj=None):
        return [part.get_content_charset(failobj) for part in self.walk()]

    def walk(self):
        """This message and every part of it."""
        yield self
        if self.is_multipart():
            for part in self.get_payload():
                yield from part.walk()


def _base64_lines(data):
    text = base64.b64encode(data).decode("ascii")
    return "".join(text[at : at + 76] + "\n" for at in range(0, len(text), 76))


def _quoted_lines(data, limit):
    """Quoted-printable text in lines of so many characters."""
    lines = []
    for line in data.decode("latin-1").split("\n"):
        parts = [char if " " <= char <= "~" and char != "=" or char == "\t" else "=%02X" % ord(char) for char in line]
        if parts and parts[-1] in (" ", "\t"):
            parts[-1] = "=%02X" % ord(parts[-1])
        text = ""
        for at, part in enumerate(parts):
            room = limit if at == len(parts) - 1 else limit - 1
            if len(text) + len(part) > room:
                lines.append(text + "=")
                text = ""
            text += part
        lines.append(text)
    return "\n".join(lines)


def _to_quoted(data, is_text=True):
    import binascii

    return binascii.b2a_qp(data, istext=is_text).decode("ascii")


def _from_quoted(data):
    import binascii

    return binascii.a2b_qp(data)


class MIMEPart(Message):
    """A part of a message, with content that is set and got as what it is."""

    def __init__(self, policy=None):
        Message.__init__(self, default if policy is None else policy)

    def __str__(self):
        from email.policy import EmailPolicy

        return self.as_string(policy=self.policy.clone(utf8=True) if isinstance(self.policy, EmailPolicy) else None)

    def _shown(self, name, value):
        from email.headerregistry import make

        return make(name, value)

    def _checked(self, name, value):
        from email.headerregistry import _ONCE, make

        if isinstance(value, str) and ("\n" in value or "\r" in value):
            raise ValueError("Header values may not contain linefeed or carriage return characters")
        if name.lower() in _ONCE and name in self:
            raise ValueError("There may be at most 1 {} headers in a message".format(name))
        return name, make(name, value)

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
        if not self.is_multipart():
            return
        sub = self.get_content_subtype()
        parts = self.get_payload().copy()
        if sub == "alternative":
            return
        if sub == "related":
            yield from parts[1:]
            return
        bodies = {id(self.get_body((kind,))) for kind in ("related", "html", "plain")}
        for part in parts:
            holds_body = any(id(below) in bodies for below in part.walk())
            if part.is_attachment() or not holds_body:
                yield part

    def get_content(self, *, errors="replace"):
        """The content as what it is: a str, bytes, or a message."""
        main = self.get_content_maintype()
        if main == "text":
            charset = self.get_param("charset", "ASCII")
            return self.get_payload(decode=True).decode(charset, errors)
        if self.get_content_type() == "message/rfc822":
            return self.get_payload(0)
        if main not in ("audio", "image", "video", "application"):
            raise KeyError(self.get_content_type())
        return self.get_payload(decode=True)

    def set_content(self, content, subtype="plain", charset="utf-8", *, maintype=None, cte=None, filename=None, disposition=None, cid=None, params=None, headers=None):
        """Set the content: a str, or bytes with `maintype` and `subtype`."""
        if self.get_content_maintype() == "multipart":
            raise TypeError("set_content not valid on multipart")
        self._payload = None
        for name in [name for name in self.keys() if name.lower().startswith("content-")]:
            del self[name]
        if isinstance(content, str):
            self["Content-Type"] = f'text/{subtype}; charset="{charset}"'
            text = content if content.endswith("\n") or not content else content + "\n"
            data = text.encode(charset)
            if cte is None:
                longest = max(map(len, data.split(b"\n")))
                if longest <= (self.policy.max_line_length or longest):
                    # What is not ASCII goes as it is; who writes text encodes it then.
                    cte = "7bit" if data.isascii() else "8bit"
                else:
                    shorter = len(_quoted_lines(data, 78)) <= len(_base64_lines(data))
                    cte = "quoted-printable" if shorter else "base64"
            if cte == "base64":
                self._payload = _base64_lines(data)
            elif cte == "quoted-printable":
                self._payload = _quoted_lines(data, self.policy.max_line_length or 78)
            else:
                self._payload = data.decode("ascii", "surrogateescape")
        elif isinstance(content, (bytes, bytearray, memoryview)):
            if maintype is None:
                raise TypeError("set_bytes_content() missing 2 required positional arguments: 'maintype' and 'subtype'")
            self["Content-Type"] = f"{maintype}/{subtype}"
            cte = cte or "base64"
            self._payload = _base64_lines(bytes(content)) if cte == "base64" else _to_quoted(bytes(content), False)
        elif isinstance(content, Message):
            self["Content-Type"] = "message/rfc822"
            self._payload = [content]
            cte = "8bit"
        else:
            raise KeyError(type(content))
        self["Content-Transfer-Encoding"] = cte
        if filename is not None or disposition is not None:
            self["Content-Disposition"] = "attachment" if disposition is None else disposition
            if filename is not None:
                self.set_param("filename", filename, header="Content-Disposition", replace=True)
        if cid is not None:
            self["Content-ID"] = cid
        for name, value in (params or {}).items():
            self.set_param(name, value)
        for header in headers or ():
            name, _, value = header.partition(":") if isinstance(header, str) else (header.name, "", header)
            self[name] = value.strip()

    def _make_multipart(self, subtype, allowed, boundary):
        if self.get_content_maintype() == "multipart" and self.get_content_subtype() not in allowed:
            raise ValueError("Cannot convert {} to {}".format(self.get_content_subtype(), subtype))
        kept = [pair for pair in self._headers if not pair[0].lower().startswith("content-")]
        moved = [pair for pair in self._headers if pair[0].lower().startswith("content-")]
        self._headers = kept
        parts = []
        if moved:
            part = type(self)(policy=self.policy) if type(self) is MIMEPart else MIMEPart(policy=self.policy)
            part._headers = moved
            part._payload = self._payload
            parts.append(part)
        self._payload = parts
        self["Content-Type"] = "multipart/" + subtype
        if boundary is not None:
            self.set_param("boundary", boundary)

    def make_related(self, boundary=None):
        self._make_multipart("related", (), boundary)

    def make_alternative(self, boundary=None):
        self._make_multipart("alternative", ("related",), boundary)

    def make_mixed(self, boundary=None):
        self._make_multipart("mixed", ("related", "alternative"), boundary)

    def _add(self, kind, *args, disposition=None, **kw):
        if self.get_content_maintype() != "multipart" or self.get_content_subtype() != kind:
            getattr(self, "make_" + kind)()
        # Whatever class the whole has, its parts are of the class for whole messages but for the first.
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
        if args and isinstance(args[0], (bytes, bytearray)) and len(args) > 1:
            args, kw = args[:1], {"maintype": args[1], "subtype": args[2] if len(args) > 2 else kw.pop("subtype"), **kw}
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
