# What is no number is refused before what is missing is missed; None is no number, too.
import datetime

for make in (datetime.date, datetime.datetime, datetime.time):
    for args in ((None,), (None, 1), (1, None), ("a",), (1.5,), (True,)):
        try:
            print(make.__name__, args, make(*args))
        except TypeError as error:
            print(make.__name__, args, error)
try:
    datetime.date(year=None, month=1)
except TypeError as error:
    print(error)
# expect: date (None,) 'NoneType' object cannot be interpreted as an integer
# expect: date (None, 1) 'NoneType' object cannot be interpreted as an integer
# expect: date (1, None) 'NoneType' object cannot be interpreted as an integer
# expect: date ('a',) 'str' object cannot be interpreted as an integer
# expect: date (1.5,) 'float' object cannot be interpreted as an integer
# expect: date (True,) function missing required argument 'month' (pos 2)
# expect: datetime (None,) 'NoneType' object cannot be interpreted as an integer
# expect: datetime (None, 1) 'NoneType' object cannot be interpreted as an integer
# expect: datetime (1, None) 'NoneType' object cannot be interpreted as an integer
# expect: datetime ('a',) 'str' object cannot be interpreted as an integer
# expect: datetime (1.5,) 'float' object cannot be interpreted as an integer
# expect: datetime (True,) function missing required argument 'month' (pos 2)
# expect: time (None,) 'NoneType' object cannot be interpreted as an integer
# expect: time (None, 1) 'NoneType' object cannot be interpreted as an integer
# expect: time (1, None) 'NoneType' object cannot be interpreted as an integer
# expect: time ('a',) 'str' object cannot be interpreted as an integer
# expect: time (1.5,) 'float' object cannot be interpreted as an integer
# expect: time (True,) 01:00:00
# expect: 'NoneType' object cannot be interpreted as an integer
