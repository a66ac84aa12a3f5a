# python: 3.13
# throw(): what is no exception leaves the generator as it is; the old form with three arguments.
import sys, warnings
warnings.simplefilter('ignore')
def f(how):
    while True:
        try:
            yield
        except ValueError as v:
            print("caught", repr(v), how, v.__traceback__ is not None, v.__context__)
def tryit(how, thrower):
    g = f(how); next(g)
    try: thrower(g)
    except BaseException as e: print('OUT', how, repr(e))
try: raise ValueError(7)
except ValueError as e: E=e; TB=e.__traceback__
tryit('3 args outside', lambda g: g.throw(ValueError, E, TB))
tryit('3 args outside None', lambda g: g.throw(ValueError, ValueError(1), None))
tryit('1 arg', lambda g: g.throw(E))
def inside(g):
    try: raise ValueError(8)
    except ValueError as e: g.throw(*sys.exc_info())
tryit('3 inside', inside)
def inside(g):
    try: raise ValueError(8)
    except ValueError as e: g.throw(e)
tryit('1 inside', inside)
def inside(g):
    try: raise ValueError
    except: g.throw(*sys.exc_info())
tryit('class inside', inside)
def inside(g, exc):
    try: raise exc
    except: g.throw(*sys.exc_info())
tryit('class arg inside', lambda g: inside(g, ValueError))
g = f('x'); next(g); g.throw(ValueError('a')); inside(g, ValueError)
g = f('y'); next(g)
for bad in ('abc', 0, list):
    try: g.throw(bad)
    except TypeError as e: print(e)
inside(g, ValueError)
# expect: caught ValueError(7) 3 args outside True None
# expect: caught ValueError(1) 3 args outside None True None
# expect: caught ValueError(7) 1 arg True None
# expect: caught ValueError(8) 3 inside True None
# expect: caught ValueError(8) 1 inside True None
# expect: caught ValueError() class inside True None
# expect: caught ValueError() class arg inside True None
# expect: caught ValueError('a') x True None
# expect: caught ValueError() x True None
# expect: exceptions must be classes or instances deriving from BaseException, not str
# expect: exceptions must be classes or instances deriving from BaseException, not int
# expect: exceptions must be classes or instances deriving from BaseException, not type
# expect: caught ValueError() y True None
