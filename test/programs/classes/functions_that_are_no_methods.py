# Functions of modules in the dict of a class are no methods: operators and built-in functions call them without the instance.
import functools, operator
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    __hash__=id; __len__=len; __repr__=repr; __iter__=iter; __bool__=bool; __call__=print; __eq__=operator.eq; __getitem__=max
    __contains__=any; __int__=int; __add__=sum; __enter__=dir; __exit__=print; __getattr__=print; __str__=str; __format__=format; __next__=next; __index__=hash; __neg__=abs; __abs__=functools.partial(print,"abs"); __reversed__=sorted; __setitem__=print; __delitem__=print;__lt__=print
c=C()
t(lambda: hash(c)); t(lambda: len(c)); t(lambda: repr(c)); t(lambda: list(c)); t(lambda: bool(c)); t(lambda: c(1)); t(lambda: c==5); t(lambda: c[[1,2]])
t(lambda: [0] in c); t(lambda: int(c)); t(lambda: c+[1,2]); t(lambda: c.foo); t(lambda: str(c)); t(lambda: format(c,"")); t(lambda: next(c)); t(lambda: [1][c]); t(lambda: -c); t(lambda: abs(c)); t(lambda: reversed(c)); t(lambda: c.__setitem__(1,2)); t(lambda: c<3)
def w():
    with c as x: return x
t(w)
c[1]=2; del c[1]
class D:
    __slots__=(); __init__=print; __new__=staticmethod(lambda cls,*a: object.__new__(cls))
t(lambda: D(1,2).__class__)
class E:
    __init_subclass__=print; __class_getitem__=print; __set_name__=None
t(lambda: E[3])
t(lambda: type("F",(E,),{}))
# expect: TypeError id() takes exactly one argument (0 given)
# expect: TypeError len() takes exactly one argument (0 given)
# expect: TypeError repr() takes exactly one argument (0 given)
# expect: TypeError iter expected at least 1 argument, got 0
# expect: False
# expect: 1
# expect: None
# expect: TypeError eq expected 2 arguments, got 1
# expect: 2
# expect: False
# expect: 0
# expect: 3
# expect: foo
# expect: None
# expect:
# expect:
# expect: TypeError next expected at least 1 argument, got 0
# expect: TypeError hash() takes exactly one argument (0 given)
# expect: TypeError abs() takes exactly one argument (0 given)
# expect: abs
# expect: None
# expect: TypeError sorted expected 1 argument, got 0
# expect: 1 2
# expect: None
# expect: 3
# expect: None
# expect: None None None
# expect: []
# expect: 1 2
# expect: 1
# expect: 1 2
# expect: <class '__main__.D'>
# expect: 3
# expect: None
# expect:
# expect: <class '__main__.F'>
