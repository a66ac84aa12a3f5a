# python: 3.13
"""trace.Trace: lines, counts, functions called, callers, .cover files."""
import trace, sys, os, tempfile
os.chdir(tempfile.mkdtemp()); sys.path.insert(0, '.')
open('demo.py', 'w').write('''"""doc"""
def fib(n):
    """doc of fib"""
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
class K:
    def m(self):
        return fib(3)
def never():
    x = 1
    return x
''')
import demo
t = trace.Trace(count=1, trace=1); print(t.runfunc(demo.fib, 2)); r = t.results(); print(sorted((os.path.basename(f), n, c) for (f, n), c in r.counts.items()))
r.write_results(show_missing=True, coverdir='cov'); print(open(os.path.join("cov", os.listdir("cov")[0])).read())
t = trace.Trace(count=0, trace=0, countfuncs=1); t.runfunc(demo.K().m); r = t.results(); print(sorted((os.path.basename(a), b, c) for a, b, c in r.calledfuncs))
t = trace.Trace(count=0, trace=0, countcallers=1); t.runfunc(demo.K().m); print(sorted((a[1:], b[1:]) for a, b in t.results().callers)); t.results()
t = trace.Trace(count=1, trace=0, ignoremods=['demo']); print(t.runfunc(demo.fib, 5), t.results().counts)
t = trace.Trace(count=1, trace=1); t.runctx('x = 1\nfor i in range(2): y = demo.fib(1)', {'demo': demo}, {})
# expect:  --- modulename: demo, funcname: fib
# expect: demo.py(4):      if n < 2:
# expect: demo.py(6):      return fib(n - 1) + fib(n - 2)
# expect:  --- modulename: demo, funcname: fib
# expect: demo.py(4):      if n < 2:
# expect: demo.py(5):          return n
# expect:  --- modulename: demo, funcname: fib
# expect: demo.py(4):      if n < 2:
# expect: demo.py(5):          return n
# expect: 1
# expect: [('demo.py', 4, 3), ('demo.py', 5, 2), ('demo.py', 6, 1)]
# expect:        """doc"""
# expect: >>>>>> def fib(n):
# expect:            """doc of fib"""
# expect:     3:     if n < 2:
# expect:     2:         return n
# expect:     1:     return fib(n - 1) + fib(n - 2)
# expect: >>>>>> class K:
# expect: >>>>>>     def m(self):
# expect: >>>>>>         return fib(3)
# expect: >>>>>> def never():
# expect: >>>>>>     x = 1
# expect: >>>>>>     return x
# expect:
# expect: [('demo.py', 'demo', 'K.m'), ('demo.py', 'demo', 'fib')]
# expect: [(('demo', 'K.m'), ('demo', 'fib')), (('demo', 'fib'), ('demo', 'fib')), (('trace', 'Trace.runfunc'), ('demo', 'K.m'))]
# expect: 5 {}
# expect:  --- modulename: demo, funcname: fib
# expect: demo.py(4):      if n < 2:
# expect: demo.py(5):          return n
# expect:  --- modulename: demo, funcname: fib
# expect: demo.py(4):      if n < 2:
# expect: demo.py(5):          return n
