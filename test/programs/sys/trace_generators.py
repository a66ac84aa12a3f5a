# Tracing from the beginning, before any generator was made.
import sys


def trace(frame, event, arg):
    if frame.f_code.co_name in ('numbers', '<genexpr>', 'main'):
        print(frame.f_code.co_name, event, frame.f_lineno, arg)
    return trace


def numbers():
    yield 1
    x = yield 2
    return x


def main():
    first = list(numbers())
    return first, sum(n for n in first)


sys.settrace(trace)
result = main()
sys.settrace(None)
print(result)
# expect: main call 17 None
# expect: main line 18 None
# expect: numbers call 11 None
# expect: numbers line 12 None
# expect: numbers return 12 1
# expect: numbers call 12 None
# expect: numbers line 13 None
# expect: numbers return 13 2
# expect: numbers call 13 None
# expect: numbers line 14 None
# expect: numbers return 14 None
# expect: main line 19 None
# expect: <genexpr> call 19 None
# expect: <genexpr> line 19 None
# expect: <genexpr> return 19 1
# expect: <genexpr> call 19 None
# expect: <genexpr> line 19 None
# expect: <genexpr> return 19 2
# expect: <genexpr> call 19 None
# expect: <genexpr> line 19 None
# expect: <genexpr> return 19 None
# expect: main return 19 ([1, 2], 3)
# expect: ([1, 2], 3)
