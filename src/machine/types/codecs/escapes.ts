/** The encodings unicode_escape and raw_unicode_escape: text as it is written in a string literal. */
import { characterNamed, SIMPLE_ESCAPES } from '../../../language/index.ts';
import { ByteWriter } from './pieces.ts';
import type { Decoded } from './each.ts';
import { decodeProblem } from './errors.ts';

const hex = (code: number, width: number) => code.toString(16).padStart(width, '0');
const plainEscapes: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

/** @param raw only characters beyond latin-1 are escaped */
export function encodeEscapes(text: string, raw: boolean): Uint8Array {
  const out = new ByteWriter();
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    let shown = char;
    if (code > 0xffff) shown = `\\U${hex(code, 8)}`;
    else if (code > 0xff) shown = `\\u${hex(code, 4)}`;
    else if (!raw) shown = plainEscapes[char] ?? (code < 32 || code > 126 ? `\\x${hex(code, 2)}` : char);
    for (let at = 0; at < shown.length; at++) out.push(shown.charCodeAt(at));
  }
  return out.take();
}

const digits: Record<string, { readonly count: number; readonly shown: string }> = {
  x: { count: 2, shown: '\\xXX' },
  u: { count: 4, shown: '\\uXXXX' },
  U: { count: 8, shown: '\\UXXXXXXXX' },
};

/** The codecs unicode_escape and raw_unicode_escape, from bytes to text. */
export function decodeEscapes(bytes: Uint8Array, errors: string, raw: boolean): Decoded {
  const name = raw ? 'rawunicodeescape' : 'unicodeescape';
  let text = '';
  let at = 0;
  const problem = (end: number, reason: string) => {
    const replacement = decodeProblem(name, bytes, at, end, reason, errors);
    text += replacement.put as string;
    at = replacement.next;
  };
  const char = (index: number) => (index < bytes.length ? String.fromCharCode(bytes[index]!) : '');
  while (at < bytes.length) {
    if (char(at) !== '\\') {
      text += char(at++);
      continue;
    }
    const kind = char(at + 1);
    if (raw && kind !== 'u' && kind !== 'U') {
      text += `\\${kind}`;
      at += 2;
      continue;
    }
    if (kind === '') {
      problem(bytes.length, '\\ at end of string');
      continue;
    }
    const number = digits[kind];
    if (number !== undefined) {
      let end = at + 2;
      while (end < bytes.length && end < at + 2 + number.count && /[0-9a-fA-F]/.test(char(end))) end++;
      if (end < at + 2 + number.count) {
        problem(end, `truncated ${number.shown} escape`);
        continue;
      }
      const code = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 2, end)), 16);
      if (code > 0x10ffff) problem(end, 'illegal Unicode character');
      else {
        text += String.fromCodePoint(code);
        at = end;
      }
    } else if (kind === 'N') {
      const close = bytes.indexOf(0x7d, at);
      if (char(at + 2) !== '{' || close < 0) {
        problem(close < 0 ? (char(at + 2) === '{' ? bytes.length : at + 2) : at + 2, 'malformed \\N character escape');
        continue;
      }
      const found = characterNamed(String.fromCharCode(...bytes.subarray(at + 3, close)));
      if (found === null || found === undefined) problem(close + 1, 'unknown Unicode character name');
      else {
        text += found;
        at = close + 1;
      }
    } else if (kind >= '0' && kind <= '7') {
      let end = at + 2;
      while (end < at + 4 && char(end) >= '0' && char(end) <= '7') end++;
      text += String.fromCodePoint(Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, end)), 8));
      at = end;
    } else {
      text += SIMPLE_ESCAPES[kind] ?? `\\${kind}`;
      at += 2;
    }
  }
  return { text, used: bytes.length };
}
