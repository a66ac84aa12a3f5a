# Which part of a line a traceback marks; suggestions.
import traceback
def show(f, *a):
    try:
        f(*a)
    except BaseException as e:
        print(''.join(traceback.format_exception(e)).replace(__file__, 'marks.py'), end='')
    print('-----')
def f1(x):
    return x / 0
def f2(x):
    y = f1(x) + 1
    return y
def f3(): return f2(3)
show(f3)
def f4():
    d = {'a': {'b': 1}}
    return d['a']['c'] + 5
show(f4)
def f5():
    x = (1 +
         2 + f1(
            4
         ) + 7)
show(f5)
def f6(n):
    return f6(n - 1) if n else 1 / n
show(f6, 10)
def f7():
    try:
        f1(1)
    except ZeroDivisionError as e:
        raise ValueError('bad') from e
show(f7)
def f8():
    try:
        f1(1)
    except ZeroDivisionError as e:
        raise ValueError('bad')
show(f8)
def f9():
    try:
        f1(1)
    except ZeroDivisionError as e:
        raise ValueError('bad') from None
show(f9)
class A:
    def __init__(self): self.foo = 1
    def m(self):
        return self.fooo
    def n(self):
        return foo
    def p(self): return self._bar
show(A().m); show(A().n); show(A().p)
def f10():
    lenn([1])
show(f10)
def f11():
    raise ExceptionGroup('eg', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('k'), OSError('no')])])
show(f11)
def f12():
    e = ValueError('v'); e.add_note('note 1'); e.add_note('note\ntwo'); raise e
show(f12)
def f13():
    raise KeyError
show(f13)
def f14():
    assert 1 == 2, 'msg'
show(f14)
def f15():
    assert f1(
        2)
show(f15)
def f16():
    x = 5
    x.foo.bar
show(f16)
def f17():
    a = b = None
    a.x = 3
show(f17)
def f18():
    [1, 2, 3][10]
show(f18)
def f19():
    f1(
       1)
show(f19)
def f20():
    z = [i for i in range(3) if i / 0]
show(f20)
def f21():
    (lambda x: x + '')(1)
show(f21)
def f22():
    x = yyy + 1 if True else zzz
show(f22)
def f23():
    import nonexistent_mod
show(f23)
def f24():
    a, b = 1, 2, 3
show(f24)
def f25():
    with open: pass
show(f25)
def f26():
    for x in 5: pass
show(f26)
def f27():
    print(1, 2, foo=3)
show(f27)
def f28():
    del A().zork
show(f28)
def f29():
    x = -'a'
show(f29)
def f30():
    'a' < 1
show(f30)
def f31():
    return not_defined
show(f31)
def f32():
    raise Exception('multi\nline')
show(f32)
def f33():
    f1(1) and \
    f1(2)
show(f33)
def f34():
    class B(A, object, 5): pass
show(f34)
def f35():
    f"{1/0!r}"
show(f35)
def f36():
    x = "日本" + f1(1)
show(f36)
def f37():
    x = {"日本": 1}["日本語"] + (1 / 0)
show(f37)
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 14, in f3
# expect:     def f3(): return f2(3)
# expect:                      ~~^^^
# expect:   File "marks.py", line 12, in f2
# expect:     y = f1(x) + 1
# expect:         ~~^^^
# expect:   File "marks.py", line 10, in f1
# expect:     return x / 0
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 18, in f4
# expect:     return d['a']['c'] + 5
# expect:            ~~~~~~^^^^^
# expect: KeyError: 'c'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 22, in f5
# expect:     2 + f1(
# expect:         ~~^
# expect:        4
# expect:        ^
# expect:     ) + 7)
# expect:     ^
# expect:   File "marks.py", line 10, in f1
# expect:     return x / 0
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 27, in f6
# expect:     return f6(n - 1) if n else 1 / n
# expect:            ~~^^^^^^^
# expect:   File "marks.py", line 27, in f6
# expect:     return f6(n - 1) if n else 1 / n
# expect:            ~~^^^^^^^
# expect:   File "marks.py", line 27, in f6
# expect:     return f6(n - 1) if n else 1 / n
# expect:            ~~^^^^^^^
# expect:   [Previous line repeated 8 more times]
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 31, in f7
# expect:     f1(1)
# expect:     ~~^^^
# expect:   File "marks.py", line 10, in f1
# expect:     return x / 0
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 33, in f7
# expect:     raise ValueError('bad') from e
# expect: ValueError: bad
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 37, in f8
# expect:     f1(1)
# expect:     ~~^^^
# expect:   File "marks.py", line 10, in f1
# expect:     return x / 0
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 39, in f8
# expect:     raise ValueError('bad')
# expect: ValueError: bad
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 45, in f9
# expect:     raise ValueError('bad') from None
# expect: ValueError: bad
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 50, in m
# expect:     return self.fooo
# expect:            ^^^^^^^^^
# expect: AttributeError: 'A' object has no attribute 'fooo'. Did you mean: 'foo'?
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 52, in n
# expect:     return foo
# expect:            ^^^
# expect: NameError: name 'foo' is not defined. Did you mean: 'self.foo'?
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 53, in p
# expect:     def p(self): return self._bar
# expect:                         ^^^^^^^^^
# expect: AttributeError: 'A' object has no attribute '_bar'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 56, in f10
# expect:     lenn([1])
# expect:     ^^^^
# expect: NameError: name 'lenn' is not defined. Did you mean: 'len'?
# expect: -----
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "marks.py", line 5, in show
# expect:   |     f(*a)
# expect:   |     ~^^^^
# expect:   |   File "marks.py", line 59, in f11
# expect:   |     raise ExceptionGroup('eg', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('k'), OSError('no')])])
# expect:   | ExceptionGroup: eg (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 2 ----------------
# expect:     | TypeError: t
# expect:     +---------------- 3 ----------------
# expect:     | ExceptionGroup: inner (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | KeyError: 'k'
# expect:       +---------------- 2 ----------------
# expect:       | OSError: no
# expect:       +------------------------------------
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 62, in f12
# expect:     e = ValueError('v'); e.add_note('note 1'); e.add_note('note\ntwo'); raise e
# expect:                                                                         ^^^^^^^
# expect: ValueError: v
# expect: note 1
# expect: note
# expect: two
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 65, in f13
# expect:     raise KeyError
# expect: KeyError
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 68, in f14
# expect:     assert 1 == 2, 'msg'
# expect:            ^^^^^^
# expect: AssertionError: msg
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 71, in f15
# expect:     assert f1(
# expect:            ~~^
# expect:         2)
# expect:         ^^
# expect:   File "marks.py", line 10, in f1
# expect:     return x / 0
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 76, in f16
# expect:     x.foo.bar
# expect:     ^^^^^
# expect: AttributeError: 'int' object has no attribute 'foo'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 80, in f17
# expect:     a.x = 3
# expect:     ^^^
# expect: AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 83, in f18
# expect:     [1, 2, 3][10]
# expect:     ~~~~~~~~~^^^^
# expect: IndexError: list index out of range
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 86, in f19
# expect:     f1(
# expect:     ~~^
# expect:        1)
# expect:        ^^
# expect:   File "marks.py", line 10, in f1
# expect:     return x / 0
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 90, in f20
# expect:     z = [i for i in range(3) if i / 0]
# expect:                                 ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 93, in f21
# expect:     (lambda x: x + '')(1)
# expect:     ~~~~~~~~~~~~~~~~~~^^^
# expect:   File "marks.py", line 93, in <lambda>
# expect:     (lambda x: x + '')(1)
# expect:                ~~^~~~
# expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 96, in f22
# expect:     x = yyy + 1 if True else zzz
# expect:         ^^^
# expect: NameError: name 'yyy' is not defined
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 99, in f23
# expect:     import nonexistent_mod
# expect: ModuleNotFoundError: No module named 'nonexistent_mod'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 102, in f24
# expect:     a, b = 1, 2, 3
# expect:     ^^^^
# expect: ValueError: too many values to unpack (expected 2, got 3)
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 105, in f25
# expect:     with open: pass
# expect:          ^^^^
# expect: TypeError: 'builtin_function_or_method' object does not support the context manager protocol (missed __exit__ method)
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 108, in f26
# expect:     for x in 5: pass
# expect:              ^
# expect: TypeError: 'int' object is not iterable
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 111, in f27
# expect:     print(1, 2, foo=3)
# expect:     ~~~~~^^^^^^^^^^^^^
# expect: TypeError: print() got an unexpected keyword argument 'foo'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 114, in f28
# expect:     del A().zork
# expect:         ^^^^^^^^
# expect: AttributeError: 'A' object has no attribute 'zork'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 117, in f29
# expect:     x = -'a'
# expect:         ^^^^
# expect: TypeError: bad operand type for unary -: 'str'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 120, in f30
# expect:     'a' < 1
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 123, in f31
# expect:     return not_defined
# expect:            ^^^^^^^^^^^
# expect: NameError: name 'not_defined' is not defined
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 126, in f32
# expect:     raise Exception('multi\nline')
# expect: Exception: multi
# expect: line
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 129, in f33
# expect:     f1(1) and \
# expect:     ~~^^^
# expect:   File "marks.py", line 10, in f1
# expect:     return x / 0
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 133, in f34
# expect:     class B(A, object, 5): pass
# expect: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 136, in f35
# expect:     f"{1/0!r}"
# expect:        ~^~
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 139, in f36
# expect:     x = "日本" + f1(1)
# expect:                  ~~^^^
# expect:   File "marks.py", line 10, in f1
# expect:     return x / 0
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: -----
# expect: Traceback (most recent call last):
# expect:   File "marks.py", line 5, in show
# expect:     f(*a)
# expect:     ~^^^^
# expect:   File "marks.py", line 142, in f37
# expect:     x = {"日本": 1}["日本語"] + (1 / 0)
# expect:         ~~~~~~~~~~~^^^^^^^^^^
# expect: KeyError: '日本語'
# expect: -----
