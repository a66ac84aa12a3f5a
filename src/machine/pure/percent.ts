/** The % formatting of str and bytes: cut into pieces; the machine fetches and converts the arguments, the functions here lay them out. */
import { codePointLength, codePointSlice } from './codepoints.ts';
import { PyError } from './errors.ts';
import type { Int } from './float.ts';
import { floatText } from './format.ts';
import { intToStr } from './int.ts';
import { remembering } from './remembering.ts';

/** One conversion such as '%(name)-08.3f'. */
export interface PercentField {
  kind: 'field';
  /** The mapping key, undefined when none was written. */
  key: string | undefined;
  left: boolean;
  sign: '' | '+' | ' ';
  alternate: boolean;
  zero: boolean;
  /** -1: none; '*': the next argument, an int (negative: left-justified). */
  width: number | '*';
  /** -1: none; '*': the next argument, an int (negative counts as 0). */
  precision: number | '*';
  /** One of d i u o x X e E f F g G c r s a (b for bytes); anything else is refused when the formatting gets there. */
  type: string;
  /** Index (code points) of the type character, for messages. */
  at: number;
}
const UNFINISHED_KEY = 'incomplete format key';
/**
 * A literal text, a conversion, or the error met there (raised when the formatting gets so far). `inKey`: the error is in a key, which only mappings
 * have; `key` was read before the error, and is asked for first.
 */
export type PercentPiece =
  | { kind: 'text'; text: string }
  | PercentField
  | { kind: 'error'; error: PyError; inKey: boolean; key: string | undefined };
/** A field that comes to no end, or has a number beyond all bounds. */
class FieldError extends PyError {
  constructor(
    message: string,
    readonly key: string | undefined,
  ) {
    super('ValueError', message);
  }
}

/** Cuts a format into pieces ('%%' undone). Never throws: an error is the last piece. */
export const parsePercent = remembering((text): readonly PercentPiece[] => {
  const pieces: PercentPiece[] = [];
  let literal = '';
  let pos = 0;
  try {
    while (pos < text.length) {
      const at = text.indexOf('%', pos);
      if (at < 0) {
        literal += text.slice(pos);
        break;
      }
      literal += text.slice(pos, at);
      pos = at + 1;
      if (text[pos] === '%') {
        literal += '%';
        pos++;
        continue;
      }
      if (literal !== '') pieces.push({ kind: 'text', text: literal });
      literal = '';
      pos = parseField(text, pos, pieces);
    }
    if (literal !== '') pieces.push({ kind: 'text', text: literal });
  } catch (problem) {
    if (!(problem instanceof FieldError)) throw problem;
    pieces.push({ kind: 'error', error: problem, inKey: problem.message === UNFINISHED_KEY, key: problem.key });
  }
  return pieces;
});
function parseField(text: string, pos: number, pieces: PercentPiece[]): number {
  const field: PercentField = {
    kind: 'field',
    key: undefined,
    left: false,
    sign: '',
    alternate: false,
    zero: false,
    width: -1,
    precision: -1,
    type: '',
    at: 0,
  };
  if (text[pos] === '(') {
    let depth = 1;
    const start = ++pos;
    for (; pos < text.length && depth > 0; pos++) {
      if (text[pos] === ')') depth--;
      else if (text[pos] === '(') depth++;
    }
    if (depth > 0) throw new FieldError(UNFINISHED_KEY, undefined);
    field.key = text.slice(start, pos - 1);
  }
  for (; pos < text.length; pos++) {
    const flag = text[pos];
    if (flag === '-') field.left = true;
    else if (flag === '+') field.sign = '+';
    else if (flag === ' ') field.sign ||= ' ';
    else if (flag === '#') field.alternate = true;
    else if (flag === '0') field.zero = true;
    else break;
  }
  const readNumber = (what: string, limit: bigint): number => {
    const start = pos;
    while (pos < text.length && text[pos]! >= '0' && text[pos]! <= '9') pos++;
    const digits = text.slice(start, pos);
    if (digits.length > 9 && BigInt(digits) > limit) throw new FieldError(`${what} too big`, field.key);
    return Number(digits || '0');
  };
  if (text[pos] === '*') {
    field.width = '*';
    pos++;
  } else if (text[pos]! >= '0' && text[pos]! <= '9') field.width = readNumber('width', 9223372036854775807n);
  if (text[pos] === '.') {
    pos++;
    if (text[pos] === '*') {
      field.precision = '*';
      pos++;
    } else field.precision = readNumber('precision', 2147483647n);
  }
  if (text[pos] === 'h' || text[pos] === 'l' || text[pos] === 'L') pos++;
  if (pos >= text.length) throw new FieldError('incomplete format', field.key);
  field.type = String.fromCodePoint(text.codePointAt(pos)!);
  field.at = codePointLength(text.slice(0, pos));
  pieces.push(field);
  return pos + field.type.length;
}

/** The error for a conversion type that does not exist. */
export function unsupportedFormatCharacter(field: PercentField): PyError {
  const code = field.type.codePointAt(0)!;
  const shown = code >= 31 && code <= 126 ? field.type : '?';
  return new PyError(
    'ValueError',
    `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${field.at}`,
  );
}

function justify(field: PercentField, text: string, width: number): string {
  const missing = width - codePointLength(text);
  if (missing <= 0) return text;
  if (missing > 1 << 28) throw new PyError('MemoryError', '');
  return field.left ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
}
/** %s %r %a %b: the converted text, cut to the precision and justified. Width and precision are the resolved numbers (-1: none). */
export function percentText(field: PercentField, text: string, width: number, precision: number): string {
  return justify(field, precision >= 0 ? codePointSlice(text, 0, precision) : text, width);
}
/** %c: one character, justified. */
export function percentChar(field: PercentField, char: string, width: number): string {
  return justify(field, char, width);
}
function number(field: PercentField, sign: string, prefix: string, digits: string, width: number): string {
  const missing = width - sign.length - prefix.length - digits.length;
  if (missing > 0 && field.zero && !field.left) {
    if (missing > 1 << 28) throw new PyError('MemoryError', '');
    digits = '0'.repeat(missing) + digits;
  }
  return justify(field, sign + prefix + digits, width);
}
/** %d %i %u %o %x %X of an int. @throws PyError ValueError for ints of too many digits */
export function percentInt(field: PercentField, n: Int, width: number, precision: number, maxDigits?: number): string {
  const negative = n < 0;
  let digits: string;
  let prefix = '';
  if (field.type === 'o' || field.type === 'x' || field.type === 'X') {
    const radix = field.type === 'o' ? 8 : 16;
    digits = typeof n === 'number' ? Math.abs(n).toString(radix) : (negative ? -n : n).toString(radix);
    if (field.type === 'X') digits = digits.toUpperCase();
    if (field.alternate) prefix = `0${field.type}`;
  } else {
    digits = intToStr(n, maxDigits);
    if (negative) digits = digits.slice(1);
  }
  if (precision > digits.length) digits = digits.padStart(precision, '0');
  return number(field, negative ? '-' : field.sign, prefix, digits, width);
}
/** %e %E %f %F %g %G of a float. */
export function percentFloat(field: PercentField, x: number, width: number, precision: number): string {
  const style = field.type.toLowerCase();
  let text = floatText(x, style, precision < 0 ? 6 : precision, field.alternate);
  if (style !== field.type) text = text.toUpperCase();
  return number(field, x < 0 || Object.is(x, -0) ? '-' : field.sign, '', text, width);
}
