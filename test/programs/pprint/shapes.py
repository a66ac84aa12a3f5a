# pprint: layouts of nested data.
import pprint, collections, types
from pprint import *
from dataclasses import dataclass, field


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


d = {'name': 'x' * 30, 'list': list(range(30)), 'nested': {'a': [1, 2, {'b': (1,)}], 'c': 'word ' * 30}, 3: None, (1, 2): {1, 2, 3}}
pprint(d)
pprint(d, width=40)
pprint(d, indent=4)
pprint(d, compact=True, width=50)
pprint(d, depth=1)
pprint(d, depth=2, width=30)
pprint(d, sort_dicts=False)
pp({'b': 1, 'a': 2})
pprint({'b': 1, 'a': 2})
pprint([['x' * 20, 'y' * 20], ['z' * 50]])
pprint(('a' * 40, 'b' * 50))
pprint(('a' * 90,))
pprint('word ' * 40)
pprint(['word ' * 40])
pprint('line\nline2\n' * 10)
pprint(b'x' * 100)
pprint(bytearray(b'y' * 80))
pprint([b'z' * 90])
pprint(set(range(40)))
pprint(frozenset(range(40)))
pprint(collections.OrderedDict(((i, 'v' * 20) for i in range(5))))
pprint(collections.defaultdict(list, {i: ['v' * 20] for i in range(5)}))
pprint(collections.Counter({f'key{i}': i for i in range(12)}))
pprint(collections.deque(range(40)))
pprint(collections.deque(range(40), 50))
pprint(collections.ChainMap({i: 'x' * 10 for i in range(8)}, {'a': 1}))
pprint(types.SimpleNamespace(a='x' * 50, b='y' * 40))
pprint(types.MappingProxyType({i: 'x' * 10 for i in range(8)}))
pprint(collections.UserDict({i: 'x' * 10 for i in range(8)}))
pprint({i: 'x' * 10 for i in range(8)}.keys(), width=10)
pprint({i: 'x' * 10 for i in range(8)}.items())
pprint({i: 'x' * 30 for i in range(3)}.values())


@dataclass
class A:
    name: str
    values: list = field(default_factory=lambda: list(range(40)))
    hidden: int = field(default=3, repr=False)
    inner: object = None


pprint(A('x'))
pprint(A('y', inner=A('z' * 30)))
pprint([A('q', [])])
pprint(A('s' * 80, [1]), width=40)


class R:

    def __repr__(self):
        return 'R' * 100


pprint([R(), R()])
pprint({'a': R()})


class L(list):
    pass


pprint(L(range(50)), compact=True)


class LR(list):

    def __repr__(self):
        return 'LR'


pprint(LR(range(50)))
l = [1]
l.append(l)
s = pformat(l)
print('Recursion on list' in s, isrecursive(l), isreadable(l), isreadable([1]), isrecursive([1]), isreadable([object()]))
dd = {}
dd['x'] = dd
print('<Recursion on dict with id=' in saferepr(dd))
pprint(123456789, underscore_numbers=True)
pprint([10**20, 1234], underscore_numbers=True)
pprint([])
pprint({})
pprint(())
pprint(set())
pprint(None)
pprint([1, 'a', 2.5, None, True])
pprint({1: 'a', 'b': 2, None: 3, (1,): 4})
print(pformat([1, 2]), saferepr({'b': 1, 'a': [1]}))
tr(lambda: PrettyPrinter(indent=-1))
tr(lambda: PrettyPrinter(depth=0))
tr(lambda: PrettyPrinter(width=0))
import io

b = io.StringIO()
pprint([1], stream=b)
print(repr(b.getvalue()))
PrettyPrinter(width=20).pprint(list(range(10)))
print(PrettyPrinter(compact=True, width=20).pformat(list(range(20))))
pprint([[[[[[1]]]]]], depth=3)
pprint({'a': {'b': {'c': {}}}}, depth=2)
pprint([('x' * 10, i) for i in range(8)], width=60, compact=True)
pprint({'key': 'value with spaces ' * 6, 'k2': ['a' * 70, 'b']}, indent=2, width=60)
NT = collections.namedtuple('NT', 'a b')
pprint([NT(1, 'x' * 60), NT(2, 'y' * 60)])
# expect: {3: None,
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': [1, 2, {'b': (1,)}],
# expect:             'c': 'word word word word word word word word word word word word '
# expect:                  'word word word word word word word word word word word word '
# expect:                  'word word word word word word '},
# expect:  (1, 2): {1, 2, 3}}
# expect: {3: None,
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': [1, 2, {'b': (1,)}],
# expect:             'c': 'word word word word '
# expect:                  'word word word word '
# expect:                  'word word word word '
# expect:                  'word word word word '
# expect:                  'word word word word '
# expect:                  'word word word word '
# expect:                  'word word word word '
# expect:                  'word word '},
# expect:  (1, 2): {1, 2, 3}}
# expect: {   3: None,
# expect:     'list': [   0,
# expect:                 1,
# expect:                 2,
# expect:                 3,
# expect:                 4,
# expect:                 5,
# expect:                 6,
# expect:                 7,
# expect:                 8,
# expect:                 9,
# expect:                 10,
# expect:                 11,
# expect:                 12,
# expect:                 13,
# expect:                 14,
# expect:                 15,
# expect:                 16,
# expect:                 17,
# expect:                 18,
# expect:                 19,
# expect:                 20,
# expect:                 21,
# expect:                 22,
# expect:                 23,
# expect:                 24,
# expect:                 25,
# expect:                 26,
# expect:                 27,
# expect:                 28,
# expect:                 29],
# expect:     'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:     'nested': {   'a': [1, 2, {'b': (1,)}],
# expect:                   'c': 'word word word word word word word word word word word '
# expect:                        'word word word word word word word word word word word '
# expect:                        'word word word word word word word word '},
# expect:     (1, 2): {1, 2, 3}}
# expect: {3: None,
# expect:  'list': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
# expect:           12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
# expect:           22, 23, 24, 25, 26, 27, 28, 29],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': [1, 2, {'b': (1,)}],
# expect:             'c': 'word word word word word word '
# expect:                  'word word word word word word '
# expect:                  'word word word word word word '
# expect:                  'word word word word word word '
# expect:                  'word word word word word '
# expect:                  'word '},
# expect:  (1, 2): {1, 2, 3}}
# expect: {3: None,
# expect:  'list': [...],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {...},
# expect:  (...): {1, 2, 3}}
# expect: {3: None,
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': [...],
# expect:             'c': 'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word word '
# expect:                  'word '
# expect:                  'word '},
# expect:  (1, 2): {1, 2, 3}}
# expect: {'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'nested': {'a': [1, 2, {'b': (1,)}],
# expect:             'c': 'word word word word word word word word word word word word '
# expect:                  'word word word word word word word word word word word word '
# expect:                  'word word word word word word '},
# expect:  3: None,
# expect:  (1, 2): {1, 2, 3}}
# expect: {'b': 1, 'a': 2}
# expect: {'a': 2, 'b': 1}
# expect: [['xxxxxxxxxxxxxxxxxxxx', 'yyyyyyyyyyyyyyyyyyyy'],
# expect:  ['zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz']]
# expect: ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:  'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb')
# expect: ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',)
# expect: ('word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word ')
# expect: ['word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word ']
# expect: ('line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n'
# expect:  'line\n'
# expect:  'line2\n')
# expect: (b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# expect:  b'xxxxxxxxxxxxxxxxxxxxxxxx')
# expect: bytearray(b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
# expect:           b'yyyyyyyyyyyyyyyy')
# expect: [b'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
# expect:  b'zzzzzzzzzzzzzz']
# expect: {0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39}
# expect: frozenset({0,
# expect:            1,
# expect:            2,
# expect:            3,
# expect:            4,
# expect:            5,
# expect:            6,
# expect:            7,
# expect:            8,
# expect:            9,
# expect:            10,
# expect:            11,
# expect:            12,
# expect:            13,
# expect:            14,
# expect:            15,
# expect:            16,
# expect:            17,
# expect:            18,
# expect:            19,
# expect:            20,
# expect:            21,
# expect:            22,
# expect:            23,
# expect:            24,
# expect:            25,
# expect:            26,
# expect:            27,
# expect:            28,
# expect:            29,
# expect:            30,
# expect:            31,
# expect:            32,
# expect:            33,
# expect:            34,
# expect:            35,
# expect:            36,
# expect:            37,
# expect:            38,
# expect:            39})
# expect: OrderedDict([(0, 'vvvvvvvvvvvvvvvvvvvv'),
# expect:              (1, 'vvvvvvvvvvvvvvvvvvvv'),
# expect:              (2, 'vvvvvvvvvvvvvvvvvvvv'),
# expect:              (3, 'vvvvvvvvvvvvvvvvvvvv'),
# expect:              (4, 'vvvvvvvvvvvvvvvvvvvv')])
# expect: defaultdict(<class 'list'>,
# expect:             {0: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              1: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              2: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              3: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              4: ['vvvvvvvvvvvvvvvvvvvv']})
# expect: Counter({'key11': 11,
# expect:          'key10': 10,
# expect:          'key9': 9,
# expect:          'key8': 8,
# expect:          'key7': 7,
# expect:          'key6': 6,
# expect:          'key5': 5,
# expect:          'key4': 4,
# expect:          'key3': 3,
# expect:          'key2': 2,
# expect:          'key1': 1,
# expect:          'key0': 0})
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11,
# expect:        12,
# expect:        13,
# expect:        14,
# expect:        15,
# expect:        16,
# expect:        17,
# expect:        18,
# expect:        19,
# expect:        20,
# expect:        21,
# expect:        22,
# expect:        23,
# expect:        24,
# expect:        25,
# expect:        26,
# expect:        27,
# expect:        28,
# expect:        29,
# expect:        30,
# expect:        31,
# expect:        32,
# expect:        33,
# expect:        34,
# expect:        35,
# expect:        36,
# expect:        37,
# expect:        38,
# expect:        39])
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11,
# expect:        12,
# expect:        13,
# expect:        14,
# expect:        15,
# expect:        16,
# expect:        17,
# expect:        18,
# expect:        19,
# expect:        20,
# expect:        21,
# expect:        22,
# expect:        23,
# expect:        24,
# expect:        25,
# expect:        26,
# expect:        27,
# expect:        28,
# expect:        29,
# expect:        30,
# expect:        31,
# expect:        32,
# expect:        33,
# expect:        34,
# expect:        35,
# expect:        36,
# expect:        37,
# expect:        38,
# expect:        39],
# expect:       maxlen=50)
# expect: ChainMap({0: 'xxxxxxxxxx',
# expect:           1: 'xxxxxxxxxx',
# expect:           2: 'xxxxxxxxxx',
# expect:           3: 'xxxxxxxxxx',
# expect:           4: 'xxxxxxxxxx',
# expect:           5: 'xxxxxxxxxx',
# expect:           6: 'xxxxxxxxxx',
# expect:           7: 'xxxxxxxxxx'},
# expect:          {'a': 1})
# expect: namespace(a='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:           b='yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')
# expect: mappingproxy({0: 'xxxxxxxxxx',
# expect:               1: 'xxxxxxxxxx',
# expect:               2: 'xxxxxxxxxx',
# expect:               3: 'xxxxxxxxxx',
# expect:               4: 'xxxxxxxxxx',
# expect:               5: 'xxxxxxxxxx',
# expect:               6: 'xxxxxxxxxx',
# expect:               7: 'xxxxxxxxxx'})
# expect: {0: 'xxxxxxxxxx',
# expect:  1: 'xxxxxxxxxx',
# expect:  2: 'xxxxxxxxxx',
# expect:  3: 'xxxxxxxxxx',
# expect:  4: 'xxxxxxxxxx',
# expect:  5: 'xxxxxxxxxx',
# expect:  6: 'xxxxxxxxxx',
# expect:  7: 'xxxxxxxxxx'}
# expect: dict_keys([0, 1, 2, 3, 4, 5, 6, 7])
# expect: dict_items([(0, 'xxxxxxxxxx'), (1, 'xxxxxxxxxx'), (2, 'xxxxxxxxxx'), (3, 'xxxxxxxxxx'), (4, 'xxxxxxxxxx'), (5, 'xxxxxxxxxx'), (6, 'xxxxxxxxxx'), (7, 'xxxxxxxxxx')])
# expect: dict_values(['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'])
# expect: A(name='x',
# expect:   values=[0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29,
# expect:           30,
# expect:           31,
# expect:           32,
# expect:           33,
# expect:           34,
# expect:           35,
# expect:           36,
# expect:           37,
# expect:           38,
# expect:           39],
# expect:   inner=None)
# expect: A(name='y',
# expect:   values=[0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29,
# expect:           30,
# expect:           31,
# expect:           32,
# expect:           33,
# expect:           34,
# expect:           35,
# expect:           36,
# expect:           37,
# expect:           38,
# expect:           39],
# expect:   inner=A(name='zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
# expect:           values=[0,
# expect:                   1,
# expect:                   2,
# expect:                   3,
# expect:                   4,
# expect:                   5,
# expect:                   6,
# expect:                   7,
# expect:                   8,
# expect:                   9,
# expect:                   10,
# expect:                   11,
# expect:                   12,
# expect:                   13,
# expect:                   14,
# expect:                   15,
# expect:                   16,
# expect:                   17,
# expect:                   18,
# expect:                   19,
# expect:                   20,
# expect:                   21,
# expect:                   22,
# expect:                   23,
# expect:                   24,
# expect:                   25,
# expect:                   26,
# expect:                   27,
# expect:                   28,
# expect:                   29,
# expect:                   30,
# expect:                   31,
# expect:                   32,
# expect:                   33,
# expect:                   34,
# expect:                   35,
# expect:                   36,
# expect:                   37,
# expect:                   38,
# expect:                   39],
# expect:           inner=None))
# expect: [A(name='q', values=[], inner=None)]
# expect: A(name='ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss',
# expect:   values=[1],
# expect:   inner=None)
# expect: [RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR,
# expect:  RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR]
# expect: {'a': RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR}
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
# expect:  22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
# expect:  42, 43, 44, 45, 46, 47, 48, 49]
# expect: LR
# expect: True True False True False False
# expect: True
# expect: 123_456_789
# expect: [100_000_000_000_000_000_000, 1_234]
# expect: []
# expect: {}
# expect: ()
# expect: set()
# expect: None
# expect: [1, 'a', 2.5, None, True]
# expect: {None: 3, 1: 'a', 'b': 2, (1,): 4}
# expect: [1, 2] {'a': [1], 'b': 1}
# expect: ValueError indent must be >= 0
# expect: ValueError depth must be > 0
# expect: ValueError width must be != 0
# expect: '[1]\n'
# expect: [0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9]
# expect: [0, 1, 2, 3, 4, 5,
# expect:  6, 7, 8, 9, 10, 11,
# expect:  12, 13, 14, 15, 16,
# expect:  17, 18, 19]
# expect: [[[[...]]]]
# expect: {'a': {'b': {...}}}
# expect: [('xxxxxxxxxx', 0), ('xxxxxxxxxx', 1), ('xxxxxxxxxx', 2),
# expect:  ('xxxxxxxxxx', 3), ('xxxxxxxxxx', 4), ('xxxxxxxxxx', 5),
# expect:  ('xxxxxxxxxx', 6), ('xxxxxxxxxx', 7)]
# expect: { 'k2': [ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:           'b'],
# expect:   'key': 'value with spaces value with spaces value with '
# expect:          'spaces value with spaces value with spaces value '
# expect:          'with spaces '}
# expect: [NT(a=1, b='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
# expect:  NT(a=2, b='yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')]
