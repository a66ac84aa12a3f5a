# next(), send() and __next__() on generators: their values, their ends, what is the context of those, and who is in the traceback
import traceback


def count(n):
    got = None
    for i in range(n):
        got = yield i, got
    return 'end'


def returning(value):
    return value
    yield


def failing():
    yield 1
    1 / 0


def stopping():
    yield 1
    raise StopIteration(3)


async def answer():
    return 42


def ends():
    it = count(3)
    print(next(it), it.send('a'), it.__next__())
    for turn in range(2):
        try:
            next(it)
        except StopIteration as stop:
            print(stop.value, stop.__context__, len(traceback.extract_tb(stop.__traceback__)))
    print(next(it, 'default'), next(count(0), None), next(count(1), 5))


def contexts():
    for value in (None, 5, (1,)):
        for step in (next, lambda it: it.send(None), lambda it: it.__next__()):
            try:
                raise KeyError(1)
            except KeyError:
                try:
                    step(returning(value))
                except StopIteration as stop:
                    print(value, stop.value, repr(stop.__context__))
    try:
        raise KeyError(1)
    except KeyError:
        try:
            answer().send(None)
        except StopIteration as stop:
            print(stop.value, repr(stop.__context__))


def failures():
    it = failing()
    next(it)
    try:
        next(it)
    except ZeroDivisionError as error:
        print([frame.name for frame in traceback.extract_tb(error.__traceback__)])
    try:
        count(1).send(3)
    except TypeError as error:
        print(error)

    def recursive():
        yield next(itself)

    itself = recursive()
    try:
        next(itself)
    except ValueError as error:
        print(error)
    it = stopping()
    next(it)
    try:
        next(it, 'default')
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__))


def total(n):
    sum = 0
    it = count(n)
    while True:
        try:
            sum += next(it)[0]
        except StopIteration as stop:
            return sum, stop.value


class Numbers:
    def __init__(self):
        self.inner = count(4)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.inner)


ends()
contexts()
failures()
for n in range(60):
    result = total(n)
print(result, [x for x in Numbers()], list(Numbers()), max(Numbers())[0])
# expect: (0, None) (1, 'a') (2, None)
# expect: end None 1
# expect: None None 1
# expect: default None (0, None)
# expect: None None KeyError(1)
# expect: None None KeyError(1)
# expect: None None KeyError(1)
# expect: 5 5 None
# expect: 5 5 None
# expect: 5 5 None
# expect: (1,) (1,) None
# expect: (1,) (1,) None
# expect: (1,) (1,) None
# expect: 42 None
# expect: ['failures', 'failing']
# expect: can't send non-None value to a just-started generator
# expect: generator already executing
# expect: RuntimeError('generator raised StopIteration') StopIteration(3)
# expect: (1711, 'end') [(0, None), (1, None), (2, None), (3, None)] [(0, None), (1, None), (2, None), (3, None)] 3
