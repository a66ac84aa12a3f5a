# What frames hold dies from the last variable back, whoever lets go of the traceback.
import contextlib, sys

class T:

    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('-', self.n, end=' ')

@contextlib.contextmanager
def cm(x):
    t = T('t')
    u = T('u')
    try:
        yield x
    finally:
        print('fin', end=' ')

def a():
    try:
        with cm(T('x')):
            raise ValueError
    except ValueError:
        print('caught', end=' ')

def gen(x):
    t = T('t')
    u = T('u')
    yield 1

def b():
    g = gen(T('x'))
    next(g)
    try:
        g.throw(ValueError)
    except ValueError as e:
        print('in', end=' ')
        e.__traceback__ = None
        print('out', end=' ')

def c():
    g = gen(T('x'))
    next(g)
    try:
        g.throw(ValueError)
    except ValueError as e:
        print('in', end=' ')
    print('after', end=' ')

def d():
    g = gen(T('x'))
    next(g)
    del g

def e():
    g = gen(T('x'))
    next(g)
    g.close()
    print('closed', end=' ')

async def co(x):
    t = T('t')
    u = T('u')
    raise ValueError

def f():
    k = co(T('x'))
    try:
        k.send(None)
    except ValueError as e:
        print('in', end=' ')
        e.__traceback__ = None
        print('out', end=' ')

def plain(x):
    t = T('t')
    u = T('u')
    raise ValueError

def g():
    try:
        plain(T('x'))
    except ValueError as e:
        print('in', end=' ')
        e.__traceback__ = None
        print('out', end=' ')
for q in (a, b, c, d, e, f, g):
    q()
    print(q.__name__)

# A function lives as long as a frame that shows a call of it: in a traceback, or in the hands of somebody.
def calls_of_a_function():
    import sys, weakref
    class Default:
        def __del__(self): print('default gone')
    def fails(value=Default()): raise KeyError('failed')
    def shows(value=Default()): return sys._getframe()
    def kept(function):
        try: return function()
        except KeyError as error: return error
    for function in (fails, shows):
        seen = weakref.ref(function)
        held = kept(function)
        print(sys.getrefcount(function))
        if function is fails: del fails
        else: del shows
        del function
        print(seen() is None)
        del held
        print(seen() is None)
calls_of_a_function()
# expect: fin - u - t - x caught a
# expect: in - u - t - x out b
# expect: in - u - t - x after c
# expect: - u - t - x d
# expect: - u - t - x closed e
# expect: in - u - t - x out f
# expect: in - u - t - x out g
# expect: 5
# expect: False
# expect: False
# expect: 5
# expect: default gone
# expect: default gone
# raises: UnboundLocalError: cannot access local variable 'fails' where it is not associated with a value
