/** Reading JSON. An explicit stack instead of recursion: hooks written in Python are called between two steps, from outside. */
import {
  HashTable,
  makeFloat,
  makeList,
  makeTuple,
  nativeCallable,
  normInt,
  PyDict,
  raise,
  types,
  type Value,
} from '../../../machine/index.ts';
import { failDecoding } from './error.ts';

/** What a decoder was given; null: the usual way. */
export interface Hooks {
  readonly strict: boolean;
  readonly objectHook: Value;
  readonly pairsHook: Value;
  readonly floatHook: Value;
  readonly intHook: Value;
  readonly constantHook: Value;
}
/** A call that must be made before reading goes on. */
export interface Wanted {
  readonly callable: Value;
  readonly args: Value[];
}
/** An array or object that is not complete yet. */
interface Open {
  readonly items: Value[] | null;
  readonly table: HashTable | null;
  /** Keys and values in turn, for object_pairs_hook. */
  readonly pairs: Value[] | null;
  key: string;
}
/** About as deep as CPython's C code gets on the usual stack. */
const DEEPEST = 30_000;

const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const plainText = /[^"\\\x00-\x1f]*/y;
const anyText = /[^"\\]*/y;
const hex4 = /^[0-9a-fA-F]{4}$/;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
/** The words; numbers among them are floats. */
const constants: readonly [string, null | boolean | number][] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];

export class Scanner {
  /** Index in UTF-16 units. */
  at: number;
  result: Value = null;
  private readonly stack: Open[] = [];
  private readonly memo = new Map<string, string>();
  constructor(
    private readonly text: string,
    start: number,
    private readonly hooks: Hooks,
  ) {
    this.at = start;
  }

  /** Reads until a value is complete (undefined; see `result`) or a hook must be called. */
  run(): Wanted | undefined {
    for (;;) {
      const value = this.value();
      if (value === undefined) continue;
      if (isWanted(value)) return value;
      const more = this.add(value);
      if (more !== 'next') return more;
    }
  }
  /** Goes on with what the hook answered. */
  give(answer: Value): Wanted | undefined {
    const more = this.add(answer);
    return more === 'next' ? this.run() : more;
  }

  private space(): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }
  private fail(message: string, at = this.at): never {
    failDecoding(message, this.text, at);
  }

  /** Reads the value at `at`; undefined: an array or object was opened, its first value comes next. */
  private value(): Value | Wanted | undefined {
    const { text } = this;
    const code = text.charCodeAt(this.at);
    if (code === 34) {
      this.at++;
      return this.string();
    }
    if (code === 123 || code === 91) return this.open(code === 123);
    number.lastIndex = this.at;
    const found = number.exec(text);
    if (found !== null) return this.number(found);
    const constant = constants.find(([name]) => text.startsWith(name, this.at));
    if (constant === undefined) this.fail('Expecting value');
    const [name, value] = constant;
    this.at += name.length;
    if (typeof value !== 'number') return value;
    return this.hooks.constantHook === null ? makeFloat(value) : this.ask(this.hooks.constantHook, [name]);
  }
  /** Calls a native hook at once; asks for the call of another. */
  private ask(callable: Value, args: Value[]): Value | Wanted {
    const direct = nativeCallable(callable);
    return direct === undefined ? { callable, args } : direct(...args);
  }
  private number(found: RegExpExecArray): Value | Wanted {
    const written = found[0];
    this.at += written.length;
    if (found[1] !== undefined || found[2] !== undefined) {
      if (this.hooks.floatHook !== null) return this.ask(this.hooks.floatHook, [written]);
      return makeFloat(Number(written));
    }
    if (this.hooks.intHook !== null) return this.ask(this.hooks.intHook, [written]);
    if (written.length < 16) return Number(written) + 0 || 0;
    if (written.length > 4300) return this.ask(types.int, [written]);
    return normInt(BigInt(written));
  }

  private open(isObject: boolean): Value | Wanted | undefined {
    if (this.stack.length >= DEEPEST) {
      raise(
        'RecursionError',
        `maximum recursion depth exceeded while decoding a JSON ${isObject ? 'object' : 'array'} from a unicode string`,
      );
    }
    this.at++;
    this.space();
    const asPairs = this.hooks.pairsHook !== null;
    const open: Open = {
      items: isObject ? null : [],
      table: !isObject || asPairs ? null : new HashTable(),
      pairs: isObject && asPairs ? [] : null,
      key: '',
    };
    if (this.text.charCodeAt(this.at) === (isObject ? 125 : 93)) {
      this.at++;
      return this.complete(open);
    }
    this.stack.push(open);
    if (isObject) this.key(open);
    return undefined;
  }
  private key(open: Open): void {
    const { text } = this;
    if (text.charCodeAt(this.at) !== 34) this.fail('Expecting property name enclosed in double quotes');
    this.at++;
    const key = this.string();
    const known = this.memo.get(key);
    if (known === undefined) this.memo.set(key, key);
    open.key = known ?? key;
    this.space();
    if (text.charCodeAt(this.at) !== 58) this.fail("Expecting ':' delimiter");
    this.at++;
    this.space();
  }
  /** An object or array is read: what becomes of it. */
  private complete(open: Open): Value | Wanted {
    if (open.items !== null) return makeList(open.items);
    if (open.pairs !== null) {
      const pairs: Value[] = [];
      for (let at = 0; at < open.pairs.length; at += 2)
        pairs.push(makeTuple([open.pairs[at] as Value, open.pairs[at + 1] as Value]));
      return this.ask(this.hooks.pairsHook, [makeList(pairs)]);
    }
    const dict = new PyDict(types.dict, open.table as HashTable);
    return this.hooks.objectHook === null ? dict : this.ask(this.hooks.objectHook, [dict]);
  }
  /** Puts a complete value where it belongs and reads the delimiter after it. 'next': another value follows. */
  private add(value: Value): Wanted | undefined | 'next' {
    const { stack, text } = this;
    for (;;) {
      const open = stack.at(-1);
      if (open === undefined) {
        this.result = value;
        return undefined;
      }
      const { items } = open;
      if (items !== null) items.push(value);
      else if (open.table !== null) open.table.set(open.key, value);
      else (open.pairs as Value[]).push(open.key, value);
      this.space();
      const code = text.charCodeAt(this.at);
      const closing = items === null ? 125 : 93;
      if (code !== closing) {
        if (code !== 44) this.fail("Expecting ',' delimiter");
        const comma = this.at++;
        this.space();
        if (text.charCodeAt(this.at) === closing)
          this.fail(`Illegal trailing comma before end of ${items === null ? 'object' : 'array'}`, comma);
        if (items === null) this.key(open);
        return 'next';
      }
      this.at++;
      stack.pop();
      const done = this.complete(open);
      if (isWanted(done)) return done;
      value = done;
    }
  }

  /** The text after an opening quote. */
  string(): string {
    const { text } = this;
    const begin = this.at - 1;
    const pattern = this.hooks.strict ? plainText : anyText;
    let out = '';
    for (;;) {
      pattern.lastIndex = this.at;
      const from = this.at;
      pattern.test(text);
      this.at = pattern.lastIndex;
      const code = text.charCodeAt(this.at);
      if (code === 34) {
        const last = text.slice(from, this.at);
        this.at++;
        return out === '' ? last : out + last;
      }
      if (Number.isNaN(code)) this.fail('Unterminated string starting at', begin);
      if (code !== 92) this.fail('Invalid control character at');
      out += text.slice(from, this.at);
      out += this.escape(begin);
    }
  }
  private escape(begin: number): string {
    const { text } = this;
    const backslash = this.at;
    const char = text[backslash + 1];
    if (char === undefined) this.fail('Unterminated string starting at', begin);
    if (char !== 'u') {
      const plain = escapes[char];
      if (plain === undefined) this.fail('Invalid \\escape', backslash);
      this.at += 2;
      return plain;
    }
    const digits = text.slice(backslash + 2, backslash + 6);
    if (!hex4.test(digits) || backslash + 6 >= text.length) this.fail('Invalid \\uXXXX escape', backslash + 1);
    this.at += 6;
    const unit = Number.parseInt(digits, 16);
    if (
      unit >= 0xd800 &&
      unit < 0xdc00 &&
      backslash + 12 < text.length &&
      text[this.at] === '\\' &&
      text[this.at + 1] === 'u'
    ) {
      const second = text.slice(this.at + 2, this.at + 6);
      if (!hex4.test(second)) this.fail('Invalid \\uXXXX escape', this.at + 1);
      const low = Number.parseInt(second, 16);
      if (low >= 0xdc00 && low < 0xe000) {
        this.at += 6;
        return String.fromCharCode(unit, low);
      }
    }
    return String.fromCharCode(unit);
  }
}
const isWanted = (answer: Value | Wanted): answer is Wanted =>
  typeof answer === 'object' && answer !== null && 'callable' in answer;
