/** The values of number and string literals. */
import type { ConstantValue } from '../ast.ts';
import { characterNamed } from '../charnames.ts';

/** What a backslash and one character stand for, in literals and codecs. */
export const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

/** A literal that has no value; the parser knows where it stands. */
export class LiteralError extends Error {}

/** A warning about an escape sequence at `offset` inside the literal's body. */
export interface EscapeWarning {
  readonly message: string;
  readonly offset: number;
}

/** The warning about a backslash before a letter that makes no escape. */
export function invalidEscape(letter: string): string {
  return `"\\${letter}" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\\\${letter}"? A raw string is also an option.`;
}

/** CPython's limit on the digits of a decimal int (sys.set_int_max_str_digits). */
const MAX_DIGITS = 4300;

/**
 * The value of a number token.
 * @throws LiteralError for a decimal int of more than 4300 digits, as CPython refuses it
 */
export function numberValue(text: string): ConstantValue {
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  const second = digits.charCodeAt(1) | 32;
  if (digits.charCodeAt(0) === 48 && (second === 120 || second === 111 || second === 98)) {
    return { type: 'int', value: smallest(BigInt(digits)) };
  }
  const last = digits.charCodeAt(digits.length - 1) | 32;
  if (last === 106) return { type: 'complex', imag: Number(digits.slice(0, -1)) };
  if (/[.eE]/.test(digits)) return { type: 'float', value: Number(digits) };
  if (digits.length < 16) return { type: 'int', value: Number(digits) };
  if (digits.length > MAX_DIGITS) {
    throw new LiteralError(
      `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; ` +
        'use sys.set_int_max_str_digits() to increase the limit - ' +
        'Consider hexadecimal for huge integer literals to avoid decimal conversion limits.',
    );
  }
  return { type: 'int', value: smallest(BigInt(digits)) };
}

function smallest(value: bigint): number | bigint {
  return value <= 9007199254740991n ? Number(value) : value;
}

const isHex = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70);

/** Writes the codec's complaint; positions count bytes of UTF-8, as in CPython. */
function unicodeError(body: string, from: number, length: number, what: string): LiteralError {
  // Characters beyond ASCII stand in CPython's buffer as ten-byte escapes by the time the codec sees them.
  const width = (text: string): number => {
    let n = 0;
    for (const character of text) n += (character.codePointAt(0) as number) > 127 ? 10 : 1;
    return n;
  };
  const first = width(body.slice(0, from));
  const last = first + width(body.slice(from, from + length)) - 1;
  const where = last > first ? `bytes in position ${first}-${last}` : `byte 0x5c in position ${first}`;
  return new LiteralError(`(unicode error) 'unicodeescape' codec can't decode ${where}: ${what}`);
}

/**
 * Replaces the backslash escapes of a str or bytes literal.
 * @returns the text (for bytes: one character a byte)
 * @throws LiteralError with CPython's "(unicode error) ..." or "(value error) ..." text
 */
export function decodeEscapes(body: string, isBytes: boolean, tell: (warning: EscapeWarning) => void): string {
  // Only the first mistake of a literal is told.
  let isTold = false;
  const warn = (warning: EscapeWarning): void => {
    if (!isTold) tell(warning);
    isTold = true;
  };
  let at = body.indexOf('\\');
  if (at < 0) return body;
  let out = '';
  let done = 0;
  for (; at >= 0; at = body.indexOf('\\', done)) {
    out += body.slice(done, at);
    const { text, end } = escape(body, at, isBytes, warn);
    out += text;
    done = end;
  }
  return out + body.slice(done);
}

/** What an escape stands for, and where it ends. */
interface Escape {
  readonly text: string;
  readonly end: number;
}

/** The escape whose backslash stands at an offset; what is none stays as it is. */
function escape(body: string, at: number, isBytes: boolean, warn: (warning: EscapeWarning) => void): Escape {
  const letter = body[at + 1] ?? '';
  const simple = SIMPLE_ESCAPES[letter];
  if (simple !== undefined) return { text: simple, end: at + 2 };
  if (letter >= '0' && letter <= '7') return octalEscape(body, at, isBytes, warn);
  const wanted = letter === 'x' ? 2 : isBytes ? 0 : letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  if (wanted > 0) return hexEscape(body, at, wanted, isBytes);
  if (letter === 'N' && !isBytes) return namedEscape(body, at);
  // CPython has written letters beyond ASCII as escapes by then, and the backslash with them.
  if ((letter.codePointAt(0) ?? 0) < 128) warn({ message: invalidEscape(letter), offset: at });
  return { text: '\\', end: at + 1 };
}

function octalEscape(body: string, at: number, isBytes: boolean, warn: (warning: EscapeWarning) => void): Escape {
  let end = at + 1;
  while (end < at + 4 && (body[end] ?? '') >= '0' && (body[end] as string) <= '7') end++;
  const digits = body.slice(at + 1, end);
  const value = Number.parseInt(digits, 8);
  if (value > 255) {
    warn({
      message: `"\\${digits}" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\\\${digits}"? A raw string is also an option.`,
      offset: at,
    });
  }
  return { text: String.fromCharCode(isBytes ? value & 255 : value), end };
}

/** @param wanted how many digits there must be */
function hexEscape(body: string, at: number, wanted: number, isBytes: boolean): Escape {
  let count = 0;
  while (count < wanted && isHex(body.charCodeAt(at + 2 + count))) count++;
  if (count < wanted) {
    if (isBytes) throw new LiteralError(`(value error) invalid \\x escape at position ${at}`);
    const shape = wanted === 2 ? 'xXX' : wanted === 4 ? 'uXXXX' : 'UXXXXXXXX';
    throw unicodeError(body, at, 2 + count, `truncated \\${shape} escape`);
  }
  const end = at + 2 + wanted;
  const value = Number.parseInt(body.slice(at + 2, end), 16);
  if (value > 0x10ffff) throw unicodeError(body, at, 2 + wanted, 'illegal Unicode character');
  return { text: String.fromCodePoint(value), end };
}

function namedEscape(body: string, at: number): Escape {
  const isOpen = body[at + 2] === '{';
  const close = isOpen ? body.indexOf('}', at + 3) : -1;
  if (close <= at + 3) {
    const seen = !isOpen ? 2 : close < 0 ? body.length - at : 3;
    throw unicodeError(body, at, seen, 'malformed \\N character escape');
  }
  const text = characterNamed(body.slice(at + 3, close));
  if (text === undefined) throw unicodeError(body, at, close + 1 - at, 'unknown Unicode character name');
  return { text, end: close + 1 };
}

/**
 * The text of an f-string's middle: doubled braces become one, escapes are replaced.
 * @param inSpec in a format spec braces do not double
 */
export function decodeMiddle(
  text: string,
  raw: boolean,
  inSpec: boolean,
  warn: (warning: EscapeWarning) => void,
): string {
  const collapsed = inSpec ? text : collapseBraces(text, raw);
  return raw ? collapsed : decodeEscapes(collapsed, false, warn);
}

function collapseBraces(text: string, raw: boolean): string {
  if (!text.includes('{') && !text.includes('}')) return text;
  if (raw || !text.includes('\\N{')) return text.replace(/\{\{|\}\}/g, (pair) => pair[0] as string);
  return text.replace(/\\N\{[^{}]*\}|\\\\|\{\{|\}\}/g, (piece) => (piece[0] === '\\' ? piece : (piece[0] as string)));
}
