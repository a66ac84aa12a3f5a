def f(a, b=1, *args, c, **kw) -> int:
    """Do f.

    More text.
    """
def nodoc(x): pass
# comment line above
# second
def commented(): pass
async def co(): "coro doc"
def gen(): yield 1
class A:
    """Doc of A.

    second line
    """
    attr = 5
    other: int = 3
    ann: str
    def __init__(self, x, y=2): "Init it."; self.x = x
    def m(self, x: int = 1) -> str:
        "Method m."
        return x
    def nodoc(self): pass
    @property
    def p(self): "prop doc"; return 1
    @property
    def ro(self): return 1
    @p.setter
    def p(self, v): pass
    @staticmethod
    def sm(a): "static"
    @classmethod
    def cm(cls, a): "clsm"
    class Inner: "inner doc"
    _private = 1
    def _hidden(self): "hid"
    lam = lambda self, q: q
    alias = m
class B(A):
    def m(self, x=2): "B's m."
    def new(self): "n"
class C: pass
class D(B, dict):
    __slots__ = ()
class E(Exception): "exc"
for x in (f, nodoc, commented, co, gen, A, B, C, A.m, A(1).m, A.p, A.sm, A.cm, A.nodoc, B.m, lambda x: x): help(x)
# expect: Help on function f in module __main__:
# expect:
# expect: f(a, b=1, *args, c, **kw) -> int
# expect:     Do f.
# expect:
# expect:     More text.
# expect:
# expect: Help on function nodoc in module __main__:
# expect:
# expect: nodoc(x)
# expect:
# expect: Help on function commented in module __main__:
# expect:
# expect: commented()
# expect:     # comment line above
# expect:     # second
# expect:
# expect: Help on function co in module __main__:
# expect:
# expect: async co()
# expect:     coro doc
# expect:
# expect: Help on function gen in module __main__:
# expect:
# expect: gen()
# expect:
# expect: Help on class A in module __main__:
# expect:
# expect: class A(builtins.object)
# expect:  |  A(x, y=2)
# expect:  |
# expect:  |  Doc of A.
# expect:  |
# expect:  |  second line
# expect:  |
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  __init__(self, x, y=2)
# expect:  |      Init it.
# expect:  |
# expect:  |  alias = m(self, x: int = 1) -> str
# expect:  |
# expect:  |  lam lambda self, q
# expect:  |
# expect:  |  m(self, x: int = 1) -> str
# expect:  |      Method m.
# expect:  |
# expect:  |  nodoc(self)
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Class methods defined here:
# expect:  |
# expect:  |  cm(a)
# expect:  |      clsm
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Static methods defined here:
# expect:  |
# expect:  |  sm(a)
# expect:  |      static
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Readonly properties defined here:
# expect:  |
# expect:  |  ro
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:  |
# expect:  |  p
# expect:  |      prop doc
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes defined here:
# expect:  |
# expect:  |  Inner = <class '__main__.A.Inner'>
# expect:  |      inner doc
# expect:  |
# expect:  |
# expect:  |  attr = 5
# expect:  |
# expect:  |  other = 3
# expect:
# expect: Help on class B in module __main__:
# expect:
# expect: class B(A)
# expect:  |  B(x, y=2)
# expect:  |
# expect:  |  Method resolution order:
# expect:  |      B
# expect:  |      A
# expect:  |      builtins.object
# expect:  |
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  m(self, x=2)
# expect:  |      B's m.
# expect:  |
# expect:  |  new(self)
# expect:  |      n
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Methods inherited from A:
# expect:  |
# expect:  |  __init__(self, x, y=2)
# expect:  |      Init it.
# expect:  |
# expect:  |  alias = m(self, x: int = 1) -> str
# expect:  |      Method m.
# expect:  |
# expect:  |  lam lambda self, q
# expect:  |
# expect:  |  nodoc(self)
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Class methods inherited from A:
# expect:  |
# expect:  |  cm(a)
# expect:  |      clsm
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Static methods inherited from A:
# expect:  |
# expect:  |  sm(a)
# expect:  |      static
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Readonly properties inherited from A:
# expect:  |
# expect:  |  ro
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors inherited from A:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:  |
# expect:  |  p
# expect:  |      prop doc
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes inherited from A:
# expect:  |
# expect:  |  Inner = <class '__main__.A.Inner'>
# expect:  |      inner doc
# expect:  |
# expect:  |
# expect:  |  attr = 5
# expect:  |
# expect:  |  other = 3
# expect:
# expect: Help on class C in module __main__:
# expect:
# expect: class C(builtins.object)
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:
# expect: Help on function m in module __main__:
# expect:
# expect: m(self, x: int = 1) -> str
# expect:     Method m.
# expect:
# expect: Help on method m in module __main__:
# expect:
# expect: m(x: int = 1) -> str method of __main__.A instance
# expect:     Method m.
# expect:
# expect: Help on property:
# expect:
# expect: p
# expect:     prop doc
# expect:
# expect: Help on function sm in module __main__:
# expect:
# expect: sm(a)
# expect:     static
# expect:
# expect: Help on method cm in module __main__:
# expect:
# expect: cm(a) class method of __main__.A
# expect:     clsm
# expect:
# expect: Help on function nodoc in module __main__:
# expect:
# expect: nodoc(self)
# expect:
# expect: Help on function m in module __main__:
# expect:
# expect: m(self, x=2)
# expect:     B's m.
# expect:
# expect: Help on function <lambda> in module __main__:
# expect:
# expect: <lambda> lambda x
# expect:
