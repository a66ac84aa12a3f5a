/** Lines of re as tracebacks show them (see machine/tracebacks/library-lines.ts). */
import {
  type LibraryLines,
  libraryFunction,
  passesLibraryLine,
  type PyException,
  registerLibraryLines,
} from '../../../machine/index.ts';
import { lazy } from '../common.ts';
import type { PatternProblem } from './syntax.ts';

const reLines: LibraryLines = {
  package: 're',
  rules: {
    '__init__.match': ['^_compile > 167', '> 167b'],
    '__init__.fullmatch': ['^_compile > 172', '> 172b'],
    '__init__.search': ['^_compile > 177', '> 177b'],
    '__init__.sub': [
      '^_compile > 208',
      '^_compile_template > 208b',
      'own decoding > 208b 377 _parser:993 _parser:235',
      '> 208b',
    ],
    '__init__.subn': [
      '^_compile > 238',
      '^_compile_template > 238b',
      'own decoding > 238b 377 _parser:993 _parser:235',
      '> 238b',
    ],
    '__init__.split': ['^_compile > 267', '> 267b'],
    '__init__.findall': ['^_compile > 278', '> 278b'],
    '__init__.finditer': ['^_compile > 285', '> 285b'],
    '__init__.compile': ['> 289'],
    '__init__.escape': ['> 312'],
  },
  calling: {},
  lines: {
    '__init__:167': 'match 164 11 35\n    return _compile(pattern, flags).match(string)',
    '__init__:167b': 'match 164 11 49\n    return _compile(pattern, flags).match(string)',
    '__init__:172': 'fullmatch 169 11 35\n    return _compile(pattern, flags).fullmatch(string)',
    '__init__:172b': 'fullmatch 169 11 53\n    return _compile(pattern, flags).fullmatch(string)',
    '__init__:177': 'search 174 11 35\n    return _compile(pattern, flags).search(string)',
    '__init__:177b': 'search 174 11 50\n    return _compile(pattern, flags).search(string)',
    '__init__:199':
      'sub 183 16 70\n                raise TypeError("sub() takes from 3 to 5 positional arguments "\n                                "but %d were given" % (5 + len(args)))',
    '__init__:208': 'sub 183 11 35\n    return _compile(pattern, flags).sub(repl, string, count)',
    '__init__:208b': 'sub 183 11 60\n    return _compile(pattern, flags).sub(repl, string, count)',
    '__init__:238': 'subn 211 11 35\n    return _compile(pattern, flags).subn(repl, string, count)',
    '__init__:238b': 'subn 211 11 61\n    return _compile(pattern, flags).subn(repl, string, count)',
    '__init__:267': 'split 241 11 35\n    return _compile(pattern, flags).split(string, maxsplit)',
    '__init__:267b': 'split 241 11 59\n    return _compile(pattern, flags).split(string, maxsplit)',
    '__init__:278': 'findall 270 11 35\n    return _compile(pattern, flags).findall(string)',
    '__init__:278b': 'findall 270 11 51\n    return _compile(pattern, flags).findall(string)',
    '__init__:285': 'finditer 280 11 35\n    return _compile(pattern, flags).finditer(string)',
    '__init__:285b': 'finditer 280 11 52\n    return _compile(pattern, flags).finditer(string)',
    '__init__:289': 'compile 287 11 35\n    return _compile(pattern, flags)',
    '__init__:312': "escape 305 18 40\n        pattern = str(pattern, 'latin1')",
    '__init__:345':
      '_compile 330 16 76\n                raise ValueError(\n                    "cannot process flags argument with a compiled pattern")',
    '__init__:349':
      '_compile 330 12 80\n            raise TypeError("first argument must be string or compiled pattern")',
    '__init__:350': '_compile 330 12 45\n        p = _compiler.compile(pattern, flags)',
    '__init__:377':
      '_compile_template 374 34 71\n    return _sre.template(pattern, _parser.parse_template(repl, pattern))',
    '__init__:404':
      'Scanner.__init__ 392 41 69\n                (SUBPATTERN, (gid, 0, 0, _parser.parse(phrase, flags))),',
    '_compiler:124': '_compile 39 16 44\n                _compile(code, av[2], flags)',
    '_compiler:133': '_compile 39 12 74\n            _compile(code, p, _combine_flags(flags, add_flags, del_flags))',
    '_compiler:160':
      '_compile 39 20 82\n                    raise PatternError("look-behind requires fixed-width pattern")',
    '_compiler:599': '_code 590 4 33\n    _compile(code, p.data, flags)',
    '_compiler:762': 'compile 757 12 35\n        p = _parser.parse(p, flags)',
    '_compiler:766': 'compile 757 11 26\n    code = _code(p, flags)',
    '_parser:108':
      "State.checklookbehindgroup 103 16 59\n                raise source.error('cannot refer to group defined in the same '\n                                   'lookbehind subpattern')",
    '_parser:235': "Tokenizer.__init__ 231 21 42\n            string = str(string, 'latin1')",
    '_parser:239': 'Tokenizer.__init__ 231 8 21\n        self.__next()',
    '_parser:252':
      'Tokenizer.__next 240 16 72\n                raise error("bad escape (end of pattern)",\n                            self.string, len(self.string) - 1) from None',
    '_parser:258': 'Tokenizer.match 256 12 25\n            self.__next()',
    '_parser:263': 'Tokenizer.get 261 8 21\n        self.__next()',
    '_parser:281': 'Tokenizer.getuntil 274 20 55\n                    raise self.error("missing " + name)',
    '_parser:282':
      'Tokenizer.getuntil 274 16 45\n                raise self.error("missing %s, unterminated name" % terminator,\n                                 len(result))',
    '_parser:286': 'Tokenizer.getuntil 274 20 58\n                    raise self.error("missing " + name, 1)',
    '_parser:307': 'Tokenizer.checkgroupname 304 12 53\n            raise self.error(msg, len(name) + offset)',
    '_parser:310': 'Tokenizer.checkgroupname 304 12 53\n            raise self.error(msg, len(name) + offset)',
    '_parser:326':
      '_class_escape 312 16 80\n                raise source.error("incomplete escape %s" % escape, len(escape))',
    '_parser:332':
      '_class_escape 312 16 80\n                raise source.error("incomplete escape %s" % escape, len(escape))',
    '_parser:338':
      '_class_escape 312 16 80\n                raise source.error("incomplete escape %s" % escape, len(escape))',
    '_parser:346': '_class_escape 312 16 47\n                raise source.error("missing {")',
    '_parser:347': "_class_escape 312 23 61\n            charname = source.getuntil('}', 'character name')",
    '_parser:351':
      '_class_escape 312 16 74\n                raise source.error("undefined character name %r" % charname,\n                                   len(charname) + len(r\'\\N{}\')) from None',
    '_parser:359':
      "_class_escape 312 16 73\n                raise source.error('octal escape value %s outside of '\n                                   'range 0-0o377' % escape, len(escape))",
    '_parser:366': "_class_escape 312 16 73\n                raise source.error('bad escape %s' % escape, len(escape))",
    '_parser:370': '_class_escape 312 4 61\n    raise source.error("bad escape %s" % escape, len(escape))',
    '_parser:386':
      '_escape 372 16 80\n                raise source.error("incomplete escape %s" % escape, len(escape))',
    '_parser:392':
      '_escape 372 16 80\n                raise source.error("incomplete escape %s" % escape, len(escape))',
    '_parser:398':
      '_escape 372 16 80\n                raise source.error("incomplete escape %s" % escape, len(escape))',
    '_parser:406': '_escape 372 16 47\n                raise source.error("missing {")',
    '_parser:407': "_escape 372 23 61\n            charname = source.getuntil('}', 'character name')",
    '_parser:411':
      '_escape 372 16 74\n                raise source.error("undefined character name %r" % charname,\n                                   len(charname) + len(r\'\\N{}\')) from None',
    '_parser:428':
      "_escape 372 24 55\n                        raise source.error('octal escape value %s outside of '\n                                           'range 0-0o377' % escape,\n                                           len(escape))",
    '_parser:436':
      '_escape 372 20 51\n                    raise source.error("cannot refer to an open group",\n                                       len(escape))',
    '_parser:438': '_escape 372 16 57\n                state.checklookbehindgroup(group, source)',
    '_parser:440':
      '_escape 372 12 85\n            raise source.error("invalid group reference %d" % group, len(escape) - 1)',
    '_parser:443': '_escape 372 16 73\n                raise source.error("bad escape %s" % escape, len(escape))',
    '_parser:447': '_escape 372 4 61\n    raise source.error("bad escape %s" % escape, len(escape))',
    '_parser:460':
      '_parse_sub 452 20 52\n        itemsappend(_parse(source, state, verbose, nested + 1,\n                           not nested and not items))',
    '_parser:462': '_parse_sub 452 15 31\n        if not sourcematch("|"):',
    '_parser:530': '_parse 512 8 19\n        sourceget()',
    '_parser:544': '_parse 512 19 47\n            code = _escape(source, this, state)',
    '_parser:566': '_parse 512 23 34\n                this = sourceget()',
    '_parser:568':
      '_parse 512 20 60\n                    raise source.error("unterminated character set",\n                                       source.tell() - here)',
    '_parser:573': '_parse 512 28 55\n                    code1 = _class_escape(source, this)',
    '_parser:591':
      '_parse 512 24 64\n                        raise source.error("unterminated character set",\n                                           source.tell() - here)',
    '_parser:600': '_parse 512 32 59\n                        code2 = _class_escape(source, that)',
    '_parser:612': '_parse 512 24 74\n                        raise source.error(msg, len(this) + 1 + len(that))',
    '_parser:617': '_parse 512 24 74\n                        raise source.error(msg, len(this) + 1 + len(that))',
    '_parser:657': '_parse 512 26 37\n                    lo += sourceget()',
    '_parser:671':
      '_parse 512 24 81\n                        raise OverflowError("the repetition number is too large")',
    '_parser:675':
      '_parse 512 24 81\n                        raise OverflowError("the repetition number is too large")',
    '_parser:677':
      '_parse 512 24 64\n                        raise source.error("min repeat greater than max repeat",\n                                           source.tell() - here)',
    '_parser:687':
      '_parse 512 16 68\n                raise source.error("nothing to repeat",\n                                   source.tell() - here + len(this))',
    '_parser:690':
      '_parse 512 16 68\n                raise source.error("multiple repeat",\n                                   source.tell() - here + len(this))',
    '_parser:720': '_parse 512 20 67\n                    raise source.error("unexpected end of pattern")',
    '_parser:725': '_parse 512 31 65\n                        name = source.getuntil(">", "group name")',
    '_parser:726': '_parse 512 24 54\n                        source.checkgroupname(name, 1)',
    '_parser:729': '_parse 512 31 65\n                        name = source.getuntil(")", "group name")',
    '_parser:730': '_parse 512 24 54\n                        source.checkgroupname(name, 1)',
    '_parser:734': '_parse 512 28 66\n                            raise source.error(msg, len(name) + 1)',
    '_parser:736':
      '_parse 512 28 61\n                            raise source.error("cannot refer to an open group",\n                                               len(name) + 1)',
    '_parser:738': '_parse 512 24 63\n                        state.checklookbehindgroup(gid, source)',
    '_parser:745': '_parse 512 28 75\n                            raise source.error("unexpected end of pattern")',
    '_parser:746':
      '_parse 512 24 57\n                        raise source.error("unknown extension ?P" + char,\n                                           len(char) + 2)',
    '_parser:755':
      '_parse 512 28 69\n                            raise source.error("missing ), unterminated comment",\n                                               source.tell() - start)',
    '_parser:767': '_parse 512 28 75\n                            raise source.error("unexpected end of pattern")',
    '_parser:769':
      '_parse 512 28 61\n                            raise source.error("unknown extension ?<" + char,\n                                               len(char) + 2)',
    '_parser:775': '_parse 512 24 70\n                    p = _parse_sub(source, state, verbose, nested + 1)',
    '_parser:780':
      '_parse 512 24 65\n                        raise source.error("missing ), unterminated subpattern",\n                                           source.tell() - start)',
    '_parser:792': '_parse 512 31 65\n                    condname = source.getuntil(")", "group name")',
    '_parser:794': '_parse 512 24 58\n                        source.checkgroupname(condname, 1)',
    '_parser:798': '_parse 512 28 70\n                            raise source.error(msg, len(condname) + 1)',
    '_parser:802':
      '_parse 512 28 65\n                            raise source.error("bad group number",\n                                               len(condname) + 1)',
    '_parser:811': '_parse 512 20 65\n                    state.checklookbehindgroup(condgroup, source)',
    '_parser:812': '_parse 512 31 73\n                    item_yes = _parse(source, state, verbose, nested + 1)',
    '_parser:814': '_parse 512 34 76\n                        item_no = _parse(source, state, verbose, nested + 1)',
    '_parser:816':
      '_parse 512 28 97\n                            raise source.error("conditional backref with more than two branches")',
    '_parser:820':
      '_parse 512 24 65\n                        raise source.error("missing ), unterminated subpattern",\n                                           source.tell() - start)',
    '_parser:831': '_parse 512 28 61\n                    flags = _parse_flags(source, state, char)',
    '_parser:834':
      "_parse 512 28 69\n                            raise source.error('global flags not at the start '\n                                               'of the expression',\n                                               source.tell() - start)",
    '_parser:843':
      '_parse 512 20 53\n                    raise source.error("unknown extension ?" + char,\n                                       len(char) + 1)',
    '_parser:851': '_parse 512 20 72\n                    raise source.error(err.msg, len(name) + 1) from None',
    '_parser:856': '_parse 512 16 66\n            p = _parse_sub(source, state, sub_verbose, nested + 1)',
    '_parser:858':
      '_parse 512 16 57\n                raise source.error("missing ), unterminated subpattern",\n                                   source.tell() - start)',
    '_parser:897': '_parse_flags 887 20 43\n                    raise source.error(msg)',
    '_parser:901': '_parse_flags 887 20 43\n                    raise source.error(msg)',
    '_parser:905': '_parse_flags 887 16 39\n                raise source.error(msg)',
    '_parser:908': '_parse_flags 887 16 55\n                raise source.error("missing -, : or )")',
    '_parser:913': '_parse_flags 887 16 50\n                raise source.error(msg, len(char))',
    '_parser:922': '_parse_flags 887 12 46\n            raise source.error("missing flag")',
    '_parser:925': '_parse_flags 887 12 46\n            raise source.error(msg, len(char))',
    '_parser:930': '_parse_flags 887 16 39\n                raise source.error(msg)',
    '_parser:934': '_parse_flags 887 16 47\n                raise source.error("missing :")',
    '_parser:939': '_parse_flags 887 16 50\n                raise source.error(msg, len(char))',
    '_parser:944': '_parse_flags 887 8 73\n        raise source.error("bad inline flags: flag turned on and off", 1)',
    '_parser:951': 'fix_flags 947 12 73\n            raise ValueError("cannot use LOCALE flag with a str pattern")',
    '_parser:955': 'fix_flags 947 12 72\n            raise ValueError("ASCII and UNICODE flags are incompatible")',
    '_parser:966': 'parse 963 13 27\n    source = Tokenizer(str)',
    '_parser:973': 'parse 963 8 62\n    p = _parse_sub(source, state, flags & SRE_FLAG_VERBOSE, 0)',
    '_parser:973b': 'parse 963 34 58\n    p = _parse_sub(source, state, flags & SRE_FLAG_VERBOSE, 0)',
    '_parser:974': 'parse 963 20 49\n    p.state.flags = fix_flags(str, p.state.flags)',
    '_parser:978': 'parse 963 8 52\n        raise source.error("unbalanced parenthesis")',
    '_parser:983': 'parse 963 12 57\n            raise error(msg, str, p.state.grouprefpos[g])',
    '_parser:993': 'parse_template 990 8 25\n    s = Tokenizer(source)',
    '_parser:1008':
      'parse_template.<locals>.addgroup 1006 12 68\n            raise s.error("invalid group reference %d" % index, pos)',
    '_parser:1013': 'parse_template 990 15 21\n        this = sget()',
    '_parser:1021': 'parse_template 990 20 46\n                    raise s.error("missing <")',
    '_parser:1022': 'parse_template 990 23 52\n                name = s.getuntil(">", "group name")',
    '_parser:1024': 'parse_template 990 20 45\n                    s.checkgroupname(name, 1)',
    '_parser:1028':
      'parse_template 990 24 82\n                        raise IndexError("unknown group name %r" % name) from None',
    '_parser:1034': 'parse_template 990 16 46\n                addgroup(index, len(name) + 1)',
    '_parser:1051':
      "parse_template 990 28 76\n                            raise s.error('octal escape value %s outside of '\n                                          'range 0-0o377' % this, len(this))",
    '_parser:1055': 'parse_template 990 20 58\n                    addgroup(int(this[1:]), len(this) - 1)',
    '_parser:1061':
      "parse_template 990 24 82\n                        raise s.error('bad escape %s' % this, len(this)) from None",
  },
};
registerLibraryLines(reLines);

/** Where `_parse` finds a fault: what the message begins with, and the lines (in a group of its own kind: those behind the kind). */
const faults: readonly (readonly [beginning: string, lines: string, elsewhere?: Readonly<Record<string, string>>])[] = [
  ['missing ), unterminated subpattern', '858', { look: '780', conditional: '820' }],
  ['missing ), unterminated comment', '755'],
  ['missing -, : or )', '831 908'],
  ['missing flag', '831 922'],
  ['missing :', '831 934'],
  ['missing {', '544 406', { class: '573 346', high: '600 346' }],
  ['missing character name', '544 407 281', { class: '573 347 281', high: '600 347 281' }],
  ['missing }, unterminated name', '544 407 282', { class: '573 347 282', high: '600 347 282' }],
  ['missing group name', '729 281', { name: '725 281', conditional: '792 281' }],
  ['missing', '729 282', { name: '725 282', conditional: '792 282' }],
  ['bad character in group name', '730 310', { name: '726 310', conditional: '794 310' }],
  ['unknown group name', '734', { conditional: '798' }],
  ['redefinition', '851'],
  ['bad group number', '802'],
  ['conditional backref', '816'],
  ['cannot refer to an open group', '736', { escape: '544 436' }],
  ['cannot refer to group', '738 108', { escape: '544 438 108', conditional: '811 108' }],
  ['invalid group reference', '544 440'],
  ['unterminated character set', '568', { high: '591' }],
  ['bad character range', '617'],
  ['nothing to repeat', '687'],
  ['multiple repeat', '690'],
  ['min repeat', '677'],
  ['the repetition number', '671'],
  ['unexpected end of pattern', '720', { named: '745', look: '767' }],
  ['unknown extension ?P', '746'],
  ['unknown extension ?<', '769'],
  ['unknown extension', '843'],
  ['global flags not', '834'],
  ["bad inline flags: cannot use 'L'", '831 897'],
  ["bad inline flags: cannot use 'u'", '831 901'],
  ['bad inline flags: flags', '831 905'],
  ['bad inline flags: cannot turn off flags', '831 930'],
  ['bad inline flags', '831 944'],
  ['unknown flag', '831 913'],
  ['undefined character name', '544 411', { class: '573 351', high: '600 351' }],
  ['octal escape', '544 428', { class: '573 359', high: '600 359' }],
  ['incomplete escape \\x', '544 386', { class: '573 326', high: '600 326' }],
  ['incomplete escape \\u', '544 392', { class: '573 332', high: '600 332' }],
  ['incomplete escape \\U', '544 398', { class: '573 338', high: '600 338' }],
  ['bad escape \\U', '544 447', { class: '573 370', high: '600 370' }],
  ['bad escape (end', '530 263 252'],
  ['bad escape', '544 443', { class: '573 366', high: '600 366' }],
];
/** What goes wrong beside the groups: with what CPython's compiler calls first. */
const others: readonly (readonly [beginning: string, lines: string])[] = [
  ['unbalanced parenthesis', '_compiler:762 _parser:978'],
  ['cannot use LOCALE flag', '_compiler:762 _parser:974 _parser:951'],
  ['ASCII and UNICODE', '_compiler:762 _parser:974 _parser:955'],
  ['look-behind requires', '_compiler:766 _compiler:599 _compiler:160'],
];
/** In a template for replacements. */
const inTemplates: readonly (readonly [beginning: string, lines: string])[] = [
  ['missing <', '1021'],
  ['missing group name', '1022 281'],
  ['missing', '1022 282'],
  ['bad character in', '1024 310'],
  ['unknown group name', '1028'],
  ['octal escape', '1051'],
  ['bad escape (end', '1013 263 252'],
  ['bad escape', '1061'],
  ['invalid group reference', '1055 1008'],
];
const compiler = lazy(() => libraryFunction('_compile', ['pattern, flags', () => null], { module: 're' }));
const inParser = (lines: string): string[] => lines.split(' ').map((line) => `_parser:${line}`);

/** The lines that a fault in a pattern passes in CPython's `re`, from `_compile` inwards. */
function patternLines(problem: PatternProblem, trail: readonly string[], text: readonly string[]): string[] {
  const other = others.find(([beginning]) => problem.message.startsWith(beginning));
  if (other !== undefined) return ['__init__:350', ...other[1].split(' ')];
  const head = ['__init__:350', '_compiler:762'];
  if (trail.length === 0)
    return [...head, ...inParser(problem.message.startsWith('bad escape') ? '966 239 252' : '983')];
  const fault = faults.find(([beginning]) => problem.message.startsWith(beginning));
  // The innermost words of the trail are no lines, but say in what the fault is.
  const kinds = trail.filter((word) => !/^[0-9]/.test(word));
  const kind = kinds.includes('high') ? 'high' : (kinds.at(-1) ?? '');
  const lines = trail.filter((word) => /^[0-9]/.test(word));
  const found = fault?.[2]?.[kind] ?? fault?.[1] ?? '858';
  return [...head, ...inParser(lines.join(' ')), ...inParser(varied(problem, found, text))];
}
/** Some faults have a line for the end of the pattern and one for a wrong character, or one for each of several places. */
function varied(problem: PatternProblem, lines: string, text: readonly string[]): string {
  const { message, at = 0 } = problem;
  const before = text.slice(0, at).join('');
  const atEnd = at >= text.length;
  if (message.startsWith('unknown flag') && /-[a-zA-Z]*$/.test(before))
    return before.endsWith('-') ? '831 925' : '831 939';
  if (/^missing (group|character) name/.test(message) && !atEnd) return lines.replace(/281$/, '286');
  if (message === 'missing flag' && !atEnd) return '831 925';
  if (message === 'missing :' && !atEnd) return '831 939';
  if (message === 'missing -, : or )' && !atEnd) return '831 913';
  if (/^bad escape \\\d/.test(message)) return lines.replace(/366$/, '370');
  if (/^bad character range (\\[dswDSW]|.*-\\[dswDSW]$)/.test(message)) return '612';
  return lines;
}
function templateLines(problem: PatternProblem, text: readonly string[]): string[] {
  const { message, at = 0 } = problem;
  const fault = inTemplates.find(([beginning]) => message.startsWith(beginning));
  let lines = fault?.[1] ?? '1061';
  if (at === 0 && lines.startsWith('1013')) lines = '993 239 252';
  if (text[at - 1] === '<' && lines.startsWith('1055')) lines = '1034 1008';
  if (message === 'missing group name' && at < text.length) lines = '1022 286';
  return ['__init__:377', ...inParser(lines)];
}
/** Puts the lines into the traceback of what a fault is told with. `trail`: of the parser; null in a template. */
export function showFault(
  exc: PyException,
  problem: PatternProblem,
  text: readonly string[],
  trail: readonly string[] | null,
): void {
  const lines = trail === null ? templateLines(problem, text) : patternLines(problem, trail, text);
  for (const line of lines.reverse()) passesLibraryLine(compiler(), line, exc, []);
}
/** The same for what is no fault of a pattern's text. */
export function showLines(exc: PyException, ...lines: readonly string[]): void {
  for (const line of lines.toReversed()) passesLibraryLine(compiler(), line, exc, []);
}
