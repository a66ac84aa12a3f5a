# Built-in functions with arguments they refuse.


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error, *getattr(error, "__notes__", ()))


for line in r"""
abs('a')
abs()
abs(1,2)
all(1)
all()
any(1)
aiter(1)
anext(1)
anext([])
ascii()
bin(1.5)
bin('a')
callable()
chr(-1)
chr(1114112)
chr('a')
chr(10**30)
chr(1.5)
ord('ab')
ord(1)
ord(b'ab')
ord('')
delattr(1,'x')
dir(1,2)
divmod(1)
divmod(1,'a')
eval(1)
exec(1)
eval('1', 2)
eval('1', {}, 2)
exec('1', 2)
format(1, 2)
format(1,'z','z')
getattr(1)
getattr(1, 2)
getattr(1,'x')
getattr(1,'x',5,6)
hasattr(1,2)
hasattr(1)
hash([])
hash(1,2)
hex('a')
id()
input(1,2)
isinstance(1,2)
isinstance(1,(int,3))
isinstance(1,[int])
isinstance('a',(int,3))
issubclass(1,int)
issubclass(int,1)
issubclass(int,(str,1))
iter(1)
iter()
iter(1,2)
iter(1,2,3)
len(1)
len()
max()
max(1)
max([])
max([],default=3)
max(1,2,default=3)
max(1,'a')
max([1],foo=2)
max([1],key=1)
min()
min([])
min((),key=len)
next(1)
next(iter([]))
next(iter([]),5)
next()
oct(1.0)
pow(1)
pow(2,3,4.0)
pow(2,-1,0)
pow(2,-1,4)
pow('a',2)
pow(2.0,3,4)
pow(1,2,3,4)
round('a')
round(1.5,'a')
round()
round(1.5,ndigits=None)
round(number=2.567,ndigits=2)
setattr(1,'x',2)
setattr(1,2,3)
setattr(1)
sorted()
sorted(1)
sorted([1,'a'])
sorted([1],[2])
sorted([1],foo=1)
sum()
sum(1)
sum(['a'])
sum(['a'],'')
sum([b'a'],b'')
sum([],bytearray())
sum([1],start=5)
sum([0.1]*10)
sum([1,2.5,'a'])
sum([[1],[2]],[])
vars(1)
vars(1,2)
print(1,sep=2)
print(1,end=2)
print(1,foo=2)
print(1,file=3)
__import__()
__import__(1)
__import__('nonexistent')
__import__('')
repr()
compile()
compile('1')
compile('1','f','x')
compile('1','f','eval',foo=3)
compile(1,'f','eval')
compile('1\\0','f','eval')
globals(1)
locals(1)
breakpoint
hex(255),hex(-255),bin(-5),oct(8)
divmod(7,-2), divmod(7.5,2)
pow(2,-1), pow(2,10,1000), pow(3,-1,7)
issubclass()
isinstance(1)
anext()
aiter()
ord()
chr()
__build_class__(1,2)
__build_class__(lambda:1,2)
""".strip().splitlines():
    show(line)
# expect: abs('a') -> TypeError bad operand type for abs(): 'str'
# expect: abs() -> TypeError abs() takes exactly one argument (0 given)
# expect: abs(1,2) -> TypeError abs() takes exactly one argument (2 given)
# expect: all(1) -> TypeError 'int' object is not iterable
# expect: all() -> TypeError all() takes exactly one argument (0 given)
# expect: any(1) -> TypeError 'int' object is not iterable
# expect: aiter(1) -> TypeError 'int' object is not an async iterable
# expect: anext(1) -> TypeError 'int' object is not an async iterator
# expect: anext([]) -> TypeError 'list' object is not an async iterator
# expect: ascii() -> TypeError ascii() takes exactly one argument (0 given)
# expect: bin(1.5) -> TypeError 'float' object cannot be interpreted as an integer
# expect: bin('a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: callable() -> TypeError callable() takes exactly one argument (0 given)
# expect: chr(-1) -> ValueError chr() arg not in range(0x110000)
# expect: chr(1114112) -> ValueError chr() arg not in range(0x110000)
# expect: chr('a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: chr(10**30) -> ValueError chr() arg not in range(0x110000)
# expect: chr(1.5) -> TypeError 'float' object cannot be interpreted as an integer
# expect: ord('ab') -> TypeError ord() expected a character, but string of length 2 found
# expect: ord(1) -> TypeError ord() expected string of length 1, but int found
# expect: ord(b'ab') -> TypeError ord() expected a character, but string of length 2 found
# expect: ord('') -> TypeError ord() expected a character, but string of length 0 found
# expect: delattr(1,'x') -> AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: dir(1,2) -> TypeError dir expected at most 1 argument, got 2
# expect: divmod(1) -> TypeError divmod expected 2 arguments, got 1
# expect: divmod(1,'a') -> TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
# expect: eval(1) -> TypeError eval() arg 1 must be a string, bytes or code object
# expect: exec(1) -> TypeError exec() arg 1 must be a string, bytes or code object
# expect: eval('1', 2) -> TypeError globals must be a dict
# expect: eval('1', {}, 2) -> TypeError locals must be a mapping
# expect: exec('1', 2) -> TypeError exec() globals must be a dict, not int
# expect: format(1, 2) -> TypeError format() argument 2 must be str, not int
# expect: format(1,'z','z') -> TypeError format expected at most 2 arguments, got 3
# expect: getattr(1) -> TypeError getattr expected at least 2 arguments, got 1
# expect: getattr(1, 2) -> TypeError attribute name must be string, not 'int'
# expect: getattr(1,'x') -> AttributeError 'int' object has no attribute 'x'
# expect: getattr(1,'x',5,6) -> TypeError getattr expected at most 3 arguments, got 4
# expect: hasattr(1,2) -> TypeError attribute name must be string, not 'int'
# expect: hasattr(1) -> TypeError hasattr expected 2 arguments, got 1
# expect: hash([]) -> TypeError unhashable type: 'list'
# expect: hash(1,2) -> TypeError hash() takes exactly one argument (2 given)
# expect: hex('a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: id() -> TypeError id() takes exactly one argument (0 given)
# expect: input(1,2) -> TypeError input expected at most 1 argument, got 2
# expect: isinstance(1,2) -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: isinstance(1,(int,3)) -> True
# expect: isinstance(1,[int]) -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: isinstance('a',(int,3)) -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass(1,int) -> TypeError issubclass() arg 1 must be a class
# expect: issubclass(int,1) -> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: issubclass(int,(str,1)) -> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: iter(1) -> TypeError 'int' object is not iterable
# expect: iter() -> TypeError iter expected at least 1 argument, got 0
# expect: iter(1,2) -> TypeError iter(v, w): v must be callable
# expect: iter(1,2,3) -> TypeError iter expected at most 2 arguments, got 3
# expect: len(1) -> TypeError object of type 'int' has no len()
# expect: len() -> TypeError len() takes exactly one argument (0 given)
# expect: max() -> TypeError max expected at least 1 argument, got 0
# expect: max(1) -> TypeError 'int' object is not iterable
# expect: max([]) -> ValueError max() iterable argument is empty
# expect: max([],default=3) -> 3
# expect: max(1,2,default=3) -> TypeError Cannot specify a default for max() with multiple positional arguments
# expect: max(1,'a') -> TypeError '>' not supported between instances of 'str' and 'int'
# expect: max([1],foo=2) -> TypeError max() got an unexpected keyword argument 'foo'
# expect: max([1],key=1) -> TypeError 'int' object is not callable
# expect: min() -> TypeError min expected at least 1 argument, got 0
# expect: min([]) -> ValueError min() iterable argument is empty
# expect: min((),key=len) -> ValueError min() iterable argument is empty
# expect: next(1) -> TypeError 'int' object is not an iterator
# expect: next(iter([])) -> StopIteration
# expect: next(iter([]),5) -> 5
# expect: next() -> TypeError next expected at least 1 argument, got 0
# expect: oct(1.0) -> TypeError 'float' object cannot be interpreted as an integer
# expect: pow(1) -> TypeError pow() missing required argument 'exp' (pos 2)
# expect: pow(2,3,4.0) -> TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: pow(2,-1,0) -> ValueError pow() 3rd argument cannot be 0
# expect: pow(2,-1,4) -> ValueError base is not invertible for the given modulus
# expect: pow('a',2) -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: pow(2.0,3,4) -> TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: pow(1,2,3,4) -> TypeError pow() takes at most 3 arguments (4 given)
# expect: round('a') -> TypeError type str doesn't define __round__ method
# expect: round(1.5,'a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: round() -> TypeError round() missing required argument 'number' (pos 1)
# expect: round(1.5,ndigits=None) -> 2
# expect: round(number=2.567,ndigits=2) -> 2.57
# expect: setattr(1,'x',2) -> AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: setattr(1,2,3) -> TypeError attribute name must be string, not 'int'
# expect: setattr(1) -> TypeError setattr expected 3 arguments, got 1
# expect: sorted() -> TypeError sorted expected 1 argument, got 0
# expect: sorted(1) -> TypeError 'int' object is not iterable
# expect: sorted([1,'a']) -> TypeError '<' not supported between instances of 'str' and 'int'
# expect: sorted([1],[2]) -> TypeError sorted expected 1 argument, got 2
# expect: sorted([1],foo=1) -> TypeError sort() got an unexpected keyword argument 'foo'
# expect: sum() -> TypeError sum() takes at least 1 positional argument (0 given)
# expect: sum(1) -> TypeError 'int' object is not iterable
# expect: sum(['a']) -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: sum(['a'],'') -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# expect: sum([b'a'],b'') -> TypeError sum() can't sum bytes [use b''.join(seq) instead]
# expect: sum([],bytearray()) -> TypeError sum() can't sum bytearray [use b''.join(seq) instead]
# expect: sum([1],start=5) -> 6
# expect: sum([0.1]*10) -> 1.0
# expect: sum([1,2.5,'a']) -> TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: sum([[1],[2]],[]) -> [1, 2]
# expect: vars(1) -> TypeError vars() argument must have __dict__ attribute
# expect: vars(1,2) -> TypeError vars expected at most 1 argument, got 2
# expect: print(1,sep=2) -> TypeError sep must be None or a string, not int
# expect: print(1,end=2) -> TypeError end must be None or a string, not int
# expect: print(1,foo=2) -> TypeError print() got an unexpected keyword argument 'foo'
# expect: print(1,file=3) -> AttributeError 'int' object has no attribute 'write'
# expect: __import__() -> TypeError __import__() missing required argument 'name' (pos 1)
# expect: __import__(1) -> TypeError module name must be a string
# expect: __import__('nonexistent') -> ModuleNotFoundError No module named 'nonexistent'
# expect: __import__('') -> ValueError Empty module name
# expect: repr() -> TypeError repr() takes exactly one argument (0 given)
# expect: compile() -> TypeError compile() missing required argument 'source' (pos 1)
# expect: compile('1') -> TypeError compile() missing required argument 'filename' (pos 2)
# expect: compile('1','f','x') -> ValueError compile() mode must be 'exec', 'eval' or 'single'
# expect: compile('1','f','eval',foo=3) -> TypeError compile() got an unexpected keyword argument 'foo'
# expect: compile(1,'f','eval') -> TypeError compile() arg 1 must be a string, bytes or AST object
# expect: compile('1\\0','f','eval') -> SyntaxError unexpected character after line continuation character (f, line 1)
# expect: globals(1) -> TypeError globals() takes no arguments (1 given)
# expect: locals(1) -> TypeError locals() takes no arguments (1 given)
# expect: breakpoint -> <built-in function breakpoint>
# expect: hex(255),hex(-255),bin(-5),oct(8) -> ('0xff', '-0xff', '-0b101', '0o10')
# expect: divmod(7,-2), divmod(7.5,2) -> ((-4, -1), (3.0, 1.5))
# expect: pow(2,-1), pow(2,10,1000), pow(3,-1,7) -> (0.5, 24, 5)
# expect: issubclass() -> TypeError issubclass expected 2 arguments, got 0
# expect: isinstance(1) -> TypeError isinstance expected 2 arguments, got 1
# expect: anext() -> TypeError anext expected at least 1 argument, got 0
# expect: aiter() -> TypeError aiter() takes exactly one argument (0 given)
# expect: ord() -> TypeError ord() takes exactly one argument (0 given)
# expect: chr() -> TypeError chr() takes exactly one argument (0 given)
# expect: __build_class__(1,2) -> TypeError __build_class__: func must be a function
# expect: __build_class__(lambda:1,2) -> TypeError __build_class__: name is not a string
