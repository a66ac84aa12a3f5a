"""Calendars as text and HTML."""

import datetime
from enum import IntEnum, global_enum
from itertools import chain, repeat, zip_longest

__all__ = [
    "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
    "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr", "day_name",
    "day_abbr", "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar", "weekheader", "Day",
    "Month", "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER",
    "DECEMBER", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY",
]

error = ValueError


class IllegalMonthError(ValueError, IndexError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


def __getattr__(name):
    if name in ("January", "February"):
        import warnings

        warnings.warn(f"The '{name}' attribute is deprecated, use '{name.upper()}' instead", DeprecationWarning, stacklevel=2)
        return 1 if name == "January" else 2
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")  # as line 56


def _numbered(first, names):
    return {name: number for number, name in enumerate(names.split(), first)}


_MONTHS = "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER"
_DAYS = "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY"


@global_enum
class Month(IntEnum):
    vars().update(_numbered(1, _MONTHS))


@global_enum
class Day(IntEnum):
    vars().update(_numbered(0, _DAYS))


# By the number of the month, in a year that is no leap year.
mdays = [0] + [30 if number in (4, 6, 9, 11) else 31 for number in range(1, 13)]
mdays[2] = 28


class _Names:
    """The names of the months or days in the words of strftime: looked up each time, for the locale may change."""

    def __init__(self, format, dates, first=None):
        self.format = format
        self._dates = dates
        self._first = first

    def __getitem__(self, i):
        if self._first is None:
            dates = self._dates[i]
        elif isinstance(i, slice):
            return [self._first if date is None else date.strftime(self.format) for date in ([None] + self._dates)[i]]
        else:
            dates = ([None] + self._dates)[i]
            if dates is None:
                return self._first
        if isinstance(i, slice):
            return [date.strftime(self.format) for date in dates]
        return dates.strftime(self.format)

    def __len__(self):
        return len(self._dates) + (self._first is not None)


_month_dates = [datetime.date(2001, at, 1) for at in range(1, 13)]
_day_dates = [datetime.date(2001, 1, at) for at in range(1, 8)]

day_name = _Names("%A", _day_dates)
day_abbr = _Names("%a", _day_dates)
month_name = _Names("%B", _month_dates, "")
month_abbr = _Names("%b", _month_dates, "")


def isleap(year):
    return year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)


def _leaps_before(year):
    """How many leap years there are from 1 on until that year."""
    past = year - 1
    return past // 4 - past // 100 + past // 400


def leapdays(y1, y2):
    return _leaps_before(y2) - _leaps_before(y1)


def weekday(year, month, day):
    # The calendar repeats every 400 years.
    known = year if datetime.MINYEAR <= year <= datetime.MAXYEAR else 2000 + year % 400
    return Day(datetime.date(known, month, day).weekday())


def _validate_month(month):
    if not 1 <= month <= 12:  # as line 164
        raise IllegalMonthError(month)  # as line 165


def monthrange(year, month):
    _validate_month(month)  # as line 170
    return weekday(year, month, 1), _monthlen(year, month)


def _monthlen(year, month):
    length = mdays[month]
    return length + 1 if month == FEBRUARY and isleap(year) else length


def _prevmonth(year, month):
    return (year - 1, 12) if month == 1 else (year, month - 1)


def _nextmonth(year, month):
    return (year + 1, 1) if month == 12 else (year, month + 1)


class Calendar(object):
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7  # as line 204

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        first = self.firstweekday
        for at in range(7):
            yield (first + at) % 7

    def _shape(self, year, month):
        """The length of the month, and how many days its first and its last week take from its neighbours."""
        starts, length = monthrange(year, month)  # not shown
        first = self.firstweekday
        return length, (starts - first) % 7, (first - starts - length) % 7

    def itermonthdays(self, year, month):
        length, before, after = self._shape(year, month)  # as line 233: day1, ndays = ‹monthrange(year, month)›
        yield from chain(repeat(0, before), range(1, length + 1), repeat(0, after))

    def itermonthdays2(self, year, month):
        at = self.firstweekday
        for day in self.itermonthdays(year, month):
            yield day, at % 7
            at += 1

    def itermonthdays3(self, year, month):
        length, before, after = self._shape(year, month)  # as line 253: day1, ndays = ‹monthrange(year, month)›
        if before:
            its_year, its_month = _prevmonth(year, month)
            its_end = _monthlen(its_year, its_month) + 1
            for day in range(its_end - before, its_end):
                yield its_year, its_month, day
        for day in range(1, length + 1):
            yield year, month, day
        if after:
            its_year, its_month = _nextmonth(year, month)
            for day in range(1, after + 1):
                yield its_year, its_month, day

    def itermonthdays4(self, year, month):
        for at, date in enumerate(self.itermonthdays3(year, month)):
            yield *date, (self.firstweekday + at) % 7

    def itermonthdates(self, year, month):
        for date in self.itermonthdays3(year, month):
            yield datetime.date(*date)

    def monthdatescalendar(self, year, month):
        return _weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        return _weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        return _weeks(self.itermonthdays(year, month))

    def _year(self, months, width):
        return [months[i:i + width] for i in range(0, len(months), width)]

    def yeardatescalendar(self, year, width=3):
        return self._year([self.monthdatescalendar(year, m) for m in Month], width)

    def yeardays2calendar(self, year, width=3):
        return self._year([self.monthdays2calendar(year, m) for m in Month], width)

    def yeardayscalendar(self, year, width=3):
        return self._year([self.monthdayscalendar(year, m) for m in Month], width)


def _weeks(days):
    days = list(days)
    return [days[i:i + 7] for i in range(0, len(days), 7)]


class TextCalendar(Calendar):
    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day, weekday, width):
        return ("" if day == 0 else "%2i" % day).center(width)

    def formatweek(self, theweek, width):
        return " ".join(self.formatday(d, wd, width) for d, wd in theweek)

    def formatweekday(self, day, width):
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)  # as line 366

    def formatweekheader(self, width):
        return " ".join(self.formatweekday(i, width) for i in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        _validate_month(themonth)  # as line 378
        name = month_name[themonth]
        return (f"{name} {theyear!r}" if withyear else name).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, l = max(2, w), max(1, l)
        lines = [
            self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1),  # as line 397: s = ‹self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1)›
            self.formatweekheader(w),
        ]
        for week in self.monthdays2calendar(theyear, themonth):  # as line 402
            lines.append(self.formatweek(week, w))
        end = "\n" * l
        return "".join([line.rstrip() + end for line in lines])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(2, w), max(1, l), max(2, c)
        colwidth = 7 * (w + 1) - 1
        end = "\n" * l
        pieces = [repr(theyear).center(colwidth * m + c * (m - 1)).rstrip(), end]

        def add(columns):
            pieces.append(formatstring(columns, colwidth, c).rstrip())
            pieces.append(end)

        header = self.formatweekheader(w)  # as line 419
        for at, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(at * m + 1, min((at + 1) * m, 12) + 1)
            pieces.append(end)
            add(self.formatmonthname(theyear, number, colwidth, False) for number in months)
            add([header] * len(months))
            # Where a month has fewer weeks than its neighbours there is nothing.
            for weeks in zip_longest(*row):
                add(["" if week is None else self.formatweek(week, w) for week in weeks])
        return "".join(pieces)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")


class HTMLCalendar(Calendar):
    # The style of each thing in a page; subclasses choose others.
    cssclass_year = cssclass_year_head = "year"
    cssclass_month = cssclass_month_head = "month"
    cssclass_noday = "noday"
    cssclasses = cssclasses_weekday_head = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    def formatday(self, day, weekday):
        if day:
            return '<td class="%s">%d</td>' % (self.cssclasses[weekday], day)  # as line 484
        return f'<td class="{self.cssclass_noday}">&nbsp;</td>'

    def formatweek(self, theweek):
        return "<tr>%s</tr>" % "".join(self.formatday(d, wd) for d, wd in theweek)

    def formatweekday(self, day):
        return '<th class="%s">%s</th>' % (self.cssclasses_weekday_head[day], day_abbr[day])

    def formatweekheader(self):
        return "<tr>%s</tr>" % "".join(self.formatweekday(i) for i in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, withyear=True):
        _validate_month(themonth)  # as line 511
        name = month_name[themonth]
        s = "%s %s" % (name, theyear) if withyear else "%s" % name
        return '<tr><th colspan="7" class="%s">%s</th></tr>' % (self.cssclass_month_head, s)

    def formatmonth(self, theyear, themonth, withyear=True):
        pieces = [
            '<table border="0" cellpadding="0" cellspacing="0" class="%s">' % self.cssclass_month,
            self.formatmonthname(theyear, themonth, withyear=withyear),
            self.formatweekheader(),
            *(self.formatweek(week) for week in self.monthdays2calendar(theyear, themonth)),
            "</table>",
        ]
        return "\n".join(pieces) + "\n"

    def formatyear(self, theyear, width=3):
        width = max(width, 1)  # as line 545
        pieces = [
            '<table border="0" cellpadding="0" cellspacing="0" class="%s">' % self.cssclass_year,
            "\n",
            '<tr><th colspan="%d" class="%s">%s</th></tr>' % (width, self.cssclass_year_head, theyear),
        ]
        for i in range(1, 13, width):
            months = range(i, min(i + width, 13))
            pieces.append("<tr>")
            for m in months:
                pieces.append("<td>")
                pieces.append(self.formatmonth(theyear, m, withyear=False))
                pieces.append("</td>")
            pieces.append("</tr>")
        pieces.append("</table>")
        return "".join(pieces)

    def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
        if encoding is None:
            encoding = "utf-8"
        pieces = [
            '<?xml version="1.0" encoding="%s"?>\n' % encoding,
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
            '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n',
            "<html>\n",
            "<head>\n",
            '<meta http-equiv="Content-Type" content="text/html; charset=%s" />\n' % encoding,
        ]
        if css is not None:
            pieces.append('<link rel="stylesheet" type="text/css" href="%s" />\n' % css)
        pieces += [
            "<title>Calendar for %d</title>\n" % theyear, "</head>\n", "<body>\n", self.formatyear(theyear, width),
            "</body>\n", "</html>\n",
        ]
        return "".join(pieces).encode(encoding, "xmlcharrefreplace")


class LocaleTextCalendar(TextCalendar):
    """A TextCalendar of a locale. There is one locale here: C."""

    def __init__(self, firstweekday=0, locale=None):
        TextCalendar.__init__(self, firstweekday)  # as line 617
        self.locale = locale


class LocaleHTMLCalendar(HTMLCalendar):
    """An HTMLCalendar of a locale. There is one locale here: C."""

    def __init__(self, firstweekday=0, locale=None):
        HTMLCalendar.__init__(self, firstweekday)  # as line 637
        self.locale = locale


# The calendar that the functions of the module speak of.
c = TextCalendar()


def setfirstweekday(firstweekday):
    if MONDAY <= firstweekday <= SUNDAY:
        c.firstweekday = firstweekday  # as line 769
    else:
        raise IllegalWeekdayError(firstweekday)  # as line 768


firstweekday = c.getfirstweekday
week, weekheader = c.formatweek, c.formatweekheader
month, monthcalendar = c.formatmonth, c.monthdayscalendar
calendar = c.formatyear
prweek, prmonth, prcal = c.prweek, c.prmonth, c.pryear

# A month of three columns a day, and what stands between two months.
_colwidth = 7 * 3 - 1
_spacing = 6


def formatstring(cols, colwidth=_colwidth, spacing=_spacing):
    return (" " * spacing).join(col.center(colwidth) for col in cols)


def format(cols, colwidth=_colwidth, spacing=_spacing):
    print(formatstring(cols, colwidth, spacing))  # as line 788


EPOCH = 1970
_EPOCH_ORD = datetime.date(EPOCH, 1, 1).toordinal()


def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]  # as line 803
    days = datetime.date(year, month, 1).toordinal() - _EPOCH_ORD + day - 1  # as line 804
    return ((days * 24 + hour) * 60 + minute) * 60 + second
