/** Match objects. */
import {
  asInt,
  asStr,
  codePointsOf,
  defineType,
  isIndex,
  makeBytes,
  makeDict,
  makeGenericAlias,
  makeTuple,
  PyBytes,
  PyObject,
  type PyType,
  raise,
  repr,
  toIndex,
  type Value,
} from '../../../machine/index.ts';
import { fromLatin1, lazy } from '../common.ts';
import { type PyPattern, templateOf } from './pattern.ts';
import { type Subject, subjectOf } from './subject.ts';
import type { Template } from './template.ts';

/** So many characters of a match's repr are shown in its own. */
const SHOWN = 50;

class PyMatch extends PyObject {
  constructor(
    cls: PyType,
    readonly pattern: PyPattern,
    readonly string: Value,
    private readonly searched: Subject,
    /** Start and end of each group, -1 where it did not take part. */
    readonly ends: Int32Array,
    readonly lastIndex: number,
    readonly pos: number,
    readonly endpos: number,
  ) {
    super(cls);
  }
  /** What the groups are taken from: memory that can change is read anew. */
  get subject(): Subject {
    const { searched, string } = this;
    return searched.isText || !canChange(string) ? searched : (subjectOf(string) ?? searched);
  }
}
/** Whether the bytes of what was searched may be others by now. */
export const canChange = (string: Value): string is PyObject =>
  string instanceof PyObject && !(string instanceof PyBytes);

/** The match that the registers describe. */
export function makeMatch(
  pattern: PyPattern,
  string: Value,
  subject: Subject,
  registers: Int32Array,
  pos: number,
  endpos: number,
): PyMatch {
  const size = 2 * pattern.groups + 2;
  return new PyMatch(
    matchType(),
    pattern,
    string,
    subject,
    registers.slice(0, size),
    registers[size] as number,
    pos,
    endpos,
  );
}

/** The text of a group; undefined when it took no part. */
export function groupText(subject: Subject, ends: Int32Array, group: number): Value | undefined {
  const from = ends[2 * group] as number;
  const to = ends[2 * group + 1] as number;
  return from < 0 || to < 0 ? undefined : subject.slice(from, Math.max(from, to));
}
/** What a template gives for a match, as text (bytes as Latin-1). */
export function expandText(template: Template, subject: Subject, ends: Int32Array): string {
  let out = '';
  for (const part of template) {
    if (typeof part === 'string') out += part;
    else {
      const from = ends[2 * part] as number;
      const to = ends[2 * part + 1] as number;
      if (from >= 0 && to >= 0) out += subject.textSlice(from, to);
    }
  }
  return out;
}

/** The number of the group that an argument names. */
function groupIndex(match: PyMatch, group: Value): number {
  let index: number | bigint | undefined;
  if (isIndex(group)) index = asInt(group) ?? toIndex(group);
  else {
    const name = asStr(group);
    if (name !== undefined) index = match.pattern.names.get(name);
  }
  if (index === undefined || index < 0 || index > match.pattern.groups) raise('IndexError', 'no such group');
  return Number(index);
}
const groupOf = (match: PyMatch, group: Value): Value =>
  groupText(match.subject, match.ends, groupIndex(match, group)) ?? null;
const endOf = (match: PyMatch, group: Value | undefined, which: 0 | 1): number =>
  match.ends[2 * (group === undefined ? 0 : groupIndex(match, group)) + which] as number;
const spanOf = (match: PyMatch, index: number): Value =>
  makeTuple([match.ends[2 * index] as number, match.ends[2 * index + 1] as number]);

function group(self: PyMatch, groups: Value[]): Value {
  if (groups.length === 0) return groupText(self.subject, self.ends, 0) as Value;
  if (groups.length === 1) return groupOf(self, groups[0] as Value);
  return makeTuple(groups.map((item) => groupOf(self, item)));
}
function groups(self: PyMatch, fallback: Value = null): Value {
  const items: Value[] = [];
  for (let index = 1; index <= self.pattern.groups; index++)
    items.push(groupText(self.subject, self.ends, index) ?? fallback);
  return makeTuple(items);
}
function groupdict(self: PyMatch, fallback: Value = null): Value {
  return makeDict(
    [...self.pattern.names].map(([name, index]): [Value, Value] => [
      name,
      groupText(self.subject, self.ends, index) ?? fallback,
    ]),
  );
}

export const matchType = lazy(
  (): PyType =>
    defineType({
      name: 're.Match',
      alloc: null,
      isBaseType: false,
      doc: 'The result of re.match() and re.search().\nMatch objects always have a boolean value of True.',
      methods: {
        group: [
          'self, /, *args',
          group,
          'group([group1, ...]) -> str or tuple.\nReturn subgroup(s) of the match by indices or names.\nFor 0 returns the entire match.',
        ],
        groups: ['self, /, default=None', groups],
        groupdict: ['self, /, default=None', groupdict],
        start: ['self, group=0, /', (self: PyMatch, item?: Value) => endOf(self, item, 0)],
        end: ['self, group=0, /', (self: PyMatch, item?: Value) => endOf(self, item, 1)],
        span: [
          'self, group=0, /',
          (self: PyMatch, item?: Value) => spanOf(self, item === undefined ? 0 : groupIndex(self, item)),
        ],
        expand: [
          'self, /, template',
          (self: PyMatch, template: Value) => {
            const text = expandText(templateOf(self.pattern, template), self.subject, self.ends);
            return asStr(template) === undefined ? makeBytes(fromLatin1(text)) : text;
          },
        ],
        __getitem__: ['self, key, /', groupOf],
        __copy__: ['self, /', (self: PyMatch) => self],
        __deepcopy__: ['self, memo, /', (self: PyMatch) => self],
        __repr__: [
          'self, /',
          (self: PyMatch) =>
            `<re.Match object; span=(${self.ends[0]}, ${self.ends[1]}), match=${codePointsOf(
              repr(groupText(self.subject, self.ends, 0) as Value),
            )
              .slice(0, SHOWN)
              .join('')}>`,
        ],
      },
      classMethods: {
        __class_getitem__: ['cls, object, /', (cls: PyType, item: Value) => makeGenericAlias(cls, item)],
      },
      getset: {
        string: [(self: PyMatch) => self.string],
        re: [(self: PyMatch) => self.pattern],
        pos: [(self: PyMatch) => self.pos],
        endpos: [(self: PyMatch) => self.endpos],
        lastindex: [(self: PyMatch) => (self.lastIndex < 0 ? null : self.lastIndex)],
        lastgroup: [(self: PyMatch) => (self.lastIndex < 0 ? null : (self.pattern.nameOf[self.lastIndex] ?? null))],
        regs: [
          (self: PyMatch) =>
            makeTuple(Array.from({ length: self.pattern.groups + 1 }, (_, index) => spanOf(self, index))),
        ],
      },
    }),
);
