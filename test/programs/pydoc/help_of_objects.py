class A:
    def f(self): "doc"
a = A()
help(a)
help(a.f)
import enum, dataclasses
@dataclasses.dataclass
class P:
    x: int
    y: int = 0
help(P)
class Col(enum.Enum):
    "colors"
    R = 1
    G = 2
# expect: Help on A in module __main__ object:
# expect:
# expect: class A(builtins.object)
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  f(self)
# expect:  |      doc
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:
# expect: Help on method f in module __main__:
# expect:
# expect: f() method of __main__.A instance
# expect:     doc
# expect:
# expect: Help on class P in module __main__:
# expect:
# expect: class P(builtins.object)
# expect:  |  P(x: int, y: int = 0) -> None
# expect:  |
# expect:  |  P(x: int, y: int = 0)
# expect:  |
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  __eq__(self, other)
# expect:  |      Return self==value.
# expect:  |
# expect:  |  __init__(self, x: int, y: int = 0) -> None
# expect:  |      Initialize self.  See help(type(self)) for accurate signature.
# expect:  |
# expect:  |  __replace__ = _replace(self, /, **changes) from dataclasses
# expect:  |
# expect:  |  __repr__(self)
# expect:  |      Return repr(self).
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
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes defined here:
# expect:  |
# expect:  |  __dataclass_fields__ = {'x': Field(name='x',type=<class 'int'>,default...
# expect:  |
# expect:  |  __dataclass_params__ = _DataclassParams(init=True,repr=True,eq=True,or...
# expect:  |
# expect:  |  __hash__ = None
# expect:  |
# expect:  |  __match_args__ = ('x', 'y')
# expect:  |
# expect:  |  y = 0
# expect:
