/**
 * The methods that bytes and bytearray share. Case and classes of characters are those of ASCII. What comes out as it went in is, for bytes, the
 * object itself.
 */
import { itemsOfAny } from '../../protocols/length-hint.ts';
import { makeByteArray, makeBytes, makeList, makeNewBytes, makeTuple, notImplemented, types } from '../../make.ts';
import type { NativeGen, NativeSpec } from '../../native.ts';
import { PyByteArray, PyBytes, PySlice, PyTuple, type Value } from '../../objects.ts';
import { asStr, lengthOf, nativeItems, ordered, toIndex, truthy, typeName } from '../../protocols/index.ts';
import {
  bytesBetween,
  bytesCount,
  bytesCutAt,
  bytesFind,
  bytesReplace,
  bytesRfind,
  bytesSplit,
  indexOfBytes,
  standsAt,
} from '../../pure/bytes.ts';
import * as text from '../../pure/str.ts';
import { raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { bufferOf, bytesArgument } from './buffer.ts';
import { formatBytes } from './percent.ts';
import { concat, latin1Bytes, latin1Text } from '../codecs/pieces.ts';
import { decodeBytes } from '../codecs/codecs.ts';
import {
  argumentName,
  cut,
  indexNumber,
  isIndex,
  itemPosition,
  lift,
  position,
  repetitions,
  settled,
  sizeArgument,
} from '../common.ts';

export type Bytes = PyBytes | PyByteArray;
/** A result of the same kind as the object whose method made it: bytes or bytearray. */
const like = (self: Bytes, value: Uint8Array): Bytes =>
  self instanceof PyBytes ? makeBytes(value) : makeByteArray(value);
const likeText = (self: Bytes, value: string) => like(self, latin1Bytes(value));
const textOf = (value: Bytes) => latin1Text(value.value);
/** The same where the bytes may be those of the object itself: of bytes comes the object, of a bytearray a copy. */
const likeOrSelf = (self: Bytes, value: Uint8Array, make = like): Bytes => {
  if (value !== self.value) return make(self, value);
  return isPlain(self) ? self : like(self, value.slice());
};
/** The same for what is written byte by byte, never looked up. */
const written = (self: Bytes, value: Uint8Array): Bytes =>
  self instanceof PyBytes ? makeNewBytes(value) : makeByteArray(value);
/** bytes, and no subclass. */
const isPlain = (value: Value): value is PyBytes => value instanceof PyBytes && value.cls === types.bytes;
/** What a method found that is done with texts: as long as before, the text is the same. */
const filled = (self: Bytes, value: string) =>
  value.length === self.value.length ? likeOrSelf(self, self.value) : written(self, latin1Bytes(value));

/** One byte given as an int. */
export function byteArgument(value: Value): number {
  const int = toIndex(value);
  if (int < 0 || int > 255) raise('ValueError', 'byte must be in range(0, 256)');
  return Number(int);
}

// ---- searching ------------------------------------------------------------------------------------------------------------------------------------

/** What find, index, count and `in` look for: bytes, or an int that stands for one byte. */
function wanted(value: Value): Uint8Array {
  const bytes = bufferOf(value);
  if (bytes !== undefined) return bytes;
  if (!isIndex(value)) raise('TypeError', `argument should be integer or bytes-like object, not '${typeName(value)}'`);
  return Uint8Array.of(byteArgument(value));
}
function searching(
  search: (self: Uint8Array, sub: Uint8Array, start: number, end: number) => number,
  missing: string | null = null,
): NativeSpec {
  return [
    'self, sub, start=None, end=None, /',
    (self: Bytes, sub: Value, start?: Value, end?: Value) => {
      const from = position(start, 0);
      const to = position(end, Number.MAX_SAFE_INTEGER);
      const at = search(self.value, wanted(sub), from, to);
      if (at < 0 && missing !== null) raise('ValueError', missing);
      return at;
    },
  ];
}
function contains(self: Bytes, value: Value): boolean {
  const bytes = bufferOf(value);
  if (bytes !== undefined) return indexOfBytes(self.value, bytes) >= 0;
  if (!isIndex(value)) raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
  return self.value.includes(byteArgument(value));
}
/** startswith, endswith: `place` says where in the range the affix must stand. */
function affix(name: string, place: (length: number, affix: number) => number): NativeSpec {
  return [
    'self, prefix, start=None, end=None, /',
    (self: Bytes, wantedValue: Value, start?: Value, end?: Value) => {
      const body = bytesBetween(self.value, position(start, 0), position(end, Number.MAX_SAFE_INTEGER));
      const check = (sub: Uint8Array) => {
        return body !== undefined && sub.length <= body.length && standsAt(body, sub, place(body.length, sub.length));
      };
      if (wantedValue instanceof PyTuple) return wantedValue.items.some((item) => check(bytesArgument(item)));
      const sub = bufferOf(wantedValue);
      if (sub === undefined)
        raise('TypeError', `${name} first arg must be bytes or a tuple of bytes, not ${typeName(wantedValue)}`);
      return check(sub);
    },
  ];
}

// ---- cutting --------------------------------------------------------------------------------------------------------------------------------------

const isSpace = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);
/** Some of the bytes, or all of them as they are. */
const part = (bytes: Uint8Array, start: number, end: number) =>
  start === 0 && end === bytes.length ? bytes : bytes.slice(start, end);
/** split and rsplit at white space. */
function words(bytes: Uint8Array, limit: number, fromRight: boolean): Uint8Array[] {
  const found: Uint8Array[] = [];
  if (!fromRight) {
    let at = 0;
    for (;;) {
      while (at < bytes.length && isSpace(bytes[at]!)) at++;
      if (at >= bytes.length) return found;
      let end = at;
      if (limit >= 0 && found.length >= limit) end = bytes.length;
      else while (end < bytes.length && !isSpace(bytes[end]!)) end++;
      found.push(limit === 0 ? bytes.slice(at, end) : part(bytes, at, end));
      at = end;
    }
  }
  let end = bytes.length;
  for (;;) {
    while (end > 0 && isSpace(bytes[end - 1]!)) end--;
    if (end <= 0) return found.reverse();
    let at = end;
    if (limit >= 0 && found.length >= limit) at = 0;
    else while (at > 0 && !isSpace(bytes[at - 1]!)) at--;
    found.push(limit === 0 ? bytes.slice(at, end) : part(bytes, at, end));
    end = at;
  }
}
const cutBytes = lift(bytesSplit);
function splitting(fromRight: boolean): NativeSpec {
  return [
    'self, /, sep=None, maxsplit=-1',
    (self: Bytes, separator?: Value, maxsplit?: Value) => {
      const limit = maxsplit === undefined ? -1 : sizeArgument(maxsplit);
      const parts =
        separator === undefined || separator === null
          ? words(self.value, limit, fromRight)
          : cutBytes(self.value, bytesArgument(separator), limit, fromRight);
      return makeList(parts.map((bytes) => likeOrSelf(self, bytes)));
    },
  ];
}
const placeToCut = lift(bytesCutAt);
function partitioning(fromRight: boolean): NativeSpec {
  return [
    'self, sep, /',
    (self: Bytes, separator: Value) => {
      const sought = bytesArgument(separator);
      const { value } = self;
      const at = placeToCut(value, sought, fromRight);
      const none = () => like(self, new Uint8Array(0));
      if (at < 0) {
        const all = self instanceof PyBytes ? self : like(self, value.slice());
        return makeTuple(fromRight ? [none(), none(), all] : [all, none(), none()]);
      }
      const middle = self instanceof PyBytes ? separator : like(self, sought.slice());
      return makeTuple([like(self, value.slice(0, at)), middle, like(self, value.slice(at + sought.length))]);
    },
  ];
}
function stripping(left: boolean, right: boolean): NativeSpec {
  return [
    'self, bytes=None, /',
    (self: Bytes, chars?: Value) => {
      const set = chars === undefined || chars === null ? null : bytesArgument(chars);
      const gone = (byte: number) => (set === null ? isSpace(byte) : set.includes(byte));
      const bytes = self.value;
      let start = 0;
      let end = bytes.length;
      if (left) while (start < end && gone(bytes[start]!)) start++;
      if (right) while (end > start && gone(bytes[end - 1]!)) end--;
      return likeOrSelf(self, part(bytes, start, end));
    },
  ];
}
function splitLines(self: Bytes, keepEnds?: Value): Value {
  const keep = keepEnds !== undefined && truthy(keepEnds);
  const { value } = self;
  const lines: Value[] = [];
  let start = 0;
  while (start < value.length) {
    let end = start;
    while (end < value.length && value[end] !== 10 && value[end] !== 13) end++;
    let after = end;
    if (after < value.length) after += value[after] === 13 && value[after + 1] === 10 ? 2 : 1;
    lines.push(likeOrSelf(self, part(value, start, keep ? after : end)));
    start = after;
  }
  return makeList(lines);
}

// ---- case and classes -----------------------------------------------------------------------------------------------------------------------------

const isUpper = (byte: number) => byte >= 65 && byte <= 90;
const isLower = (byte: number) => byte >= 97 && byte <= 122;
const isAlpha = (byte: number) => isUpper(byte) || isLower(byte);
const isDigit = (byte: number) => byte >= 48 && byte <= 57;
const upper = (byte: number) => (isLower(byte) ? byte - 32 : byte);
const lower = (byte: number) => (isUpper(byte) ? byte + 32 : byte);
const mapping = (map: (byte: number, at: number, all: Uint8Array) => number): NativeSpec => [
  'self, /',
  (self: Bytes) =>
    written(
      self,
      self.value.map((byte, at) => map(byte, at, self.value)),
    ),
];
const every = (test: (byte: number) => boolean): NativeSpec => [
  'self, /',
  (self: Bytes) => self.value.length > 0 && self.value.every((byte) => test(byte)),
];
/** All letters are of one case, and there is one. */
const cased = (right: (byte: number) => boolean, wrong: (byte: number) => boolean): NativeSpec => [
  'self, /',
  (self: Bytes) => self.value.some((byte) => right(byte)) && !self.value.some((byte) => wrong(byte)),
];
function isTitle(self: Bytes): boolean {
  let letters = false;
  let inWord = false;
  for (const byte of self.value) {
    if (isUpper(byte) ? inWord : isLower(byte) ? !inWord : false) return false;
    inWord = isAlpha(byte);
    letters ||= inWord;
  }
  return letters;
}

// ---- laying out -----------------------------------------------------------------------------------------------------------------------------------

function justifying(name: string, justify: (self: string, width: number, fill?: string) => string): NativeSpec {
  return [
    'self, width, fillchar=b" ", /',
    (self: Bytes, width: Value, fill?: Value) => {
      const size = sizeArgument(width);
      if (fill === undefined) return filled(self, justify(textOf(self), size));
      if (!(fill instanceof PyBytes) && !(fill instanceof PyByteArray))
        raise('TypeError', `${name}() argument 2 must be a byte string of length 1, not ${argumentName(fill)}`);
      if (fill.value.length !== 1)
        raise(
          'TypeError',
          `${name}(): argument 2 must be a byte string of length 1, not a ${typeName(fill)} object of length ${fill.value.length}`,
        );
      return filled(self, justify(textOf(self), size, textOf(fill)));
    },
  ];
}
/** The two digits of each byte, as bytes. */
export function hexDigits(bytes: Uint8Array): Uint8Array {
  const digits = new Uint8Array(2 * bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    digits[2 * at] = HEX.charCodeAt(byte >> 4);
    digits[2 * at + 1] = HEX.charCodeAt(byte & 15);
  }
  return digits;
}
const HEX = '0123456789abcdef';
/** The value of a hex digit, given as its character code; -1: it is none. */
export function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return code < 128 && letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
/** Groups of hex digits: `count` bytes each, counted from the right, or from the left when negative. */
export function hexText(bytes: Uint8Array, separator: Value | undefined, count: Value | undefined): string {
  const digits = latin1Text(hexDigits(bytes));
  const group = count === undefined ? 1 : sizeArgument(count);
  if (separator === undefined) return digits;
  if (lengthOf(separator) !== 1) raise('ValueError', 'sep must be length 1.');
  const bytesGiven = bufferOf(separator);
  const sep = asStr(separator) ?? (bytesGiven === undefined ? undefined : latin1Text(bytesGiven));
  if (sep === undefined) raise('TypeError', 'sep must be str or bytes.');
  if (sep.charCodeAt(0) > 127) raise('ValueError', 'sep must be ASCII.');
  if (group === 0) return digits;
  const size = 2 * Math.abs(group);
  const groups: string[] = [];
  if (group < 0) for (let at = 0; at < digits.length; at += size) groups.push(digits.slice(at, at + size));
  else for (let end = digits.length; end > 0; end -= size) groups.push(digits.slice(Math.max(0, end - size), end));
  return (group < 0 ? groups : groups.reverse()).join(sep);
}
/** The bytes that hex digits stand for; white space between pairs is allowed. */
export function fromHex(value: Value): Uint8Array {
  const given = asStr(value) ?? (bufferOf(value) === undefined ? undefined : latin1Text(bufferOf(value) as Uint8Array));
  if (given === undefined) raise('TypeError', `fromhex() argument must be str or bytes-like, not ${typeName(value)}`);
  // of a text, what cannot be a digit at all is found before anything is read
  const foreign = bufferOf(value) === undefined ? given.search(/[^\0-\x7f]/) : -1;
  if (foreign >= 0) raise('ValueError', `non-hexadecimal number found in fromhex() arg at position ${foreign}`);
  const bytes = new Uint8Array(given.length >> 1);
  let size = 0;
  let at = 0;
  for (;;) {
    while (at < given.length && isSpace(given.charCodeAt(at))) at++;
    if (at >= given.length) return size === bytes.length ? bytes : bytes.slice(0, size);
    const high = hexValue(given.charCodeAt(at));
    if (high < 0) raise('ValueError', `non-hexadecimal number found in fromhex() arg at position ${at}`);
    if (at + 1 >= given.length) raise('ValueError', 'fromhex() arg must contain an even number of hexadecimal digits');
    const low = hexValue(given.charCodeAt(at + 1));
    if (low < 0) raise('ValueError', `non-hexadecimal number found in fromhex() arg at position ${at + 1}`);
    bytes[size++] = high * 16 + low;
    at += 2;
  }
}
/** repr of bytes: `b'...'`. @param escapeSingle bytearray escapes single quotes even within double ones */
export function bytesRepr(bytes: Uint8Array, escapeSingle = false): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  const quoteCode = quote.charCodeAt(0);
  // at most four characters a byte
  const out = new Uint8Array(4 * bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const short = byte === 9 ? 116 : byte === 10 ? 110 : byte === 13 ? 114 : 0;
    if (short !== 0 || byte === 92 || byte === quoteCode || (escapeSingle && byte === 39)) {
      out[size++] = 92;
      out[size++] = short || byte;
    } else if (byte < 32 || byte > 126) {
      out[size++] = 92;
      out[size++] = 120;
      out[size++] = HEX.charCodeAt(byte >> 4);
      out[size++] = HEX.charCodeAt(byte & 15);
    } else out[size++] = byte;
  }
  return `b${quote}${latin1Text(out.subarray(0, size))}${quote}`;
}

// ---- joining and translating ----------------------------------------------------------------------------------------------------------------------

function* join(self: Bytes, iterable: Value): NativeGen {
  const ready = nativeItems(iterable);
  const items = ready === undefined ? yield* itemsOfAny(iterable, 'can only join an iterable') : Array.from(ready);
  const parts: Uint8Array[] = [];
  items.forEach((item, at) => {
    const bytes = bufferOf(item);
    if (bytes === undefined)
      raise('TypeError', `sequence item ${at}: expected a bytes-like object, ${typeName(item)} found`);
    if (at > 0) parts.push(self.value);
    parts.push(bytes);
  });
  if (self instanceof PyBytes && items.length === 1 && isPlain(items[0] as Value)) return items[0] as Value;
  return like(self, concat(parts));
}
function translate(self: Bytes, table: Value, gone?: Value): Value {
  const map = table === null ? null : bytesArgument(table);
  if (map !== null && map.length !== 256) raise('ValueError', 'translation table must be 256 characters long');
  const deleted = gone === undefined ? null : bytesArgument(gone);
  const kept = deleted === null ? self.value : self.value.filter((byte) => !deleted.includes(byte));
  const changed = map === null ? kept : kept.map((byte) => map[byte]!);
  const isSame = changed.length === self.value.length && changed.every((byte, at) => byte === self.value[at]);
  return likeOrSelf(self, isSame ? self.value : changed, written);
}
function maketrans(from: Value, to: Value): Value {
  const a = bytesArgument(from);
  const b = bytesArgument(to);
  if (a.length !== b.length) raise('ValueError', 'maketrans arguments must have same length');
  const table = Uint8Array.from({ length: 256 }, (_, at) => at);
  a.forEach((byte, at) => {
    table[byte] = b[at]!;
  });
  return makeBytes(table);
}
function decode(self: Bytes, encoding?: Value, errors?: Value): Value {
  const read = (value: Value | undefined, name: string, fallback: string) => {
    if (value === undefined) return fallback;
    return asStr(value) ?? raise('TypeError', `decode() argument '${name}' must be str, not ${argumentName(value)}`);
  };
  return decodeBytes(self.value, read(encoding, 'encoding', 'utf-8'), read(errors, 'errors', 'strict'));
}

// ---- as sequences ---------------------------------------------------------------------------------------------------------------------------------

const unsigned = (self: Bytes) => (self instanceof PyBytes ? 'byte' : 'bytearray');
function getItem(self: Bytes, index: Value): Value {
  if (index instanceof PySlice) {
    const slice = settled(index);
    const { value } = self;
    const at = cut(slice, value.length);
    if (at.step === 1) {
      if (self instanceof PyBytes && self.cls === types.bytes && at.count === value.length) return self;
      return like(self, value.slice(at.start, Math.max(at.start, at.stop)));
    }
    return written(
      self,
      Uint8Array.from({ length: at.count }, (_, n) => value[at.start + n * at.step]!),
    );
  }
  if (!isIndex(index))
    raise('TypeError', `${unsigned(self)} indices must be integers or slices, not ${typeName(index)}`);
  const at = itemPosition(indexNumber(index), self.value.length);
  if (at < 0) raise('IndexError', self instanceof PyBytes ? 'index out of range' : 'bytearray index out of range');
  return self.value[at]!;
}
function add(self: Bytes, other: Value): Value {
  const more = bufferOf(other);
  if (more === undefined) raise('TypeError', `can't concat ${typeName(other)} to ${typeName(self)}`);
  if (self instanceof PyBytes) {
    if (more.length === 0 && isPlain(self)) return self;
    if (self.value.length === 0 && isPlain(other)) return other;
  }
  const { value } = self;
  const sum = new Uint8Array(value.length + more.length);
  sum.set(value);
  sum.set(more, value.length);
  return like(self, sum);
}
function multiply(self: Bytes, count: Value): Value {
  const times = repetitions(count, self.value.length, 1);
  if (times === 1 && self instanceof PyBytes && self.cls === types.bytes) return self;
  const out = new Uint8Array(times * self.value.length);
  // Each copy doubles what is there.
  out.set(self.value.subarray(0, out.length));
  for (let filled = self.value.length; filled < out.length && filled > 0; filled *= 2)
    out.copyWithin(filled, 0, Math.min(filled, out.length - filled));
  vm.charge(out.length >> 3);
  return self instanceof PyBytes ? new PyBytes(types.bytes, out) : makeByteArray(out);
}
/** Which of two byte strings comes first: below 0, 0 or above 0. */
function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return a.length - b.length;
}
const order = (op: number): NativeSpec => [
  'self, value, /',
  (self: Bytes, other: Value) => {
    // A bytes object compares with its like; the others compare with anything that has a buffer.
    const bytes = self instanceof PyBytes && !(other instanceof PyBytes) ? undefined : bufferOf(other);
    if (bytes === undefined) return notImplemented();
    if (bytes.length !== self.value.length && (op === 2 || op === 3)) return op === 3;
    return ordered(compareBytes(self.value, bytes), op);
  },
];

export const bytesMethods: Record<string, NativeSpec> = {
  __len__: ['self, /', (self: Bytes) => self.value.length],
  __getitem__: ['self, key, /', getItem],
  __contains__: ['self, key, /', contains],
  __add__: ['self, value, /', add],
  __mul__: ['self, value, /', multiply],
  __rmul__: ['self, value, /', multiply],
  __mod__: [
    'self, value, /',
    function* (self: Bytes, args: Value) {
      return like(self, yield* formatBytes(textOf(self), args));
    },
  ],
  __rmod__: ['self, value, /', () => notImplemented()],
  __lt__: order(0),
  __le__: order(1),
  __eq__: order(2),
  __ne__: order(3),
  __gt__: order(4),
  __ge__: order(5),
  capitalize: mapping((byte, at) => (at === 0 ? upper(byte) : lower(byte))),
  center: justifying('center', text.strCenter),
  count: searching(bytesCount),
  decode: ["self, /, encoding='utf-8', errors='strict'", decode],
  endswith: affix('endswith', (length, sub) => length - sub),
  expandtabs: [
    'self, /, tabsize=8',
    (self: Bytes, size?: Value) =>
      likeText(self, text.strExpandTabs(textOf(self), size === undefined ? 8 : sizeArgument(size))),
  ],
  find: searching(bytesFind),
  hex: [
    'self, /, sep=None, bytes_per_sep=1',
    (self: Bytes, separator?: Value, count?: Value) => hexText(self.value, separator, count),
  ],
  index: searching(bytesFind, 'subsection not found'),
  isalnum: every((byte) => isAlpha(byte) || isDigit(byte)),
  isalpha: every(isAlpha),
  isascii: ['self, /', (self: Bytes) => self.value.every((byte) => byte < 128)],
  isdigit: every(isDigit),
  islower: cased(isLower, isUpper),
  isspace: every(isSpace),
  istitle: ['self, /', isTitle],
  isupper: cased(isUpper, isLower),
  join: ['self, iterable_of_bytes, /', join],
  ljust: justifying('ljust', text.strLjust),
  lower: mapping(lower),
  lstrip: stripping(true, false),
  partition: partitioning(false),
  removeprefix: [
    'self, prefix, /',
    (self: Bytes, prefix: Value) => {
      const gone = bytesArgument(prefix);
      const { value } = self;
      const isThere = gone.length <= value.length && standsAt(value, gone, 0);
      return likeOrSelf(self, part(value, isThere ? gone.length : 0, value.length));
    },
  ],
  removesuffix: [
    'self, suffix, /',
    (self: Bytes, suffix: Value) => {
      const gone = bytesArgument(suffix);
      const { value } = self;
      const end = value.length - gone.length;
      return likeOrSelf(self, part(value, 0, end >= 0 && standsAt(value, gone, end) ? end : value.length));
    },
  ],
  replace: [
    'self, old, new, count=-1, /',
    (self: Bytes, old: Value, by: Value, count?: Value) => {
      const limit = count === undefined ? -1 : sizeArgument(count);
      const made = bytesReplace(self.value, bytesArgument(old), bytesArgument(by), limit);
      const longer = Math.max(made.length, self.value.length);
      if (longer > 200) vm.charge(longer * 10);
      return likeOrSelf(self, made, written);
    },
  ],
  rfind: searching(bytesRfind),
  rindex: searching(bytesRfind, 'subsection not found'),
  rjust: justifying('rjust', text.strRjust),
  rpartition: partitioning(true),
  rsplit: splitting(true),
  rstrip: stripping(false, true),
  split: splitting(false),
  splitlines: ['self, /, keepends=False', splitLines],
  startswith: affix('startswith', () => 0),
  strip: stripping(true, true),
  swapcase: mapping((byte) => (isUpper(byte) ? lower(byte) : upper(byte))),
  title: mapping((byte, at, all) => (at > 0 && isAlpha(all[at - 1]!) ? lower(byte) : upper(byte))),
  translate: ["self, table, /, delete=b''", translate],
  upper: mapping(upper),
  zfill: [
    'self, width, /',
    (self: Bytes, width: Value) => filled(self, text.strZfill(textOf(self), sizeArgument(width))),
  ],
};
export const bytesStatics: Record<string, NativeSpec> = { maketrans: ['frm, to, /', maketrans] };
