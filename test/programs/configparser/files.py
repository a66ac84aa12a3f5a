# configparser: reading, values, interpolation, writing.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import configparser
from configparser import *
from configparser import Error


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, '|', e, '|', getattr(e, 'args', None))


text = '[DEFAULT]\nbase = /srv\nport: 80\n\n[server]\n# comment\n; other\nhost = example.com\npath = %(base)s/www\n  more\n  lines\nempty =\nflag = yes\nnum = 42\npi = 3.14\nmulti = a\n\n  b\n[client]\nKey With Space = v ; not comment\nport = 99\n'
c = ConfigParser()
c.read_string(text)
print(c.sections(), c.defaults(), list(c), dict(c['server']))
print(
    c['server']['path'],
    c['server'].getint('num'),
    c['server'].getfloat('pi'),
    c['server'].getboolean('flag'),
    c.get('server', 'port'),
    c['client']['port'],
)
print(repr(c['server']['multi']), repr(c['server']['empty']))
print(c['server'], c, c['server'].name, c['server'].parser is c, len(c), len(c['server']), 'host' in c['server'], 'HOST' in c['server'], 'x' in c)
print(c.options('client'), c.items('client'), c.items('client', raw=True))
print(c.has_section('server'), c.has_section('DEFAULT'), c.has_option('server', 'base'), c.has_option('', 'base'), c.has_option('x', 'y'))
tr(lambda: c['nope'])
tr(lambda: c['server']['nope'])
tr(lambda: c.get('nope', 'x'))
tr(lambda: c.get('server', 'nope'))
tr(lambda: c.get('server', 'nope', fallback=3))
tr(lambda: c.getint('server', 'host'))
tr(lambda: c.getboolean('server', 'host'))
tr(lambda: c['server'].get('nope', 'd'))
tr(lambda: c['server'].get('nope'))
tr(lambda: c['server'].getint('nope', 7))
tr(lambda: c.get('server', 'path', raw=True))
tr(lambda: c.get('server', 'path', vars={'base': 'X'}))
tr(lambda: c.add_section('server'))
tr(lambda: c.add_section('DEFAULT'))
tr(lambda: c.add_section(3))
tr(lambda: c.set('server', 'x', 3))
tr(lambda: c.set('nope', 'x', '3'))
tr(lambda: c.set('server', 'x', '%z'))
tr(lambda: c.set('server', 'x', '%%z'))
tr(lambda: c['server']['x'])
c['new'] = {'A': '1', 'b': 2}
print(dict(c['new']))
c['new']['c'] = 'x'
tr(lambda: c['new'].__setitem__('d', 3))
del c['new']['a']
print(list(c['new']))
tr(lambda: c.remove_option('new', 'zz'))
tr(lambda: c.remove_section('zz'))
del c['client']
print(c.sections())
tr(lambda: c.__delitem__('DEFAULT'))
tr(lambda: c.__delitem__('zz'))
tr(lambda: c['new'].__delitem__('zz'))
import io

o = io.StringIO()
c.write(o)
print(o.getvalue())
o = io.StringIO()
c.write(o, space_around_delimiters=False)
print(repr(o.getvalue()))


def rd(s, **k):
    p = ConfigParser(**k)
    p.read_string(s)
    return {n: dict(p[n].items()) for n in p.sections()}


tr(lambda: rd('x = 1'))
tr(lambda: rd('[a]\nx = 1\nx = 2'))
tr(lambda: rd('[a]\n[a]'))
tr(lambda: rd('[a]\nnovalue'))
tr(lambda: rd('[a]\nnovalue\n  cont', allow_no_value=True))
tr(lambda: rd('[a]\nx = 1\nx = 2\n[a]\ny=3', strict=False))
tr(lambda: rd('[a]\nx = 1 # c', inline_comment_prefixes='#'))
tr(lambda: rd('[a]\nx=1;y', delimiters=(';',)))
tr(lambda: rd('[a]\n// c\nx=1', comment_prefixes='//'))
tr(lambda: rd('[a]\nx = %(y)s'))
tr(lambda: rd('[a]\nx = %(x)s'))
tr(lambda: rd('[a]\nx = %y'))
tr(lambda: rd('[a]\nx = %(y'))
tr(lambda: rd('[a]\nx = ${y}\ny = 3\n[b]\nz = ${a:y}${a:x} $$', interpolation=ExtendedInterpolation()))
tr(lambda: rd('[a]\nx = ${q}', interpolation=ExtendedInterpolation()))
tr(lambda: rd('[a]\nx = ${b:c:d}', interpolation=ExtendedInterpolation()))
tr(lambda: rd('[a]\nx = $y', interpolation=ExtendedInterpolation()))
tr(lambda: rd('[a]\nx = ${y', interpolation=ExtendedInterpolation()))
tr(lambda: rd('[a]\nx = %(y)s', interpolation=None))
tr(lambda: rd('[a\nx=1'))
tr(lambda: rd('[a]\n = 1'))
tr(lambda: rd('[a]\n=1\n[b'))
tr(lambda: rd('[a]\nx\n', allow_no_value=True))
tr(lambda: rd('[a]\nx=1\n\n  y\n', empty_lines_in_values=False))
tr(lambda: rd('[a]\nk=1\n[DEFAULT]\nq=2\n', default_section='zz'))
tr(lambda: rd('[]\nx=1'))
tr(lambda: rd('[a]b]\nx=1'))
tr(lambda: rd('x=1\n[a]\ny=2', allow_unnamed_section=True))
p = ConfigParser(defaults={'A': '1'})
p.read_dict({'s': {'k': 1, 'l': 'q'}, 't': {}})
print({n: dict(p[n]) for n in p})
tr(lambda: p.read_dict({'s': {}, 5: {'a': 'b'}}))
tr(lambda: p.read_dict({'q': {'a': 1, 'A': 2}}))


class CP(ConfigParser):

    def optionxform(self, s):
        return s


p = CP()
p.read_string('[A]\nKey=1')
print(dict(p['A']))
p = ConfigParser(converters={'list': lambda s: s.split(',')})
p.read_string('[a]\nx=1,2')
print(p.getlist('a', 'x'), p['a'].getlist('x'), p['a'].getlist('q', [9]))
tr(lambda: p.converters)
print(list(p.converters))
r = RawConfigParser(allow_no_value=True)
r.read_string('[a]\nx = %(y)s\nz')
print(dict(r['a']))
r.set('a', 'n', 5)
print(r.get('a', 'n'))
o = io.StringIO()
r.write(o)
print(o.getvalue())
tr(lambda: p.read('/nope.ini'))
tr(lambda: p.read(['/nope.ini', '/no2']))
print(p.popitem())
tr(lambda: p.popitem())
p['DEFAULT']['z'] = '1'
print(p.defaults(), p.get('DEFAULT', 'z'))
p.clear()
print(len(p))
p = ConfigParser(allow_unnamed_section=True)
p.read_string('x=1\n[a]\ny=2')
print(p.sections(), p.get(UNNAMED_SECTION, 'x'), UNNAMED_SECTION)
o = io.StringIO()
p.write(o)
print(o.getvalue())
print(configparser.__all__)
tr(lambda: ConfigParser(delimiters=('=', '=')))
tr(lambda: ConfigParser(interpolation=3))
c2 = ConfigParser()
c2['a'] = c2['DEFAULT']
print(c2.sections())
for e in (
    NoSectionError('s'),
    NoOptionError('o', 's'),
    DuplicateSectionError('s', 'f', 3),
    DuplicateOptionError('s', 'o', 'f', 4),
    InterpolationDepthError('o', 's', 'raw'),
    InterpolationMissingOptionError('o', 's', 'raw', 'ref'),
    MissingSectionHeaderError('f', 3, 'line'),
    ParsingError('f'),
    Error('m'),
):
    print(repr(e), '|', str(e), '|', e.args, e.message)
e = ParsingError('f')
e.append(3, 'x')
print(e, e.errors)
w = ConfigParser()
w['a'] = {'x': 'multi\nline'}
o = io.StringIO()
w.write(o)
print(o.getvalue())
tr(lambda: w.write(3))
w2 = ConfigParser()
w2.add_section('a')
w2.set('a', 'k=v', 'x')
o = io.StringIO()
tr(lambda: w2.write(o))
w3 = ConfigParser()
w3.add_section('a')
w3.set('a', '[x', 'x')
tr(lambda: w3.write(o))
print(c == c, c['server'] == dict(c['server']), c['server'] == c['server'], BasicInterpolation(), list(c.items())[:1])
# expect: ['server', 'client'] {'base': '/srv', 'port': '80'} ['DEFAULT', 'server', 'client'] {'host': 'example.com', 'path': '/srv/www\nmore\nlines', 'empty': '', 'flag': 'yes', 'num': '42', 'pi': '3.14', 'multi': 'a\n\nb', 'base': '/srv', 'port': '80'}
# expect: /srv/www
# expect: more
# expect: lines 42 3.14 True 80 99
# expect: 'a\n\nb' ''
# expect: <Section: server> <configparser.ConfigParser object at 0x...> server True 3 9 True True False
# expect: ['key with space', 'port', 'base'] [('base', '/srv'), ('port', '99'), ('key with space', 'v ; not comment')] [('base', '/srv'), ('port', '99'), ('key with space', 'v ; not comment')]
# expect: True False True True False
# expect: KeyError | 'nope' | ('nope',)
# expect: KeyError | 'nope' | ('nope',)
# expect: NoSectionError | No section: 'nope' | ('nope',)
# expect: NoOptionError | No option 'nope' in section: 'server' | ('nope', 'server')
# expect: 3
# expect: ValueError | invalid literal for int() with base 10: 'example.com' | ("invalid literal for int() with base 10: 'example.com'",)
# expect: ValueError | Not a boolean: example.com | ('Not a boolean: example.com',)
# expect: d
# expect: None
# expect: 7
# expect: %(base)s/www
# expect: more
# expect: lines
# expect: X/www
# expect: more
# expect: lines
# expect: DuplicateSectionError | Section 'server' already exists | ('server', None, None)
# expect: ValueError | Invalid section name: 'DEFAULT' | ("Invalid section name: 'DEFAULT'",)
# expect: TypeError | section names must be strings or UNNAMED_SECTION | ('section names must be strings or UNNAMED_SECTION',)
# expect: TypeError | option values must be strings | ('option values must be strings',)
# expect: NoSectionError | No section: 'nope' | ('nope',)
# expect: ValueError | invalid interpolation syntax in '%z' at position 0 | ("invalid interpolation syntax in '%z' at position 0",)
# expect: None
# expect: %z
# expect: {'a': '1', 'b': '2', 'base': '/srv', 'port': '80'}
# expect: TypeError | option values must be strings | ('option values must be strings',)
# expect: ['b', 'c', 'base', 'port']
# expect: False
# expect: False
# expect: ['server', 'new']
# expect: ValueError | Cannot remove the default section. | ('Cannot remove the default section.',)
# expect: KeyError | 'zz' | ('zz',)
# expect: KeyError | 'zz' | ('zz',)
# expect: [DEFAULT]
# expect: base = /srv
# expect: port = 80
# expect:
# expect: [server]
# expect: host = example.com
# expect: path = %(base)s/www
# expect: 	more
# expect: 	lines
# expect: empty =
# expect: flag = yes
# expect: num = 42
# expect: pi = 3.14
# expect: multi = a
# expect:
# expect: 	b
# expect: x = %%z
# expect:
# expect: [new]
# expect: b = 2
# expect: c = x
# expect:
# expect:
# expect: '[DEFAULT]\nbase=/srv\nport=80\n\n[server]\nhost=example.com\npath=%(base)s/www\n\tmore\n\tlines\nempty=\nflag=yes\nnum=42\npi=3.14\nmulti=a\n\t\n\tb\nx=%%z\n\n[new]\nb=2\nc=x\n\n'
# expect: MissingSectionHeaderError | File contains no section headers.
# expect: file: '<string>', line: 1
# expect: 'x = 1' | ('<string>', 1, 'x = 1')
# expect: DuplicateOptionError | While reading from '<string>' [line  3]: option 'x' in section 'a' already exists | ('a', 'x', '<string>', 3)
# expect: DuplicateSectionError | While reading from '<string>' [line  2]: section 'a' already exists | ('a', '<string>', 2)
# expect: ParsingError | Source contains parsing errors: '<string>'
# expect: 	[line  2]: 'novalue' | ('<string>',)
# expect: MultilineContinuationError | Key without value continued with an indented line.
# expect: file: '<string>', line: 3
# expect: '  cont' | ('<string>', 3, '  cont')
# expect: {'a': {'x': '2', 'y': '3'}}
# expect: {'a': {'x': '1'}}
# expect: {'a': {'x=1': 'y'}}
# expect: {'a': {'x': '1'}}
# expect: InterpolationMissingOptionError | Bad value substitution: option 'x' in section 'a' contains an interpolation key 'y' which is not a valid option name. Raw value: '%(y)s' | ('x', 'a', '%(y)s', 'y')
# expect: InterpolationDepthError | Recursion limit exceeded in value substitution: option 'x' in section 'a' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(x)s' | ('x', 'a', '%(x)s')
# expect: InterpolationSyntaxError | '%' must be followed by '%' or '(', found: '%y' | ('x', 'a', "'%' must be followed by '%' or '(', found: '%y'")
# expect: InterpolationSyntaxError | bad interpolation variable reference '%(y' | ('x', 'a', "bad interpolation variable reference '%(y'")
# expect: {'a': {'x': '3', 'y': '3'}, 'b': {'z': '33 $'}}
# expect: InterpolationMissingOptionError | Bad value substitution: option 'x' in section 'a' contains an interpolation key 'q' which is not a valid option name. Raw value: '${q}' | ('x', 'a', '${q}', 'q')
# expect: InterpolationSyntaxError | More than one ':' found: '' | ('x', 'a', "More than one ':' found: ''")
# expect: InterpolationSyntaxError | '$' must be followed by '$' or '{', found: '$y' | ('x', 'a', "'$' must be followed by '$' or '{', found: '$y'")
# expect: InterpolationSyntaxError | bad interpolation variable reference '${y' | ('x', 'a', "bad interpolation variable reference '${y'")
# expect: {'a': {'x': '%(y)s'}}
# expect: MissingSectionHeaderError | File contains no section headers.
# expect: file: '<string>', line: 1
# expect: '[a\n' | ('<string>', 1, '[a\n')
# expect: ParsingError | Source contains parsing errors: '<string>'
# expect: 	[line  2]: ' = 1' | ('<string>',)
# expect: ParsingError | Source contains parsing errors: '<string>'
# expect: 	[line  2]: '=1\n'
# expect: 	[line  3]: '[b' | ('<string>',)
# expect: {'a': {'x': None}}
# expect: ParsingError | Source contains parsing errors: '<string>'
# expect: 	[line  4]: '  y\n' | ('<string>',)
# expect: {'a': {'k': '1'}, 'DEFAULT': {'q': '2'}}
# expect: MissingSectionHeaderError | File contains no section headers.
# expect: file: '<string>', line: 1
# expect: '[]\n' | ('<string>', 1, '[]\n')
# expect: {'a]b': {'x': '1'}}
# expect: {<UNNAMED_SECTION>: {'x': '1'}, 'a': {'y': '2'}}
# expect: {'DEFAULT': {'a': '1'}, 's': {'k': '1', 'l': 'q', 'a': '1'}, 't': {'a': '1'}}
# expect: None
# expect: DuplicateOptionError | While reading from '<dict>': option 'a' in section 'q' already exists | ('q', 'a', '<dict>', None)
# expect: {'Key': '1'}
# expect: ['1', '2'] ['1', '2'] [9]
# expect: <configparser.ConverterMapping object at 0x...>
# expect: ['boolean', 'float', 'int', 'list']
# expect: {'x': '%(y)s', 'z': None}
# expect: 5
# expect: [a]
# expect: x = %(y)s
# expect: z
# expect: n = 5
# expect:
# expect:
# expect: []
# expect: []
# expect: ('a', <Section: a>)
# expect: KeyError |  | ()
# expect: {'z': '1'} 1
# expect: 1
# expect: [<UNNAMED_SECTION>, 'a'] 1 <UNNAMED_SECTION>
# expect: x = 1
# expect:
# expect: [a]
# expect: y = 2
# expect:
# expect:
# expect: ('NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError', 'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError', 'MissingSectionHeaderError', 'MultilineContinuationError', 'UnnamedSectionDisabledError', 'InvalidWriteError', 'ConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping', 'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH', 'UNNAMED_SECTION')
# expect: <configparser.ConfigParser object at 0x...>
# expect: TypeError | interpolation= must be None or an instance of Interpolation; got an object of type <class 'int'> | ("interpolation= must be None or an instance of Interpolation; got an object of type <class 'int'>",)
# expect: ['a']
# expect: No section: 's' | No section: 's' | ('s',) No section: 's'
# expect: No option 'o' in section: 's' | No option 'o' in section: 's' | ('o', 's') No option 'o' in section: 's'
# expect: While reading from 'f' [line  3]: section 's' already exists | While reading from 'f' [line  3]: section 's' already exists | ('s', 'f', 3) While reading from 'f' [line  3]: section 's' already exists
# expect: While reading from 'f' [line  4]: option 'o' in section 's' already exists | While reading from 'f' [line  4]: option 'o' in section 's' already exists | ('s', 'o', 'f', 4) While reading from 'f' [line  4]: option 'o' in section 's' already exists
# expect: Recursion limit exceeded in value substitution: option 'o' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: 'raw' | Recursion limit exceeded in value substitution: option 'o' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: 'raw' | ('o', 's', 'raw') Recursion limit exceeded in value substitution: option 'o' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: 'raw'
# expect: Bad value substitution: option 'o' in section 's' contains an interpolation key 'ref' which is not a valid option name. Raw value: 'raw' | Bad value substitution: option 'o' in section 's' contains an interpolation key 'ref' which is not a valid option name. Raw value: 'raw' | ('o', 's', 'raw', 'ref') Bad value substitution: option 'o' in section 's' contains an interpolation key 'ref' which is not a valid option name. Raw value: 'raw'
# expect: File contains no section headers.
# expect: file: 'f', line: 3
# expect: 'line' | File contains no section headers.
# expect: file: 'f', line: 3
# expect: 'line' | ('f', 3, 'line') File contains no section headers.
# expect: file: 'f', line: 3
# expect: 'line'
# expect: Source contains parsing errors: 'f' | Source contains parsing errors: 'f' | ('f',) Source contains parsing errors: 'f'
# expect: m | m | ('m',) m
# expect: Source contains parsing errors: 'f'
# expect: 	[line  3]: 'x' [(3, 'x')]
# expect: [a]
# expect: x = multi
# expect: 	line
# expect:
# expect:
# expect: AttributeError | 'int' object has no attribute 'write' | ("'int' object has no attribute 'write'",)
# expect: InvalidWriteError | Cannot write key k=v; contains delimiter = | ('Cannot write key k=v; contains delimiter =',)
# expect: None
# expect: True True True <configparser.BasicInterpolation object at 0x...> [('DEFAULT', <Section: DEFAULT>)]
