/**
 * Writing JSON, piece by piece as CPython's encoder yields it. An explicit stack instead of recursion: `default` is called between two steps, from
 * outside.
 */
import {
  asInt,
  asStr,
  callSync,
  strCompare,
  floatRepr,
  getAttr,
  intText,
  isInstance,
  makeList,
  makeTuple,
  ownAttribute,
  type PyDict,
  type PyException,
  PyFloat,
  PyList,
  PyNativeFunction,
  type PyObject,
  PyTuple,
  Raise,
  raise,
  repr,
  setOwnAttribute,
  toArray,
  typeName,
  typeOf,
  types,
  type Value,
} from '../../../machine/index.ts';

export interface Options {
  readonly skipkeys: boolean;
  readonly ensureAscii: boolean;
  readonly checkCircular: boolean;
  readonly allowNan: boolean;
  readonly sortKeys: boolean;
  /** The text of one level; null: all in one line. */
  readonly indent: string | null;
  readonly itemSeparator: string;
  readonly keySeparator: string;
}
interface Level {
  readonly kind: 'list' | 'dict' | 'default';
  readonly object: PyObject;
  /** A list's values; a dict's keys and values in turn. */
  readonly items: readonly Value[];
  next: number;
  /** Nothing was written yet of a dict (keys may be skipped). */
  first: boolean;
}
const DEEPEST = 30_000;
const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
};
const escaped = (char: string): string => named[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

export class Writer {
  /** What was written and not taken yet. */
  chunks: string[] = [];
  private readonly levels: Level[] = [];
  private readonly open = new Set<PyObject>();
  /** What stands before the next value of a list. */
  private before = '';
  constructor(private readonly options: Options) {}

  /** Writes a value. @returns an object that `default` must turn into another; undefined when all is written */
  start(value: Value): PyObject | undefined {
    return this.guard(() => this.value(value) ?? this.go(Number.POSITIVE_INFINITY));
  }
  /** Goes on with what `default` answered for the object last asked for. */
  give(object: PyObject, answer: Value): PyObject | undefined {
    return this.guard(() => {
      this.levels.push({ kind: 'default', object, items: [], next: 0, first: true });
      return this.value(answer) ?? this.go(Number.POSITIVE_INFINITY);
    });
  }
  /** An exception out of `default` (or of our own) passes the levels: each leaves a note. */
  addNotes(exc: PyException): void {
    for (let at = this.levels.length - 1; at >= 0; at--) {
      const { kind, object, items, next } = this.levels[at] as Level;
      if (kind === 'default') note(exc, `when serializing ${typeName(object)} object`);
      else if (kind === 'list') note(exc, `when serializing ${typeName(object)} item ${next - 1}`);
      else if (next >= 2) note(exc, `when serializing ${typeName(object)} item ${repr(items[next - 2] as Value)}`);
    }
    this.levels.length = 0;
  }
  private guard(work: () => PyObject | undefined): PyObject | undefined {
    try {
      return work();
    } catch (error) {
      if (error instanceof Raise) this.addNotes(error.exc);
      throw error;
    }
  }

  // ---- texts of simple values ------------------------------------------------------------------------------------------------------------------

  text(value: string): string {
    if (/^[ !#-[\]-~]*$/.test(value)) return `"${value}"`;
    return `"${value.replace(this.options.ensureAscii ? /["\\]|[^ -~]/g : /["\\\x00-\x1f]/g, escaped)}"`;
  }
  private float(value: number): string {
    if (Number.isFinite(value)) return floatRepr(value);
    if (!this.options.allowNan)
      raise('ValueError', `Out of range float values are not JSON compliant: ${floatRepr(value)}`);
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  }
  /** The text of a value that has no parts; undefined for others. */
  private simple(value: Value): string | undefined {
    switch (typeof value) {
      case 'string':
        return this.text(value);
      case 'number':
      case 'bigint':
        return intText(value);
      case 'boolean':
        return value ? 'true' : 'false';
    }
    if (value === null) return 'null';
    if (value instanceof PyFloat) return this.float(value.value);
    const text = asStr(value);
    if (text !== undefined) return this.text(text);
    const int = asInt(value);
    return int === undefined ? undefined : intText(int);
  }
  /** A key as text; null: it is skipped. */
  private key(key: Value): string | null {
    const text = asStr(key);
    if (text !== undefined) return text;
    if (key instanceof PyFloat) return this.float(key.value);
    if (typeof key === 'boolean') return key ? 'true' : 'false';
    if (key === null) return 'null';
    const int = asInt(key);
    if (int !== undefined) return intText(int);
    if (this.options.skipkeys) return null;
    raise('TypeError', `keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }

  // ---- the walk ----------------------------------------------------------------------------------------------------------------------------------

  private newline(depth: number): string {
    const { indent } = this.options;
    return indent === null ? '' : `\n${indent.repeat(depth)}`;
  }
  private depthNow = 0;
  /** Writes a value, or opens it. */
  private value(value: Value): PyObject | undefined {
    const simple = this.simple(value);
    if (simple !== undefined) {
      this.chunks.push(this.before + simple);
      this.before = '';
      return undefined;
    }
    if (this.before !== '') this.chunks.push(this.before);
    this.before = '';
    const object = value as PyObject;
    if (object instanceof PyList || object instanceof PyTuple) {
      this.openList(object);
      return undefined;
    }
    if (isInstance(object, types.dict)) {
      this.openDict(object as PyDict);
      return undefined;
    }
    this.enter(object);
    return object;
  }
  private enter(object: PyObject): void {
    if (this.levels.length >= DEEPEST)
      raise('RecursionError', 'maximum recursion depth exceeded while encoding a JSON object');
    if (!this.options.checkCircular) return;
    if (this.open.has(object)) raise('ValueError', 'Circular reference detected');
    this.open.add(object);
  }
  private openList(list: PyList | PyTuple): void {
    const items = list.cls === types.list || list.cls === types.tuple ? list.items : toArray(list);
    if (items.length === 0) {
      this.chunks.push('[]');
      return;
    }
    this.enter(list);
    this.depthNow++;
    this.before = `[${this.newline(this.depthNow)}`;
    this.levels.push({ kind: 'list', object: list, items, next: 0, first: true });
  }
  private openDict(dict: PyDict): void {
    if (dict.table.size === 0) {
      this.chunks.push('{}');
      return;
    }
    this.enter(dict);
    const entries = this.options.sortKeys ? sorted(entriesOf(dict)) : entriesOf(dict);
    this.chunks.push('{');
    this.depthNow++;
    this.levels.push({ kind: 'dict', object: dict, items: entries, next: 0, first: true });
  }
  private close(level: Level): void {
    this.levels.pop();
    this.open.delete(level.object);
    if (level.kind === 'default') return;
    this.depthNow--;
    if (this.options.indent !== null && (level.kind === 'list' || !level.first))
      this.chunks.push(this.newline(this.depthNow));
    this.chunks.push(level.kind === 'list' ? ']' : '}');
  }
  /** Works on until all is written, `default` is needed, or so many chunks are there. */
  go(most: number): PyObject | undefined {
    const { itemSeparator, keySeparator } = this.options;
    while (this.chunks.length < most) {
      const level = this.levels.at(-1);
      if (level === undefined) return undefined;
      const { items } = level;
      if (level.next >= items.length) {
        this.close(level);
        continue;
      }
      if (level.kind === 'list') {
        if (level.next > 0) this.before = itemSeparator + this.newline(this.depthNow);
        const wanted = this.value(items[level.next++] as Value);
        if (wanted !== undefined) return wanted;
        continue;
      }
      level.next += 2;
      const key = this.keyOrNone(level);
      if (key === null) continue;
      if (level.first) {
        level.first = false;
        if (this.options.indent !== null) this.chunks.push(this.newline(this.depthNow));
      } else this.chunks.push(itemSeparator + this.newline(this.depthNow));
      this.chunks.push(this.text(key), keySeparator);
      const wanted = this.value(items[level.next - 1] as Value);
      if (wanted !== undefined) return wanted;
    }
    return undefined;
  }
  /** Faults of a key are not noted as faults of its item. */
  private keyOrNone(level: Level): string | null {
    const { next } = level;
    level.next = 0;
    const key = this.key(level.items[next - 2] as Value);
    level.next = next;
    return key;
  }
  get done(): boolean {
    return this.levels.length === 0;
  }
  // As `start`, `give` and on, for those who take chunks one by one.
  begin(value: Value): PyObject | undefined {
    return this.guard(() => this.value(value));
  }
  resume(object: PyObject, answer: Value): PyObject | undefined {
    return this.guard(() => {
      this.levels.push({ kind: 'default', object, items: [], next: 0, first: true });
      return this.value(answer);
    });
  }
  step(): PyObject | undefined {
    return this.guard(() => this.go(1));
  }
}

function note(exc: PyException, text: string): void {
  const notes = ownAttribute(exc, '__notes__');
  if (notes instanceof PyList) notes.items.push(text);
  else setOwnAttribute(exc, '__notes__', makeList([text]));
}
/** Keys and values in turn. */
function entriesOf(dict: PyDict): Value[] {
  const method = typeOf(dict).lookup('items');
  if (dict.cls === types.dict || (method instanceof PyNativeFunction && method.owner === types.dict))
    return dict.table.liveEntries().flat();
  const flat: Value[] = [];
  for (const pair of toArray(callSync(getAttr(dict, 'items')))) {
    if (!(pair instanceof PyTuple) || pair.items.length !== 2) raise('ValueError', 'items must return 2-tuples');
    flat.push(pair.items[0] as Value, pair.items[1] as Value);
  }
  return flat;
}
function sorted(entries: Value[]): Value[] {
  const pairs: Value[][] = [];
  for (let at = 0; at < entries.length; at += 2) pairs.push([entries[at] as Value, entries[at + 1] as Value]);
  if (pairs.every(([key]) => typeof key === 'string'))
    return pairs.sort((a, b) => strCompare(a[0] as string, b[0] as string)).flat();
  const list = makeList(pairs.map((pair) => makeTuple(pair)));
  callSync(getAttr(list, 'sort'));
  return list.items.flatMap((pair) => (pair as PyTuple).items);
}
