"""A profiler with a timer of its own counts what that says; one profiler at a time."""
import cProfile
import io
import pstats
import re
import sys
import time

ticks = 0


def clock():
    global ticks
    ticks += 1
    return ticks


def outer(count):
    return [inner(number) for number in range(count)]


def inner(number):
    return max(number, 1)


def numbers():
    yield 1
    yield 2


class Counting(cProfile.Profile):
    def __init__(self, *args, **named):
        super().__init__(*args, **named)
        self.used = 0

    def __enter__(self):
        self.used += 1
        return super().__enter__()


def show(profiler):
    stream = io.StringIO()
    pstats.Stats(profiler, stream=stream).strip_dirs().sort_stats('name').print_stats()
    print(re.sub(r'\n+', '\n', stream.getvalue()))


profiler = cProfile.Profile(clock)
profiler.runcall(outer, 3)
show(profiler)
print(ticks)
profiler = cProfile.Profile(timer=clock, timeunit=0.25)
profiler.enable()
outer(2)
list(numbers())
sum(number for number in (1, 2))
profiler.disable()
show(profiler)
print(ticks)
with Counting(clock, 1.0) as profiler:
    inner(1)
show(profiler)
print(profiler.used, cProfile.Profile(clock).getstats())
first, second = cProfile.Profile(), cProfile.Profile()
first.enable()
for one in (first, second):
    try:
        one.enable()
    except ValueError as error:
        print(error)
print(sys.monitoring.get_tool(sys.monitoring.PROFILER_ID))
first.disable()
first.disable()
print(sys.monitoring.get_tool(sys.monitoring.PROFILER_ID))
second.enable()
second.disable()
for args, named in (((time.process_time,), {}), ((1, 2, 3, 4, 5), {}), ((), {'timer': time.perf_counter_ns, 'timeunit': 1e-9}), ((), {'timeunit': 'x'}), ((), {'other': 1}), ((), {'subcalls': 0, 'builtins': 0})):
    try:
        print(type(cProfile.Profile(*args, **named)))
    except TypeError as error:
        print(error)
# expect:          8 function calls in 14.000 seconds
# expect:    Ordered by: function name
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:         3    3.000    1.000    3.000    1.000 {built-in method builtins.max}
# expect:         1    1.000    1.000    1.000    1.000 {method 'disable' of '_lsprof.Profiler' objects}
# expect:         3    6.000    2.000    9.000    3.000 own_timers.py:22(inner)
# expect:         1    4.000    4.000   13.000   13.000 own_timers.py:18(outer)
# expect:
# expect: 16
# expect:          13 function calls in 5.000 seconds
# expect:    Ordered by: function name
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:         2    0.500    0.250    0.500    0.250 {built-in method builtins.max}
# expect:         1    1.000    1.000    1.750    1.750 {built-in method builtins.sum}
# expect:         3    0.750    0.250    0.750    0.250 own_timers.py:55(<genexpr>)
# expect:         1    0.250    0.250    0.250    0.250 {method 'disable' of '_lsprof.Profiler' objects}
# expect:         2    1.000    0.500    1.500    0.750 own_timers.py:22(inner)
# expect:         3    0.750    0.250    0.750    0.250 own_timers.py:26(numbers)
# expect:         1    0.750    0.750    2.250    2.250 own_timers.py:18(outer)
# expect:
# expect: 42
# expect:          4 function calls in 6.000 seconds
# expect:    Ordered by: function name
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:         1    1.000    1.000    1.000    1.000 {built-in method builtins.max}
# expect:         1    1.000    1.000    1.000    1.000 {method 'disable' of '_lsprof.Profiler' objects}
# expect:         1    2.000    2.000    3.000    3.000 cProfile.py:120(__exit__)
# expect:         1    2.000    2.000    3.000    3.000 own_timers.py:22(inner)
# expect:
# expect: 1 []
# expect: Another profiling tool is already active
# expect: Another profiling tool is already active
# expect: cProfile
# expect: None
# expect: <class 'cProfile.Profile'>
# expect: Profiler() takes at most 4 arguments (5 given)
# expect: <class 'cProfile.Profile'>
# expect: must be real number, not str
# expect: Profiler() got an unexpected keyword argument 'other'
# expect: <class 'cProfile.Profile'>
