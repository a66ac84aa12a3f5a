# python: 3.13
"""Through texts, hashes, comparisons, missing keys and the making of objects recursion goes as deep as through calls."""
from dataclasses import dataclass

DEPTH = 320


class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next


def chain(cls, length=DEPTH):
    node = None
    for value in range(length):
        node = cls(value, node)
    return node


def attempt(name, action):
    try:
        answer = action()
    except RecursionError as error:
        answer = f"RecursionError: {error}"
    print(name, len(answer) if isinstance(answer, str) and len(answer) > 60 else answer)


class Endless:
    count = 0

    def __str__(self):
        Endless.count += 1
        return str(self)


attempt("endless", lambda: str(Endless()))
print(Endless.count > 980)


class Fields(Node):
    def __repr__(self):
        return f"{self.value}->{self.next}"


class Conversions(Node):
    def __repr__(self):
        return f"{self.value}->{self.next:}, {[self.next]}"


class Percent(Node):
    def __str__(self):
        return "%s->%s" % (self.value, self.next)


class Template(Node):
    def __repr__(self):
        return "{0.value}->{0.next!r}".format(self)


class Containers(Node):
    def __repr__(self):
        return "N" + repr(vars(self)) + repr((self.next is None,))


class Joined(Node):
    def __repr__(self):
        return "N" + ", ".join(map(str, [self.value, self.next]))


attempt("fields", lambda: repr(chain(Fields)))
attempt("conversions", lambda: repr(chain(Conversions, 6)))
attempt("percent", lambda: str(chain(Percent)))
attempt("template", lambda: repr(chain(Template)))
attempt("containers", lambda: repr(chain(Containers)))
attempt("joined", lambda: repr(chain(Joined)))


@dataclass(frozen=True, order=True)
class Pair:
    value: int
    next: object


attempt("hash", lambda: hash(chain(Pair)) == hash(chain(Pair)))
attempt("equal", lambda: chain(Pair) == chain(Pair))
attempt("less", lambda: chain(Pair) < chain(Pair, DEPTH + 1))


class Memo(dict):
    def __missing__(self, n):
        self[n] = answer = n if n < 2 else self[n - 1] + self[n - 2]
        return answer


attempt("missing", lambda: Memo()[DEPTH] % 1_000_000)


class Number(Node):
    def __int__(self):
        return self.value + int(self.next or 0)

    def __float__(self):
        return self.value + float(self.next or 0)

    def __bool__(self):
        return True if self.next is None else bool(self.next)


attempt("int", lambda: int(chain(Number, 160)))
attempt("bool", lambda: bool(chain(Number)))


class Owner(Node):
    def __eq__(self, other):
        return self.__dict__ == other.__dict__

    __hash__ = None


attempt("dicts", lambda: chain(Owner) == chain(Owner))


class Loop(Node):
    def __repr__(self):
        return f"<{self.value} {self.__dict__}>"


# A container that contains itself shows itself once, however deep.
class Wrapped(Node):
    def __repr__(self):
        return f"{self.value}{self.inside}" if self.next is None else f"{self.value}{[self.next]}"


node = chain(Wrapped, 40)
last = node
while last.next is not None:
    last = last.next
last.inside = [last.value]
last.inside.append(last.inside)
print(str(node)[-30:])

# What a call raises far inside comes out where it was made.
class Failing(Node):
    def __str__(self):
        try:
            if self.next is None:
                raise LookupError("the last one")
            return str([self.value]) + str(self.next)
        except LookupError as error:
            if self.value % 50 == 49:
                error.add_note(f"passed {self.value}")
            raise


try:
    str(chain(Failing, 120))
except LookupError as error:
    print(error, error.__notes__)


class Tree:
    def __init__(self, depth):
        self.child = Tree(depth - 1) if depth else None


attempt("made", lambda: type(Tree(480)).__name__)
attempt("made too deep", lambda: type(Tree(700)).__name__)
attempt("made once more", lambda: type(Tree(480)).__name__)


class Made:
    def __init__(self, depth):
        self.make(depth)

    def make(self, depth):
        self.child = Made(depth - 1) if depth else None


attempt("made by a method", lambda: type(Made(325)).__name__)
attempt("too deep by a method", lambda: type(Made(345)).__name__)


# Checks that ask themselves: whose class, whose subclass.
class Asking(type):
    asked = 0

    def __instancecheck__(cls, instance):
        Asking.asked += 1
        return isinstance(instance, cls)

    def __subclasscheck__(cls, subclass):
        Asking.asked += 1
        return issubclass(subclass, cls)


class Asked(metaclass=Asking):
    pass


attempt("instance", lambda: isinstance(1, Asked))
attempt("subclass", lambda: issubclass(int, Asked))
print(Asking.asked > 1960)
# expect: endless RecursionError: maximum recursion depth exceeded
# expect: True
# expect: fields 1494
# expect: conversions 697
# expect: percent 1494
# expect: template 1494
# expect: containers 10453
# expect: joined 1814
# expect: hash True
# expect: equal True
# expect: less True
# expect: missing 711365
# expect: int 12720
# expect: bool True
# expect: dicts True
# expect: ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
# expect: the last one ['passed 49', 'passed 99']
# expect: made Tree
# expect: made too deep RecursionError: maximum recursion depth exceeded
# expect: made once more Tree
# expect: made by a method Made
# expect: too deep by a method RecursionError: maximum recursion depth exceeded
# expect: instance RecursionError: maximum recursion depth exceeded
# expect: subclass RecursionError: maximum recursion depth exceeded
# expect: True
