"""Exceptions raised again and again: by their class, with a cause, by a generator that is over, by natives; from code that is hot by then."""
import traceback


class Plain(Exception):
    pass


class Named(Exception):
    def __init__(self, name="nobody"):
        super().__init__(name)
        self.name = name


class Needs(Exception):
    def __init__(self, what):
        super().__init__(what)


class Other(Exception):
    def __new__(cls):
        return 7


class Counted(Exception):
    made = 0

    def __new__(cls, *args):
        Counted.made += 1
        return super().__new__(cls, *args)


def lines(error):
    return [(entry.name, entry.line) for entry in traceback.extract_tb(error.__traceback__)]


def by_class(kind, times=300):
    seen = set()
    for _ in range(times):
        try:
            raise kind
        except Exception as error:
            seen.add((type(error).__name__, error.args, type(error.__context__).__name__, error.__suppress_context__))
            last = error
    return seen, lines(last)


for kind in (KeyError, Plain, Named, Needs, Other, Counted, UnicodeDecodeError, ExceptionGroup, int, OSError):
    print(by_class(kind))
print(Counted.made)


def with_cause(make, cause, times=300):
    seen = set()
    for _ in range(times):
        try:
            try:
                {}["missing"]
            except KeyError:
                raise make from cause
        except BaseException as error:
            seen.add((
                type(error).__name__, error.args, type(error.__cause__).__name__, type(error.__context__).__name__,
                error.__suppress_context__,
            ))
    return seen


for make in (ValueError, ValueError("made"), Named, Needs, Other, 3):
    for cause in (None, TypeError, TypeError("why"), Named, Needs, 5):
        print(make if isinstance(make, type) else repr(make), cause, with_cause(make, cause))


def over():
    yield 1
    return 2


async def nothing():
    return 3


def ask(times=300):
    seen = set()
    done = over()
    gone = nothing()
    try:
        gone.send(None)
    except StopIteration as error:
        print("returned", error.value)
    for _ in range(times):
        for step in (
            lambda: next(done), lambda: done.send(None), lambda: done.send(5), lambda: done.__next__(), lambda: next(done, "none"),
            lambda: gone.send(None), lambda: gone.send(4), lambda: next(iter(())),
        ):
            try:
                seen.add(step())
            except (StopIteration, RuntimeError) as error:
                seen.add((type(error).__name__, str(error), len(lines(error))))
                if isinstance(error, StopIteration):
                    seen.add(error.value)
    return sorted(map(repr, seen))


print(ask())


def direct(times=300):
    done = over()
    stops = 0
    values = set()
    for _ in range(times):
        try:
            next(done)
        except StopIteration as error:
            stops += 1
            values.add(error.value)
            where = lines(error)
    return stops, values, where


print(direct())


def natives(times=300):
    counts = {}
    items = []
    for number in range(times):
        try:
            if number % 4 == 0:
                int("x")
            elif number % 4 == 1:
                items.remove(number)
            elif number % 4 == 2:
                items.pop()
            else:
                "".index("y")
            counts["none"] = 1
        except (ValueError, IndexError) as error:
            key = str(error), tuple(lines(error))
            counts[key] = counts.get(key, 0) + 1
        finally:
            counts["finally"] = counts.get("finally", 0) + 1
    return counts


print(natives())


def nested(depth):
    try:
        if depth == 0:
            raise Plain
        nested(depth - 1)
    except Plain as error:
        if depth % 2:
            raise
        raise Named(depth) from error
    except Named:
        if depth > 3:
            raise KeyError
        raise


for _ in range(150):
    try:
        nested(6)
    except Exception as error:
        chain = []
        while error is not None:
            chain.append((type(error).__name__, error.args, len(lines(error))))
            error = error.__context__
print(chain)


def guarded(times=300):
    """Suppressed, and left for good, in the middle of a loop."""
    total = 0
    for number in range(times):
        with Suppress():
            total += 1
            if number % 3:
                raise ValueError
            total += 10
        try:
            if number == times - 1:
                raise Plain
            continue
        except Plain:
            break
        finally:
            total += 100
    return total


class Suppress:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, where):
        return kind is ValueError


print(guarded())
# expect: ({('KeyError', (), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('Plain', (), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('Named', ('nobody',), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('TypeError', ("calling <class '__main__.Other'> should have returned an instance of BaseException, not <class 'int'>",), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('Counted', (), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('TypeError', ('function takes exactly 5 arguments (0 given)',), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('TypeError', ('BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)',), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('TypeError', ('exceptions must derive from BaseException',), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: ({('OSError', (), 'NoneType', False)}, [('by_class', 'raise kind')])
# expect: 300
# expect: <class 'ValueError'> None {('ValueError', (), 'NoneType', 'KeyError', True)}
# expect: <class 'ValueError'> <class 'TypeError'> {('ValueError', (), 'TypeError', 'KeyError', True)}
# expect: <class 'ValueError'> why {('ValueError', (), 'TypeError', 'KeyError', True)}
# expect: <class 'ValueError'> <class '__main__.Named'> {('ValueError', (), 'Named', 'KeyError', True)}
# expect: <class 'ValueError'> <class '__main__.Needs'> {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: <class 'ValueError'> 5 {('TypeError', ('exception causes must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: ValueError('made') None {('ValueError', ('made',), 'NoneType', 'KeyError', True)}
# expect: ValueError('made') <class 'TypeError'> {('ValueError', ('made',), 'TypeError', 'KeyError', True)}
# expect: ValueError('made') why {('ValueError', ('made',), 'TypeError', 'KeyError', True)}
# expect: ValueError('made') <class '__main__.Named'> {('ValueError', ('made',), 'Named', 'KeyError', True)}
# expect: ValueError('made') <class '__main__.Needs'> {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: ValueError('made') 5 {('TypeError', ('exception causes must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Named'> None {('Named', ('nobody',), 'NoneType', 'KeyError', True)}
# expect: <class '__main__.Named'> <class 'TypeError'> {('Named', ('nobody',), 'TypeError', 'KeyError', True)}
# expect: <class '__main__.Named'> why {('Named', ('nobody',), 'TypeError', 'KeyError', True)}
# expect: <class '__main__.Named'> <class '__main__.Named'> {('Named', ('nobody',), 'Named', 'KeyError', True)}
# expect: <class '__main__.Named'> <class '__main__.Needs'> {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Named'> 5 {('TypeError', ('exception causes must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Needs'> None {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Needs'> <class 'TypeError'> {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Needs'> why {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Needs'> <class '__main__.Named'> {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Needs'> <class '__main__.Needs'> {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Needs'> 5 {('TypeError', ("Needs.__init__() missing 1 required positional argument: 'what'",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Other'> None {('TypeError', ("calling <class '__main__.Other'> should have returned an instance of BaseException, not <class 'int'>",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Other'> <class 'TypeError'> {('TypeError', ("calling <class '__main__.Other'> should have returned an instance of BaseException, not <class 'int'>",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Other'> why {('TypeError', ("calling <class '__main__.Other'> should have returned an instance of BaseException, not <class 'int'>",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Other'> <class '__main__.Named'> {('TypeError', ("calling <class '__main__.Other'> should have returned an instance of BaseException, not <class 'int'>",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Other'> <class '__main__.Needs'> {('TypeError', ("calling <class '__main__.Other'> should have returned an instance of BaseException, not <class 'int'>",), 'NoneType', 'KeyError', False)}
# expect: <class '__main__.Other'> 5 {('TypeError', ("calling <class '__main__.Other'> should have returned an instance of BaseException, not <class 'int'>",), 'NoneType', 'KeyError', False)}
# expect: 3 None {('TypeError', ('exceptions must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: 3 <class 'TypeError'> {('TypeError', ('exceptions must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: 3 why {('TypeError', ('exceptions must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: 3 <class '__main__.Named'> {('TypeError', ('exceptions must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: 3 <class '__main__.Needs'> {('TypeError', ('exceptions must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: 3 5 {('TypeError', ('exceptions must derive from BaseException',), 'NoneType', 'KeyError', False)}
# expect: returned 3
# expect: ["'none'", "('RuntimeError', 'cannot reuse already awaited coroutine', 2)", "('StopIteration', '', 2)", "('StopIteration', '2', 2)", '1', '2', 'None']
# expect: (299, {None, 2}, [('direct', 'next(done)')])
# expect: {("invalid literal for int() with base 10: 'x'", (('natives', 'int("x")'),)): 75, 'finally': 300, ('list.remove(x): x not in list', (('natives', 'items.remove(number)'),)): 75, ('pop from empty list', (('natives', 'items.pop()'),)): 75, ('substring not found', (('natives', '"".index("y")'),)): 75}
# expect: [('KeyError', (), 4), ('Named', (0,), 5), ('Plain', (), 1)]
# expect: 31300
