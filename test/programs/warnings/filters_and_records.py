# Filters, records, hooks and messages of the warnings module.
# python: 3.13
import warnings, sys
print(warnings.__all__)
print([ (f[0],f[1],f[2].__name__,f[3],f[4]) for f in warnings.filters])
m = warnings.WarningMessage('msg', UserWarning, 'f.py', 3)
print(m, [k for k in dir(m) if not k.startswith('__')])
print(m._category_name)
with warnings.catch_warnings(record=True) as log:
    print(log)
    warnings.simplefilter('always')
    warnings.warn('a'); warnings.warn('b', DeprecationWarning); warnings.warn(UserWarning('c'))
    print([(w.message, w.category, w.filename.split('/')[-1], w.lineno, w.file, w.line, w.source) for w in log])
print(warnings.catch_warnings(record=True, module=warnings), warnings.catch_warnings())
print(warnings.formatwarning('m', UserWarning, 'nofile', 3), warnings.formatwarning('m', UserWarning, 'nofile', 3, 'src line'))
for c in ("warnings.warn('x', 3)","warnings.warn('x', int)","warnings.warn('x', category='a')","warnings.warn()","warnings.filterwarnings('foo')","warnings.filterwarnings('ignore', 3)","warnings.filterwarnings('ignore', category=3)","warnings.filterwarnings('ignore', category=int)","warnings.filterwarnings('ignore', module=3)","warnings.filterwarnings('ignore', lineno=-1)","warnings.simplefilter('foo')","warnings.simplefilter('ignore', int)","warnings.simplefilter('ignore', lineno=-1)","warnings.catch_warnings(action='foo').__enter__()","warnings.warn('x', stacklevel='a')","warnings.warn('x', UserWarning, 1, None, foo=3)", "warnings.warn_explicit('x')", "warnings.warn_explicit('m', UserWarning, 'f', 'a')", "warnings.showwarning()","warnings.warn('x', skip_file_prefixes='a')","warnings.warn('x', skip_file_prefixes=(3,))","warnings.warn_explicit('m', 3, 'f.py', 3)","warnings.warn_explicit('m', UserWarning, 'f.py', 3, registry=4)"):
    try: print(c, eval(c))
    except BaseException as e: print(c, type(e), e)
cw = warnings.catch_warnings()
with cw:
    try: cw.__enter__()
    except Exception as e: print(type(e), e)
try: warnings.catch_warnings().__exit__()
except Exception as e: print(type(e), e)
@warnings.deprecated('use g')
def f(): 'doc'; return 1
@warnings.deprecated('use D', category=None)
class C: pass
@warnings.deprecated('use E')
class D:
    def __init__(self): print('D init')
class D2(D): pass
print(f.__deprecated__, C.__deprecated__, f.__doc__)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    f(); C(); D(); D2(); 
    class D3(D): pass
    print([(str(w.message), w.lineno, w.category.__name__) for w in log])
try: warnings.deprecated(3)
except Exception as e: print(type(e), e)
warnings.simplefilter('error')
try: warnings.warn('boom')
except UserWarning as e: print('raised', e)
try: warnings.warn(DeprecationWarning('dd'))
except DeprecationWarning as e: print('raised', e)
warnings.resetwarnings(); print(warnings.filters)
warnings.warn('default now'); warnings.warn('default now')
for i in range(3): warnings.warn('loop')
warnings.simplefilter('once')
for i in range(3): warnings.warn('once')
warnings.simplefilter('module')
for i in range(3):
    warnings.warn('modul')
warnings.warn('modul')
warnings.filterwarnings('ignore', 'ig.*')
warnings.warn('ignored'); warnings.warn('not ign')
warnings.filterwarnings('error', module='__main')
try: warnings.warn('mm')
except UserWarning as e: print('mm raised', e)
print(warnings.filters[0])
warnings.resetwarnings()
def sw(message, category, filename, lineno, file=None, line=None): print('SW', message, category, lineno, file, line)
old = warnings.showwarning
warnings.showwarning = sw
warnings.warn('via sw')
warnings.showwarning = old
warnings.formatwarning = lambda *a, **k: f'FMT {a[0]} {a[1].__name__}\n'
warnings.warn('via fmt')
def outer(): inner()
def inner(): warnings.warn('lvl2', stacklevel=2)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    outer()
    print(log[0].lineno)
    warnings.warn('deep', stacklevel=50); print(log[1].filename)
with warnings.catch_warnings(action='ignore'): warnings.warn('zz')
print('__warningregistry__' in globals())
# expect: ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings', 'deprecated']
# expect: [('default', None, 'DeprecationWarning', '__main__', 0), ('ignore', None, 'DeprecationWarning', None, 0), ('ignore', None, 'PendingDeprecationWarning', None, 0), ('ignore', None, 'ImportWarning', None, 0), ('ignore', None, 'ResourceWarning', None, 0)]
# expect: {message : 'msg', category : 'UserWarning', filename : 'f.py', lineno : 3, line : None} ['_WARNING_DETAILS', '_category_name', 'category', 'file', 'filename', 'line', 'lineno', 'message', 'source']
# expect: UserWarning
# expect: []
# expect: [(UserWarning('a'), <class 'UserWarning'>, 'filters_and_records.py', 12, None, None, None), (DeprecationWarning('b'), <class 'DeprecationWarning'>, 'filters_and_records.py', 12, None, None, None), (UserWarning('c'), <class 'UserWarning'>, 'filters_and_records.py', 12, None, None, None)]
# expect: catch_warnings(record=True) catch_warnings()
# expect: nofile:3: UserWarning: m
# expect:  nofile:3: UserWarning: m
# expect:   src line
# expect:
# expect: warnings.warn('x', 3) <class 'TypeError'> category must be a Warning subclass, not 'int'
# expect: warnings.warn('x', int) <class 'TypeError'> category must be a Warning subclass, not 'type'
# expect: warnings.warn('x', category='a') <class 'TypeError'> category must be a Warning subclass, not 'str'
# expect: warnings.warn() <class 'TypeError'> warn() missing required argument 'message' (pos 1)
# expect: warnings.filterwarnings('foo') <class 'ValueError'> invalid action: 'foo'
# expect: warnings.filterwarnings('ignore', 3) <class 'TypeError'> message must be a string
# expect: warnings.filterwarnings('ignore', category=3) <class 'TypeError'> category must be a Warning subclass
# expect: warnings.filterwarnings('ignore', category=int) <class 'TypeError'> category must be a Warning subclass
# expect: warnings.filterwarnings('ignore', module=3) <class 'TypeError'> module must be a string
# expect: warnings.filterwarnings('ignore', lineno=-1) <class 'ValueError'> lineno must be an int >= 0
# expect: warnings.simplefilter('foo') <class 'ValueError'> invalid action: 'foo'
# expect: warnings.simplefilter('ignore', int) None
# expect: warnings.simplefilter('ignore', lineno=-1) <class 'ValueError'> lineno must be an int >= 0
# expect: warnings.catch_warnings(action='foo').__enter__() <class 'ValueError'> invalid action: 'foo'
# expect: warnings.warn('x', stacklevel='a') <class 'TypeError'> 'str' object cannot be interpreted as an integer
# expect: warnings.warn('x', UserWarning, 1, None, foo=3) <class 'TypeError'> warn() got an unexpected keyword argument 'foo'
# expect: warnings.warn_explicit('x') <class 'TypeError'> warn_explicit() missing required argument 'category' (pos 2)
# expect: warnings.warn_explicit('m', UserWarning, 'f', 'a') <class 'TypeError'> 'str' object cannot be interpreted as an integer
# expect: warnings.showwarning() <class 'TypeError'> showwarning() missing 4 required positional arguments: 'message', 'category', 'filename', and 'lineno'
# expect: warnings.warn('x', skip_file_prefixes='a') <class 'TypeError'> warn() argument 'skip_file_prefixes' must be tuple, not str
# expect: warnings.warn('x', skip_file_prefixes=(3,)) <class 'TypeError'> Found non-str 'int' in skip_file_prefixes.
# expect: warnings.warn_explicit('m', 3, 'f.py', 3) <class 'TypeError'> 'int' object is not callable
# expect: warnings.warn_explicit('m', UserWarning, 'f.py', 3, registry=4) <class 'TypeError'> 'registry' must be a dict or None
# expect: <class 'RuntimeError'> Cannot enter catch_warnings() twice
# expect: <class 'RuntimeError'> Cannot exit catch_warnings() without entering first
# expect: use g use D doc
# expect: D init
# expect: D init
# expect: [('use g', 36, 'DeprecationWarning'), ('use E', 36, 'DeprecationWarning'), ('use E', 37, 'DeprecationWarning')]
# expect: <class 'TypeError'> Expected an object of type str for 'message', not 'int'
# expect: raised boom
# expect: raised dd
# expect: []
# expect: mm raised mm
# expect: ('error', None, <class 'Warning'>, re.compile('__main'), 0)
# expect: SW via sw <class 'UserWarning'> 65 None None
# expect: 69
# expect: <sys>
# expect: True
