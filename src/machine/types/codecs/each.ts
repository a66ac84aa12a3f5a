/** Encoding and decoding character by character, with error handlers: latin-1, ascii and the code pages. */
import { codePointsOf } from '../../pure/codepoints.ts';
import { throwExc } from '../../raise.ts';
import * as charmaps from './charmaps.ts';
import { ByteWriter, latin1Bytes, latin1Text } from './pieces.ts';
import { decodeProblem, encodeProblem, unicodeError } from './errors.ts';

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
export const replacementBy = (put: (code: number) => number | readonly number[] | undefined) => (text: string) => {
  const out = new ByteWriter();
  for (const char of codePointsOf(text)) {
    const found = put(char.codePointAt(0) as number);
    if (found === undefined) return undefined;
    if (typeof found === 'number') out.push(found);
    else for (const byte of found) out.push(byte);
  }
  return out.take();
};
/** Encodes where characters below a limit are themselves. */
export function encodeSimple(
  encoding: string,
  text: string,
  errors: string,
  reason: string,
  put: (code: number) => number | readonly number[] | undefined,
): Uint8Array {
  return encodeEach(encoding, text, errors, reason, put, replacementBy(put));
}

/** ascii or latin-1. */
export function limited(name: string, limit: 128 | 256): Codec {
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
function decodeEach(
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
/** A code page; undefined when there is none of that name. */
export function charmap(name: string): Codec | undefined {
  const table = charmaps.table(name);
  if (table === undefined) return undefined;
  const reverse = new Map<number, number>();
  table.forEach((char, byte) => {
    if (char !== undefined) reverse.set(char.codePointAt(0) as number, byte);
  });
  const reason = 'character maps to <undefined>';
  return {
    name: name.replaceAll('_', '-'),
    encode: (text, errors) => encodeSimple('charmap', text, errors, reason, (code) => reverse.get(code)),
    decode: (bytes, errors) => decodeEach('charmap', bytes, errors, reason, (byte) => table[byte]),
  };
}
