/** Decimal numbers, working contexts and rounding: General Decimal Arithmetic on bigint. No machine values here. */
import { PyError } from '../../../machine/index.ts';

export type Rounding =
  | 'ROUND_UP'
  | 'ROUND_DOWN'
  | 'ROUND_CEILING'
  | 'ROUND_FLOOR'
  | 'ROUND_HALF_UP'
  | 'ROUND_HALF_DOWN'
  | 'ROUND_HALF_EVEN'
  | 'ROUND_05UP';
export const roundings: readonly Rounding[] = [
  'ROUND_UP',
  'ROUND_DOWN',
  'ROUND_CEILING',
  'ROUND_FLOOR',
  'ROUND_HALF_UP',
  'ROUND_HALF_DOWN',
  'ROUND_HALF_EVEN',
  'ROUND_05UP',
];

/** Conditions, as bits of a status. */
export const Status = {
  Clamped: 0x1,
  ConversionSyntax: 0x2,
  DivisionByZero: 0x4,
  DivisionImpossible: 0x8,
  DivisionUndefined: 0x10,
  Inexact: 0x40,
  InvalidContext: 0x80,
  InvalidOperation: 0x100,
  Overflow: 0x800,
  Rounded: 0x1000,
  Subnormal: 0x2000,
  Underflow: 0x4000,
  FloatOperation: 0x8000,
} as const;
/** The conditions that count as InvalidOperation. */
export const INVALID =
  Status.InvalidOperation |
  Status.ConversionSyntax |
  Status.DivisionImpossible |
  Status.DivisionUndefined |
  Status.InvalidContext;

export type Kind = 'finite' | 'inf' | 'nan' | 'snan';
/** A number: (-1)**sign * coef * 10**exp. NaNs keep their payload in coef. */
export interface Dec {
  readonly kind: Kind;
  readonly sign: 0 | 1;
  readonly coef: bigint;
  readonly exp: number;
}
/** What an operation works under; the conditions it met are added to `status`. */
export interface Work {
  prec: number;
  rounding: Rounding;
  emin: number;
  emax: number;
  clamp: number;
  status: number;
}

export const finite = (sign: 0 | 1, coef: bigint, exp: number): Dec => ({ kind: 'finite', sign, coef, exp });
export const infinity = (sign: 0 | 1): Dec => ({ kind: 'inf', sign, coef: 0n, exp: 0 });
export const nan = (sign: 0 | 1 = 0, payload = 0n): Dec => ({ kind: 'nan', sign, coef: payload, exp: 0 });
export const ONE = finite(0, 1n, 0);
export const isSpecial = (d: Dec): boolean => d.kind !== 'finite';
export const isNan = (d: Dec): boolean => d.kind === 'nan' || d.kind === 'snan';
export const isZero = (d: Dec): boolean => d.kind === 'finite' && d.coef === 0n;
export const withSign = (d: Dec, sign: 0 | 1): Dec => (d.sign === sign ? d : { ...d, sign });

/** More digits than anybody may ask for. */
const MOST_DIGITS = 10_000_000;
const powers: bigint[] = [1n];
export function pow10(n: number): bigint {
  if (n < 400) {
    while (powers.length <= n) powers.push(powers.at(-1)! * 10n);
    return powers[n]!;
  }
  if (n > MOST_DIGITS) throw new PyError('MemoryError', '');
  return 10n ** BigInt(n);
}
/** Decimal digits of a coefficient; 1 for zero. */
export function digitsOf(coef: bigint): number {
  if (coef < 1_000_000_000_000_000n) {
    const n = Number(coef);
    let digits = 1;
    for (let limit = 10; n >= limit; limit *= 10) digits++;
    return digits;
  }
  return coef.toString().length;
}
export const adjusted = (d: Dec): number => (d.kind === 'finite' ? d.exp + digitsOf(d.coef) - 1 : 0);
export const etiny = (w: Work): number => w.emin - w.prec + 1;
export const etop = (w: Work): number => w.emax - w.prec + 1;

/** Drops the last `count` digits: the rounded rest, and whether something else than zeros was dropped. */
export function drop(coef: bigint, count: number, sign: 0 | 1, rounding: Rounding): [coef: bigint, inexact: boolean] {
  if (count <= 0) return [coef * pow10(-count), false];
  const digits = digitsOf(coef);
  // Beyond one digit more than there are, all is below a tenth.
  const unit = pow10(Math.min(count, digits + 2));
  const q = coef / unit;
  const r = coef - q * unit;
  if (r === 0n) return [q, false];
  return [roundsUp(q, r, unit, sign, rounding) ? q + 1n : q, true];
}
function roundsUp(q: bigint, r: bigint, unit: bigint, sign: 0 | 1, rounding: Rounding): boolean {
  switch (rounding) {
    case 'ROUND_DOWN':
      return false;
    case 'ROUND_UP':
      return true;
    case 'ROUND_CEILING':
      return sign === 0;
    case 'ROUND_FLOOR':
      return sign === 1;
    case 'ROUND_05UP':
      return q % 5n === 0n;
  }
  const twice = 2n * r;
  if (twice !== unit) return twice > unit;
  return rounding === 'ROUND_HALF_UP' || (rounding === 'ROUND_HALF_EVEN' && q % 2n === 1n);
}

/** The invalid result: NaN, and the condition is noted. */
export function invalid(w: Work, condition: number = Status.InvalidOperation): Dec {
  w.status |= condition;
  return nan();
}
function overflow(sign: 0 | 1, w: Work): Dec {
  w.status |= Status.Overflow | Status.Inexact | Status.Rounded;
  const { rounding } = w;
  const toInfinity =
    rounding === 'ROUND_UP' ||
    rounding.startsWith('ROUND_HALF') ||
    rounding === (sign === 0 ? 'ROUND_CEILING' : 'ROUND_FLOOR');
  return toInfinity ? infinity(sign) : finite(sign, pow10(w.prec) - 1n, etop(w));
}
/** Makes a result fit its context: rounds, detects overflow, underflow and clamping. */
export function finalize(d: Dec, w: Work): Dec {
  if (d.kind !== 'finite') return fitPayload(d, w);
  const { sign } = d;
  let { coef, exp } = d;
  const tiny = etiny(w);
  const top = etop(w);
  if (coef === 0n) {
    const clipped = Math.max(tiny, Math.min(exp, w.clamp === 1 ? top : w.emax));
    if (clipped === exp) return d;
    w.status |= Status.Clamped;
    return finite(sign, 0n, clipped);
  }
  const digits = digitsOf(coef);
  let least = digits + exp - w.prec;
  if (least > top) return overflow(sign, w);
  const subnormal = exp + digits - 1 < w.emin;
  if (least < tiny) least = tiny;
  if (exp < least) {
    const [rounded, inexact] = drop(coef, least - exp, sign, w.rounding);
    coef = rounded;
    exp = least;
    if (digitsOf(coef) > w.prec) {
      coef /= 10n;
      exp++;
      if (exp > top) return overflow(sign, w);
    }
    w.status |= Status.Rounded | (inexact ? Status.Inexact : 0);
    if (subnormal) w.status |= Status.Subnormal | (inexact ? Status.Underflow : 0);
    if (coef === 0n) w.status |= Status.Clamped;
    return finite(sign, coef, exp);
  }
  if (subnormal) w.status |= Status.Subnormal;
  if (w.clamp === 1 && exp > top) {
    w.status |= Status.Clamped;
    return finite(sign, coef * pow10(exp - top), top);
  }
  return d;
}
/** A NaN's payload may have no more digits than the precision (one less when clamped). */
function fitPayload(d: Dec, w: Work): Dec {
  if (!isNan(d) || d.coef === 0n) return d;
  const most = w.prec - w.clamp;
  return digitsOf(d.coef) <= most ? d : { ...d, coef: most <= 0 ? 0n : d.coef % pow10(most) };
}
/** The result when an operand is a NaN; undefined when none is. */
export function nanOf(a: Dec, b: Dec | null, w: Work): Dec | undefined {
  const first = a.kind === 'snan' ? a : b?.kind === 'snan' ? b : isNan(a) ? a : b !== null && isNan(b) ? b : undefined;
  if (first === undefined) return undefined;
  if (first.kind === 'snan') w.status |= Status.InvalidOperation;
  return finalize({ ...first, kind: 'nan' }, w);
}

// ---- order --------------------------------------------------------------------------------------------------------------------------------------------

/** Order of two numbers that are no NaNs: -1, 0, 1. */
export function compare(a: Dec, b: Dec): number {
  if (a.kind === 'inf' || b.kind === 'inf') {
    const rank = (d: Dec) => (d.kind === 'inf' ? (d.sign === 0 ? 1 : -1) : 0);
    return Math.sign(rank(a) - rank(b));
  }
  if (a.coef === 0n && b.coef === 0n) return 0;
  if (a.coef === 0n) return b.sign === 0 ? -1 : 1;
  if (b.coef === 0n) return a.sign === 0 ? 1 : -1;
  if (a.sign !== b.sign) return a.sign === 0 ? 1 : -1;
  const size = compareSizes(a, b);
  return a.sign === 0 ? size : -size;
}
function compareSizes(a: Dec, b: Dec): number {
  const x = adjusted(a);
  const y = adjusted(b);
  if (x !== y) return x < y ? -1 : 1;
  const left = a.coef * pow10(Math.max(0, a.exp - b.exp));
  const right = b.coef * pow10(Math.max(0, b.exp - a.exp));
  return left < right ? -1 : left > right ? 1 : 0;
}
/** The total order over all representations. */
export function compareTotal(a: Dec, b: Dec): number {
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const sign = a.sign === 1 ? -1 : 1;
  const rank = (d: Dec) => (d.kind === 'nan' ? 3 : d.kind === 'snan' ? 2 : d.kind === 'inf' ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -sign : sign;
  if (isNan(a)) return a.coef === b.coef ? 0 : a.coef < b.coef ? -sign : sign;
  const order = compare(a, b);
  if (order !== 0) return order;
  return a.exp === b.exp ? 0 : a.exp < b.exp ? -sign : sign;
}

// ---- texts ----------------------------------------------------------------------------------------------------------------------------------------------

const pattern = /^([-+]?)(?:([0-9]*)(?:\.([0-9]*))?(?:e([-+]?[0-9]+))?|(inf(?:inity)?)|(s?nan)([0-9]*))$/i;
/** Reads a number exactly; undefined when the text is none. ASCII digits only. */
export function parse(text: string): Dec | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const sign = found[1] === '-' ? 1 : 0;
  if (found[5] !== undefined) return infinity(sign);
  if (found[6] !== undefined)
    return { kind: found[6].toLowerCase() === 'nan' ? 'nan' : 'snan', sign, coef: BigInt(found[7] || '0'), exp: 0 };
  const whole = found[2] ?? '';
  const fraction = found[3] ?? '';
  if (whole === '' && fraction === '') return undefined;
  return finite(sign, BigInt(whole + fraction), Number(found[4] ?? 0) - fraction.length);
}
/** The text of a number, in scientific or engineering notation. */
export function toText(d: Dec, engineering = false, capitals = true): string {
  const minus = d.sign === 1 ? '-' : '';
  if (d.kind === 'inf') return `${minus}Infinity`;
  if (d.kind !== 'finite') return `${minus}${d.kind === 'nan' ? 'NaN' : 'sNaN'}${d.coef === 0n ? '' : d.coef}`;
  const digits = d.coef.toString();
  const left = d.exp + digits.length;
  let dot: number;
  if (d.exp <= 0 && left > -6) dot = left;
  else if (!engineering) dot = 1;
  else if (d.coef === 0n) dot = modulo(left + 1, 3) - 1;
  else dot = modulo(left - 1, 3) + 1;
  let out: string;
  if (dot <= 0) out = `0.${'0'.repeat(-dot)}${digits}`;
  else if (dot >= digits.length) out = digits + '0'.repeat(dot - digits.length);
  else out = `${digits.slice(0, dot)}.${digits.slice(dot)}`;
  const exponent = left - dot;
  if (exponent === 0) return minus + out;
  return `${minus}${out}${capitals ? 'E' : 'e'}${exponent > 0 ? '+' : ''}${exponent}`;
}
const modulo = (a: number, b: number): number => ((a % b) + b) % b;

export const isInteger = (d: Dec): boolean => {
  if (d.kind !== 'finite') return false;
  if (d.exp >= 0 || d.coef === 0n) return true;
  const count = -d.exp;
  return count < digitsOf(d.coef) + 1 && d.coef % pow10(count) === 0n;
};
/** The whole part. */
export function truncated(d: Dec): bigint {
  const size = d.exp >= 0 ? d.coef * pow10(d.exp) : -d.exp > digitsOf(d.coef) ? 0n : d.coef / pow10(-d.exp);
  return d.sign === 1 ? -size : size;
}
export const isOdd = (d: Dec): boolean => isInteger(d) && d.exp <= 0 && truncated(d) % 2n !== 0n;
