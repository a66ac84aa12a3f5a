# python: 3.13
"""tracemalloc: what was made where, as far as no number hangs on how memory is laid out."""
import tracemalloc, linecache
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
try: tracemalloc.take_snapshot()
except RuntimeError as e: print(e)
tracemalloc.start()
data = [i for i in range(20000)]
cur, peak = tracemalloc.get_traced_memory()
print(500_000 < cur < 1_000_000, peak >= cur)
def use():
    x = [str(i) for i in range(20000)]
    return sum(map(len, x))
before = tracemalloc.take_snapshot()
use()
cur2, peak2 = tracemalloc.get_traced_memory()
print(peak2 > cur2 + 500_000, abs(cur2-cur) < 200_000)
class A:
    x = 1
many=[A() for _ in range(1000)]; big=A()
after = tracemalloc.take_snapshot()
top = after.compare_to(before,'lineno')
print(top[0].traceback[0].lineno, top[0].size_diff>50_000, type(top[0]).__name__)
print(after.statistics('lineno')[0].traceback[0].lineno, after.statistics('lineno')[0].size>500_000)
print(tracemalloc.get_object_traceback(big)[0].lineno)
f=after.filter_traces((tracemalloc.Filter(False,'<frozen*'),tracemalloc.Filter(True,__file__)))
print(len(f.traces)>500, len(after.filter_traces([tracemalloc.Filter(True,'nothing')]).traces))
tracemalloc.reset_peak(); del data
c,p=tracemalloc.get_traced_memory(); print(c < cur, p>c)
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_object_traceback(big))
tracemalloc.start(5)
def inner(): return A()
def outer(): return inner()
o=outer()
print([fr.lineno for fr in tracemalloc.get_object_traceback(o)][-3:], tracemalloc.get_traceback_limit())
print(tracemalloc.get_object_traceback(o).format(most_recent_first=True)[1:6:2])
S=tracemalloc.Statistic; T=tracemalloc.Traceback
t=T((('a.py',3),('b.py',1)),2)
print(t, repr(t), len(t), t[0], S(t,123456,7), repr(S(t,5,0)), tracemalloc.StatisticDiff(t,1024*1024*50,-2048,3,-1), S(t,100,0))
print(tracemalloc.Trace((0,20000,(('x',1),),1)), repr(tracemalloc.Trace((0,2000,(('x',1),),1))))
snap=tracemalloc.Snapshot([(0,10,(('a.py',2),('b.py',4)),2),(0,30,(('a.py',3),('b.py',4)),2),(1,5,(('c.py',1),),1)],2)
for s in snap.statistics('filename'): print(s)
for s in snap.statistics('lineno',True): print(s)
for s in snap.statistics('traceback'): print(repr(s))
print(len(snap.filter_traces([tracemalloc.DomainFilter(True,1)]).traces), snap.traces[0], snap.traces)
for bad in (lambda: snap.statistics('x'), lambda: snap.statistics('traceback',True), lambda: snap.filter_traces(3), lambda: tracemalloc.start(0)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
# expect: False (0, 0)
# expect: the tracemalloc module must be tracing memory allocations to take a snapshot
# expect: True True
# expect: True True
# expect: 20 True StatisticDiff
# expect: 8 True
# expect: 20
# expect: True 0
# expect: True True
# expect: False (0, 0) None
# expect: [35, 34, 33] 5
# expect: ['    def inner(): return A()', '    def outer(): return inner()', '    o=outer()']
# expect: b.py:1 <Traceback (<Frame filename='b.py' lineno=1>, <Frame filename='a.py' lineno=3>) total_nframe=2> 2 b.py:1 b.py:1: size=121 KiB, count=7, average=17.2 KiB <Statistic traceback=<Traceback (<Frame filename='b.py' lineno=1>, <Frame filename='a.py' lineno=3>) total_nframe=2> size=5 count=0> b.py:1: size=50.0 MiB (-2048 B), count=3 (-1), average=16.7 MiB b.py:1: size=100 B, count=0
# expect: x:1: 19.5 KiB <Trace domain=0 size=2000 B, traceback=<Traceback (<Frame filename='x' lineno=1>,) total_nframe=1>>
# expect: a.py:0: size=40 B, count=2, average=20 B
# expect: c.py:0: size=5 B, count=1, average=5 B
# expect: b.py:4: size=40 B, count=2, average=20 B
# expect: a.py:3: size=30 B, count=1, average=30 B
# expect: a.py:2: size=10 B, count=1, average=10 B
# expect: c.py:1: size=5 B, count=1, average=5 B
# expect: <Statistic traceback=<Traceback (<Frame filename='b.py' lineno=4>, <Frame filename='a.py' lineno=3>)> size=30 count=1>
# expect: <Statistic traceback=<Traceback (<Frame filename='b.py' lineno=4>, <Frame filename='a.py' lineno=2>)> size=10 count=1>
# expect: <Statistic traceback=<Traceback (<Frame filename='c.py' lineno=1>,)> size=5 count=1>
# expect: 1 b.py:4: 10 B <Traces len=3>
# expect: ValueError unknown key_type: 'x'
# expect: ValueError cumulative mode cannot by used with key type 'traceback'
# expect: TypeError filters must be a list of filters, not int
# expect: ValueError the number of frames must be in range [1; 65535]
