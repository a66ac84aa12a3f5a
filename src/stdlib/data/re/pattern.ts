/** Compiled patterns: making, keeping, running them, and their complaints. */
import { characterNamed } from '../../../language/index.ts';
import {
  asBytes,
  asInt,
  asStr,
  codePointsOf,
  defineType,
  exceptionType,
  LimitReached,
  makeException,
  type PyException,
  PyObject,
  type PyType,
  raise,
  repr,
  setOwnAttribute,
  throwExc,
  typeName,
  type Value,
  vm,
  warnSync,
} from '../../../machine/index.ts';
import { latin1, lazy } from '../common.ts';
import { Parser } from './parse.ts';
import { compile, type Program } from './program.ts';
import { effort, matchAt, search, TooMuchWork } from './run.ts';
import { type Subject, subjectOf } from './subject.ts';
import { Flag, PatternProblem } from './syntax.ts';
import { parseTemplate, type Template } from './template.ts';
import { showFault, showLines } from './lines.ts';

export class PyPattern extends PyObject {
  /** Templates read so far. */
  readonly templates = new Map<string, Template>();
  /** Names of groups by number. */
  readonly nameOf: readonly (string | undefined)[];
  constructor(
    cls: PyType,
    /** As it was given: str or bytes. */
    readonly source: Value,
    readonly text: string,
    readonly isText: boolean,
    readonly flags: number,
    readonly program: Program,
    readonly names: ReadonlyMap<string, number>,
  ) {
    super(cls);
    const nameOf: (string | undefined)[] = [];
    for (const [name, group] of names) nameOf[group] = name;
    this.nameOf = nameOf;
  }
  get groups(): number {
    return this.program.groups;
  }
}

// ---- complaints -----------------------------------------------------------------------------------------------------------------------------

/** What `PatternError(msg, pattern, pos)` makes of its arguments. */
function fillError(exc: PyException, message: Value, pattern: Value, at: Value): void {
  const set = (name: string, value: Value) => setOwnAttribute(exc, name, value);
  set('msg', message);
  set('pattern', pattern);
  set('pos', at);
  let shown = asStr(message) ?? '';
  const bytes = asBytes(pattern);
  const text = asStr(pattern) ?? (bytes === undefined ? undefined : latin1(bytes));
  const position = asInt(at);
  if (text === undefined || typeof position !== 'number') {
    set('lineno', null);
    set('colno', null);
  } else {
    shown = `${shown} at position ${position}`;
    const before = codePointsOf(text).slice(0, position);
    const line = before.filter((char) => char === '\n').length + 1;
    const column = position - before.lastIndexOf('\n');
    set('lineno', line);
    set('colno', column);
    if (text.includes('\n')) shown = `${shown} (line ${line}, column ${column})`;
  }
  exc.args = makeException('Exception', shown).args;
}
export const patternError = lazy(() =>
  defineType({
    name: 'PatternError',
    module: 're',
    base: exceptionType('Exception'),
    hasDict: true,
    doc: 'Exception raised for invalid regular expressions.\n\nAttributes:\n\n    msg: The unformatted error message\n    pattern: The regular expression pattern\n    pos: The index in the pattern where compilation failed (may be None)\n    lineno: The line corresponding to pos (may be None)\n    colno: The column corresponding to pos (may be None)\n',
    methods: {
      __init__: [
        'self, msg, pattern=None, pos=None',
        (self: PyException, message: Value, pattern?: Value, at?: Value) => {
          fillError(self, message, pattern ?? null, at ?? null);
          return null;
        },
      ],
    },
  }),
);
/** Runs something that may find a fault in a pattern (`trail`: where its parser stands) or template (null). */
function complaining<T>(source: Value, trail: () => readonly string[] | null, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PatternProblem)) throw error;
    const exc = error.type === undefined ? makeException(patternError()) : makeException(error.type, error.message);
    if (error.type === undefined)
      fillError(exc, error.message, error.at === undefined ? null : source, error.at ?? null);
    const bytes = asBytes(source);
    const text = asStr(source) ?? (bytes === undefined ? '' : latin1(bytes));
    showFault(exc, error, codePointsOf(text), trail());
    throwExc(exc);
  }
}

// ---- making -----------------------------------------------------------------------------------------------------------------------------------

let patternClass: () => PyType;
/** module.ts supplies the class. */
export function setPatternClass(cls: () => PyType): void {
  patternClass = cls;
}
const CACHE = Symbol('compiled patterns');
const MOST_KEPT = 512;
function cache(): Map<string, PyPattern> {
  const { state } = vm.interpreter;
  let map = state.get(CACHE) as Map<string, PyPattern> | undefined;
  if (map === undefined) {
    map = new Map();
    state.set(CACHE, map);
  }
  return map;
}
export function purge(): void {
  cache().clear();
}

/** Raises an exception that has passed lines of CPython's `re`. */
function refuse(type: string, message: string, ...lines: readonly string[]): never {
  const exc = makeException(type, message);
  showLines(exc, ...lines);
  throwExc(exc);
}
/** re.compile. */
export function compilePattern(source: Value, flags: number): PyPattern {
  if (source instanceof PyPattern) {
    if (flags !== 0) refuse('ValueError', 'cannot process flags argument with a compiled pattern', '__init__:345');
    return source;
  }
  const given = asStr(source);
  const bytes = given === undefined ? asBytes(source) : undefined;
  if (given === undefined && bytes === undefined)
    refuse('TypeError', 'first argument must be string or compiled pattern', '__init__:349');
  const text = given ?? latin1(bytes as Uint8Array);
  const key = `${given === undefined ? 'b' : 's'}${flags}:${text}`;
  const kept = cache();
  const known = kept.get(key);
  if (known !== undefined) return known;
  const pattern = makePattern(source, text, given !== undefined, flags);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
  if ((pattern.flags & Flag.DEBUG) === 0) kept.set(key, pattern);
  return pattern;
}
function makePattern(source: Value, text: string, isText: boolean, flags: number): PyPattern {
  let parser: Parser | undefined;
  const trail = () => parser?.trail ?? [];
  return complaining(source, trail, () => {
    parser = new Parser(codePointsOf(text), isText, flags, characterNamed, (message) =>
      warnSync('FutureWarning', message),
    );
    const parsed = parser.parse();
    const program = compile(parsed);
    // What CPython's compiler, written in Python, takes for it.
    vm.charge(15_000 + 3_000 * program.code.length);
    return new PyPattern(patternClass(), source, text, isText, parsed.flags, program, parsed.names);
  });
}

/** The flags that a repr shows, as CPython orders them. */
const shownFlags: readonly [string, number][] = [
  ['re.IGNORECASE', Flag.IGNORECASE],
  ['re.LOCALE', Flag.LOCALE],
  ['re.MULTILINE', Flag.MULTILINE],
  ['re.DOTALL', Flag.DOTALL],
  ['re.VERBOSE', Flag.VERBOSE],
  ['re.DEBUG', Flag.DEBUG],
  ['re.ASCII', Flag.ASCII],
];
export function patternRepr(pattern: PyPattern): string {
  let left = pattern.flags;
  if (pattern.isText && (left & (Flag.LOCALE | Flag.UNICODE | Flag.ASCII)) === Flag.UNICODE) left &= ~Flag.UNICODE;
  const parts: string[] = [];
  for (const [name, flag] of shownFlags) {
    if (left & flag) parts.push(name);
    left &= ~flag;
  }
  if (left & Flag.UNICODE) parts.push('re.UNICODE');
  left &= ~Flag.UNICODE;
  if (left !== 0) parts.push(`0x${left.toString(16)}`);
  const shown = codePointsOf(repr(pattern.source)).slice(0, 200).join('');
  return parts.length === 0 ? `re.compile(${shown})` : `re.compile(${shown}, ${parts.join('|')})`;
}

// ---- running -----------------------------------------------------------------------------------------------------------------------------------

/** The text to search, checked against the kind of pattern. */
export function subjectFor(pattern: PyPattern, value: Value): Subject {
  const subject = subjectOf(value);
  if (subject === undefined) raise('TypeError', `expected string or bytes-like object, got '${typeName(value)}'`);
  if (subject.isText !== pattern.isText) {
    raise(
      'TypeError',
      pattern.isText
        ? 'cannot use a string pattern on a bytes-like object'
        : 'cannot use a bytes pattern on a string-like object',
    );
  }
  return subject;
}
export type How = 'match' | 'search' | 'fullmatch';
/** One attempt. @returns the ends of the groups and the group closed last, as the registers hold them; null: no match */
export function attempt(
  pattern: PyPattern,
  subject: Subject,
  how: How,
  start: number,
  end: number,
  notAt: number,
): Int32Array | null {
  if (start > end) return null;
  const { program } = pattern;
  effort.steps = 0;
  let found: boolean;
  try {
    found =
      how === 'search'
        ? search(program, subject.codes, start, end, notAt)
        : matchAt(program, subject.codes, start, end, how === 'fullmatch', notAt);
  } catch (error) {
    if (error instanceof TooMuchWork)
      throw new LimitReached(
        'regex',
        `the regular expression ${repr(pattern.source)} needs too many steps on this text`,
      );
    throw error;
  }
  vm.charge(effort.steps * 4);
  return found ? program.registers : null;
}
/** Successive matches from left to right, none overlapping, as finditer, findall, split and sub want them. */
export class Walk {
  private notAt = -1;
  constructor(
    readonly pattern: PyPattern,
    readonly subject: Subject,
    private start: number,
    readonly end: number,
    private readonly how: How = 'search',
  ) {}
  /** The registers of the next match; they hold until the next call of anything. */
  next(): Int32Array | null {
    if (this.start < 0) return null;
    const found = attempt(this.pattern, this.subject, this.how, this.start, this.end, this.notAt);
    if (found === null) {
      this.start = -1;
      return null;
    }
    const from = found[0] as number;
    const to = found[1] as number;
    this.notAt = to === from ? to : -1;
    this.start = to;
    return found;
  }
}

/** The template of a replacement text; a string when it has no backslash. */
export function templateOf(pattern: PyPattern, replacement: Value): Template {
  const bytes = asBytes(replacement);
  const text = asStr(replacement) ?? (bytes === undefined ? undefined : latin1(bytes));
  if (text === undefined)
    refuse(
      'TypeError',
      `decoding to str: need a bytes-like object, ${typeName(replacement)} found`,
      '__init__:377',
      '_parser:993',
      '_parser:235',
    );
  const known = pattern.templates.get(text);
  if (known !== undefined) return known;
  const template = complaining(
    replacement,
    () => null,
    () => parseTemplate(codePointsOf(text), asStr(replacement) !== undefined, pattern.groups, pattern.names),
  );
  if (pattern.templates.size > 100) pattern.templates.clear();
  pattern.templates.set(text, template);
  return template;
}
