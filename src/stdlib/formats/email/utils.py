"""Addresses, dates and names as messages write them."""

__all__ = [
    "collapse_rfc2231_value", "decode_params", "decode_rfc2231", "encode_rfc2231", "formataddr", "formatdate", "format_datetime",
    "getaddresses", "make_msgid", "mktime_tz", "parseaddr", "parsedate", "parsedate_tz", "parsedate_to_datetime", "unquote",
]

import datetime
import re
import time
import urllib.parse

COMMASPACE = ", "
SPACE = " "
_specials = re.compile(r'[][\\()<>@,:;".]')
_escapes = re.compile(r'[\\"]')
_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_LONG_MONTHS = {
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
}
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_ZONES = {"UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "AST": -400, "ADT": -300, "EST": -500, "EDT": -400, "CST": -600, "CDT": -500, "MST": -700, "MDT": -600, "PST": -800, "PDT": -700}


def quote(str):
    """A string with backslashes before backslashes and double quotes."""
    return str.replace("\\", "\\\\").replace('"', '\\"')


def unquote(str):
    """A string without the quotes or angle brackets around it."""
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace("\\\\", "\\").replace('\\"', '"')
        if str.startswith("<") and str.endswith(">"):
            return str[1:-1]
    return str


def formataddr(pair, charset="utf-8"):
    """A name and an address as they stand in a header."""
    name, address = pair
    address.encode("ascii")
    if not name:
        return address
    try:
        name.encode("ascii")
    except UnicodeEncodeError:
        from email.header import Header

        return f"{Header(name, charset).encode()} <{address}>"
    quotes = '"' if _specials.search(name) else ""
    name = _escapes.sub(r"\\\g<0>", name)
    return f"{quotes}{name}{quotes} <{address}>"


_BLANKS = " \t\r\n"
_ATOM_ENDS = '()<>@,:;."[]' + _BLANKS
# In names dots are letters.
_WORD_ENDS = _ATOM_ENDS.replace(".", "")


class _Reader:
    """Reads addresses from left to right, and takes what is not quite one as mail programs always did."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.comments = []

    def sign(self):
        return self.text[self.at : self.at + 1]

    def skip(self):
        """Passes blanks and comments; the blanks that stand within a line."""
        passed = ""
        while sign := self.sign():
            if sign == "(":
                self.comments.append(self.enclosed(")", True))
                continue
            if sign not in _BLANKS:
                break
            if sign in " \t":
                passed += sign
            self.at += 1
        return passed

    def enclosed(self, closing, nests=False):
        """What stands up to the closing sign, or the end of the line."""
        inside = []
        self.at += 1
        while sign := self.sign():
            if nests and sign == "(":
                inside.append(self.enclosed(")", True))
                continue
            self.at += 1
            if sign == closing or sign == "\r":
                break
            if sign == "\\":
                sign = self.sign()
                self.at += 1
            inside.append(sign)
        return "".join(inside)

    def atom(self, ends=_ATOM_ENDS):
        begin = self.at
        while (sign := self.sign()) and sign not in ends:
            self.at += 1
        return self.text[begin : self.at]

    def words(self):
        found = []
        while sign := self.sign():
            if sign in _BLANKS:
                self.at += 1
            elif sign == '"':
                found.append(self.enclosed('"'))
            elif sign == "(":
                self.comments.append(self.enclosed(")", True))
            elif sign in _WORD_ENDS:
                break
            else:
                found.append(self.atom(_WORD_ENDS))
        return found

    def domain(self):
        parts = []
        while sign := self.sign():
            if sign in " \t":
                self.at += 1
            elif sign == "(":
                self.comments.append(self.enclosed(")", True))
            elif sign == "[":
                parts.append(f"[{self.enclosed(']')}]")
            elif sign == ".":
                self.at += 1
                parts.append(sign)
            elif sign == "@":
                # Two of them: nobody knows which is meant.
                return ""
            elif sign in _ATOM_ENDS:
                break
            else:
                parts.append(self.atom())
        return "".join(parts)

    def plain_address(self):
        parts = []
        self.skip()
        while sign := self.sign():
            if sign in _ATOM_ENDS and sign != '"':
                if parts and not parts[-1].strip():
                    parts.pop()
                if sign != ".":
                    break
                parts.append(sign)
                self.at += 1
                self.skip()
                continue
            parts.append(f'"{quote(self.enclosed(sign))}"' if sign == '"' else self.atom())
            if blanks := self.skip():
                parts.append(blanks)
        if self.sign() != "@":
            return "".join(parts)
        self.at += 1
        self.skip()
        domain = self.domain()
        return f"{''.join(parts)}@{domain}" if domain else ""

    def angle_address(self):
        self.at += 1
        self.skip()
        route = False
        while sign := self.sign():
            if route:
                self.domain()
                route = False
            elif sign in ">@:":
                self.at += 1
                if sign == ">":
                    break
                route = sign == "@"
            else:
                address = self.plain_address()
                self.at += 1
                return address
            self.skip()
        return ""

    def addresses(self):
        """One address, or those of a group."""
        self.comments = said = []
        self.skip()
        begin = self.at
        words = self.words()
        self.skip()
        sign = self.sign()
        found = []
        if sign and sign in ".@":
            self.at = begin
            self.comments = said
            address = self.plain_address()
            found = [(SPACE.join(self.comments), address)]
        elif sign == ":":
            self.at += 1
            while self.sign():
                self.skip()
                if self.sign() == ";":
                    self.at += 1
                    break
                found += self.addresses()
        elif sign == "<":
            address = self.angle_address()
            name = SPACE.join(words)
            found = [(f"{name} ({' '.join(self.comments)})" if self.comments else name, address)]
        elif words:
            found = [(SPACE.join(self.comments), words[0])]
        elif sign and sign in '()<>@,:;."[]':
            self.at += 1
        self.skip()
        if self.sign() == ",":
            self.at += 1
        return found


def _parse_addresses(text):
    """The (name, address) pairs of a header, two empty strings for what is none."""
    reader = _Reader(text)
    found = []
    while reader.sign():
        found += reader.addresses() or [("", "")]
    return found


def _without_quoted(text):
    return re.sub(r'(\\.)|"(?:[^"\\]|\\.)*"', lambda found: found[1] or "", text, flags=re.DOTALL)


def _checked_field(text):
    """Comments that are not closed make all of it useless."""
    depth = 0
    for sign in re.sub(r"\\.", "", _without_quoted(text), flags=re.DOTALL):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            break
    return "('', '')" if depth else text


def _checked_addresses(text):
    return [("", "") if "[" in address else (name, address) for name, address in _parse_addresses(text)]


supports_strict_parsing = True


def getaddresses(fieldvalues, *, strict=True):
    """The (name, address) pairs of several headers; strict: one pair of empty strings where their number cannot be right."""
    if not strict:
        return _parse_addresses(COMMASPACE.join(str(value) for value in fieldvalues))
    fields = [_checked_field(str(value)) for value in fieldvalues]
    found = _checked_addresses(COMMASPACE.join(fields))
    expected = sum(1 + _without_quoted(field).count(",") for field in fields)
    return found if len(found) == expected else [("", "")]


def parseaddr(addr, *, strict=True):
    """The (name, address) of a header; two empty strings where there is none."""
    if not strict:
        found = _parse_addresses(addr)
        return found[0] if found else ("", "")
    if isinstance(addr, list):
        addr = addr[0]
    if not isinstance(addr, str):
        return "", ""
    found = _checked_addresses(_checked_field(addr))
    return found[0] if len(found) == 1 else ("", "")


def parsedate_tz(data):
    """A date as a tuple of ten numbers, the last of them the seconds from UTC; None for what is no date."""
    found = _parsed_date(data)
    return found if found is None or found[9] is not None else (*found[:9], 0)


def _is_month(word):
    """Whether this is the name of a month, short or in full."""
    word = word.lower()
    return any(name.lower() == (word[:3] if word in _LONG_MONTHS else word) for name in _MONTHS)


def _parsed_date(data):
    """The same, but with None where nobody says how far from UTC it is."""
    if not data:
        return None
    words = re.sub(r"\([^)]*\)", " ", data).replace(",", ", ").split()
    if words and (words[0].endswith(",") or words[0].lower()[:3] in map(str.lower, _DAYS)):
        del words[0]
    if len(words) == 3 and words[0].count("-") == 2:
        words[:1] = words[0].split("-")
    if len(words) < 4:
        return None
    day, month, year, clock, *rest = words
    names = [name.lower() for name in _MONTHS]
    if _is_month(day):
        day, month = month.rstrip(","), day
    if not _is_month(month):
        return None
    if ":" in year:
        year, clock = clock, year
    if not rest and (attached := re.fullmatch(r"(.*:.*)([+-].*)", clock)):
        clock, rest = attached[1], [attached[2]]
    if ":" not in clock and clock.count(".") in (1, 2):
        clock = clock.replace(".", ":")
    try:
        parts = [int(part) for part in clock.split(":")]
        hour, minute, second = (parts + [0])[:3] if len(parts) < 3 else parts[:3]
        day, year = int(day), int(year)
    except ValueError:
        return None
    if year < 100:
        year += 1900 if year > 68 else 2000
    offset = None
    if rest:
        zone = rest[0].upper()
        if zone in _ZONES:
            offset = _ZONES[zone]
        else:
            try:
                offset = int(zone)
            except ValueError:
                pass
            if offset == 0 and zone.startswith("-"):
                offset = None
    if offset:
        sign = -1 if offset < 0 else 1
        offset = sign * (abs(offset) // 100 * 3600 + abs(offset) % 100 * 60)
    return (year, names.index(month.lower()[:3]) + 1, day, hour, minute, second, 0, 1, -1, offset)


def parsedate(data):
    """A date as a tuple of nine numbers, as time.struct_time has them."""
    found = parsedate_tz(data)
    return found[:9] if found is not None else None


def mktime_tz(data):
    """Seconds since the epoch for the tuple of parsedate_tz()."""
    import calendar

    if data[9] is None:
        return time.mktime(data[:8] + (-1,))
    return calendar.timegm(data) - data[9]


def parsedate_to_datetime(data):
    found = _parsed_date(data)
    if found is None:
        raise ValueError('Invalid date value or format "%s"' % str(data))
    *parts, offset = found
    zone = None if offset is None else datetime.timezone(datetime.timedelta(seconds=offset))
    return datetime.datetime(*parts[:6], tzinfo=zone)


def _date(parts, zone):
    return "%s, %02d %s %04d %02d:%02d:%02d %s" % (
        _DAYS[parts[6]], parts[2], _MONTHS[parts[1] - 1], parts[0], parts[3], parts[4], parts[5], zone
    )


def formatdate(timeval=None, localtime=False, usegmt=False):
    """A date as messages have it."""
    if timeval is None:
        timeval = time.time()
    moment = datetime.datetime.fromtimestamp(timeval, datetime.timezone.utc)
    if localtime:
        return format_datetime(moment.astimezone())
    return format_datetime(moment, True) if usegmt else format_datetime(moment.replace(tzinfo=None))


def format_datetime(dt, usegmt=False):
    """A datetime as messages have it."""
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError("usegmt option requires a UTC datetime")
        zone = "GMT"
    else:
        zone = "-0000" if dt.tzinfo is None else dt.strftime("%z")
    return _date(dt.timetuple(), zone)


def _has_surrogates(text):
    """Whether bytes that are no text stand in a text."""
    try:
        text.encode()
        return False
    except UnicodeEncodeError:
        return True


def _sanitize(text):
    """A text without such bytes."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if _has_surrogates(text) else text


def decode_params(params):
    """Parameters of which some come in pieces or with a charset."""
    whole = params[:1]
    pieces = {}
    for name, value in params[1:]:
        encoded = name.endswith("*")
        value = unquote(value)
        found = re.fullmatch(r"(\w+)\*(\d+)\*?", name) or (re.fullmatch(r"(\w+)\*", name) if encoded else None)
        if found:
            number = found[2] if found.re.groups > 1 else None
            pieces.setdefault(found[1], []).append((int(number) if number is not None else -1, value, encoded))
        else:
            whole.append((name, '"%s"' % quote(value)))
    for name, found in pieces.items():
        found.sort()
        extended = any(encoded for _, _, encoded in found)
        text = "".join(urllib.parse.unquote(value, encoding="latin-1") if encoded else value for _, value, encoded in found)
        text = quote(text)
        if extended:
            charset, language, text = decode_rfc2231(text)
            whole.append((name, (charset, language, '"%s"' % text)))
        else:
            whole.append((name, '"%s"' % text))
    return whole


def localtime(dt=None):
    return (datetime.datetime.now() if dt is None else dt).astimezone()


def make_msgid(idstring=None, domain=None):
    """A name for a message that no other message has."""
    import os
    import random
    import socket

    parts = [str(int(time.time() * 100)), str(os.getpid()), str(random.getrandbits(64))]
    if idstring is not None:
        parts.append(idstring)
    return f"<{'.'.join(parts)}@{domain or socket.getfqdn()}>"


def decode_rfc2231(s):
    parts = s.split("'", 2)
    return (None, None, s) if len(parts) <= 2 else parts


def encode_rfc2231(s, charset=None, language=None):
    text = urllib.parse.quote(s, safe="", encoding=charset or "ascii")
    return text if charset is None and language is None else f"{charset}'{language or ''}'{text}"


def collapse_rfc2231_value(value, errors="replace", fallback_charset="us-ascii"):
    if not isinstance(value, tuple) or len(value) != 3:
        return unquote(value)
    charset, language, text = value
    if charset is None:
        charset = fallback_charset
    try:
        return str(bytes(text, "raw-unicode-escape"), charset, errors)
    except LookupError:
        return unquote(text)
