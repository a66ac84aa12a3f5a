# python: 3.13
# What fromutc() refuses.
import datetime
import pickle
import zoneinfo

paris = zoneinfo.ZoneInfo("Europe/Paris")
for value in (datetime.date(2020, 1, 1), datetime.time(0), 5, datetime.datetime(2020, 1, 1)):
    try:
        paris.fromutc(value)
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)
print(paris.fromutc(datetime.datetime(2020, 7, 1, tzinfo=paris)), pickle.loads(pickle.dumps(paris)) is paris)
# expect: TypeError fromutc: argument must be a datetime
# expect: TypeError fromutc: argument must be a datetime
# expect: TypeError fromutc: argument must be a datetime
# expect: ValueError fromutc: dt.tzinfo is not self
# expect: 2020-07-01 02:00:00+02:00 True
