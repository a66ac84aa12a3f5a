"""What natives that come to Python code answer, raise and leave behind."""
import functools
import itertools
import operator
import sys
import traceback
import weakref


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def give(self):
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer

    __len__ = __abs__ = __repr__ = __str__ = __int__ = __bool__ = __iter__ = __next__ = __index__ = give

    def __format__(self, spec):
        return self.give() if spec != 'x' else 'hex'


class Text(str):
    pass


def tried(what, *args):
    try:
        answer = what(*args)
        return f'{type(answer).__name__} {answer!r}' if type(answer) is not Odd else 'Odd'
    except BaseException as error:
        lines = traceback.extract_tb(error.__traceback__)
        return f'{type(error).__name__}: {error} in {[line.name for line in lines]}'


natives = [len, abs, repr, str, int, bool, iter, next, ascii, format]
for answer in [3, -1, 0, 2 ** 70, True, None, 'text', Text('own'), 1.5, [], ValueError('no'), StopIteration('over'), StopIteration()]:
    for native in natives:
        print(native.__name__, repr(answer) if not hasattr(answer, '__next__') else 'iterator', '->', tried(native, Odd(answer)))
    print('f', tried(lambda: f'{Odd(answer)}'), tried(lambda: f'{Odd(answer)!r}'), tried(lambda: f'{Odd(answer)!s:>6}'), tried(lambda: f'{Odd(answer):x}'))


class Wrong:
    def __len__(self, more):
        return 1

    def __str__(self, *given, word='default'):
        return f'{given} {word}'

    def __repr__(self):
        yield 'generator'

    def __abs__(self, other=5):
        return other

    __int__ = None

    @staticmethod
    def __bool__():
        return True

    @classmethod
    def __iter__(cls):
        return iter([cls.__name__])


for native in natives:
    print(native.__name__, tried(native, Wrong()).replace(hex(id(None)), '')[:60].split(' object at')[0])


# ---- map, filter and those who go through them ----
def double(n):
    return n * 2


def fails(n):
    if n == 3:
        raise KeyError(n)
    return n


def stops(n):
    if n == 3:
        raise StopIteration(n)
    return n


class Holder:
    def __init__(self, by):
        self.by = by

    def times(self, n, more=0):
        return n * self.by + more


consumers = [list, tuple, set, sum, max, min, any, all, sorted, lambda i: ','.join(map(str, i)), dict.fromkeys, lambda i: [*i], lambda i: (lambda *a: a)(*i)]
for func in [double, fails, stops, Holder(3).times, functools.partial(double), lambda n: None, operator.attrgetter('real'), Holder]:
    for consumer in consumers:
        print(tried(consumer, map(func, range(6)))[:70].split(' object at')[0], end='; ')
    print()
print(list(map(lambda a, b: a + b, [1, 2, 3], (10, 20))), list(map(Holder(2).times, range(4), [1, 1, 1])))
print(tried(list, map(lambda a, b: a, [1, 2], [1], strict=True)) if sys.version_info >= (3, 14) else '')
for item in map(stops, range(6)):
    print('loop', item)
try:
    for item in map(fails, range(6)):
        print('loop', item)
except KeyError as error:
    print(repr(error), [frame.name for frame in traceback.extract_tb(error.__traceback__)])
m = map(fails, range(6))
print(next(m), next(m), tried(next, m), tried(next, m, 'none'), tried(list, m), list(m))


def generating(n):
    yield n


print([type(item).__name__ for item in map(generating, range(2))], [list(item) for item in list(map(generating, 'ab'))])
for func in [lambda n: n % 2, lambda n: [] if n < 2 else [n], stops, fails, None, Odd, Holder(0).times]:
    print(tried(list, filter(func, range(5)))[:60], tried(sum, filter(func, range(3)))[:40])


class Count:
    def __init__(self, most):
        self.most = most
        self.at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == self.most:
            raise StopIteration(self.at)
        self.at += 1
        return self.at


for consumer in consumers:
    print(tried(consumer, Count(4))[:50].split(' object at')[0], end='; ')
print()
c = Count(5)
print(max(c), tried(next, c), list(c), sum(Count(100)), any(item > 3 for item in Count(9)))
a, b, *rest = Count(6)
print(a, b, rest, [*zip(Count(3), Count(2))], dict(zip(Count(2), map(str, Count(9)))))

# ---- keys ----
words = ['pear', 'fig', 'banana', 'kiwi', 'apple', 'date']
print(sorted(words, key=lambda w: (len(w), w)), sorted(words, key=len, reverse=True), max(words, key=lambda w: w[-1]), min(words, key=Holder(-1).times if False else len))
print(max(range(10), key=lambda n: -abs(n - 4)), min(enumerate(words), key=lambda p: p[1]), max([], key=lambda n: n, default='none'), max(3, 1, 2, key=lambda n: n % 3))
print(tried(sorted, range(5), ) , tried(lambda: sorted(range(5), key=fails)), tried(lambda: max(range(5), key=stops)), tried(lambda: max(range(5), key=lambda n: None)), tried(lambda: sorted(range(3), key=generating))[:40])
seen = []
print(sorted(range(6), key=lambda n: seen.append(n) or n % 2), seen)
print(max(map(double, range(5)), key=lambda n: seen.append(n) or n % 4), seen[6:])
records = [Holder(n * 7 % 10) for n in range(10)]
print([r.by for r in sorted(records, key=operator.attrgetter('by'))], max(records, key=operator.attrgetter('by')).by, tried(lambda: sorted(records, key=operator.attrgetter('none'))))
print(sorted([(1, 'b'), (0, 'a')], key=operator.itemgetter(1)), tried(lambda: sorted([(1,), ()], key=operator.itemgetter(0))), sorted(words, key=operator.methodcaller('count', 'a')))


class Ordered:
    asked = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Ordered.asked += 1
        if self.n == 50:
            return NotImplemented
        return self.n < other.n if self.n != 40 else [] if self.n >= other.n else 'yes'

    def __gt__(self, other):
        return self.n > other.n


for count in (5, 30, 60, 100):
    Ordered.asked = 0
    made = sorted(Ordered(n * 37 % count) for n in range(count))
    print(count, [o.n for o in made] == list(range(count)), Ordered.asked)
made[3].n = None
print(tried(lambda: sorted(made))[:90])

# ---- partial ----
def told(*args, **kwargs):
    return args, kwargs


def plain(a, b=2, *, c=3):
    return a, b, c


p = functools.partial(told, 1, x=2)
print(p(), p(3), p(3, x=4), p(*[5, 6], **{'y': 7}))
q = functools.partial(plain, c=9)
print(q(1), q(1, 4), tried(q), tried(q, 1, 2, 3), tried(functools.partial(plain, 1), 2, 3), tried(functools.partial(len), Odd(4)))
r = functools.partial(q, 7)
print(r(), r(8), r.func is plain, r.args, r.keywords, list(map(functools.partial(plain, 1), 'ab')))


class Method:
    three = functools.partialmethod(told, 3)
    bound = staticmethod(functools.partial(told, 'static'))

    def walk(self, n):
        return n if n == 0 else functools.partial(self.walk, n - 1)()


print(Method().three(4)[0][1:], Method().bound(1), Method().walk(50))




# ---- deaths ----
class Dies:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('dies', self.name)

    def __len__(self):
        print('len of', self.name)
        return 3

    def __lt__(self, other):
        return self.name < other.name

    def __str__(self):
        return self.name


print(len(Dies('a')), str(Dies('b')), f'{Dies("c")}')
for thing in map(Dies, 'de'):
    print('has', thing)
print('between')
print(len(list(map(lambda name: Dies(name), 'fg'))))
print(max((Dies(n) for n in 'hji'), key=lambda d: d.name))
print([str(d) for d in sorted([Dies(n) for n in 'lk'])])
del thing
print([n for n in map(lambda n: Dies(n) and n, 'mn')])
print(functools.partial(lambda one, two: str(one) + str(two), Dies('o'))(Dies('p')))

class Lazy:
    """Its methods make generators and coroutines, which are no text."""

    def __str__(self):
        yield 'text'

    async def __repr__(self):
        pass

    def __format__(self, spec):
        yield spec

    def __len__(self):
        yield 1
for shows in (lambda v: f'{v}', lambda v: f'{v!s}', lambda v: f'{v!r}', str, repr, format, len):
    try:
        print(shows(Lazy()))
    except TypeError as error:
        print(error)

class Missing(dict):

    def __missing__(self, key):
        print('missing', key)
try:
    sorted([Missing(), Missing()], key=operator.itemgetter('a'))
except TypeError as error:
    print(error)
# expect: len 3 -> int 3
# expect: abs 3 -> int 3
# expect: repr 3 -> TypeError: __repr__ returned non-string (type int) in ['tried']
# expect: str 3 -> TypeError: __str__ returned non-string (type int) in ['tried']
# expect: int 3 -> int 3
# expect: bool 3 -> TypeError: __bool__ should return bool, returned int in ['tried']
# expect: iter 3 -> TypeError: iter() returned non-iterator of type 'int' in ['tried']
# expect: next 3 -> int 3
# expect: ascii 3 -> TypeError: __repr__ returned non-string (type int) in ['tried']
# expect: format 3 -> TypeError: __format__ must return a str, not int in ['tried']
# expect: f TypeError: __format__ must return a str, not int in ['tried', '<lambda>'] TypeError: __repr__ returned non-string (type int) in ['tried', '<lambda>'] TypeError: __str__ returned non-string (type int) in ['tried', '<lambda>'] str 'hex'
# expect: len -1 -> ValueError: __len__() should return >= 0 in ['tried']
# expect: abs -1 -> int -1
# expect: repr -1 -> TypeError: __repr__ returned non-string (type int) in ['tried']
# expect: str -1 -> TypeError: __str__ returned non-string (type int) in ['tried']
# expect: int -1 -> int -1
# expect: bool -1 -> TypeError: __bool__ should return bool, returned int in ['tried']
# expect: iter -1 -> TypeError: iter() returned non-iterator of type 'int' in ['tried']
# expect: next -1 -> int -1
# expect: ascii -1 -> TypeError: __repr__ returned non-string (type int) in ['tried']
# expect: format -1 -> TypeError: __format__ must return a str, not int in ['tried']
# expect: f TypeError: __format__ must return a str, not int in ['tried', '<lambda>'] TypeError: __repr__ returned non-string (type int) in ['tried', '<lambda>'] TypeError: __str__ returned non-string (type int) in ['tried', '<lambda>'] str 'hex'
# expect: len 0 -> int 0
# expect: abs 0 -> int 0
# expect: repr 0 -> TypeError: __repr__ returned non-string (type int) in ['tried']
# expect: str 0 -> TypeError: __str__ returned non-string (type int) in ['tried']
# expect: int 0 -> int 0
# expect: bool 0 -> TypeError: __bool__ should return bool, returned int in ['tried']
# expect: iter 0 -> TypeError: iter() returned non-iterator of type 'int' in ['tried']
# expect: next 0 -> int 0
# expect: ascii 0 -> TypeError: __repr__ returned non-string (type int) in ['tried']
# expect: format 0 -> TypeError: __format__ must return a str, not int in ['tried']
# expect: f TypeError: __format__ must return a str, not int in ['tried', '<lambda>'] TypeError: __repr__ returned non-string (type int) in ['tried', '<lambda>'] TypeError: __str__ returned non-string (type int) in ['tried', '<lambda>'] str 'hex'
# expect: len 1180591620717411303424 -> OverflowError: cannot fit 'int' into an index-sized integer in ['tried']
# expect: abs 1180591620717411303424 -> int 1180591620717411303424
# expect: repr 1180591620717411303424 -> TypeError: __repr__ returned non-string (type int) in ['tried']
# expect: str 1180591620717411303424 -> TypeError: __str__ returned non-string (type int) in ['tried']
# expect: int 1180591620717411303424 -> int 1180591620717411303424
# expect: bool 1180591620717411303424 -> TypeError: __bool__ should return bool, returned int in ['tried']
# expect: iter 1180591620717411303424 -> TypeError: iter() returned non-iterator of type 'int' in ['tried']
# expect: next 1180591620717411303424 -> int 1180591620717411303424
# expect: ascii 1180591620717411303424 -> TypeError: __repr__ returned non-string (type int) in ['tried']
# expect: format 1180591620717411303424 -> TypeError: __format__ must return a str, not int in ['tried']
# expect: f TypeError: __format__ must return a str, not int in ['tried', '<lambda>'] TypeError: __repr__ returned non-string (type int) in ['tried', '<lambda>'] TypeError: __str__ returned non-string (type int) in ['tried', '<lambda>'] str 'hex'
# expect: len True -> int 1
# expect: abs True -> bool True
# expect: repr True -> TypeError: __repr__ returned non-string (type bool) in ['tried']
# expect: str True -> TypeError: __str__ returned non-string (type bool) in ['tried']
# expect: int True -> int 1
# expect: bool True -> bool True
# expect: iter True -> TypeError: iter() returned non-iterator of type 'bool' in ['tried']
# expect: next True -> bool True
# expect: ascii True -> TypeError: __repr__ returned non-string (type bool) in ['tried']
# expect: format True -> TypeError: __format__ must return a str, not bool in ['tried']
# expect: f TypeError: __format__ must return a str, not bool in ['tried', '<lambda>'] TypeError: __repr__ returned non-string (type bool) in ['tried', '<lambda>'] TypeError: __str__ returned non-string (type bool) in ['tried', '<lambda>'] str 'hex'
# expect: len None -> TypeError: 'NoneType' object cannot be interpreted as an integer in ['tried']
# expect: abs None -> NoneType None
# expect: repr None -> TypeError: __repr__ returned non-string (type NoneType) in ['tried']
# expect: str None -> TypeError: __str__ returned non-string (type NoneType) in ['tried']
# expect: int None -> TypeError: __int__ returned non-int (type NoneType) in ['tried']
# expect: bool None -> TypeError: __bool__ should return bool, returned NoneType in ['tried']
# expect: iter None -> TypeError: iter() returned non-iterator of type 'NoneType' in ['tried']
# expect: next None -> NoneType None
# expect: ascii None -> TypeError: __repr__ returned non-string (type NoneType) in ['tried']
# expect: format None -> TypeError: __format__ must return a str, not NoneType in ['tried']
# expect: f TypeError: __format__ must return a str, not NoneType in ['tried', '<lambda>'] TypeError: __repr__ returned non-string (type NoneType) in ['tried', '<lambda>'] TypeError: __str__ returned non-string (type NoneType) in ['tried', '<lambda>'] str 'hex'
# expect: len 'text' -> TypeError: 'str' object cannot be interpreted as an integer in ['tried']
# expect: abs 'text' -> str 'text'
# expect: repr 'text' -> str 'text'
# expect: str 'text' -> str 'text'
# expect: int 'text' -> TypeError: __int__ returned non-int (type str) in ['tried']
# expect: bool 'text' -> TypeError: __bool__ should return bool, returned str in ['tried']
# expect: iter 'text' -> TypeError: iter() returned non-iterator of type 'str' in ['tried']
# expect: next 'text' -> str 'text'
# expect: ascii 'text' -> str 'text'
# expect: format 'text' -> str 'text'
# expect: f str 'text' str 'text' str '  text' str 'hex'
# expect: len 'own' -> TypeError: 'Text' object cannot be interpreted as an integer in ['tried']
# expect: abs 'own' -> Text 'own'
# expect: repr 'own' -> Text 'own'
# expect: str 'own' -> Text 'own'
# expect: int 'own' -> TypeError: __int__ returned non-int (type Text) in ['tried']
# expect: bool 'own' -> TypeError: __bool__ should return bool, returned Text in ['tried']
# expect: iter 'own' -> TypeError: iter() returned non-iterator of type 'Text' in ['tried']
# expect: next 'own' -> Text 'own'
# expect: ascii 'own' -> Text 'own'
# expect: format 'own' -> Text 'own'
# expect: f Text 'own' str 'own' str '   own' str 'hex'
# expect: len 1.5 -> TypeError: 'float' object cannot be interpreted as an integer in ['tried']
# expect: abs 1.5 -> float 1.5
# expect: repr 1.5 -> TypeError: __repr__ returned non-string (type float) in ['tried']
# expect: str 1.5 -> TypeError: __str__ returned non-string (type float) in ['tried']
# expect: int 1.5 -> TypeError: __int__ returned non-int (type float) in ['tried']
# expect: bool 1.5 -> TypeError: __bool__ should return bool, returned float in ['tried']
# expect: iter 1.5 -> TypeError: iter() returned non-iterator of type 'float' in ['tried']
# expect: next 1.5 -> float 1.5
# expect: ascii 1.5 -> TypeError: __repr__ returned non-string (type float) in ['tried']
# expect: format 1.5 -> TypeError: __format__ must return a str, not float in ['tried']
# expect: f TypeError: __format__ must return a str, not float in ['tried', '<lambda>'] TypeError: __repr__ returned non-string (type float) in ['tried', '<lambda>'] TypeError: __str__ returned non-string (type float) in ['tried', '<lambda>'] str 'hex'
# expect: len [] -> TypeError: 'list' object cannot be interpreted as an integer in ['tried']
# expect: abs [] -> list []
# expect: repr [] -> TypeError: __repr__ returned non-string (type list) in ['tried']
# expect: str [] -> TypeError: __str__ returned non-string (type list) in ['tried']
# expect: int [] -> TypeError: __int__ returned non-int (type list) in ['tried']
# expect: bool [] -> TypeError: __bool__ should return bool, returned list in ['tried']
# expect: iter [] -> TypeError: iter() returned non-iterator of type 'list' in ['tried']
# expect: next [] -> list []
# expect: ascii [] -> TypeError: __repr__ returned non-string (type list) in ['tried']
# expect: format [] -> TypeError: __format__ must return a str, not list in ['tried']
# expect: f TypeError: __format__ must return a str, not list in ['tried', '<lambda>'] TypeError: __repr__ returned non-string (type list) in ['tried', '<lambda>'] TypeError: __str__ returned non-string (type list) in ['tried', '<lambda>'] str 'hex'
# expect: len ValueError('no') -> ValueError: no in ['tried', 'give']
# expect: abs ValueError('no') -> ValueError: no in ['tried', 'give', 'tried', 'give']
# expect: repr ValueError('no') -> ValueError: no in ['tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: str ValueError('no') -> ValueError: no in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: int ValueError('no') -> ValueError: no in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: bool ValueError('no') -> ValueError: no in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: iter ValueError('no') -> ValueError: no in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: next ValueError('no') -> ValueError: no in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: ascii ValueError('no') -> ValueError: no in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: format ValueError('no') -> ValueError: no in ['tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: f ValueError: no in ['tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] ValueError: no in ['tried', '<lambda>', 'give', 'tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] ValueError: no in ['tried', '<lambda>', 'give', 'tried', '<lambda>', 'give', 'tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] str 'hex'
# expect: len StopIteration('over') -> StopIteration: over in ['tried', 'give']
# expect: abs StopIteration('over') -> StopIteration: over in ['tried', 'give', 'tried', 'give']
# expect: repr StopIteration('over') -> StopIteration: over in ['tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: str StopIteration('over') -> StopIteration: over in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: int StopIteration('over') -> StopIteration: over in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: bool StopIteration('over') -> StopIteration: over in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: iter StopIteration('over') -> StopIteration: over in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: next StopIteration('over') -> StopIteration: over in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: ascii StopIteration('over') -> StopIteration: over in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: format StopIteration('over') -> StopIteration: over in ['tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: f StopIteration: over in ['tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] StopIteration: over in ['tried', '<lambda>', 'give', 'tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] StopIteration: over in ['tried', '<lambda>', 'give', 'tried', '<lambda>', 'give', 'tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] str 'hex'
# expect: len StopIteration() -> StopIteration:  in ['tried', 'give']
# expect: abs StopIteration() -> StopIteration:  in ['tried', 'give', 'tried', 'give']
# expect: repr StopIteration() -> StopIteration:  in ['tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: str StopIteration() -> StopIteration:  in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: int StopIteration() -> StopIteration:  in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: bool StopIteration() -> StopIteration:  in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: iter StopIteration() -> StopIteration:  in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: next StopIteration() -> StopIteration:  in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: ascii StopIteration() -> StopIteration:  in ['tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: format StopIteration() -> StopIteration:  in ['tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give']
# expect: f StopIteration:  in ['tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] StopIteration:  in ['tried', '<lambda>', 'give', 'tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] StopIteration:  in ['tried', '<lambda>', 'give', 'tried', '<lambda>', 'give', 'tried', '<lambda>', '__format__', 'give', 'tried', '__format__', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give', 'tried', 'give'] str 'hex'
# expect: len TypeError: Wrong.__len__() missing 1 required positional arg
# expect: abs int 5
# expect: repr TypeError: __repr__ returned non-string (type generator) in
# expect: str str '() default'
# expect: int TypeError: 'NoneType' object is not callable in ['tried']
# expect: bool bool True
# expect: iter list_iterator <list_iterator
# expect: next TypeError: 'Wrong' object is not an iterator in ['tried']
# expect: ascii TypeError: __repr__ returned non-string (type generator) in
# expect: format str '() default'
# expect: list [0, 2, 4, 6, 8, 10]; tuple (0, 2, 4, 6, 8, 10); set {0, 2, 4, 6, 8, 10}; int 30; int 10; int 0; bool True; bool False; list [0, 2, 4, 6, 8, 10]; str '0,2,4,6,8,10'; dict {0: None, 2: None, 4: None, 6: None, 8: None, 10: None}; list [0, 2, 4, 6, 8, 10]; tuple (0, 2, 4, 6, 8, 10);
# expect: KeyError: 3 in ['tried', 'fails']; KeyError: 3 in ['tried', 'fails']; KeyError: 3 in ['tried', 'fails']; KeyError: 3 in ['tried', 'fails']; KeyError: 3 in ['tried', 'fails']; KeyError: 3 in ['tried', 'fails']; bool True; bool False; KeyError: 3 in ['tried', 'fails']; KeyError: 3 in ['tried', '<lambda>', 'fails']; KeyError: 3 in ['tried', 'fails']; KeyError: 3 in ['tried', '<lambda>', 'fails']; KeyError: 3 in ['tried', '<lambda>', 'fails'];
# expect: list [0, 1, 2]; tuple (0, 1, 2); set {0, 1, 2}; int 3; int 2; int 0; bool True; bool False; list [0, 1, 2]; str '0,1,2'; dict {0: None, 1: None, 2: None}; list [0, 1, 2]; tuple (0, 1, 2);
# expect: list [0, 3, 6, 9, 12, 15]; tuple (0, 3, 6, 9, 12, 15); set {0, 3, 6, 9, 12, 15}; int 45; int 15; int 0; bool True; bool False; list [0, 3, 6, 9, 12, 15]; str '0,3,6,9,12,15'; dict {0: None, 3: None, 6: None, 9: None, 12: None, 15: None}; list [0, 3, 6, 9, 12, 15]; tuple (0, 3, 6, 9, 12, 15);
# expect: list [0, 2, 4, 6, 8, 10]; tuple (0, 2, 4, 6, 8, 10); set {0, 2, 4, 6, 8, 10}; int 30; int 10; int 0; bool True; bool False; list [0, 2, 4, 6, 8, 10]; str '0,2,4,6,8,10'; dict {0: None, 2: None, 4: None, 6: None, 8: None, 10: None}; list [0, 2, 4, 6, 8, 10]; tuple (0, 2, 4, 6, 8, 10);
# expect: list [None, None, None, None, None, None]; tuple (None, None, None, None, None, None); set {None}; TypeError: unsupported operand type(s) for +: 'int' and 'NoneType' in ; TypeError: '>' not supported between instances of 'NoneType' and 'None; TypeError: '<' not supported between instances of 'NoneType' and 'None; bool False; bool False; TypeError: '<' not supported between instances of 'NoneType' and 'None; str 'None,None,None,None,None,None'; dict {None: None}; list [None, None, None, None, None, None]; tuple (None, None, None, None, None, None);
# expect: list [0, 1, 2, 3, 4, 5]; tuple (0, 1, 2, 3, 4, 5); set {0, 1, 2, 3, 4, 5}; int 15; int 5; int 0; bool True; bool False; list [0, 1, 2, 3, 4, 5]; str '0,1,2,3,4,5'; dict {0: None, 1: None, 2: None, 3: None, 4: None, 5: None}; list [0, 1, 2, 3, 4, 5]; tuple (0, 1, 2, 3, 4, 5);
# expect: list [<__main__.Holder; tuple (<__main__.Holder; set {<__main__.Holder; TypeError: unsupported operand type(s) for +: 'int' and 'Holder' in ['; TypeError: '>' not supported between instances of 'Holder' and 'Holder; TypeError: '<' not supported between instances of 'Holder' and 'Holder; bool True; bool True; TypeError: '<' not supported between instances of 'Holder' and 'Holder; str '<__main__.Holder; dict {<__main__.Holder; list [<__main__.Holder; tuple (<__main__.Holder;
# expect: [11, 22] [1, 3, 5]
# expect: ValueError: map() argument 2 is shorter than argument 1 in ['tried']
# expect: loop 0
# expect: loop 1
# expect: loop 2
# expect: loop 0
# expect: loop 1
# expect: loop 2
# expect: KeyError(3) ['<module>', 'fails']
# expect: 0 1 int 2 KeyError: 3 in ['tried', 'fails'] list [4, 5] []
# expect: ['generator', 'generator'] [['a'], ['b']]
# expect: list [1, 3] int 1
# expect: list [2, 3, 4] int 2
# expect: list [1, 2] int 3
# expect: KeyError: 3 in ['tried', 'fails'] int 3
# expect: list [1, 2, 3, 4] int 3
# expect: TypeError: __bool__ should return bool, returned int in ['tr TypeError: __bool__ should return bool,
# expect: list [] int 0
# expect: list [1, 2, 3, 4]; tuple (1, 2, 3, 4); set {1, 2, 3, 4}; int 10; int 4; int 1; bool True; bool True; list [1, 2, 3, 4]; str '1,2,3,4'; dict {1: None, 2: None, 3: None, 4: None}; list [1, 2, 3, 4]; tuple (1, 2, 3, 4);
# expect: 5 StopIteration: 5 in ['tried', '__next__'] [] 5050 True
# expect: 1 2 [3, 4, 5, 6] [(1, 1), (2, 2)] {1: '1', 2: '2'}
# expect: ['fig', 'date', 'kiwi', 'pear', 'apple', 'banana'] ['banana', 'apple', 'pear', 'kiwi', 'date', 'fig'] pear fig
# expect: 4 (4, 'apple') none 2
# expect: list [0, 1, 2, 3, 4] KeyError: 3 in ['tried', '<lambda>', 'fails'] StopIteration: 3 in ['tried', '<lambda>', 'stops'] TypeError: '>' not supported between instances of 'NoneType' and 'NoneType' in ['tried', '<lambda>'] TypeError: '<' not supported between ins
# expect: [0, 2, 4, 1, 3, 5] [0, 1, 2, 3, 4, 5]
# expect: 2 [0, 2, 4, 6, 8]
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] 9 AttributeError: 'Holder' object has no attribute 'none' in ['tried', '<lambda>']
# expect: [(0, 'a'), (1, 'b')] IndexError: tuple index out of range in ['tried', '<lambda>'] ['fig', 'kiwi', 'pear', 'apple', 'date', 'banana']
# expect: 5 True 8
# expect: 30 True 109
# expect: 60 True 286
# expect: 100 True 543
# expect: TypeError: '<' not supported between instances of 'NoneType' and 'int' in ['tried', '<lamb
# expect: ((1,), {'x': 2}) ((1, 3), {'x': 2}) ((1, 3), {'x': 4}) ((1, 5, 6), {'x': 2, 'y': 7})
# expect: (1, 2, 9) (1, 4, 9) TypeError: plain() missing 1 required positional argument: 'a' in ['tried'] TypeError: plain() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given in ['tried'] TypeError: plain() takes from 1 to 2 positional arguments but 3 were given in ['tried'] int 4
# expect: (7, 2, 9) (7, 8, 9) True (7,) {'c': 9} [(1, 'a', 3), (1, 'b', 3)]
# expect: (3, 4) (('static', 1), {}) 0
# expect: len of a
# expect: dies a
# expect: dies b
# expect: dies c
# expect: 3 b c
# expect: has d
# expect: dies d
# expect: has e
# expect: between
# expect: dies g
# expect: dies f
# expect: 2
# expect: dies h
# expect: dies i
# expect: j
# expect: dies j
# expect: dies k
# expect: dies l
# expect: ['k', 'l']
# expect: dies e
# expect: len of m
# expect: dies m
# expect: len of n
# expect: dies n
# expect: ['m', 'n']
# expect: dies p
# expect: dies o
# expect: op
# expect: __format__ must return a str, not generator
# expect: __str__ returned non-string (type generator)
# expect: __repr__ returned non-string (type coroutine)
# expect: __str__ returned non-string (type generator)
# expect: __repr__ returned non-string (type coroutine)
# expect: __format__ must return a str, not generator
# expect: 'generator' object cannot be interpreted as an integer
# expect: missing a
# expect: missing a
# expect: '<' not supported between instances of 'NoneType' and 'NoneType'
