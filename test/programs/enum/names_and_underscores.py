"""Which names in a body are members: their underscores decide; and what a base has already."""
from enum import Enum, Flag, IntEnum, _is_dunder, _is_private, _is_sunder


def members(body, base=Enum, name="Kind"):
    try:
        namespace = {}
        exec(f"class {name}({base.__name__}):\n" + "\n".join(f"    {line}" for line in body), globals(), namespace)
        return [(member, made.value) for member, made in namespace[name].__members__.items()]
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for names in (
    ["a = 1", "__b__ = 2", "__c = 3", "c_ = 4", "_d = 5", "__e_ = 6", "____ = 7", "_____ = 8", "__f___ = 9", "___g__ = 10"],
    ["_x_ = 1"], ["__ = 1"], ["_ = 1"], ["___ = 1"], ["_x__ = 1"], ["__x_ = 1"], ["é_ = 1", "_é = 2"], ["_é_ = 1"],
    ["_Kind__x = 1", "a = 2"], ["_Kind__ = 1", "a = 2"], ["_Kind__x_ = 1"], ["_Kind__x__ = 1"], ["_Other__x = 1"],
    ["_ignore_ = 'b'", "a = 1", "b = 2"], ["__order__ = 'b a'", "a = 1", "b = 2"], ["_order_ = 'a b'", "a = 1", "b = 2"],
):
    print(names, members(names))
for test in _is_dunder, _is_sunder:
    print(test.__name__, [name for name in ("__a__", "__", "____", "_____", "___a__", "__a___", "_a_", "__a_", "_a__", "___", "_", "", "a") if test(name)])
print([name for name in ("_A__b", "_A__", "_A__b_", "_A__b__", "_A__b___", "_AB__c", "__A__b", "A__b", "_A_b") if _is_private("A", name)])
print(members(["name = 1", "a = 2"]), members(["value = 3", "numerator = 4"], IntEnum), members(["real = 1", "imag = 2"], Flag))


class Base(Enum):
    def colour(self):
        return self.name

    @property
    def size(self):
        return 0


print(members(["size = 1", "mro_ = 2", "big = 3"], Base), members(["colour = 1"], Base), members(["mro = 1"]))


class Text(str):
    """Names may be of a class of their own."""


for name in "_x_", "__x__", "_Kind__x", "_Kind__x_", "plain", "real", "colour":
    for kind, base in (Text("Kind"), int), ("Kind", Base):
        try:
            made = Enum(kind, [(Text(name), 1)], type=base) if base is int else base(kind, [(Text(name), 1)])
            print(name, base.__name__, [(member, value.value) for member, value in made.__members__.items()])
        except Exception as error:
            print(name, base.__name__, f"{type(error).__name__}: {error}")
made = Enum("Kind", [(Text("real"), 1), (Text("x"), 2)], type=int)
print(made.real, made.x, made["real"].imag)

# expect: ['a = 1', '__b__ = 2', '__c = 3', 'c_ = 4', '_d = 5', '__e_ = 6', '____ = 7', '_____ = 8', '__f___ = 9', '___g__ = 10'] [('a', 1), ('c_', 4), ('_d', 5), ('____', 7), ('_____', 8), ('__f___', 9), ('___g__', 10)]
# expect: ['_x_ = 1'] ValueError: _sunder_ names, such as '_x_', are reserved for future Enum use
# expect: ['__ = 1'] [('__', 1)]
# expect: ['_ = 1'] [('_', 1)]
# expect: ['___ = 1'] [('___', 1)]
# expect: ['_x__ = 1'] [('_x__', 1)]
# expect: ['__x_ = 1'] []
# expect: ['é_ = 1', '_é = 2'] [('é_', 1), ('_é', 2)]
# expect: ['_é_ = 1'] ValueError: _sunder_ names, such as '_é_', are reserved for future Enum use
# expect: ['_Kind__x = 1', 'a = 2'] [('a', 2)]
# expect: ['_Kind__ = 1', 'a = 2'] [('_Kind__', 1), ('a', 2)]
# expect: ['_Kind__x_ = 1'] []
# expect: ['_Kind__x__ = 1'] [('_Kind__x__', 1)]
# expect: ['_Other__x = 1'] [('_Other__x', 1)]
# expect: ["_ignore_ = 'b'", 'a = 1', 'b = 2'] [('a', 1)]
# expect: ["__order__ = 'b a'", 'a = 1', 'b = 2'] TypeError: member order does not match _order_:
# expect:   ['a', 'b']
# expect:   ['b', 'a']
# expect: ["_order_ = 'a b'", 'a = 1', 'b = 2'] [('a', 1), ('b', 2)]
# expect: _is_dunder ['__a__']
# expect: _is_sunder ['_a_']
# expect: ['_A__b', '_A__b_']
# expect: [('name', 1), ('a', 2)] [('value', 3), ('numerator', 4)] [('real', 1), ('imag', 2)]
# expect: [('size', 1), ('mro_', 2), ('big', 3)] [('colour', 1)] ValueError: invalid enum member name(s) 'mro'
# expect: _x_ int ValueError: _sunder_ names, such as '_x_', are reserved for future Enum use
# expect: _x_ Base ValueError: _sunder_ names, such as '_x_', are reserved for future Enum use
# expect: __x__ int []
# expect: __x__ Base []
# expect: _Kind__x int []
# expect: _Kind__x Base []
# expect: _Kind__x_ int []
# expect: _Kind__x_ Base []
# expect: plain int [('plain', 1)]
# expect: plain Base [('plain', 1)]
# expect: real int [('real', 1)]
# expect: real Base [('real', 1)]
# expect: colour int [('colour', 1)]
# expect: colour Base [('colour', 1)]
# expect: Kind.real Kind.x 0
