# Names with an underscore at both ends: which an enumeration may define, and which are kept for it.
import enum

for body in ["_value_ = 1", "_name_ = 1", "_repr_html_ = 1", "_missing_ = 3", "_sort_order_ = 1", "_foo_: int", "_value_: int\n A = 3", "_value_: int = 3", "_add_alias_ = 1",
             "_order_ = 'A'\n B = 1", "_generate_next_value_ = 3\n A = enum.auto()", "def _repr_x_(self): return 1\n A = 1", "def _x_(self): pass"]:
    names = {"enum": enum}
    try:
        exec("class Kind(enum.Enum):\n " + body, names)
        print(body, list(names["Kind"]))
    except Exception as error:
        print(body, type(error).__name__, error)
# expect: _value_ = 1 ValueError _sunder_ names, such as '_value_', are reserved for future Enum use
# expect: _name_ = 1 ValueError _sunder_ names, such as '_name_', are reserved for future Enum use
# expect: _repr_html_ = 1 []
# expect: _missing_ = 3 []
# expect: _sort_order_ = 1 ValueError _sunder_ names, such as '_sort_order_', are reserved for future Enum use
# expect: _foo_: int []
# expect: _value_: int
# expect:  A = 3 [<Kind.A: 3>]
# expect: _value_: int = 3 ValueError _sunder_ names, such as '_value_', are reserved for future Enum use
# expect: _add_alias_ = 1 []
# expect: _order_ = 'A'
# expect:  B = 1 TypeError member order does not match _order_:
# expect:   ['B']
# expect:   ['A']
# expect: _generate_next_value_ = 3
# expect:  A = enum.auto() TypeError 'int' object is not callable
# expect: def _repr_x_(self): return 1
# expect:  A = 1 [<Kind.A: 1>]
# expect: def _x_(self): pass ValueError _sunder_ names, such as '_x_', are reserved for future Enum use
