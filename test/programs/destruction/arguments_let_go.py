"""A function may let its arguments die: the caller keeps none of them, however they were given."""


class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def one(a=None, b=None, *more, key=None, **others):
    print("in")
    a = None
    print("first gone")
    b = None
    more = ()
    print("more gone")
    key = None
    others = None
    print("out")


class Maker:
    def method(self, *args):
        print("method")
        args = None
        print("method ends")


one(Told(1), Told(2), Told(3))
one(*(Told(4), Told(5), Told(6)))
one(Told(9), key=Told(10), other=Told(11))
one(*(Told(12),), **{"key": Told(13), "b": Told(14)})
Maker().method(Told(15), Told(16))
Maker().method(*(Told(17), Told(18)))
(lambda *args: print(len(args)))(Told(19))
try:
    one(Told(20), a=Told(21))
except TypeError as error:
    print(error)
# expect: in
# expect: gone 1
# expect: first gone
# expect: gone 2
# expect: gone 3
# expect: more gone
# expect: out
# expect: in
# expect: gone 4
# expect: first gone
# expect: gone 5
# expect: gone 6
# expect: more gone
# expect: out
# expect: in
# expect: gone 9
# expect: first gone
# expect: more gone
# expect: gone 10
# expect: gone 11
# expect: out
# expect: in
# expect: gone 12
# expect: first gone
# expect: gone 14
# expect: more gone
# expect: gone 13
# expect: out
# expect: method
# expect: gone 16
# expect: gone 15
# expect: method ends
# expect: method
# expect: method ends
# expect: gone 18
# expect: gone 17
# expect: 1
# expect: gone 19
# expect: gone 21
# expect: gone 20
# expect: one() got multiple values for argument 'a'
