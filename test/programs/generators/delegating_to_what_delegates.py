# `yield from` asks an iterator that is no generator for send, throw and close as getattr() does.
class Wrapper:
    """Gives everything but iteration to the generator inside."""

    def __init__(self, inner):
        self.inner = inner

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.inner)

    def __getattr__(self, name):
        print("asked for", name)
        return getattr(self.inner, name)


def inner():
    try:
        while True:
            try:
                print("got", (yield))
            except ValueError as error:
                print("caught", repr(error))
    finally:
        print("closed")


def outer():
    yield from Wrapper(inner())


generator = outer()
next(generator)
generator.send(1)
generator.throw(ValueError("thrown"))
generator.send(2)
generator.close()


class Silent:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


class Broken(Silent):
    def __getattr__(self, name):
        raise ZeroDivisionError(name)


def through(iterator):
    yield from iterator


for make in Silent, Broken:
    for act in "send", "throw":
        generator = through(make())
        next(generator)
        try:
            getattr(generator, act)(KeyError("x"))
        except Exception as error:
            print(make.__name__, act, repr(error))
    generator = through(Silent())
    next(generator)
    print(generator.close())


class Odd:
    """What looks attributes up is an object that makes the function."""

    class Maker:
        def __get__(self, instance, owner):
            return lambda name: f"{owner.__name__}.{name}"

    __getattribute__ = Maker()


print(Odd().anything, getattr(Odd(), "other"), hasattr(Odd(), "more"))
# expect: asked for send
# expect: got 1
# expect: asked for throw
# expect: caught ValueError('thrown')
# expect: asked for send
# expect: got 2
# expect: asked for close
# expect: closed
# expect: Silent send AttributeError("'Silent' object has no attribute 'send'")
# expect: Silent throw KeyError('x')
# expect: None
# expect: Broken send ZeroDivisionError('send')
# expect: Broken throw ZeroDivisionError('throw')
# expect: None
# expect: Odd.anything Odd.other True
