"""Reading times by a format, under the name by which some programs import it early."""

import datetime
import time


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    return time.strptime(data_string, format)


def _strptime_datetime_date(cls, data_string, format="%a %b %d %Y"):
    return cls.strptime(data_string, format)


def _strptime_datetime_time(cls, data_string, format="%H:%M:%S"):
    return cls.strptime(data_string, format)


def _strptime_datetime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    return cls.strptime(data_string, format)
