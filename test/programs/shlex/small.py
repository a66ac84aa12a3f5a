# graphlib, sched, shlex, fnmatch, colorsys, keyword, reprlib.
from graphlib import *
import graphlib, sched, shlex, fnmatch, glob, colorsys


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


print(list(TopologicalSorter({'D': {'B': 1, 'C': 1}, 'B': ['A'], 'C': ['A']}).static_order()))
ts = TopologicalSorter({1: [2, 3], 2: [4], 3: [4], 5: []})
tr(lambda: ts.get_ready())
tr(lambda: ts.is_active())
tr(lambda: ts.done(1))
ts.prepare()
ts.prepare()
while ts:
    r = ts.get_ready()
    print(r)
    tr(lambda: ts.done(1)) if 1 not in r else None
    ts.done(*r)
    tr(lambda: ts.done(r[0]))
tr(lambda: ts.done(99))
tr(lambda: ts.add(9))
tr(lambda: ts.get_ready())
tr(lambda: ts.prepare())
try:
    TopologicalSorter({'a': ['b'], 'b': ['c'], 'c': ['a'], 'd': []}).prepare()
except CycleError as e:
    print(e, e.args)
t2 = TopologicalSorter({1: [2], 2: [1], 3: []})
try:
    t2.prepare()
except CycleError as e:
    print(e.args[1])
print(t2.get_ready(), TopologicalSorter[int])
tr(lambda: list(TopologicalSorter({1: [1]}).static_order()))
now = [0]
s = sched.scheduler(lambda: now[0], lambda d: (print('sleep', d), now.__setitem__(0, now[0] + d)))
e1 = s.enter(5, 1, print, ('five',))
s.enter(3, 2, print, ('three b',))
s.enter(3, 1, print, argument=('three a',), kwargs={'end': '!\n'})
e4 = s.enterabs(4, 1, print, ('cancelled',))
s.cancel(e4)
print(len(s.queue), [e.time for e in s.queue], s.empty(), e1._fields, s.run(False))
s.run()
print(s.empty(), now)
tr(lambda: s.cancel(e4))
for x in (
    'a b c',
    "a 'b c' d",
    'a "b\\"c" d',
    'a\\ b c',
    "it\\'s",
    '"" x',
    'a=b;c|d && e',
    '# c\nx',
    'a # b',
    'x"y"z',
    '\'a\'"b"',
    'a\tb\n c',
    '-o "x y"',
    'é ü',
):
    tr(lambda: shlex.split(x))
    tr(lambda: shlex.split(x, comments=True))
    tr(lambda: shlex.split(x, posix=False))
    tr(lambda: list(shlex.shlex(x)))
    tr(lambda: list(shlex.shlex(x, posix=True, punctuation_chars=True)))
tr(lambda: shlex.split('a "b'))
tr(lambda: shlex.split('a \\'))
tr(lambda: shlex.split(None))
print(shlex.quote("it's"), shlex.quote(''), shlex.quote('a b'), shlex.quote('a/b.c'), shlex.join(['a b', 'c', "d'e"]), shlex.quote('é'))
tr(lambda: shlex.quote(3))
tr(lambda: list(shlex.shlex('a~b/c', punctuation_chars='~')))
l = shlex.shlex('a b c')
l.push_token('z')
print(l.get_token(), l.get_token(), l.error_leader(), l.lineno)
for p in (
    '*.py',
    'a?c',
    '[abc]*',
    '[!a]*',
    '*',
    'a*b*c',
    '[a-c]x',
    '[]]',
    '[!]]',
    '[',
    'a[',
    '[a-',
    '**',
    'a.b',
    '[^a]',
    '[z-a]',
    '[--0]',
    '[a-c-e]',
    '*a*',
    'x[!',
    '\\',
    '[\\]',
    '[&&a]',
):
    print(
        p,
        fnmatch.translate(p),
        [n for n in ('a.py', 'abc', 'b', '', 'axbyc', 'ax', ']', '[', 'a[', 'x', 'a.b', '^', '-', '\\') if fnmatch.fnmatchcase(n, p)],
    )
print(
    fnmatch.filter(['a.py', 'b.txt'], '*.py'), fnmatch.filterfalse(['a.py', 'b.txt'], '*.py'), fnmatch.fnmatch('A', 'a'), fnmatch.filter([b'a'], b'*')
)
for p in ('*', '**', 'a/*.py', '**/x', 'a?b', '[ab]/c', '**/', 'a/**/b', '.*'):
    print(
        p,
        glob.translate(p),
        glob.translate(p, recursive=True),
        glob.translate(p, recursive=True, include_hidden=True),
        glob.escape(p),
        glob.has_magic(p),
    )
for c in ((0.2, 0.4, 0.6), (0, 0, 0), (1, 1, 1), (1, 0, 0), (0.5, 0.5, 0.1)):
    print(
        colorsys.rgb_to_hsv(*c),
        colorsys.hsv_to_rgb(*c),
        colorsys.rgb_to_hls(*c),
        colorsys.hls_to_rgb(*c),
        colorsys.rgb_to_yiq(*c),
        colorsys.yiq_to_rgb(*c),
    )
import timeit

print(
    timeit.timeit('x = 1', number=3) >= 0,
    len(timeit.repeat('pass', repeat=2, number=1)),
    timeit.timeit(lambda: None, number=2) >= 0,
    timeit.timeit('f()', globals={'f': lambda: 1}, number=1) >= 0,
    timeit.timeit('a + 1', setup='a = 2\nb = 3', number=1) >= 0,
)
tr(lambda: timeit.timeit(3))
tr(lambda: timeit.timeit('pass', 3))
tr(lambda: timeit.timeit('x +', number=1))
t = [0]


def clock():
    t[0] += 1
    return t[0]


print(timeit.Timer('pass', timer=clock).timeit(5), timeit.Timer('pass', timer=clock).repeat(2, 1), timeit.Timer('pass', timer=clock).autorange())
# expect: ['A', 'B', 'C', 'D']
# expect: ValueError prepare() must be called first
# expect: ValueError prepare() must be called first
# expect: ValueError prepare() must be called first
# expect: (4, 5)
# expect: ValueError node 1 was not passed out (still not ready)
# expect: ValueError node 4 was already marked done
# expect: (2, 3)
# expect: ValueError node 1 was not passed out (still not ready)
# expect: ValueError node 2 was already marked done
# expect: (1,)
# expect: ValueError node 1 was already marked done
# expect: ValueError node 99 was not added using add()
# expect: ValueError Nodes cannot be added after a call to prepare()
# expect: ()
# expect: ValueError cannot prepare() after starting sort
# expect: ('nodes are in a cycle', ['a', 'c', 'b', 'a']) ('nodes are in a cycle', ['a', 'c', 'b', 'a'])
# expect: [1, 2, 1]
# expect: (3,) graphlib.TopologicalSorter[int]
# expect: CycleError ('nodes are in a cycle', [1, 1])
# expect: 3 [3, 3, 5] False ('time', 'priority', 'sequence', 'action', 'argument', 'kwargs') 3
# expect: sleep 3
# expect: three a!
# expect: sleep 0
# expect: three b
# expect: sleep 0
# expect: sleep 2
# expect: five
# expect: sleep 0
# expect: True [5]
# expect: ValueError list.remove(x): x not in list
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b c', 'd']
# expect: ['a', 'b c', 'd']
# expect: ['a', "'b c'", 'd']
# expect: ['a', "'b c'", 'd']
# expect: ['a', 'b c', 'd']
# expect: ['a', 'b"c', 'd']
# expect: ['a', 'b"c', 'd']
# expect: ['a', '"b\\"', 'c"', 'd']
# expect: ['a', '"b\\"', 'c"', 'd']
# expect: ['a', 'b"c', 'd']
# expect: ['a b', 'c']
# expect: ['a b', 'c']
# expect: ['a\\', 'b', 'c']
# expect: ['a', '\\', 'b', 'c']
# expect: ['a b', 'c']
# expect: ["it's"]
# expect: ["it's"]
# expect: ["it\\'s"]
# expect: ValueError No closing quotation
# expect: ["it's"]
# expect: ['', 'x']
# expect: ['', 'x']
# expect: ['""', 'x']
# expect: ['""', 'x']
# expect: ['', 'x']
# expect: ['a=b;c|d', '&&', 'e']
# expect: ['a=b;c|d', '&&', 'e']
# expect: ['a=b;c|d', '&&', 'e']
# expect: ['a', '=', 'b', ';', 'c', '|', 'd', '&', '&', 'e']
# expect: ['a=b', ';', 'c', '|', 'd', '&&', 'e']
# expect: ['#', 'c', 'x']
# expect: ['x']
# expect: ['#', 'c', 'x']
# expect: ['x']
# expect: ['x']
# expect: ['a', '#', 'b']
# expect: ['a']
# expect: ['a', '#', 'b']
# expect: ['a']
# expect: ['a']
# expect: ['xyz']
# expect: ['xyz']
# expect: ['x"y"z']
# expect: ['x"y"z']
# expect: ['xyz']
# expect: ['ab']
# expect: ['ab']
# expect: ["'a'", '"b"']
# expect: ["'a'", '"b"']
# expect: ['ab']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: ['-o', 'x y']
# expect: ['-o', 'x y']
# expect: ['-o', '"x y"']
# expect: ['-', 'o', '"x y"']
# expect: ['-o', 'x y']
# expect: ['é', 'ü']
# expect: ['é', 'ü']
# expect: ['é', 'ü']
# expect: ['é', 'ü']
# expect: ['é', 'ü']
# expect: ValueError No closing quotation
# expect: ValueError No escaped character
# expect: ValueError s argument must not be None
# expect: 'it'"'"'s' '' 'a b' a/b.c 'a b' c 'd'"'"'e' 'é'
# expect: TypeError expected string object, got 'int'
# expect: ['a', '~', 'b/c']
# expect: z a "None", line 1:  1
# expect: *.py (?s:.*\.py)\z ['a.py']
# expect: a?c (?s:a.c)\z ['abc']
# expect: [abc]* (?s:[abc].*)\z ['a.py', 'abc', 'b', 'axbyc', 'ax', 'a[', 'a.b']
# expect: [!a]* (?s:[^a].*)\z ['b', ']', '[', 'x', '^', '-', '\\']
# expect: * (?s:.*)\z ['a.py', 'abc', 'b', '', 'axbyc', 'ax', ']', '[', 'a[', 'x', 'a.b', '^', '-', '\\']
# expect: a*b*c (?s:a(?>.*?b).*c)\z ['abc', 'axbyc']
# expect: [a-c]x (?s:[a-c]x)\z ['ax']
# expect: []] (?s:[]])\z [']']
# expect: [!]] (?s:[^]])\z ['b', '[', 'x', '^', '-', '\\']
# expect: [ (?s:\[)\z ['[']
# expect: a[ (?s:a\[)\z ['a[']
# expect: [a- (?s:\[a\-)\z []
# expect: ** (?s:.*)\z ['a.py', 'abc', 'b', '', 'axbyc', 'ax', ']', '[', 'a[', 'x', 'a.b', '^', '-', '\\']
# expect: a.b (?s:a\.b)\z ['a.b']
# expect: [^a] (?s:[\^a])\z ['^']
# expect: [z-a] (?s:(?!))\z []
# expect: [--0] (?s:[\--0])\z ['-']
# expect: [a-c-e] (?s:[a-c\-e])\z ['b', '-']
# expect: *a* (?s:(?>.*?a).*)\z ['a.py', 'abc', 'axbyc', 'ax', 'a[', 'a.b']
# expect: x[! (?s:x\[!)\z []
# expect: \ (?s:\\)\z ['\\']
# expect: [\] (?s:[\\])\z ['\\']
# expect: [&&a] (?s:[\&\&a])\z []
# expect: ['a.py'] ['b.txt'] False [b'a']
# expect: * (?s:[^/.][^/]*)\z (?s:[^/.][^/]*)\z (?s:[^/]+)\z [*] True
# expect: ** (?s:(?!\.)[^/]*)\z (?s:(?:[^/.][^/]*/)*(?:[^/.][^/]*)?)\z (?s:.*)\z [*][*] True
# expect: a/*.py (?s:a/(?!\.)[^/]*\.py)\z (?s:a/(?!\.)[^/]*\.py)\z (?s:a/[^/]*\.py)\z a/[*].py True
# expect: **/x (?s:(?!\.)[^/]*/x)\z (?s:(?:[^/.][^/]*/)*x)\z (?s:(?:.+/)?x)\z [*][*]/x True
# expect: a?b (?s:a[^/]b)\z (?s:a[^/]b)\z (?s:a[^/]b)\z a[?]b True
# expect: [ab]/c (?s:[ab]/c)\z (?s:[ab]/c)\z (?s:[ab]/c)\z [[]ab]/c True
# expect: **/ (?s:(?!\.)[^/]*/)\z (?s:(?:[^/.][^/]*/)*)\z (?s:(?:.+/)?)\z [*][*]/ True
# expect: a/**/b (?s:a/(?!\.)[^/]*/b)\z (?s:a/(?:[^/.][^/]*/)*b)\z (?s:a/(?:.+/)?b)\z a/[*][*]/b True
# expect: .* (?s:\.[^/]*)\z (?s:\.[^/]*)\z (?s:\.[^/]*)\z .[*] True
# expect: (0.5833333333333334, 0.6666666666666666, 0.6) (0.5519999999999999, 0.6, 0.36) (0.5833333333333334, 0.4, 0.49999999999999994) (0.544, 0.6400000000000001, 0.15999999999999992) (0.362, -0.18413999999999997, 0.019820000000000004) (0.9528868360277136, 0.0, 0.7819861431870669)
# expect: (0.0, 0.0, 0) (0, 0, 0) (0.0, 0.0, 0.0) (0, 0, 0) (0.0, 0.0, 0.0) (0.0, 0.0, 0.0)
# expect: (0.0, 0.0, 1) (1, 0.0, 0.0) (0.0, 1.0, 0.0) (1, 1.0, 1.0) (0.9999999999999999, 5.2180482157382354e-17, 9.880984919163892e-17) (1.0, 0.08952127451364156, 1.0)
# expect: (0.0, 1.0, 1) (0, 0, 0) (0.0, 0.5, 1.0) (0, 0, 0) (0.3, 0.599, 0.21299999999999997) (1.0, 1.0, 1.0)
# expect: (0.16666666666666666, 0.8, 0.5) (0.05, 0.1, 0.1) (0.16666666666666666, 0.3, 0.6666666666666667) (0.44999999999999996, 0.55, 0.55) (0.45599999999999996, 0.12868000000000002, -0.12483999999999996) (1.0, 0.29903706893177284, 0.11662817551963056)
# expect: True 2 True True True
# expect: ValueError stmt is neither a string nor callable
# expect: ValueError setup is neither a string nor callable
# expect: SyntaxError invalid syntax (<timeit-src>, line 2)
# expect: 1 [1, 1] (1, 1)
