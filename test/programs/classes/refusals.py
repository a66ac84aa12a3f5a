# What object, type and super refuse, and how they say it.
import builtins, re
def print(*values, **options):
    builtins.print(re.sub('0x[0-9a-f]+', '0x', ' '.join(map(str, values))), **options)
class C:
    "doc"
    x: int = 1
    def f(self): self.y = 1; super()
class S:
    __slots__ = ('a', 'b')
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
print(list(vars(C)))
print(list(vars(S)), S.a)
print([].append, int.__add__, (1).__add__, len, str.join, dict.fromkeys, dict.__dict__['fromkeys'], type.__dict__['__name__'], type.__name__)
t(lambda: object(1)); t(lambda: C(1)); t(lambda: C(a=1)); t(lambda: object.__new__()); t(lambda: object.__new__(1)); t(lambda: object.__new__(int))
t(lambda: C().__init__(1)); t(lambda: object().__init__(1))
class D:
    def __init__(self): pass
t(lambda: object.__new__(D, 1)); t(lambda: object.__init__(D(), 2)); t(lambda: D(1))
class E:
    def __new__(cls): return object.__new__(cls, 1)
t(lambda: E()); t(lambda: type('a')); t(lambda: type('a', 1)); t(lambda: type('a', (), 1)); t(lambda: type('a', [], {})); t(lambda: type(1, (), {}))
t(lambda: type('a', (1,), {})); t(lambda: type('a', (bool,), {})); t(lambda: type('a', (int, str), {})); t(lambda: type('a', (C, C), {}));
class F(C): pass
t(lambda: type('a', (C, F), {})); t(lambda: type('a', (object, F), {}))
class M1(type): pass
class M2(type): pass
class A1(metaclass=M1): pass
class A2(metaclass=M2): pass
t(lambda: type('a', (A1, A2), {})); 
t(lambda: super(int, 'a')); t(lambda: super()); t(lambda: super(1, 2)); t(lambda: super(int))
def g(self): return super().x
t(lambda: g(1))
t(lambda: C().zz); t(lambda: C.zz); t(lambda: S().a); t(lambda: S().zz)
def h():
    S().zz = 1
t(h)
def h(): S().f = 1
t(h)
def h(): int.x = 1
t(h)
def h(): del C.zz
t(h)
def h(): C.__name__ = 1
t(h)
def h(): C.__bases__ = 1
t(h)
def h(): C.__bases__ = ()
t(h)
def h(): C.__bases__ = (int,)
t(h)
def h(): C().__class__ = int
t(h)
def h(): C().__class__ = 1
t(h)
def h(): C().__dict__ = 1
t(h)
def h(): del C().__dict__
t(h)
def h(): C.__dict__ = {}
t(h)
def h(): C.__mro__ = {}
t(h)
def h(): int.__name__ = 'a'
t(h)
def h():
    class Q:
        __slots__ = ('a', 1)
t(h)
def h():
    class Q:
        __slots__ = ('a', 'b c')
t(h)
def h():
    class Q(int):
        __slots__ = ('a',)
t(h)
def h():
    class Q(C):
        __slots__ = ('__dict__',)
t(h)
def h():
    class Q:
        a = 1
        __slots__ = ('a',)
t(h)
def h():
    class Q(C):
        __slots__ = ('__weakref__',)
t(h)
def h():
    class Q(S):
        __slots__ = ('c',)
    class R(S):
        __slots__ = ('d',)
    class T(Q, R): pass
t(h)
def h():
    class Q(x=1): pass
t(h)
def h():
    class Q:
        def __init_subclass__(cls, /, y): print('is', y)
    class R(Q, y=2): pass
    class R(Q): pass
t(h)
def h():
    class Desc:
        def __set_name__(self, o, n): 1/0
    class R:
        d = Desc()
try: h()
except Exception as e: print(repr(e), e.__notes__, e.__cause__)
t(lambda: type.__call__()); t(lambda: type.__call__(1)); t(lambda: type())
t(lambda: isinstance(1, 1)); t(lambda: issubclass(1, int)); t(lambda: issubclass(int, 1)); t(lambda: type.mro()); t(lambda: int.mro())
t(lambda: C.__abstractmethods__)
print(C.__doc__, C().__doc__, F.__doc__, object.__doc__, C.__annotations__, F.__annotations__, C.__annotate__, C.__type_params__, C.__static_attributes__, C.__firstlineno__)
# expect: ['__module__', '__firstlineno__', '__doc__', 'x', 'f', '__annotate_func__', '__static_attributes__', '__dict__', '__weakref__']
# expect: ['__module__', '__firstlineno__', '__slots__', '__static_attributes__', 'a', 'b', '__doc__'] <member 'a' of 'S' objects>
# expect: <built-in method append of list object at 0x> <slot wrapper '__add__' of 'int' objects> <method-wrapper '__add__' of int object at 0x> <built-in function len> <method 'join' of 'str' objects> <built-in method fromkeys of type object at 0x> <method 'fromkeys' of 'dict' objects> <attribute '__name__' of 'type' objects> type
# expect: TypeError object() takes no arguments
# expect: TypeError C() takes no arguments
# expect: TypeError C() takes no arguments
# expect: TypeError object.__new__(): not enough arguments
# expect: TypeError object.__new__(X): X is not a type object (int)
# expect: TypeError object.__new__(int) is not safe, use int.__new__()
# expect: TypeError C.__init__() takes exactly one argument (the instance to initialize)
# expect: TypeError object.__init__() takes exactly one argument (the instance to initialize)
# expect: <__main__.D object at 0x>
# expect: TypeError object.__init__() takes exactly one argument (the instance to initialize)
# expect: TypeError D.__init__() takes 1 positional argument but 2 were given
# expect: TypeError object.__new__() takes exactly one argument (the type to instantiate)
# expect: <class 'str'>
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type.__new__() argument 3 must be dict, not int
# expect: TypeError type.__new__() argument 2 must be tuple, not list
# expect: TypeError type.__new__() argument 1 must be str, not int
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: TypeError type 'bool' is not an acceptable base type
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError duplicate base class C
# expect: TypeError Cannot create a consistent method resolution order (MRO) for bases C, F
# expect: TypeError Cannot create a consistent method resolution order (MRO) for bases object, F
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: TypeError super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
# expect: RuntimeError super(): no arguments
# expect: TypeError super() argument 1 must be a type, not int
# expect: <super: <class 'int'>, NULL>
# expect: RuntimeError super(): __class__ cell not found
# expect: AttributeError 'C' object has no attribute 'zz'
# expect: AttributeError type object 'C' has no attribute 'zz'
# expect: AttributeError 'S' object has no attribute 'a'
# expect: AttributeError 'S' object has no attribute 'zz'
# expect: AttributeError 'S' object has no attribute 'zz' and no __dict__ for setting new attributes
# expect: AttributeError 'S' object has no attribute 'f' and no __dict__ for setting new attributes
# expect: TypeError cannot set 'x' attribute of immutable type 'int'
# expect: AttributeError type object 'C' has no attribute 'zz'
# expect: TypeError can only assign string to C.__name__, not 'int'
# expect: TypeError can only assign tuple to C.__bases__, not int
# expect: TypeError can only assign non-empty tuple to C.__bases__, not ()
# expect: TypeError __bases__ assignment: 'int' object layout differs from 'object'
# expect: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError __class__ must be set to a class, not 'int' object
# expect: TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: None
# expect: AttributeError attribute '__dict__' of 'type' objects is not writable
# expect: AttributeError attribute '__mro__' of 'type' objects is not writable
# expect: TypeError cannot set '__name__' attribute of immutable type 'int'
# expect: TypeError __slots__ items must be strings, not 'int'
# expect: TypeError __slots__ must be identifiers
# expect: TypeError nonempty __slots__ not supported for subtype of 'int'
# expect: TypeError __dict__ slot disallowed: we already got one
# expect: ValueError 'a' in __slots__ conflicts with class variable
# expect: TypeError __weakref__ slot disallowed: we already got one
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError h.<locals>.Q.__init_subclass__() takes no keyword arguments
# expect: is 2
# expect: TypeError h.<locals>.Q.__init_subclass__() missing 1 required positional argument: 'y'
# expect: ZeroDivisionError('division by zero') ["Error calling __set_name__ on 'Desc' instance 'd' in 'R'"] None
# expect: TypeError descriptor '__call__' of 'type' object needs an argument
# expect: TypeError descriptor '__call__' requires a 'type' object but received a 'int'
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError issubclass() arg 1 must be a class
# expect: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: TypeError unbound method type.mro() needs an argument
# expect: [<class 'int'>, <class 'object'>]
# expect: AttributeError __abstractmethods__
# expect: doc doc None The base class of the class hierarchy.
# expect:
# expect: When called, it accepts no arguments and returns a new featureless
# expect: instance that has no instance attributes and cannot be given any.
# expect:  {'x': <class 'int'>} {} <function C.__annotate__ at 0x> () ('y',) 5
