# Texts that are no types, unpacked tuples as hints and in copies, and the modules of type parameters made without one.
import copy
import pickle
from typing import Dict, List, Optional, Unpack, get_type_hints

for text in ("", "1+", " int", "x y", "a; b", "int"):
    for form in (List, Optional):
        try:
            print(form[text])
        except SyntaxError as problem:
            print(type(problem).__name__, problem)
try:
    Dict[str, "("]
except SyntaxError as problem:
    print(problem)


def spread(*args: Unpack[tuple[int, str]]): ...
def starred(*args: "*tuple[int, str]"): ...


print(get_type_hints(spread), get_type_hints(starred))
space = {}
exec("from typing import *\nT = TypeVar('T')\nP = ParamSpec('P')\nTs = TypeVarTuple('Ts')", space)
print([space[name].__module__ for name in ("T", "P", "Ts")])
(star,) = tuple[int, ...]
for alias in (tuple[*tuple[int, ...]], list[int], star):
    print(alias, copy.copy(alias) == alias, copy.deepcopy(alias), pickle.loads(pickle.dumps(alias)))
print(copy.copy(iter(tuple[str])).__next__())
# expect: SyntaxError Forward reference must be an expression -- got ''
# expect: SyntaxError Forward reference must be an expression -- got ''
# expect: SyntaxError Forward reference must be an expression -- got '1+'
# expect: SyntaxError Forward reference must be an expression -- got '1+'
# expect: SyntaxError Forward reference must be an expression -- got ' int'
# expect: SyntaxError Forward reference must be an expression -- got ' int'
# expect: SyntaxError Forward reference must be an expression -- got 'x y'
# expect: SyntaxError Forward reference must be an expression -- got 'x y'
# expect: SyntaxError Forward reference must be an expression -- got 'a; b'
# expect: SyntaxError Forward reference must be an expression -- got 'a; b'
# expect: typing.List[ForwardRef('int')]
# expect: ForwardRef('int') | None
# expect: Forward reference must be an expression -- got '('
# expect: {'args': typing.Unpack[tuple[int, str]]} {'args': typing.Unpack[tuple[int, str]]}
# expect: [None, None, None]
# expect: tuple[*tuple[int, ...]] True tuple[*tuple[int, ...]] tuple[*tuple[int, ...]]
# expect: list[int] True list[int] list[int]
# expect: *tuple[int, ...] True *tuple[int, ...] *tuple[int, ...]
# expect: *tuple[str]
