"""A native function's arguments die when it is over: the last one first, what its method belongs to last, and nothing before."""


class Told:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        gone.append(f"({self.name} == {other.name})")
        return False

    def __lt__(self, other):
        gone.append(f"({self.name} < {other.name})")
        return False

    def __hash__(self):
        return 5

    def __repr__(self):
        return self.name

    def __del__(self):
        gone.append(self.name)


gone = []


def tell(what):
    print(what, *gone)
    gone.clear()


def methods():
    [Told("a"), Told("b")].count(Told("c"))
    tell("count")
    (Told("a"), Told("b")).count(Told("c"))
    tell("count of a tuple")
    [Told("a"), Told("b")].__contains__(Told("c"))
    tell("__contains__")
    [Told("a")].append(Told("b"))
    tell("append")
    [Told("a")].extend([Told("b")])
    tell("extend")
    {Told("a"): Told("b")}.get(Told("c"), Told("d"))
    tell("get")
    {Told("a")}.add(Told("b"))
    tell("add")
    {Told("a")}.discard(Told("b"))
    tell("discard")
    try:
        [Told("a"), Told("b")].index(Told("c"))
    except ValueError:
        tell("index")
    object.__eq__(Told("a"), Told("b"))
    tell("object.__eq__")


def functions():
    print(Told("a"), Told("b"))
    tell("print")
    print([Told("a")], (Told("b"), Told("c")))
    tell("print lists")
    "{} {}".format(Told("a"), Told("b"))
    tell("format")
    max(Told("a"), Told("b"))
    tell("max")
    sorted([Told("a"), Told("b"), Told("c")])
    tell("sorted")
    getattr(Told("a"), "missing", Told("b"))
    tell("getattr")
    setattr(Told("a"), "other", Told("b"))
    tell("setattr")
    repr([Told("a"), Told("b")])
    tell("repr")


for _ in range(2):
    methods()
    functions()

# expect: count (a == c) (b == c) c b a
# expect: count of a tuple (a == c) (b == c) c b a
# expect: __contains__ (a == c) (b == c) c b a
# expect: append b a
# expect: extend b a
# expect: get (a == c) c a b d
# expect: add (a == b) b a
# expect: discard (a == b) b a
# expect: index (a == c) (b == c) c b a
# expect: object.__eq__ b a
# expect: a b
# expect: print b a
# expect: [a] (b, c)
# expect: print lists c b a
# expect: format b a
# expect: max (a < b) b a
# expect: sorted (b < a) (c < b) c b a
# expect: getattr a b
# expect: setattr a b
# expect: repr b a
# expect: count (a == c) (b == c) c b a
# expect: count of a tuple (a == c) (b == c) c b a
# expect: __contains__ (a == c) (b == c) c b a
# expect: append b a
# expect: extend b a
# expect: get (a == c) c a b d
# expect: add (a == b) b a
# expect: discard (a == b) b a
# expect: index (a == c) (b == c) c b a
# expect: object.__eq__ b a
# expect: a b
# expect: print b a
# expect: [a] (b, c)
# expect: print lists c b a
# expect: format b a
# expect: max (a < b) b a
# expect: sorted (b < a) (c < b) c b a
# expect: getattr a b
# expect: setattr a b
# expect: repr b a
