"""URLs: taken apart, put together, quoted."""

import functools
import types
from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl", "quote",
    "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult",
    "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

# Schemes that can be joined with relative references; that have a host; that have parameters behind ";".
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps",
    "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero",
    "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services",
]
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp",
    "tel",
]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
uses_query = [
    "", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtsps", "rtspu", "sip", "sips",
]
uses_fragment = [
    "", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file", "prospero",
]

scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

# Spaces and control characters around a URL, and line ends in it, are taken off.
_WHATWG_C0_CONTROL_OR_SPACE = "".join(map(chr, range(0x21)))
_UNSAFE_URL_BYTES_TO_REMOVE = ["\t", "\r", "\n"]


def clear_cache():
    urlsplit.cache_clear()
    _byte_quoter_factory.cache_clear()


_implicit_encoding = "ascii"
_implicit_errors = "strict"


def _noop(obj):
    return obj


def _encode_result(obj, encoding=_implicit_encoding, errors=_implicit_errors):
    return obj.encode(encoding, errors)


def _coerce_args(*args):
    """Texts as they are, bytes as texts; and the function that makes the result what the arguments were."""
    str_input = isinstance(args[0], str)
    for arg in args[1:]:
        # "" and b"" may be defaults.
        if arg and isinstance(arg, str) != str_input:
            raise TypeError("Cannot mix str and non-str arguments")  # as line 130
    if str_input:
        return (*args, _noop)
    return (*(arg.decode(_implicit_encoding, _implicit_errors) if arg else "" for arg in args), _encode_result)


class _ResultMixinStr:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._encoded_counterpart(*(part.encode(encoding, errors) for part in self))


class _ResultMixinBytes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._decoded_counterpart(*(part.decode(encoding, errors) for part in self))


class _NetlocResultMixinBase:
    __slots__ = ()

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        hostname = self._hostinfo[0]
        if not hostname:
            return None
        # The zone of an IPv6 address keeps its case.
        separator = "%" if isinstance(hostname, str) else b"%"
        hostname, percent, zone = hostname.partition(separator)
        return hostname.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is not None:
            if port.isdigit() and port.isascii():
                port = int(port)
            else:
                raise ValueError(f"Port could not be cast to integer value as {port!r}")  # as line 182
            if not (0 <= port <= 65535):
                raise ValueError("Port out of range 0-65535")
        return port

    __class_getitem__ = classmethod(types.GenericAlias)

    @property
    def _userinfo(self):
        at, colon = ("@", ":") if isinstance(self.netloc, str) else (b"@", b":")
        userinfo, have_info, hostinfo = self.netloc.rpartition(at)
        if not have_info:
            return None, None
        username, have_password, password = userinfo.partition(colon)
        return username, password if have_password else None

    @property
    def _hostinfo(self):
        at, colon, opening, closing = ("@", ":", "[", "]") if isinstance(self.netloc, str) else (b"@", b":", b"[", b"]")
        _, _, hostinfo = self.netloc.rpartition(at)
        _, have_open_br, bracketed = hostinfo.partition(opening)
        if have_open_br:
            hostname, _, port = bracketed.partition(closing)
            _, _, port = port.partition(colon)
        else:
            hostname, _, port = hostinfo.partition(colon)
        return hostname, port or None


class _NetlocResultMixinStr(_NetlocResultMixinBase, _ResultMixinStr):
    __slots__ = ()


class _NetlocResultMixinBytes(_NetlocResultMixinBase, _ResultMixinBytes):
    __slots__ = ()


_DefragResultBase = namedtuple("_DefragResultBase", "url fragment")
_SplitResultBase = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_ParseResultBase = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")

_DefragResultBase.__doc__ = """An address without its fragment, and the fragment."""
_SplitResultBase.__doc__ = """The five parts of an address; parameters stay in the path."""
_ParseResultBase.__doc__ = """The six parts of an address."""

ResultBase = _NetlocResultMixinStr


class DefragResult(_DefragResultBase, _ResultMixinStr):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_SplitResultBase, _NetlocResultMixinStr):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_ParseResultBase, _NetlocResultMixinStr):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_DefragResultBase, _ResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_SplitResultBase, _NetlocResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_ParseResultBase, _NetlocResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _bytes in (
    (DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes),
):
    _text._encoded_counterpart = _bytes
    _bytes._decoded_counterpart = _text
del _text, _bytes


def urlparse(url, scheme="", allow_fragments=True):
    url, scheme, _coerce_result = _coerce_args(url, scheme)
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)  # as line 395: scheme, netloc, url, params, query, fragment = ‹_urlparse(url, scheme, allow_fragments)› && line 400 in _urlparse: scheme, netloc, url, query, fragment = ‹_urlsplit(url, scheme, allow_fragments)› && line 523 in _urlsplit: raise ValueError("Invalid IPv6 URL")
    params = ""
    if scheme in uses_params and ";" in url:
        url, params = _splitparams(url)
    return _coerce_result(ParseResult(scheme, netloc, url, params, query, fragment))


def _splitparams(url):
    # Behind the last ";" of the last segment.
    at = url.find(";", url.rfind("/")) if "/" in url else url.find(";")
    if at < 0:
        return url, ""
    return url[:at], url[at + 1:]


def _checknetloc(netloc):
    if not netloc or netloc.isascii():
        return
    # Characters that turn into separators when normalized.
    import unicodedata

    n = netloc.replace("@", "").replace(":", "").replace("#", "").replace("?", "")
    normalized = unicodedata.normalize("NFKC", n)
    if n == normalized:
        return
    for char in "/?#@:":
        if char in normalized:
            raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def _check_bracketed_netloc(netloc):
    hostname_and_port = netloc.rpartition("@")[2]
    before_bracket, have_open_br, bracketed = hostname_and_port.partition("[")
    if have_open_br:
        if before_bracket:
            raise ValueError("Invalid IPv6 URL")
        hostname, _, port = bracketed.partition("]")
        if port and not port.startswith(":"):
            raise ValueError("Invalid IPv6 URL")
    else:
        hostname, _, port = hostname_and_port.partition(":")
    _check_bracketed_host(hostname)


def _check_bracketed_host(hostname):
    if hostname.startswith("v"):
        head, dot, rest = hostname[1:].partition(".")
        if not (head and dot and rest and all(char in "0123456789abcdefABCDEF" for char in head)):
            raise ValueError("IPvFuture address is invalid")
        return
    import re

    address = hostname.partition("%")[0]
    if re.fullmatch(r"[0-9]+(\.[0-9]+){3}", address):
        raise ValueError("An IPv4 address cannot be in brackets")
    if not _is_ipv6(address):
        raise ValueError(f"{hostname!r} does not appear to be an IPv4 or IPv6 address")


def _is_ipv6(address):
    if address.count("::") > 1 or ":::" in address:
        return False
    parts = address.split(":")
    if len(parts) < 3:
        return False
    wanted = 8
    if "." in parts[-1]:
        numbers = parts.pop().split(".")
        if len(numbers) != 4 or not all(number.isdigit() and int(number) < 256 for number in numbers):
            return False
        wanted = 6
    filled = [part for part in parts if part]
    if not all(len(part) <= 4 and all(char in "0123456789abcdefABCDEF" for char in part) for part in filled):
        return False
    if "::" in address:
        return len(filled) < wanted
    return len(filled) == wanted and len(parts) == wanted


@functools.lru_cache(typed=True)
def urlsplit(url, scheme="", allow_fragments=True):
    url, scheme, _coerce_result = _coerce_args(url, scheme)
    scheme, netloc, url, query, fragment = _split(url, scheme, allow_fragments)
    return _coerce_result(SplitResult(scheme, netloc or "", url, query or "", fragment or ""))


def _split(url, scheme, allow_fragments):
    """The parts of a URL: None for a host, a query or a fragment that is not there, which is not the same as an empty one."""
    url = url.lstrip(_WHATWG_C0_CONTROL_OR_SPACE)
    scheme = scheme.strip(_WHATWG_C0_CONTROL_OR_SPACE)
    for char in _UNSAFE_URL_BYTES_TO_REMOVE:
        url = url.replace(char, "")
        scheme = scheme.replace(char, "")
    netloc = query = fragment = None
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha():
        if all(char in scheme_chars for char in url[:colon]):
            scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == "//":
        end = min((at for at in (url.find(char, 2) for char in "/?#") if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")  # not shown
        if "[" in netloc and "]" in netloc:
            _check_bracketed_netloc(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    _checknetloc(netloc or "")
    return scheme, netloc, url, query, fragment


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, _coerce_result = _coerce_args(*components)
    if params:
        url = "%s;%s" % (url, params)
    return _coerce_result(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    scheme, netloc, url, query, fragment, _coerce_result = _coerce_args(*components)
    if not netloc:
        # Such a URL has an empty host rather than none.
        netloc = "" if scheme and scheme in uses_netloc and (not url or url[:1] == "/") else None
    return _coerce_result(_joined(scheme, netloc, url, query or None, fragment or None))


def _joined(scheme, netloc, url, query, fragment):
    """A URL of its parts; None for what is not there."""
    if netloc is not None:
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    elif url[:2] == "//":
        # Or the path would be read as a host.
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query is not None:
        url = url + "?" + query
    if fragment is not None:
        url = url + "#" + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, _coerce_result = _coerce_args(base, url)  # as line 588
    bscheme, bnetloc, bpath, bquery, bfragment = _split(base, "", allow_fragments)
    scheme, netloc, path, query, fragment = _split(url, bscheme, allow_fragments)
    if scheme != bscheme or (scheme and scheme not in uses_relative):
        return _coerce_result(url)
    if not scheme or scheme in uses_netloc:
        if netloc:
            return _coerce_result(_joined(scheme, netloc, path, query, fragment))
        netloc = bnetloc
    if not path:
        path = bpath
        if query is None:
            query = bquery
            if fragment is None:
                fragment = bfragment
        return _coerce_result(_joined(scheme, netloc, path, query, fragment))
    base_parts = bpath.split("/")
    if base_parts[-1] != "":
        # The file of the base gives way.
        del base_parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        # Empty segments between others count for nothing.
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return _coerce_result(_joined(scheme, netloc, "/".join(resolved) or "/", query, fragment))


def urldefrag(url):
    url, _coerce_result = _coerce_args(url)
    if "#" in url:
        scheme, netloc, path, query, frag = _split(url, "", True)
        defrag = _joined(scheme, netloc, path, query, None)
    else:
        defrag = url
        frag = ""
    return _coerce_result(DefragResult(defrag, frag or ""))


# ---- percent-encoding

_hexdig = "0123456789ABCDEFabcdef"


def unquote_to_bytes(string):
    if not string:
        # Is it a text or bytes at all?
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    return _unquote_bytes(string)


def _unquote_bytes(string):
    head, *rest = string.split(b"%")
    if not rest:
        return string
    pieces = [head]
    for item in rest:
        code = item[:2]
        try:
            if len(code) != 2 or not all(chr(char) in _hexdig for char in code):
                raise ValueError
            pieces.append(bytes([int(code, 16)]))
            pieces.append(item[2:])
        except ValueError:
            pieces.append(b"%")
            pieces.append(item)
    return b"".join(pieces)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return _unquote_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    if encoding is None:
        encoding = "utf-8"
    if errors is None:
        errors = "replace"
    # Runs of ASCII are decoded; other characters stay.
    pieces = []
    run = ""
    for char in string:
        if char.isascii():
            run += char
            continue
        if run:
            pieces.append(_unquote_bytes(run.encode("ascii")).decode(encoding, errors))
            run = ""
        pieces.append(char)
    if run:
        pieces.append(_unquote_bytes(run.encode("ascii")).decode(encoding, errors))
    return "".join(pieces)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
             separator="&"):
    parsed = {}
    pairs = parse_qsl(  # as line 770: pairs = ‹parse_qsl(qs, keep_blank_values, strict_parsing,\n                  encoding=encoding, errors=errors,\n                  max_num_fields=max_num_fields, separator=separator,\n                  _stacklevel=2)›
        qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors, max_num_fields=max_num_fields,
        separator=separator,
    )
    for name, value in pairs:
        parsed.setdefault(name, []).append(value)
    return parsed


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
              separator="&"):
    """Parse a query given as a string argument. As parse_qs(), but returns a list of (name, value) pairs."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, "ascii")
        eq = "="

        def decode(text):
            return unquote_plus(text, encoding=encoding, errors=errors)

    elif qs is None:
        return []
    else:
        try:
            # Anything that is bytes underneath.
            qs = bytes(memoryview(qs))
        except TypeError:
            if not qs:
                _warn_no_text(qs)
                return []
            raise
        if isinstance(separator, str):
            separator = bytes(separator, "ascii")
        eq = b"="

        def decode(data):
            return _unquote_bytes(data.replace(b"+", b" "))

    if not qs:
        return []
    if max_num_fields is not None:
        if max_num_fields < 1 + qs.count(separator):
            raise ValueError("Max number of fields exceeded")
    result = []
    for name_value in qs.split(separator):
        if name_value or strict_parsing:
            name, has_eq, value = name_value.partition(eq)
            if not has_eq and strict_parsing:
                raise ValueError("bad query field: %r" % (name_value,))  # as line 856
            if value or keep_blank_values:
                result.append((decode(name), decode(value)))
    return result


def _warn_no_text(qs):
    import warnings

    warnings.warn(
        f"Accepting {type(qs).__name__} objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14",
        DeprecationWarning,
        stacklevel=_find_stacklevel(),
    )


def _find_stacklevel():
    import sys

    frame = sys._getframe(1)
    level = 1
    while frame is not None and frame.f_globals.get("__name__") == __name__:
        frame = frame.f_back
        level += 1
    return level


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_ALWAYS_SAFE_BYTES = bytes(_ALWAYS_SAFE)


class _Quoter(dict):
    """The quoted form of each byte, made when first asked for."""

    def __init__(self, safe):
        super().__init__()
        self.safe = _ALWAYS_SAFE.union(safe)

    def __repr__(self):
        return f"<Quoter {dict(self)!r}>"

    def __missing__(self, b):
        text = chr(b) if b in self.safe else "%{:02X}".format(b)
        self[b] = text
        return text


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)  # as line 952


def quote_plus(string, safe="", encoding=None, errors=None):
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    # Spaces are left alone by quote, then replaced.
    safe = safe + (" " if isinstance(safe, str) else b" ")
    return quote(string, safe, encoding, errors).replace(" ", "+")


@functools.lru_cache
def _byte_quoter_factory(safe):
    return _Quoter(safe).__getitem__


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")  # as line 982
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes([c for c in safe if c < 128])
    if not bs.rstrip(_ALWAYS_SAFE_BYTES + safe):
        return bs.decode()
    quoter = _byte_quoter_factory(safe)
    return "".join([quoter(char) for char in bs])


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        # A sequence of pairs, then: tell what is none early.
        try:
            if len(query) and not isinstance(query[0], tuple):  # as line 1028
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence or mapping object") from err  # as line 1035: raise TypeError("not a valid non-string sequence "\n                "or mapping object") from err

    def shown(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    result = []
    for key, value in query:
        key = shown(key)
        if not doseq or isinstance(value, (bytes, str)):
            result.append(key + "=" + shown(value))
            continue
        try:
            len(value)
        except TypeError:
            # Not a sequence.
            result.append(key + "=" + shown(value))
        else:
            result += [key + "=" + shown(element) for element in value]
    return "&".join(result)


# ---- parts of addresses one by one: older than urlsplit(), and deprecated --------------------------------------------------


def _deprecated(name, instead="urlparse"):
    import warnings

    use = f", use urllib.parse.{instead}() instead" if instead else ""
    warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8{use}", DeprecationWarning, stacklevel=3)


def to_bytes(url):
    _deprecated("to_bytes", None)
    return _ascii(url)


def _ascii(url):
    if isinstance(url, str):
        try:
            url = url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url


def unwrap(url):
    """The address in "<URL:scheme://host/path>"."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url


def splittype(url):
    """splittype('type:rest') --> 'type', 'rest'"""
    _deprecated("splittype")
    scheme, colon, rest = url.partition(":")
    if scheme and colon and "/" not in scheme and "\n" not in rest:
        return scheme.lower(), rest
    return None, url


def splithost(url):
    """splithost('//host/path') --> 'host', '/path'"""
    _deprecated("splithost")
    if url[:2] != "//":
        return None, url
    end = min((at for at in map(url.find, "/#?", (2, 2, 2)) if at >= 0), default=len(url))
    host, path = url[2:end], url[end:]
    return host, path if not path or path[0] == "/" else "/" + path


def splituser(host):
    """splituser('user@host') --> 'user', 'host'"""
    _deprecated("splituser")
    user, sign, host = host.rpartition("@")
    return user if sign else None, host


def splitpasswd(user):
    """splitpasswd('user:passwd') --> 'user', 'passwd'"""
    _deprecated("splitpasswd")
    user, sign, passwd = user.partition(":")
    return user, passwd if sign else None


def splitport(host):
    """splitport('host:port') --> 'host', 'port'"""
    _deprecated("splitport")
    name, sign, port = host.rpartition(":")
    if sign and (not port or port.isdecimal() and port.isascii()):
        return name, port or None
    return host, None


def splitnport(host, defport=-1):
    """splitnport('host:port') --> 'host', 80 as a number; None where it is none"""
    _deprecated("splitnport")
    name, sign, port = host.rpartition(":")
    if not sign:
        return host, defport
    if not port:
        return name, defport
    return name, int(port) if port.isdecimal() and port.isascii() else None


def splitquery(url):
    """splitquery('/path?query') --> '/path', 'query'"""
    _deprecated("splitquery")
    path, sign, query = url.rpartition("?")
    return (path, query) if sign else (url, None)


def splittag(url):
    """splittag('/path#tag') --> '/path', 'tag'"""
    _deprecated("splittag")
    path, sign, tag = url.rpartition("#")
    return (path, tag) if sign else (url, None)


def splitattr(url):
    """splitattr('/path;attr1=value1;...') --> '/path', ['attr1=value1', ...]"""
    _deprecated("splitattr")
    path, *attributes = url.split(";")
    return path, attributes


def splitvalue(attr):
    """splitvalue('attr=value') --> 'attr', 'value'"""
    _deprecated("splitvalue", "parse_qsl")
    attr, sign, value = attr.partition("=")
    return attr, value if sign else None
