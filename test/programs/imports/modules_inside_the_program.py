# Modules that CPython carries inside itself show so, and know their files all the same.
import abc, codecs, importlib, importlib.util, inspect, io, os, runpy, stat, sys

for module in (abc, codecs, importlib.util, io, os, os.path, runpy, stat, sys):
    print(module)
print(os.__file__.endswith("os.py"), os.__spec__.origin, os.__spec__.has_location)
for wrong in (lambda: os.zork, lambda: importlib.import_module("json.nope")):
    try:
        wrong()
    except (AttributeError, ImportError) as problem:
        print(problem)
try:
    from os import zork
except ImportError as problem:
    print(str(problem).partition(" (")[0], problem.path == os.__file__)
print(inspect.getmodule(os.path.join).__name__)
importlib.reload(os)
print(os)
# expect: <module 'abc' (frozen)>
# expect: <module 'codecs' (frozen)>
# expect: <module 'importlib.util' (frozen)>
# expect: <module 'io' (frozen)>
# expect: <module 'os' (frozen)>
# expect: <module 'posixpath' (frozen)>
# expect: <module 'runpy' (frozen)>
# expect: <module 'stat' (frozen)>
# expect: <module 'sys' (built-in)>
# expect: True frozen False
# expect: module 'os' has no attribute 'zork'
# expect: No module named 'json.nope'
# expect: cannot import name 'zork' from 'os' True
# expect: posixpath
# expect: <module 'os' (frozen)>
