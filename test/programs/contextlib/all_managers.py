from contextlib import *
import contextlib, sys, io, os
@contextmanager
def tag(n):
    print('<', n)
    try: yield n.upper()
    except ValueError as e: print('caught', e)
    finally: print('>', n)
with tag('a') as x, tag('b') as y: print(x, y)
with tag('v'): raise ValueError('bad')
try:
    with tag('k'): raise KeyError('k')
except KeyError as e: print(repr(e))
@tag('deco')
def f(a): return a * 2
print(f(2))
with ExitStack() as st:
    for n in 'xyz': st.enter_context(tag(n))
    st.callback(print, 'callback', 1); st.push(lambda *a: print('pushed', a[0]))
    cb = st.pop_all()
cb.close()
with suppress(ZeroDivisionError, KeyError): 1/0
print('after')
b = io.StringIO()
with redirect_stdout(b): print('hidden')
print(repr(b.getvalue()))
class R:
    def close(self): print('closed')
with closing(R()) as r: print(type(r).__name__)
with nullcontext(5) as n: print(n)
@contextmanager
def noyield():
    if False: yield
@contextmanager
def twice(): yield 1; yield 2
for g in (noyield, twice):
    try:
        with g(): pass
    except RuntimeError as e: print(e)
try:
    with object(): pass
except TypeError as e: print(e)
class CM:
    def __enter__(self): return self
try:
    with CM(): pass
except TypeError as e: print(e)
class D(ContextDecorator):
    def __enter__(self): print('in'); return self
    def __exit__(self, *e): print('out', e[0]); return True
@D()
def boom(): raise OSError('x')
print(boom())
try:
    with ExitStack() as s:
        s.callback(lambda: 1/0)
        s.callback(lambda: [][1])
        raise KeyError('orig')
except Exception as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
import asyncio
@asynccontextmanager
async def am(n):
    print('a<', n); 
    try: yield n
    finally: print('a>', n)
async def main():
    async with am(1) as a, AsyncExitStack() as s:
        await s.enter_async_context(am(2)); s.push_async_callback(asyncio.sleep, 0); print('body')
    async with aclosing(agen()) as g:
        async for v in g: print(v); break
async def agen():
    try: yield 1; yield 2
    finally: print('agen closed')
asyncio.run(main())
print(issubclass(ExitStack, AbstractContextManager), isinstance(nullcontext(), AbstractContextManager))
with contextlib.chdir('/tmp'): print(os.getcwd())
gen = tag('q'); print(type(gen).__name__)
# expect: < a
# expect: < b
# expect: A B
# expect: > b
# expect: > a
# expect: < v
# expect: caught bad
# expect: > v
# expect: < k
# expect: > k
# expect: KeyError('k')
# expect: < deco
# expect: > deco
# expect: 4
# expect: < x
# expect: < y
# expect: < z
# expect: pushed None
# expect: callback 1
# expect: > z
# expect: > y
# expect: > x
# expect: after
# expect: 'hidden\n'
# expect: R
# expect: closed
# expect: 5
# expect: generator didn't yield
# expect: generator didn't stop
# expect: 'object' object does not support the context manager protocol (missed __exit__ method)
# expect: 'CM' object does not support the context manager protocol (missed __exit__ method)
# expect: in
# expect: out <class 'OSError'>
# expect: None
# expect: ZeroDivisionError('division by zero') IndexError('list index out of range') KeyError('orig')
# expect: a< 1
# expect: a< 2
# expect: body
# expect: a> 2
# expect: a> 1
# expect: 1
# expect: agen closed
# expect: True True
# expect: /tmp
# expect: _GeneratorContextManager
