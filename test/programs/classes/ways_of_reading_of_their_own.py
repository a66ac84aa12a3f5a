# Classes derived from property, classmethod and staticmethod that say themselves what reading gives, also through a class.
import abc


class Shown(property):
    def __init__(self, get=None, of_class=None):
        self.of_class = of_class
        super().__init__(get)

    def __get__(self, obj, cls=None):
        return self.of_class if obj is None else super().__get__(obj, cls)


class Method(classmethod):
    def __get__(self, obj, cls=None):
        return 'method', cls.__name__


class Static(staticmethod):
    def __get__(self, obj, cls=None):
        return 'static', obj is None


class Read:
    __doc__ = Shown(lambda self: 'of the object', 'of the class')
    value = Shown(lambda self: 5)
    method = Method(lambda cls: 1)
    static = Static(lambda: 2)


class Below(Read):
    @property
    def value(self):
        return super().value + 1


print(Read.__doc__, Read.value, Read.method, Read.static)
print(Read().__doc__, Read().value, Read().method, Read().static)
print(Below.method, Below.static, Below().value, Below.__doc__)
print(all(Read.method == ('method', 'Read') and Read.value is None and Read().value == 5 for _ in range(3000)))


class Abstract(abc.ABC):
    @abc.abstractproperty
    def value(self):
        return 1

    @abc.abstractclassmethod
    def method(cls):
        return cls.__name__

    @abc.abstractstaticmethod
    def static():
        return 3


print(type(Abstract.value).__name__, Abstract.method(), Abstract.static())
# expect: of the class None ('method', 'Read') ('static', True)
# expect: of the object 5 ('method', 'Read') ('static', False)
# expect: ('method', 'Below') ('static', True) 6 None
# expect: True
# expect: abstractproperty Abstract 3
