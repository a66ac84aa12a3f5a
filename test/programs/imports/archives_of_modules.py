# Modules in archives on sys.path, and what finds and loads them.
import sys, os, zipfile, importlib, importlib.util, zipimport, traceback, tempfile
D = '/tmp/archives_of_modules'
import shutil
shutil.rmtree(D, ignore_errors=True)
os.mkdir(D)
os.chdir(D)
with zipfile.ZipFile('lib.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('hello.py', 'x = 1\ndef greet(n):\n    return f"hello {n}"\ndef fail():\n    raise ValueError("in zip")\n')
    z.writestr('pkg/__init__.py', 'from .a import A\nname = __name__\n')
    z.writestr('pkg/a.py', 'class A: pass\n')
    z.writestr('pkg/data.txt', 'some data')
    z.writestr('ns/mod.py', 'v = __name__\n')
    z.writestr('broken.py', 'def x(:\n')
sys.path.insert(0, 'lib.zip')
import hello
print(hello, hello.__file__, hello.greet('zip'))
print(type(hello.__loader__).__name__, hello.__spec__.origin, hello.__package__ == '', hello.__spec__.has_location)
print(hello.__loader__)
import pkg
print(pkg, pkg.__path__, pkg.A, pkg.name)
import pkg.a
print(pkg.a.__file__, pkg.a.__loader__)
import ns.mod
print(ns.mod.v, ns.mod.__file__, list(ns.__path__))
try: import broken
except SyntaxError as e: print(type(e).__name__, e.filename, e.lineno)
try: hello.fail()
except ValueError: print(traceback.format_exc(limit=-1))
zi = zipimport.zipimporter('lib.zip')
print(zi, zi.archive, repr(zi.prefix))
print(zi.is_package('pkg'), zi.is_package('hello'), zi.get_filename('pkg'))
print(repr(zi.get_source('pkg')), zi.get_data('pkg/data.txt'), zi.get_data('lib.zip/pkg/data.txt'))
print(zi.find_spec('nothing'), zi.find_spec('hello'))
try: zi.get_code('nothing')
except zipimport.ZipImportError as e: print(type(e), e, e.name)
for bad in ('', 'missing.zip', 'lib.zip/pkg', __file__, D):
    try: print(zipimport.zipimporter(bad))
    except zipimport.ZipImportError as e: print(type(e).__name__, str(e).replace(os.path.abspath(__file__), 'me'))
try: zi.get_data('nope')
except OSError as e: print(type(e), e)
print(importlib.util.find_spec('pkg.a').origin, importlib.util.find_spec('nope'))
import importlib.resources as r
print(r.files('pkg').joinpath('data.txt').read_text())
import pkgutil
print([m.name for m in pkgutil.iter_modules(['lib.zip'])], pkgutil.get_data('pkg', 'data.txt'))
importlib.reload(hello)
print('x' in dir(hello))
print(sys.path_importer_cache['lib.zip'])
import inspect
print(inspect.getsource(hello.greet))
# expect: <module 'hello' from 'lib.zip/hello.py'> lib.zip/hello.py hello zip
# expect: zipimporter lib.zip/hello.py True True
# expect: <zipimporter object "lib.zip/">
# expect: <module 'pkg' from 'lib.zip/pkg/__init__.py'> ['lib.zip/pkg'] <class 'pkg.a.A'> pkg
# expect: lib.zip/pkg/a.py <zipimporter object "lib.zip/pkg/">
# expect: ns.mod lib.zip/ns/mod.py ['lib.zip/ns']
# expect: SyntaxError lib.zip/broken.py 1
# expect: Traceback (most recent call last):
# expect:   File "lib.zip/hello.py", line 5, in fail
# expect:     raise ValueError("in zip")
# expect: ValueError: in zip
# expect:
# expect: <zipimporter object "lib.zip/"> lib.zip ''
# expect: True False lib.zip/pkg/__init__.py
# expect: 'from .a import A\nname = __name__\n' b'some data' b'some data'
# expect: None ModuleSpec(name='hello', loader=<zipimporter object "lib.zip/">, origin='lib.zip/hello.py')
# expect: <class 'zipimport.ZipImportError'> can't find module 'nothing' nothing
# expect: ZipImportError archive path is empty
# expect: ZipImportError not a Zip file
# expect: <zipimporter object "lib.zip/pkg/">
# expect: ZipImportError not a Zip file: 'me'
# expect: ZipImportError not a Zip file
# expect: <class 'OSError'> [Errno 0] : 'nope'
# expect: lib.zip/pkg/a.py None
# expect: some data
# expect: ['broken', 'hello', 'pkg'] b'some data'
# expect: True
# expect: <zipimporter object "lib.zip/">
# expect: def greet(n):
# expect:     return f"hello {n}"
# expect:
