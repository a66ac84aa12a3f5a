"""Headers as strings that know what they mean."""

from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime

_ONCE = {"subject", "from", "to", "cc", "bcc", "sender", "reply-to", "date", "orig-date", "message-id", "content-type", "content-transfer-encoding", "content-disposition", "mime-version"}


class Address:
    """One address with its name."""

    def __init__(self, display_name="", username="", domain="", addr_spec=None):
        if addr_spec is not None:
            if username or domain:
                raise TypeError("addrspec specified when username and/or domain also specified")
            username, _, domain = addr_spec.rpartition("@")
        self._parts = display_name, username, domain

    display_name = property(lambda self: self._parts[0])
    username = property(lambda self: self._parts[1])
    domain = property(lambda self: self._parts[2])

    @property
    def addr_spec(self):
        return f"{self.username}@{self.domain}" if self.domain else self.username

    def __repr__(self):
        return "{}(display_name={!r}, username={!r}, domain={!r})".format(
            self.__class__.__name__, self.display_name, self.username, self.domain
        )

    def __str__(self):
        name = self.display_name
        if not name:
            return self.addr_spec
        if any(char in '()<>@,:;".[]\\' for char in name):
            name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return f"{name} <{self.addr_spec}>"

    def __eq__(self, other):
        return isinstance(other, Address) and self._parts == other._parts

    def __hash__(self):
        return hash(self._parts)


class BaseHeader(str):
    """The value of a header, decoded."""

    @property
    def name(self):
        return self._name

    max_count = property(lambda self: 1 if self._name.lower() in _ONCE else None)
    defects = ()


class AddressHeader(BaseHeader):
    @property
    def addresses(self):
        return tuple(
            Address(name, *spec.rpartition("@")[::2]) if "@" in spec else Address(name, spec)
            for name, spec in getaddresses([str(self)])
        )


class DateHeader(BaseHeader):
    @property
    def datetime(self):
        return parsedate_to_datetime(str(self))


def make(name, value):
    """The header of a name with a value."""
    lower = name.lower()
    if lower in ("from", "to", "cc", "bcc", "sender", "reply-to"):
        cls = AddressHeader
        if isinstance(value, Address):
            value = str(value)
        elif isinstance(value, (list, tuple)):
            value = ", ".join(map(str, value))
    elif lower in ("date", "orig-date", "resent-date"):
        cls = DateHeader
        if hasattr(value, "timetuple"):
            from email.utils import format_datetime

            value = format_datetime(value)
    else:
        cls = BaseHeader
    text = str(value)
    if "=?" in text:
        text = str(make_header(decode_header(text)))
    text = " ".join(text.splitlines()) if "\n" in text else text
    header = cls(text.replace("  ", " ") if "\n" in str(value) else text)
    header._name = name
    return header
