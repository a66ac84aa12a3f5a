# pkgutil: modules of packages, files beside them, objects by name.
# python: 3.13
import pkgutil, os, sys, tempfile, json.decoder
root=tempfile.mkdtemp(); sys.path.insert(0, root)
for f,t in (('pk/__init__.py','x=1\n'),('pk/a.py','def f(): return 5\n'),('pk/sub/__init__.py',''),('pk/sub/m.py','class C:\n    y=3\n'),('pk/data.txt','hello'),('solo.py','')):
    p=os.path.join(root,f); os.makedirs(os.path.dirname(p),exist_ok=True); open(p,'w').write(t)
print([(m.name,m.ispkg) for m in pkgutil.iter_modules([root])])
print([(m.name,m.ispkg) for m in pkgutil.walk_packages([root])])
import pk
print([m.name for m in pkgutil.iter_modules(pk.__path__, 'pk.')], pkgutil.ModuleInfo._fields)
print(pkgutil.get_data('pk','data.txt'))
for n in ('pk.a:f','pk.a.f','pk:sub.m' ,'json.decoder:JSONDecoder','json.decoder.JSONDecoder.decode','pk.sub.m:C.y','os.path.join','os'):
    try: print(n, getattr(pkgutil.resolve_name(n),'__name__',pkgutil.resolve_name(n)))
    except Exception as e: print(n, type(e).__name__, e)
for n in ('','.x','a..b','a:b:c','nosuch','nosuch:x','os:nosuch','pk.nosuch','1a'):
    try: print(n, pkgutil.resolve_name(n))
    except Exception as e: print(n, type(e).__name__, e)
print(pkgutil.extend_path(['/x'],'pk') == ['/x', os.path.join(root,'pk')], pkgutil.extend_path(('a',),'pk'))
try: list(pkgutil.iter_modules('abc'))
except ValueError as e: print(e)
# expect: [('pk', True), ('solo', False)]
# expect: [('pk', True), ('pk.a', False), ('pk.sub', True), ('pk.sub.m', False), ('solo', False)]
# expect: ['pk.a', 'pk.sub'] ('module_finder', 'name', 'ispkg')
# expect: b'hello'
# expect: pk.a:f f
# expect: pk.a.f f
# expect: pk:sub.m AttributeError module 'pk.sub' has no attribute 'm'
# expect: json.decoder:JSONDecoder JSONDecoder
# expect: json.decoder.JSONDecoder.decode decode
# expect: pk.sub.m:C.y 3
# expect: os.path.join join
# expect: os os
# expect:  ValueError invalid format: ''
# expect: .x ValueError invalid format: '.x'
# expect: a..b ValueError invalid format: 'a..b'
# expect: a:b:c ValueError invalid format: 'a:b:c'
# expect: nosuch ModuleNotFoundError No module named 'nosuch'
# expect: nosuch:x ModuleNotFoundError No module named 'nosuch'
# expect: os:nosuch AttributeError module 'os' has no attribute 'nosuch'
# expect: pk.nosuch AttributeError module 'pk' has no attribute 'nosuch'
# expect: 1a ValueError invalid format: '1a'
# expect: True ('a',)
# expect: path must be None or list of paths to look for modules in
