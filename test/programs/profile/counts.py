import cProfile, io, os, profile, pstats, re
from pstats import SortKey


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def work():
    found = []
    for n in range(5):
        found.append(fib(n))
    return sorted(found, key=lambda n: -n)


def shown(text):
    text = re.sub(r"\d+\.\d{3}", "T", text)
    return re.sub(r"(c?[Pp]rofile|counts)\.py:\d+", r"\1.py:N", re.sub(r"[ \t]+", " ", text))


profiler = cProfile.Profile()
profiler.enable()
work()
profiler.disable()
text = io.StringIO()
stats = pstats.Stats(profiler, stream=text).strip_dirs()
stats.sort_stats(SortKey.NAME).print_stats().print_callers("fib").print_callees("work")
stats.sort_stats("ncalls", "name").reverse_order().print_stats(2).print_stats("fib|work", 0.5).print_stats("nothing")
stats.sort_stats(-1).print_stats("<")
print(shown(text.getvalue()))
print(stats.total_calls, stats.prim_calls, stats.sort_type, len(stats.get_stats_profile().func_profiles))
print(stats.get_stats_profile().func_profiles["fib"].ncalls)

for other in (cProfile.Profile(), profile.Profile()):
    print(other.runcall(fib, 4), pstats.Stats(other).total_calls > 8)
with cProfile.Profile() as inner:
    fib(3)
inner.dump_stats("out.prof")
again = pstats.Stats("out.prof")
again.add(inner)
print({name: numbers[:2] for (_, _, name), numbers in again.stats.items() if name == "fib"})
cProfile.runctx("answer = fib(n)", {"fib": fib, "n": 2}, names := {}, "out.prof")
print(names)
for wrong in (lambda: stats.sort_stats("zz"), lambda: stats.sort_stats(1, "name"), lambda: pstats.Stats(cProfile.Profile())):
    try:
        wrong()
    except Exception as problem:
        print(type(problem).__name__, re.sub("0x[0-9a-f]+", "0x", str(problem)))
os.remove("out.prof")

import contextlib, io, re
import pstats
told = io.StringIO()
with contextlib.redirect_stdout(told), cProfile.Profile() as watched:
    sorted([3, 1, 2], key=lambda number: -number)
    watched.print_stats()
    cProfile.run('len("abc")')
for line in told.getvalue().splitlines():
    if line.strip() and 'seconds' not in line:
        print(re.sub(r'counts.py:\d+', 'counts.py', re.sub(r'\d+\.\d+', 'T', line)).split('/')[-1])
# expect:  32 function calls (18 primitive calls) in T seconds
# expect:
# expect:  Ordered by: function name
# expect:
# expect:  ncalls tottime percall cumtime percall filename:lineno(function)
# expect:  1 T T T T {built-in method builtins.sorted}
# expect:  5 T T T T counts.py:N(<lambda>)
# expect:  5 T T T T {method 'append' of 'list' objects}
# expect:  1 T T T T {method 'disable' of '_lsprof.Profiler' objects}
# expect:  19/5 T T T T counts.py:N(fib)
# expect:  1 T T T T counts.py:N(work)
# expect:
# expect:
# expect:  Ordered by: function name
# expect:  List reduced from 6 to 1 due to restriction <'fib'>
# expect:
# expect: Function was called by...
# expect:  ncalls tottime cumtime
# expect: counts.py:N(fib) <- 14/6 T T counts.py:N(fib)
# expect:  5 T T counts.py:N(work)
# expect:
# expect:
# expect:  Ordered by: function name
# expect:  List reduced from 6 to 1 due to restriction <'work'>
# expect:
# expect: Function called...
# expect:  ncalls tottime cumtime
# expect: counts.py:N(work) -> 5 T T counts.py:N(fib)
# expect:  1 T T {built-in method builtins.sorted}
# expect:  5 T T {method 'append' of 'list' objects}
# expect:
# expect:
# expect:  32 function calls (18 primitive calls) in T seconds
# expect:
# expect:  Ordered by: call count, function name
# expect:  List reduced from 6 to 2 due to restriction <2>
# expect:
# expect:  ncalls tottime percall cumtime percall filename:lineno(function)
# expect:  1 T T T T counts.py:N(work)
# expect:  1 T T T T {method 'disable' of '_lsprof.Profiler' objects}
# expect:
# expect:
# expect:  32 function calls (18 primitive calls) in T seconds
# expect:
# expect:  Ordered by: call count, function name
# expect:  List reduced from 6 to 2 due to restriction <'fib|work'>
# expect:  List reduced from 2 to 1 due to restriction <0.5>
# expect:
# expect:  ncalls tottime percall cumtime percall filename:lineno(function)
# expect:  1 T T T T counts.py:N(work)
# expect:
# expect:
# expect:  32 function calls (18 primitive calls) in T seconds
# expect:
# expect:  32 function calls (18 primitive calls) in T seconds
# expect:
# expect:  Ordered by: standard name
# expect:  List reduced from 6 to 1 due to restriction <'<'>
# expect:
# expect:  ncalls tottime percall cumtime percall filename:lineno(function)
# expect:  5 T T T T counts.py:N(<lambda>)
# expect:
# expect:
# expect:
# expect: 32 18 standard name 6
# expect: 19/5
# expect: 3 True
# expect: 3 True
# expect: {'fib': (2, 10)}
# expect: {'answer': 1}
# expect: KeyError 'zz'
# expect: TypeError Can't have mixed argument type
# expect: TypeError Cannot create or construct a <class 'pstats.Stats'> object from <cProfile.Profile object at 0x>
# expect:    Ordered by: standard name
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:         1    T    T    T    T cProfile.py:41(print_stats)
# expect:         1    T    T    T    T cProfile.py:53(create_stats)
# expect:         3    T    T    T    T counts.py(<lambda>)
# expect:         1    T    T    T    T pstats.py:107(__init__)
# expect:         1    T    T    T    T pstats.py:117(init)
# expect:         1    T    T    T    T pstats.py:136(load_stats)
# expect:         1    T    T    T    T {built-in method builtins.hasattr}
# expect:         2    T    T    T    T {built-in method builtins.isinstance}
# expect:         1    T    T    T    T {built-in method builtins.len}
# expect:         1    T    T    T    T {built-in method builtins.sorted}
# expect:         1    T    T    T    T {method 'disable' of '_lsprof.Profiler' objects}
# expect:    Ordered by: standard name
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:         1    T    T    T    T <string>:1(<module>)
# expect:         1    T    T    T    T {built-in method builtins.exec}
# expect:         1    T    T    T    T {built-in method builtins.len}
# expect:         1    T    T    T    T {method 'disable' of '_lsprof.Profiler' objects}
