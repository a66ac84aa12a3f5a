# What is thrown into a generator that waits for an object of a class of its own goes to that object's throw() as it was given.
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def throw(self, *given):
        print("throw", *map(repr, given))
        if given[0] is StopIteration:
            raise StopIteration("stopped")
        if given[0] is KeyError:
            raise KeyError("of its own")
        return "answer"

    def close(self):
        print("close")


class Counted(Exception):
    made = 0

    def __init__(self, *args):
        Counted.made += 1
        super().__init__(*args)


def generator():
    try:
        return (yield from Source())
    except Exception as error:
        print("caught", repr(error), repr(error.__context__))
        yield "after"


def outer():
    print("result", (yield from generator()))


class Awaited(Source):
    def __await__(self):
        return self


async def coroutine():
    return await Awaited()


for make in generator, outer, coroutine:
    print(make.__name__)
    g = make()
    print(g.send(None))
    for given in (ZeroDivisionError,), (ValueError("v"),), (123,), ("text", None, None), (Counted, "a"), (Counted("b"), None), (None,):
        print(g.throw(*given))
    print(Counted.made)
    try:
        g.throw(GeneratorExit)
    except GeneratorExit as error:
        print("ended", repr(error))
    for thrown in StopIteration, KeyError:
        g = make()
        g.send(None)
        try:
            print(g.throw(thrown))
        except Exception as error:
            print(type(error).__name__, error)
        g.close()


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def plain():
    yield from Plain()


for given in 123, ZeroDivisionError, int:
    g = plain()
    next(g)
    try:
        g.throw(given)
    except Exception as error:
        print(type(error).__name__, error)
# expect: generator
# expect: next
# expect: throw <class 'ZeroDivisionError'>
# expect: answer
# expect: throw ValueError('v')
# expect: answer
# expect: throw 123
# expect: answer
# expect: throw 'text' None None
# expect: answer
# expect: throw <class '__main__.Counted'> 'a'
# expect: answer
# expect: throw Counted('b') None
# expect: answer
# expect: throw None
# expect: answer
# expect: 1
# expect: close
# expect: ended GeneratorExit()
# expect: throw <class 'StopIteration'>
# expect: StopIteration stopped
# expect: throw <class 'KeyError'>
# expect: caught KeyError('of its own') None
# expect: after
# expect: outer
# expect: next
# expect: throw <class 'ZeroDivisionError'>
# expect: answer
# expect: throw ValueError('v')
# expect: answer
# expect: throw 123
# expect: answer
# expect: throw 'text' None None
# expect: answer
# expect: throw <class '__main__.Counted'> 'a'
# expect: answer
# expect: throw Counted('b') None
# expect: answer
# expect: throw None
# expect: answer
# expect: 2
# expect: close
# expect: ended GeneratorExit()
# expect: throw <class 'StopIteration'>
# expect: result stopped
# expect: StopIteration
# expect: throw <class 'KeyError'>
# expect: caught KeyError('of its own') None
# expect: after
# expect: coroutine
# expect: next
# expect: throw <class 'ZeroDivisionError'>
# expect: answer
# expect: throw ValueError('v')
# expect: answer
# expect: throw 123
# expect: answer
# expect: throw 'text' None None
# expect: answer
# expect: throw <class '__main__.Counted'> 'a'
# expect: answer
# expect: throw Counted('b') None
# expect: answer
# expect: throw None
# expect: answer
# expect: 3
# expect: close
# expect: ended GeneratorExit()
# expect: throw <class 'StopIteration'>
# expect: StopIteration stopped
# expect: throw <class 'KeyError'>
# expect: KeyError 'of its own'
# expect: TypeError exceptions must be classes or instances deriving from BaseException, not int
# expect: ZeroDivisionError
# expect: TypeError exceptions must be classes or instances deriving from BaseException, not type
