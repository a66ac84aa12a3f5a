# textwrap: wrap, fill, shorten, indent, dedent.
from textwrap import *
import textwrap


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


T = "The quick brown fox jumped over the lazy dog. It's a well-known, state-of-the-art sentence -- really--isn't it?  Supercalifragilisticexpialidocious-antidisestablishmentarianism x.y.z a-b-c foo--bar 12-34 e-mail"
for w in (10, 20, 33, 70, 1):
    print(wrap(T, w))
print(
    wrap(T, 30, initial_indent='* ', subsequent_indent='  '),
    wrap(T, 20, break_long_words=False),
    wrap(T, 20, break_on_hyphens=False),
    wrap(T, 20, drop_whitespace=False),
    wrap(T, 40, fix_sentence_endings=True),
    wrap(T, 20, max_lines=2),
    wrap(T, 20, max_lines=3, placeholder='...'),
    sep='\n',
)
print(
    wrap('a\tb\nc', 20),
    wrap('a\tb', 20, tabsize=4),
    wrap('a\tb', 20, expand_tabs=False, replace_whitespace=False),
    wrap('', 5),
    wrap('   ', 5),
    wrap('   a  ', 5),
    wrap('aaaaaaaaaa-bbbbbbbbbb', 5),
    wrap('--aaaa', 3),
    wrap('a\xa0b c', 3),
)
tr(lambda: wrap('x', 0))
tr(lambda: wrap('x y', 3, max_lines=1, placeholder='.....'))
tr(lambda: fill(T, 40))
tr(lambda: shorten(T, 50))
tr(lambda: shorten('Hello  world!', 12))
tr(lambda: shorten('Hello  world!', 11))
tr(lambda: shorten('Hello world', 10, placeholder='…'))
tr(lambda: shorten('Hello', 3))
tr(lambda: shorten('verylongword here', 8))
print(
    repr(dedent('  a\n    b\n  c\n')),
    repr(dedent('\n\t x\n\t y\n   \n')),
    repr(dedent(' a\n\tb')),
    repr(dedent('')),
    repr(dedent('   \n  ')),
    repr(dedent('no\n  yes')),
    repr(dedent('  one')),
)
tr(lambda: dedent(3))
tr(lambda: dedent(b'x'))
print(repr(indent('a\n\n  \nb', '> ')), repr(indent('a\n\nb\n', '> ', lambda l: True)), repr(indent('a\nb', '--', lambda l: 'b' in l)))
for s in (
    'a well-known fact',
    'x--y',
    'foo-bar-baz',
    "don't--stop",
    'a-b',
    '-x',
    'ab-cd',
    '1-2-3',
    'use-or- not',
    'http://a-b.com/c-d',
    'end-',
    '--option',
    'pre-1990',
    'a.b-c',
    'aa-b',
):
    print(TextWrapper()._split(s))
# expect: ['The quick', 'brown fox', 'jumped', 'over the', 'lazy dog.', "It's a", 'well-', 'known,', 'state-of-', 'the-art', 'sentence', '-- really', "--isn't", 'it?  Super', 'califragil', 'isticexpia', 'lidocious-', 'antidisest', 'ablishment', 'arianism', 'x.y.z', 'a-b-c foo', '--bar', '12-34', 'e-mail']
# expect: ['The quick brown fox', 'jumped over the lazy', "dog. It's a well-", 'known, state-of-the-', 'art sentence --', "really--isn't it?  S", 'upercalifragilistice', 'xpialidocious-antidi', 'sestablishmentariani', 'sm x.y.z a-b-c foo--', 'bar 12-34 e-mail']
# expect: ['The quick brown fox jumped over', "the lazy dog. It's a well-known,", 'state-of-the-art sentence --', "really--isn't it?  Supercalifragi", 'listicexpialidocious-', 'antidisestablishmentarianism', 'x.y.z a-b-c foo--bar 12-34 e-mail']
# expect: ["The quick brown fox jumped over the lazy dog. It's a well-known,", "state-of-the-art sentence -- really--isn't it?", 'Supercalifragilisticexpialidocious-antidisestablishmentarianism x.y.z', 'a-b-c foo--bar 12-34 e-mail']
# expect: ['T', 'h', 'e', 'q', 'u', 'i', 'c', 'k', 'b', 'r', 'o', 'w', 'n', 'f', 'o', 'x', 'j', 'u', 'm', 'p', 'e', 'd', 'o', 'v', 'e', 'r', 't', 'h', 'e', 'l', 'a', 'z', 'y', 'd', 'o', 'g', '.', 'I', 't', "'", 's', 'a', 'w', 'e', 'l', 'l', '-', 'k', 'n', 'o', 'w', 'n', ',', 's', 't', 'a', 't', 'e', '-', 'o', 'f', '-', 't', 'h', 'e', '-', 'a', 'r', 't', 's', 'e', 'n', 't', 'e', 'n', 'c', 'e', '-', '-', 'r', 'e', 'a', 'l', 'l', 'y', '-', '-', 'i', 's', 'n', "'", 't', 'i', 't', '?', 'S', 'u', 'p', 'e', 'r', 'c', 'a', 'l', 'i', 'f', 'r', 'a', 'g', 'i', 'l', 'i', 's', 't', 'i', 'c', 'e', 'x', 'p', 'i', 'a', 'l', 'i', 'd', 'o', 'c', 'i', 'o', 'u', 's', '-', 'a', 'n', 't', 'i', 'd', 'i', 's', 'e', 's', 't', 'a', 'b', 'l', 'i', 's', 'h', 'm', 'e', 'n', 't', 'a', 'r', 'i', 'a', 'n', 'i', 's', 'm', 'x', '.', 'y', '.', 'z', 'a', '-', 'b', '-', 'c', 'f', 'o', 'o', '-', '-', 'b', 'a', 'r', '1', '2', '-', '3', '4', 'e', '-', 'm', 'a', 'i', 'l']
# expect: ['* The quick brown fox jumped', "  over the lazy dog. It's a", '  well-known, state-of-the-art', "  sentence -- really--isn't", '  it?  Supercalifragilisticexp', '  ialidocious-', '  antidisestablishmentarianism', '  x.y.z a-b-c foo--bar 12-34', '  e-mail']
# expect: ['The quick brown fox', 'jumped over the lazy', "dog. It's a well-", 'known, state-of-the-', 'art sentence --', "really--isn't it?", 'Supercalifragilisticexpialidocious-', 'antidisestablishmentarianism', 'x.y.z a-b-c foo--bar', '12-34 e-mail']
# expect: ['The quick brown fox', 'jumped over the lazy', "dog. It's a", 'well-known,', 'state-of-the-art', 'sentence --', "really--isn't it?  S", 'upercalifragilistice', 'xpialidocious-antidi', 'sestablishmentariani', 'sm x.y.z a-b-c', 'foo--bar 12-34', 'e-mail']
# expect: ['The quick brown fox ', 'jumped over the lazy', " dog. It's a well-", 'known, state-of-the-', 'art sentence -- ', "really--isn't it?  S", 'upercalifragilistice', 'xpialidocious-antidi', 'sestablishmentariani', 'sm x.y.z a-b-c foo--', 'bar 12-34 e-mail']
# expect: ['The quick brown fox jumped over the lazy', "dog.  It's a well-known, state-of-the-", "art sentence -- really--isn't it?", 'Supercalifragilisticexpialidocious-', 'antidisestablishmentarianism x.y.z a-b-c', 'foo--bar 12-34 e-mail']
# expect: ['The quick brown fox', 'jumped over [...]']
# expect: ['The quick brown fox', 'jumped over the lazy', "dog. It's a well-..."]
# expect: ['a       b c'] ['a   b'] ['a\tb'] [] [] ['   a'] ['aaaaa', 'aaaaa', '-bbbb', 'bbbbb', 'b'] ['--a', 'aaa'] ['a\xa0b', 'c']
# expect: ValueError invalid width 0 (must be > 0)
# expect: ValueError placeholder too large for max width
# expect: The quick brown fox jumped over the lazy
# expect: dog. It's a well-known, state-of-the-art
# expect: sentence -- really--isn't it?
# expect: Supercalifragilisticexpialidocious-
# expect: antidisestablishmentarianism x.y.z a-b-c
# expect: foo--bar 12-34 e-mail
# expect: The quick brown fox jumped over the lazy [...]
# expect: Hello world!
# expect: Hello [...]
# expect: Hello…
# expect: ValueError placeholder too large for max width
# expect: [...]
# expect: 'a\n  b\nc\n' '\nx\ny\n\n' ' a\n\tb' '' '\n' 'no\n  yes' 'one'
# expect: TypeError expected str object, not 'int'
# expect: TypeError expected str object, not 'bytes'
# expect: '> a\n\n  \n> b' '> a\n> \n> b\n' 'a\n--b'
# expect: ['a', ' ', 'well-', 'known', ' ', 'fact']
# expect: ['x', '--', 'y']
# expect: ['foo-', 'bar-', 'baz']
# expect: ["don't", '--', 'stop']
# expect: ['a-b']
# expect: ['-x']
# expect: ['ab-', 'cd']
# expect: ['1-2-3']
# expect: ['use-', 'or-', ' ', 'not']
# expect: ['http://a-b.com/c-d']
# expect: ['end-']
# expect: ['--option']
# expect: ['pre-1990']
# expect: ['a.b-c']
# expect: ['aa-b']
