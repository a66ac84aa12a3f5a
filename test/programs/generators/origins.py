# Where a coroutine was made (debug mode), and exceptions thrown into generators: their context.
import sys
async def f(): pass
def g(): return f()
def told(coro):
    origin = coro.cr_origin
    coro.close()
    return origin and [(line, name) for _, line, name in origin]
print(told(g()))
sys.set_coroutine_origin_tracking_depth(1)
print(told(g()))
sys.set_coroutine_origin_tracking_depth(2)
print(told(g()))
sys.set_coroutine_origin_tracking_depth(0)
print(told(g()))
def g():
    try:
        yield
    finally:
        raise E4
E1=Exception(1);E2=Exception(2);E3=Exception(3);E4=Exception(4)
E3.__context__=E2
x=g(); next(x)
try:
    raise E1
except Exception:
    try:
        x.throw(E3)
    except Exception as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__),repr(e.__context__.__context__.__context__))
def g2():
    try:
        raise KeyError
    except KeyError:
        yield 1
x=g2(); next(x)
E5=Exception(5)
try:
    x.throw(E5)
except Exception as e:
    print(repr(e), repr(e.__context__))
E5=Exception(5)
x=g2()
try:
    raise E1
except Exception:
    try: x.throw(E5)
    except Exception as e:
        print(repr(e), repr(e.__context__))
# expect: None
# expect: [(4, 'g')]
# expect: [(4, 'g'), (13, '<module>')]
# expect: None
# expect: Exception(4) Exception(3) Exception(2) None
# expect: Exception(5) KeyError()
# expect: Exception(5) None
