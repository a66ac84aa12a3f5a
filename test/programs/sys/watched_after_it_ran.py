# Code inside of code that ran before anybody watched: generator expressions, inner functions, lambdas, bodies of classes.
import sys


def evens(numbers):
    return list(n for n in numbers if n % 2 == 0)


def delegating(numbers):
    def inner():
        yield from numbers

    return [*inner()]


def making(start):
    class Local:
        attribute = start

        def method(self):
            return (lambda value: value + start)(self.attribute)

    return Local().method()


def trace(frame, event, arg):
    print(frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno)
    return trace


def run():
    return evens([1, 2]), delegating((3,)), making(2)


print(run())
sys.settrace(trace)
run()
sys.settrace(None)
seen = []
sys.setprofile(lambda frame, event, arg: seen.append((event, frame.f_code.co_name)))
run()
sys.setprofile(None)
print(seen)
# expect: ([2], [3], 4)
# expect: run call 0
# expect: run line 1
# expect: evens call 0
# expect: evens line 1
# expect: <genexpr> call 0
# expect: <genexpr> line 0
# expect: <genexpr> line 0
# expect: <genexpr> return 0
# expect: <genexpr> call 0
# expect: <genexpr> line 0
# expect: <genexpr> return 0
# expect: evens return 1
# expect: delegating call 0
# expect: delegating line 1
# expect: delegating line 4
# expect: inner call 0
# expect: inner line 1
# expect: inner return 1
# expect: inner call 1
# expect: inner return 1
# expect: delegating return 4
# expect: making call 0
# expect: making line 1
# expect: Local call 0
# expect: Local line 0
# expect: Local line 1
# expect: Local line 3
# expect: Local return 3
# expect: making line 7
# expect: method call 0
# expect: method line 1
# expect: <lambda> call 0
# expect: <lambda> line 0
# expect: <lambda> return 0
# expect: method return 1
# expect: making return 7
# expect: run return 1
# expect: [('call', 'run'), ('call', 'evens'), ('call', '<genexpr>'), ('return', '<genexpr>'), ('call', '<genexpr>'), ('return', '<genexpr>'), ('return', 'evens'), ('call', 'delegating'), ('call', 'inner'), ('return', 'inner'), ('call', 'inner'), ('return', 'inner'), ('return', 'delegating'), ('call', 'making'), ('c_call', 'making'), ('call', 'Local'), ('return', 'Local'), ('c_return', 'making'), ('call', 'method'), ('call', '<lambda>'), ('return', '<lambda>'), ('return', 'method'), ('return', 'making'), ('return', 'run'), ('c_call', '<module>')]
