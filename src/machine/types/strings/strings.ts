/** str. The algorithms are in pure/str.ts; here are the class, the arguments and their messages, % formatting and str.format. As CPython's unicodeobject.c. */
import { callMethodGen } from '../../door.ts';
import { HashTable } from '../../hashtable.ts';
import { makeList, makeTuple, notImplemented, types } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec, PyNativeFunction } from '../../native.ts';
import { asking } from '../../short-ways.ts';
import { PyDict, PyNativeIterator, PySlice, PyStrBox, PyTuple, type PyType, type Value, calm } from '../../objects.ts';
import {
  asInt,
  asStr,
  checkText,
  nativeItems,
  ordered,
  str,
  strObject,
  truthy,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { itemsOfAny } from '../../protocols/length-hint.ts';
import { formatStr } from '../../pure/format.ts';
import * as pure from '../../pure/str.ts';
import { isRaised, raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import {
  argumentName,
  cut,
  isIndex,
  itemPosition,
  iteratorType,
  joinsOnly,
  lift,
  nativeHash,
  position,
  repetitions,
  strArgument,
  withAttributes,
  sizeArgument,
} from '../common.ts';
import { percentFormat } from './percent.ts';
import { formatQuick, formatTemplate } from './template.ts';
import { strCompare } from '../../pure/str.ts';

const text = (value: Value): string => asStr(value) as string;

class StrIterator extends PyNativeIterator {
  private unit = 0;
  constructor(
    cls: PyType,
    private readonly text: string,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    const { text } = this;
    if (this.unit >= text.length) return undefined;
    const code = text.codePointAt(this.unit) as number;
    if (code < 0x10000) return text[this.unit++];
    this.unit += 2;
    return String.fromCodePoint(code);
  }
  override lengthHint(): number {
    return pure.strLength(this.text.slice(this.unit));
  }
  /** How many characters are behind it. */
  get place(): number {
    return pure.strLength(this.text.slice(0, this.unit));
  }
  set place(characters: number) {
    this.unit = pure.strSlice(this.text, 0, characters).length;
  }
}
calm(StrIterator);
const strIterator = iteratorType('str_iterator');
const asciiIterator = iteratorType('str_ascii_iterator');

/** A method without arguments. */
const plain = (op: (self: string) => Value): NativeSpec => ['self, /', (self: Value) => op(text(self))];

function getItem(self: Value, index: Value): Value {
  const value = text(self);
  if (index instanceof PySlice) {
    const at = cut(index, pure.strLength(value));
    return pure.strSlice(value, at.start, at.stop, at.step);
  }
  if (!isIndex(index)) raise('TypeError', `string indices must be integers, not '${typeName(index)}'`);
  const at = itemPosition(index, pure.strLength(value));
  if (at < 0) raise('IndexError', 'string index out of range');
  return pure.strAt(value, at) as string;
}
function multiply(self: Value, count: Value): Value {
  const value = text(self);
  const times = repetitions(count, value.length, 1);
  if (times * value.length > 100) vm.charge(times * value.length);
  return value.repeat(times);
}
/** find, rfind, index, rindex, count: sub, start, end. */
function searching(
  name: string,
  search: (self: string, sub: string, start?: number, end?: number) => number,
): NativeSpec {
  const lifted = lift(search);
  return [
    'self, sub, start=None, end=None, /',
    (self: Value, sub: Value, start?: Value, end?: Value) => {
      const value = text(self);
      const wanted = strArgument(sub, name, 1);
      return start === undefined && end === undefined
        ? lifted(value, wanted)
        : lifted(value, wanted, position(start, 0), position(end, Number.MAX_SAFE_INTEGER));
    },
  ];
}
function affix(name: string, test: (self: string, affix: string, start?: number, end?: number) => boolean): NativeSpec {
  return [
    'self, prefix, start=None, end=None, /',
    (self: Value, wanted: Value, start?: Value, end?: Value) => {
      const value = text(self);
      const whole = start === undefined && end === undefined;
      const from = position(start, 0);
      const to = position(end, Number.MAX_SAFE_INTEGER);
      const check = (candidate: string) => (whole ? test(value, candidate) : test(value, candidate, from, to));
      if (wanted instanceof PyTuple) {
        return wanted.items.some((item) => {
          const candidate = asStr(item);
          if (candidate === undefined)
            raise('TypeError', `tuple for ${name} must only contain str, not ${typeName(item)}`);
          return check(candidate);
        });
      }
      const candidate = asStr(wanted);
      if (candidate === undefined)
        raise('TypeError', `${name} first arg must be str or a tuple of str, not ${typeName(wanted)}`);
      return check(candidate);
    },
  ];
}
function stripping(name: string, strip: (self: string, chars: string | null) => string): NativeSpec {
  return [
    'self, chars=None, /',
    (self: Value, chars?: Value) => {
      if (chars === undefined || chars === null) return strip(text(self), null);
      const set = asStr(chars);
      if (set === undefined) raise('TypeError', `${name} arg must be None or str`);
      return strip(text(self), set);
    },
  ];
}
function splitting(split: (self: string, separator: string | null, maxsplit: number) => string[]): NativeSpec {
  const lifted = lift(split);
  return [
    'self, /, sep=None, maxsplit=-1',
    (self: Value, separator?: Value, maxsplit?: Value) => {
      const value = text(self);
      const limit = maxsplit === undefined ? -1 : sizeArgument(maxsplit);
      if (value.length > 200) vm.charge(value.length * 2);
      if (separator === undefined || separator === null) return makeList(lifted(value, null, limit));
      const sep = asStr(separator);
      if (sep === undefined) raise('TypeError', `must be str or None, not ${typeName(separator)}`);
      return makeList(lifted(value, sep, limit));
    },
  ];
}
function partitioning(partition: (self: string, separator: string) => [string, string, string]): NativeSpec {
  const lifted = lift(partition);
  return [
    'self, sep, /',
    (self: Value, separator: Value) => {
      const sep = asStr(separator);
      if (sep === undefined) raise('TypeError', `must be str, not ${typeName(separator)}`);
      const [head, middle, tail] = lifted(text(self), sep);
      if (middle !== '') return makeTuple([head, separator, tail]);
      // Nothing is cut: it is the object itself, of a subclass, too.
      return makeTuple(partition === pure.strPartition ? [self, '', ''] : ['', '', self]);
    },
  ];
}
function justifying(justify: (self: string, width: number, fill?: string) => string): NativeSpec {
  return [
    'self, width, fillchar=" ", /',
    (self: Value, width: Value, fill?: Value) => {
      const size = sizeArgument(width);
      if (fill === undefined) return justify(text(self), size);
      const char = asStr(fill);
      if (char === undefined)
        raise('TypeError', `The fill character must be a unicode character, not ${typeName(fill)}`);
      if (pure.strLength(char) !== 1) raise('TypeError', 'The fill character must be exactly one character long');
      return justify(text(self), size, char);
    },
  ];
}
function replace(self: Value, old: Value, by: Value, count?: Value): Value {
  const value = text(self);
  if (value.length > 200) vm.charge(value.length * 2);
  return pure.strReplace(
    value,
    strArgument(old, 'replace', 1),
    strArgument(by, 'replace', 2),
    count === undefined ? -1 : sizeArgument(count),
  );
}

/** Text with text between, where all of it is of class str itself. */
function joinQuick(self: Value, iterable: Value): Value | undefined {
  const items = nativeItems(iterable);
  if (items === undefined || !items.every((item) => typeof item === 'string')) return undefined;
  if (items.length > 100) vm.charge(items.length * 15);
  return items.join(text(self));
}
function* join(self: Value, iterable: Value): NativeGen {
  const separator = text(self);
  const parts: string[] = [];
  const add = (item: Value) => {
    const part = asStr(item);
    if (part === undefined)
      raise('TypeError', `sequence item ${parts.length}: expected str instance, ${typeName(item)} found`);
    parts.push(part);
  };
  const items = nativeItems(iterable);
  if (items !== undefined) {
    const joined = joinQuick(self, iterable);
    if (joined !== undefined) return joined;
    for (const item of items) add(item);
    return parts.join(separator);
  }
  // All items are fetched before the first is looked at.
  for (const item of yield* itemsOfAny(iterable, 'can only join an iterable')) add(item);
  return parts.join(separator);
}

// ---- translate ----------------------------------------------------------------------------------------------------------------------------------

function makeTranslation(_x: Value, ...rest: (Value | undefined)[]): Value {
  const [y, z] = rest;
  const x = _x;
  const table = new PyDict(types.dict, new HashTable());
  if (y === undefined) {
    if (!(x instanceof PyDict) || x.cls !== types.dict)
      raise('TypeError', 'if you give only one argument to maketrans it must be a dict');
    for (const [key, value] of x.table.liveEntries()) {
      const char = asStr(key);
      if (char !== undefined) {
        if (pure.strLength(char) !== 1) raise('ValueError', 'string keys in translate table must be of length 1');
        table.table.set(char.codePointAt(0) as number, value);
      } else {
        if (asInt(key) === undefined) raise('TypeError', 'keys in translate table must be strings or integers');
        table.table.set(key, value);
      }
    }
    return table;
  }
  const to = strArgument(y, 'maketrans', 2);
  const gone = z === undefined ? '' : strArgument(z, 'maketrans', 3);
  const from = asStr(x);
  if (from === undefined) raise('TypeError', 'first maketrans argument must be a string if there is a second argument');
  const a = pure.codePointsOf(from);
  const b = pure.codePointsOf(to);
  if (a.length !== b.length) raise('ValueError', 'the first two maketrans arguments must have equal length');
  a.forEach((char, at) => table.table.set(char.codePointAt(0) as number, (b[at] as string).codePointAt(0) as number));
  for (const char of pure.codePointsOf(gone)) table.table.set(char.codePointAt(0) as number, null);
  return table;
}
function* translate(self: Value, table: Value): NativeGen {
  let out = '';
  const known = new Map<string, string>();
  for (const char of pure.codePointsOf(text(self))) {
    let mapped = known.get(char);
    if (mapped === undefined) {
      mapped = yield* translateOne(table, char);
      known.set(char, mapped);
    }
    out += mapped;
  }
  return out;
}
function* translateOne(table: Value, char: string): NativeGen<string> {
  const code = char.codePointAt(0) as number;
  let found: Value;
  try {
    const method = typeOf(table).lookup('__getitem__');
    if (method === undefined) raise('TypeError', `'${typeName(table)}' object is not subscriptable`);
    found = yield* callMethodGen(method, table, code);
  } catch (error) {
    if (isRaised(error, 'LookupError')) return char;
    throw error;
  }
  if (found === null) return '';
  const replacement = asStr(found);
  if (replacement !== undefined) return replacement;
  const point = asInt(found);
  if (point === undefined) raise('TypeError', 'character mapping must return integer, None or str');
  if (point < 0 || point > 0x10ffff) raise('ValueError', 'character mapping must be in range(0x110000)');
  return String.fromCodePoint(Number(point));
}

// ---- the class ----------------------------------------------------------------------------------------------------------------------------------

function newStr(cls: PyType, object: Value | undefined, encoding: Value | undefined, errors: Value | undefined): Value {
  let value: Value;
  if (object === undefined) {
    codecArguments('str', encoding, errors);
    value = '';
  } else if (encoding === undefined && errors === undefined) value = strObject(object);
  else value = decodeObject(object, encoding, errors);
  if (cls === types.str) return value;
  const box = cls.alloc!(cls) as PyStrBox;
  box.value = text(value);
  return box;
}
let decode: (object: Value, encoding: string, errors: string) => string = (object) =>
  raise('TypeError', `decoding to str: need a bytes-like object, ${typeName(object)} found`);
let encode: (value: string, encoding: string, errors: string) => Value = () => null;
/** types/bytes/bytes.ts supplies the codecs. */
export function setCodecs(codecs: { decode: typeof decode; encode: typeof encode }): void {
  decode = codecs.decode;
  encode = codecs.encode;
}
function codecArguments(name: string, encoding: Value | undefined, errors: Value | undefined): [string, string] {
  const read = (value: Value | undefined, parameter: string, fallback: string): string => {
    if (value === undefined) return fallback;
    const given = asStr(value);
    if (given === undefined)
      raise(
        'TypeError',
        `${name}() argument '${parameter}' must be str, not ${name === 'str' ? typeName(value) : argumentName(value)}`,
      );
    return given;
  };
  return [read(encoding, 'encoding', 'utf-8'), read(errors, 'errors', 'strict')];
}
function decodeObject(object: Value, encoding: Value | undefined, errors: Value | undefined): string {
  const [codec, handler] = codecArguments('str', encoding, errors);
  if (asStr(object) !== undefined) raise('TypeError', 'decoding str is not supported');
  return decode(object, codec, handler);
}
const order = (op: number): NativeSpec => [
  'self, value, /',
  (self: Value, other: Value) => {
    const b = asStr(other);
    if (b === undefined) return notImplemented();
    const a = text(self);
    return op === 2 ? a === b : op === 3 ? a !== b : ordered(strCompare(a, b), op);
  },
];

types.str = defineType({
  name: 'str',
  alloc: (cls) => withAttributes(new PyStrBox(cls)),
  matchSelf: true,
  new: ["cls, object='', encoding='utf-8', errors='strict'", newStr],
  doc: "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate a new string object from the given object. If encoding or\nerrors is specified, then the object must expose a data buffer\nthat will be decoded using the given encoding and error handler.\nOtherwise, returns the result of object.__str__() (if defined)\nor repr(object).\nencoding defaults to 'utf-8'.\nerrors defaults to 'strict'.",
  methods: {
    __len__: plain(pure.strLength),
    __getitem__: ['self, key, /', getItem],
    __contains__: [
      'self, key, /',
      (self: Value, key: Value) => {
        const sub = asStr(key);
        if (sub === undefined)
          raise('TypeError', `'in <string>' requires string as left operand, not ${typeName(key)}`);
        return pure.strContains(text(self), sub);
      },
    ],
    __iter__: plain((self) => new StrIterator(pure.strIsAscii(self) ? asciiIterator : strIterator, self)),
    __add__: [
      'self, value, /',
      (self: Value, other: Value) => {
        const tail = asStr(other);
        if (tail === undefined) raise('TypeError', `can only concatenate str (not "${typeName(other)}") to str`);
        return text(self) + tail;
      },
    ],
    __mul__: ['self, value, /', multiply],
    __rmul__: ['self, value, /', multiply],
    __mod__: [
      'self, value, /',
      function* (self: Value, args: Value) {
        return yield* percentFormat(text(self), args);
      },
    ],
    __rmod__: [
      'self, value, /',
      function* (self: Value, format: Value) {
        const template = asStr(format);
        return template === undefined ? notImplemented() : yield* percentFormat(template, self);
      },
    ],
    __lt__: order(0),
    __le__: order(1),
    __eq__: order(2),
    __ne__: order(3),
    __gt__: order(4),
    __ge__: order(5),
    __hash__: nativeHash,
    __str__: plain((self) => self),
    __repr__: plain(pure.strRepr),
    __format__: [
      'self, format_spec, /',
      (self: Value, spec: Value) => {
        const format = strArgument(spec, '__format__', '');
        return format === '' ? str(self) : lift(formatStr)(text(self), format, typeName(self));
      },
    ],
    __getnewargs__: plain((self) => makeTuple([self])),
    __sizeof__: plain((self) => 41 + self.length),
    join: ['self, iterable, /', join, undefined, joinQuick],
    format: [
      'self, /, *args, **kwargs',
      function* (self: Value, args: Value[], kwargs: Map<string, Value>) {
        return yield* formatTemplate(text(self), args, (name) => kwargs.get(name));
      },
      undefined,
      (self: Value, args: Value[], kwargs: Map<string, Value>) => formatQuick(text(self), args, kwargs),
    ],
    format_map: [
      'self, mapping, /',
      function* (self: Value, mapping: Value) {
        return yield* formatTemplate(text(self), null, mapping);
      },
    ],
    encode: [
      "self, /, encoding='utf-8', errors='strict'",
      (self: Value, encoding?: Value, errors?: Value) =>
        encode(text(self), ...codecArguments('encode', encoding, errors)),
    ],
    capitalize: plain(pure.strCapitalize),
    casefold: plain(pure.strCasefold),
    lower: plain(pure.strLower),
    upper: plain(pure.strUpper),
    title: plain(pure.strTitle),
    swapcase: plain(pure.strSwapcase),
    isalnum: plain(pure.strIsAlnum),
    isalpha: plain(pure.strIsAlpha),
    isascii: plain(pure.strIsAscii),
    isdecimal: plain(pure.strIsDecimal),
    isdigit: plain(pure.strIsDigit),
    isidentifier: plain(pure.strIsIdentifier),
    islower: plain(pure.strIsLower),
    isnumeric: plain(pure.strIsNumeric),
    isprintable: plain(pure.strIsPrintable),
    isspace: plain(pure.strIsSpace),
    istitle: plain(pure.strIsTitle),
    isupper: plain(pure.strIsUpper),
    find: searching('find', pure.strFind),
    rfind: searching('rfind', pure.strRfind),
    index: searching('index', pure.strIndex),
    rindex: searching('rindex', pure.strRindex),
    count: searching('count', pure.strCount),
    startswith: affix('startswith', pure.strStartsWith),
    endswith: affix('endswith', pure.strEndsWith),
    strip: stripping('strip', pure.strStrip),
    lstrip: stripping('lstrip', pure.strLstrip),
    rstrip: stripping('rstrip', pure.strRstrip),
    split: splitting(pure.strSplit),
    rsplit: splitting(pure.strRsplit),
    splitlines: [
      'self, /, keepends=False',
      (self: Value, keepEnds?: Value) =>
        makeList(pure.strSplitLines(text(self), keepEnds !== undefined && truthy(keepEnds))),
    ],
    partition: partitioning(pure.strPartition),
    rpartition: partitioning(pure.strRpartition),
    center: justifying(pure.strCenter),
    ljust: justifying(pure.strLjust),
    rjust: justifying(pure.strRjust),
    zfill: ['self, width, /', (self: Value, width: Value) => pure.strZfill(text(self), sizeArgument(width))],
    expandtabs: [
      'self, /, tabsize=8',
      (self: Value, size?: Value) => pure.strExpandTabs(text(self), size === undefined ? 8 : sizeArgument(size)),
    ],
    replace: ['self, old, new, /, count=-1', replace],
    removeprefix: [
      'self, prefix, /',
      (self: Value, prefix: Value) => pure.strRemovePrefix(text(self), strArgument(prefix, 'removeprefix', '')),
    ],
    removesuffix: [
      'self, suffix, /',
      (self: Value, suffix: Value) => pure.strRemoveSuffix(text(self), strArgument(suffix, 'removesuffix', '')),
    ],
    translate: ['self, table, /', translate],
  },
  staticMethods: { maketrans: ['x, y=None, z=None, /', makeTranslation] },
});
asking.set(types.str, {
  method(cls) {
    const method = cls.lookup('__str__');
    return method instanceof PyNativeFunction && method.owner === types.object ? cls.lookup('__repr__') : method;
  },
  check: (answer) => checkText(answer, '__str__'),
});
joinsOnly(types.str, (operand) => asStr(operand) !== undefined);
