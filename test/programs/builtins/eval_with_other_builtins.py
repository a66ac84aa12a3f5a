# What eval() and exec() find when __builtins__ is something else.
from types import MappingProxyType


class Missing(dict):
    def __missing__(self, key):
        return f"made up {key}"


def show(source, builtins, run=eval):
    try:
        print(run(source, {"__builtins__": builtins}))
    except Exception as error:
        print(type(error).__name__, error)


show("len([])", {})
show("len([])", None)
show("[x for x in (1, 2)]", None)
show("len([])", {"len": len})
show("len([])", MappingProxyType({"len": len}))
show("size", MappingProxyType({"len": len}))
show("size", Missing())
show("len([])", 5)
show("import math", {}, exec)
show("import math", MappingProxyType({}), exec)
show("import math", {"__import__": __import__}, exec)
show("class A: pass", {}, exec)
show("def f():\n    return name\nf()", {"name": 1}, exec)
import builtins

show("len([1])", builtins)
for arguments in (None, (), {}), ("A", None, {}), ("A", (), None):
    try:
        type(*arguments)
    except TypeError as error:
        print(error)

# A function made with globals that have no builtins has those of the code that makes it.
names = {"type": type, "__builtins__": {"own": 1}}
exec("def f(): return own\ng = type(f)(f.__code__, {})", names)
print(names["f"].__builtins__, names["g"].__builtins__, names["g"]())
# expect: NameError name 'len' is not defined
# expect: TypeError 'NoneType' object is not subscriptable
# expect: [1, 2]
# expect: 0
# expect: 0
# expect: NameError name 'size' is not defined
# expect: made up size
# expect: TypeError 'int' object is not subscriptable
# expect: ImportError __import__ not found
# expect: ImportError __import__ not found
# expect: None
# expect: NameError __build_class__ not found
# expect: None
# expect: 1
# expect: type.__new__() argument 1 must be str, not None
# expect: type.__new__() argument 2 must be tuple, not None
# expect: type.__new__() argument 3 must be dict, not None
# expect: {'own': 1} {'own': 1} 1
