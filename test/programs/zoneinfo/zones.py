# python: 3.13
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

moment = datetime(2024, 3, 31, 0, 30, tzinfo=timezone.utc)
for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "UTC"):
    local = moment.astimezone(ZoneInfo(name))
    print(local, local.tzname(), local.utcoffset(), local.dst(), repr(local))
berlin = ZoneInfo("Europe/Berlin")
early = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
late = early.replace(fold=1)
print(early, late, early.timestamp(), late.timestamp(), late - early, early == late, repr(late))
gap = datetime(2024, 3, 31, 2, 30, tzinfo=berlin)
print(gap, gap.astimezone(timezone.utc), gap + timedelta(hours=1), gap.utcoffset(), gap.replace(fold=1).utcoffset())
print(berlin, repr(berlin), berlin.key, ZoneInfo("Europe/Berlin") is berlin, ZoneInfo.no_cache("Europe/Berlin") is berlin)
print(datetime(1900, 1, 1, tzinfo=berlin).utcoffset(), datetime(2060, 7, 1, tzinfo=berlin).utcoffset())
for wrong in ("Nope/Where", "../etc", ""):
    try:
        ZoneInfo(wrong)
    except (ZoneInfoNotFoundError, ValueError) as error:
        print(type(error).__name__, error)
# expect: 2024-03-31 01:30:00+01:00 CET 1:00:00 0:00:00 datetime.datetime(2024, 3, 31, 1, 30, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))
# expect: 2024-03-30 20:30:00-04:00 EDT -1 day, 20:00:00 1:00:00 datetime.datetime(2024, 3, 30, 20, 30, tzinfo=zoneinfo.ZoneInfo(key='America/New_York'))
# expect: 2024-03-31 06:00:00+05:30 IST 5:30:00 0:00:00 datetime.datetime(2024, 3, 31, 6, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Kolkata'))
# expect: 2024-03-31 11:30:00+11:00 AEDT 11:00:00 1:00:00 datetime.datetime(2024, 3, 31, 11, 30, tzinfo=zoneinfo.ZoneInfo(key='Australia/Sydney'))
# expect: 2024-03-31 00:30:00+00:00 UTC 0:00:00 0:00:00 datetime.datetime(2024, 3, 31, 0, 30, tzinfo=zoneinfo.ZoneInfo(key='UTC'))
# expect: 2024-10-27 02:30:00+02:00 2024-10-27 02:30:00+01:00 1729989000.0 1729992600.0 0:00:00 True datetime.datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))
# expect: 2024-03-31 02:30:00+01:00 2024-03-31 01:30:00+00:00 2024-03-31 03:30:00+02:00 1:00:00 2:00:00
# expect: Europe/Berlin zoneinfo.ZoneInfo(key='Europe/Berlin') Europe/Berlin True False
# expect: 1:00:00 2:00:00
# expect: ZoneInfoNotFoundError 'No time zone found with key Nope/Where'
# expect: ValueError ZoneInfo keys must refer to subdirectories of TZPATH, got: ../etc
# expect: ValueError ZoneInfo keys must be normalized relative paths, got:
