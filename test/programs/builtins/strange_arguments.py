# What is given to the wrong place is the program's mistake, said as CPython says it.
import abc
import pickle
import types
import uuid


def shown(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


class Mapping:
    def __getitem__(self, key):
        raise KeyError(key)

    def keys(self):
        return []


shown(lambda: uuid.UUID(b"ab"))
shown(lambda: uuid.UUID(5))
shown(lambda: types.MappingProxyType(Mapping()).__reversed__())
shown(lambda: pickle.decode_long("ab"))
shown(lambda: pickle.decode_long(7))
shown(lambda: abc.ABCMeta.register(5, int))
code = (lambda a, b=1: a).__code__
shown(lambda: code.replace(co_name=1))
shown(lambda: code.replace(co_argcount=-1))
shown(lambda: code.replace(co_nlocals=5))
shown(lambda: code.replace(co_varnames=("a",)))
shown(lambda: compile("\ufeffx = 1", "f", "exec"))
shown(lambda: eval(b"\xef\xbb\xbf1 + 1"))
# expect: TypeError a bytes-like object is required, not 'str'
# expect: AttributeError 'int' object has no attribute 'replace'
# expect: AttributeError 'Mapping' object has no attribute '__reversed__'
# expect: TypeError cannot convert 'str' object to bytes
# expect: TypeError cannot convert 'int' object to bytes
# expect: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: TypeError replace() argument 'co_name' must be str, not int
# expect: ValueError co_argcount must be a positive integer
# expect: ValueError code: co_nlocals != len(co_varnames)
# expect: ValueError code: co_varnames is too small
# expect: SyntaxError invalid non-printable character U+FEFF (f, line 1)
# expect: 2
