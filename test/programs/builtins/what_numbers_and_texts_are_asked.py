import operator, math, fractions, decimal, random, statistics, datetime, struct, array, time, itertools, functools, re, sys, os
log = []
class N:
    v = 3
    def __init__(self, v=3): self.v = v
names = '''add sub mul truediv floordiv mod divmod pow lshift rshift and or xor matmul'''.split()
def mk(name, result):
    def f(self, *a): log.append((type(self).__name__, name)); return result(self, *a) if callable(result) else result
    f.__name__ = name
    return f
for n in names:
    setattr(N, f'__{n}__', mk(n, lambda s, *a: NotImplemented)); setattr(N, f'__r{n}__', mk('r' + n, lambda s, *a: NotImplemented)); 
    if n != 'divmod': setattr(N, f'__i{n}__', mk('i' + n, lambda s, *a: NotImplemented))
for n in 'lt le eq ne gt ge'.split(): setattr(N, f'__{n}__', mk(n, lambda s, *a: NotImplemented))
for n, r in dict(neg=1, pos=2, abs=3, invert=4, int=lambda s: int(s.v), float=lambda s: float(s.v), complex=lambda s: complex(s.v), index=lambda s: int(s.v), bool=True, round=5, trunc=6, floor=7, ceil=8, hash=9, len=2, str='s', repr='r', format='f', bytes=b'b').items(): setattr(N, f'__{n}__', mk(n, r) if n != 'round' else mk(n, lambda s, *a: ('round', *a)))
class M(N): pass
class P(N):
    def __radd__(self, o): log.append('P radd'); return 'P'
    def __lt__(self, o): log.append('P lt'); return True
    def __gt__(self, o): log.append('P gt'); return True
class OnlyIndex:
    def __index__(self): log.append('index'); return 3
class OnlyFloat:
    def __float__(self): log.append('float'); return 1.5
class OnlyInt:
    def __int__(self): log.append('int'); return 4
class I(int):
    def __index__(self): log.append('Iindex'); return 7
    def __int__(self): log.append('Iint'); return 8
    def __float__(self): log.append('Ifloat'); return 9.0
    def __add__(self, o): log.append('Iadd'); return 10
    def __eq__(self, o): log.append('Ieq'); return int.__eq__(self, o)
    def __hash__(self): log.append('Ihash'); return int.__hash__(self)
    def __bool__(self): log.append('Ibool'); return False
    def __str__(self): return 'Istr'
    def __repr__(self): return 'Irepr'
    def __format__(self, s): log.append('Iformat'); return 'F'
    def __lt__(self, o): log.append('Ilt'); return int.__lt__(self, o)
class F(float):
    def __float__(self): log.append('Ffloat'); return 2.5
    def __int__(self): log.append('Fint'); return 11
    def __add__(self, o): log.append('Fadd'); return 12
    def __repr__(self): return 'Frepr'
    def __trunc__(self): log.append('Ftrunc'); return 13
    def __eq__(self, o): log.append('Feq'); return float.__eq__(self, o)
    def __hash__(self): log.append('Fhash'); return 5
    def __round__(self, *a): log.append('Fround'); return 14
    def __floor__(self): log.append('Ffloor'); return 15
class Str(str):
    def __str__(self): log.append('Sstr'); return 'SSTR'
    def __eq__(self, o): log.append('Seq'); return str.__eq__(self, o)
    def __hash__(self): log.append('Shash'); return str.__hash__(self)
    def __len__(self): log.append('Slen'); return 99
    def __iter__(self): log.append('Siter'); return iter('it')
    def __contains__(self, o): log.append('Sin'); return True
    def __getitem__(self, o): log.append('Sget'); return 'g'
    def __add__(self, o): log.append('Sadd'); return 'added'
    def __mod__(self, o): log.append('Smod'); return 'mod'
    def __format__(self, s): log.append('Sformat'); return 'SF'
    def __lt__(self, o): log.append('Slt'); return str.__lt__(self, o)
    def __repr__(self): return 'Srepr'
    def __bool__(self): log.append('Sbool'); return False
vals = dict(N=lambda: N(), OI=OnlyIndex, OF=OnlyFloat, On=OnlyInt, I=lambda: I(5), F=lambda: F(1.25), S=lambda: Str('12'))
fns = dict(int=int, float=float, complex=complex, bool=bool, str=str, repr=repr, format=format, fmtd=lambda x: format(x, '5'), fstr=lambda x: f'{x}', fstrr=lambda x: f'{x!r:>8}', fstrs=lambda x: f'{x!s:>8}', pd='%d'.__mod__, pf='%f'.__mod__, ps='%s'.__mod__, px='%x'.__mod__, pc='%c'.__mod__, pr='%r'.__mod__, join=lambda x: '-'.join([x, 'a']), joino=lambda x: ''.join([x]), eq=lambda x: x == 5, eqs=lambda x: x == '12', ne=lambda x: x != 5, indict=lambda x: x in {5: 1, '12': 2}, inlist=lambda x: x in [1, 5, '12'], inlist2=lambda x: 5 in [x], insert=lambda x: {x: 1}.get('12', 0), count=lambda x: [5, 5].count(x), idx=lambda x: ['12', 5].index(x), add=lambda x: x + 1, radd=lambda x: 1 + x, addself=lambda x: x + x, adds=lambda x: x + 'a', radds=lambda x: 'a' + x, mul=lambda x: x * 2, mull=lambda x: [1] * x, smul=lambda x: 'ab' * x, sum=lambda x: sum([x, x]), sumf=lambda x: sum([1.5, x]), max=lambda x: max(x, 1), maxs=lambda x: max(x, 'a'), sqrt=math.sqrt, floor=math.floor, ceil=math.ceil, trunc=math.trunc, gcd=lambda x: math.gcd(x, 4), isqrt=math.isqrt, fact=math.factorial, comb=lambda x: math.comb(10, x), fsum=lambda x: math.fsum([x, 1]), prod=lambda x: math.prod([x, 2]), hypot=lambda x: math.hypot(x, 1), dist=lambda x: math.dist([x], [1]), isnan=math.isnan, isclose=lambda x: math.isclose(x, 1), copysign=lambda x: math.copysign(1, x), ldexp=lambda x: math.ldexp(1.0, x), pow=lambda x: pow(2, x), powm=lambda x: pow(x, 2, 7), mpow=lambda x: math.pow(x, 2), round=round, round2=lambda x: round(x, 1), roundn=lambda x: round(1.234, x), abs=abs, neg=operator.neg, divmod=lambda x: divmod(x, 2), range=range, index=operator.index, hex=hex, chr=chr, list=lambda x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10][x], slice=lambda x: 'abcdefghij'[:x], slice2=lambda x: slice(x).indices(20), bytes=bytes, bytearray=bytearray, shift=lambda x: 1 << x, frac=fractions.Fraction, frac2=lambda x: fractions.Fraction(x, 2), dec=decimal.Decimal, td=lambda x: datetime.timedelta(days=x), date=lambda x: datetime.date(2020, x, 1), struct=lambda x: struct.pack('i', x), arr=lambda x: array.array('i', [x]), arrd=lambda x: array.array('d', [x]), islice=lambda x: list(itertools.islice(range(20), x)), repeat=lambda x: list(itertools.repeat(1, x)), combos=lambda x: len(list(itertools.combinations(range(6), x))), count2=lambda x: next(itertools.count(x)), rnd=lambda x: random.Random(x).random() and 1, randint=lambda x: random.Random(1).randrange(x), frombytes=lambda x: int.to_bytes(x, 4, 'big'), intbase=lambda x: int('11', x), zfill=lambda x: '1'.zfill(x), center=lambda x: 'a'.center(x), split=lambda x: 'a b c'.split(' ', x), replace=lambda x: 'aaa'.replace('a', 'b', x), expand=lambda x: '\t'.expandtabs(x), find=lambda x: 'abcabc'.find('c', x), strfind=lambda x: '0012'.find(x), strin=lambda x: x in '0012', instr=lambda x: '1' in x, startswith=lambda x: '12'.startswith(x), insert2=lambda x: [1, 2].insert(x, 3), pop=lambda x: list(range(20)).pop(x), truth=operator.truth, not_=lambda x: not x, if_=lambda x: 1 if x else 2, and_=lambda x: x and 1, any=lambda x: any([x]), all=lambda x: all([x]), filter=lambda x: list(filter(None, [x])) and 1, intstr=lambda x: int(str(x)), dictkey=lambda x: {'12': 1, 5: 2, 3: 3}[x], len=len, iter=lambda x: list(x), unpack=lambda x: [*x], fromhex=lambda x: float.fromhex(x), divf=lambda x: 1 / x, mean=lambda x: statistics.mean([x, 1]), open=lambda x: os.path.join('a', x), re=lambda x: re.match('1', x) and 1, enumerate=lambda x: list(enumerate('a', x)), setrec=lambda x: x.bit_length(), lower=lambda x: x.lower(), strip=lambda x: x.strip(), encode=lambda x: x.encode(), title=lambda x: type(x.title()), plus=lambda x: type(+x), real=lambda x: type(x.real), intern=lambda x: sys.intern(x), comp=lambda x: complex(x, 1), comp2=lambda x: complex(1, x), floordiv=lambda x: 7 // x, cmp=lambda x: 1 < x, cmp2=lambda x: x < 2, cmpf=lambda x: 1.0 == x, aug=lambda x: operator.iadd(5, x), time=lambda x: time.gmtime(x).tm_year, isinst=lambda x: isinstance(x, (int, float, str)), match=lambda x: 1 if re.fullmatch(r'\d+', str(x)) else 0)
for n, f in fns.items():
    line = []
    for vn, v in vals.items():
        x = v(); log.clear()
        try: r = repr(f(x))
        except BaseException as e: r = f'{type(e).__name__}: {e}'
        l = [i if isinstance(i, str) else i[1] for i in log]
        line.append(' '.join([vn, re.sub('0x[0-9a-f]{4,}', '0x', r)[:60], *l]))
    print(n, *line, sep=' | ')
for a, b in ((N(), M()), (M(), N()), (N(), P()), (P(), N()), (N(), N()), (1, N()), (N(), 1), (1, P()), (I(1), N()), (N(), I(1))):
    for op in (operator.add, operator.iadd, operator.lt, operator.eq, operator.ne, divmod, pow, operator.matmul, operator.ge):
        log.clear()
        try: r = repr(op(a, b))
        except Exception as e: r = f'{type(e).__name__}: {e}'
        print(type(a).__name__, type(b).__name__, op.__name__, r, *['.'.join(i) if type(i) is tuple else i for i in log])
# expect: int | N 3 int | OI 3 index | OF TypeError: int() argument must be a string, a bytes-like obj | On 4 int | I 8 Iint | F 11 Fint | S 12
# expect: float | N 3.0 float | OI 3.0 index | OF 1.5 float | On TypeError: float() argument must be a string or a real numbe | I 9.0 Ifloat | F 2.5 Ffloat | S 12.0
# expect: complex | N (3+0j) complex | OI (3+0j) index | OF (1.5+0j) float | On TypeError: complex() argument must be a string or a number,  | I (9+0j) Ifloat | F (1.25+0j) | S (12+0j)
# expect: bool | N True bool | OI True | OF True | On True | I False Ibool | F True | S False Sbool
# expect: str | N 's' str | OI '<__main__.OnlyIndex object at 0x>' | OF '<__main__.OnlyFloat object at 0x>' | On '<__main__.OnlyInt object at 0x>' | I 'Istr' | F 'Frepr' | S 'SSTR' Sstr
# expect: repr | N 'r' repr | OI '<__main__.OnlyIndex object at 0x>' | OF '<__main__.OnlyFloat object at 0x>' | On '<__main__.OnlyInt object at 0x>' | I 'Irepr' | F 'Frepr' | S 'Srepr'
# expect: format | N 'f' format | OI '<__main__.OnlyIndex object at 0x>' | OF '<__main__.OnlyFloat object at 0x>' | On '<__main__.OnlyInt object at 0x>' | I 'F' Iformat | F 'Frepr' | S 'SF' Sformat
# expect: fmtd | N 'f' format | OI TypeError: unsupported format string passed to OnlyIndex.__f | OF TypeError: unsupported format string passed to OnlyFloat.__f | On TypeError: unsupported format string passed to OnlyInt.__for | I 'F' Iformat | F ' 1.25' | S 'SF' Sformat
# expect: fstr | N 'f' format | OI '<__main__.OnlyIndex object at 0x>' | OF '<__main__.OnlyFloat object at 0x>' | On '<__main__.OnlyInt object at 0x>' | I 'F' Iformat | F 'Frepr' | S 'SF' Sformat
# expect: fstrr | N '       r' repr | OI '<__main__.OnlyIndex object at 0x>' | OF '<__main__.OnlyFloat object at 0x>' | On '<__main__.OnlyInt object at 0x>' | I '   Irepr' | F '   Frepr' | S '   Srepr'
# expect: fstrs | N '       s' str | OI '<__main__.OnlyIndex object at 0x>' | OF '<__main__.OnlyFloat object at 0x>' | On '<__main__.OnlyInt object at 0x>' | I '    Istr' | F '   Frepr' | S '    SSTR' Sstr
# expect: pd | N '3' int | OI '3' index | OF TypeError: %d format: a real number is required, not OnlyFlo | On '4' int | I '5' | F '11' Fint | S TypeError: %d format: a real number is required, not Str
# expect: pf | N '3.000000' float | OI '3.000000' index | OF '1.500000' float | On TypeError: must be real number, not OnlyInt | I '9.000000' Ifloat | F '1.250000' | S TypeError: must be real number, not Str
# expect: ps | N 's' str | OI '<__main__.OnlyIndex object at 0x>' | OF '<__main__.OnlyFloat object at 0x>' | On '<__main__.OnlyInt object at 0x>' | I 'Istr' | F 'Frepr' | S 'SSTR' Sstr
# expect: px | N '3' index | OI '3' index | OF TypeError: %x format: an integer is required, not OnlyFloat | On TypeError: %x format: an integer is required, not OnlyInt | I '5' | F TypeError: %x format: an integer is required, not F | S TypeError: %x format: an integer is required, not Str
# expect: pc | N '\x03' index | OI '\x03' index | OF TypeError: %c requires an int or a unicode character, not On | On TypeError: %c requires an int or a unicode character, not On | I '\x05' | F TypeError: %c requires an int or a unicode character, not F | S TypeError: %c requires an int or a unicode character, not a
# expect: pr | N 'r' repr | OI '<__main__.OnlyIndex object at 0x>' | OF '<__main__.OnlyFloat object at 0x>' | On '<__main__.OnlyInt object at 0x>' | I 'Irepr' | F 'Frepr' | S 'Srepr'
# expect: join | N TypeError: sequence item 0: expected str instance, N found | OI TypeError: sequence item 0: expected str instance, OnlyIndex | OF TypeError: sequence item 0: expected str instance, OnlyFloat | On TypeError: sequence item 0: expected str instance, OnlyInt f | I TypeError: sequence item 0: expected str instance, I found | F TypeError: sequence item 0: expected str instance, F found | S '12-a'
# expect: joino | N TypeError: sequence item 0: expected str instance, N found | OI TypeError: sequence item 0: expected str instance, OnlyIndex | OF TypeError: sequence item 0: expected str instance, OnlyFloat | On TypeError: sequence item 0: expected str instance, OnlyInt f | I TypeError: sequence item 0: expected str instance, I found | F TypeError: sequence item 0: expected str instance, F found | S '12'
# expect: eq | N False eq | OI False | OF False | On False | I True Ieq | F False Feq | S False Seq
# expect: eqs | N False eq | OI False | OF False | On False | I False Ieq | F False Feq | S True Seq
# expect: ne | N True ne | OI True | OF True | On True | I False | F True | S True
# expect: indict | N False hash | OI False | OF False | On False | I True Ihash Ieq | F False Fhash Feq | S True Shash Seq
# expect: inlist | N False eq eq eq | OI False | OF False | On False | I True Ieq Ieq | F False Feq Feq Feq | S True Seq Seq Seq
# expect: inlist2 | N False eq | OI False | OF False | On False | I True Ieq | F False Feq | S False Seq
# expect: insert | N 0 hash | OI 0 | OF 0 | On 0 | I 0 Ihash | F 0 Fhash | S 1 Shash Seq
# expect: count | N 0 eq eq | OI 0 | OF 0 | On 0 | I 2 Ieq Ieq | F 0 Feq Feq | S 0 Seq Seq
# expect: idx | N ValueError: list.index(x): x not in list eq eq | OI ValueError: list.index(x): x not in list | OF ValueError: list.index(x): x not in list | On ValueError: list.index(x): x not in list | I 1 Ieq Ieq | F ValueError: list.index(x): x not in list Feq Feq | S 0 Seq
# expect: add | N TypeError: unsupported operand type(s) for +: 'N' and 'int' add | OI TypeError: unsupported operand type(s) for +: 'OnlyIndex' an | OF TypeError: unsupported operand type(s) for +: 'OnlyFloat' an | On TypeError: unsupported operand type(s) for +: 'OnlyInt' and  | I 10 Iadd | F 12 Fadd | S 'added' Sadd
# expect: radd | N TypeError: unsupported operand type(s) for +: 'int' and 'N' radd | OI TypeError: unsupported operand type(s) for +: 'int' and 'Onl | OF TypeError: unsupported operand type(s) for +: 'int' and 'Onl | On TypeError: unsupported operand type(s) for +: 'int' and 'Onl | I 6 | F 2.25 | S TypeError: unsupported operand type(s) for +: 'int' and 'Str
# expect: addself | N TypeError: unsupported operand type(s) for +: 'N' and 'N' add | OI TypeError: unsupported operand type(s) for +: 'OnlyIndex' an | OF TypeError: unsupported operand type(s) for +: 'OnlyFloat' an | On TypeError: unsupported operand type(s) for +: 'OnlyInt' and  | I 10 Iadd | F 12 Fadd | S 'added' Sadd
# expect: adds | N TypeError: unsupported operand type(s) for +: 'N' and 'str' add | OI TypeError: unsupported operand type(s) for +: 'OnlyIndex' an | OF TypeError: unsupported operand type(s) for +: 'OnlyFloat' an | On TypeError: unsupported operand type(s) for +: 'OnlyInt' and  | I 10 Iadd | F 12 Fadd | S 'added' Sadd
# expect: radds | N TypeError: can only concatenate str (not "N") to str radd | OI TypeError: can only concatenate str (not "OnlyIndex") to str | OF TypeError: can only concatenate str (not "OnlyFloat") to str | On TypeError: can only concatenate str (not "OnlyInt") to str | I TypeError: can only concatenate str (not "I") to str | F TypeError: can only concatenate str (not "F") to str | S 'a12'
# expect: mul | N TypeError: unsupported operand type(s) for *: 'N' and 'int' mul | OI TypeError: unsupported operand type(s) for *: 'OnlyIndex' an | OF TypeError: unsupported operand type(s) for *: 'OnlyFloat' an | On TypeError: unsupported operand type(s) for *: 'OnlyInt' and  | I 10 | F 2.5 | S '1212'
# expect: mull | N [1, 1, 1] rmul index | OI [1, 1, 1] index | OF TypeError: can't multiply sequence by non-int of type 'OnlyF | On TypeError: can't multiply sequence by non-int of type 'OnlyI | I [1, 1, 1, 1, 1] | F TypeError: can't multiply sequence by non-int of type 'F' | S TypeError: can't multiply sequence by non-int of type 'Str'
# expect: smul | N 'ababab' rmul index | OI 'ababab' index | OF TypeError: can't multiply sequence by non-int of type 'OnlyF | On TypeError: can't multiply sequence by non-int of type 'OnlyI | I 'ababababab' | F TypeError: can't multiply sequence by non-int of type 'F' | S TypeError: can't multiply sequence by non-int of type 'Str'
# expect: sum | N TypeError: unsupported operand type(s) for +: 'int' and 'N' radd | OI TypeError: unsupported operand type(s) for +: 'int' and 'Onl | OF TypeError: unsupported operand type(s) for +: 'int' and 'Onl | On TypeError: unsupported operand type(s) for +: 'int' and 'Onl | I 10 | F 2.5 | S TypeError: unsupported operand type(s) for +: 'int' and 'Str
# expect: sumf | N TypeError: unsupported operand type(s) for +: 'float' and 'N radd | OI TypeError: unsupported operand type(s) for +: 'float' and 'O | OF TypeError: unsupported operand type(s) for +: 'float' and 'O | On TypeError: unsupported operand type(s) for +: 'float' and 'O | I 6.5 | F 2.75 | S TypeError: unsupported operand type(s) for +: 'float' and 'S
# expect: max | N TypeError: '>' not supported between instances of 'int' and  lt | OI TypeError: '>' not supported between instances of 'int' and  | OF TypeError: '>' not supported between instances of 'int' and  | On TypeError: '>' not supported between instances of 'int' and  | I Irepr Ilt | F Frepr | S TypeError: '>' not supported between instances of 'int' and  Slt
# expect: maxs | N TypeError: '>' not supported between instances of 'str' and  lt | OI TypeError: '>' not supported between instances of 'str' and  | OF TypeError: '>' not supported between instances of 'str' and  | On TypeError: '>' not supported between instances of 'str' and  | I TypeError: '>' not supported between instances of 'str' and  Ilt | F TypeError: '>' not supported between instances of 'str' and  | S 'a' Slt
# expect: sqrt | N 1.7320508075688772 float | OI 1.7320508075688772 index | OF 1.224744871391589 float | On TypeError: must be real number, not OnlyInt | I 3.0 Ifloat | F 1.118033988749895 | S TypeError: must be real number, not Str
# expect: floor | N 7 floor | OI 3 index | OF 1 float | On TypeError: must be real number, not OnlyInt | I 5 | F 15 Ffloor | S TypeError: must be real number, not Str
# expect: ceil | N 8 ceil | OI 3 index | OF 2 float | On TypeError: must be real number, not OnlyInt | I 5 | F 2 | S TypeError: must be real number, not Str
# expect: trunc | N 6 trunc | OI TypeError: type OnlyIndex doesn't define __trunc__ method | OF TypeError: type OnlyFloat doesn't define __trunc__ method | On TypeError: type OnlyInt doesn't define __trunc__ method | I 5 | F 13 Ftrunc | S TypeError: type Str doesn't define __trunc__ method
# expect: gcd | N 1 index | OI 1 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 1 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: isqrt | N 1 index | OI 1 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 2 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: fact | N 6 index | OI 6 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 120 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: comb | N 120 index | OI 120 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 252 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: fsum | N 4.0 float | OI 4.0 index | OF 2.5 float | On TypeError: must be real number, not OnlyInt | I 10.0 Ifloat | F 2.25 | S TypeError: must be real number, not Str
# expect: prod | N TypeError: unsupported operand type(s) for *: 'int' and 'N' rmul | OI TypeError: unsupported operand type(s) for *: 'int' and 'Onl | OF TypeError: unsupported operand type(s) for *: 'int' and 'Onl | On TypeError: unsupported operand type(s) for *: 'int' and 'Onl | I 10 | F 2.5 | S '1212'
# expect: hypot | N 3.1622776601683795 float | OI 3.1622776601683795 index | OF 1.8027756377319946 float | On TypeError: must be real number, not OnlyInt | I 9.055385138137417 Ifloat | F 1.6007810593582121 | S TypeError: must be real number, not Str
# expect: dist | N 2.0 float | OI 2.0 index | OF 0.5 float | On TypeError: must be real number, not OnlyInt | I 8.0 Ifloat | F 0.25 | S TypeError: must be real number, not Str
# expect: isnan | N False float | OI False index | OF False float | On TypeError: must be real number, not OnlyInt | I False Ifloat | F False | S TypeError: must be real number, not Str
# expect: isclose | N False float | OI False index | OF False float | On TypeError: must be real number, not OnlyInt | I False Ifloat | F False | S TypeError: must be real number, not Str
# expect: copysign | N 1.0 float | OI 1.0 index | OF 1.0 float | On TypeError: must be real number, not OnlyInt | I 1.0 Ifloat | F 1.0 | S TypeError: must be real number, not Str
# expect: ldexp | N TypeError: Expected an int as second argument to ldexp. | OI TypeError: Expected an int as second argument to ldexp. | OF TypeError: Expected an int as second argument to ldexp. | On TypeError: Expected an int as second argument to ldexp. | I 32.0 | F TypeError: Expected an int as second argument to ldexp. | S TypeError: Expected an int as second argument to ldexp.
# expect: pow | N TypeError: unsupported operand type(s) for ** or pow(): 'int rpow | OI TypeError: unsupported operand type(s) for ** or pow(): 'int | OF TypeError: unsupported operand type(s) for ** or pow(): 'int | On TypeError: unsupported operand type(s) for ** or pow(): 'int | I 32 | F 2.378414230005442 | S TypeError: unsupported operand type(s) for ** or pow(): 'int
# expect: powm | N TypeError: unsupported operand type(s) for ** or pow(): 'N', pow | OI TypeError: unsupported operand type(s) for ** or pow(): 'Onl | OF TypeError: unsupported operand type(s) for ** or pow(): 'Onl | On TypeError: unsupported operand type(s) for ** or pow(): 'Onl | I 4 | F TypeError: pow() 3rd argument not allowed unless all argumen | S TypeError: unsupported operand type(s) for ** or pow(): 'Str
# expect: mpow | N 9.0 float | OI 9.0 index | OF 2.25 float | On TypeError: must be real number, not OnlyInt | I 81.0 Ifloat | F 1.5625 | S TypeError: must be real number, not Str
# expect: round | N ('round',) round | OI TypeError: type OnlyIndex doesn't define __round__ method | OF TypeError: type OnlyFloat doesn't define __round__ method | On TypeError: type OnlyInt doesn't define __round__ method | I 5 | F 14 Fround | S TypeError: type Str doesn't define __round__ method
# expect: round2 | N ('round', 1) round | OI TypeError: type OnlyIndex doesn't define __round__ method | OF TypeError: type OnlyFloat doesn't define __round__ method | On TypeError: type OnlyInt doesn't define __round__ method | I 5 | F 14 Fround | S TypeError: type Str doesn't define __round__ method
# expect: roundn | N 1.234 index | OI 1.234 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 1.234 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: abs | N 3 abs | OI TypeError: bad operand type for abs(): 'OnlyIndex' | OF TypeError: bad operand type for abs(): 'OnlyFloat' | On TypeError: bad operand type for abs(): 'OnlyInt' | I 5 | F 1.25 | S TypeError: bad operand type for abs(): 'Str'
# expect: neg | N 1 neg | OI TypeError: bad operand type for unary -: 'OnlyIndex' | OF TypeError: bad operand type for unary -: 'OnlyFloat' | On TypeError: bad operand type for unary -: 'OnlyInt' | I -5 | F -1.25 | S TypeError: bad operand type for unary -: 'Str'
# expect: divmod | N TypeError: unsupported operand type(s) for divmod(): 'N' and divmod | OI TypeError: unsupported operand type(s) for divmod(): 'OnlyIn | OF TypeError: unsupported operand type(s) for divmod(): 'OnlyFl | On TypeError: unsupported operand type(s) for divmod(): 'OnlyIn | I (2, 1) | F (0.0, 1.25) | S TypeError: unsupported operand type(s) for divmod(): 'Str' a
# expect: range | N range(0, 3) index | OI range(0, 3) index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I range(0, 5) | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: index | N 3 index | OI 3 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 5 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: hex | N '0x3' index | OI '0x3' index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I '0x5' | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: chr | N '\x03' index | OI '\x03' index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I '\x05' | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: list | N 4 index | OI 4 index | OF TypeError: list indices must be integers or slices, not Only | On TypeError: list indices must be integers or slices, not Only | I 6 | F TypeError: list indices must be integers or slices, not F | S TypeError: list indices must be integers or slices, not Str
# expect: slice | N 'abc' index | OI 'abc' index | OF TypeError: slice indices must be integers or None or have an | On TypeError: slice indices must be integers or None or have an | I 'abcde' | F TypeError: slice indices must be integers or None or have an | S TypeError: slice indices must be integers or None or have an
# expect: slice2 | N (0, 3, 1) index | OI (0, 3, 1) index | OF TypeError: slice indices must be integers or None or have an | On TypeError: slice indices must be integers or None or have an | I (0, 5, 1) | F TypeError: slice indices must be integers or None or have an | S TypeError: slice indices must be integers or None or have an
# expect: bytes | N b'b' bytes | OI b'\x00\x00\x00' index | OF TypeError: cannot convert 'OnlyFloat' object to bytes | On TypeError: cannot convert 'OnlyInt' object to bytes | I b'\x00\x00\x00\x00\x00' | F TypeError: cannot convert 'F' object to bytes | S TypeError: string argument without an encoding
# expect: bytearray | N bytearray(b'\x00\x00\x00') index | OI bytearray(b'\x00\x00\x00') index | OF TypeError: cannot convert 'OnlyFloat' object to bytearray | On TypeError: cannot convert 'OnlyInt' object to bytearray | I bytearray(b'\x00\x00\x00\x00\x00') | F TypeError: cannot convert 'F' object to bytearray | S TypeError: string argument without an encoding
# expect: shift | N TypeError: unsupported operand type(s) for <<: 'int' and 'N' rlshift | OI TypeError: unsupported operand type(s) for <<: 'int' and 'On | OF TypeError: unsupported operand type(s) for <<: 'int' and 'On | On TypeError: unsupported operand type(s) for <<: 'int' and 'On | I 32 | F TypeError: unsupported operand type(s) for <<: 'int' and 'F' | S TypeError: unsupported operand type(s) for <<: 'int' and 'St
# expect: frac | N TypeError: argument should be a string or a Rational instanc | OI TypeError: argument should be a string or a Rational instanc | OF TypeError: argument should be a string or a Rational instanc | On TypeError: argument should be a string or a Rational instanc | I Fraction(5, 1) | F Fraction(5, 4) | S Fraction(12, 1)
# expect: frac2 | N TypeError: both arguments should be Rational instances | OI TypeError: both arguments should be Rational instances | OF TypeError: both arguments should be Rational instances | On TypeError: both arguments should be Rational instances | I Fraction(5, 2) | F TypeError: both arguments should be Rational instances | S TypeError: both arguments should be Rational instances
# expect: dec | N TypeError: conversion from N to Decimal is not supported | OI TypeError: conversion from OnlyIndex to Decimal is not suppo | OF TypeError: conversion from OnlyFloat to Decimal is not suppo | On TypeError: conversion from OnlyInt to Decimal is not support | I Decimal('5') | F Decimal('1.25') | S Decimal('12')
# expect: td | N TypeError: unsupported type for timedelta days component: N | OI TypeError: unsupported type for timedelta days component: On | OF TypeError: unsupported type for timedelta days component: On | On TypeError: unsupported type for timedelta days component: On | I datetime.timedelta(days=5) | F datetime.timedelta(days=1, seconds=21600) | S TypeError: unsupported type for timedelta days component: St
# expect: date | N datetime.date(2020, 3, 1) index | OI datetime.date(2020, 3, 1) index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I datetime.date(2020, 5, 1) | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: struct | N b'\x03\x00\x00\x00' index | OI b'\x03\x00\x00\x00' index | OF error: required argument is not an integer | On error: required argument is not an integer | I b'\x05\x00\x00\x00' | F error: required argument is not an integer | S error: required argument is not an integer
# expect: arr | N array('i', [3]) index | OI array('i', [3]) index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I array('i', [5]) | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: arrd | N array('d', [3.0]) float | OI array('d', [3.0]) index | OF array('d', [1.5]) float | On TypeError: must be real number, not OnlyInt | I array('d', [9.0]) Ifloat | F array('d', [1.25]) | S TypeError: must be real number, not Str
# expect: islice | N [0, 1, 2] index | OI [0, 1, 2] index | OF ValueError: Stop argument for islice() must be None or an in | On ValueError: Stop argument for islice() must be None or an in | I [0, 1, 2, 3, 4] | F ValueError: Stop argument for islice() must be None or an in | S ValueError: Stop argument for islice() must be None or an in
# expect: repeat | N [1, 1, 1] index | OI [1, 1, 1] index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I [1, 1, 1, 1, 1] | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: combos | N 20 index | OI 20 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 6 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: count2 | N TypeError: unsupported operand type(s) for +: 'N' and 'int' add | OI TypeError: unsupported operand type(s) for +: 'OnlyIndex' an | OF TypeError: unsupported operand type(s) for +: 'OnlyFloat' an | On TypeError: unsupported operand type(s) for +: 'OnlyInt' and  | I 5 | F Frepr Fadd | S TypeError: a number is required
# expect: rnd | N TypeError: The only supported seed types are:
# expect: None, int, flo | OI TypeError: The only supported seed types are:
# expect: None, int, flo | OF TypeError: The only supported seed types are:
# expect: None, int, flo | On TypeError: The only supported seed types are:
# expect: None, int, flo | I 1 | F 1 Fhash | S 1
# expect: randint | N 0 index | OI 0 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 1 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: frombytes | N TypeError: descriptor 'to_bytes' for 'int' objects doesn't a | OI TypeError: descriptor 'to_bytes' for 'int' objects doesn't a | OF TypeError: descriptor 'to_bytes' for 'int' objects doesn't a | On TypeError: descriptor 'to_bytes' for 'int' objects doesn't a | I b'\x00\x00\x00\x05' | F TypeError: descriptor 'to_bytes' for 'int' objects doesn't a | S TypeError: descriptor 'to_bytes' for 'int' objects doesn't a
# expect: intbase | N 4 index | OI 4 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 6 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: zfill | N '001' index | OI '001' index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I '00001' | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: center | N ' a ' index | OI ' a ' index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I '  a  ' | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: split | N ['a', 'b', 'c'] index | OI ['a', 'b', 'c'] index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I ['a', 'b', 'c'] | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: replace | N 'bbb' index | OI 'bbb' index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 'bbb' | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: expand | N '   ' index | OI '   ' index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I '     ' | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: find | N 5 index | OI 5 index | OF TypeError: slice indices must be integers or None or have an | On TypeError: slice indices must be integers or None or have an | I 5 | F TypeError: slice indices must be integers or None or have an | S TypeError: slice indices must be integers or None or have an
# expect: strfind | N TypeError: find() argument 1 must be str, not N | OI TypeError: find() argument 1 must be str, not OnlyIndex | OF TypeError: find() argument 1 must be str, not OnlyFloat | On TypeError: find() argument 1 must be str, not OnlyInt | I TypeError: find() argument 1 must be str, not I | F TypeError: find() argument 1 must be str, not F | S 2
# expect: strin | N TypeError: 'in <string>' requires string as left operand, no | OI TypeError: 'in <string>' requires string as left operand, no | OF TypeError: 'in <string>' requires string as left operand, no | On TypeError: 'in <string>' requires string as left operand, no | I TypeError: 'in <string>' requires string as left operand, no | F TypeError: 'in <string>' requires string as left operand, no | S True
# expect: instr | N TypeError: argument of type 'N' is not a container or iterab | OI TypeError: argument of type 'OnlyIndex' is not a container o | OF TypeError: argument of type 'OnlyFloat' is not a container o | On TypeError: argument of type 'OnlyInt' is not a container or  | I TypeError: argument of type 'I' is not a container or iterab | F TypeError: argument of type 'F' is not a container or iterab | S True Sin
# expect: startswith | N TypeError: startswith first arg must be str or a tuple of st | OI TypeError: startswith first arg must be str or a tuple of st | OF TypeError: startswith first arg must be str or a tuple of st | On TypeError: startswith first arg must be str or a tuple of st | I TypeError: startswith first arg must be str or a tuple of st | F TypeError: startswith first arg must be str or a tuple of st | S True
# expect: insert2 | N None index | OI None index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I None | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: pop | N 3 index | OI 3 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 5 | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: truth | N True bool | OI True | OF True | On True | I False Ibool | F True | S False Sbool
# expect: not_ | N False bool | OI False | OF False | On False | I True Ibool | F False | S True Sbool
# expect: if_ | N 1 bool | OI 1 | OF 1 | On 1 | I 2 Ibool | F 1 | S 2 Sbool
# expect: and_ | N 1 bool | OI 1 | OF 1 | On 1 | I Irepr Ibool | F 1 | S Srepr Sbool
# expect: any | N True bool | OI True | OF True | On True | I False Ibool | F True | S False Sbool
# expect: all | N True bool | OI True | OF True | On True | I False Ibool | F True | S False Sbool
# expect: filter | N 1 bool | OI 1 | OF 1 | On 1 | I [] Ibool | F 1 | S [] Sbool
# expect: intstr | N ValueError: invalid literal for int() with base 10: 's' str | OI ValueError: invalid literal for int() with base 10: '<__main | OF ValueError: invalid literal for int() with base 10: '<__main | On ValueError: invalid literal for int() with base 10: '<__main | I ValueError: invalid literal for int() with base 10: 'Istr' | F ValueError: invalid literal for int() with base 10: 'Frepr' | S ValueError: invalid literal for int() with base 10: 'SSTR' Sstr
# expect: dictkey | N KeyError: r hash repr | OI KeyError: <__main__.OnlyIndex object at 0x> | OF KeyError: <__main__.OnlyFloat object at 0x> | On KeyError: <__main__.OnlyInt object at 0x> | I 2 Ihash Ieq | F KeyError: Frepr Fhash Feq | S 1 Shash Seq
# expect: len | N 2 len | OI TypeError: object of type 'OnlyIndex' has no len() | OF TypeError: object of type 'OnlyFloat' has no len() | On TypeError: object of type 'OnlyInt' has no len() | I TypeError: object of type 'I' has no len() | F TypeError: object of type 'F' has no len() | S 99 Slen
# expect: iter | N TypeError: 'N' object is not iterable | OI TypeError: 'OnlyIndex' object is not iterable | OF TypeError: 'OnlyFloat' object is not iterable | On TypeError: 'OnlyInt' object is not iterable | I TypeError: 'I' object is not iterable | F TypeError: 'F' object is not iterable | S ['i', 't'] Siter Slen
# expect: unpack | N TypeError: Value after * must be an iterable, not N | OI TypeError: Value after * must be an iterable, not OnlyIndex | OF TypeError: Value after * must be an iterable, not OnlyFloat | On TypeError: Value after * must be an iterable, not OnlyInt | I TypeError: Value after * must be an iterable, not I | F TypeError: Value after * must be an iterable, not F | S ['i', 't'] Siter Slen
# expect: fromhex | N TypeError: bad argument type for built-in operation | OI TypeError: bad argument type for built-in operation | OF TypeError: bad argument type for built-in operation | On TypeError: bad argument type for built-in operation | I TypeError: bad argument type for built-in operation | F TypeError: bad argument type for built-in operation | S 18.0
# expect: divf | N TypeError: unsupported operand type(s) for /: 'int' and 'N' rtruediv | OI TypeError: unsupported operand type(s) for /: 'int' and 'Onl | OF TypeError: unsupported operand type(s) for /: 'int' and 'Onl | On TypeError: unsupported operand type(s) for /: 'int' and 'Onl | I 0.2 | F 0.8 | S TypeError: unsupported operand type(s) for /: 'int' and 'Str
# expect: mean | N TypeError: can't convert type 'N' to numerator/denominator | OI TypeError: can't convert type 'OnlyIndex' to numerator/denom | OF TypeError: can't convert type 'OnlyFloat' to numerator/denom | On TypeError: can't convert type 'OnlyInt' to numerator/denomin | I Irepr | F Frepr | S TypeError: can't convert type 'Str' to numerator/denominator
# expect: open | N TypeError: join() argument must be str, bytes, or os.PathLik | OI TypeError: join() argument must be str, bytes, or os.PathLik | OF TypeError: join() argument must be str, bytes, or os.PathLik | On TypeError: join() argument must be str, bytes, or os.PathLik | I TypeError: join() argument must be str, bytes, or os.PathLik | F TypeError: join() argument must be str, bytes, or os.PathLik | S 'a/12'
# expect: re | N TypeError: expected string or bytes-like object, got 'N' | OI TypeError: expected string or bytes-like object, got 'OnlyIn | OF TypeError: expected string or bytes-like object, got 'OnlyFl | On TypeError: expected string or bytes-like object, got 'OnlyIn | I TypeError: expected string or bytes-like object, got 'I' | F TypeError: expected string or bytes-like object, got 'F' | S 1
# expect: enumerate | N [(3, 'a')] index | OI [(3, 'a')] index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I [(5, 'a')] | F TypeError: 'F' object cannot be interpreted as an integer | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: setrec | N AttributeError: 'N' object has no attribute 'bit_length' | OI AttributeError: 'OnlyIndex' object has no attribute 'bit_len | OF AttributeError: 'OnlyFloat' object has no attribute 'bit_len | On AttributeError: 'OnlyInt' object has no attribute 'bit_lengt | I 3 | F AttributeError: 'F' object has no attribute 'bit_length' | S AttributeError: 'Str' object has no attribute 'bit_length'
# expect: lower | N AttributeError: 'N' object has no attribute 'lower' | OI AttributeError: 'OnlyIndex' object has no attribute 'lower' | OF AttributeError: 'OnlyFloat' object has no attribute 'lower' | On AttributeError: 'OnlyInt' object has no attribute 'lower' | I AttributeError: 'I' object has no attribute 'lower' | F AttributeError: 'F' object has no attribute 'lower' | S '12'
# expect: strip | N AttributeError: 'N' object has no attribute 'strip' | OI AttributeError: 'OnlyIndex' object has no attribute 'strip' | OF AttributeError: 'OnlyFloat' object has no attribute 'strip' | On AttributeError: 'OnlyInt' object has no attribute 'strip' | I AttributeError: 'I' object has no attribute 'strip' | F AttributeError: 'F' object has no attribute 'strip' | S '12'
# expect: encode | N AttributeError: 'N' object has no attribute 'encode' | OI AttributeError: 'OnlyIndex' object has no attribute 'encode' | OF AttributeError: 'OnlyFloat' object has no attribute 'encode' | On AttributeError: 'OnlyInt' object has no attribute 'encode' | I AttributeError: 'I' object has no attribute 'encode' | F AttributeError: 'F' object has no attribute 'encode' | S b'12'
# expect: title | N AttributeError: 'N' object has no attribute 'title' | OI AttributeError: 'OnlyIndex' object has no attribute 'title' | OF AttributeError: 'OnlyFloat' object has no attribute 'title' | On AttributeError: 'OnlyInt' object has no attribute 'title' | I AttributeError: 'I' object has no attribute 'title' | F AttributeError: 'F' object has no attribute 'title' | S <class 'str'>
# expect: plus | N <class 'int'> pos | OI TypeError: bad operand type for unary +: 'OnlyIndex' | OF TypeError: bad operand type for unary +: 'OnlyFloat' | On TypeError: bad operand type for unary +: 'OnlyInt' | I <class 'int'> | F <class 'float'> | S TypeError: bad operand type for unary +: 'Str'
# expect: real | N AttributeError: 'N' object has no attribute 'real' | OI AttributeError: 'OnlyIndex' object has no attribute 'real' | OF AttributeError: 'OnlyFloat' object has no attribute 'real' | On AttributeError: 'OnlyInt' object has no attribute 'real' | I <class 'int'> | F <class 'float'> | S AttributeError: 'Str' object has no attribute 'real'
# expect: intern | N TypeError: intern() argument must be str, not N | OI TypeError: intern() argument must be str, not OnlyIndex | OF TypeError: intern() argument must be str, not OnlyFloat | On TypeError: intern() argument must be str, not OnlyInt | I TypeError: intern() argument must be str, not I | F TypeError: intern() argument must be str, not F | S TypeError: can't intern Str
# expect: comp | N (3+1j) complex | OI (3+1j) index | OF (1.5+1j) float | On TypeError: complex() argument 'real' must be a real number,  | I (9+1j) Ifloat | F (2.5+1j) Ffloat | S TypeError: complex() argument 'real' must be a real number,
# expect: comp2 | N (1+3j) float | OI (1+3j) index | OF (1+1.5j) float | On TypeError: complex() argument 'imag' must be a real number,  | I (1+9j) Ifloat | F (1+2.5j) Ffloat | S TypeError: complex() argument 'imag' must be a real number,
# expect: floordiv | N TypeError: unsupported operand type(s) for //: 'int' and 'N' rfloordiv | OI TypeError: unsupported operand type(s) for //: 'int' and 'On | OF TypeError: unsupported operand type(s) for //: 'int' and 'On | On TypeError: unsupported operand type(s) for //: 'int' and 'On | I 1 | F 5.0 | S TypeError: unsupported operand type(s) for //: 'int' and 'St
# expect: cmp | N TypeError: '<' not supported between instances of 'int' and  gt | OI TypeError: '<' not supported between instances of 'int' and  | OF TypeError: '<' not supported between instances of 'int' and  | On TypeError: '<' not supported between instances of 'int' and  | I True | F True | S TypeError: '<' not supported between instances of 'int' and
# expect: cmp2 | N TypeError: '<' not supported between instances of 'N' and 'i lt | OI TypeError: '<' not supported between instances of 'OnlyIndex | OF TypeError: '<' not supported between instances of 'OnlyFloat | On TypeError: '<' not supported between instances of 'OnlyInt'  | I False Ilt | F True | S TypeError: '<' not supported between instances of 'Str' and  Slt
# expect: cmpf | N False eq | OI False | OF False | On False | I False | F False Feq | S False Seq
# expect: aug | N TypeError: unsupported operand type(s) for +=: 'int' and 'N' radd | OI TypeError: unsupported operand type(s) for +=: 'int' and 'On | OF TypeError: unsupported operand type(s) for +=: 'int' and 'On | On TypeError: unsupported operand type(s) for +=: 'int' and 'On | I 10 | F 6.25 | S TypeError: unsupported operand type(s) for +=: 'int' and 'St
# expect: time | N 1970 index | OI 1970 index | OF TypeError: 'OnlyFloat' object cannot be interpreted as an in | On TypeError: 'OnlyInt' object cannot be interpreted as an inte | I 1970 | F 1970 | S TypeError: 'Str' object cannot be interpreted as an integer
# expect: isinst | N False | OI False | OF False | On False | I True | F True | S True
# expect: match | N 0 str | OI 0 | OF 0 | On 0 | I 0 | F 0 | S 0 Sstr
# expect: N M add TypeError: unsupported operand type(s) for +: 'N' and 'M' N.add M.radd
# expect: N M iadd TypeError: unsupported operand type(s) for +=: 'N' and 'M' N.iadd N.add M.radd
# expect: N M lt TypeError: '<' not supported between instances of 'N' and 'M' M.gt N.lt
# expect: N M eq False M.eq N.eq
# expect: N M ne True M.ne N.ne
# expect: N M divmod TypeError: unsupported operand type(s) for divmod(): 'N' and 'M' N.divmod M.rdivmod
# expect: N M pow TypeError: unsupported operand type(s) for ** or pow(): 'N' and 'M' N.pow M.rpow
# expect: N M matmul TypeError: unsupported operand type(s) for @: 'N' and 'M' N.matmul M.rmatmul
# expect: N M ge TypeError: '>=' not supported between instances of 'N' and 'M' M.le N.ge
# expect: M N add TypeError: unsupported operand type(s) for +: 'M' and 'N' M.add N.radd
# expect: M N iadd TypeError: unsupported operand type(s) for +=: 'M' and 'N' M.iadd M.add N.radd
# expect: M N lt TypeError: '<' not supported between instances of 'M' and 'N' M.lt N.gt
# expect: M N eq False M.eq N.eq
# expect: M N ne True M.ne N.ne
# expect: M N divmod TypeError: unsupported operand type(s) for divmod(): 'M' and 'N' M.divmod N.rdivmod
# expect: M N pow TypeError: unsupported operand type(s) for ** or pow(): 'M' and 'N' M.pow N.rpow
# expect: M N matmul TypeError: unsupported operand type(s) for @: 'M' and 'N' M.matmul N.rmatmul
# expect: M N ge TypeError: '>=' not supported between instances of 'M' and 'N' M.ge N.le
# expect: N P add 'P' P radd
# expect: N P iadd 'P' N.iadd P radd
# expect: N P lt True P gt
# expect: N P eq False P.eq N.eq
# expect: N P ne True P.ne N.ne
# expect: N P divmod TypeError: unsupported operand type(s) for divmod(): 'N' and 'P' N.divmod P.rdivmod
# expect: N P pow TypeError: unsupported operand type(s) for ** or pow(): 'N' and 'P' N.pow P.rpow
# expect: N P matmul TypeError: unsupported operand type(s) for @: 'N' and 'P' N.matmul P.rmatmul
# expect: N P ge TypeError: '>=' not supported between instances of 'N' and 'P' P.le N.ge
# expect: P N add TypeError: unsupported operand type(s) for +: 'P' and 'N' P.add N.radd
# expect: P N iadd TypeError: unsupported operand type(s) for +=: 'P' and 'N' P.iadd P.add N.radd
# expect: P N lt True P lt
# expect: P N eq False P.eq N.eq
# expect: P N ne True P.ne N.ne
# expect: P N divmod TypeError: unsupported operand type(s) for divmod(): 'P' and 'N' P.divmod N.rdivmod
# expect: P N pow TypeError: unsupported operand type(s) for ** or pow(): 'P' and 'N' P.pow N.rpow
# expect: P N matmul TypeError: unsupported operand type(s) for @: 'P' and 'N' P.matmul N.rmatmul
# expect: P N ge TypeError: '>=' not supported between instances of 'P' and 'N' P.ge N.le
# expect: N N add TypeError: unsupported operand type(s) for +: 'N' and 'N' N.add
# expect: N N iadd TypeError: unsupported operand type(s) for +=: 'N' and 'N' N.iadd N.add
# expect: N N lt TypeError: '<' not supported between instances of 'N' and 'N' N.lt N.gt
# expect: N N eq False N.eq N.eq
# expect: N N ne True N.ne N.ne
# expect: N N divmod TypeError: unsupported operand type(s) for divmod(): 'N' and 'N' N.divmod
# expect: N N pow TypeError: unsupported operand type(s) for ** or pow(): 'N' and 'N' N.pow
# expect: N N matmul TypeError: unsupported operand type(s) for @: 'N' and 'N' N.matmul
# expect: N N ge TypeError: '>=' not supported between instances of 'N' and 'N' N.ge N.le
# expect: int N add TypeError: unsupported operand type(s) for +: 'int' and 'N' N.radd
# expect: int N iadd TypeError: unsupported operand type(s) for +=: 'int' and 'N' N.radd
# expect: int N lt TypeError: '<' not supported between instances of 'int' and 'N' N.gt
# expect: int N eq False N.eq
# expect: int N ne True N.ne
# expect: int N divmod TypeError: unsupported operand type(s) for divmod(): 'int' and 'N' N.rdivmod
# expect: int N pow TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'N' N.rpow
# expect: int N matmul TypeError: unsupported operand type(s) for @: 'int' and 'N' N.rmatmul
# expect: int N ge TypeError: '>=' not supported between instances of 'int' and 'N' N.le
# expect: N int add TypeError: unsupported operand type(s) for +: 'N' and 'int' N.add
# expect: N int iadd TypeError: unsupported operand type(s) for +=: 'N' and 'int' N.iadd N.add
# expect: N int lt TypeError: '<' not supported between instances of 'N' and 'int' N.lt
# expect: N int eq False N.eq
# expect: N int ne True N.ne
# expect: N int divmod TypeError: unsupported operand type(s) for divmod(): 'N' and 'int' N.divmod
# expect: N int pow TypeError: unsupported operand type(s) for ** or pow(): 'N' and 'int' N.pow
# expect: N int matmul TypeError: unsupported operand type(s) for @: 'N' and 'int' N.matmul
# expect: N int ge TypeError: '>=' not supported between instances of 'N' and 'int' N.ge
# expect: int P add 'P' P radd
# expect: int P iadd 'P' P radd
# expect: int P lt True P gt
# expect: int P eq False P.eq
# expect: int P ne True P.ne
# expect: int P divmod TypeError: unsupported operand type(s) for divmod(): 'int' and 'P' P.rdivmod
# expect: int P pow TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'P' P.rpow
# expect: int P matmul TypeError: unsupported operand type(s) for @: 'int' and 'P' P.rmatmul
# expect: int P ge TypeError: '>=' not supported between instances of 'int' and 'P' P.le
# expect: I N add 10 Iadd
# expect: I N iadd 10 Iadd
# expect: I N lt TypeError: '<' not supported between instances of 'I' and 'N' Ilt N.gt
# expect: I N eq False Ieq N.eq
# expect: I N ne True N.ne
# expect: I N divmod TypeError: unsupported operand type(s) for divmod(): 'I' and 'N' N.rdivmod
# expect: I N pow TypeError: unsupported operand type(s) for ** or pow(): 'I' and 'N' N.rpow
# expect: I N matmul TypeError: unsupported operand type(s) for @: 'I' and 'N' N.rmatmul
# expect: I N ge TypeError: '>=' not supported between instances of 'I' and 'N' N.le
# expect: N I add TypeError: unsupported operand type(s) for +: 'N' and 'I' N.add
# expect: N I iadd TypeError: unsupported operand type(s) for +=: 'N' and 'I' N.iadd N.add
# expect: N I lt TypeError: '<' not supported between instances of 'N' and 'I' N.lt
# expect: N I eq False N.eq Ieq
# expect: N I ne True N.ne
# expect: N I divmod TypeError: unsupported operand type(s) for divmod(): 'N' and 'I' N.divmod
# expect: N I pow TypeError: unsupported operand type(s) for ** or pow(): 'N' and 'I' N.pow
# expect: N I matmul TypeError: unsupported operand type(s) for @: 'N' and 'I' N.matmul
# expect: N I ge TypeError: '>=' not supported between instances of 'N' and 'I' N.ge
