# complex: arithmetic, parsing, text, messages.


def run(code):
    names = {}
    try:
        exec(code.replace("@", "\n"), names)
        print(code, "->", names.get("b"), names.get("r"))
    except Exception as error:
        print(code, "->", type(error).__name__, error, names.get("b"))


for line in r"""
b=complex('1+2j'), complex(1,2), complex('1e3-2.5j'), complex(' 1 '), complex('j'), complex('-j'), complex('(1+2j)'), complex('nan+infj')
b=complex('1 + 2j')
b=complex('a')
b=complex(1,'a')
b=complex('1',2)
b=complex([])
b=complex(1,[])
b=complex(real=1,imag=2), complex(imag=2), complex()
b=complex(1j,2j)
b=1+2j, -1j, 1j*1j, (1+2j)/(3-1j), (1+2j)**2, (1+2j)**0.5, 2**(1j), abs(3+4j), (1+2j).conjugate(), -(1+2j), +(1j)
b=1j/0
b=0j**-1
b=1j//1
b=1j%1
b=divmod(1j,1)
b=1j<2j
b=int(1j)
b=float(1j)
b=round(1j)
b=repr(1e20j), repr(complex(0.0,-0.0)), repr(complex(-0.0,1)), repr(complex(float('nan'),float('inf'))), str(1+2j), repr(complex(1,-2)), repr(-0j), repr(complex(1.5,2))
b=format(1+2j,'.2f'), format(1+2j,''), format(1+2j,'>20'), format(1.5j,'e'), f'{1+2j:+.1f}', format(1+2j,'g')
b=format(1+2j,'d')
b=format(1+2j,'05')
b=format(1+2j,'=10')
b=(1+2j).real, (1+2j).imag, type((1+2j).real)
b=(1+2j).__complex__(), complex.from_number(3), complex(type('X',(),{'__complex__':lambda s:1j})()), complex(type('X',(),{'__float__':lambda s:1.5})()), complex(type('X',(),{'__index__':lambda s:4})())
b=complex(type('X',(),{'__complex__':lambda s:1})())
b=pow(1j,2,3)
b=sum([1j,2]), 1j-1, 1-1j, 2*1j, 1.5+1j, True+1j, 10**20+1j
b=1j+'a'
b=(1j).real.__class__, 1j.__class__
b=(1+1j).foo
b=complex(10**400)
b=(1e308+1e308j)*10, abs(complex(1e308,1e308))
b=(1e200+1e200j)**5
b=0j**0, 0j**1j
b=1j**2, 1j**-2, (2+0j)**3, (1+1j)**100, (1+1j)**-1
b=complex('1_0+2j'), complex('infj'), complex('+nanj'), complex('1e5')
b=1j.__add__(1), 1j.__add__('a'), 1j.__eq__('a'), 1j.__lt__(1j), 1j.__getnewargs__(), (1j).__radd__(2)
class C(complex): pass@b=C(1,2); b.x=1; r=b, b+1, type(b+1), repr(b), b.x
""".strip().splitlines():
    run(line)

# A real number divided by something endless.
for real in (1.0, -1.0, 0.0, float("inf")):
    print([real / complex(a, b) for a in (float("inf"), float("-inf"), float("nan")) for b in (float("inf"), float("nan"), -2.0)])


from decimal import Decimal
from fractions import Fraction

for arguments in ((2, 3, Decimal(5)), (2, Decimal(3), 5), (2, 'a', Decimal(3)), (2, 3, 5.0), (2, 3, 1j), (2.5, 3, 1j), ('a', 3, 1j), (2, 3, Fraction(5)), ('a', 2, 3)):
    try:
        print(repr(pow(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)
# expect: b=complex('1+2j'), complex(1,2), complex('1e3-2.5j'), complex(' 1 '), complex('j'), complex('-j'), complex('(1+2j)'), complex('nan+infj') -> ((1+2j), (1+2j), (1000-2.5j), (1+0j), 1j, -1j, (1+2j), (nan+infj)) None
# expect: b=complex('1 + 2j') -> ValueError complex() arg is a malformed string None
# expect: b=complex('a') -> ValueError complex() arg is a malformed string None
# expect: b=complex(1,'a') -> TypeError complex() argument 'imag' must be a real number, not str None
# expect: b=complex('1',2) -> TypeError complex() argument 'real' must be a real number, not str None
# expect: b=complex([]) -> TypeError complex() argument must be a string or a number, not list None
# expect: b=complex(1,[]) -> TypeError complex() argument 'imag' must be a real number, not list None
# expect: b=complex(real=1,imag=2), complex(imag=2), complex() -> ((1+2j), 2j, 0j) None
# expect: b=complex(1j,2j) -> (-2+1j) None
# expect: b=1+2j, -1j, 1j*1j, (1+2j)/(3-1j), (1+2j)**2, (1+2j)**0.5, 2**(1j), abs(3+4j), (1+2j).conjugate(), -(1+2j), +(1j) -> ((1+2j), (-0-1j), (-1+0j), (0.1+0.7000000000000001j), (-3+4j), (1.272019649514069+0.7861513777574233j), (0.7692389013639721+0.6389612763136348j), 5.0, (1-2j), (-1-2j), 1j) None
# expect: b=1j/0 -> ZeroDivisionError division by zero None
# expect: b=0j**-1 -> ZeroDivisionError zero to a negative or complex power None
# expect: b=1j//1 -> TypeError unsupported operand type(s) for //: 'complex' and 'int' None
# expect: b=1j%1 -> TypeError unsupported operand type(s) for %: 'complex' and 'int' None
# expect: b=divmod(1j,1) -> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int' None
# expect: b=1j<2j -> TypeError '<' not supported between instances of 'complex' and 'complex' None
# expect: b=int(1j) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex' None
# expect: b=float(1j) -> TypeError float() argument must be a string or a real number, not 'complex' None
# expect: b=round(1j) -> TypeError type complex doesn't define __round__ method None
# expect: b=repr(1e20j), repr(complex(0.0,-0.0)), repr(complex(-0.0,1)), repr(complex(float('nan'),float('inf'))), str(1+2j), repr(complex(1,-2)), repr(-0j), repr(complex(1.5,2)) -> ('1e+20j', '-0j', '(-0+1j)', '(nan+infj)', '(1+2j)', '(1-2j)', '(-0-0j)', '(1.5+2j)') None
# expect: b=format(1+2j,'.2f'), format(1+2j,''), format(1+2j,'>20'), format(1.5j,'e'), f'{1+2j:+.1f}', format(1+2j,'g') -> ('1.00+2.00j', '(1+2j)', '              (1+2j)', '0.000000e+00+1.500000e+00j', '+1.0+2.0j', '1+2j') None
# expect: b=format(1+2j,'d') -> ValueError Unknown format code 'd' for object of type 'complex' None
# expect: b=format(1+2j,'05') -> ValueError Zero padding is not allowed in complex format specifier None
# expect: b=format(1+2j,'=10') -> ValueError '=' alignment flag is not allowed in complex format specifier None
# expect: b=(1+2j).real, (1+2j).imag, type((1+2j).real) -> (1.0, 2.0, <class 'float'>) None
# expect: b=(1+2j).__complex__(), complex.from_number(3), complex(type('X',(),{'__complex__':lambda s:1j})()), complex(type('X',(),{'__float__':lambda s:1.5})()), complex(type('X',(),{'__index__':lambda s:4})()) -> ((1+2j), (3+0j), 1j, (1.5+0j), (4+0j)) None
# expect: b=complex(type('X',(),{'__complex__':lambda s:1})()) -> TypeError __complex__ returned non-complex (type int) None
# expect: b=pow(1j,2,3) -> ValueError complex modulo None
# expect: b=sum([1j,2]), 1j-1, 1-1j, 2*1j, 1.5+1j, True+1j, 10**20+1j -> ((2+1j), (-1+1j), (1-1j), 2j, (1.5+1j), (1+1j), (1e+20+1j)) None
# expect: b=1j+'a' -> TypeError unsupported operand type(s) for +: 'complex' and 'str' None
# expect: b=(1j).real.__class__, 1j.__class__ -> (<class 'float'>, <class 'complex'>) None
# expect: b=(1+1j).foo -> AttributeError 'complex' object has no attribute 'foo' None
# expect: b=complex(10**400) -> OverflowError int too large to convert to float None
# expect: b=(1e308+1e308j)*10, abs(complex(1e308,1e308)) -> ((inf+infj), 1.4142135623730951e+308) None
# expect: b=(1e200+1e200j)**5 -> OverflowError complex exponentiation None
# expect: b=0j**0, 0j**1j -> ZeroDivisionError zero to a negative or complex power None
# expect: b=1j**2, 1j**-2, (2+0j)**3, (1+1j)**100, (1+1j)**-1 -> ((-1+0j), (-1-0j), (8+0j), (-1125899906842624+0j), (0.5-0.5j)) None
# expect: b=complex('1_0+2j'), complex('infj'), complex('+nanj'), complex('1e5') -> ((10+2j), infj, nanj, (100000+0j)) None
# expect: b=1j.__add__(1), 1j.__add__('a'), 1j.__eq__('a'), 1j.__lt__(1j), 1j.__getnewargs__(), (1j).__radd__(2) -> ((1+1j), NotImplemented, NotImplemented, NotImplemented, (0.0, 1.0), (2+1j)) None
# expect: class C(complex): pass@b=C(1,2); b.x=1; r=b, b+1, type(b+1), repr(b), b.x -> (1+2j) ((1+2j), (2+2j), <class 'complex'>, '(1+2j)', 1)
# expect: [-0j, -0j, 0j, (-0-0j), (-0-0j), (-0+0j), -0j, (nan+nanj), (nan+nanj)]
# expect: [(-0+0j), (-0+0j), (-0-0j), 0j, 0j, -0j, (-0+0j), (nan+nanj), (nan+nanj)]
# expect: [-0j, -0j, 0j, (-0-0j), (-0-0j), (-0+0j), -0j, (nan+nanj), (nan+nanj)]
# expect: [(nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj)]
# expect: Decimal('3')
# expect: Decimal('3')
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'decimal.Decimal'
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: ValueError complex modulo
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'complex'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'Fraction'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
