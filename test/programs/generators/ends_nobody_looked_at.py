"""Generators that end in next(), and what can be seen of their StopIteration in handlers that do not name it."""
import gc
import sys
import traceback


def numbers(count):
    for number in range(count):
        yield number


def ended():
    generator = numbers(0)
    return generator


def look():
    exc = sys.exception()
    return type(exc).__name__, exc.args, exc.__context__, exc.__traceback__.tb_lineno - exc.__traceback__.tb_frame.f_code.co_firstlineno


def seen():
    for _ in range(3):
        try:
            next(ended())
        except StopIteration:
            print(look(), sys.exc_info()[0] is StopIteration)
            first = sys.exception()
            print(first is sys.exception(), first.__traceback__.tb_frame is sys._getframe(), first.__traceback__.tb_next)
        print(sys.exception())


def context():
    for what in range(6):
        try:
            try:
                next(ended())
            except StopIteration:
                if what == 0:
                    raise
                if what == 1:
                    raise ValueError(what)
                if what == 2:
                    raise ValueError(what) from None
                if what == 3:
                    {}[what]
                if what == 4:
                    next(ended())
                if what == 5:
                    int('x')
        except BaseException:
            print(traceback.format_exc().replace(__file__, 'here'), end='')
            print(sys.exception().__context__.__class__.__name__, sys.exception().__suppress_context__)


def suspended():
    for _ in range(2):
        try:
            next(ended())
        except StopIteration:
            print('in', (yield sys.exception().__traceback__ is not None))
            yield look()
            try:
                yield 1 / 0
            except ZeroDivisionError as exc:
                yield repr(exc.__context__)
    try:
        next(ended())
    except StopIteration:
        yield 'quiet'
        yield repr(sys.exception())
        raise LookupError('late')


def returned():
    while True:
        try:
            next(ended())
        except StopIteration:
            return 'returned'


def broken():
    count = 0
    while True:
        count += 1
        try:
            next(ended())
        except StopIteration:
            if count < 5:
                continue
            break
        finally:
            count += 10
    return count, sys.exception()


def outer_handled():
    try:
        raise KeyError('outer')
    except KeyError:
        for _ in range(2):
            try:
                next(ended())
            except StopIteration:
                print(repr(sys.exception()), repr(sys.exception().__context__))
            print(repr(sys.exception()))


class Seen(int):
    def __add__(self, other):
        print('added while', repr(sys.exception()))
        return Seen(int(self) + other)


def operators():
    number = Seen(1)
    for _ in range(3):
        try:
            next(ended())
        except StopIteration:
            number += 1
    return int(number)


def with_value():
    def gives():
        return 'value'
        yield

    for _ in range(2):
        try:
            next(gives())
        except StopIteration:
            print(sys.exception().value, sys.exception().args)


def hidden():
    class StopIteration(Exception):
        pass

    try:
        try:
            next(ended())
        except StopIteration:
            print('wrong')
    except Exception as exc:
        print('not hidden', type(exc).__module__, type(exc).__qualname__)


def rebound():
    global StopIteration
    for turn in range(4):
        if turn == 2:
            StopIteration = KeyError
        try:
            try:
                next(ended())
            except StopIteration:
                print(turn, 'caught', repr(sys.exception()))
        except Exception as exc:
            print(turn, 'passed', repr(exc))
    del StopIteration


def turns(count):
    """A scheduler: who has ended goes."""
    ready = [numbers(n % 4) for n in range(count)]
    done = 0
    rounds = 0
    while ready:
        rounds += 1
        turn, ready = ready, []
        for one in turn:
            try:
                next(one)
            except StopIteration:
                done += 1
            else:
                ready.append(one)
    return done, rounds


def nested():
    def inner():
        try:
            next(ended())
        except StopIteration:
            try:
                next(ended())
            except StopIteration:
                return repr(sys.exception().__context__), sys.exception() is sys.exception().__context__
    return inner()


def kept():
    caught = []
    for number in range(3):
        here = number
        try:
            next(ended())
        except StopIteration:
            caught.append(sys.exception())
    return [(exc.__traceback__.tb_frame.f_locals['here'], exc.__traceback__.tb_lineno > 0, exc.__context__) for exc in caught]


seen()
context()
generator = suspended()
print(next(generator))
while True:
    try:
        print(generator.send('sent'))
    except Exception as exc:
        print(repr(exc), repr(exc.__context__), repr(exc.__cause__))
        break
print(returned(), broken())
outer_handled()
print(operators())
with_value()
hidden()
rebound()
print(turns(400))
print(nested())
print(kept())
gc.collect()
for _ in range(2):
    try:
        next(ended())
    except StopIteration:
        print('module', sys.exception().__traceback__.tb_lineno, sys.exception().__traceback__.tb_frame.f_code.co_name)
try:
    next(ended())
except StopIteration:
    raise SystemExit(f'ends while handling {sys.exception()!r}')
# expect: ('StopIteration', (), None, 3) True
# expect: True True None
# expect: None
# expect: ('StopIteration', (), None, 3) True
# expect: True True None
# expect: None
# expect: ('StopIteration', (), None, 3) True
# expect: True True None
# expect: None
# expect: Traceback (most recent call last):
# expect:   File "here", line 37, in context
# expect:     next(ended())
# expect:     ~~~~^^^^^^^^^
# expect: StopIteration
# expect: NoneType False
# expect: Traceback (most recent call last):
# expect:   File "here", line 37, in context
# expect:     next(ended())
# expect:     ~~~~^^^^^^^^^
# expect: StopIteration
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "here", line 42, in context
# expect:     raise ValueError(what)
# expect: ValueError: 1
# expect: StopIteration False
# expect: Traceback (most recent call last):
# expect:   File "here", line 44, in context
# expect:     raise ValueError(what) from None
# expect: ValueError: 2
# expect: StopIteration True
# expect: Traceback (most recent call last):
# expect:   File "here", line 37, in context
# expect:     next(ended())
# expect:     ~~~~^^^^^^^^^
# expect: StopIteration
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "here", line 46, in context
# expect:     {}[what]
# expect:     ~~^^^^^^
# expect: KeyError: 3
# expect: StopIteration False
# expect: Traceback (most recent call last):
# expect:   File "here", line 37, in context
# expect:     next(ended())
# expect:     ~~~~^^^^^^^^^
# expect: StopIteration
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "here", line 48, in context
# expect:     next(ended())
# expect:     ~~~~^^^^^^^^^
# expect: StopIteration
# expect: StopIteration False
# expect: Traceback (most recent call last):
# expect:   File "here", line 37, in context
# expect:     next(ended())
# expect:     ~~~~^^^^^^^^^
# expect: StopIteration
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "here", line 50, in context
# expect:     int('x')
# expect:     ~~~^^^^^
# expect: ValueError: invalid literal for int() with base 10: 'x'
# expect: StopIteration False
# expect: True
# expect: in sent
# expect: ('StopIteration', (), None, 3)
# expect: StopIteration()
# expect: True
# expect: in sent
# expect: ('StopIteration', (), None, 3)
# expect: StopIteration()
# expect: quiet
# expect: StopIteration()
# expect: LookupError('late') StopIteration() None
# expect: returned (22, None)
# expect: StopIteration() KeyError('outer')
# expect: KeyError('outer')
# expect: StopIteration() KeyError('outer')
# expect: KeyError('outer')
# expect: added while StopIteration()
# expect: added while StopIteration()
# expect: added while StopIteration()
# expect: 4
# expect: value ('value',)
# expect: value ('value',)
# expect: not hidden builtins StopIteration
# expect: 0 caught StopIteration()
# expect: 1 caught StopIteration()
# expect: 2 passed StopIteration()
# expect: 3 passed StopIteration()
# expect: (400, 4)
# expect: ('StopIteration()', False)
# expect: [(2, True, None), (2, True, None), (2, True, None)]
# expect: module 229 <module>
# expect: module 229 <module>
# raises: ends while handling StopIteration()
