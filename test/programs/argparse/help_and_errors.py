import argparse, sys, io, contextlib, enum, pathlib
def build():
    p = argparse.ArgumentParser(prog='tool', description='Does things with a rather long description that should wrap around at the terminal width of eighty columns.', epilog='See docs.')
    p.add_argument('files', nargs='+', type=pathlib.Path, help='input files')
    p.add_argument('-v', '--verbose', action='count', default=0, help='more output')
    p.add_argument('-o', '--out', metavar='FILE', default='-', help='output (default: %(default)s)')
    p.add_argument('--level', choices=['low', 'high'], help='the level')
    p.add_argument('-n', type=int, required=True)
    g = p.add_mutually_exclusive_group()
    g.add_argument('--yes', action='store_true'); g.add_argument('--no', action='store_false', dest='yes')
    p.add_argument('--pair', nargs=2, action='append', metavar=('K', 'V'))
    p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True)
    p.add_argument('--version', action='version', version='%(prog)s 1.0')
    gg = p.add_argument_group('extra', 'more things'); gg.add_argument('--x', type=float, default=1.5)
    return p
def run(p, args):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try: r = p.parse_args(args)
        except SystemExit as e: r = e.code
    print(args, '=>', r); 
    if out.getvalue(): print(out.getvalue())
    if err.getvalue(): print(err.getvalue())
p = build()
for a in (['a', 'b', '-n', '3', '-vv', '--pair', 'k', 'v', '--no-flag'], ['-h'], ['a'], ['a', '-n', 'x'], ['a', '-n1', '--level', 'mid'], ['a', '-n1', '--yes', '--no'], ['a', '-n', '1', '--bogus'], ['--version'], ['a', '-n=2', '--out=z', '--x', '2'], ['a', '-n', '1', '--ver'], ['-n', '1'], ['a', '-n', '1', '--pair', 'x'], ['a', '-n1', '--lev', 'low'], ['a', '-n1', '--', '-b']): run(p, a)
s = argparse.ArgumentParser(prog='git'); sub = s.add_subparsers(dest='cmd', required=True, title='commands', metavar='COMMAND')
c = sub.add_parser('clone', help='clone it', aliases=['cl']); c.add_argument('url'); c.set_defaults(func=len)
d = sub.add_parser('push'); d.add_argument('--force', '-f', action='store_true')
for a in (['clone', 'u'], ['cl', 'u'], ['push', '-f'], [], ['nope'], ['-h'], ['clone', '-h'], ['clone']): run(s, a)
print(p.parse_known_args(['a', '-n', '1', '--what', 'z']), p.format_usage())
print(repr(argparse.Namespace(a=1)), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1), vars(argparse.Namespace(b=2)))
class Color(enum.Enum):
    RED = 'red'; BLUE = 'blue'
    def __str__(self): return self.value
q = argparse.ArgumentParser(formatter_class=argparse.ArgumentDefaultsHelpFormatter, prog='q', add_help=False); q.add_argument('--color', type=Color, choices=list(Color), default=Color.RED, help='c'); run(q, ['--color', 'blue']); run(q, ['--color', 'zz']); print(q.format_help())
def pos(v):
    i = int(v)
    if i < 0: raise argparse.ArgumentTypeError(f'{v} is negative')
    return i
q.add_argument('-k', type=pos); run(q, ['-k', '-1']); run(q, ['-k', 'abc']); run(q, ['-k', '5'])
r = argparse.ArgumentParser(prog='r', fromfile_prefix_chars='@', exit_on_error=False); r.add_argument('--n', type=int)
try: r.parse_args(['--n', 'x'])
except argparse.ArgumentError as e: print(e, repr(e.argument_name))
r.add_argument('rest', nargs=argparse.REMAINDER); run(r, ['--n', '1', 'a', '--b']); print(r.parse_args([]), r.get_default('n'), p)
# expect: ['a', 'b', '-n', '3', '-vv', '--pair', 'k', 'v', '--no-flag'] => Namespace(files=[PosixPath('a'), PosixPath('b')], verbose=2, out='-', level=None, n=3, yes=False, pair=[['k', 'v']], flag=False, x=1.5)
# expect: ['-h'] => 0
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect:
# expect: Does things with a rather long description that should wrap around at the
# expect: terminal width of eighty columns.
# expect:
# expect: positional arguments:
# expect:   files               input files
# expect:
# expect: options:
# expect:   -h, --help          show this help message and exit
# expect:   -v, --verbose       more output
# expect:   -o, --out FILE      output (default: -)
# expect:   --level {low,high}  the level
# expect:   -n N
# expect:   --yes
# expect:   --no
# expect:   --pair K V
# expect:   --flag, --no-flag
# expect:   --version           show program's version number and exit
# expect:
# expect: extra:
# expect:   more things
# expect:
# expect:   --x X
# expect:
# expect: See docs.
# expect:
# expect: ['a'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: the following arguments are required: -n
# expect:
# expect: ['a', '-n', 'x'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: argument -n: invalid int value: 'x'
# expect:
# expect: ['a', '-n1', '--level', 'mid'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: argument --level: invalid choice: 'mid' (choose from low, high)
# expect:
# expect: ['a', '-n1', '--yes', '--no'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: argument --no: not allowed with argument --yes
# expect:
# expect: ['a', '-n', '1', '--bogus'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: unrecognized arguments: --bogus
# expect:
# expect: ['--version'] => 0
# expect: tool 1.0
# expect:
# expect: ['a', '-n=2', '--out=z', '--x', '2'] => Namespace(files=[PosixPath('a')], verbose=0, out='z', level=None, n=2, yes=False, pair=None, flag=True, x=2.0)
# expect: ['a', '-n', '1', '--ver'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: ambiguous option: --ver could match --verbose, --version
# expect:
# expect: ['-n', '1'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: the following arguments are required: files
# expect:
# expect: ['a', '-n', '1', '--pair', 'x'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: argument --pair: expected 2 arguments
# expect:
# expect: ['a', '-n1', '--lev', 'low'] => Namespace(files=[PosixPath('a')], verbose=0, out='-', level='low', n=1, yes=False, pair=None, flag=True, x=1.5)
# expect: ['a', '-n1', '--', '-b'] => 2
# expect: usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect: tool: error: unrecognized arguments: -- -b
# expect:
# expect: ['clone', 'u'] => Namespace(cmd='clone', url='u', func=<built-in function len>)
# expect: ['cl', 'u'] => Namespace(cmd='cl', url='u', func=<built-in function len>)
# expect: ['push', '-f'] => Namespace(cmd='push', force=True)
# expect: [] => 2
# expect: usage: git [-h] COMMAND ...
# expect: git: error: the following arguments are required: COMMAND
# expect:
# expect: ['nope'] => 2
# expect: usage: git [-h] COMMAND ...
# expect: git: error: argument COMMAND: invalid choice: 'nope' (choose from clone, cl, push)
# expect:
# expect: ['-h'] => 0
# expect: usage: git [-h] COMMAND ...
# expect:
# expect: options:
# expect:   -h, --help    show this help message and exit
# expect:
# expect: commands:
# expect:   COMMAND
# expect:     clone (cl)  clone it
# expect:
# expect: ['clone', '-h'] => 0
# expect: usage: git clone [-h] url
# expect:
# expect: positional arguments:
# expect:   url
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: ['clone'] => 2
# expect: usage: git clone [-h] url
# expect: git clone: error: the following arguments are required: url
# expect:
# expect: (Namespace(files=[PosixPath('a')], verbose=0, out='-', level=None, n=1, yes=False, pair=None, flag=True, x=1.5), ['--what', 'z']) usage: tool [-h] [-v] [-o FILE] [--level {low,high}] -n N [--yes | --no]
# expect:             [--pair K V] [--flag | --no-flag] [--version] [--x X]
# expect:             files [files ...]
# expect:
# expect: Namespace(a=1) True True {'b': 2}
# expect: ['--color', 'blue'] => Namespace(color=<Color.BLUE: 'blue'>)
# expect: ['--color', 'zz'] => 2
# expect: usage: q [--color {red,blue}]
# expect: q: error: argument --color: invalid Color value: 'zz'
# expect:
# expect: usage: q [--color {red,blue}]
# expect:
# expect: options:
# expect:   --color {red,blue}  c (default: red)
# expect:
# expect: ['-k', '-1'] => 2
# expect: usage: q [--color {red,blue}] [-k K]
# expect: q: error: argument -k: -1 is negative
# expect:
# expect: ['-k', 'abc'] => 2
# expect: usage: q [--color {red,blue}] [-k K]
# expect: q: error: argument -k: invalid pos value: 'abc'
# expect:
# expect: ['-k', '5'] => Namespace(color=<Color.RED: 'red'>, k=5)
# expect: argument --n: invalid int value: 'x' '--n'
# expect: ['--n', '1', 'a', '--b'] => Namespace(n=1, rest=['a', '--b'])
# expect: Namespace(n=None, rest=[]) None ArgumentParser(prog='tool', usage=None, description='Does things with a rather long description that should wrap around at the terminal width of eighty columns.', formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)
