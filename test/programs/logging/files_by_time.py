# python: 3.13
import logging, logging.handlers as H, time, os, tempfile, datetime
for w in ('S','M','H','D','MIDNIGHT','W0','W6','midnight','X','W','W9'):
    try:
        h = H.TimedRotatingFileHandler('/tmp/zz_t.log', when=w, interval=2, backupCount=3, delay=True, utc=True); print(w, h.when, h.interval, h.suffix, h.extMatch.pattern, h.backupCount, h.utc, h.atTime, h.computeRollover(1700000000), repr(h)); h.close()
    except ValueError as e: print(w, e)
h = H.TimedRotatingFileHandler('/tmp/zz_t.log', when='midnight', delay=True, utc=True, atTime=datetime.time(3, 30)); print(h.computeRollover(1700000000)); h.close()
b = H.BufferingHandler(2); print(b.capacity, b.buffer); print(issubclass(H.MemoryHandler, H.BufferingHandler))
w = H.WatchedFileHandler('/tmp/zz_w.log', delay=True); print(w.dev, w.ino, repr(w)); w.close()
for s in ('$x', '${x', 'no', '$message', '$$', '${message} $5'):
    try: print(s, logging.Formatter(s, style='$')._fmt)
    except ValueError as e: print(s, e)
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, 'a.log')
    h = H.TimedRotatingFileHandler(p, when='S', backupCount=2, utc=True)
    l = logging.getLogger('t'); l.propagate = False; l.addHandler(h)
    for i in range(5):
        l.warning('m%d', i); h.rolloverAt = 0 if i in (1, 2, 3) else h.rolloverAt; time.sleep(1.01)
    h.close(); print(len(os.listdir(d)), open(p).read())
    w = H.WatchedFileHandler(p); l.handlers = [w]; l.warning('one'); os.rename(p, p + '.x'); l.warning('two'); w.close(); print(open(p).read())
os.environ['TZ'] = 'EST+05EDT,M3.2.0,M11.1.0'; time.tzset()
with tempfile.TemporaryDirectory() as d:
    for when, at in (('MIDNIGHT', None), ('MIDNIGHT', datetime.time(12)), ('W6', datetime.time(0, 30))):
        h = H.TimedRotatingFileHandler(os.path.join(d, 'b.log'), when=when, atTime=at, delay=True)
        print(when, at, [str(datetime.datetime.fromtimestamp(h.computeRollover(int(datetime.datetime(2012, *begun).timestamp())))) for begun in ((3, 10, 23, 59, 59), (3, 11), (3, 11, 3), (11, 3, 23), (11, 4), (11, 4, 2))])
        h.close()
# expect: S S 2 %Y-%m-%d_%H-%M-%S (?<!\d)\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(?!\d) 3 True None 1700000002 <TimedRotatingFileHandler /tmp/zz_t.log (NOTSET)>
# expect: M M 120 %Y-%m-%d_%H-%M (?<!\d)\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(?!\d) 3 True None 1700000120 <TimedRotatingFileHandler /tmp/zz_t.log (NOTSET)>
# expect: H H 7200 %Y-%m-%d_%H (?<!\d)\d{4}-\d{2}-\d{2}_\d{2}(?!\d) 3 True None 1700007200 <TimedRotatingFileHandler /tmp/zz_t.log (NOTSET)>
# expect: D D 172800 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d) 3 True None 1700172800 <TimedRotatingFileHandler /tmp/zz_t.log (NOTSET)>
# expect: MIDNIGHT MIDNIGHT 172800 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d) 3 True None 1700092800 <TimedRotatingFileHandler /tmp/zz_t.log (NOTSET)>
# expect: W0 W0 1209600 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d) 3 True None 1701129600 <TimedRotatingFileHandler /tmp/zz_t.log (NOTSET)>
# expect: W6 W6 1209600 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d) 3 True None 1701043200 <TimedRotatingFileHandler /tmp/zz_t.log (NOTSET)>
# expect: midnight MIDNIGHT 172800 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d) 3 True None 1700092800 <TimedRotatingFileHandler /tmp/zz_t.log (NOTSET)>
# expect: X Invalid rollover interval specified: X
# expect: W You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W
# expect: W9 Invalid day specified for weekly rollover: W9
# expect: 1700019000
# expect: 2 []
# expect: True
# expect: -1 -1 <WatchedFileHandler /tmp/zz_w.log (NOTSET)>
# expect: $x $x
# expect: ${x invalid format: bare '$' not allowed
# expect: no invalid format: no fields
# expect: $message $message
# expect: $$ invalid format: no fields
# expect: ${message} $5 invalid format: bare '$' not allowed
# expect: 3 m2
# expect: m3
# expect: m4
# expect:
# expect: two
# expect:
# expect: MIDNIGHT None ['2012-03-11 00:00:00', '2012-03-12 00:00:00', '2012-03-12 00:00:00', '2012-11-04 00:00:00', '2012-11-05 00:00:00', '2012-11-05 00:00:00']
# expect: MIDNIGHT 12:00:00 ['2012-03-11 12:00:00', '2012-03-11 12:00:00', '2012-03-11 12:00:00', '2012-11-04 12:00:00', '2012-11-04 12:00:00', '2012-11-04 12:00:00']
# expect: W6 00:30:00 ['2012-03-11 00:30:00', '2012-03-11 00:30:00', '2012-03-18 00:30:00', '2012-11-04 00:30:00', '2012-11-04 00:30:00', '2012-11-11 00:30:00']
