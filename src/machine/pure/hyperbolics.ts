/**
 * e ** x - 1, log(1 + x) and the hyperbolic functions to the last digit as CPython prints them on Linux: by the formulas of the C library, errors included, with
 * the sums and products in the order in which processors get them that multiply and add with one rounding.
 */
import { exp, log } from './exponentials.ts';
import { doubles, fma, halves, HIGH } from './precise.ts';

// ln2 in two parts, the first of few bits
const LN2_PART = 0.6931471803691238;
const LN2_REST = 1.9082149292705877e-10;

// ── e ** x - 1 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const [Q1, Q2, Q3, Q4, Q5] = [
  -0.03333333333333313, 0.0015873015872548146, -7.93650757867488e-5, 4.008217827329362e-6, -2.0109921818362437e-7,
] as const;
/** Below this e ** x - 1 is -1. */
const LOWEST = -56 * Math.LN2;
const HIGHEST = 709.782712893384;
/** Up to where x is small enough, and up to where one ln2 brings it there (as upper halves of doubles). */
const HALF_LN2 = 0x3fd62e42;
const THREE_HALVES_LN2 = 0x3ff0a2b2;

/** e ** x - 1, exact also near 0; infinite where it is too large */
export function expm1(x: number): number {
  if (x > HIGHEST) return Number.POSITIVE_INFINITY;
  if (x <= LOWEST) return -1;
  doubles[0] = x;
  const size = halves[HIGH]! & 0x7fffffff;
  if (size < 0x3c900000 || x !== x) return x;
  // x = k ln2 + r + rest
  let k = 0;
  let r = x;
  let rest = 0;
  if (size > HALF_LN2) {
    let main: number;
    let other: number;
    if (size < THREE_HALVES_LN2) {
      k = x > 0 ? 1 : -1;
      main = x - k * LN2_PART;
      other = k * LN2_REST;
    } else {
      k = Math.trunc(Math.LOG2E * x + (x > 0 ? 0.5 : -0.5));
      main = fma(-k, LN2_PART, x);
      other = k * LN2_REST;
    }
    r = main - other;
    rest = main - r - other;
  }
  const half = 0.5 * r;
  const square = r * half;
  const square2 = square * square;
  const series = fma(square2 * square2, fma(square, Q5, Q4), fma(square2, fma(square, Q3, Q2), fma(square, Q1, 1)));
  const t = fma(-series, half, 3);
  let error = square * ((series - t) / fma(-r, t, 6));
  if (k === 0) return r - fma(r, error, -square);
  error = fma(r, error - rest, -rest) - square;
  if (k === -1) return 0.5 * (r - error) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (error - (r + 0.5)) : 1 + 2 * (r - error);
  if (k <= -2 || k > 56) return scaled(1 - (error - r), k) - 1;
  const one = 2 ** -k;
  return scaled(k < 20 ? 1 - one - (error - r) : r - (error + one) + 1, k);
}
/** x * 2 ** k for k up to 1024 */
const scaled = (x: number, k: number): number => (k > 1023 ? x * 2 ** 1023 * 2 ** (k - 1023) : x * 2 ** k);

// ── log(1 + x) ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const [P1, P2, P3, P4, P5, P6, P7] = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805,
  0.15313837699209373, 0.14798198605116586,
] as const;
/** Between these (as upper halves of doubles) 1 + x is near 1. */
const NEAR_TO = 0x3fda827a;
const NEAR_FROM = 0xbfd2bec3 | 0;

/** log(1 + x), exact also near 0; -Infinity at -1, NaN below it */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  doubles[0] = x;
  const high = halves[HIGH]!;
  const size = high & 0x7fffffff;
  if (size < 0x3e200000) return size < 0x3c900000 ? x : fma(-x * x, 0.5, x);
  // 1 + x = 2 ** k * (1 + f), and what the sum has lost
  let k = 0;
  let f = x;
  let lost = 0;
  let fraction = 1;
  if (!(high < NEAR_TO && (high > 0 || high <= NEAR_FROM))) {
    const isLarge = high >= 0x43400000;
    const sum = isLarge ? x : 1 + x;
    doubles[0] = sum;
    k = (halves[HIGH]! >> 20) - 1023;
    if (!isLarge) lost = (k > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
    fraction = halves[HIGH]! & 0xfffff;
    if (fraction < 0x6a09e) halves[HIGH] = fraction | 0x3ff00000;
    else {
      k++;
      halves[HIGH] = fraction | 0x3fe00000;
      fraction = (0x100000 - fraction) >> 2;
    }
    f = doubles[0]! - 1;
  }
  const halfSquare = 0.5 * f * f;
  if (fraction === 0) {
    // 1 + x is next to a power of two
    if (f === 0) return k === 0 ? 0 : fma(k, LN2_PART, fma(k, LN2_REST, lost));
    const part = halfSquare * fma(-0.6666666666666666, f, 1);
    return k === 0 ? f - part : fma(k, LN2_PART, -(part - fma(k, LN2_REST, lost) - f));
  }
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const first = fma(z, P1, z2 * fma(z, P3, P2));
  const series = fma(z2 * z4, fma(z, P7, P6), fma(z4, fma(z, P5, P4), first));
  const part = s * (halfSquare + series);
  if (k === 0) return f - (halfSquare - part);
  return fma(k, LN2_PART, -(halfSquare - (part + fma(k, LN2_REST, lost)) - f));
}

// ── sinh and its kin ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Below this size sinh x is x. */
const TINY = 2 ** -28;
/** From here on e ** -x is lost beside e ** x. */
const LARGE = 22;
/** Up to where e ** x has room. */
const EXP_TO = 709.78;
/** From here on x * x + 1 is x * x. */
const SQUARE_ALONE = 2 ** 28;

/** Hyperbolic sine; overflows to an infinity. */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (size < TINY || !Number.isFinite(x)) return x;
  const half = x < 0 ? -0.5 : 0.5;
  if (size < LARGE) {
    const t = expm1(size);
    return size < 1 ? half * (2 * t - (t * t) / (t + 1)) : half * (t + t / (t + 1));
  }
  if (size < EXP_TO) return half * exp(size);
  const root = exp(0.5 * size);
  return half * root * root;
}
/** Hyperbolic cosine. */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (!Number.isFinite(x)) return size;
  if (size < Math.LN2 / 2) {
    const t = expm1(size);
    return 1 + (t * t) / (2 * (1 + t));
  }
  if (size < LARGE) {
    const t = exp(size);
    return 0.5 * t + 0.5 / t;
  }
  if (size < EXP_TO) return 0.5 * exp(size);
  const root = exp(0.5 * size);
  return 0.5 * root * root;
}
/** Hyperbolic tangent. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -55 || x !== x) return x;
  let result = 1;
  if (size < 1) {
    const t = expm1(-2 * size);
    result = -t / (t + 2);
  } else if (size < LARGE) result = 1 - 2 / (expm1(2 * size) + 2);
  return x < 0 ? -result : result;
}
/** Inverse hyperbolic sine. */
export function asinh(x: number): number {
  const size = Math.abs(x);
  if (size < TINY || !Number.isFinite(x)) return x;
  let result: number;
  if (size > SQUARE_ALONE) result = log(size) + Math.LN2;
  else if (size > 2) result = log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
  else result = log1p(size + (x * x) / (1 + Math.sqrt(1 + x * x)));
  return x < 0 ? -result : result;
}
/** Inverse hyperbolic cosine; NaN below 1. */
export function acosh(x: number): number {
  if (!(x >= 1)) return Number.NaN;
  if (x > SQUARE_ALONE) return log(x) + Math.LN2;
  if (x > 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return log1p(t + Math.sqrt(2 * t + t * t));
}
/** Inverse hyperbolic tangent; infinite at 1 and -1, NaN beyond. */
export function atanh(x: number): number {
  const size = Math.abs(x);
  if (size < TINY || x !== x) return x;
  if (size >= 1) return size === 1 ? x / 0 : Number.NaN;
  const twice = size + size;
  const result = 0.5 * log1p(size < 0.5 ? twice + (twice * size) / (1 - size) : twice / (1 - size));
  return x < 0 ? -result : result;
}
