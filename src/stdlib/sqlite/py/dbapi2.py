import collections.abc
import datetime
import time

from _sqlite3 import *
from _sqlite3 import _version_parts

paramstyle = "qmark"
apilevel = "2.0"
threadsafety = 3

Date = datetime.date
Time = datetime.time
Timestamp = datetime.datetime
Binary = memoryview

sqlite_version_info = _version_parts
del _version_parts


def DateFromTicks(ticks):
    return Date(*time.localtime(ticks)[:3])


def TimeFromTicks(ticks):
    return Time(*time.localtime(ticks)[3:6])


def TimestampFromTicks(ticks):
    return Timestamp(*time.localtime(ticks)[:6])


collections.abc.Sequence.register(Row)


def register_adapters_and_converters():
    from warnings import warn

    advice = (
        "The default {what} is deprecated as of Python 3.12; "
        "see the sqlite3 documentation for suggested replacement recipes"
    )

    def warn_of(what):
        warn(advice.format(what=what), DeprecationWarning, stacklevel=3)

    def adapt_date(val):
        warn_of("date adapter")
        return val.isoformat()

    def adapt_datetime(val):
        warn_of("datetime adapter")
        return val.isoformat(" ")

    def convert_date(val):
        warn_of("date converter")
        year, month, day = val.split(b"-")
        return datetime.date(int(year), int(month), int(day))

    def convert_timestamp(val):
        warn_of("timestamp converter")
        day, clock = val.split(b" ")
        year, month, date = day.split(b"-")
        whole, *fraction = clock.split(b".")
        hours, minutes, seconds = whole.split(b":")
        micros = int(fraction[0].decode()[:6].ljust(6, "0")) if fraction else 0
        return datetime.datetime(
            int(year), int(month), int(date), int(hours), int(minutes), int(seconds), micros
        )

    register_adapter(datetime.date, adapt_date)
    register_adapter(datetime.datetime, adapt_datetime)
    register_converter("date", convert_date)
    register_converter("timestamp", convert_timestamp)


register_adapters_and_converters()
del register_adapters_and_converters
