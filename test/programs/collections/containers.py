# collections: namedtuple, Counter, ChainMap, User classes, and the abstract base classes.
from contextlib import *
import contextlib, io, sys


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))


@contextmanager
def cm(x, fail=None):
    """cm doc"""
    print('enter', x)
    try:
        yield (x * 2)
    except Exception as e:
        print('caught', repr(e))
        if fail == 'swallow':
            return
        if fail == 'other':
            raise KeyError('other')
        if fail == 'again':
            yield
        raise
    finally:
        print('exit', x)
    if fail == 'two':
        yield


with cm(1) as v:
    print(v)
for how in (None, 'swallow', 'other', 'again'):

    def f():
        with cm(2, how):
            raise ValueError('v')
        return 'after'

    tr(f)


def f():
    with cm(2, 'two'):
        pass


tr(f)


@contextmanager
def empty():
    if 0:
        yield


def f():
    with empty():
        pass


tr(f)


def f():
    with cm(1):
        raise StopIteration('s')


tr(f)


def f():
    with cm(1):
        raise RuntimeError('s')


tr(f)


@contextmanager
def conv():
    try:
        yield
    except ValueError as e:
        raise KeyError('k') from e


def f():
    with conv():
        raise ValueError(1)


tr(f)


@cm('deco')
def g(a):
    """gdoc"""
    print('in g', a)
    return a


print(g(1), g(2), g.__name__, g.__doc__, cm.__doc__, cm(1).__doc__)
c = cm(5)
print(type(c).__name__, isinstance(c, AbstractContextManager), sorted(vars(c)))


class MyCM(ContextDecorator):

    def __enter__(self):
        print('E')
        return self

    def __exit__(self, *e):
        print('X', e[0])
        return True


@MyCM()
def h():
    raise ValueError


h()
with suppress(KeyError, ValueError):
    {}['x']


def f():
    with suppress(KeyError):
        raise ValueError('not')


tr(f)
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1), ValueError(2)])


def f():
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])


tr(f)


class Cl:

    def close(self):
        print('closed')


with closing(Cl()) as q:
    print(type(q))
b = io.StringIO()
with redirect_stdout(b) as bb:
    print('hidden')
print(repr(b.getvalue()), bb is b)
with redirect_stderr(b):
    print('err', file=sys.stderr)
print(repr(b.getvalue()))
with nullcontext(5) as n:
    print(n)
with ExitStack() as st:
    print(st.enter_context(cm('a')))
    st.callback(print, 'cb', sep='-')
    st.push(lambda *e: print('pushed', e[0]))
    st.push(MyCM())

    @st.callback
    def _():
        print('deco cb')


def f():
    with ExitStack() as st:
        st.callback(lambda: 1 / 0)
        st.callback(lambda: {}['k'])
        raise ValueError('body')


try:
    f()
except Exception as e:
    while e:
        print(repr(e))
        e = e.__context__


def f():
    with ExitStack() as st:
        st.push(lambda *e: True)
        st.callback(lambda: {}['k'])
        raise ValueError('body')
    return 'suppressed'


tr(f)
tr(lambda: ExitStack().enter_context(3))
st = ExitStack()
st.callback(print, 'later')
s2 = st.pop_all()
st.close()
print('now')
s2.close()
with chdir('/tmp' if 0 else '/'):
    pass
import asyncio


@asynccontextmanager
async def acm(x, fail=None):
    print('aenter', x)
    try:
        yield x
    except Exception as e:
        print('acaught', repr(e))
        if fail == 'swallow':
            return
        if fail == 'again':
            yield
        raise
    finally:
        print('aexit', x)


class ACl:

    async def aclose(self):
        print('aclosed')


async def main():
    async with acm(1) as v:
        print(v)
    for how in (None, 'swallow', 'again'):
        try:
            async with acm(2, how):
                raise ValueError('v')
        except Exception as e:
            print(repr(e))

    @acm('adeco')
    async def ag(a):
        return a

    print(await ag(4))
    async with aclosing(ACl()):
        pass
    async with nullcontext(7) as n:
        print(n)
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(acm('z')), st.enter_context(cm('y')))

        async def acb(*a):
            print('acb', a)

        st.push_async_callback(acb, 1)

        async def aex(*a):
            print('aex', a)

        st.push_async_exit(aex)
        st.callback(print, 'sync cb')
        st.push_async_exit(acm('not entered')) if 0 else None
    try:
        async with AsyncExitStack() as st:
            await st.enter_async_context(3)
    except TypeError as e:
        print(e)

    @asynccontextmanager
    async def e():
        return
        yield

    try:
        async with e():
            pass
    except RuntimeError as x:
        print(x)
    try:
        async with acm(3):
            raise StopAsyncIteration('x')
    except BaseException as x:
        print(repr(x))
    async with AsyncExitStack() as st:
        st2 = st.pop_all()
    await st2.aclose()


def run(c):
    try:
        c.send(None)
    except StopIteration:
        pass


run(main())
print(isinstance(MyCM(), AbstractContextManager), issubclass(Cl, AbstractContextManager), AbstractContextManager[int], contextlib.__all__)
tr(lambda: AbstractContextManager())


class OnlyExit(AbstractContextManager):

    def __exit__(self, *a):
        print('oe')


with OnlyExit() as o:
    print(o.__class__.__name__)
# expect: enter 1
# expect: 2
# expect: exit 1
# expect: enter 2
# expect: caught ValueError('v')
# expect: exit 2
# expect: ValueError v None None
# expect: enter 2
# expect: caught ValueError('v')
# expect: exit 2
# expect: after
# expect: enter 2
# expect: caught ValueError('v')
# expect: exit 2
# expect: KeyError 'other' ValueError('v') None
# expect: enter 2
# expect: caught ValueError('v')
# expect: exit 2
# expect: RuntimeError generator didn't stop after throw() ValueError('v') None
# expect: enter 2
# expect: exit 2
# expect: RuntimeError generator didn't stop None None
# expect: RuntimeError generator didn't yield StopIteration() None
# expect: enter 1
# expect: caught StopIteration('s')
# expect: exit 1
# expect: StopIteration s None None
# expect: enter 1
# expect: caught RuntimeError('s')
# expect: exit 1
# expect: RuntimeError s None None
# expect: KeyError 'k' ValueError(1) ValueError(1)
# expect: enter deco
# expect: in g 1
# expect: exit deco
# expect: enter deco
# expect: in g 2
# expect: exit deco
# expect: 1 2 g gdoc cm doc cm doc
# expect: _GeneratorContextManager True ['__doc__', 'args', 'func', 'gen', 'kwds']
# expect: E
# expect: X <class 'ValueError'>
# expect: ValueError not None None
# expect: ExceptionGroup g (1 sub-exception) ExceptionGroup('g', [ValueError(1), KeyError(2)]) None
# expect: <class '__main__.Cl'>
# expect: closed
# expect: 'hidden\n' True
# expect: 'hidden\nerr\n'
# expect: 5
# expect: enter a
# expect: aa
# expect: deco cb
# expect: X None
# expect: pushed None
# expect: cb
# expect: exit a
# expect: ZeroDivisionError('division by zero')
# expect: KeyError('k')
# expect: ValueError('body')
# expect: suppressed
# expect: TypeError 'builtins.int' object does not support the context manager protocol AttributeError("type object 'int' has no attribute '__enter__'") None
# expect: now
# expect: later
# expect: aenter 1
# expect: 1
# expect: aexit 1
# expect: aenter 2
# expect: acaught ValueError('v')
# expect: aexit 2
# expect: ValueError('v')
# expect: aenter 2
# expect: acaught ValueError('v')
# expect: aexit 2
# expect: aenter 2
# expect: acaught ValueError('v')
# expect: aexit 2
# expect: RuntimeError("generator didn't stop after athrow()")
# expect: aenter adeco
# expect: aexit adeco
# expect: 4
# expect: aclosed
# expect: 7
# expect: aenter z
# expect: enter y
# expect: z yy
# expect: sync cb
# expect: aex (None, None, None)
# expect: acb (1,)
# expect: exit y
# expect: aexit z
# expect: 'builtins.int' object does not support the asynchronous context manager protocol
# expect: generator didn't yield
# expect: aenter 3
# expect: acaught StopAsyncIteration('x')
# expect: aexit 3
# expect: StopAsyncIteration('x')
# expect: True False contextlib.AbstractContextManager[int] ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager', 'AbstractAsyncContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'redirect_stdout', 'redirect_stderr', 'suppress', 'aclosing', 'chdir']
# expect: TypeError Can't instantiate abstract class AbstractContextManager without an implementation for abstract method '__exit__' None None
# expect: OnlyExit
# expect: oe
