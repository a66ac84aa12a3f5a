# What methods of built-in classes say about arguments of the wrong kind.
def tell(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


tell(lambda: [].__format__(None))
tell(lambda: ValueError().add_note(None))
tell(lambda: [1, 2].pop(2**70))
tell(lambda: str.maketrans(x=1))
tell(lambda: {1}.issubset([[]]))
tell(lambda: {}.__lt__({}))
tell(lambda: dict.__lt__())
tell(lambda: range.__ge__(object()))
tell(lambda: (1).__getnewargs__(2))
tell(lambda: "a".__getnewargs__())
tell(lambda: slice[int])
tell(lambda: memoryview(b"").__buffer__("x"))
print("__lt__" in vars(dict), "__gt__" in vars(range), dict.__le__.__qualname__)
# expect: TypeError __format__() argument must be str, not None
# expect: TypeError add_note() argument must be str, not None
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: TypeError str.maketrans() takes no keyword arguments
# expect: TypeError unhashable type: 'list'
# expect: NotImplemented
# expect: TypeError descriptor '__lt__' of 'dict' object needs an argument
# expect: TypeError descriptor '__ge__' requires a 'range' object but received a 'object'
# expect: TypeError int.__getnewargs__() takes no arguments (1 given)
# expect: ('a',)
# expect: TypeError type 'slice' is not subscriptable
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: True True dict.__le__
