# What the functions, patterns and matches of re answer and refuse.
import re
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: re.sub('a', 5, 'a'))
t(lambda: re.sub('a', b'x', 'a'))
t(lambda: re.sub('a', b'\\1', 'a'))
t(lambda: re.sub('b', b'x', 'a'))
t(lambda: re.sub('a', lambda m: 5, 'aba'))
t(lambda: re.sub('a', lambda m: None, 'aba'))
t(lambda: re.sub(b'a', lambda m: 'x', b'aba'))
t(lambda: re.sub(b'a', 'x', b'aba'))
t(lambda: re.sub('a', 'x', b'aba'))
t(lambda: re.match('a', 5))
t(lambda: re.match('a'))
t(lambda: re.compile('a').match())
t(lambda: re.compile('a').match('a','b'))
t(lambda: re.compile('a').sub('a'))
t(lambda: re.compile(5))
t(lambda: re.compile(re.compile('a'), re.I))
m=re.match('(?P<x>a)(b)?', 'ab')
t(lambda: m.group('y'))
t(lambda: m.group(7))
t(lambda: m.group(1.5))
t(lambda: m[1:2])
t(lambda: m.start('z'))
t(lambda: m.foo)
t(lambda: m.groupdict(1))
t(lambda: (m.re, m.string, m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs))
t(lambda: re.Match())
t(lambda: re.Pattern())
t(lambda: re.Match[str])
t(lambda: re.compile('(?P<x>a)').groupindex)
t(lambda: re.compile('a') == re.compile('a', re.I))
t(lambda: hash(re.compile('a')) == hash(re.compile('a')))
t(lambda: re.compile('a'*300))
t(lambda: re.escape('a.b*c -#\n\t~é%&'))
t(lambda: re.escape(b'a.b\xff'))
t(lambda: re.compile(b'a', re.L))
t(lambda: re.split('(x)?', 'axbxc'))
t(lambda: re.split(',', 'a,b,c', maxsplit=1))
t(lambda: re.findall('a', 'banana', re.I))
t(lambda: re.subn('a', 'x', 'banana', count=2))
t(lambda: re.sub('(?P<q>a)', r'[\g<q>\1\g<0>]', 'banana'))
t(lambda: re.sub('(a)|(n)', r'[\2]', 'banana'))
t(lambda: re.sub('a', r'\2', 'banana'))
t(lambda: re.sub('a', r'\g<zz>', 'banana'))
t(lambda: re.sub('a', r'\q', 'banana'))
t(lambda: re.sub('a', '\\', 'banana'))
t(lambda: re.sub('a', r'\.\n\t', 'banana'))
t(lambda: m.expand(r'\1-\2-\g<x>'))
t(lambda: m.expand(5))
t(lambda: re.error is re.PatternError)
t(lambda: re.PatternError('hi', 'a\nbc', 3))
t(lambda: re.RegexFlag(10))
t(lambda: re.I.name)
t(lambda: re.I & 2)
t(lambda: (re.I|re.M).value)
t(lambda: ~re.I)
t(lambda: re.I == 2)
t(lambda: list(re.I|re.M))
t(lambda: f"{re.I}")
t(lambda: f"{re.I:d}")
t(lambda: re.NOFLAG)
t(lambda: re.RegexFlag(0))
t(lambda: re.I + 1)
t(lambda: bool(re.NOFLAG))
t(lambda: re.compile('a').scanner('aab').match())
t(lambda: re.Scanner([(r'[a-z]+', lambda s,t: ('W',t)), (r'\d+', lambda s,t: ('N', int(t))), (r'\s+', None)]).scan('ab 12 cd ?'))
t(lambda: re.__all__)
t(lambda: sorted(x for x in dir(re.compile('a')) if not x.startswith('__')))
t(lambda: sorted(x for x in dir(m) if not x.startswith('__')))
t(lambda: bool(m))
t(lambda: re.sub('x','y','a',1,2,3))
t(lambda: re.sub('x','y','a',1,count=3))
t(lambda: re.split('x','y',1,maxsplit=3))
t(lambda: re.compile('a').fullmatch(string='a', pos=0, endpos=1))
t(lambda: re.compile('a').split(string='a', maxsplit='x'))
t(lambda: re.compile('a', 'x'))
t(lambda: re.compile('a', 1<<20))
t(lambda: re.template)
t(lambda: re.match('a', None))
t(lambda: re.compile('a') < re.compile('b'))
# Memory that can change: groups are read when they are asked for, and the size stays while a search goes on.
memory = bytearray(b"abcdefgh")
found = re.search(b"[c-e]+", memory)
memory[:] = b"xxxx"
print(found.group(), found.span())
memory = bytearray(b"a b c")
walk = re.finditer(b"[a-z]", memory)
print(next(walk).group())
try:
    memory.extend(b"z" * 100)
except BufferError as error:
    print(error)
print([one.group() for one in walk], memory.extend(b"!"), memory)
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: TypeError sequence item 0: expected str instance, bytes found
# expect: PatternError invalid group reference 1 at position 1
# expect: 'a'
# expect: TypeError sequence item 0: expected str instance, int found
# expect: 'b'
# expect: TypeError sequence item 0: expected a bytes-like object, str found
# expect: TypeError sequence item 0: expected a bytes-like object, str found
# expect: TypeError cannot use a string pattern on a bytes-like object
# expect: TypeError expected string or bytes-like object, got 'int'
# expect: TypeError match() missing 1 required positional argument: 'string'
# expect: TypeError match() missing required argument 'string' (pos 1)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError sub() missing required argument 'string' (pos 2)
# expect: TypeError first argument must be string or compiled pattern
# expect: ValueError cannot process flags argument with a compiled pattern
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: AttributeError 're.Match' object has no attribute 'foo'
# expect: {'x': 'a'}
# expect: (re.compile('(?P<x>a)(b)?'), 'ab', 0, 2, 2, None, ((0, 2), (0, 1), (1, 2)))
# expect: TypeError cannot create 're.Match' instances
# expect: TypeError cannot create 're.Pattern' instances
# expect: re.Match[str]
# expect: mappingproxy({'x': 1})
# expect: False
# expect: True
# expect: re.compile('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
# expect: 'a\\.b\\*c\\ \\-\\#\\\n\\\t\\~é%\\&'
# expect: b'a\\.b\xff'
# expect: re.compile(b'a', re.LOCALE)
# expect: ['', None, 'a', 'x', '', None, 'b', 'x', '', None, 'c', None, '']
# expect: ['a', 'b,c']
# expect: ['a', 'a', 'a']
# expect: ('bxnxna', 2)
# expect: 'b[aaa]n[aaa]n[aaa]'
# expect: 'b[][n][][n][]'
# expect: PatternError invalid group reference 2 at position 1
# expect: IndexError unknown group name 'zz'
# expect: PatternError bad escape \q at position 0
# expect: PatternError bad escape (end of pattern) at position 0
# expect: 'b\\.\n\tn\\.\n\tn\\.\n\t'
# expect: 'a-b-a'
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: True
# expect: PatternError('hi at position 3 (line 2, column 2)')
# expect: re.IGNORECASE|re.MULTILINE
# expect: 'IGNORECASE'
# expect: re.IGNORECASE
# expect: 10
# expect: re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.DEBUG|0x1
# expect: True
# expect: [re.IGNORECASE, re.MULTILINE]
# expect: 're.IGNORECASE'
# expect: '2'
# expect: re.NOFLAG
# expect: re.NOFLAG
# expect: 3
# expect: False
# expect: <re.Match object; span=(0, 1), match='a'>
# expect: ([('W', 'ab'), ('N', 12), ('W', 'cd')], '?')
# expect: ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']
# expect: ['findall', 'finditer', 'flags', 'fullmatch', 'groupindex', 'groups', 'match', 'pattern', 'scanner', 'search', 'split', 'sub', 'subn']
# expect: ['end', 'endpos', 'expand', 'group', 'groupdict', 'groups', 'lastgroup', 'lastindex', 'pos', 're', 'regs', 'span', 'start', 'string']
# expect: True
# expect: TypeError sub() takes from 3 to 5 positional arguments but 6 were given
# expect: TypeError sub() got multiple values for argument 'count'
# expect: TypeError split() got multiple values for argument 'maxsplit'
# expect: <re.Match object; span=(0, 1), match='a'>
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError unsupported operand type(s) for &: 'str' and 'int'
# expect: re.compile('a', 0x100000)
# expect: AttributeError module 're' has no attribute 'template'
# expect: TypeError expected string or bytes-like object, got 'NoneType'
# expect: TypeError '<' not supported between instances of 're.Pattern' and 're.Pattern'
# expect: b'xx' (2, 5)
# expect: b'a'
# expect: Existing exports of data: object cannot be re-sized
# expect: [b'b', b'c'] None bytearray(b'a b c!')
