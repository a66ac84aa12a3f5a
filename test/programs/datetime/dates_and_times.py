from datetime import *
import calendar
a = datetime(2024, 2, 29, 12, 30, 15, 123456)
print(a, repr(a), a.isoformat(timespec='milliseconds'), a.strftime('%A %d %B %Y %H:%M:%S.%f %j %U %W %p %I %y %a %b %c %x %X %% %Z|%z|%G-%V-%u'))
print(a + timedelta(days=366), a - datetime(2023,1,1), a.replace(year=2023, day=28))
for t in ((1,), (0,5), (3,4,5), (-1,), (100000, 86399, 999999)):
    td = timedelta(*t); print(td, repr(td), td.total_seconds())
print(timedelta(hours=1.5) / 2, timedelta(days=1) // timedelta(hours=7), timedelta(days=1) % timedelta(hours=7), divmod(timedelta(days=1), timedelta(hours=5)), -timedelta(seconds=1), abs(timedelta(-1)), timedelta(1) * 2.5)
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(b, b.replace(fold=1), b.timestamp(), b.replace(fold=1).timestamp(), repr(b.replace(fold=1)))
print(date(2024,12,30).isocalendar(), date(2024,12,30).isocalendar().week, date.fromisocalendar(2025,1,1), date(2024,1,1).toordinal(), date.fromordinal(738886), date(2024,5,5).weekday(), date(2024,5,5).isoweekday(), date(2024,5,5).timetuple())
print(datetime.fromisoformat('2024-05-05T10:20:30.5+02:00'), datetime.fromisoformat('20240505T102030Z'), datetime.fromisoformat('2024-W05-3'), time.fromisoformat('T10:20'), repr(datetime.fromisoformat('2024-05-05 10:20Z')))
print(datetime.strptime('05/Mar/2024:10:11:12 +0530', '%d/%b/%Y:%H:%M:%S %z'), datetime.strptime('12:05 PM', '%I:%M %p'), datetime.strptime('1 1 2024 Mon', '%d %m %Y %a'), date.strptime('2024-05-06','%Y-%m-%d'), time.strptime('10:11','%H:%M'))
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, timezone(timedelta(hours=-3, minutes=-30))), timezone.utc, repr(timezone.utc), timezone(timedelta(hours=5), 'X'), repr(timezone(timedelta(seconds=-61))), a.date(), a.time(), datetime.combine(date(2024,1,1), time(5)), time(1,2,3,4), repr(time(1,2)), repr(date(1,1,1)), f'{a:%Y/%m/%d}', format(date(2024,1,1)), f'{timedelta(1)!s:>20}')
print(datetime.min, datetime.max, datetime.resolution, timedelta.max, timedelta.min, time.max, sorted([date(2024,3,1), date(2023,1,1)]), max(a, a+timedelta(1)), hash(date(2024,1,1)) == hash(date(2024,1,1)), {date(2024,1,1): 1})
print(calendar.month(2024, 2)); print(calendar.monthrange(2024,2), calendar.isleap(1900), calendar.day_name[0], list(calendar.month_abbr), calendar.monthcalendar(2024,9)[0], calendar.TextCalendar(6).formatmonth(2024,1,3,1))
print(list(calendar.Calendar().itermonthdates(2024,2))[:3], calendar.timegm((2024,1,1,0,0,0)), calendar.weekday(2024,1,1), calendar.SUNDAY, repr(calendar.MONDAY), calendar.Month.MAY)
# raises: IndentationError: unexpected indent
