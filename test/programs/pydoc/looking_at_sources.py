# python: 3.13
"""pyclbr, rlcompleter, tabnanny, zipapp, compileall, stringprep."""
import pyclbr, rlcompleter, tabnanny, zipapp, stringprep, compileall, os, sys, io, zipfile, tempfile, contextlib
d = tempfile.mkdtemp(); sys.path.insert(0, d); os.chdir(d)
open('pkgmod.py', 'w').write('import os\nfrom base import Base, helper as hh\nclass A(Base):\n    x = 1\n    def f(self):\n        def inner(): pass\n        class Deep: pass\n    async def g(self): pass\nclass B(A, dict, os.PathLike):\n    class C: pass\n@deco\ndef top(): pass\nasync def atop(): pass\nif 1:\n    def cond(): pass\n')
open('base.py', 'w').write('class Base: pass\ndef helper(): pass\n')
t = pyclbr.readmodule_ex('pkgmod')
def show(t, n=0):
    for k, v in t.items(): print(' ' * n, k, type(v).__name__, v.name, v.lineno, v.end_lineno, v.module, os.path.basename(v.file), getattr(v, 'is_async', None), [getattr(s, 'name', s) for s in getattr(v, 'super', [])], getattr(v, 'methods', None), v.parent and v.parent.name); show(v.children, n + 2)
show(t); print(list(pyclbr.readmodule('pkgmod')))
try: pyclbr.readmodule('nosuch')
except ImportError as e: print(type(e).__name__, e)
class N: alpha = 1; _b = 2; alp = property(lambda s: 1/0); 
c = rlcompleter.Completer({'nn': N(), 'value': 3, 'func': lambda: 1, 'func2': lambda a: 1})
for w in ('va', 'func', 'fo', 'nn.al', 'nn._', 'zz', 'nn.alpha.bit', 'tr', 'Tru', 'e'):
    print(w, [c.complete(w, i) for i in range(12)])
print(repr(c.complete('', 0)), c.complete('', 1))
try: rlcompleter.Completer([1])
except TypeError as e: print(e)
open('t1.py', 'w').write('if 1:\n\tx = 1\n        y = 2\n'); open('t2.py', 'w').write('if 1:\n  if 2:\n\tx = 1\n'); open('w').write('x = (\n'); open('t4.py', 'w').write('if 1:\n    x\n  y\n')
for f in ('t1.py', 't2.py', 'base.py', 't4.py', 'none.py'):
    with contextlib.redirect_stderr(sys.stdout): tabnanny.check(f); tabnanny.verbose = 1; tabnanny.check(f); tabnanny.verbose = 0
os.mkdir('app'); open('app/m.py', 'w').write('def main(): print("ran")\n'); zipapp.create_archive('app', 'a.pyz', interpreter='/usr/bin/env python3', main='m:main'); print(zipapp.get_interpreter('a.pyz'), open('a.pyz', 'rb').readline(), zipfile.ZipFile('a.pyz').namelist(), zipfile.ZipFile('a.pyz').read('__main__.py'))
zipapp.create_archive('a.pyz', 'b.pyz'); print(zipapp.get_interpreter('b.pyz'), oct(os.stat('a.pyz').st_mode & 0o111))
for a in (('app',), ('nosuch',), ('app', 'x.pyz', None, 'bad'), ('app', 'x.pyz', None, 'm:1x')):
    try: zipapp.create_archive(*a)
    except zipapp.ZipAppError as e: print(e)
os.mkdir('lib'); open('lib/ok.py', 'w').write('x = 1\n'); open('lib/bad.py', 'w').write('def (:\n'); open('lib/n.txt', 'w').write('')
print(compileall.compile_dir('lib')); print(sorted(os.listdir('lib')), len(os.listdir('lib/__pycache__'))); print(compileall.compile_dir('lib', quiet=1), compileall.compile_dir('lib', quiet=2), compileall.compile_file('lib/ok.py', force=True), compileall.compile_file('lib/ok.py'))
for ch in ('a', ' ', '\xa0', '\xad', '\u200b', '\x07', '\x85', '\ue000', '\ufffe', '\ud800', '\ufff9', '\u2ff0', '\u0340', '\u05d0', '\u0221', 'A', 'ß', '\u0149', '\u2160'):
    print(ascii(ch), [n[9:] for n in dir(stringprep) if n.startswith('in_table') and getattr(stringprep, n)(ch)], ascii(stringprep.map_table_b2(ch)), ascii(stringprep.map_table_b3(ch)))
# expect:  Base Class Base 1 1 base base.py None [] {} None
# expect:  hh Function helper 2 2 base base.py False [] None None
# expect:  A Class A 3 8 pkgmod pkgmod.py None ['Base'] {'f': 5, 'g': 8} None
# expect:    f Function f 5 7 pkgmod pkgmod.py False [] None A
# expect:      inner Function inner 6 6 pkgmod pkgmod.py False [] None f
# expect:      Deep Class Deep 7 7 pkgmod pkgmod.py None [] {} f
# expect:    g Function g 8 8 pkgmod pkgmod.py True [] None A
# expect:  B Class B 9 10 pkgmod pkgmod.py None ['A', 'dict', 'os.PathLike'] {} None
# expect:    C Class C 10 10 pkgmod pkgmod.py None [] {} B
# expect:  top Function top 12 12 pkgmod pkgmod.py False [] None None
# expect:  atop Function atop 13 13 pkgmod pkgmod.py True [] None None
# expect:  cond Function cond 15 15 pkgmod pkgmod.py False [] None None
# expect: ['Base', 'A', 'B']
# expect: ModuleNotFoundError no module named 'nosuch'
# expect: va ['value', 'vars(', None, None, None, None, None, None, None, None, None, None]
# expect: func ['func()', 'func2(', None, None, None, None, None, None, None, None, None, None]
# expect: fo ['for ', 'format(', None, None, None, None, None, None, None, None, None, None]
# expect: nn.al ['nn.alp', 'nn.alpha', None, None, None, None, None, None, None, None, None, None]
# expect: nn._ ['nn._b', None, None, None, None, None, None, None, None, None, None, None]
# expect: zz [None, None, None, None, None, None, None, None, None, None, None, None]
# expect: nn.alpha.bit ['nn.alpha.bit_count()', 'nn.alpha.bit_length()', None, None, None, None, None, None, None, None, None, None]
# expect: tr ['try:', None, None, None, None, None, None, None, None, None, None, None]
# expect: Tru ['True', None, None, None, None, None, None, None, None, None, None, None]
# expect: e ['elif ', 'else', 'except ', 'eval(', 'exec(', 'enumerate(', 'exit(', None, None, None, None, None]
# expect: '' None
# expect: namespace must be a dictionary
# raises: FileNotFoundError: [Errno 2] No such file or directory: 'w'
