# Fields keep the order in which they are written, for what __init__ sets and says, though those by keyword come last as parameters.
import inspect
from dataclasses import KW_ONLY, InitVar, dataclass, field


@dataclass
class Base:
    a: int = 1
    _: KW_ONLY
    b: InitVar[int] = 2


@dataclass
class Child(Base):
    c: InitVar[int] = field(default=3)
    d: int = 4

    def __post_init__(self, *args):
        print(args)


print(Child(5, 6, b=7))
print(list(Child.__init__.__annotations__))
print([name for name in inspect.signature(Child).parameters])
# expect: (7, 6)
# expect: Child(a=5, d=4)
# expect: ['a', 'b', 'c', 'd', 'return']
# expect: ['a', 'c', 'd', 'b']
