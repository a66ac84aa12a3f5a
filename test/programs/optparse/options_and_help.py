import optparse, sys
from optparse import OptionParser, OptionGroup, make_option, SUPPRESS_HELP
def check(option, opt, value, parser): parser.values.checked = (opt, value)
def build(**kw):
    p = OptionParser(usage="usage: %prog [options] FILE", version="%prog 1.0", prog="tool", description="A tool that does a great many useful things to files, as everybody would expect it to do.", epilog="The end of it.", **kw)
    p.add_option("-v", "--verbose", action="count", default=0, help="say more [default: %default]")
    p.add_option("-q", "--quiet", action="store_false", dest="verbose")
    p.add_option("-o", "--output", metavar="FILE", help="write to FILE, which may have a long explanation that wraps around")
    p.add_option("-n", type="int", dest="num", default=3, help="a number (%default)")
    p.add_option("--ratio", type="float"); p.add_option("--mode", choices=["fast", "slow"], default="fast")
    p.add_option("-D", action="append", dest="defs"); p.add_option("--point", nargs=2, type="int"); p.add_option("--hidden", help=SUPPRESS_HELP)
    p.add_option("--check", action="callback", callback=check, type="string"); p.add_option("--const", action="store_const", const=42)
    g = OptionGroup(p, "Dangerous", "Use these with great care."); g.add_option("--force", action="store_true", default=False, help="do it"); p.add_option_group(g)
    return p
sys.stderr = sys.stdout
for a in ([], ["-vv", "f"], ["-h"], ["--version"], ["-n", "x"], ["-n0x10", "-D", "a=1", "-Db", "x", "y"], ["--mode", "odd"], ["--mo=slow", "--point", "1", "2"], ["--nope"], ["-z"], ["--verbose=3"], ["--output"], ["--point", "1"], ["--", "-v"], ["a", "-v", "b"], ["--check", "q", "--const", "--force"], ["--ratio=1e3", "-q"], ["--ver"], ["-n", "010"]):
    try: o, r = build().parse_args(a); print(a, o, r)
    except SystemExit as e: print(a, "exit", e.code)
p = build(); p.disable_interspersed_args(); print(p.parse_args(["a", "-v"])[1], p.has_option("-n"), p.get_option("--mode").choices, p.get_option("-n"))
for f in (lambda: p.add_option("-n", "--zz"), lambda: p.add_option("x"), lambda: p.add_option("-y", action="bad"), lambda: p.add_option("-y", type="bad"), lambda: p.add_option("--c", action="store_true", type="int"), lambda: p.add_option("-y", foo=1), lambda: p.remove_option("--none"), lambda: p.add_option("--c", type="choice"), lambda: p.add_option("--cb", action="callback")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
r = build(conflict_handler="resolve"); r.add_option("-n", "--newnum", type="int", default=9); print(r.parse_args(["-n", "5"])[0].newnum)
d = OptionParser(formatter=optparse.TitledHelpFormatter(), prog="t", add_help_option=False); d.add_option("--x"); d.set_defaults(x="7"); d.print_help(); print(d.parse_args([])[0].x)
v = optparse.Values({"a": 1}); print(v, v == {"a": 1}, v.ensure_value("b", []), v)
# expect: [] {'verbose': 0, 'output': None, 'num': 3, 'ratio': None, 'mode': 'fast', 'defs': None, 'point': None, 'hidden': None, 'check': None, 'const': None, 'force': False} []
# expect: ['-vv', 'f'] {'verbose': 2, 'output': None, 'num': 3, 'ratio': None, 'mode': 'fast', 'defs': None, 'point': None, 'hidden': None, 'check': None, 'const': None, 'force': False} ['f']
# expect: Usage: tool [options] FILE
# expect:
# expect: A tool that does a great many useful things to files, as everybody would
# expect: expect it to do.
# expect:
# expect: Options:
# expect:   --version             show program's version number and exit
# expect:   -h, --help            show this help message and exit
# expect:   -v, --verbose         say more [default: 0]
# expect:   -q, --quiet
# expect:   -o FILE, --output=FILE
# expect:                         write to FILE, which may have a long explanation that
# expect:                         wraps around
# expect:   -n NUM                a number (3)
# expect:   --ratio=RATIO
# expect:   --mode=MODE
# expect:   -D DEFS
# expect:   --point=POINT
# expect:   --check=CHECK
# expect:   --const
# expect:
# expect:   Dangerous:
# expect:     Use these with great care.
# expect:
# expect:     --force             do it
# expect:
# expect: The end of it.
# expect: ['-h'] exit 0
# expect: tool 1.0
# expect: ['--version'] exit 0
# expect: Usage: tool [options] FILE
# expect:
# expect: tool: error: option -n: invalid integer value: 'x'
# expect: ['-n', 'x'] exit 2
# expect: ['-n0x10', '-D', 'a=1', '-Db', 'x', 'y'] {'verbose': 0, 'output': None, 'num': 16, 'ratio': None, 'mode': 'fast', 'defs': ['a=1', 'b'], 'point': None, 'hidden': None, 'check': None, 'const': None, 'force': False} ['x', 'y']
# expect: Usage: tool [options] FILE
# expect:
# expect: tool: error: option --mode: invalid choice: 'odd' (choose from 'fast', 'slow')
# expect: ['--mode', 'odd'] exit 2
# expect: ['--mo=slow', '--point', '1', '2'] {'verbose': 0, 'output': None, 'num': 3, 'ratio': None, 'mode': 'slow', 'defs': None, 'point': (1, 2), 'hidden': None, 'check': None, 'const': None, 'force': False} []
# expect: Usage: tool [options] FILE
# expect:
# expect: tool: error: no such option: --nope
# expect: ['--nope'] exit 2
# expect: Usage: tool [options] FILE
# expect:
# expect: tool: error: no such option: -z
# expect: ['-z'] exit 2
# expect: Usage: tool [options] FILE
# expect:
# expect: tool: error: --verbose option does not take a value
# expect: ['--verbose=3'] exit 2
# expect: Usage: tool [options] FILE
# expect:
# expect: tool: error: --output option requires 1 argument
# expect: ['--output'] exit 2
# expect: Usage: tool [options] FILE
# expect:
# expect: tool: error: --point option requires 2 arguments
# expect: ['--point', '1'] exit 2
# expect: ['--', '-v'] {'verbose': 0, 'output': None, 'num': 3, 'ratio': None, 'mode': 'fast', 'defs': None, 'point': None, 'hidden': None, 'check': None, 'const': None, 'force': False} ['-v']
# expect: ['a', '-v', 'b'] {'verbose': 1, 'output': None, 'num': 3, 'ratio': None, 'mode': 'fast', 'defs': None, 'point': None, 'hidden': None, 'check': None, 'const': None, 'force': False} ['a', 'b']
# expect: ['--check', 'q', '--const', '--force'] {'verbose': 0, 'output': None, 'num': 3, 'ratio': None, 'mode': 'fast', 'defs': None, 'point': None, 'hidden': None, 'check': None, 'const': 42, 'force': True, 'checked': ('--check', 'q')} []
# expect: ['--ratio=1e3', '-q'] {'verbose': False, 'output': None, 'num': 3, 'ratio': 1000.0, 'mode': 'fast', 'defs': None, 'point': None, 'hidden': None, 'check': None, 'const': None, 'force': False} []
# expect: Usage: tool [options] FILE
# expect:
# expect: tool: error: ambiguous option: --ver (--verbose, --version?)
# expect: ['--ver'] exit 2
# expect: ['-n', '010'] {'verbose': 0, 'output': None, 'num': 8, 'ratio': None, 'mode': 'fast', 'defs': None, 'point': None, 'hidden': None, 'check': None, 'const': None, 'force': False} []
# expect: ['a', '-v'] True ['fast', 'slow'] -n
# expect: OptionConflictError option -n/--zz: conflicting option string(s): -n
# expect: OptionError invalid option string 'x': must be at least two characters long
# expect: OptionError option -y: invalid action: 'bad'
# expect: OptionError option -y: invalid option type: 'bad'
# expect: OptionError option --c: must not supply a type for action 'store_true'
# expect: OptionError option -y: invalid keyword arguments: foo
# expect: ValueError no such option '--none'
# expect: OptionError option --c: must supply a list of choices for type 'choice'
# expect: OptionError option --cb: callback not callable: None
# expect: 5
# expect: Usage
# expect: =====
# expect:   t [options]
# expect:
# expect: Options
# expect: =======
# expect: --x=X
# expect: 7
# expect: {'a': 1, 'b': []} True [] {'a': 1, 'b': []}
