/** UTF-7: text as mail once carried it, with what is not ASCII in base64 between "+" and "-". */
import { decodeProblem } from './errors.ts';
import type { Codec } from './each.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const isDirect = (char: string): boolean => /[\t\n\r !-*,-[\]-}]/.test(char);

function encode(text: string): Uint8Array {
  let out = '';
  let shifted = false;
  let bits = 0;
  let buffer = 0;
  const leave = () => {
    if (bits > 0) out += ALPHABET[(buffer << (6 - bits)) & 63];
    shifted = false;
    bits = buffer = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (isDirect(char)) {
      if (shifted) {
        leave();
        if (char === '-' || ALPHABET.includes(char)) out += '-';
      }
      out += char;
    } else if (char === '+' && !shifted) out += '+-';
    else {
      if (!shifted) out += '+';
      shifted = true;
      buffer = (buffer << 16) | text.charCodeAt(at);
      bits += 16;
      for (; bits >= 6; bits -= 6) out += ALPHABET[(buffer >> (bits - 6)) & 63];
      buffer &= (1 << bits) - 1;
    }
  }
  if (shifted) {
    leave();
    out += '-';
  }
  return Uint8Array.from(out, (char) => char.charCodeAt(0));
}

function decode(bytes: Uint8Array, errors: string, final: boolean): { text: string; used: number } {
  let text = '';
  let at = 0;
  let shifted = false;
  let begin = 0;
  let textBefore = 0;
  let bits = 0;
  let buffer = 0;
  // The first half of a character beyond 16 bits.
  let half = '';
  const fail = (reason: string): void => {
    const replacement = decodeProblem('utf7', bytes, begin, at, reason, errors);
    text += replacement.put as string;
    at = replacement.next;
  };
  for (;;) {
    while (at < bytes.length) {
      const byte = bytes[at]!;
      const value = byte < 128 ? ALPHABET.indexOf(String.fromCharCode(byte)) : -1;
      if (shifted && value >= 0) {
        at++;
        buffer = (buffer << 6) | value;
        bits += 6;
        if (bits < 16) continue;
        bits -= 16;
        const unit = (buffer >> bits) & 0xffff;
        buffer &= (1 << bits) - 1;
        const isHigh = unit >= 0xd800 && unit < 0xdc00;
        text += half;
        half = '';
        if (isHigh) half = String.fromCharCode(unit);
        else text += String.fromCharCode(unit);
      } else if (shifted) {
        shifted = false;
        if (bits >= 6 || (bits > 0 && buffer !== 0)) {
          at++;
          fail(bits >= 6 ? 'partial character in shift sequence' : 'non-zero padding bits in shift sequence');
          continue;
        }
        if (byte < 128 && byte !== 0x2b) text += half;
        half = '';
        if (byte === 0x2d) at++;
      } else if (byte === 0x2b) {
        begin = at++;
        const next = bytes[at];
        if (next === 0x2d) {
          at++;
          text += '+';
        } else if (next !== undefined && (next >= 128 || !ALPHABET.includes(String.fromCharCode(next)))) {
          at++;
          fail('ill-formed sequence');
        } else {
          shifted = true;
          half = '';
          textBefore = text.length;
          bits = buffer = 0;
        }
      } else if (byte < 128) {
        text += String.fromCharCode(byte);
        at++;
      } else {
        begin = at++;
        fail('unexpected special character');
      }
    }
    if (!shifted) return { text, used: at };
    // What was begun is read anew when more has come.
    if (!final) return { text: text.slice(0, textBefore), used: begin };
    if (half === '' && bits < 6 && (bits === 0 || buffer === 0)) return { text, used: at };
    shifted = false;
    fail('unterminated shift sequence');
  }
}

/** The codec. */
export const utf7 = (): Codec => ({ name: 'utf-7', encode, decode });
