"""Cookies of HTTP: reading and writing them."""

import re
import string

__all__ = ["CookieError", "BaseCookie", "SimpleCookie"]

_LegalChars = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_UnescapedChars = _LegalChars + " ()/<=>?@[]{}"
_is_legal_key = re.compile("[%s]+" % re.escape(_LegalChars)).fullmatch
_translate = {code: "\\%03o" % code for code in set(range(256)) - set(map(ord, _UnescapedChars))}
_translate.update({ord('"'): '\\"', ord("\\"): "\\\\"})


class CookieError(Exception):
    pass


def _quote(str):
    """The value as it may stand in a cookie: in double quotes when it has special characters."""
    if str is None or _is_legal_key(str):
        return str
    return '"' + str.translate(_translate) + '"'


_unquote_sub = re.compile(r"\\(?:([0-3][0-7][0-7])|(.))").sub


def _unquote(str):
    if str is None or len(str) < 2 or str[0] != '"' or str[-1] != '"':
        return str
    return _unquote_sub(lambda found: chr(int(found[1], 8)) if found[1] else found[2], str[1:-1])


_WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_MONTHS = [None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def _getdate(future=0):
    from time import gmtime, time

    year, month, day, hour, minute, second, weekday, *_ = gmtime(time() + future)
    return "%s, %02d %3s %4d %02d:%02d:%02d GMT" % (_WEEKDAYS[weekday], day, _MONTHS[month], year, hour, minute, second)


class Morsel(dict):
    """A key/value pair with the attributes that RFC 2109 gives a cookie."""

    _reserved = {
        "expires": "expires",
        "path": "Path",
        "comment": "Comment",
        "domain": "Domain",
        "max-age": "Max-Age",
        "secure": "Secure",
        "httponly": "HttpOnly",
        "version": "Version",
        "samesite": "SameSite",
        "partitioned": "Partitioned",
    }
    _reserved_defaults = dict.fromkeys(_reserved, "")
    _flags = {"secure", "httponly", "partitioned"}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        dict.update(self, self._reserved_defaults)

    @property
    def key(self):
        return self._key

    @property
    def value(self):
        return self._value

    @property
    def coded_value(self):
        return self._coded_value

    def _reserved_name(self, key):
        name = key.lower()
        if name not in self._reserved:
            raise CookieError("Invalid attribute %r" % (key,))
        return name

    def __setitem__(self, K, V):
        name = self._reserved_name(K)
        dict.__setitem__(self, name, V)

    def setdefault(self, key, val=None):
        name = self._reserved_name(key)
        return dict.setdefault(self, name, val)

    def __eq__(self, morsel):
        if not isinstance(morsel, Morsel):
            return NotImplemented
        return (
            dict.__eq__(self, morsel)
            and self._value == morsel._value
            and self._key == morsel._key
            and self._coded_value == morsel._coded_value
        )

    __ne__ = object.__ne__

    def copy(self):
        morsel = Morsel()
        dict.update(morsel, self)
        morsel.__dict__.update(self.__dict__)
        return morsel

    def update(self, values):
        data = {}
        for key, value in dict(values).items():
            name = self._reserved_name(key)
            data[name] = value
        dict.update(self, data)

    def __ior__(self, values):
        self.update(values)
        return self

    def isReservedKey(self, K):
        return K.lower() in self._reserved

    def set(self, key, val, coded_val):
        if key.lower() in self._reserved:
            raise CookieError("Attempt to set a reserved key %r" % (key,))
        if not _is_legal_key(key):
            raise CookieError("Illegal key %r" % (key,))  # as line 337: raise CookieError('Illegal key %r' % (key,))
        self._key, self._value, self._coded_value = key, val, coded_val

    def __getstate__(self):
        return {"key": self._key, "value": self._value, "coded_value": self._coded_value}

    def __setstate__(self, state):
        self._key, self._value, self._coded_value = state["key"], state["value"], state["coded_value"]

    def output(self, attrs=None, header="Set-Cookie:"):
        return "%s %s" % (header, self.OutputString(attrs))

    __str__ = output

    def __repr__(self):
        return "<%s: %s>" % (self.__class__.__name__, self.OutputString())

    def js_output(self, attrs=None):
        text = self.OutputString(attrs)
        return (
            '\n        <script type="text/javascript">\n        <!-- begin hiding\n'
            '        document.cookie = "%s";\n        // end hiding -->\n        </script>\n        '
        ) % text.replace('"', r"\"")

    def OutputString(self, attrs=None):
        parts = ["%s=%s" % (self._key, self._coded_value)]
        for key, value in sorted(self.items()):
            if value == "" or key not in (self._reserved if attrs is None else attrs):
                continue
            name = self._reserved[key]
            if key == "expires" and isinstance(value, int):
                parts.append("%s=%s" % (name, _getdate(value)))
            elif key == "max-age" and isinstance(value, int):
                parts.append("%s=%d" % (name, value))
            elif key == "comment" and isinstance(value, str):
                parts.append("%s=%s" % (name, _quote(value)))
            elif key in self._flags:
                if value:
                    parts.append(name)
            else:
                parts.append("%s=%s" % (name, value))
        return "; ".join(parts)

    import types

    __class_getitem__ = classmethod(types.GenericAlias)
    del types


_KEY_CHARS = r"\w\d!#%&'~_`><@,:/\$\*\+\-\.\^\|\)\(\?\}\{\="
_pattern = re.compile(
    r"\s*(?P<key>["
    + _KEY_CHARS
    + r"]+?)(\s*=\s*(?P<val>"
    + r'"(?:[^\\"]|\\.)*"'
    + r"|(\w{3},\s[\w\d\s-]{9,11}\s[\d:]{8}\sGMT)"
    + r"|["
    + _KEY_CHARS
    + r"\[\]]*))?\s*(\s+|;|$)",
    re.ASCII,
)


class BaseCookie(dict):
    """A dictionary of cookies by their names."""

    def value_decode(self, val):
        """The value of a cookie out of its text: (real value, coded value)."""
        return val, val

    def value_encode(self, val):
        """The text of a cookie for its value: (real value, coded value)."""
        text = str(val)
        return text, text

    def __init__(self, input=None):
        if input:
            self.load(input)

    def __set(self, key, real_value, coded_value):
        morsel = self.get(key, Morsel())
        morsel.set(key, real_value, coded_value)  # as line 474: M.set(key, real_value, coded_value)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self.__set(key, *self.value_encode(value))  # as line 484: self.__set(key, rval, cval)

    def output(self, attrs=None, header="Set-Cookie:", sep="\015\012"):
        result = []
        for _, morsel in sorted(self.items()):
            result.append(morsel.output(attrs, header))
        return sep.join(result)

    __str__ = output

    def __repr__(self):
        shown = ["%s=%r" % (key, morsel.value) for key, morsel in sorted(self.items())]
        return "<%s: %s>" % (self.__class__.__name__, " ".join(shown))

    def js_output(self, attrs=None):
        return "".join([morsel.js_output(attrs) for _, morsel in sorted(self.items())])

    def load(self, rawdata):
        """Cookies out of the text of a header, or out of a mapping."""
        if isinstance(rawdata, str):
            self.__parse(rawdata)
        else:
            for key, value in rawdata.items():
                self[key] = value

    def __parse(self, text):
        at = 0
        found = []
        seen_morsel = False
        while 0 <= at < len(text):
            match = _pattern.match(text, at)
            if not match:
                break
            key, value = match.group("key"), match.group("val")
            at = match.end(0)
            if key[0] == "$":
                if seen_morsel:
                    found.append(("attribute", key[1:], value))
            elif key.lower() in Morsel._reserved:
                if not seen_morsel:
                    return
                if value is None:
                    if key.lower() not in Morsel._flags:
                        return
                    found.append(("attribute", key, True))
                else:
                    found.append(("attribute", key, _unquote(value)))
            elif value is not None:
                found.append(("pair", key, self.value_decode(value)))
                seen_morsel = True
            else:
                return
        morsel = None
        for kind, key, value in found:
            if kind == "attribute":
                morsel[key] = value
            else:
                self.__set(key, *value)
                morsel = self[key]


class SimpleCookie(BaseCookie):
    """Cookies whose values are text; what has special characters is quoted."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
