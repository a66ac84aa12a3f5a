# Corners of the built-in functions.


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error, *getattr(error, "__notes__", ()))


for line in r"""
sum([1e16, 1, -1e16])
sum([1e16, 1.0, -1e16])
sum([1e16, True, -1e16])
sum([0.1, 1e100, 1.0, -1e100])
sum([1j, 2, 3.5])
sum([1e16+0j, 1.0, -1e16])
sum([1e16+0j, 1, -1e16])
sum([1.5, 2**70])
sum([1.5, 10**400])
sum([float('inf'), 1e308])
sum([float('inf'), float('-inf')])
sum([1e308,1e308,-1e308])
sum([], 0.5)
sum([True,True])
sum([2**62, 2**62])
sum(x=1)
sum([1],2,3)
sum([1],2,start=3)
pow(2,'a',4)
pow('a','a',4)
pow(2,3,None)
pow(base=2,exp=3,mod=5)
round(1,2,3)
round(Ellipsis)
max(1,key=3)
max([1,2],key=lambda x:-x, default=2)
next(iter([]),)
anext(3, 4)
iter(int, 1, 2)
aiter([])
format(1,None)
format(object(),'x')
format([],'x')
format(None,'x')
divmod(1.5,0)
divmod(1,0)
divmod('a',1)
hash(object)!=0
list(map(len,[[]]))
input.__name__
isinstance(1, int|str)
isinstance(1, list[int])
issubclass(int, list[int])
issubclass(list[int], int)
isinstance([], (int,(str,list)))
all([1,0]), any([]), all([])
sorted([3,1,2],reverse=True), sorted('bca',key=str.upper)
sorted([3,1],key=None,reverse=2)
sorted([3],reverse='a')
len(type('X',(),{'__len__':lambda s:-1})())
len(type('X',(),{'__len__':lambda s:'a'})())
len(type('X',(),{'__len__':lambda s:10**30})())
len(type('X',(),{'__len__':lambda s:1.5})())
repr(type('X',(),{'__repr__':lambda s:1})())
str(type('X',(),{'__str__':lambda s:1})())
ascii(type('X',(),{'__repr__':lambda s:1})())
format(type('X',(),{'__format__':lambda s,f:1})())
hash(type('X',(),{'__hash__':lambda s:'a'})())
dir(type('X',(),{'__dir__':lambda s:['b','a']})())
dir(type('X',(),{'__dir__':lambda s:3})())
bool(type('X',(),{'__bool__':lambda s:3})())
iter(type('X',(),{'__iter__':lambda s:3})())
abs(type('X',(),{'__abs__':lambda s:3})())
bin(type('X',(),{'__index__':lambda s:3})())
bin(type('X',(),{'__index__':lambda s:3.5})())
chr(type('X',(),{'__index__':lambda s:65})())
round(type('X',(),{'__round__':lambda s,*a:a})(),3)
round(type('X',(),{'__round__':lambda s,*a:a})())
eval(compile('x=1','f','exec'))
eval('x', {'x':5})
eval('x', {'x':5}, {'x':6})
eval(source='1')
eval('1', globals={'x':1})
exec('a=1', {}, None)
exec('1', {}, [])
exec((lambda: cell).__code__)
exec(compile('1','f','exec'), closure=())
exec('1', closure=())
sorted(1, key=3, key2=4)
print(1, 2, sep=None, end=None)
chr(0x1F600), ord('\\U0001F600'), len('\\U0001F600')
__import__('os', fromlist=['path']).__name__
__import__('os', level=1)
__import__('os', level=-1)
__import__('x', globals(), locals(), [], 1)
open.__name__, open.__module__
id(None)==id(None), id(1)==id(1)
hex(2**70), oct(-2**70), bin(2**3)
callable(len), callable(3), callable(int), callable(type('X',(),{'__call__':1})())
getattr(1,'real'), hasattr(1,'foo'), hasattr(1,'real')
len('abc'), len({}), len(range(10**20))
""".strip().splitlines():
    show(line)
# expect: sum([1e16, 1, -1e16]) -> 1.0
# expect: sum([1e16, 1.0, -1e16]) -> 1.0
# expect: sum([1e16, True, -1e16]) -> 1.0
# expect: sum([0.1, 1e100, 1.0, -1e100]) -> 1.1
# expect: sum([1j, 2, 3.5]) -> (5.5+1j)
# expect: sum([1e16+0j, 1.0, -1e16]) -> (1+0j)
# expect: sum([1e16+0j, 1, -1e16]) -> (1+0j)
# expect: sum([1.5, 2**70]) -> 1.1805916207174113e+21
# expect: sum([1.5, 10**400]) -> OverflowError int too large to convert to float
# expect: sum([float('inf'), 1e308]) -> inf
# expect: sum([float('inf'), float('-inf')]) -> nan
# expect: sum([1e308,1e308,-1e308]) -> inf
# expect: sum([], 0.5) -> 0.5
# expect: sum([True,True]) -> 2
# expect: sum([2**62, 2**62]) -> 9223372036854775808
# expect: sum(x=1) -> TypeError sum() takes at least 1 positional argument (0 given)
# expect: sum([1],2,3) -> TypeError sum() takes at most 2 arguments (3 given)
# expect: sum([1],2,start=3) -> TypeError sum() takes at most 2 arguments (3 given)
# expect: pow(2,'a',4) -> TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
# expect: pow('a','a',4) -> TypeError unsupported operand type(s) for ** or pow(): 'str', 'str', 'int'
# expect: pow(2,3,None) -> 8
# expect: pow(base=2,exp=3,mod=5) -> 3
# expect: round(1,2,3) -> TypeError round() takes at most 2 arguments (3 given)
# expect: round(Ellipsis) -> TypeError type ellipsis doesn't define __round__ method
# expect: max(1,key=3) -> TypeError 'int' object is not iterable
# expect: max([1,2],key=lambda x:-x, default=2) -> 1
# expect: next(iter([]),) -> StopIteration
# expect: anext(3, 4) -> TypeError 'int' object is not an async iterator
# expect: iter(int, 1, 2) -> TypeError iter expected at most 2 arguments, got 3
# expect: aiter([]) -> TypeError 'list' object is not an async iterable
# expect: format(1,None) -> TypeError format() argument 2 must be str, not None
# expect: format(object(),'x') -> TypeError unsupported format string passed to object.__format__
# expect: format([],'x') -> TypeError unsupported format string passed to list.__format__
# expect: format(None,'x') -> TypeError unsupported format string passed to NoneType.__format__
# expect: divmod(1.5,0) -> ZeroDivisionError division by zero
# expect: divmod(1,0) -> ZeroDivisionError division by zero
# expect: divmod('a',1) -> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# expect: hash(object)!=0 -> True
# expect: list(map(len,[[]])) -> [0]
# expect: input.__name__ -> 'input'
# expect: isinstance(1, int|str) -> True
# expect: isinstance(1, list[int]) -> TypeError isinstance() argument 2 cannot be a parameterized generic
# expect: issubclass(int, list[int]) -> TypeError issubclass() argument 2 cannot be a parameterized generic
# expect: issubclass(list[int], int) -> TypeError issubclass() arg 1 must be a class
# expect: isinstance([], (int,(str,list))) -> True
# expect: all([1,0]), any([]), all([]) -> (False, False, True)
# expect: sorted([3,1,2],reverse=True), sorted('bca',key=str.upper) -> ([3, 2, 1], ['a', 'b', 'c'])
# expect: sorted([3,1],key=None,reverse=2) -> [3, 1]
# expect: sorted([3],reverse='a') -> [3]
# expect: len(type('X',(),{'__len__':lambda s:-1})()) -> ValueError __len__() should return >= 0
# expect: len(type('X',(),{'__len__':lambda s:'a'})()) -> TypeError 'str' object cannot be interpreted as an integer
# expect: len(type('X',(),{'__len__':lambda s:10**30})()) -> OverflowError cannot fit 'int' into an index-sized integer
# expect: len(type('X',(),{'__len__':lambda s:1.5})()) -> TypeError 'float' object cannot be interpreted as an integer
# expect: repr(type('X',(),{'__repr__':lambda s:1})()) -> TypeError __repr__ returned non-string (type int)
# expect: str(type('X',(),{'__str__':lambda s:1})()) -> TypeError __str__ returned non-string (type int)
# expect: ascii(type('X',(),{'__repr__':lambda s:1})()) -> TypeError __repr__ returned non-string (type int)
# expect: format(type('X',(),{'__format__':lambda s,f:1})()) -> TypeError __format__ must return a str, not int
# expect: hash(type('X',(),{'__hash__':lambda s:'a'})()) -> TypeError __hash__ method should return an integer
# expect: dir(type('X',(),{'__dir__':lambda s:['b','a']})()) -> ['a', 'b']
# expect: dir(type('X',(),{'__dir__':lambda s:3})()) -> TypeError 'int' object is not iterable
# expect: bool(type('X',(),{'__bool__':lambda s:3})()) -> TypeError __bool__ should return bool, returned int
# expect: iter(type('X',(),{'__iter__':lambda s:3})()) -> TypeError iter() returned non-iterator of type 'int'
# expect: abs(type('X',(),{'__abs__':lambda s:3})()) -> 3
# expect: bin(type('X',(),{'__index__':lambda s:3})()) -> '0b11'
# expect: bin(type('X',(),{'__index__':lambda s:3.5})()) -> TypeError __index__ returned non-int (type float)
# expect: chr(type('X',(),{'__index__':lambda s:65})()) -> 'A'
# expect: round(type('X',(),{'__round__':lambda s,*a:a})(),3) -> (3,)
# expect: round(type('X',(),{'__round__':lambda s,*a:a})()) -> ()
# expect: eval(compile('x=1','f','exec')) -> None
# expect: eval('x', {'x':5}) -> 5
# expect: eval('x', {'x':5}, {'x':6}) -> 6
# expect: eval(source='1') -> TypeError eval() takes at least 1 positional argument (0 given)
# expect: eval('1', globals={'x':1}) -> 1
# expect: exec('a=1', {}, None) -> None
# expect: exec('1', {}, []) -> None
# expect: exec((lambda: cell).__code__) -> NameError name 'cell' is not defined
# expect: exec(compile('1','f','exec'), closure=()) -> TypeError cannot use a closure with this code object
# expect: exec('1', closure=()) -> TypeError closure can only be used when source is a code object
# expect: sorted(1, key=3, key2=4) -> TypeError 'int' object is not iterable
# expect: 1 2
# expect: print(1, 2, sep=None, end=None) -> None
# expect: chr(0x1F600), ord('\\U0001F600'), len('\\U0001F600') -> TypeError ord() expected a character, but string of length 10 found
# expect: __import__('os', fromlist=['path']).__name__ -> 'os'
# expect: __import__('os', level=1) -> KeyError "'__name__' not in globals"
# expect: __import__('os', level=-1) -> ValueError level must be >= 0
# expect: __import__('x', globals(), locals(), [], 1) -> ImportError attempted relative import with no known parent package
# expect: open.__name__, open.__module__ -> ('open', '_io')
# expect: id(None)==id(None), id(1)==id(1) -> (True, True)
# expect: hex(2**70), oct(-2**70), bin(2**3) -> ('0x400000000000000000', '-0o200000000000000000000000', '0b1000')
# expect: callable(len), callable(3), callable(int), callable(type('X',(),{'__call__':1})()) -> (True, False, True, True)
# expect: getattr(1,'real'), hasattr(1,'foo'), hasattr(1,'real') -> (1, False, True)
# expect: len('abc'), len({}), len(range(10**20)) -> OverflowError Python int too large to convert to C ssize_t
