# abc: abstract methods, registering, subclass hooks, and what remembers answers.
import abc
from abc import ABC, ABCMeta, abstractmethod


def attempt(action):
    try:
        print(action())
    except Exception as problem:
        print(type(problem).__name__, problem)


class Shape(ABC):
    """A figure."""

    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    def shown(self):
        return f'{self.name}: {self.area()}'


class Square(Shape):
    def area(self):
        return 4


class Named(Square):
    name = 'square'

    @classmethod
    def make(cls):
        return cls()


print(sorted(Shape.__abstractmethods__), sorted(Square.__abstractmethods__), Named.__abstractmethods__)
attempt(Shape)
attempt(Square)
attempt(lambda: Named().shown())
attempt(lambda: Named.make().shown())
attempt(lambda: Shape.__new__(Shape))
attempt(lambda: object.__new__(Square))


class One(ABC):
    @abstractmethod
    def only(self):
        return 'base'


class Other(One):
    def only(self):
        return super().only() + ' and more'


attempt(One)
attempt(lambda: One(3))
attempt(lambda: Other().only())
print(One.only.__isabstractmethod__, getattr(Other.only, '__isabstractmethod__', None), type(One))

# A class can be made concrete afterwards.
Square.name = 'late'
Square.make = classmethod(lambda cls: cls())
attempt(Square)
print(abc.update_abstractmethods(Square), Square.__abstractmethods__)
attempt(lambda: Square().shown())
print(abc.update_abstractmethods(int))

# Registered classes are subclasses, without inheriting anything.
print(isinstance(3, One), issubclass(int, One))
print(One.register(int), isinstance(3, One), issubclass(bool, One), One.__subclasses__())


@One.register
class Virtual:
    pass


print(isinstance(Virtual(), One), Virtual.__mro__)
attempt(lambda: One.register(3))
attempt(lambda: Other.register(One))
print(issubclass(Virtual, Other))


class Hooked(metaclass=ABCMeta):
    asked = []

    @classmethod
    def __subclasshook__(cls, other):
        cls.asked.append(other.__name__)
        if cls is not Hooked:
            return NotImplemented
        if hasattr(other, 'quack'):
            return True
        return NotImplemented


class Duck:
    def quack(self): ...


class Below(Hooked):
    pass


print(issubclass(Duck, Hooked), isinstance(Duck(), Hooked), issubclass(Duck, Hooked), issubclass(str, Hooked), issubclass(str, Hooked))
print(Hooked.asked)
print(issubclass(Duck, Below), issubclass(Below, Hooked))
print(Hooked.register(str), issubclass(str, Hooked), Hooked.asked[-1])
attempt(lambda: issubclass(3, Hooked))
attempt(lambda: isinstance(3, Hooked))


class Odd(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return 5


attempt(lambda: issubclass(int, Odd))


# What an abstract class asks for, it may ask for in many ways.
class Many(ABC):
    @staticmethod
    @abstractmethod
    def static(): ...

    @property
    def half(self):
        return 1

    @half.setter
    @abstractmethod
    def half(self, value): ...

    legacy = abc.abstractproperty(lambda self: 3)
    old_class = abc.abstractclassmethod(lambda cls: 3)
    old_static = abc.abstractstaticmethod(lambda: 3)


attempt(Many)
print(Many.legacy.__isabstractmethod__, Many.__dict__['old_class'].__isabstractmethod__, abc.abstractproperty.__mro__)
print(type(abc.get_cache_token()), abc.get_cache_token() == abc.get_cache_token())


class Generic(ABC):
    def __init_subclass__(cls, /, **options):
        super().__init_subclass__()
        print('made', cls.__name__, options)


class Special(Generic, kind='x'):
    pass


Dynamic = ABCMeta('Dynamic', (ABC,), {'run': abstractmethod(lambda self: 1)})
attempt(Dynamic)
print(Dynamic, ABCMeta.__mro__, isinstance(Dynamic, ABCMeta))
# expect: ['area', 'make', 'name'] ['make', 'name'] frozenset()
# expect: TypeError Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'make', 'name'
# expect: TypeError Can't instantiate abstract class Square without an implementation for abstract methods 'make', 'name'
# expect: square: 4
# expect: square: 4
# expect: TypeError Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'make', 'name'
# expect: TypeError Can't instantiate abstract class Square without an implementation for abstract methods 'make', 'name'
# expect: TypeError Can't instantiate abstract class One without an implementation for abstract method 'only'
# expect: TypeError One() takes no arguments
# expect: base and more
# expect: True None <class 'abc.ABCMeta'>
# expect: TypeError Can't instantiate abstract class Square without an implementation for abstract methods 'make', 'name'
# expect: <class '__main__.Square'> frozenset()
# expect: late: 4
# expect: <class 'int'>
# expect: False False
# expect: <class 'int'> True True [<class '__main__.Other'>]
# expect: True (<class '__main__.Virtual'>, <class 'object'>)
# expect: TypeError Can only register classes
# expect: RuntimeError Refusing to create an inheritance cycle
# expect: False
# expect: True True True False False
# expect: ['Duck', 'str', 'str']
# expect: False True
# expect: <class 'str'> True str
# expect: TypeError issubclass() arg 1 must be a class
# expect: False
# expect: AssertionError __subclasshook__ must return either False, True, or NotImplemented
# expect: TypeError Can't instantiate abstract class Many without an implementation for abstract methods 'half', 'legacy', 'old_class', 'old_static', 'static'
# expect: True True (<class 'abc.abstractproperty'>, <class 'property'>, <class 'object'>)
# expect: <class 'int'> True
# expect: made Special {'kind': 'x'}
# expect: TypeError Can't instantiate abstract class Dynamic without an implementation for abstract method 'run'
# expect: <class 'abc.Dynamic'> (<class 'abc.ABCMeta'>, <class 'type'>, <class 'object'>) True
