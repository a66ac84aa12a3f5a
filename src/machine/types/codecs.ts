/**
 * Text encodings: utf-8, utf-16, utf-32, ascii, latin-1, the one-byte tables, the escapes, and the error handlers. str.encode, bytes.decode, text files
 * and the codecs module all come here. Names, error positions and wording follow CPython's codecs.
 */
import { nameOfCharacter } from '../../language/index.ts';
import { callSync } from '../calls/index.ts';
import { Raise } from '../errors.ts';
import { makeBytes, makeTuple } from '../make.ts';
import { PyException, PyTuple, type Value } from '../objects.ts';
import { asBytes, asInt, asStr, repr, setAttr, typeName } from '../protocols/index.ts';
import { codePointsOf } from '../pure/codepoints.ts';
import { hasSurrogates } from '../pure/unicode.ts';
import { exceptionType, raise, throwExc } from '../raise.ts';
import { vm } from '../vm.ts';
import * as charmaps from './codecs-charmaps.ts';
import { decodeEscapes, encodeEscapes } from './codecs-escapes.ts';
import { setCodecs } from './strings.ts';

/** What a decoder answers: the text, and how many bytes it used up (all of them, unless more is to come and the last character is incomplete). */
export interface Decoded {
  readonly text: string;
  readonly used: number;
}
/** A text encoding. `errors` is a handler's name; `final` false: an incomplete character at the end is left for later. */
export interface Codec {
  readonly name: string;
  encode(text: string, errors: string): Uint8Array;
  decode(bytes: Uint8Array, errors: string, final: boolean): Decoded;
}

// ---- errors ---------------------------------------------------------------------------------------------------------------------------------------

function unicodeError(
  type: 'UnicodeEncodeError' | 'UnicodeDecodeError' | 'UnicodeTranslateError',
  args: Value[],
): PyException {
  return callSync(exceptionType(type), args) as PyException;
}
/** Handlers that programs registered, by name. */
export function registeredHandlers(): Map<string, Value> {
  let handlers = vm.interpreter.state.get('codec errors') as Map<string, Value> | undefined;
  if (handlers === undefined) {
    handlers = new Map();
    vm.interpreter.state.set('codec errors', handlers);
  }
  return handlers;
}
export const handlerNames = [
  'strict',
  'ignore',
  'replace',
  'xmlcharrefreplace',
  'backslashreplace',
  'namereplace',
  'surrogatepass',
  'surrogateescape',
];

/** Where a handler lets the codec go on, and what it puts in place of what could not be converted. */
export interface Replacement {
  readonly put: string | Uint8Array;
  readonly next: number;
}
const escaped = (code: number): string =>
  code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : code < 0x10000
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`;
const named = (char: string): string => {
  const name = nameOfCharacter(char);
  return name === undefined ? escaped(char.codePointAt(0) as number) : `\\N{${name}}`;
};

/** What to do about characters start..end of a text that cannot be encoded. `chars` are its code points. */
export function encodeProblem(
  encoding: string,
  text: string,
  chars: readonly string[],
  start: number,
  end: number,
  reason: string,
  errors: string,
): Replacement {
  const fail = (): never => throwExc(unicodeError('UnicodeEncodeError', [encoding, text, start, end, reason]));
  const own = registeredHandlers().get(errors);
  if (own !== undefined)
    return customReplacement(
      own,
      unicodeError('UnicodeEncodeError', [encoding, text, start, end, reason]),
      chars.length,
    );
  const codes = chars.slice(start, end).map((char) => char.codePointAt(0) as number);
  switch (errors) {
    case 'strict':
      return fail();
    case 'ignore':
      return { put: '', next: end };
    case 'replace':
      return { put: '?'.repeat(codes.length), next: end };
    case 'backslashreplace':
      return { put: codes.map(escaped).join(''), next: end };
    case 'xmlcharrefreplace':
      return { put: codes.map((code) => `&#${code};`).join(''), next: end };
    case 'namereplace':
      return { put: chars.slice(start, end).map(named).join(''), next: end };
    case 'surrogateescape': {
      if (!codes.every((code) => code >= 0xdc80 && code <= 0xdcff)) return fail();
      return { put: Uint8Array.from(codes, (code) => code - 0xdc00), next: end };
    }
    case 'surrogatepass': {
      const put = codes.map((code) => (code >= 0xd800 && code <= 0xdfff ? passed(encoding, code) : undefined));
      if (put.some((bytes) => bytes === undefined)) return fail();
      return { put: concat(put as Uint8Array[]), next: end };
    }
  }
  raise('LookupError', `unknown error handler name '${errors}'`);
}
/** A surrogate as the encoding would write it if it were a character. */
function passed(encoding: string, code: number): Uint8Array | undefined {
  const family = encoding.replace(/[-_]/g, '');
  if (family === 'utf8') return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  const big = family.endsWith('be');
  if (family.startsWith('utf16'))
    return big ? Uint8Array.of(code >> 8, code & 255) : Uint8Array.of(code & 255, code >> 8);
  if (family.startsWith('utf32'))
    return big ? Uint8Array.of(0, 0, code >> 8, code & 255) : Uint8Array.of(code & 255, code >> 8, 0, 0);
  return undefined;
}
/** What to do about bytes start..end that cannot be decoded. */
export function decodeProblem(
  encoding: string,
  bytes: Uint8Array,
  start: number,
  end: number,
  reason: string,
  errors: string,
): Replacement {
  const error = () => unicodeError('UnicodeDecodeError', [encoding, makeBytes(bytes.slice()), start, end, reason]);
  const own = registeredHandlers().get(errors);
  if (own !== undefined) return customReplacement(own, error(), bytes.length);
  const wrong = bytes.subarray(start, end);
  switch (errors) {
    case 'strict':
      return throwExc(error());
    case 'ignore':
      return { put: '', next: end };
    case 'replace':
      return { put: '\ufffd', next: end };
    case 'backslashreplace':
      return { put: Array.from(wrong, escaped).join(''), next: end };
    case 'surrogateescape': {
      let taken = 0;
      let put = '';
      while (taken < wrong.length && taken < 4 && wrong[taken]! >= 128)
        put += String.fromCharCode(0xdc00 + wrong[taken++]!);
      return taken === 0 ? throwExc(error()) : { put, next: start + taken };
    }
    case 'surrogatepass': {
      const code = surrogateAt(encoding, bytes, start);
      return code === undefined
        ? throwExc(error())
        : { put: String.fromCharCode(code.code), next: start + code.length };
    }
    case 'xmlcharrefreplace':
    case 'namereplace':
      raise('TypeError', `don't know how to handle UnicodeDecodeError in error callback`);
  }
  raise('LookupError', `unknown error handler name '${errors}'`);
}
function surrogateAt(encoding: string, bytes: Uint8Array, at: number): { code: number; length: number } | undefined {
  const family = encoding.replace(/[-_]/g, '');
  let code: number;
  let length: number;
  if (family === 'utf8') {
    if (
      at + 3 > bytes.length ||
      (bytes[at]! & 0xf0) !== 0xe0 ||
      (bytes[at + 1]! & 0xc0) !== 0x80 ||
      (bytes[at + 2]! & 0xc0) !== 0x80
    )
      return undefined;
    code = ((bytes[at]! & 15) << 12) | ((bytes[at + 1]! & 63) << 6) | (bytes[at + 2]! & 63);
    length = 3;
  } else {
    length = family.startsWith('utf16') ? 2 : 4;
    if (at + length > bytes.length) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, length);
    const little = !family.endsWith('be');
    code = length === 2 ? view.getUint16(0, little) : view.getUint32(0, little);
  }
  return code >= 0xd800 && code <= 0xdfff ? { code, length } : undefined;
}
/** Asks a registered handler: it gets the exception and answers (replacement, position). */
function customReplacement(handler: Value, error: PyException, length: number): Replacement {
  const answer = callSync(handler, [error]);
  const decoding = error.cls.name === 'UnicodeDecodeError';
  const refuse = (): never =>
    raise(
      'TypeError',
      decoding
        ? 'decoding error handler must return (str, int) tuple'
        : 'encoding error handler must return (str/bytes, int) tuple',
    );
  if (!(answer instanceof PyTuple) || answer.items.length !== 2) return refuse();
  const put = asStr(answer.items[0] as Value) ?? (decoding ? undefined : asBytes(answer.items[0] as Value));
  const position = asInt(answer.items[1] as Value);
  if (put === undefined || position === undefined) return refuse();
  const next = Number(position) < 0 ? Number(position) + length : Number(position);
  if (next < 0 || next > length) raise('IndexError', `position ${position} from error handler out of bounds`);
  return { put, next };
}

// ---- bytes ----------------------------------------------------------------------------------------------------------------------------------------

/** Grows as bytes are added. */
export class ByteWriter {
  private bytes = new Uint8Array(64);
  length = 0;
  private room(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const bigger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    bigger.set(this.bytes.subarray(0, this.length));
    this.bytes = bigger;
  }
  push(byte: number): void {
    this.room(1);
    this.bytes[this.length++] = byte;
  }
  add(more: Uint8Array): void {
    this.room(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }
  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
/** The bytes of a latin-1 text. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
/** Each byte as the character of its number. */
export function latin1Text(bytes: Uint8Array): string {
  // `apply` takes the numbers as they lie; spreading would go through them one by one.
  const piece = (part: Uint8Array) => String.fromCharCode.apply(null, part as unknown as number[]);
  if (bytes.length < 4096) return piece(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += piece(bytes.subarray(at, at + 4096));
  return text;
}

// ---- encoding by characters -----------------------------------------------------------------------------------------------------------------------

/** Encodes character by character; `put` answers undefined for one that has no place in the encoding. Neighbours of that kind are reported together. */
export function encodeEach(
  encoding: string,
  text: string,
  errors: string,
  reason: string,
  put: (code: number) => number | readonly number[] | undefined,
  encodeReplacement: (text: string) => Uint8Array | undefined,
): Uint8Array {
  const out = new ByteWriter();
  const chars = codePointsOf(text);
  const write = (found: number | readonly number[]) => {
    if (typeof found === 'number') out.push(found);
    else for (const byte of found) out.push(byte);
  };
  let at = 0;
  while (at < chars.length) {
    const found = put(chars[at]!.codePointAt(0) as number);
    if (found !== undefined) {
      write(found);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < chars.length && put(chars[end]!.codePointAt(0) as number) === undefined) end++;
    const replacement = encodeProblem(encoding, text, chars, at, end, reason, errors);
    if (typeof replacement.put === 'string') {
      const bytes = encodeReplacement(replacement.put);
      if (bytes === undefined) throwExc(unicodeError('UnicodeEncodeError', [encoding, text, at, end, reason]));
      out.add(bytes);
    } else out.add(replacement.put);
    at = replacement.next;
  }
  return out.take();
}
/** A replacement text that must itself be encodable. */
const replacementBy = (put: (code: number) => number | readonly number[] | undefined) => (text: string) => {
  const out = new ByteWriter();
  for (const char of codePointsOf(text)) {
    const found = put(char.codePointAt(0) as number);
    if (found === undefined) return undefined;
    if (typeof found === 'number') out.push(found);
    else for (const byte of found) out.push(byte);
  }
  return out.take();
};
export function encodeSimple(
  encoding: string,
  text: string,
  errors: string,
  reason: string,
  put: (code: number) => number | readonly number[] | undefined,
): Uint8Array {
  return encodeEach(encoding, text, errors, reason, put, replacementBy(put));
}

// ---- utf-8 ----------------------------------------------------------------------------------------------------------------------------------------

const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8Put(code: number): number | readonly number[] | undefined {
  if (code < 0x80) return code;
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
  if (code >= 0xd800 && code <= 0xdfff) return undefined;
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
}
function encodeUtf8(text: string, errors: string): Uint8Array {
  if (!hasSurrogates(text)) return utf8Encoder.encode(text);
  return encodeSimple('utf-8', text, errors, 'surrogates not allowed', utf8Put);
}
/** The length of the sequence that a byte starts, 0 when it can start none. */
function utf8Length(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}
/** How many bytes from `at` are right so far, at most `length`. */
function utf8Valid(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at]!;
  for (let n = 1; n < length; n++) {
    const byte = bytes[at + n];
    if (byte === undefined) return n;
    let low = 0x80;
    let high = 0xbf;
    if (n === 1) {
      if (first === 0xe0) low = 0xa0;
      else if (first === 0xed) high = 0x9f;
      else if (first === 0xf0) low = 0x90;
      else if (first === 0xf4) high = 0x8f;
    }
    if (byte < low || byte > high) return n;
  }
  return length;
}
function decodeUtf8(bytes: Uint8Array, errors: string, final: boolean): Decoded {
  try {
    return { text: utf8Decoder.decode(bytes), used: bytes.length };
  } catch {
    return decodeUtf8Slowly(bytes, errors, final);
  }
}
function decodeUtf8Slowly(bytes: Uint8Array, errors: string, final: boolean): Decoded {
  let text = '';
  let from = 0;
  let at = 0;
  const flush = () => {
    text += utf8Decoder.decode(bytes.subarray(from, at));
  };
  while (at < bytes.length) {
    const length = utf8Length(bytes[at]!);
    const valid = length === 0 ? 1 : utf8Valid(bytes, at, length);
    if (length !== 0 && valid === length) {
      at += length;
      continue;
    }
    flush();
    const missing = length !== 0 && at + valid === bytes.length;
    if (missing && !final) return { text, used: at };
    const reason =
      length === 0 ? 'invalid start byte' : missing ? 'unexpected end of data' : 'invalid continuation byte';
    const replacement = decodeProblem('utf-8', bytes, at, at + valid, reason, errors);
    text += replacement.put as string;
    at = from = replacement.next;
  }
  flush();
  return { text, used: bytes.length };
}

// ---- utf-16, utf-32 -------------------------------------------------------------------------------------------------------------------------------

function wide(name: string, unit: 2 | 4, order: 'little' | 'big' | 'mark'): Codec {
  const label = name;
  const put =
    (little: boolean) =>
    (code: number): readonly number[] | undefined => {
      if (code >= 0xd800 && code <= 0xdfff) return undefined;
      const units =
        unit === 4
          ? [code]
          : code < 0x10000
            ? [code]
            : [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff)];
      return units.flatMap((value) => {
        const parts = Array.from({ length: unit }, (_, n) => (value >>> (8 * n)) & 255);
        return little ? parts : parts.reverse();
      });
    };
  return {
    name,
    encode(text, errors) {
      const little = order !== 'big';
      const body = encodeEach(label, text, errors, 'surrogates not allowed', put(little), replacementBy(put(little)));
      return order === 'mark' ? concat([Uint8Array.from(unit === 2 ? [0xff, 0xfe] : [0xff, 0xfe, 0, 0]), body]) : body;
    },
    decode(bytes, errors, final) {
      let little = order !== 'big';
      let at = 0;
      if (order === 'mark' && bytes.length >= unit) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, unit);
        const mark = unit === 2 ? view.getUint16(0, true) : view.getUint32(0, true);
        if (mark === 0xfeff) at = unit;
        else if (mark === (unit === 2 ? 0xfffe : 0xfffe0000)) {
          at = unit;
          little = false;
        }
      }
      const shown = order === 'mark' ? `${name}-${little ? 'le' : 'be'}` : name;
      return unit === 2
        ? decodeUtf16(shown, bytes, at, little, errors, final)
        : decodeUtf32(shown, bytes, at, little, errors, final);
    },
  };
}
function decodeUtf16(
  name: string,
  bytes: Uint8Array,
  start: number,
  little: boolean,
  errors: string,
  final: boolean,
): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  let at = start;
  const problem = (end: number, reason: string) => {
    const replacement = decodeProblem(name, bytes, at, end, reason, errors);
    text += replacement.put as string;
    at = replacement.next;
  };
  while (at < bytes.length) {
    if (at + 2 > bytes.length) {
      if (!final) return { text, used: at };
      problem(bytes.length, 'truncated data');
      continue;
    }
    const code = view.getUint16(at, little);
    if (code < 0xd800 || code > 0xdfff) {
      text += String.fromCharCode(code);
      at += 2;
    } else if (code >= 0xdc00) problem(at + 2, 'illegal encoding');
    else if (at + 4 > bytes.length) {
      if (!final) return { text, used: at };
      problem(bytes.length, 'unexpected end of data');
    } else {
      const low = view.getUint16(at + 2, little);
      if (low >= 0xdc00 && low <= 0xdfff) {
        text += String.fromCharCode(code, low);
        at += 4;
      } else problem(at + 2, 'illegal UTF-16 surrogate');
    }
  }
  return { text, used: at };
}
function decodeUtf32(
  name: string,
  bytes: Uint8Array,
  start: number,
  little: boolean,
  errors: string,
  final: boolean,
): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  let at = start;
  while (at < bytes.length) {
    let reason = 'truncated data';
    let end = bytes.length;
    if (at + 4 <= bytes.length) {
      const code = view.getUint32(at, little);
      end = at + 4;
      if (code > 0x10ffff) reason = 'code point not in range(0x110000)';
      else if (code >= 0xd800 && code <= 0xdfff) reason = 'code point in surrogate code point range(0xd800, 0xe000)';
      else {
        text += String.fromCodePoint(code);
        at = end;
        continue;
      }
    } else if (!final) return { text, used: at };
    const replacement = decodeProblem(name, bytes, at, end, reason, errors);
    text += replacement.put as string;
    at = replacement.next;
  }
  return { text, used: at };
}

// ---- one byte a character -------------------------------------------------------------------------------------------------------------------------

function limited(name: string, limit: 128 | 256): Codec {
  const put = (code: number) => (code < limit ? code : undefined);
  const beyond = limit === 128 ? /[^\x00-\x7f]/ : /[^\x00-\xff]/;
  const reason = `ordinal not in range(${limit})`;
  return {
    name: limit === 128 ? 'ascii' : 'iso8859-1',
    encode: (text, errors) => (beyond.test(text) ? encodeSimple(name, text, errors, reason, put) : latin1Bytes(text)),
    decode(bytes, errors) {
      if (limit === 256 || bytes.every((byte) => byte < 128)) return { text: latin1Text(bytes), used: bytes.length };
      return decodeEach(name, bytes, errors, reason, (byte) => (byte < 128 ? String.fromCharCode(byte) : undefined));
    },
  };
}
/** Decodes byte by byte; `char` answers undefined for a byte without meaning. */
export function decodeEach(
  name: string,
  bytes: Uint8Array,
  errors: string,
  reason: string,
  char: (byte: number) => string | undefined,
): Decoded {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const found = char(bytes[at]!);
    if (found !== undefined) {
      text += found;
      at++;
      continue;
    }
    const replacement = decodeProblem(name, bytes, at, at + 1, reason, errors);
    text += replacement.put as string;
    at = replacement.next;
  }
  return { text, used: bytes.length };
}
function charmap(name: string): Codec | undefined {
  const table = charmaps.table(name);
  if (table === undefined) return undefined;
  const reverse = new Map<number, number>();
  table.forEach((char, byte) => {
    if (char !== undefined) reverse.set(char.codePointAt(0) as number, byte);
  });
  const reason = 'character maps to <undefined>';
  return {
    name,
    encode: (text, errors) => encodeSimple('charmap', text, errors, reason, (code) => reverse.get(code)),
    decode: (bytes, errors) => decodeEach('charmap', bytes, errors, reason, (byte) => table[byte]),
  };
}

// ---- the register ---------------------------------------------------------------------------------------------------------------------------------

const bom = Uint8Array.of(0xef, 0xbb, 0xbf);
const utf8: Codec = { name: 'utf-8', encode: encodeUtf8, decode: decodeUtf8 };
const builders: Record<string, () => Codec> = {
  utf_8: () => utf8,
  utf_8_sig: () => ({
    name: 'utf-8-sig',
    encode: (text, errors) => concat([bom, encodeUtf8(text, errors)]),
    decode(bytes, errors, final) {
      const marked = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
      const { text, used } = decodeUtf8(marked ? bytes.subarray(3) : bytes, errors, final);
      return { text, used: used + (marked ? 3 : 0) };
    },
  }),
  utf_16: () => wide('utf-16', 2, 'mark'),
  utf_16_le: () => wide('utf-16-le', 2, 'little'),
  utf_16_be: () => wide('utf-16-be', 2, 'big'),
  utf_32: () => wide('utf-32', 4, 'mark'),
  utf_32_le: () => wide('utf-32-le', 4, 'little'),
  utf_32_be: () => wide('utf-32-be', 4, 'big'),
  ascii: () => limited('ascii', 128),
  latin_1: () => limited('latin-1', 256),
  unicode_escape: () => ({
    name: 'unicode-escape',
    encode: (text) => encodeEscapes(text, false),
    decode: (bytes, errors) => decodeEscapes(bytes, errors, false),
  }),
  raw_unicode_escape: () => ({
    name: 'raw-unicode-escape',
    encode: (text) => encodeEscapes(text, true),
    decode: (bytes, errors) => decodeEscapes(bytes, errors, true),
  }),
};
const aliases: Record<string, string> = {
  utf8: 'utf_8',
  u8: 'utf_8',
  utf: 'utf_8',
  utf8_ucs2: 'utf_8',
  utf8_ucs4: 'utf_8',
  cp65001: 'utf_8',
  utf_8_sig: 'utf_8_sig',
  u16: 'utf_16',
  utf16: 'utf_16',
  utf_16le: 'utf_16_le',
  utf_16be: 'utf_16_be',
  utf16_le: 'utf_16_le',
  utf16_be: 'utf_16_be',
  utf16le: 'utf_16_le',
  utf16be: 'utf_16_be',
  unicodelittleunmarked: 'utf_16_le',
  unicodebigunmarked: 'utf_16_be',
  u32: 'utf_32',
  utf32: 'utf_32',
  utf_32le: 'utf_32_le',
  utf_32be: 'utf_32_be',
  utf32_le: 'utf_32_le',
  utf32_be: 'utf_32_be',
  us_ascii: 'ascii',
  us: 'ascii',
  '646': 'ascii',
  ansi_x3_4_1968: 'ascii',
  iso646_us: 'ascii',
  ibm367: 'ascii',
  cp367: 'ascii',
  iso_ir_6: 'ascii',
  csascii: 'ascii',
  ansi_x3_4_1986: 'ascii',
  iso_646_irv_1991: 'ascii',
  ansi_x3_4: 'ascii',
  latin1: 'latin_1',
  latin: 'latin_1',
  l1: 'latin_1',
  iso8859_1: 'latin_1',
  iso_8859_1: 'latin_1',
  iso8859: 'latin_1',
  '8859': 'latin_1',
  cp819: 'latin_1',
  ibm819: 'latin_1',
  iso_8859_1_1987: 'latin_1',
  iso_ir_100: 'latin_1',
  csisolatin1: 'latin_1',
  unicodeescape: 'unicode_escape',
};
const shortcuts = new Set([
  'utf_8',
  'utf8',
  'utf_16',
  'utf16',
  'utf_32',
  'utf32',
  'ascii',
  'us_ascii',
  'latin1',
  'latin_1',
  'iso_8859_1',
  'iso8859_1',
]);
/** Names of codecs from bytes to bytes or text to text, which str.encode and bytes.decode refuse. */
export const otherCodecs: Record<string, string> = {
  rot13: 'rot13',
  rot_13: 'rot13',
  hex: 'hex',
  hex_codec: 'hex',
  base64: 'base64',
  base_64: 'base64',
  base64_codec: 'base64',
  zlib: 'zlib',
  zip: 'zlib',
  zlib_codec: 'zlib',
  bz2: 'bz2',
  bz2_codec: 'bz2',
  quopri: 'quopri',
  quoted_printable: 'quopri',
  quopri_codec: 'quopri',
  uu: 'uu',
  uu_codec: 'uu',
};

/** The name as aliases are looked up: lower case, everything but letters, digits and dots an underscore. */
export const normalName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
const made = new Map<string, Codec>();
/** The text encoding of a name, or undefined. */
export function findCodec(name: string): Codec | undefined {
  const normal = normalName(name);
  const canonical = builders[normal] !== undefined ? normal : aliases[normal];
  const key = canonical ?? charmaps.canonicalName(normal);
  if (key === undefined) return undefined;
  let codec = made.get(key);
  if (codec === undefined) {
    codec = canonical === undefined ? charmap(key) : builders[canonical]!();
    if (codec === undefined) return undefined;
    made.set(key, codec);
  }
  return codec;
}
/** What codecs.register was given, asked in order for names that are not known. */
let searchRegistered: (name: string, what: 'encode' | 'decode', input: Value, errors: string) => Value | undefined =
  () => undefined;
export function setCodecSearch(search: typeof searchRegistered): void {
  searchRegistered = search;
}
function unknownCodec(encoding: string, what: 'encode' | 'decode'): never {
  const other = otherCodecs[normalName(encoding)];
  if (other !== undefined)
    raise('LookupError', `'${encoding}' is not a text encoding; use codecs.${what}() to handle arbitrary codecs`);
  if (encoding.includes('\0')) raise('ValueError', 'embedded null character');
  raise('LookupError', `unknown encoding: ${encoding}`);
}
/** Errors of codecs that are found through the register say so in a note. */
function noted<T>(encoding: string, what: 'encoding' | 'decoding', work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Raise && !shortcuts.has(normalName(encoding)) && error.exc instanceof PyException)
      addNote(error.exc, `${what} with '${encoding}' codec failed`);
    throw error;
  }
}
/** exc.add_note(note) */
export function addNote(exc: PyException, note: string): void {
  const method = exc.cls.lookup('add_note');
  if (method !== undefined) callSync(method, [exc, note]);
  else setAttr(exc, '__notes__', makeTuple([note]));
}

/** str.encode */
export function encodeText(text: string, encoding: string, errors: string): Uint8Array {
  const codec = findCodec(encoding);
  if (codec === undefined) {
    const answer = searchRegistered(encoding, 'encode', text, errors);
    if (answer === undefined) unknownCodec(encoding, 'encode');
    return (
      asBytes(answer) ??
      raise(
        'TypeError',
        `'${encoding}' encoder returned '${repr(answer)}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types`,
      )
    );
  }
  if (text.length > 1000) vm.charge(text.length);
  return noted(encoding, 'encoding', () => codec.encode(text, errors));
}
/** bytes.decode */
export function decodeBytes(bytes: Uint8Array, encoding: string, errors: string): string {
  const codec = findCodec(encoding);
  if (codec === undefined) {
    const answer = searchRegistered(encoding, 'decode', makeBytes(bytes), errors);
    if (answer === undefined) unknownCodec(encoding, 'decode');
    return (
      asStr(answer) ??
      raise(
        'TypeError',
        `'${encoding}' decoder returned '${repr(answer)}' instead of 'str'; use codecs.decode() to decode to arbitrary types`,
      )
    );
  }
  if (bytes.length > 1000) vm.charge(bytes.length);
  return noted(encoding, 'decoding', () => codec.decode(bytes, errors, true).text);
}
setCodecs({
  encode: (value, encoding, errors) => makeBytes(encodeText(value, encoding, errors)),
  decode(object, encoding, errors) {
    const bytes = asBytes(object);
    if (bytes === undefined) raise('TypeError', `decoding to str: need a bytes-like object, ${typeName(object)} found`);
    return decodeBytes(bytes, encoding, errors);
  },
});
