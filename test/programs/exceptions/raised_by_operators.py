# What operators raise themselves: where it is caught, what its context is, and that loops go on with it
import traceback


def lookups(keys):
    table = {1: 'one', 'two': 2}
    items = [10, 20]
    for key in keys:
        try:
            yield table[key]
        except KeyError as error:
            yield error.args, type(error.args[0]).__name__
        if isinstance(key, int):
            try:
                yield items[key]
            except IndexError as error:
                yield str(error)


def divide(a, b):
    results = []
    for operation in (lambda: a // b, lambda: a % b, lambda: a / b):
        try:
            results.append(operation())
        except ZeroDivisionError as error:
            results.append(str(error))
    return results


def chained():
    try:
        {}['a']
    except KeyError:
        try:
            [][3]
        except IndexError:
            return 1 % 0


def finally_runs(log):
    try:
        try:
            return [1][1]
        finally:
            log.append('inner')
    finally:
        log.append('outer')


for turn in range(40):
    found = list(lookups([1, 5, 'two', 'x', True, -2, -3, 10**6]))
print(found)
print(divide(7, 2), divide(7, 0), divide(-7, 0), divide(0, 0), divide(True, 0), divide(7, False))
try:
    chained()
except ZeroDivisionError as error:
    names = [frame.line for frame in traceback.extract_tb(error.__traceback__)]
    print(names, repr(error.__context__), repr(error.__context__.__context__))
log = []
try:
    finally_runs(log)
except IndexError:
    print(log)


class Missing(dict):
    def __missing__(self, key):
        return key * 2


class Short(list):
    def __getitem__(self, at):
        return super().__getitem__(at) if at < len(self) else None


print(Missing()[4], Missing(a=1)['b'], Short([1])[5])
total = 0
for at in range(2000):
    try:
        total += {0: 1}[at % 3] + [1][at % 2] + 6 // (at % 5)
    except KeyError:
        total += 1
    except IndexError:
        total += 10
    except ZeroDivisionError:
        total += 100
print(total)
# expect: ['one', 20, ((5,), 'int'), 'list index out of range', 2, (('x',), 'str'), 'one', 20, ((-2,), 'int'), 10, ((-3,), 'int'), 'list index out of range', ((1000000,), 'int'), 'list index out of range']
# expect: [3, 1, 3.5] ['division by zero', 'division by zero', 'division by zero'] ['division by zero', 'division by zero', 'division by zero'] ['division by zero', 'division by zero', 'division by zero'] ['division by zero', 'division by zero', 'division by zero'] ['division by zero', 'division by zero', 'division by zero']
# expect: ['chained()', 'return 1 % 0'] IndexError('list index out of range') KeyError('a')
# expect: ['inner', 'outer']
# expect: 8 bb None
# expect: 12700
