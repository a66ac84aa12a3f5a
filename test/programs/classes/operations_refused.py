class X:
    __slots__ = ["a"]
x = X()
try: x.a
except AttributeError as e: print(e)
try: del x.a
except AttributeError as e: print(e)
def f():
    class L:
        __slots__ = ["q"]
    return L()
try: f().q
except AttributeError as e: print(e)
try: f().zz
except AttributeError as e: print(e)
try: f().zz = 1
except AttributeError as e: print(e)
try: del f().zz
except AttributeError as e: print(e)
try: f()()
except TypeError as e: print(e)
try: f() + 1
except TypeError as e: print(e)
try: len(f())
except TypeError as e: print(e)
try: f()[0]
except TypeError as e: print(e)
try: -f()
except TypeError as e: print(e)
try: f() < f()
except TypeError as e: print(e)
try: iter(f())
except TypeError as e: print(e)
try:
    with f(): pass
except TypeError as e: print(e)
try: int(f())
except TypeError as e: print(e)
try: "%d" % f()
except TypeError as e: print(e)
try: f()[0] = 1
except TypeError as e: print(e)
try: 1 in f()
except TypeError as e: print(e)
try: a, b = f()
except TypeError as e: print(e)
try: [*f()]
except TypeError as e: print(e)
try: print(**f())
except TypeError as e: print(e)
try: print(*f())
except TypeError as e: print(e)
try: {**f()}
except TypeError as e: print(e)
try: {f(): 1}; hash(f()); print("ok")
except TypeError as e: print(e)
try: sum([f()])
except TypeError as e: print(e)
try: raise f()
except TypeError as e: print(e)
try: open(f())
except TypeError as e: print(e)
# expect: 'X' object has no attribute 'a'
# expect: a
# expect: 'f.<locals>.L' object has no attribute 'q'
# expect: 'L' object has no attribute 'zz'
# expect: 'L' object has no attribute 'zz' and no __dict__ for setting new attributes
# expect: 'L' object has no attribute 'zz' and no __dict__ for setting new attributes
# expect: 'L' object is not callable
# expect: unsupported operand type(s) for +: 'L' and 'int'
# expect: object of type 'L' has no len()
# expect: 'L' object is not subscriptable
# expect: bad operand type for unary -: 'L'
# expect: '<' not supported between instances of 'L' and 'L'
# expect: 'L' object is not iterable
# expect: 'f.<locals>.L' object does not support the context manager protocol (missed __exit__ method)
# expect: int() argument must be a string, a bytes-like object or a real number, not 'L'
# expect: %d format: a real number is required, not L
# expect: 'L' object does not support item assignment
# expect: argument of type 'L' is not a container or iterable
# expect: cannot unpack non-iterable L object
# expect: Value after * must be an iterable, not L
# expect: print() argument after ** must be a mapping, not L
# expect: print() argument after * must be an iterable, not L
# expect: 'L' object is not a mapping
# expect: ok
# expect: unsupported operand type(s) for +: 'int' and 'L'
# expect: exceptions must derive from BaseException
# expect: expected str, bytes or os.PathLike object, not L
