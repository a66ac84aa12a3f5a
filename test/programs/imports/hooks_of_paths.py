# Hooks for entries of sys.path: finders by suffix and for places that are no folders.
import sys, os, importlib, importlib.util, importlib.machinery, importlib.abc, types, json
D = '/tmp/hooks_of_paths'
import shutil
shutil.rmtree(D, ignore_errors=True)
os.mkdir(D); os.mkdir(D + '/plug')
with open(D + '/plug/conf.json', 'w') as f: f.write('{"a": 1, "b": [1, 2]}')
with open(D + '/plug/normal.py', 'w') as f: f.write('value = 42\n')
with open(D + '/plug/up.shout', 'w') as f: f.write('print("LOUD")\nvalue = "x"\n')

class JsonLoader(importlib.abc.Loader):
    def __init__(self, fullname, path): self.path = path
    def create_module(self, spec): return None
    def exec_module(self, module):
        with open(self.path) as f: module.__dict__.update(json.load(f))
    def __repr__(self): return 'JsonLoader'

class ShoutLoader(importlib.machinery.SourceFileLoader):
    def get_data(self, path): return super().get_data(path).lower()

hook = importlib.machinery.FileFinder.path_hook((JsonLoader, ['.json']), (ShoutLoader, ['.shout']), (importlib.machinery.SourceFileLoader, ['.py']))
print(hook.__qualname__)
sys.path_hooks.insert(0, hook)
sys.path.insert(0, D + '/plug')
sys.path_importer_cache.clear()
importlib.invalidate_caches()
import conf, normal
print(conf.a, conf.b, conf.__file__, conf.__spec__.origin, conf.__loader__)
print(normal.value, type(normal.__loader__).__name__)
print(type(sys.path_importer_cache[D + '/plug']).__name__, sys.path_importer_cache[D + '/plug'])
try: hook('/nonexistent')
except ImportError as e: print(type(e).__name__, e, e.path)

class DbFinder:
    """finds modules in a dict under a path entry like db:name"""
    stores = {'db:main': {'alpha': 'A = 1\n', 'beta': 'import alpha\nB = alpha.A + 1\n'}}
    def __init__(self, entry):
        if not entry.startswith('db:'): raise ImportError
        print('hook asked', entry)
        self.entry = entry
    def find_spec(self, fullname, target=None):
        print('finder asked', fullname)
        text = self.stores[self.entry].get(fullname)
        return None if text is None else importlib.util.spec_from_loader(fullname, DbLoader(text, self.entry))
    def invalidate_caches(self): print('invalidated', self.entry)
class DbLoader:
    def __init__(self, text, entry): self.text, self.entry = text, entry
    def create_module(self, spec): return None
    def exec_module(self, module): exec(self.text, module.__dict__)
    def __repr__(self): return f'<DbLoader {self.entry}>'
sys.path_hooks.append(DbFinder)
sys.path.append('db:main')
import beta
print(beta.B, beta, beta.__spec__)
import alpha
print(alpha.__loader__, hasattr(alpha, '__file__'))
print([k for k in sys.path_importer_cache if k.startswith('db:')])
importlib.invalidate_caches()
try: import gamma
except ModuleNotFoundError as e: print(e)
print(importlib.util.find_spec('conf'), importlib.util.find_spec('zzz'))
print(importlib.machinery.PathFinder.find_spec('alpha', ['db:main']))
ff = importlib.machinery.FileFinder(D + '/plug', (importlib.machinery.SourceFileLoader, ['.py']))
print(ff, ff.find_spec('normal').origin, ff.find_spec('conf'))

import pkgutil
sys.path_hooks.remove(hook)
sys.path_importer_cache.clear()
os.makedirs(D + '/more/deep')
for name in ('m', 'deep/__init__', 'deep/n'): open(f'{D}/more/{name}.py', 'w').close()
sys.path.insert(0, D + '/more')
for info in pkgutil.walk_packages([D + '/more']): print(info)
print(pkgutil.get_importer(D), sys.path_hooks[0], type(sys.path_hooks[1]).__name__, importlib.machinery.ModuleSpec)
# expect: FileFinder.path_hook.<locals>.path_hook_for_FileFinder
# expect: 1 [1, 2] /tmp/hooks_of_paths/plug/conf.json /tmp/hooks_of_paths/plug/conf.json JsonLoader
# expect: 42 SourceFileLoader
# expect: FileFinder FileFinder('/tmp/hooks_of_paths/plug')
# expect: ImportError only directories are supported /nonexistent
# expect: hook asked db:main
# expect: finder asked beta
# expect: finder asked alpha
# expect: 2 <module 'beta' (<DbLoader db:main>)> ModuleSpec(name='beta', loader=<DbLoader db:main>)
# expect: <DbLoader db:main> False
# expect: ['db:main']
# expect: hook asked db:main
# expect: finder asked gamma
# expect: No module named 'gamma'
# expect: finder asked zzz
# expect: ModuleSpec(name='conf', loader=JsonLoader, origin='/tmp/hooks_of_paths/plug/conf.json') None
# expect: finder asked alpha
# expect: ModuleSpec(name='alpha', loader=<DbLoader db:main>)
# expect: FileFinder('/tmp/hooks_of_paths/plug') /tmp/hooks_of_paths/plug/normal.py None
# expect: ModuleInfo(module_finder=FileFinder('/tmp/hooks_of_paths/more'), name='deep', ispkg=True)
# expect: ModuleInfo(module_finder=FileFinder('/tmp/hooks_of_paths/more/deep'), name='deep.n', ispkg=False)
# expect: ModuleInfo(module_finder=FileFinder('/tmp/hooks_of_paths/more'), name='m', ispkg=False)
# expect: FileFinder('/tmp/hooks_of_paths') <class 'zipimport.zipimporter'> function <class '_frozen_importlib.ModuleSpec'>
