/** format() of decimals: their own mini-language, stricter than that of floats. */
import { raise } from '../../../machine/index.ts';
import { rescale, roundDigits } from './arithmetic.ts';
import { type Dec, finite, isSpecial, type Rounding, toText } from './number.ts';

const pattern =
  /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?([0-9]+)?([,_])?(?:\.(?=[0-9,_])([0-9]+)?([,_])?)?([eEfFgGnN%])?$/su;

interface Spec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly noNegativeZero: boolean;
  readonly width: number;
  readonly zeroPad: boolean;
  /** Always a point. */
  readonly alternate: boolean;
  /** What stands between groups of three digits before the point, and after it. */
  readonly separator: string;
  readonly fractionSeparator: string;
  readonly precision: number | null;
  readonly type: string;
}
function parseSpec(text: string, capitals: boolean): Spec | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, fill, align, sign, z, alternate, zero, width, separator, precision, fractionSeparator, letter] = found;
  const type = letter === 'N' ? 'n' : letter;
  if (zero !== undefined && (fill !== undefined || align !== undefined)) return undefined;
  if (type === 'n' && (separator ?? fractionSeparator) !== undefined) return undefined;
  const kind = type ?? (capitals ? 'G' : 'g');
  let digits = precision === undefined ? null : Number(precision);
  if (digits === 0 && 'gGn'.includes(kind)) digits = 1;
  return {
    fill: fill ?? (zero !== undefined ? '0' : ' '),
    align: align ?? (zero !== undefined ? '=' : '>'),
    sign: sign ?? '-',
    noNegativeZero: z !== undefined,
    width: Number(width ?? 0),
    zeroPad: zero !== undefined,
    alternate: alternate !== undefined,
    separator: separator ?? '',
    fractionSeparator: fractionSeparator ?? '',
    precision: digits,
    type: letter === 'N' ? 'G' : kind === 'n' ? 'g' : kind,
  };
}
const lengthOf = (text: string): number => [...text].length;
function padded(sign: string, body: string, spec: Spec): string {
  const missing = Math.max(0, spec.width - lengthOf(sign) - lengthOf(body));
  if (missing >= 2 ** 63) raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  const filler = (count: number) => spec.fill.repeat(count);
  switch (spec.align) {
    case '<':
      return sign + body + filler(missing);
    case '=':
      return sign + filler(missing) + body;
    case '^':
      return filler(Math.floor(missing / 2)) + sign + body + filler(missing - Math.floor(missing / 2));
    default:
      return filler(missing) + sign + body;
  }
}
/** Puts separators into the whole part; zeros fill it up to `width` characters. */
function grouped(digits: string, width: number, separator: string): string {
  const groups: string[] = [];
  let rest = digits;
  let left = Math.max(width, 1);
  for (;;) {
    const size = Math.min(Math.max(rest.length, left, 1), 3);
    groups.push('0'.repeat(size - Math.min(size, rest.length)) + rest.slice(-size));
    rest = rest.slice(0, -size);
    left -= size;
    if (rest === '' && left <= 0) break;
    left -= 1;
  }
  return groups.reverse().join(separator);
}
/** The text of a number by a specification; undefined: the specification is faulty. */
export function formatDecimal(d: Dec, text: string, rounding: Rounding, capitals: boolean): string | undefined {
  const spec = parseSpec(text, capitals);
  if (spec === undefined) return undefined;
  const signText = (negative: boolean) => (negative ? '-' : spec.sign === '-' ? '' : spec.sign);
  if (isSpecial(d)) {
    const body = toText({ ...d, sign: 0 }) + (spec.type === '%' ? '%' : '');
    const plain = spec.zeroPad ? { ...spec, fill: ' ', align: '>' } : spec;
    return padded(signText(d.sign === 1), body, plain);
  }
  let number = spec.type === '%' ? finite(d.sign, d.coef, d.exp + 2) : d;
  const { precision, type } = spec;
  if (precision !== null) {
    if (type === 'e' || type === 'E') number = roundDigits(number, precision + 1, rounding);
    else if (type === 'f' || type === 'F' || type === '%') number = rescale(number, -precision, rounding);
    else if (number.coef.toString().length > precision) number = roundDigits(number, precision, rounding);
  }
  if (number.coef === 0n && number.exp > 0 && 'fF%'.includes(type)) number = rescale(number, 0, rounding);
  const negative = number.sign === 1 && !(spec.noNegativeZero && number.coef === 0n);
  const digits = number.coef.toString();
  const left = number.exp + digits.length;
  let dot: number;
  if (type === 'e' || type === 'E') dot = number.coef === 0n && precision !== null ? 1 - precision : 1;
  else if ('fF%'.includes(type)) dot = left;
  else dot = number.exp <= 0 && left > -6 ? left : 1;
  let whole: string;
  let fraction: string;
  if (dot < 0) {
    whole = '0';
    fraction = '0'.repeat(-dot) + digits;
  } else if (dot > digits.length) {
    whole = digits + '0'.repeat(dot - digits.length);
    fraction = '';
  } else {
    whole = digits.slice(0, dot) || '0';
    fraction = digits.slice(dot);
  }
  const exponent = left - dot;
  if (spec.fractionSeparator !== '') fraction = (fraction.match(/.{1,3}/gu) ?? []).join(spec.fractionSeparator);
  let tail = fraction === '' && !spec.alternate ? '' : `.${fraction}`;
  if (exponent !== 0 || type === 'e' || type === 'E') {
    const letter = type === 'E' || type === 'G' ? 'E' : 'e';
    tail += `${letter}${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
  }
  if (type === '%') tail += '%';
  const sign = signText(negative);
  if (spec.separator !== '')
    whole = grouped(whole, spec.zeroPad ? spec.width - tail.length - sign.length : 0, spec.separator);
  else if (spec.zeroPad) whole = whole.padStart(spec.width - tail.length - sign.length, '0');
  return padded(sign, whole + tail, spec);
}
