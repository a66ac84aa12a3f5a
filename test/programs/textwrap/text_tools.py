import textwrap, pprint, string, difflib, shlex, unicodedata, reprlib
t = 'The quick brown fox jumped over the lazy dog. ' * 3
print(textwrap.fill(t, 40, initial_indent='* ', subsequent_indent='  ')); print(textwrap.wrap(t, 30, max_lines=2, placeholder=' [...]'), textwrap.shorten('Hello  world of text', 12), repr(textwrap.dedent('''
    a
      b
    c''')), textwrap.indent('a\n\nb', '> '), textwrap.indent('a\n\nb', '> ', lambda l: True), textwrap.wrap('a-very-long-hyphenated-word and averyveryverylongwordindeed', 10), textwrap.wrap('x\ty', 10, expand_tabs=False), textwrap.fill('a b', 1))
data = {'name': 'x'*30, 'list': list(range(30)), 'nested': {'a': [1, {'b': (1, 2, 3)}], 'set': {3, 1, 2}}, 'long': 'word ' * 30, 'b': b'bytes' * 20}
pprint.pprint(data); pprint.pprint(data, width=40, depth=2, indent=2, compact=True, sort_dicts=False); print(pprint.pformat([1, 'a', None]), pprint.isreadable(data), pprint.saferepr({2: 1, 1: 2}))
pprint.pp({'b': 1, 'a': 2}); pprint.pprint(['x' * 20] * 5); pprint.pprint(1234567, underscore_numbers=True)
import collections, dataclasses, types
@dataclasses.dataclass
class P: name: str; values: list
pprint.pprint(P('n' * 40, list(range(20)))); pprint.pprint(collections.OrderedDict(a=1, b='y'*70)); pprint.pprint(collections.defaultdict(list, {i: ['v'*10] for i in range(5)})); pprint.pprint(collections.Counter('mississippi' * 3)); pprint.pprint(types.SimpleNamespace(a='x'*50, b='y'*50)); pprint.pprint(collections.deque(range(40))); pprint.pprint([{'id': i, 'v': 'abc' * i} for i in range(6)])
s = string.Template('Hi $name, ${x}y $$5'); print(s.substitute(name='Bob', x=1), s.safe_substitute(name='A'), s.get_identifiers(), s.is_valid())
for f in (lambda: s.substitute(name=1), lambda: string.Template('$1').substitute(), lambda: string.Template('a $').substitute(), lambda: '{} {}'.format(1), lambda: '{0} {}'.format(1, 2), lambda: '{x}'.format(), lambda: '{0.a}'.format(1), lambda: '{:d}'.format('a'), lambda: '{:q}'.format(1), lambda: '{!x}'.format(1), lambda: '{'.format(), lambda: '}'.format(), lambda: '%d' % 'a', lambda: '%s %s' % 1, lambda: '%s' % (1, 2), lambda: '%(a)s' % {'b': 1}, lambda: '%z' % 1, lambda: '{:.2d}'.format(1), lambda: '{:,s}'.format('a'), lambda: format(1.5, 'd'), lambda: '{a[b]}'.format(a={}), lambda: string.Formatter().format('{0} {x}', 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.capwords('hello  big world'), string.Formatter().format('{0!r:>5} {a}', 'x', a=2), list(string.Formatter().parse('a{b!r:>{w}}c')))
print('\n'.join(difflib.unified_diff('a\nb\nc\n'.splitlines(), 'a\nx\nc\nd\n'.splitlines(), 'old', 'new', lineterm='')), list(difflib.ndiff(['one\n', 'two\n'], ['ore\n', 'two\n'])), difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio(), difflib.SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes(), '\n'.join(difflib.context_diff(['a'], ['b'], lineterm='')), difflib.SequenceMatcher(None, 'abxcd', 'abcd').get_matching_blocks())
print(shlex.split('a "b c" d\\ e \'f g\' # x', comments=True), shlex.quote("it's"), shlex.join(['a b', 'c', '']), shlex.split('a=b;c', posix=False))
for f in (lambda: shlex.split('"abc'), lambda: shlex.split('abc\\'), lambda: unicodedata.name('\x00'), lambda: unicodedata.lookup('NOPE')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(unicodedata.name('é'), unicodedata.category('A'), unicodedata.normalize('NFD', 'é') == 'e\u0301', unicodedata.numeric('½'), unicodedata.lookup('SNOWMAN'), unicodedata.east_asian_width('世'), unicodedata.combining('\u0301'), unicodedata.bidirectional('א'))
print(reprlib.repr(list(range(20))), reprlib.repr('x' * 100), reprlib.Repr(maxlist=2).repr([1, 2, 3]), reprlib.repr({i: i for i in range(9)}), reprlib.repr(set(range(9))))
print('ß'.upper(), 'İ'.lower(), 'ǆ'.title(), "they're bill's".title(), 'straße'.casefold(), 'a\tb'.expandtabs(4), 'x'.center(5, '*'), '-5'.zfill(4), 'aXbX'.rpartition('X'), 'a,b,,c'.split(','), ' a  b '.split(), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), 'a\nb\r\nc\x0bd'.splitlines(True), 'abc'.removeprefix('a').removesuffix('c'), 'Hello'.swapcase(), '١٢'.isdigit(), '½'.isnumeric(), 'x1'.isidentifier(), 'ab'.isprintable(), 'abcabc'.rfind('bc'), 'a-b-c'.rsplit('-', 1), 'é'.encode('ascii', 'xmlcharrefreplace'), 'é'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'namereplace'), b'\xff'.decode('utf8', 'replace'), b'a\xffb'.decode('ascii', 'ignore'), b'\xff'.decode('utf-8', 'surrogateescape').encode('utf8', 'surrogateescape'))
# expect: * The quick brown fox jumped over the
# expect:   lazy dog. The quick brown fox jumped
# expect:   over the lazy dog. The quick brown fox
# expect:   jumped over the lazy dog.
# expect: ['The quick brown fox jumped', 'over the lazy dog. The [...]'] Hello [...] '\na\n  b\nc' > a
# expect:
# expect: > b > a
# expect: >
# expect: > b ['a-very-', 'long-hyphe', 'nated-word', 'and averyv', 'eryverylon', 'gwordindee', 'd'] ['x y'] a
# expect: b
# expect: {'b': b'bytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbytesbyt'
# expect:       b'esbytesbytesbytesbytesbytesbytes',
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
# expect:  'long': 'word word word word word word word word word word word word word '
# expect:          'word word word word word word word word word word word word word '
# expect:          'word word word word ',
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': [1, {'b': (1, 2, 3)}], 'set': {1, 2, 3}}}
# expect: { 'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:   'list': [ 0, 1, 2, 3, 4, 5, 6, 7, 8,
# expect:             9, 10, 11, 12, 13, 14, 15,
# expect:             16, 17, 18, 19, 20, 21, 22,
# expect:             23, 24, 25, 26, 27, 28,
# expect:             29],
# expect:   'nested': { 'a': [...],
# expect:               'set': {1, 2, 3}},
# expect:   'long': 'word word word word word '
# expect:           'word word word word word '
# expect:           'word word word word word '
# expect:           'word word word word word '
# expect:           'word word word word word '
# expect:           'word word word word word ',
# expect:   'b': b'bytesbytesbytesbytesbytesbyt'
# expect:        b'esbytesbytesbytesbytesbytesb'
# expect:        b'ytesbytesbytesbytesbytesbyte'
# expect:        b'sbytesbytesbytes'}
# expect: [1, 'a', None] True {1: 2, 2: 1}
# expect: {'b': 1, 'a': 2}
# expect: ['xxxxxxxxxxxxxxxxxxxx',
# expect:  'xxxxxxxxxxxxxxxxxxxx',
# expect:  'xxxxxxxxxxxxxxxxxxxx',
# expect:  'xxxxxxxxxxxxxxxxxxxx',
# expect:  'xxxxxxxxxxxxxxxxxxxx']
# expect: 1_234_567
# expect: P(name='nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
# expect:   values=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
# expect: OrderedDict([('a', 1),
# expect:              ('b',
# expect:               'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')])
# expect: defaultdict(<class 'list'>,
# expect:             {0: ['vvvvvvvvvv'],
# expect:              1: ['vvvvvvvvvv'],
# expect:              2: ['vvvvvvvvvv'],
# expect:              3: ['vvvvvvvvvv'],
# expect:              4: ['vvvvvvvvvv']})
# expect: Counter({'i': 12, 's': 12, 'p': 6, 'm': 3})
# expect: namespace(a='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:           b='yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')
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
# expect: [{'id': 0, 'v': ''},
# expect:  {'id': 1, 'v': 'abc'},
# expect:  {'id': 2, 'v': 'abcabc'},
# expect:  {'id': 3, 'v': 'abcabcabc'},
# expect:  {'id': 4, 'v': 'abcabcabcabc'},
# expect:  {'id': 5, 'v': 'abcabcabcabcabc'}]
# expect: Hi Bob, 1y $5 Hi A, ${x}y $5 ['name', 'x'] True
# expect: KeyError 'x'
# expect: ValueError Invalid placeholder in string: line 1, col 1
# expect: ValueError Invalid placeholder in string: line 1, col 3
# expect: IndexError Replacement index 1 out of range for positional args tuple
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: KeyError 'x'
# expect: AttributeError 'int' object has no attribute 'a'
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: ValueError Unknown format code 'q' for object of type 'int'
# expect: ValueError Unknown conversion specifier x
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: TypeError %d format: a real number is required, not str
# expect: TypeError not enough arguments for format string
# expect: TypeError not all arguments converted during string formatting
# expect: KeyError 'a'
# expect: ValueError unsupported format character 'z' (0x7a) at index 1
# expect: ValueError Precision not allowed in integer format specifier
# expect: ValueError Cannot specify ',' with 's'.
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: KeyError 'b'
# expect: KeyError 'x'
# expect: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' Hello Big World   'x' 2 [('a', 'b', '>{w}', 'r'), ('c', None, None, None)]
# expect: --- old
# expect: +++ new
# expect: @@ -1,3 +1,4 @@
# expect:  a
# expect: -b
# expect: +x
# expect:  c
# expect: +d ['- one\n', '?  ^\n', '+ ore\n', '?  ^\n', '  two\n'] ['apple', 'ape'] 0.75 [('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('replace', 3, 4, 2, 3), ('equal', 4, 6, 3, 5), ('insert', 6, 6, 5, 6)] ***
# expect: ---
# expect: ***************
# expect: *** 1 ****
# expect: ! a
# expect: --- 1 ----
# expect: ! b [Match(a=0, b=0, size=2), Match(a=3, b=2, size=2), Match(a=5, b=4, size=0)]
# expect: ['a', 'b c', 'd e', 'f g'] 'it'"'"'s' 'a b' c '' ['a=b;c']
# expect: ValueError No closing quotation
# expect: ValueError No escaped character
# expect: ValueError no such name
# expect: KeyError "undefined character name 'NOPE'"
# expect: LATIN SMALL LETTER E WITH ACUTE Lu True 0.5 ☃ W 230 R
# expect: [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' [1, 2, ...] {0: 0, 1: 1, 2: 2, 3: 3, ...} {0, 1, 2, 3, 4, 5, ...}
# expect: SS i̇ ǅ They'Re Bill'S strasse a   b **x** -005 ('aXb', 'X', '') ['a', 'b', '', 'c'] ['a', 'b'] xy ['a\n', 'b\r\n', 'c\x0b', 'd'] b hELLO True True True True 4 ['a-b', 'c'] b'&#233;' b'\\xe9' b'\\N{LATIN SMALL LETTER E WITH ACUTE}' � ab b'\xff'
