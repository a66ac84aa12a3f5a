"""A class always stands in a cycle: it goes with the collector, and its bases forget it then."""
import gc
import weakref


class Plugin:
    known = weakref.WeakSet()

    def __init_subclass__(cls):
        Plugin.known.add(cls)


def make():
    class Inner(Plugin):
        pass

    class Deeper(Inner):
        pass

    return Inner


def names(classes):
    return sorted(cls.__name__ for cls in classes)


class First(Plugin):
    pass


class Second(Plugin):
    pass


make()
by_name = weakref.WeakValueDictionary(first=First, int=int, len=len)
del First
print(names(Plugin.known), names(Plugin.__subclasses__()), sorted(by_name))
gc.collect()
print(names(Plugin.known), names(Plugin.__subclasses__()), sorted(by_name))
second = Second()
del Second
gc.collect()
print(names(Plugin.known), names(Plugin.__subclasses__()))
del second
gc.collect()
print(names(Plugin.known), names(Plugin.__subclasses__()))
# Built-in classes never go.
print(weakref.ref(dict)(), len(weakref.WeakSet([int, str, ValueError])), by_name["int"])
# expect: ['Deeper', 'First', 'Inner', 'Second'] ['First', 'Inner', 'Second'] ['first', 'int', 'len']
# expect: ['Second'] ['Second'] ['int', 'len']
# expect: ['Second'] ['Second']
# expect: [] []
# expect: <class 'dict'> 3 <class 'int'>
