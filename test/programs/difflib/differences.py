# difflib: matchers and the forms of differences.
from difflib import *
import difflib


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


a = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n'.splitlines(True)
b = 'ore\ntree\nthree\nfour!\nfive\nsix\nseven\neight\nnine\neleven\nten\n'.splitlines(True)
print(
    ''.join(unified_diff(a, b, 'a.txt', 'b.txt')),
    ''.join(unified_diff(a, b, 'f', 't', 'd1', 'd2', n=0)),
    ''.join(context_diff(a, b, 'a', 'b')),
    ''.join(context_diff(a, b, n=1)),
    ''.join(ndiff(a, b)),
    sep='\n====\n',
)
print(
    ''.join(ndiff(['one\n', 'two\n', 'three\n'], ['ore\n', 'tree\n', 'emu\n'])),
    list(restore(ndiff(a, b), 1)) == a,
    list(restore(ndiff(a, b), 2)) == b,
    list(unified_diff([], [])),
    list(unified_diff(a, a)),
    list(ndiff([], ['x'])),
    list(unified_diff(['a'], [], lineterm='')),
    list(unified_diff(['x', 'y'], ['x', 'z'], lineterm='')),
)
tr(lambda: list(restore([], 3)))
tr(lambda: list(unified_diff([1], ['a'])))
tr(lambda: list(unified_diff('ab', ['a'])))
tr(lambda: list(unified_diff(['a'], ['b'], 3)))
print(list(diff_bytes(unified_diff, [b'a'], [b'b'], b'x', b'y')))
s = SequenceMatcher(None, 'private Thread currentThread;', 'private volatile Thread currentThread;')
print(
    s.ratio(),
    s.quick_ratio(),
    s.real_quick_ratio(),
    s.get_matching_blocks(),
    s.get_opcodes(),
    list(s.get_grouped_opcodes()),
    s.find_longest_match(),
    s.find_longest_match(0, 5, 0, 5),
)
print(
    SequenceMatcher(lambda x: x == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9),
    SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes(),
    SequenceMatcher(None, [1, 2, 3], [2, 3, 4]).ratio(),
    SequenceMatcher(None, '', '').ratio(),
    SequenceMatcher(a='ab', b='b' * 300).bpopular,
    SequenceMatcher(a='ab', b='b' * 300, autojunk=False).ratio(),
    SequenceMatcher[int],
)
print(
    get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']),
    get_close_matches('wheel', ['while', 'whale', 'well', 'heel']),
    get_close_matches('x', ['a']),
    get_close_matches('abc', ['abd', 'abe', 'abf', 'abg'], 2, 0.3),
)
tr(lambda: get_close_matches('a', [], 0))
tr(lambda: get_close_matches('a', [], 1, 2))
print(IS_LINE_JUNK('\n'), IS_LINE_JUNK('  #   \n'), IS_LINE_JUNK('hello\n'), IS_CHARACTER_JUNK(' '), IS_CHARACTER_JUNK('x'))
c = [
    '  1. Beautiful is better than ugly.\n',
    '  2. Explicit is better than implicit.\n',
    '  3. Simple is better than complex.\n',
    '  4. Complex is better than complicated.\n',
]
d = [
    '  1. Beautiful is better than ugly.\n',
    '  3.   Simple is better than complex.\n',
    '  4. Complicated is better than complex.\n',
    '  5. Flat is better than nested.\n',
]
print(
    ''.join(Differ().compare(c, d)),
    ''.join(Differ().compare(['\tI am a buggy'], ['\t\tI am a bug'])),
    ''.join(ndiff(['abc def\n'] * 3, ['abc deg\n', 'xyz\n', 'abc def\n'])),
    ''.join(Differ().compare([f'line {i}\n' for i in range(30)], [f'lime {i}\n' for i in range(5, 33)])),
)
# expect: --- a.txt
# expect: +++ b.txt
# expect: @@ -1,10 +1,11 @@
# expect: -one
# expect: -two
# expect: +ore
# expect: +tree
# expect:  three
# expect: -four
# expect: +four!
# expect:  five
# expect:  six
# expect:  seven
# expect:  eight
# expect:  nine
# expect: +eleven
# expect:  ten
# expect:
# expect: ====
# expect: --- f	d1
# expect: +++ t	d2
# expect: @@ -1,2 +1,2 @@
# expect: -one
# expect: -two
# expect: +ore
# expect: +tree
# expect: @@ -4 +4 @@
# expect: -four
# expect: +four!
# expect: @@ -9,0 +10 @@
# expect: +eleven
# expect:
# expect: ====
# expect: *** a
# expect: --- b
# expect: ***************
# expect: *** 1,10 ****
# expect: ! one
# expect: ! two
# expect:   three
# expect: ! four
# expect:   five
# expect:   six
# expect:   seven
# expect:   eight
# expect:   nine
# expect:   ten
# expect: --- 1,11 ----
# expect: ! ore
# expect: ! tree
# expect:   three
# expect: ! four!
# expect:   five
# expect:   six
# expect:   seven
# expect:   eight
# expect:   nine
# expect: + eleven
# expect:   ten
# expect:
# expect: ====
# expect: ***
# expect: ---
# expect: ***************
# expect: *** 1,5 ****
# expect: ! one
# expect: ! two
# expect:   three
# expect: ! four
# expect:   five
# expect: --- 1,5 ----
# expect: ! ore
# expect: ! tree
# expect:   three
# expect: ! four!
# expect:   five
# expect: ***************
# expect: *** 9,10 ****
# expect: --- 9,11 ----
# expect:   nine
# expect: + eleven
# expect:   ten
# expect:
# expect: ====
# expect: - one
# expect: ?  ^
# expect: + ore
# expect: ?  ^
# expect: - two
# expect: + tree
# expect:   three
# expect: - four
# expect: + four!
# expect: ?     +
# expect:   five
# expect:   six
# expect:   seven
# expect:   eight
# expect:   nine
# expect: + eleven
# expect:   ten
# expect:
# expect: - one
# expect: ?  ^
# expect: + ore
# expect: ?  ^
# expect: - two
# expect: - three
# expect: ?  -
# expect: + tree
# expect: + emu
# expect:  True True [] [] ['+ x'] ['--- ', '+++ ', '@@ -1 +0,0 @@', '-a'] ['--- ', '+++ ', '@@ -1,2 +1,2 @@', ' x', '-y', '+z']
# expect: ValueError unknown delta choice (must be 1 or 2): 3
# expect: TypeError lines to compare must be str, not int (1)
# expect: TypeError input must be a sequence of strings, not str
# expect: TypeError all arguments must be str, not: 3
# expect: [b'--- x\n', b'+++ y\n', b'@@ -1 +1 @@\n', b'-a', b'+b']
# expect: 0.8656716417910447 0.8656716417910447 0.8656716417910447 [Match(a=0, b=0, size=6), Match(a=6, b=15, size=23), Match(a=29, b=38, size=0)] [('equal', 3, 6, 3, 6), ('insert', 6, 6, 6, 15), ('equal', 6, 9, 15, 18)] [[('equal', 3, 6, 3, 6), ('insert', 6, 6, 6, 15), ('equal', 6, 9, 15, 18)]] Match(a=6, b=15, size=23) Match(a=0, b=0, size=5)
# expect: Match(a=1, b=0, size=4) [('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('replace', 3, 4, 2, 3), ('equal', 4, 6, 3, 5), ('insert', 6, 6, 5, 6)] 0.6666666666666666 1.0 {'b'} 0.006622516556291391 difflib.SequenceMatcher[int]
# expect: ['apple', 'ape'] ['heel', 'well', 'while'] [] ['abg', 'abf']
# expect: ValueError n must be > 0: 0
# expect: ValueError cutoff must be in [0.0, 1.0]: 2
# expect: True True False True False
# expect:     1. Beautiful is better than ugly.
# expect: -   2. Explicit is better than implicit.
# expect: -   3. Simple is better than complex.
# expect: +   3.   Simple is better than complex.
# expect: ?     ++
# expect: -   4. Complex is better than complicated.
# expect: ?            ^                     ---- ^
# expect: +   4. Complicated is better than complex.
# expect: ?           ++++ ^                      ^
# expect: +   5. Flat is better than nested.
# expect:  - 	I am a buggy? 	          --
# expect: + 		I am a bug? +
# expect:  + abc deg
# expect: + xyz
# expect:   abc def
# expect: - abc def
# expect: - abc def
# expect:  - line 0
# expect: - line 1
# expect: - line 2
# expect: - line 3
# expect: - line 4
# expect: - line 5
# expect: ?   ^
# expect: + lime 5
# expect: ?   ^
# expect: - line 6
# expect: ?   ^
# expect: + lime 6
# expect: ?   ^
# expect: - line 7
# expect: ?   ^
# expect: + lime 7
# expect: ?   ^
# expect: - line 8
# expect: ?   ^
# expect: + lime 8
# expect: ?   ^
# expect: - line 9
# expect: ?   ^
# expect: + lime 9
# expect: ?   ^
# expect: - line 10
# expect: ?   ^
# expect: + lime 10
# expect: ?   ^
# expect: - line 11
# expect: ?   ^
# expect: + lime 11
# expect: ?   ^
# expect: - line 12
# expect: ?   ^
# expect: + lime 12
# expect: ?   ^
# expect: - line 13
# expect: ?   ^
# expect: + lime 13
# expect: ?   ^
# expect: - line 14
# expect: ?   ^
# expect: + lime 14
# expect: ?   ^
# expect: - line 15
# expect: ?   ^
# expect: + lime 15
# expect: ?   ^
# expect: - line 16
# expect: ?   ^
# expect: + lime 16
# expect: ?   ^
# expect: - line 17
# expect: ?   ^
# expect: + lime 17
# expect: ?   ^
# expect: - line 18
# expect: ?   ^
# expect: + lime 18
# expect: ?   ^
# expect: - line 19
# expect: ?   ^
# expect: + lime 19
# expect: ?   ^
# expect: - line 20
# expect: ?   ^
# expect: + lime 20
# expect: ?   ^
# expect: - line 21
# expect: ?   ^
# expect: + lime 21
# expect: ?   ^
# expect: - line 22
# expect: ?   ^
# expect: + lime 22
# expect: ?   ^
# expect: - line 23
# expect: ?   ^
# expect: + lime 23
# expect: ?   ^
# expect: - line 24
# expect: ?   ^
# expect: + lime 24
# expect: ?   ^
# expect: - line 25
# expect: ?   ^
# expect: + lime 25
# expect: ?   ^
# expect: - line 26
# expect: ?   ^
# expect: + lime 26
# expect: ?   ^
# expect: - line 27
# expect: ?   ^
# expect: + lime 27
# expect: ?   ^
# expect: - line 28
# expect: ?   ^
# expect: + lime 28
# expect: ?   ^
# expect: - line 29
# expect: ?   ^
# expect: + lime 29
# expect: ?   ^
# expect: + lime 30
# expect: + lime 31
# expect: + lime 32
# expect:
