class Sub(AttributeError):
    pass


class Own(AttributeError):
    def __init__(self, *args):
        pass


class Hook:
    def __getattr__(self, name):
        if name == "named":
            raise Sub(name, name="mine")
        raise (Own if name == "own" else Sub)(name)


class Always:
    def __getattribute__(self, name):
        raise AttributeError(name)


class Both(Hook):
    def __getattribute__(self, name):
        raise Sub(name)


# An AttributeError of any class is told what it is about, from whichever hook it comes.
for owner in (Hook(), Always(), Both()):
    for read in ("owner.own", "owner.other()", "owner.named", "getattr(owner, 'own')"):
        try:
            eval(read)
        except AttributeError as error:
            print(type(error).__name__, error.name, error.obj is owner)


# A class that makes an exception of another class is asked once more.
class Foreign(Exception):
    def __new__(cls):
        return ValueError("foreign")


class Second(Exception):
    def __new__(cls, *args):
        return Exception.__new__(cls, *args) if args else ValueError("first")


class Number(Exception):
    def __new__(cls, *args):
        return 5 if args else ValueError("first")


for cls in (Foreign, Second, Number):
    for cause in (None, KeyError(1)):
        try:
            raise cls from cause
        except Exception as error:
            print(type(error).__name__, error, repr(error.__cause__), error.__suppress_context__)
    try:
        raise KeyError from cls
    except KeyError as error:
        print(repr(error.__cause__))
# expect: Own own True
# expect: Sub other True
# expect: Sub mine False
# expect: Own own True
# expect: AttributeError own True
# expect: AttributeError other True
# expect: AttributeError named True
# expect: AttributeError own True
# expect: Own own True
# expect: Sub other True
# expect: Sub mine False
# expect: Own own True
# expect: TypeError Foreign.__new__() takes 1 positional argument but 2 were given None False
# expect: TypeError Foreign.__new__() takes 1 positional argument but 2 were given None False
# expect: ValueError('foreign')
# expect: Second first None False
# expect: Second first None False
# expect: ValueError('first')
# expect: TypeError calling <class '__main__.Number'> should have returned an instance of BaseException, not int None False
# expect: TypeError calling <class '__main__.Number'> should have returned an instance of BaseException, not int None False
# expect: ValueError('first')
