"""Where in the code the tools of sys.monitoring are told exceptions come from and go to."""
import sys

seen = []
monitoring = sys.monitoring
monitoring.use_tool_id(2, 'exceptions')
NAMES = 'PY_UNWIND PY_THROW RAISE EXCEPTION_HANDLED RERAISE C_RAISE'.split()
wanted = monitoring.events.CALL
for name in NAMES:
    def tell(code, offset, *rest, name=name):
        if code.co_filename == __file__ and code.co_name != '<module>':
            seen.append((name.lower(), code.co_name, offset, type(rest[-1]).__name__))
    monitoring.register_callback(2, getattr(monitoring.events, name), tell)
    if name != 'C_RAISE':
        wanted |= getattr(monitoring.events, name)


def div(a): return a / 0
def attr(a): return a.foo
def glob(a): return nothing_here
def item(a): return a['x']
def call(a): return div(a)
def calln(a): return int('x')
def kw(a): return int('x', base=3)
def comp(a): return a < 'x'
def unp(a): x, y = a
def it(a):
    for x in a: pass
def frm(a): from sys import nothing_there
def tryf(a):
    try:
        a / 0
    except TypeError: pass
    except ZeroDivisionError as e:
        raise KeyError from e
    finally:
        a + 1
def wi(a):
    with a: pass
class CM:
    def __enter__(self): pass
    def __exit__(self, *a): return True
def wi2(a):
    with CM():
        a / 0
    with CM():
        div(1)
def rais(a): raise ValueError
def ass(a): assert not a, 'm'
def loc(a):
    print(b)
    b = 1
def neg(a): return -'x'
def st(a): a.x = 1
def sub(a): a[0] = 1
def dele(a): del a[0]
def fmt(a): return f'{a:zz}'
def yf(a): yield from a
def gy(a): list(yf(a))
def build(a): return {[]: 1}
def sets(a): return {*a}
def contains(a): return 1 in a
def isbool(a):
    if B(): pass
def closed(a):
    gen = twice(a)
    next(gen)
    gen.close()
def thrown(a):
    gen = twice(a)
    next(gen)
    gen.throw(ValueError)
    gen.close()
def thrown_first(a):
    twice(a).throw(KeyError)
def twice(a):
    try:
        yield a
    except ValueError:
        yield 5
    yield 6


for function in (div, attr, glob, item, call, calln, kw, comp, unp, it, frm, tryf, wi, wi2, rais, ass, loc, neg, st, sub, dele, fmt, gy, build, sets, contains, closed, thrown, thrown_first):
    monitoring.set_events(2, wanted)
    try:
        function(1)
    except Exception:
        pass
    monitoring.set_events(2, 0)
    print(function.__name__, *seen)
    seen.clear()
# expect: div ('raise', 'div', 16, 'ZeroDivisionError') ('py_unwind', 'div', 16, 'ZeroDivisionError')
# expect: attr ('raise', 'attr', 22, 'AttributeError') ('py_unwind', 'attr', 22, 'AttributeError')
# expect: glob ('raise', 'glob', 10, 'NameError') ('py_unwind', 'glob', 10, 'NameError')
# expect: item ('raise', 'item', 16, 'TypeError') ('py_unwind', 'item', 16, 'TypeError')
# expect: call ('raise', 'div', 16, 'ZeroDivisionError') ('py_unwind', 'div', 16, 'ZeroDivisionError') ('raise', 'call', 12, 'ZeroDivisionError') ('py_unwind', 'call', 12, 'ZeroDivisionError')
# expect: calln ('c_raise', 'calln', 14, 'str') ('raise', 'calln', 20, 'ValueError') ('py_unwind', 'calln', 20, 'ValueError')
# expect: kw ('c_raise', 'kw', 18, 'str') ('raise', 'kw', 24, 'ValueError') ('py_unwind', 'kw', 24, 'ValueError')
# expect: comp ('raise', 'comp', 8, 'TypeError') ('py_unwind', 'comp', 8, 'TypeError')
# expect: unp ('raise', 'unp', 6, 'TypeError') ('py_unwind', 'unp', 6, 'TypeError')
# expect: it ('raise', 'it', 4, 'TypeError') ('py_unwind', 'it', 4, 'TypeError')
# expect: frm ('raise', 'frm', 8, 'ImportError') ('py_unwind', 'frm', 8, 'ImportError')
# expect: tryf ('raise', 'tryf', 18, 'ZeroDivisionError') ('exception_handled', 'tryf', 44, 'ZeroDivisionError') ('raise', 'tryf', 102, 'KeyError') ('exception_handled', 'tryf', 104, 'KeyError') ('reraise', 'tryf', 110, 'KeyError') ('exception_handled', 'tryf', 114, 'KeyError') ('reraise', 'tryf', 118, 'KeyError') ('exception_handled', 'tryf', 120, 'KeyError') ('reraise', 'tryf', 140, 'KeyError') ('exception_handled', 'tryf', 142, 'KeyError') ('reraise', 'tryf', 146, 'KeyError') ('py_unwind', 'tryf', 146, 'KeyError')
# expect: wi ('raise', 'wi', 6, 'TypeError') ('py_unwind', 'wi', 6, 'TypeError')
# expect: wi2 ('raise', 'wi2', 54, 'ZeroDivisionError') ('exception_handled', 'wi2', 154, 'ZeroDivisionError') ('raise', 'div', 16, 'ZeroDivisionError') ('py_unwind', 'div', 16, 'ZeroDivisionError') ('raise', 'wi2', 122, 'ZeroDivisionError') ('exception_handled', 'wi2', 192, 'ZeroDivisionError')
# expect: rais ('raise', 'rais', 12, 'ValueError') ('py_unwind', 'rais', 12, 'ValueError')
# expect: ass ('raise', 'ass', 30, 'AssertionError') ('py_unwind', 'ass', 30, 'AssertionError')
# expect: loc ('raise', 'loc', 12, 'UnboundLocalError') ('py_unwind', 'loc', 12, 'UnboundLocalError')
# expect: neg ('raise', 'neg', 4, 'TypeError') ('py_unwind', 'neg', 4, 'TypeError')
# expect: st ('raise', 'st', 14, 'AttributeError') ('py_unwind', 'st', 14, 'AttributeError')
# expect: sub ('raise', 'sub', 10, 'TypeError') ('py_unwind', 'sub', 10, 'TypeError')
# expect: dele ('raise', 'dele', 6, 'TypeError') ('py_unwind', 'dele', 6, 'TypeError')
# expect: fmt ('raise', 'fmt', 6, 'ValueError') ('py_unwind', 'fmt', 6, 'ValueError')
# expect: gy ('raise', 'yf', 8, 'TypeError') ('exception_handled', 'yf', 34, 'TypeError') ('reraise', 'yf', 36, 'TypeError') ('py_unwind', 'yf', 36, 'TypeError') ('c_raise', 'gy', 32, 'generator') ('raise', 'gy', 38, 'TypeError') ('py_unwind', 'gy', 38, 'TypeError')
# expect: build ('raise', 'build', 6, 'TypeError') ('py_unwind', 'build', 6, 'TypeError')
# expect: sets ('raise', 'sets', 6, 'TypeError') ('py_unwind', 'sets', 6, 'TypeError')
# expect: contains ('raise', 'contains', 8, 'TypeError') ('py_unwind', 'contains', 8, 'TypeError')
# expect: closed ('py_throw', 'twice', 12, 'GeneratorExit') ('raise', 'twice', 10, 'GeneratorExit') ('exception_handled', 'twice', 28, 'GeneratorExit') ('reraise', 'twice', 62, 'GeneratorExit') ('exception_handled', 'twice', 64, 'GeneratorExit') ('reraise', 'twice', 68, 'GeneratorExit') ('exception_handled', 'twice', 70, 'GeneratorExit') ('reraise', 'twice', 72, 'GeneratorExit') ('py_unwind', 'twice', 72, 'GeneratorExit')
# expect: thrown ('py_throw', 'twice', 12, 'ValueError') ('raise', 'twice', 10, 'ValueError') ('exception_handled', 'twice', 28, 'ValueError') ('py_throw', 'twice', 54, 'GeneratorExit') ('raise', 'twice', 52, 'GeneratorExit') ('exception_handled', 'twice', 64, 'GeneratorExit') ('reraise', 'twice', 68, 'GeneratorExit') ('exception_handled', 'twice', 70, 'GeneratorExit') ('reraise', 'twice', 72, 'GeneratorExit') ('py_unwind', 'twice', 72, 'GeneratorExit')
# expect: thrown_first ('py_throw', 'twice', 2, 'KeyError') ('raise', 'twice', 0, 'KeyError') ('py_unwind', 'twice', 0, 'KeyError') ('c_raise', 'thrown_first', 52, 'generator') ('raise', 'thrown_first', 58, 'KeyError') ('py_unwind', 'thrown_first', 58, 'KeyError')
