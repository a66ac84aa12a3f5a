"""What clocks of a zone show: its recorded changes, and the rule for the years after them."""

import base64
import zlib
from bisect import bisect_right

from zoneinfo import _zones

_EPOCH = 719163  # date(1970, 1, 1).toordinal()
_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before_year(year):
    """Days from 1970 to the first of January."""
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + 1 - _EPOCH


class _Day:
    """A day of every year, and a time of it: "M3.5.0/2", "J60", "59"."""

    def __init__(self, text):
        day, _, time = text.partition("/")
        if day[:1] == "M":
            self.month, self.week, self.weekday = map(int, day[1:].split("."))
            if not (1 <= self.month <= 12 and 1 <= self.week <= 5 and 0 <= self.weekday <= 6):
                raise ValueError(f"Invalid rule in TZ string: {text!r}")
        else:
            self.month = None
            self.julian = day[:1] == "J"
            self.number = int(day[1:] if self.julian else day)
        self.time = _seconds(time) if time else 7200

    def seconds(self, year):
        """Seconds since 1970, as the wall clock counts them."""
        day = _days_before_year(year)
        leap = _is_leap(year)
        if self.month is None:
            day += self.number
            if self.julian:
                day += (1 if leap and self.number >= 60 else 0) - 1
        else:
            first = day + _DAYS_BEFORE[self.month - 1] + (1 if leap and self.month > 2 else 0)
            length = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[self.month - 1]
            # 1970 began on a Thursday.
            wanted = (self.weekday - first - 4) % 7 + (self.week - 1) * 7
            day = first + (wanted if wanted < length else wanted - 7)
        return day * 86400 + self.time


def _seconds(text):
    sign = -1 if text[:1] == "-" else 1
    hours, minutes, seconds = (*map(int, text.lstrip("+-").split(":")), 0, 0)[:3]
    return sign * (hours * 3600 + minutes * 60 + seconds)


def _name(text):
    """An abbreviation at the beginning of a text, and the rest."""
    if text[:1] == "<":
        name, closed, rest = text[1:].partition(">")
        if not closed:
            raise ValueError(f"Invalid TZ string: {text!r}")
        return name, rest
    length = 0
    while length < len(text) and text[length].isalpha():
        length += 1
    return text[:length], text[length:]


def _offset(text):
    length = 0
    while length < len(text) and text[length] in "+-:0123456789":
        length += 1
    return text[:length], text[length:]


class _Rule:
    """A POSIX TZ string with summer time: "CET-1CEST,M3.5.0,M10.5.0/3"."""

    def __init__(self, standard, summer, begin, end):
        self.standard = standard
        self.summer = summer
        self.begin = begin
        self.end = end
        self.shift = summer[0] - standard[0]
        self.years = {}

    def changes(self, year):
        """When summer time begins and ends, on the clock that is changed then."""
        known = self.years.get(year)
        if known is None:
            known = self.years[year] = (self.begin.seconds(year), self.end.seconds(year))
        return known

    def _shown(self, seconds, begin, end):
        summer = begin <= seconds < end if begin < end else not end <= seconds < begin
        return self.summer if summer else self.standard

    def at_wall(self, seconds, year, fold):
        begin, end = self.changes(year)
        # The hour that is there twice belongs to what was before; the one that is left out does, too. The other way round with fold.
        if fold == (self.shift >= 0):
            end -= self.shift
        else:
            begin += self.shift
        return self._shown(seconds, begin, end)

    def at_moment(self, seconds, year):
        begin, end = self.changes(year)
        begin -= self.standard[0]
        end -= self.summer[0]
        twice = end if self.shift > 0 else begin
        return self._shown(seconds, begin, end), twice <= seconds < twice + abs(self.shift)


def _rule(text):
    """What a TZ string says: a rule, or what is shown all the year."""
    days = text.split(",")
    name, rest = _name(days[0])
    offset, rest = _offset(rest)
    if not name or not offset:
        raise ValueError(f"Malformed transition rule in TZ string: {text!r}" if len(days) > 1 else f"Invalid TZ string: {text!r}")
    standard = (-_seconds(offset), 0, name)
    if not rest:
        return standard
    summer, rest = _name(rest)
    offset, rest = _offset(rest)
    seconds = -_seconds(offset) if offset else standard[0] + 3600
    if len(days) != 3:
        raise ValueError(f"Missing transition rules in TZ string: {text!r}")
    return _Rule(standard, (seconds, seconds - standard[0], summer), _Day(days[1]), _Day(days[2]))


class Clocks:
    """The clocks of a zone: what they showed first, their changes as (seconds since 1970, what they show then), and what comes after."""

    def __init__(self, first, changes, after):
        self.first = first
        self.moments = [at for at, _ in changes]
        self.shown = [shown for _, shown in changes]
        self.after = after
        self.by_rule = isinstance(after, _Rule)
        walls = ([], [])
        before = first[0]
        for at, (offset, _, _) in changes:
            walls[0].append(at + max(before, offset))
            walls[1].append(at + min(before, offset))
            before = offset
        self.walls = walls

    def always(self):
        """What is shown when no moment matters, or None."""
        return self.after if not self.moments and not self.by_rule else None

    def at_wall(self, seconds, year, fold):
        walls = self.walls[fold]
        if walls and seconds < walls[0]:
            return self.first
        if not walls or seconds > walls[-1]:
            return self.after.at_wall(seconds, year, fold) if self.by_rule else self.after
        return self.shown[bisect_right(walls, seconds) - 1]

    def at_moment(self, seconds, year):
        """(what is shown, whether it was shown an hour before already) at a moment."""
        moments = self.moments
        if moments and seconds < moments[0]:
            return self.first, False
        if not moments:
            return self.after.at_moment(seconds, year) if self.by_rule else (self.after, False)
        if seconds > moments[-1] and self.by_rule:
            return self.after.at_moment(seconds, year)
        at = bisect_right(moments, seconds) - 1
        before = self.shown[at - 1] if at > 0 else self.first
        return self.shown[at], before[0] - self.shown[at][0] > seconds - moments[at]


_text = None
_found = {}


def _zone_lines():
    global _text
    if _text is None:
        _text = zlib.decompress(base64.b64decode(_zones.PACKED)).decode()
    return _text.split("\n")


def names():
    """The names of all zones."""
    return {name for line in _zone_lines() for name in line[:line.index("|")].split(" ")}


def line(key):
    """What the table says of a zone, or None."""
    return next((line for line in _zone_lines() if key in line and key in line[:line.index("|")].split(" ")), None)


def find(key):
    """The clocks of a zone of the database, or None."""
    if key not in _found:
        known = line(key)
        if known is not None:
            _found[key] = _read(known)
    return _found.get(key)


def _read(line):
    _, shown, packed, rule = line.split("|")
    kinds = []
    for text in shown.split(";"):
        offset, summer, name = text.split(",")
        kinds.append((int(offset), int(summer), name))
    changes = []
    at = 0
    begin = 0
    for end in range(1, len(packed) + 1):
        if end == len(packed) or "A" <= packed[end] <= "Z":
            at += int(packed[begin + 1:end], 36)
            changes.append((at, kinds[ord(packed[begin]) - 65]))
            begin = end
    return Clocks(kinds[0], changes, _rule(rule))


def _numbers(data, size):
    return [int.from_bytes(data[at:at + size], signed=True) for at in range(0, len(data), size)]


def _block(file, size):
    """One of the two parts of a TZif file: (kinds, changes)."""
    head = file.read(44)
    if head[:4] != b"TZif":
        raise ValueError("Invalid TZif file: magic not found")
    version = 1 if head[4:5] == b"\0" else int(head[4:5])
    utc, standard, leaps, moments, kinds, letters = _numbers(head[20:44], 4)
    times = _numbers(file.read(moments * size), size)
    which = list(file.read(moments))
    entries = file.read(kinds * 6)
    text = file.read(letters)
    file.read(leaps * (size + 4) + standard + utc)
    found = []
    for at in range(0, len(entries), 6):
        begin = entries[at + 5]
        found.append((int.from_bytes(entries[at:at + 4], signed=True), entries[at + 4] == 1, text[begin:text.index(b"\0", begin)].decode()))
    return version, found, times, which


def _summer_times(kinds, which):
    """How much of each offset is summer time: the file only says whether it is, so what is next to it decides."""
    summer = [0] * len(kinds)
    for at in range(1, len(which)):
        this, before = which[at], which[at - 1]
        if not kinds[this][1] or summer[this]:
            continue
        difference = 0 if kinds[before][1] else kinds[this][0] - kinds[before][0]
        if not difference and this < len(kinds) - 1 and at + 1 < len(which):
            after = which[at + 1]
            if kinds[after][1]:
                continue
            difference = kinds[this][0] - kinds[after][0]
        summer[this] = difference
    return [shift or (3600 if kinds[at][1] else 0) for at, shift in enumerate(summer)]


def from_file(file):
    """The clocks that a TZif file describes."""
    version, kinds, times, which = _block(file, 4)
    rule = ""
    if version >= 2:
        version, kinds, times, which = _block(file, 8)
        file.readline()
        rule = file.readline().rstrip(b"\n").decode()
    shown = [(offset, shift, name) for (offset, _, name), shift in zip(kinds, _summer_times(kinds, which))]
    if not shown:
        raise ValueError("No time zone information found.")
    first = next((shown[at] for at, kind in enumerate(kinds) if not kind[1]), shown[0])
    changes = [(at, shown[kind]) for at, kind in zip(times, which)]
    after = _rule(rule) if rule else changes[-1][1] if changes else shown[0]
    return Clocks(first, changes, after)
