# str(), repr() and ascii() hand on what the special method answers, a subclass of str kept.
class Marked(str):
    pass


class Thing:
    def __str__(self):
        return Marked("thing")

    def __repr__(self):
        return Marked("<thing>")


class OnlyRepr:
    def __repr__(self):
        return Marked("<only>")


for value in str(Thing()), repr(Thing()), ascii(Thing()), str(OnlyRepr()), f"{Thing()}", f"{Thing()!r}", str(Marked("x")):
    print(type(value).__name__, value)
# expect: Marked thing
# expect: Marked <thing>
# expect: Marked <thing>
# expect: Marked <only>
# expect: Marked thing
# expect: str <thing>
# expect: str x
