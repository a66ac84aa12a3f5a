/** UTF-8, UTF-16 and UTF-32. */
import { hasSurrogates } from '../../pure/unicode.ts';
import { concat } from './pieces.ts';
import { type Codec, type Decoded, encodeEach, encodeSimple, replacementBy } from './each.ts';
import { decodeProblem } from './errors.ts';

const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8Put(code: number): number | readonly number[] | undefined {
  if (code < 0x80) return code;
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
  if (code >= 0xd800 && code <= 0xdfff) return undefined;
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
}
export function encodeUtf8(text: string, errors: string): Uint8Array {
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
export function decodeUtf8(bytes: Uint8Array, errors: string, final: boolean): Decoded {
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

/** A codec of two or four bytes a unit. @param order "mark": a byte order mark says it */
export function wide(name: string, unit: 2 | 4, order: 'little' | 'big' | 'mark'): Codec {
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
      const body = isPlain(text)
        ? encodePlain(text, unit, little)
        : encodeEach(label, text, errors, 'surrogates not allowed', put(little), replacementBy(put(little)));
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
const isPlain = (text: string): boolean => !/[\ud800-\udfff]/.test(text);
/** Characters that are one unit each. */
function encodePlain(text: string, unit: 2 | 4, little: boolean): Uint8Array {
  const out = new Uint8Array(text.length * unit);
  const low = little ? 0 : unit - 1;
  const high = little ? 1 : unit - 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    out[at * unit + low] = code & 255;
    out[at * unit + high] = code >> 8;
  }
  return out;
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
