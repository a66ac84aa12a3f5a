"""singledispatch where annotations name what is not there; states that partial objects refuse; the signature of a key."""
import functools, inspect

@functools.singledispatch
def shown(value, more=None):
    return "any"

@shown.register
def _(value: str, more: missing = None):
    return "text"

print(shown("a"), shown(1))
def register(function):
    try:
        shown.register(function)
    except TypeError as error:
        print(str(error).replace(hex(id(function)), "0x"))
def named(value: missing): pass
def bare(value): pass
def number(value: 5): pass
def listed(value: list[int]): pass
for function in (named, bare, number, listed):
    register(function)
for state in [(len, (), {}, ()), (len, (), {}), (len, [], {}, None), (5, (), {}, None), (len, (), None, None), (len, (), {}, {"a": 1}), (len, (), {}, [])]:
    part = functools.partial(print)
    try:
        part.__setstate__(state)
        print(part.__reduce__()[2])
    except TypeError as error:
        print(state, error)
print(inspect.signature(functools.cmp_to_key(len)))
# expect: text any
# expect: Invalid annotation for 'value'. ForwardRef('missing', owner=<function named at 0x>) is an unresolved forward reference.
# expect: Invalid first argument to `register()`: <function bare at 0x>. Use either `@register(some_class)` or plain `@register` on an annotated function.
# expect: Invalid annotation for 'value'. 5 is not a class.
# expect: Invalid annotation for 'value'. list[int] is not a class.
# expect: (<built-in function len>, (), {}, ()) invalid partial state
# expect: (<built-in function len>, (), {}) invalid partial state
# expect: (<built-in function len>, [], {}, None) invalid partial state
# expect: (5, (), {}, None) invalid partial state
# expect: (<built-in function len>, (), {}, None)
# expect: (<built-in function len>, (), {}, {'a': 1})
# expect: (<built-in function len>, (), {}, []) invalid partial state
# expect: (obj)
