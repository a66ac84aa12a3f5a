# raise, try and except in all their forms; groups.
# exceptions
def t(f):
    try: return f()
    except BaseException as e: print(type(e).__name__, e, '| cause', repr(e.__cause__), '| ctx', repr(e.__context__), e.__suppress_context__)
def a():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError('k') from e
t(a)
def b():
    try: 1/0
    except ZeroDivisionError: raise KeyError('k')
t(b)
def c():
    try: 1/0
    except ZeroDivisionError: raise KeyError('k') from None
t(c)
def d():
    try:
        try: 1/0
        finally: raise KeyError('fin')
    finally: print('outer finally')
t(d)
def e():
    raise 5
t(e)
def f(): raise ValueError from 5
t(f)
def g(): raise int
t(g)
def h():
    class E(Exception):
        def __new__(cls): return 5
    raise E
t(h)
def i(): raise
t(i)
def j():
    try: raise ValueError('a')
    except 5: pass
t(j)
def k():
    try: raise ValueError('a')
    except (TypeError, 'x'): pass
t(k)
def l():
    try: return 'try'
    finally: return 'finally'
print(l())
def m():
    for i in range(3):
        try: continue
        finally: print('f', i)
    for i in range(3):
        try: break
        finally: print('g', i)
    while True:
        try: raise ValueError
        except ValueError: break
        else: print('never')
        finally: print('fin')
    else: print('no')
    try: pass
    except: pass
    else: print('else')
    finally: print('finally')
m()
def n():
    try: raise ValueError(1)
    except ValueError as e: pass
    return e
t(n)
class MyE(Exception):
    def __init__(self, code, msg='default'):
        super().__init__(msg); self.code = code
    def __str__(self): return f'[{self.code}] {self.args[0]}'
try: raise MyE(42)
except MyE as e: print(e, repr(e), e.args, e.code)
try: raise MyE(1, 'x') from ValueError('v')
except Exception as e: print(e.__cause__, e.__context__)
def nested():
    try: raise ValueError('1')
    except ValueError:
        try: raise TypeError('2')
        except TypeError:
            raise RuntimeError('3')
try: nested()
except RuntimeError as e:
    while e: print('<-', repr(e)); e = e.__context__
def reraise():
    try: raise ValueError('orig')
    except ValueError as e:
        e.add_note('n'); raise
try: reraise()
except ValueError as e: print(e, e.__notes__, e.__context__)
import sys
def info():
    print(sys.exc_info()[0])
    try: 1/0
    except ZeroDivisionError:
        print(sys.exc_info()[0].__name__, sys.exception())
        try: {}['x']
        except KeyError: print(sys.exc_info()[0].__name__)
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info())
info()
try:
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as eg: print('ve', eg.exceptions)
    except* (TypeError, KeyError) as eg: print('te', eg.exceptions)
except ExceptionGroup as eg: print('rest', eg, eg.exceptions)
try: raise ValueError('plain')
except* ValueError as eg: print(repr(eg))
try:
    try: raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), ValueError(3)])])
    except* TypeError: raise
except ExceptionGroup as e: print(repr(e))
try:
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* TypeError: raise KeyError('new')
    except* ValueError: raise IndexError('new2')
except ExceptionGroup as e: print(repr(e), [repr(x.__context__) for x in e.exceptions])
try:
    try: raise ExceptionGroup('g', [ValueError(1)])
    except* ExceptionGroup: pass
except TypeError as e: print(e)
def gen():
    try: yield 1
    except* ValueError: yield 2
g = gen(); next(g)
print(g.throw(ValueError('z')))
with_tb = ValueError('q').with_traceback(None); print(with_tb.__traceback__)
try: assert 0, ('tuple', 'msg')
except AssertionError as e: print(e.args)
try: assert []
except AssertionError as e: print(e.args, str(e) == '')
try: exec('x = = 1')
except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.text, e.filename, e)
try: int('zz')
except ValueError as e: print(e)
try: [].remove(1)
except ValueError as e: print(e)
try: {}.popitem()
except KeyError as e: print(e, repr(e))
try: ''.join([1])
except TypeError as e: print(e)
try: unbound_x
except NameError as e: print(e, e.name)
def ub():
    print(qq); qq = 1
try: ub()
except UnboundLocalError as e: print(e, e.name)
def fr():
    def inner(): return zz
    inner(); zz = 1
try: fr()
except NameError as e: print(type(e).__name__, e)
# expect: KeyError 'k' | cause ZeroDivisionError('division by zero') | ctx ZeroDivisionError('division by zero') True
# expect: KeyError 'k' | cause None | ctx ZeroDivisionError('division by zero') False
# expect: KeyError 'k' | cause None | ctx ZeroDivisionError('division by zero') True
# expect: outer finally
# expect: KeyError 'fin' | cause None | ctx ZeroDivisionError('division by zero') False
# expect: TypeError exceptions must derive from BaseException | cause None | ctx None False
# expect: TypeError exception causes must derive from BaseException | cause None | ctx None False
# expect: TypeError exceptions must derive from BaseException | cause None | ctx None False
# expect: TypeError calling <class '__main__.h.<locals>.E'> should have returned an instance of BaseException, not <class 'int'> | cause None | ctx None False
# expect: RuntimeError No active exception to reraise | cause None | ctx None False
# expect: TypeError catching classes that do not inherit from BaseException is not allowed | cause None | ctx ValueError('a') False
# expect: TypeError catching classes that do not inherit from BaseException is not allowed | cause None | ctx ValueError('a') False
# expect: finally
# expect: f 0
# expect: f 1
# expect: f 2
# expect: g 0
# expect: fin
# expect: else
# expect: finally
# expect: UnboundLocalError cannot access local variable 'e' where it is not associated with a value | cause None | ctx None False
# expect: [42] default MyE('default') ('default',) 42
# expect: v None
# expect: <- RuntimeError('3')
# expect: <- TypeError('2')
# expect: <- ValueError('1')
# expect: orig ['n'] None
# expect: None
# expect: ZeroDivisionError division by zero
# expect: KeyError
# expect: ZeroDivisionError
# expect: (None, None, None)
# expect: ve (ValueError(1),)
# expect: te (TypeError(2),)
# expect: rest g (1 sub-exception) (OSError(3),)
# expect: ExceptionGroup('', (ValueError('plain'),))
# expect: ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), ValueError(3)])])
# expect: ExceptionGroup('', [KeyError('new'), IndexError('new2')]) ["ExceptionGroup('g', [TypeError(2)])", "ExceptionGroup('g', [ValueError(1)])"]
# expect: catching ExceptionGroup with except* is not allowed. Use except instead.
# expect: 2
# expect: None
# expect: (('tuple', 'msg'),)
# expect: () True
# expect: invalid syntax 1 5 x = = 1
# expect:  <string> invalid syntax (<string>, line 1)
# expect: invalid literal for int() with base 10: 'zz'
# expect: list.remove(x): x not in list
# expect: 'popitem(): dictionary is empty' KeyError('popitem(): dictionary is empty')
# expect: sequence item 0: expected str instance, int found
# expect: name 'unbound_x' is not defined unbound_x
# expect: cannot access local variable 'qq' where it is not associated with a value None
# expect: NameError cannot access free variable 'zz' where it is not associated with a value in enclosing scope
