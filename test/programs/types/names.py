# types: names of built-in types, SimpleNamespace, new_class, coroutine, DynamicClassAttribute.
import types


class Meta(type):

    @classmethod
    def __prepare__(m, name, bases, **kw):
        print('prep', name, bases, kw)
        return {'z': 1}

    def __new__(m, name, bases, ns, **kw):
        return super().__new__(m, name, bases, ns)

    def __init__(c, n, b, ns, **kw):
        print('init', kw)


C = types.new_class('C', (), {'metaclass': Meta, 'x': 3}, lambda ns: ns.update(y=2))
print(C, C.y, C.z, C.__module__)


class E:

    def __mro_entries__(self, bases):
        return (int,)


e = E()
D = types.new_class('D', (e,))
print(D.__mro__, D.__orig_bases__ == (e,), types.get_original_bases(D) == (e,), types.get_original_bases(int))
try:
    types.get_original_bases(3)
except TypeError as x:
    print(x)


class M2(type):
    pass


class A(metaclass=Meta):
    pass


class B(metaclass=M2):
    pass


try:
    types.new_class('X', (A, B))
except TypeError as x:
    print(x)


class E2:

    def __mro_entries__(self, bases):
        return 3


try:
    types.resolve_bases((E2(),))
except TypeError as x:
    print(x)
b = (int, str)
print(types.resolve_bases(b) is b)


class P(type):

    def __getattr__(c, n):
        return 'meta ' + n


class Q(metaclass=P):

    @types.DynamicClassAttribute
    def v(self):
        """doc"""
        return 5


print(Q.v, Q().v, Q.__dict__['v'].__doc__)
try:
    Q().v = 3
except AttributeError as x:
    print(x)
try:
    del Q().v
except AttributeError as x:
    print(x)


@types.coroutine
def g():
    x = yield 1
    return x


async def main():
    return await g()


m = main()
print(m.send(None))
try:
    m.send('hey')
except StopIteration as s:
    print(s.value)
print(types.coroutine(g) is g, g.__code__.co_flags & 256)
try:
    types.coroutine(3)
except TypeError as x:
    print(x)


class GL:

    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, v):
        self.n += 1
        if self.n > 2:
            raise StopIteration('end')
        return self.n

    def throw(self, *a):
        raise a[0]

    def close(self):
        pass


@types.coroutine
def gl():
    return GL()


async def main():
    return await gl()


m = main()
print(m.send(None), m.send(None))
try:
    m.send(None)
except StopIteration as s:
    print(s.value)


@types.coroutine
def gg():
    return (i for i in range(2))


w = gg()
print(type(w).__name__, w.__name__, w.gi_running, w.cr_running, next(w), list(w))
print(types.coroutine(lambda: 5)())
# expect: prep C () {'x': 3}
# expect: init {'x': 3}
# expect: <class '__main__.C'> 2 1 __main__
# expect: (<class 'types.D'>, <class 'int'>, <class 'object'>) True True (<class 'object'>,)
# expect: Expected an instance of type, not 'int'
# expect: prep A () {}
# expect: init {}
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: __mro_entries__ must return a tuple
# expect: True
# expect: meta v 5 doc
# expect: can't set attribute
# expect: can't delete attribute
# expect: 1
# expect: hey
# expect: True 256
# expect: types.coroutine() expects a callable
# expect: 1 2
# expect: end
# expect: _GeneratorWrapper <genexpr> False False 0 [1]
# expect: 5
