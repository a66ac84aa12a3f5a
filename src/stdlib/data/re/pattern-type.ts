/** The class of compiled patterns, and the operations that the module's functions share with its methods. */
import {
  asStr,
  bufferOf,
  call,
  callSync,
  defineType,
  hash64,
  giveBack,
  hashValue,
  isCallable,
  iteratorType,
  lend,
  makeBytes,
  makeDict,
  makeGenericAlias,
  makeList,
  makeTuple,
  type NativeGen,
  notImplemented,
  PyNativeIterator,
  PyObject,
  type PyType,
  raise,
  toSize,
  typeName,
  types,
  type Value,
} from '../../../machine/index.ts';
import { fromLatin1, lazy } from '../common.ts';
import { canChange, expandText, groupText, makeMatch } from './match.ts';
import { attempt, type How, PyPattern, patternRepr, setPatternClass, subjectFor, templateOf, Walk } from './pattern.ts';
import type { Subject } from './subject.ts';

const EVERYTHING = Number.MAX_SAFE_INTEGER;
const bound = (value: Value | undefined, fallback: number): number =>
  value === undefined ? fallback : toSize(value, true);
const clip = (at: number, length: number): number => Math.max(0, Math.min(at, length));

/** match, search and fullmatch. */
export function find(pattern: PyPattern, how: How, string: Value, pos?: Value, endpos?: Value): Value {
  const subject = subjectFor(pattern, string);
  const start = clip(bound(pos, 0), subject.length);
  const end = clip(bound(endpos, EVERYTHING), subject.length);
  const registers = attempt(pattern, subject, how, start, end, -1);
  return registers === null ? null : makeMatch(pattern, string, subject, registers, start, end);
}
function walkOver(pattern: PyPattern, string: Value, pos?: Value, endpos?: Value): Walk {
  const subject = subjectFor(pattern, string);
  return new Walk(
    pattern,
    subject,
    clip(bound(pos, 0), subject.length),
    clip(bound(endpos, EVERYTHING), subject.length),
  );
}

export function findAll(pattern: PyPattern, string: Value, pos?: Value, endpos?: Value): Value {
  const walk = walkOver(pattern, string, pos, endpos);
  const { subject } = walk;
  const empty = subject.isText ? '' : makeBytes(new Uint8Array(0));
  const found: Value[] = [];
  for (let registers = walk.next(); registers !== null; registers = walk.next()) {
    if (pattern.groups < 2) found.push(groupText(subject, registers, pattern.groups) ?? empty);
    else {
      const items: Value[] = [];
      for (let group = 1; group <= pattern.groups; group++) items.push(groupText(subject, registers, group) ?? empty);
      found.push(makeTuple(items));
    }
  }
  return makeList(found);
}

class MatchIterator extends PyNativeIterator {
  private readonly walk: Walk;
  private readonly pos: number;
  constructor(
    cls: PyType,
    private readonly pattern: PyPattern,
    private readonly string: Value,
    pos?: Value,
    endpos?: Value,
  ) {
    super(cls);
    const subject = subjectFor(pattern, string);
    this.pos = clip(bound(pos, 0), subject.length);
    this.walk = new Walk(pattern, subject, this.pos, clip(bound(endpos, EVERYTHING), subject.length));
    // Memory that is searched keeps its size until the search is over.
    if (!subject.isText && canChange(string)) lend(string, this);
  }
  nextValue(): Value | undefined {
    const registers = this.walk.next();
    if (registers !== null)
      return makeMatch(this.pattern, this.string, this.walk.subject, registers, this.pos, this.walk.end);
    if (!this.walk.subject.isText && canChange(this.string)) giveBack(this.string, this);
    return undefined;
  }
}
const matchIterator = lazy(() => iteratorType('callable_iterator', { hasNoHint: true }));
export const findIter = (pattern: PyPattern, string: Value, pos?: Value, endpos?: Value): Value =>
  new MatchIterator(matchIterator(), pattern, string, pos, endpos);

export function split(pattern: PyPattern, string: Value, maxsplit?: Value): Value {
  const most = bound(maxsplit, 0);
  const walk = walkOver(pattern, string);
  const { subject } = walk;
  const parts: Value[] = [];
  let last = 0;
  for (let count = 0; most === 0 || count < most; count++) {
    const registers = walk.next();
    if (registers === null) break;
    parts.push(subject.slice(last, registers[0] as number));
    for (let group = 1; group <= pattern.groups; group++) parts.push(groupText(subject, registers, group) ?? null);
    last = registers[1] as number;
  }
  parts.push(subject.slice(last, subject.length));
  return makeList(parts);
}

/** sub and subn: the new text and the number of replacements. */
export function* substitute(
  pattern: PyPattern,
  replacement: Value,
  string: Value,
  count?: Value,
): NativeGen<[Value, number]> {
  const most = bound(count, 0);
  const walk = walkOver(pattern, string);
  const { subject } = walk;
  const isFunction = isCallable(replacement);
  const template = isFunction ? [] : templateOf(pattern, replacement);
  // A replacement without references keeps its own kind: bytes put into a text are noticed when all is joined.
  const plain = template.every((part) => typeof part === 'string')
    ? replacementValue(template.join(''), isFunction || asStr(replacement) !== undefined)
    : undefined;
  const parts: Value[] = [];
  let last = 0;
  let done = 0;
  for (; most <= 0 ? most === 0 : done < most; done++) {
    const registers = walk.next();
    if (registers === null) break;
    const from = registers[0] as number;
    const to = registers[1] as number;
    if (last < from) parts.push(subject.slice(last, from));
    last = to;
    if (isFunction) {
      const item = yield* call(replacement, [makeMatch(pattern, string, subject, registers, 0, subject.length)]);
      if (item !== null) parts.push(item);
    } else if (plain !== undefined) parts.push(plain);
    else parts.push(replacementValue(expandText(template, subject, registers), subject.isText));
  }
  if (last < subject.length) parts.push(subject.slice(last, subject.length));
  return [joined(subject, parts), done];
}
const replacementValue = (text: string, isText: boolean): Value => (isText ? text : makeBytes(fromLatin1(text)));
function joined(subject: Subject, parts: readonly Value[]): Value {
  if (subject.isText) {
    const texts = parts.map((part, at) => {
      const text = asStr(part);
      if (text === undefined) raise('TypeError', `sequence item ${at}: expected str instance, ${typeName(part)} found`);
      return text;
    });
    return texts.join('');
  }
  const chunks = parts.map((part, at) => {
    const bytes = bufferOf(part);
    if (bytes === undefined)
      raise('TypeError', `sequence item ${at}: expected a bytes-like object, ${typeName(part)} found`);
    return bytes;
  });
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return makeBytes(all);
}

/** What pattern.scanner() gives: one match after the other, each by match or search. */
class PyScanner extends PyObject {
  readonly subject: Subject;
  private readonly pos: number;
  private readonly end: number;
  private start: number;
  private notAt = -1;
  constructor(
    cls: PyType,
    readonly pattern: PyPattern,
    private readonly string: Value,
    pos?: Value,
    endpos?: Value,
  ) {
    super(cls);
    this.subject = subjectFor(pattern, string);
    this.pos = this.start = clip(bound(pos, 0), this.subject.length);
    this.end = clip(bound(endpos, EVERYTHING), this.subject.length);
  }
  step(how: How): Value {
    if (this.start < 0) return null;
    const registers = attempt(this.pattern, this.subject, how, this.start, this.end, this.notAt);
    if (registers === null) {
      this.start = -1;
      return null;
    }
    const to = registers[1] as number;
    this.notAt = to === registers[0] ? to : -1;
    this.start = to;
    return makeMatch(this.pattern, this.string, this.subject, registers, this.pos, this.end);
  }
}
const scannerType = lazy(() =>
  defineType({
    name: '_sre.SRE_Scanner',
    alloc: null,
    isBaseType: false,
    methods: {
      match: ['self, /', (self: PyScanner) => self.step('match')],
      search: ['self, /', (self: PyScanner) => self.step('search')],
    },
    getset: { pattern: [(self: PyScanner) => self.pattern] },
  }),
);

const finding = (how: How): [string, (self: PyPattern, string: Value, pos?: Value, endpos?: Value) => Value] => [
  'self, /, string, pos=0, endpos=9223372036854775807',
  (self, string, pos, endpos) => find(self, how, string, pos, endpos),
];
const samePattern = (a: PyPattern, b: PyPattern): boolean =>
  a.flags === b.flags && a.text === b.text && a.isText === b.isText;

/** Sets by which function a pattern is made again when it is taken out of a pickle. */
export const remake: { by: Value } = { by: null };
export const patternType = lazy((): PyType => {
  return defineType({
    weakrefable: true,
    name: 're.Pattern',
    alloc: null,
    isBaseType: false,
    doc: 'Compiled regular expression object.',
    methods: {
      match: finding('match'),
      search: finding('search'),
      fullmatch: finding('fullmatch'),
      findall: ['self, /, string, pos=0, endpos=9223372036854775807', findAll],
      finditer: ['self, /, string, pos=0, endpos=9223372036854775807', findIter],
      split: ['self, /, string, maxsplit=0', split],
      sub: [
        'self, /, repl, string, count=0',
        function* (self: PyPattern, replacement: Value, string: Value, count?: Value) {
          return (yield* substitute(self, replacement, string, count))[0];
        },
      ],
      subn: [
        'self, /, repl, string, count=0',
        function* (self: PyPattern, replacement: Value, string: Value, count?: Value) {
          return makeTuple(yield* substitute(self, replacement, string, count));
        },
      ],
      scanner: [
        'self, /, string, pos=0, endpos=9223372036854775807',
        (self: PyPattern, string: Value, pos?: Value, endpos?: Value) =>
          new PyScanner(scannerType(), self, string, pos, endpos),
      ],
      __copy__: ['self, /', (self: PyPattern) => self],
      __deepcopy__: ['self, memo, /', (self: PyPattern) => self],
      __reduce__: ['self, /', (self: PyPattern) => makeTuple([remake.by, makeTuple([self.source, self.flags])])],
      __repr__: ['self, /', patternRepr],
      __eq__: [
        'self, value, /',
        (self: PyPattern, other: Value) => (other instanceof PyPattern ? samePattern(self, other) : notImplemented()),
      ],
      __ne__: [
        'self, value, /',
        (self: PyPattern, other: Value) => (other instanceof PyPattern ? !samePattern(self, other) : notImplemented()),
      ],
      __hash__: [
        'self, /',
        (self: PyPattern) => {
          hash64(makeTuple([self.flags, self.source]));
          return hashValue();
        },
      ],
    },
    classMethods: {
      __class_getitem__: ['cls, object, /', (cls: PyType, item: Value) => makeGenericAlias(cls, item)],
    },
    getset: {
      pattern: [(self: PyPattern) => self.source],
      flags: [(self: PyPattern) => self.flags],
      groups: [(self: PyPattern) => self.groups],
      groupindex: [(self: PyPattern) => callSync(types.mappingproxy, [makeDict([...self.names])])],
    },
  });
});
setPatternClass(patternType);
