import time

moment = time.gmtime(86400 * 365)
print(moment, moment.tm_year, tuple(moment), time.strftime("%Y-%m-%d %H:%M:%S %j %a %B %p", moment), time.asctime(moment), len(moment), moment[0], moment.n_fields)
print(time.strptime("2024-02-29 13:05", "%Y-%m-%d %H:%M"), time.strptime("Mon 3 Jun 24", "%a %d %b %y").tm_yday, time.gmtime(0) < time.gmtime(1), time.struct_time(range(9)))
start = time.monotonic()
time.sleep(0.25)
print(0.2 < time.monotonic() - start < 5, time.perf_counter_ns() > 0, type(time.time()), time.time_ns() // 10**9 == int(time.time()), time.process_time() >= 0)
for wrong in (lambda: time.sleep(-1), lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024 x", "%Y"), lambda: time.strptime("1", "%Q"), lambda: time.gmtime("a"), lambda: time.struct_time((1, 2)), lambda: time.asctime((1,)), lambda: time.strftime("%Y", (1, 2)), lambda: time.strftime(5), lambda: time.mktime((1, 2)), lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 0, 0)), lambda: time.get_clock_info("x"), lambda: time.asctime((2024, 1, 40, 0, 0, 0, 0, 0, 0))):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
for wrong in ("% ", "%", "a%", "%E ", "%O", "%E", "%Ey", "%Oq", "%-d", "%\t%d", "%1", "%%%", "%:z", "%-", "%\u00e9"):
    try:
        print(time.strptime("x", wrong))
    except ValueError as error:
        print(ascii(str(error)))
# expect: time.struct_time(tm_year=1971, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=1, tm_isdst=0) 1971 (1971, 1, 1, 0, 0, 0, 4, 1, 0) 1971-01-01 00:00:00 001 Fri January AM Fri Jan  1 00:00:00 1971 9 1971 11
# expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=13, tm_min=5, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) 155 True time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8)
# expect: True True <class 'float'> True True
# expect: ValueError sleep length must be non-negative
# expect: ValueError time data 'x' does not match format '%Y'
# expect: ValueError unconverted data remains:  x
# expect: ValueError 'Q' is a bad directive in format '%Q'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError time.struct_time() takes an at least 9-sequence (2-sequence given)
# expect: TypeError asctime(): illegal time tuple argument
# expect: TypeError strftime(): illegal time tuple argument
# expect: TypeError strftime() argument 1 must be str, not int
# expect: TypeError mktime(): illegal time tuple argument
# expect: ValueError month out of range
# expect: ValueError unknown clock
# expect: ValueError day of month out of range
# expect: "stray % in format '% '"
# expect: "stray % in format '%'"
# expect: "stray % in format 'a%'"
# expect: "'E' is a bad directive in format '%E '"
# expect: "'O' is a bad directive in format '%O'"
# expect: "'E' is a bad directive in format '%E'"
# expect: "'Ey' is a bad directive in format '%Ey'"
# expect: "'Oq' is a bad directive in format '%Oq'"
# expect: "time data 'x' does not match format '%-d'"
# expect: "stray % in format '%\t%d'"
# expect: "stray % in format '%1'"
# expect: "stray % in format '%%%'"
# expect: "':' is a bad directive in format '%:z'"
# expect: "stray % in format '%-'"
# expect: "'\xe9' is a bad directive in format '%\xe9'"
