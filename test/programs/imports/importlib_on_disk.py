# Modules that the program writes itself, its own finders and loaders, reload.
# python: 3.13
import sys, importlib, importlib.util, importlib.machinery, os
os.makedirs('/tmp/headwaiter-imports/pk', exist_ok=True)
open('/tmp/headwaiter-imports/mod1.py','w').write('x=1\nprint("mod1 loaded", __name__, __file__)\n')
open('/tmp/headwaiter-imports/pk/__init__.py','w').write('')
open('/tmp/headwaiter-imports/pk/sub.py','w').write('y=2\n')
sys.path.insert(0, '/tmp/headwaiter-imports')
import mod1
print(mod1.x, mod1)
from pk import sub
print(sub.y, sub.__name__, sub.__package__)
open('/tmp/headwaiter-imports/mod1.py','w').write('x=22\nprint("again")\n')
os.utime('/tmp/headwaiter-imports/mod1.py', (0, 5e9))
importlib.invalidate_caches()
importlib.reload(mod1); print(mod1.x)
spec = importlib.util.spec_from_file_location('mymod', '/tmp/headwaiter-imports/pk/sub.py')
m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m); print(m.y, m.__name__, m.__file__, 'mymod' in sys.modules)
print(importlib.util.find_spec('nonexist'), importlib.util.find_spec('mod1').origin, importlib.util.find_spec('pk.sub').name)
try: importlib.util.find_spec('nonexist.sub')
except ModuleNotFoundError as e: print(e)
class Finder:
    @classmethod
    def find_spec(cls, name, path, target=None):
        if name.startswith('virt'):
            return importlib.machinery.ModuleSpec(name, Loader(), origin='virtual')
class Loader:
    def create_module(self, spec): return None
    def exec_module(self, module): module.value = 'made by loader ' + module.__name__
sys.meta_path.insert(0, Finder)
import virt_a
print(virt_a.value, virt_a.__spec__.origin, virt_a)
sys.meta_path.remove(Finder)
try: import virt_b
except ImportError as e: print(e)
import types
mod = types.ModuleType('dyn'); mod.z = 9; sys.modules['dyn'] = mod
import dyn; print(dyn.z, dyn)
from dyn import z
try: from dyn import q
except ImportError as e: print(e)
import importlib.abc
class L2(importlib.abc.Loader):
    def exec_module(self, m): m.k = 1
s2 = importlib.util.spec_from_loader('l2', L2()); m2 = importlib.util.module_from_spec(s2); s2.loader.exec_module(m2); print(m2.k, s2.name)
print(importlib.util.resolve_name('.x','a.b'), importlib.util.resolve_name('..x','a.b'))
try: importlib.util.resolve_name('...x','a')
except ImportError as e: print(e)
lazy = importlib.util.LazyLoader(importlib.util.find_spec('mod1').loader)
print(importlib.import_module('pk.sub') is sub, importlib.import_module('.sub','pk') is sub)
import builtins
orig = builtins.__import__
def my(name, *a, **k):
    print('IMPORT', name); return orig(name, *a, **k)
builtins.__import__ = my
import json
from os import path
builtins.__import__ = orig
def f():
    import math as m
    from collections import OrderedDict as OD, deque
    return m.pi > 3, OD is not None
print(f())
import importlib.metadata
try: importlib.metadata.version('nope')
except importlib.metadata.PackageNotFoundError as e: print(repr(e), e)
sys.modules.pop('mod1'); import mod1
# expect: mod1 loaded mod1 /tmp/headwaiter-imports/mod1.py
# expect: 1 <module 'mod1' from '/tmp/headwaiter-imports/mod1.py'>
# expect: 2 pk.sub pk
# expect: again
# expect: 22
# expect: 2 mymod /tmp/headwaiter-imports/pk/sub.py False
# expect: None /tmp/headwaiter-imports/mod1.py pk.sub
# expect: No module named 'nonexist'
# expect: made by loader virt_a virtual <module 'virt_a' (virtual)>
# expect: No module named 'virt_b'
# expect: 9 <module 'dyn'>
# expect: cannot import name 'q' from 'dyn' (unknown location)
# expect: 1 l2
# expect: a.b.x a.x
# expect: attempted relative import beyond top-level package
# expect: True True
# expect: IMPORT json
# expect: IMPORT os
# expect: (True, True)
# expect: PackageNotFoundError('nope') No package metadata was found for nope
# expect: again
