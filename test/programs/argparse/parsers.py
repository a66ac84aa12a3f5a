# argparse: arguments, help texts, errors.
import argparse, sys, io
from argparse import *


def tr(fn):
    out, err = (io.StringIO(), io.StringIO())
    o, e = (sys.stdout, sys.stderr)
    sys.stdout, sys.stderr = (out, err)
    try:
        r = fn()
    except SystemExit as x:
        r = ('exit', x.code)
    except BaseException as x:
        r = (type(x).__name__, str(x))
    finally:
        sys.stdout, sys.stderr = (o, e)
    print(r)
    if out.getvalue():
        print('OUT', out.getvalue())
    if err.getvalue():
        print('ERR', err.getvalue())


p = ArgumentParser(prog='prog', description='Does things. ' * 10, epilog='The end.')
p.add_argument('pos', help='a positional')
p.add_argument('rest', nargs='*', type=int, help='numbers')
p.add_argument('-f', '--foo', help='foo help', default=3, type=int)
p.add_argument('--bar', action='store_true', help='bar %(default)s')
p.add_argument('-v', '--verbose', action='count', default=0)
p.add_argument('--no-x', dest='x', action='store_false')
p.add_argument('--choice', choices=['a', 'b'], help='pick')
p.add_argument('-n', nargs=2, metavar=('A', 'B'))
p.add_argument('--app', action='append')
p.add_argument('--const', action='store_const', const=42)
p.add_argument('--opt', nargs='?', const='C', default='D')
p.add_argument('--many', nargs='+')
p.add_argument('--version', action='version', version='%(prog)s 1.0')
p.add_argument('--req', required=False, metavar='REQ')
p.add_argument('--hid', help=SUPPRESS)
p.add_argument('-q', '--quiet', action=BooleanOptionalAction, default=False)
p.add_argument('--ext', action='extend', nargs='+', type=int)
tr(lambda: p.print_help())
tr(lambda: p.print_usage())
tr(lambda: p.format_usage())
for a in (
    ['x'],
    ['x', '1', '2', '-f', '9', '--bar', '-vv', '--no-x'],
    ['x', '--choice', 'b', '-n', '1', '2', '--app', 'a', '--app', 'b', '--const', '--opt', '--many', 'q', 'w'],
    ['x', '--opt', 'z', '--foo=7', '--quiet'],
    ['--no-quiet', 'x', '--ext', '1', '2', '--ext', '3'],
    ['x', '-f9'],
    ['x', '-vvv', '--verbose'],
    ['x', '--', '-1'],
    ['-h'],
    ['--version'],
    [],
    ['x', 'y'],
    ['x', '--foo', 'z'],
    ['x', '--choice', 'c'],
    ['x', '-n', '1'],
    ['x', '--zzz'],
    ['x', '--fo', '5'],
    ['x', '--ch', 'a'],
    ['x', '--bar=1'],
    ['x', '--foo'],
    ['x', '1', '--bar', '2'],
    ['x', '--v'],
    ['x', '-1'],
    ['x', '--many'],
    ['x', '--no'],
    ['x', '-vf', '4'],
    ['x', '-vz'],
):
    print(a)
    tr(lambda: p.parse_args(a))
tr(lambda: p.parse_known_args(['x', '--zzz', 'k', '-y']))
ns = Namespace(a=1, b='x', **{'odd-name': 2})
print(ns, ns == Namespace(b='x', a=1, **{'odd-name': 2}), 'a' in ns, vars(ns))
tr(lambda: p.parse_args(['x'], ns))
print(p.get_default('foo'))
p.set_defaults(foo=99, extra='e')
tr(lambda: p.parse_args(['x']))
sp = ArgumentParser(prog='sp')
subs = sp.add_subparsers(dest='cmd', title='commands', description='sub desc', help='sub help', required=True, metavar='CMD')
s1 = subs.add_parser('run', help='run it', aliases=['r'])
s1.add_argument('--fast', action='store_true')
s1.add_argument('file')
s1.set_defaults(func=len)
s2 = subs.add_parser('stop', description='stops')
for a in (['run', 'f', '--fast'], ['r', 'f'], ['stop'], [], ['zzz'], ['-h'], ['run', '-h'], ['run'], ['stop', 'x'], ['stop', '-h']):
    print(a)
    tr(lambda: sp.parse_args(a))
g = ArgumentParser(prog='g')
grp = g.add_argument_group('my group', 'group description')
grp.add_argument('--in-group', help='ig')
mx = g.add_mutually_exclusive_group(required=True)
mx.add_argument('--a', action='store_true')
mx.add_argument('--b', type=float)
for a in (['--a'], ['--b', '2.5'], ['--a', '--b', '1'], [], ['-h'], ['--b', 'x']):
    print(a)
    tr(lambda: g.parse_args(a))
tr(lambda: ArgumentParser().add_argument('--x', nargs=0))
tr(lambda: ArgumentParser().add_argument('-x', '-x'))


def dup():
    q = ArgumentParser()
    q.add_argument('--x')
    q.add_argument('--x')


tr(dup)
tr(lambda: ArgumentParser().add_argument('x', required=True))
tr(lambda: ArgumentParser().add_argument('--x', action='nope'))
tr(lambda: ArgumentParser().add_argument('--x', type='nope'))
tr(lambda: ArgumentParser().add_argument('a', 'b'))
tr(lambda: ArgumentParser().add_argument())
tr(lambda: ArgumentParser().add_argument('--'))
tr(lambda: ArgumentParser().add_argument('--x', bogus=1))
tr(lambda: ArgumentParser().add_argument('x', dest='y'))
tr(lambda: ArgumentParser().add_argument('--x', choices=3))
tr(lambda: ArgumentParser().add_argument('-n', nargs=2, metavar=('A',)))
e = ArgumentParser(exit_on_error=False, prog='e')
e.add_argument('--n', type=int)
tr(lambda: e.parse_args(['--n', 'x']))
tr(lambda: e.parse_args(['--zz']))
d = ArgumentParser(prog='d', formatter_class=ArgumentDefaultsHelpFormatter, add_help=False, usage='%(prog)s [custom]')
d.add_argument('--x', default=5, help='the x')
d.add_argument('--y', help='no default', default=SUPPRESS)
tr(lambda: d.print_help())
r = ArgumentParser(prog='r', formatter_class=RawDescriptionHelpFormatter, description='line1\n  line2', epilog='e1\n  e2')
r.add_argument('--long-option-name-that-is-long', metavar='METAVAR', help='help ' * 20)
tr(lambda: r.print_help())
r2 = ArgumentParser(prog='r2', formatter_class=RawTextHelpFormatter)
r2.add_argument('--x', help='a\n  b')
tr(lambda: r2.print_help())
r3 = ArgumentParser(prog='r3', formatter_class=MetavarTypeHelpFormatter)
r3.add_argument('--x', type=int)
r3.add_argument('y', type=float)
tr(lambda: r3.print_help())
par = ArgumentParser(add_help=False)
par.add_argument('--shared', type=int)
ch = ArgumentParser(prog='ch', parents=[par])
ch.add_argument('own')
tr(lambda: ch.parse_args(['o', '--shared', '3']))
tr(lambda: ch.print_help())


def even(s):
    n = int(s)
    if n % 2:
        raise ArgumentTypeError(f'{n} is odd')
    return n


t = ArgumentParser(prog='t')
t.add_argument('n', type=even, nargs='?')
t.add_argument('--r', nargs=REMAINDER)
tr(lambda: t.parse_args(['3']))
tr(lambda: t.parse_args(['x']))
tr(lambda: t.parse_args(['4', '--r', '-a', 'b', '--c']))
tr(lambda: t.parse_args([]))


class Upper(Action):

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
        print('called', option_string, file=sys.stderr)


u = ArgumentParser(prog='u')
u.add_argument('--up', action=Upper)
u.add_argument('-x', type=lambda s: s * 2, choices=['aa', 'bb'])
tr(lambda: u.parse_args(['--up', 'abc', '-x', 'a']))
tr(lambda: u.parse_args(['-x', 'c']))
print(repr(u._actions[1]))
tr(lambda: u.error('boom'))
tr(lambda: u.exit(3, 'bye\n'))
w = ArgumentParser(prog='w', prefix_chars='+-')
w.add_argument('+x', '++long')
tr(lambda: w.parse_args(['+x', '1']))
tr(lambda: w.print_help())
i = ArgumentParser(prog='i')
i.add_argument('a', type=int)
i.add_argument('-5', dest='five', action='store_true')
tr(lambda: i.parse_args(['-5', '3']))
j = ArgumentParser(prog='j')
j.add_argument('nums', nargs='+', type=int)
j.add_argument('--sum', dest='acc', action='store_const', const=sum, default=max, help='sum (default: %(default)s)')
tr(lambda: j.parse_args(['1', '-2', '3']))
tr(lambda: j.parse_args(['1', '2', '--sum']).acc([1, 2]))
tr(lambda: j.parse_args(['a']))
k = ArgumentParser(prog='k' * 30)
[k.add_argument(f'--option-{n}', metavar='VALUE' * 2) for n in range(8)]
k.add_argument('positional_argument_one')
k.add_argument('positional_argument_two', nargs='*')
tr(lambda: k.print_usage())
tr(lambda: k.print_help())
ff = ArgumentParser(prog='ff', fromfile_prefix_chars='@', allow_abbrev=False)
ff.add_argument('--foo')
tr(lambda: ff.parse_args(['--fo', '1']))
tr(lambda: ArgumentParser(prog='in').parse_intermixed_args(['a']))
im = ArgumentParser(prog='im')
im.add_argument('--foo')
im.add_argument('cmd')
im.add_argument('rest', nargs='*', type=int)
tr(lambda: im.parse_intermixed_args('doit 1 --foo bar 2 3'.split()))
tr(lambda: im.parse_known_intermixed_args('doit 1 --zz bar 2'.split()))
c2 = ArgumentParser(prog='c2', argument_default=SUPPRESS)
c2.add_argument('--foo')
c2.add_argument('bar', nargs='?')
tr(lambda: c2.parse_args([]))
c3 = ArgumentParser(prog='c3', conflict_handler='resolve')
c3.add_argument('-f', '--foo', help='old')
c3.add_argument('--foo', help='new')
tr(lambda: c3.print_help())
c4 = ArgumentParser(prog='c4', suggest_on_error=True)
c4.add_argument('--color', choices=['red', 'green'])
tr(lambda: c4.parse_args(['--color', 'gren']))
print(repr(ArgumentParser(prog='z', description='dd')), ArgumentError(None, 'msg'), str(ArgumentError(u._actions[1], 'msg')))
# expect: None
# expect: OUT usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect:
# expect: Does things. Does things. Does things. Does things. Does things. Does things.
# expect: Does things. Does things. Does things. Does things.
# expect:
# expect: positional arguments:
# expect:   pos                   a positional
# expect:   rest                  numbers
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -f, --foo FOO         foo help
# expect:   --bar                 bar False
# expect:   -v, --verbose
# expect:   --no-x
# expect:   --choice {a,b}        pick
# expect:   -n A B
# expect:   --app APP
# expect:   --const
# expect:   --opt [OPT]
# expect:   --many MANY [MANY ...]
# expect:   --version             show program's version number and exit
# expect:   --req REQ
# expect:   -q, --quiet, --no-quiet
# expect:   --ext EXT [EXT ...]
# expect:
# expect: The end.
# expect:
# expect: None
# expect: OUT usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect:
# expect: usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect:
# expect: ['x']
# expect: Namespace(pos='x', rest=[], foo=3, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '1', '2', '-f', '9', '--bar', '-vv', '--no-x']
# expect: Namespace(pos='x', rest=[1, 2], foo=9, bar=True, verbose=2, x=False, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '--choice', 'b', '-n', '1', '2', '--app', 'a', '--app', 'b', '--const', '--opt', '--many', 'q', 'w']
# expect: Namespace(pos='x', rest=[], foo=3, bar=False, verbose=0, x=True, choice='b', n=['1', '2'], app=['a', 'b'], const=42, opt='C', many=['q', 'w'], req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '--opt', 'z', '--foo=7', '--quiet']
# expect: Namespace(pos='x', rest=[], foo=7, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='z', many=None, req=None, hid=None, quiet=True, ext=None)
# expect: ['--no-quiet', 'x', '--ext', '1', '2', '--ext', '3']
# expect: Namespace(pos='x', rest=[], foo=3, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=[1, 2, 3])
# expect: ['x', '-f9']
# expect: Namespace(pos='x', rest=[], foo=9, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '-vvv', '--verbose']
# expect: Namespace(pos='x', rest=[], foo=3, bar=False, verbose=4, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '--', '-1']
# expect: Namespace(pos='x', rest=[-1], foo=3, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['-h']
# expect: ('exit', 0)
# expect: OUT usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect:
# expect: Does things. Does things. Does things. Does things. Does things. Does things.
# expect: Does things. Does things. Does things. Does things.
# expect:
# expect: positional arguments:
# expect:   pos                   a positional
# expect:   rest                  numbers
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -f, --foo FOO         foo help
# expect:   --bar                 bar False
# expect:   -v, --verbose
# expect:   --no-x
# expect:   --choice {a,b}        pick
# expect:   -n A B
# expect:   --app APP
# expect:   --const
# expect:   --opt [OPT]
# expect:   --many MANY [MANY ...]
# expect:   --version             show program's version number and exit
# expect:   --req REQ
# expect:   -q, --quiet, --no-quiet
# expect:   --ext EXT [EXT ...]
# expect:
# expect: The end.
# expect:
# expect: ['--version']
# expect: ('exit', 0)
# expect: OUT prog 1.0
# expect:
# expect: []
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: the following arguments are required: pos
# expect:
# expect: ['x', 'y']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: argument rest: invalid int value: 'y'
# expect:
# expect: ['x', '--foo', 'z']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: argument -f/--foo: invalid int value: 'z'
# expect:
# expect: ['x', '--choice', 'c']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: argument --choice: invalid choice: 'c' (choose from a, b)
# expect:
# expect: ['x', '-n', '1']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: argument -n: expected 2 arguments
# expect:
# expect: ['x', '--zzz']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: unrecognized arguments: --zzz
# expect:
# expect: ['x', '--fo', '5']
# expect: Namespace(pos='x', rest=[], foo=5, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '--ch', 'a']
# expect: Namespace(pos='x', rest=[], foo=3, bar=False, verbose=0, x=True, choice='a', n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '--bar=1']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: argument --bar: ignored explicit argument '1'
# expect:
# expect: ['x', '--foo']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: argument -f/--foo: expected one argument
# expect:
# expect: ['x', '1', '--bar', '2']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: unrecognized arguments: 2
# expect:
# expect: ['x', '--v']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: ambiguous option: --v could match --verbose, --version
# expect:
# expect: ['x', '-1']
# expect: Namespace(pos='x', rest=[-1], foo=3, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '--many']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: argument --many: expected at least one argument
# expect:
# expect: ['x', '--no']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: ambiguous option: --no could match --no-x, --no-quiet
# expect:
# expect: ['x', '-vf', '4']
# expect: Namespace(pos='x', rest=[], foo=4, bar=False, verbose=1, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None)
# expect: ['x', '-vz']
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: unrecognized arguments: -z
# expect:
# expect: ('exit', 2)
# expect: ERR usage: prog [-h] [-f FOO] [--bar] [-v] [--no-x] [--choice {a,b}] [-n A B]
# expect:             [--app APP] [--const] [--opt [OPT]] [--many MANY [MANY ...]]
# expect:             [--version] [--req REQ] [-q | --quiet | --no-quiet]
# expect:             [--ext EXT [EXT ...]]
# expect:             pos [rest ...]
# expect: prog: error: argument rest: invalid int value: 'k'
# expect:
# expect: Namespace(a=1, b='x', **{'odd-name': 2}) True True {'a': 1, 'b': 'x', 'odd-name': 2}
# expect: Namespace(a=1, b='x', pos='x', rest=[], foo=3, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None, **{'odd-name': 2})
# expect: 3
# expect: Namespace(pos='x', rest=[], foo=99, bar=False, verbose=0, x=True, choice=None, n=None, app=None, const=None, opt='D', many=None, req=None, hid=None, quiet=False, ext=None, extra='e')
# expect: ['run', 'f', '--fast']
# expect: Namespace(cmd='run', fast=True, file='f', func=<built-in function len>)
# expect: ['r', 'f']
# expect: Namespace(cmd='r', fast=False, file='f', func=<built-in function len>)
# expect: ['stop']
# expect: Namespace(cmd='stop')
# expect: []
# expect: ('exit', 2)
# expect: ERR usage: sp [-h] CMD ...
# expect: sp: error: the following arguments are required: CMD
# expect:
# expect: ['zzz']
# expect: ('exit', 2)
# expect: ERR usage: sp [-h] CMD ...
# expect: sp: error: argument CMD: invalid choice: 'zzz' (choose from run, r, stop)
# expect:
# expect: ['-h']
# expect: ('exit', 0)
# expect: OUT usage: sp [-h] CMD ...
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: commands:
# expect:   sub desc
# expect:
# expect:   CMD         sub help
# expect:     run (r)   run it
# expect:
# expect: ['run', '-h']
# expect: ('exit', 0)
# expect: OUT usage: sp run [-h] [--fast] file
# expect:
# expect: positional arguments:
# expect:   file
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --fast
# expect:
# expect: ['run']
# expect: ('exit', 2)
# expect: ERR usage: sp run [-h] [--fast] file
# expect: sp run: error: the following arguments are required: file
# expect:
# expect: ['stop', 'x']
# expect: ('exit', 2)
# expect: ERR usage: sp [-h] CMD ...
# expect: sp: error: unrecognized arguments: x
# expect:
# expect: ['stop', '-h']
# expect: ('exit', 0)
# expect: OUT usage: sp stop [-h]
# expect:
# expect: stops
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: ['--a']
# expect: Namespace(in_group=None, a=True, b=None)
# expect: ['--b', '2.5']
# expect: Namespace(in_group=None, a=False, b=2.5)
# expect: ['--a', '--b', '1']
# expect: ('exit', 2)
# expect: ERR usage: g [-h] [--in-group IN_GROUP] (--a | --b B)
# expect: g: error: argument --b: not allowed with argument --a
# expect:
# expect: []
# expect: ('exit', 2)
# expect: ERR usage: g [-h] [--in-group IN_GROUP] (--a | --b B)
# expect: g: error: one of the arguments --a --b is required
# expect:
# expect: ['-h']
# expect: ('exit', 0)
# expect: OUT usage: g [-h] [--in-group IN_GROUP] (--a | --b B)
# expect:
# expect: options:
# expect:   -h, --help           show this help message and exit
# expect:   --a
# expect:   --b B
# expect:
# expect: my group:
# expect:   group description
# expect:
# expect:   --in-group IN_GROUP  ig
# expect:
# expect: ['--b', 'x']
# expect: ('exit', 2)
# expect: ERR usage: g [-h] [--in-group IN_GROUP] (--a | --b B)
# expect: g: error: argument --b: invalid float value: 'x'
# expect:
# expect: ('ValueError', 'nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate')
# expect: _StoreAction(option_strings=['-x', '-x'], dest='x', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False)
# expect: ('ArgumentError', 'argument --x: conflicting option string: --x')
# expect: ('TypeError', "'required' is an invalid argument for positionals")
# expect: ('ValueError', "unknown action 'nope'")
# expect: ('TypeError', "'nope' is not callable")
# expect: ('ValueError', "invalid option string 'a': must start with a character '-'")
# expect: ('TypeError', "_ActionsContainer._get_positional_kwargs() missing 1 required positional argument: 'dest'")
# expect: ('TypeError', "dest= is required for options like '--'")
# expect: ('TypeError', "_StoreAction.__init__() got an unexpected keyword argument 'bogus'")
# expect: ('TypeError', 'dest supplied twice for positional argument, did you mean metavar?')
# expect: ('ValueError', 'length of metavar tuple does not match nargs')
# expect: ('ValueError', 'length of metavar tuple does not match nargs')
# expect: ('ArgumentError', "argument --n: invalid int value: 'x'")
# expect: ('ArgumentError', 'unrecognized arguments: --zz')
# expect: None
# expect: OUT usage: d [custom]
# expect:
# expect: options:
# expect:   --x X  the x (default: 5)
# expect:   --y Y  no default
# expect:
# expect: None
# expect: OUT usage: r [-h] [--long-option-name-that-is-long METAVAR]
# expect:
# expect: line1
# expect:   line2
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   --long-option-name-that-is-long METAVAR
# expect:                         help help help help help help help help help help help
# expect:                         help help help help help help help help help
# expect:
# expect: e1
# expect:   e2
# expect:
# expect: None
# expect: OUT usage: r2 [-h] [--x X]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --x X       a
# expect:                 b
# expect:
# expect: None
# expect: OUT usage: r3 [-h] [--x int] float
# expect:
# expect: positional arguments:
# expect:   float
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --x int
# expect:
# expect: Namespace(shared=3, own='o')
# expect: None
# expect: OUT usage: ch [-h] [--shared SHARED] own
# expect:
# expect: positional arguments:
# expect:   own
# expect:
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --shared SHARED
# expect:
# expect: ('exit', 2)
# expect: ERR usage: t [-h] [--r ...] [n]
# expect: t: error: argument n: 3 is odd
# expect:
# expect: ('exit', 2)
# expect: ERR usage: t [-h] [--r ...] [n]
# expect: t: error: argument n: invalid even value: 'x'
# expect:
# expect: Namespace(n=4, r=['-a', 'b', '--c'])
# expect: Namespace(n=None, r=None)
# expect: Namespace(up='ABC', x='aa')
# expect: ERR called --up
# expect:
# expect: ('exit', 2)
# expect: ERR usage: u [-h] [--up UP] [-x {aa,bb}]
# expect: u: error: argument -x: invalid choice: 'cc' (choose from aa, bb)
# expect:
# expect: Upper(option_strings=['--up'], dest='up', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False)
# expect: ('exit', 2)
# expect: ERR usage: u [-h] [--up UP] [-x {aa,bb}]
# expect: u: error: boom
# expect:
# expect: ('exit', 3)
# expect: ERR bye
# expect:
# expect: Namespace(long='1')
# expect: None
# expect: OUT usage: w [-h] [+x LONG]
# expect:
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   +x, ++long LONG
# expect:
# expect: Namespace(a=3, five=True)
# expect: Namespace(nums=[1, -2, 3], acc=<built-in function max>)
# expect: 3
# expect: ('exit', 2)
# expect: ERR usage: j [-h] [--sum] nums [nums ...]
# expect: j: error: argument nums: invalid int value: 'a'
# expect:
# expect: None
# expect: OUT usage: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk [-h] [--option-0 VALUEVALUE]
# expect:                                       [--option-1 VALUEVALUE]
# expect:                                       [--option-2 VALUEVALUE]
# expect:                                       [--option-3 VALUEVALUE]
# expect:                                       [--option-4 VALUEVALUE]
# expect:                                       [--option-5 VALUEVALUE]
# expect:                                       [--option-6 VALUEVALUE]
# expect:                                       [--option-7 VALUEVALUE]
# expect:                                       positional_argument_one
# expect:                                       [positional_argument_two ...]
# expect:
# expect: None
# expect: OUT usage: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk [-h] [--option-0 VALUEVALUE]
# expect:                                       [--option-1 VALUEVALUE]
# expect:                                       [--option-2 VALUEVALUE]
# expect:                                       [--option-3 VALUEVALUE]
# expect:                                       [--option-4 VALUEVALUE]
# expect:                                       [--option-5 VALUEVALUE]
# expect:                                       [--option-6 VALUEVALUE]
# expect:                                       [--option-7 VALUEVALUE]
# expect:                                       positional_argument_one
# expect:                                       [positional_argument_two ...]
# expect:
# expect: positional arguments:
# expect:   positional_argument_one
# expect:   positional_argument_two
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   --option-0 VALUEVALUE
# expect:   --option-1 VALUEVALUE
# expect:   --option-2 VALUEVALUE
# expect:   --option-3 VALUEVALUE
# expect:   --option-4 VALUEVALUE
# expect:   --option-5 VALUEVALUE
# expect:   --option-6 VALUEVALUE
# expect:   --option-7 VALUEVALUE
# expect:
# expect: ('exit', 2)
# expect: ERR usage: ff [-h] [--foo FOO]
# expect: ff: error: unrecognized arguments: --fo 1
# expect:
# expect: ('exit', 2)
# expect: ERR usage: in [-h]
# expect: in: error: unrecognized arguments: a
# expect:
# expect: Namespace(foo='bar', cmd='doit', rest=[1, 2, 3])
# expect: ('exit', 2)
# expect: ERR usage: im [-h] [--foo FOO] cmd [rest ...]
# expect: im: error: argument rest: invalid int value: 'bar'
# expect:
# expect: Namespace()
# expect: None
# expect: OUT usage: c3 [-h] [-f FOO] [--foo FOO]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   -f FOO      old
# expect:   --foo FOO   new
# expect:
# expect: ('exit', 2)
# expect: ERR usage: c4 [-h] [--color {red,green}]
# expect: c4: error: argument --color: invalid choice: 'gren', maybe you meant 'green'? (choose from red, green)
# expect:
# expect: ArgumentParser(prog='z', usage=None, description='dd', formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True) msg argument --up: msg
