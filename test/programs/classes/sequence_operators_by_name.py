# A sequence's + and * called by name raise for operands they cannot join; the operators ask the other side first.
class Other:
    def __radd__(self, left):
        return "radd"

    def __rmul__(self, left):
        return "rmul"

    def __mul__(self, right):
        return "mul"


class Names(list):
    def __add__(self, other):
        return Names(super().__add__(other))


for x in "a", b"a", [1], (1,), bytearray(b"a"):
    print(x + Other(), x * Other(), Other() * x)
    for name in "__add__", "__mul__", "__rmul__":
        for value in 1.5, Other():
            try:
                print(getattr(x, name)(value))
            except TypeError as error:
                print(name, error)
    try:
        print(x + 1)
    except TypeError as error:
        print(error)
    x += Other()
    print(x)
print(Names([1]) + [2])
try:
    Names([1]) + (2,)
except TypeError as error:
    print(error)
# expect: radd rmul mul
# expect: __add__ can only concatenate str (not "float") to str
# expect: __add__ can only concatenate str (not "Other") to str
# expect: __mul__ 'float' object cannot be interpreted as an integer
# expect: __mul__ 'Other' object cannot be interpreted as an integer
# expect: __rmul__ 'float' object cannot be interpreted as an integer
# expect: __rmul__ 'Other' object cannot be interpreted as an integer
# expect: can only concatenate str (not "int") to str
# expect: radd
# expect: radd rmul mul
# expect: __add__ can't concat float to bytes
# expect: __add__ can't concat Other to bytes
# expect: __mul__ 'float' object cannot be interpreted as an integer
# expect: __mul__ 'Other' object cannot be interpreted as an integer
# expect: __rmul__ 'float' object cannot be interpreted as an integer
# expect: __rmul__ 'Other' object cannot be interpreted as an integer
# expect: can't concat int to bytes
# expect: radd
# expect: radd rmul mul
# expect: __add__ can only concatenate list (not "float") to list
# expect: __add__ can only concatenate list (not "Other") to list
# expect: __mul__ 'float' object cannot be interpreted as an integer
# expect: __mul__ 'Other' object cannot be interpreted as an integer
# expect: __rmul__ 'float' object cannot be interpreted as an integer
# expect: __rmul__ 'Other' object cannot be interpreted as an integer
# expect: can only concatenate list (not "int") to list
# expect: radd
# expect: radd rmul mul
# expect: __add__ can only concatenate tuple (not "float") to tuple
# expect: __add__ can only concatenate tuple (not "Other") to tuple
# expect: __mul__ 'float' object cannot be interpreted as an integer
# expect: __mul__ 'Other' object cannot be interpreted as an integer
# expect: __rmul__ 'float' object cannot be interpreted as an integer
# expect: __rmul__ 'Other' object cannot be interpreted as an integer
# expect: can only concatenate tuple (not "int") to tuple
# expect: radd
# expect: radd rmul mul
# expect: __add__ can't concat float to bytearray
# expect: __add__ can't concat Other to bytearray
# expect: __mul__ 'float' object cannot be interpreted as an integer
# expect: __mul__ 'Other' object cannot be interpreted as an integer
# expect: __rmul__ 'float' object cannot be interpreted as an integer
# expect: __rmul__ 'Other' object cannot be interpreted as an integer
# expect: can't concat int to bytearray
# expect: radd
# expect: [1, 2]
# expect: can only concatenate list (not "tuple") to list
