/**
 * The format mini-language of format(), f-strings and str.format for int, float, complex and str, as CPython 3.14's
 * Python/formatter_unicode.c behaves. Templates ('{0.name!r:>5}') and % formatting are in template.ts and percent.ts.
 */
import { codePointLength, codePointSlice } from './codepoints.ts';
import { PyError } from './errors.ts';
import { floatRepr, type Int, intToFloat, padExponent, toDigits, toFixed } from './float.ts';
import { defaultMaxStrDigits, intToStr } from './int.ts';

/** A parsed format specification; '' or -1 where a part was not given. */
export interface FormatSpec {
  fill: string;
  align: '<' | '>' | '=' | '^';
  sign: '' | '+' | '-' | ' ';
  noNegativeZero: boolean;
  alternate: boolean;
  width: number;
  grouping: '' | ',' | '_';
  precision: number;
  fractionGrouping: '' | ',' | '_';
  type: string;
}

const maxNumber = 9223372036854775807n;
const tooManyDigits = () => new PyError('ValueError', 'Too many decimal digits in format string');
const visible = (type: string) => {
  const code = type.codePointAt(0)!;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
};
const unknownCode = (type: string, typeName: string) =>
  new PyError('ValueError', `Unknown format code '${visible(type)}' for object of type '${typeName}'`);

/**
 * Parses a specification such as '*^+#012,.3f'.
 * @param typeName the object's type, for messages
 * @throws PyError ValueError
 */
export function parseFormatSpec(text: string, typeName: string, defaultAlign: '<' | '>'): Readonly<FormatSpec> {
  const known = defaultAlign === '<' ? ofTexts : ofNumbers;
  let spec = known.get(text);
  if (spec === undefined) {
    spec = readSpec(text, typeName, defaultAlign);
    if (known.size >= 256) known.clear();
    known.set(text, spec);
  }
  return spec;
}
/** What was read before: a program formats by the same few specifications over and over. */
const ofTexts = new Map<string, Readonly<FormatSpec>>();
const ofNumbers = new Map<string, Readonly<FormatSpec>>();
function readSpec(text: string, typeName: string, defaultAlign: '<' | '>'): FormatSpec {
  const spec: FormatSpec = {
    fill: ' ',
    align: defaultAlign,
    sign: '',
    noNegativeZero: false,
    alternate: false,
    width: -1,
    grouping: '',
    precision: -1,
    fractionGrouping: '',
    type: '',
  };
  let pos = 0;
  let fillGiven = false;
  let alignGiven = false;
  const isAlign = (char: string | undefined) => char === '<' || char === '>' || char === '=' || char === '^';
  const first = text.length > 0 ? String.fromCodePoint(text.codePointAt(0)!) : '';
  if (first !== '' && isAlign(text[first.length])) {
    spec.fill = first;
    spec.align = text[first.length] as '<';
    pos = first.length + 1;
    fillGiven = alignGiven = true;
  } else if (isAlign(text[0])) {
    spec.align = text[0] as '<';
    pos = 1;
    alignGiven = true;
  }
  if (text[pos] === ' ' || text[pos] === '+' || text[pos] === '-') spec.sign = text[pos++] as '+';
  if (text[pos] === 'z') {
    spec.noNegativeZero = true;
    pos++;
  }
  if (text[pos] === '#') {
    spec.alternate = true;
    pos++;
  }
  if (!fillGiven && text[pos] === '0') {
    spec.fill = '0';
    if (!alignGiven && defaultAlign === '>') spec.align = '=';
    pos++;
  }
  const readNumber = (): number => {
    const start = pos;
    while (pos < text.length && text[pos]! >= '0' && text[pos]! <= '9') pos++;
    if (pos === start) return -1;
    if (pos - start > 18 && BigInt(text.slice(start, pos)) > maxNumber) throw tooManyDigits();
    return Number(text.slice(start, pos));
  };
  const readGrouping = (): '' | ',' | '_' => {
    let grouping: '' | ',' | '_' = '';
    const both = () => new PyError('ValueError', "Cannot specify both ',' and '_'.");
    if (text[pos] === ',') {
      grouping = ',';
      pos++;
    }
    if (text[pos] === '_') {
      if (grouping !== '') throw both();
      grouping = '_';
      pos++;
    }
    if (text[pos] === ',' && grouping === '_') throw both();
    return grouping;
  };
  spec.width = readNumber();
  spec.grouping = readGrouping();
  if (text[pos] === '.') {
    pos++;
    spec.precision = readNumber();
    spec.fractionGrouping = readGrouping();
    if (spec.precision === -1 && spec.fractionGrouping === '')
      throw new PyError('ValueError', 'Format specifier missing precision');
  }
  if (pos < text.length) {
    const type = String.fromCodePoint(text.codePointAt(pos)!);
    if (pos + type.length < text.length)
      throw new PyError('ValueError', `Invalid format specifier '${text}' for object of type '${typeName}'`);
    spec.type = type;
  }
  for (const grouping of [spec.grouping, spec.fractionGrouping]) {
    if (grouping === '') continue;
    const type = spec.type || (defaultAlign === '<' ? 's' : '');
    if (type === '' || 'defgEG%F'.includes(type)) continue;
    if (grouping === '_' && 'boxX'.includes(type)) continue;
    throw new PyError('ValueError', `Cannot specify '${grouping}' with '${visible(type)}'.`);
  }
  return spec;
}

/** Pads a text to the width (counted in code points); '=' pads like '>'. */
function pad(text: string, spec: FormatSpec): string {
  const missing = spec.width - codePointLength(text);
  if (missing <= 0) return text;
  return padBy(text, missing, spec.fill, spec.align);
}
function padBy(text: string, missing: number, fill: string, align: FormatSpec['align']): string {
  if (missing > 1 << 28) throw new PyError('MemoryError', '');
  if (align === '<') return text + fill.repeat(missing);
  if (align === '^') {
    const left = missing >> 1;
    return fill.repeat(left) + text + fill.repeat(missing - left);
  }
  return fill.repeat(missing) + text;
}

/** Writes separators into digits, filled with zeros to at least `minWidth` characters in all; never begins with a separator. */
function group(digits: string, separator: string, size: number, minWidth: number): string {
  if (minWidth > 1 << 28) throw new PyError('MemoryError', '');
  if (separator === '' || digits === '') return digits.length >= minWidth ? digits : digits.padStart(minWidth, '0');
  const parts: string[] = [];
  let rest = digits;
  let missing = minWidth;
  for (;;) {
    const length = Math.min(size, Math.max(rest.length, missing, 1));
    parts.push(rest.slice(Math.max(0, rest.length - length)).padStart(length, '0'));
    rest = rest.slice(0, Math.max(0, rest.length - length));
    missing -= length;
    if (rest === '' && missing <= 0) break;
    missing--;
  }
  return parts.reverse().join(separator);
}
/** Puts sign, prefix, digits and what follows the digits together, with grouping, zeros and padding. */
function layout(
  sign: string,
  prefix: string,
  digits: string,
  rest: string,
  spec: FormatSpec,
  separator: string,
  size: number,
): string {
  const around = sign.length + prefix.length + rest.length;
  const zeros = spec.fill === '0' && spec.align === '=';
  const body = digits === '' && !zeros ? '' : group(digits, separator, size, zeros ? spec.width - around : 0);
  const missing = spec.width - around - body.length;
  if (missing <= 0) return sign + prefix + body + rest;
  if (spec.align === '=') return sign + prefix + padBy(body + rest, missing, spec.fill, '>');
  return padBy(sign + prefix + body + rest, missing, spec.fill, spec.align);
}
function signOf(negative: boolean, sign: FormatSpec['sign']): string {
  return negative ? '-' : sign === '+' || sign === ' ' ? sign : '';
}

/**
 * int.__format__
 * @param typeName 'int', or 'bool' for messages
 * @throws PyError ValueError, OverflowError
 */
export function formatInt(n: Int, text: string, typeName = 'int', maxDigits = defaultMaxStrDigits): string {
  if (text === '') return intToStr(n, maxDigits);
  const spec = parseFormatSpec(text, typeName, '>');
  const type = spec.type || 'd';
  if (type !== 'd') {
    if ('eEfFgG%'.includes(type)) return floatBody(intToFloat(n), spec);
    if (!'bcoxXn'.includes(type)) throw unknownCode(type, typeName);
  }
  if (spec.precision >= 0) throw new PyError('ValueError', 'Precision not allowed in integer format specifier');
  if (spec.noNegativeZero)
    throw new PyError('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier');
  if (type === 'c') {
    if (spec.sign !== '') throw new PyError('ValueError', "Sign not allowed with integer format specifier 'c'");
    if (spec.alternate)
      throw new PyError('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'");
    if (typeof n === 'bigint' && (n > maxNumber || n < -maxNumber - 1n))
      throw new PyError('OverflowError', 'Python int too large to convert to C long');
    if (n < 0 || n > 0x10ffff) throw new PyError('OverflowError', '%c arg not in range(0x110000)');
    return pad(String.fromCodePoint(Number(n)), spec);
  }
  const negative = n < 0;
  let digits: string;
  let prefix = '';
  if (type === 'd' || type === 'n') {
    digits = intToStr(n, maxDigits);
    if (negative) digits = digits.slice(1);
  } else {
    const radix = type === 'b' ? 2 : type === 'o' ? 8 : 16;
    digits = typeof n === 'number' ? Math.abs(n).toString(radix) : (negative ? -n : n).toString(radix);
    if (type === 'X') digits = digits.toUpperCase();
    if (spec.alternate) prefix = `0${type}`;
  }
  const decimal = type === 'd' || type === 'n';
  return layout(signOf(negative, spec.sign), prefix, digits, '', spec, spec.grouping, decimal ? 3 : 4);
}

/**
 * |x| in one of C's styles.
 * @param style 'e', 'f', 'g', or 'r' for the shortest digits that read back equal
 * @param dotZero a number that would look like an int gets '.0' (str of floats)
 */
export function floatText(x: number, style: string, precision: number, alternate: boolean, dotZero = false): string {
  const a = Math.abs(x);
  if (a !== a) return 'nan';
  if (a === Number.POSITIVE_INFINITY) return 'inf';
  if (precision > 1 << 28) throw new PyError('MemoryError', '');
  if (style === 'f') {
    const fixed = toFixed(a, precision);
    return alternate && precision === 0 ? `${fixed}.` : fixed;
  }
  let digits: string;
  let exponent: number;
  let useExponent: boolean;
  if (style === 'r') {
    const shortest = a.toExponential();
    const at = shortest.indexOf('e');
    digits = shortest.slice(0, at).replace('.', '');
    exponent = Number(shortest.slice(at + 1));
    useExponent = exponent < -4 || exponent >= 16;
  } else if (style === 'e') {
    [digits, exponent] = toDigits(a, precision + 1);
    useExponent = true;
  } else {
    const significant = precision === 0 ? 1 : precision;
    [digits, exponent] = toDigits(a, Math.min(significant, 1100));
    useExponent = exponent < -4 || exponent >= significant || (dotZero && exponent + 1 === significant);
    if (alternate) digits = digits.padEnd(significant, '0');
    else digits = digits.replace(/0+$/, '') || '0';
  }
  if (useExponent) {
    const point = digits.length > 1 || alternate ? '.' : '';
    return padExponent(`${digits[0]}${point}${digits.slice(1)}e${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`);
  }
  let whole: string;
  let fraction: string;
  if (exponent < 0) {
    whole = '0';
    fraction = '0'.repeat(-exponent - 1) + digits;
    if (digits === '0') fraction = '';
  } else {
    whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    fraction = digits.slice(exponent + 1);
  }
  if (fraction === '') return dotZero ? `${whole}.0` : alternate ? `${whole}.` : whole;
  return `${whole}.${fraction}`;
}

/** Text of |x| by a float specification's type, precision and '#'; the % sign included. */
function magnitudeText(x: number, spec: FormatSpec, isComplex: boolean): string {
  let type = spec.type;
  let precision = spec.precision;
  let dotZero = false;
  let suffix = '';
  if (type === '') {
    dotZero = !isComplex;
    if (precision < 0) type = 'r';
    else type = 'g';
  } else if (type === 'n') type = 'g';
  else if (type === '%') {
    type = 'f';
    x *= 100;
    suffix = '%';
  }
  if (precision < 0) precision = 6;
  else if (precision > 2147483647) throw new PyError('ValueError', 'precision too big');
  const lower = type.toLowerCase();
  const text = floatText(x, lower, precision, spec.alternate, dotZero) + suffix;
  return type !== lower ? text.toUpperCase() : text;
}
/** Splits '123.45e+6' behind its leading digits and groups the fraction's. */
function splitNumber(text: string, fractionGrouping: string): [digits: string, rest: string] {
  let end = 0;
  while (end < text.length && text[end]! >= '0' && text[end]! <= '9') end++;
  let rest = text.slice(end);
  if (fractionGrouping !== '' && rest[0] === '.') {
    const fraction = /^\.(\d*)/.exec(rest)![1]!;
    rest = `.${fraction.replace(/(...)(?=.)/g, `$1${fractionGrouping}`)}${rest.slice(1 + fraction.length)}`;
  }
  return [text.slice(0, end), rest];
}
function isNegative(x: number, text: string, spec: FormatSpec): boolean {
  if (!(x < 0 || Object.is(x, -0))) return false;
  return !(spec.noNegativeZero && !/[1-9a-z]/i.test(text.replace(/e.*/i, '')));
}
function floatBody(x: number, spec: FormatSpec): string {
  const text = magnitudeText(x, spec, false);
  if (spec.grouping === '' && spec.fractionGrouping === '' && spec.align !== '=') {
    const whole = signOf(isNegative(x, text, spec), spec.sign) + text;
    const missing = spec.width - whole.length;
    return missing <= 0 ? whole : padBy(whole, missing, spec.fill, spec.align);
  }
  const [digits, rest] = splitNumber(text, spec.fractionGrouping);
  return layout(signOf(isNegative(x, text, spec), spec.sign), '', digits, rest, spec, spec.grouping, 3);
}
/** float.__format__ @throws PyError ValueError */
export function formatFloat(x: number, text: string, typeName = 'float'): string {
  if (text === '') return floatRepr(x);
  const spec = parseFormatSpec(text, typeName, '>');
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) throw unknownCode(spec.type, typeName);
  return floatBody(x, spec);
}

/** complex.__format__ @throws PyError ValueError */
export function formatComplex(real: number, imag: number, text: string, typeName = 'complex'): string {
  const spec = parseFormatSpec(text, typeName, '>');
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) throw unknownCode(spec.type, typeName);
  if (spec.fill === '0') throw new PyError('ValueError', 'Zero padding is not allowed in complex format specifier');
  if (spec.align === '=')
    throw new PyError('ValueError', "'=' alignment flag is not allowed in complex format specifier");
  const part = (x: number, sign: FormatSpec['sign']): string => {
    const body = magnitudeText(x, spec, true);
    const [digits, rest] = splitNumber(body, spec.fractionGrouping);
    return layout(
      signOf(isNegative(x, body, spec), sign),
      '',
      digits,
      rest,
      { ...spec, width: -1, fill: ' ' },
      spec.grouping,
      3,
    );
  };
  if (spec.type !== '') return pad(`${part(real, spec.sign)}${part(imag, '+')}j`, spec);
  if (Object.is(real, 0)) return pad(`${part(imag, spec.sign)}j`, spec);
  return pad(`(${part(real, spec.sign)}${part(imag, '+')}j)`, spec);
}

/** str.__format__ @throws PyError ValueError */
export function formatStr(value: string, text: string, typeName = 'str'): string {
  if (text === '') return value;
  const spec = parseFormatSpec(text, typeName, '<');
  if (spec.type !== '' && spec.type !== 's') throw unknownCode(spec.type, typeName);
  const refuse = (what: string) => new PyError('ValueError', `${what} not allowed in string format specifier`);
  if (spec.sign === ' ') throw refuse('Space');
  if (spec.sign !== '') throw refuse('Sign');
  if (spec.noNegativeZero) throw refuse('Negative zero coercion (z)');
  if (spec.alternate) throw refuse('Alternate form (#)');
  if (spec.align === '=') throw refuse("'=' alignment");
  return pad(spec.precision >= 0 ? codePointSlice(value, 0, spec.precision) : value, spec);
}
