# print() writes argument by argument: what an argument's __str__ prints comes after the arguments before it.
class Loud:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        print("making", self.name)
        return self.name

    def __repr__(self):
        print("(repr of", self.name, end=")")
        return f"<{self.name}>"


class Failing:
    def __str__(self):
        raise ValueError("no text")


print("first", Loud("a"), "second", Loud("b"), sep="|")
print("list", [Loud("c"), 1], "end")
print(Loud("x"), end="!\n")


class Outer:
    def __str__(self):
        print("inner", Loud("deep"))
        return "outer"


print("start", Outer(), "done")
try:
    print("kept", Failing(), "never")
except ValueError as error:
    print("and", error)
# expect: first|making a
# expect: a|second|making b
# expect: b
# expect: list (repr of c)[<c>, 1] end
# expect: making x
# expect: x!
# expect: start inner making deep
# expect: deep
# expect: outer done
# expect: kept and no text
