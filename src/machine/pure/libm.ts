/**
 * Elementary functions (exponentials, logarithms and powers: exponentials.ts; sine and cosine: waves.ts), rounded correctly in all but the rarest cases.
 * JavaScript's own differ from the C library's in the last digit every tenth time or so, and Python prints all digits; the C library is within 0.55 units of the
 * last place, so rounding correctly agrees with it but for one time in some hundreds.
 * Method: double-double arithmetic (a number is the unevaluated sum of two doubles, about 106 bits), Taylor series after argument reduction,
 * and one Newton step for the inverse functions. A double-double result is left in the pair `rh`, `rl`: returning objects would cost allocations.
 */
import { exp, log } from './exponentials.ts';
import * as waves from './waves.ts';

const { FAR, sineAfter } = waves;

export { exp, exp2, log, pow } from './exponentials.ts';

let rh = 0;
let rl = 0;

const splitter = 134217729;

/** rh + rl = a * b exactly (no overflow for |a|, |b| < 1e150). */
function product(a: number, b: number): void {
  const p = a * b;
  let c = splitter * a;
  const ah = c - (c - a);
  const al = a - ah;
  c = splitter * b;
  const bh = c - (c - b);
  const bl = b - bh;
  rh = p;
  rl = ah * bh - p + ah * bl + al * bh + al * bl;
}
/** rh + rl = (ah + al) * (bh + bl) */
function mul(ah: number, al: number, bh: number, bl: number): void {
  product(ah, bh);
  const low = rl + (ah * bl + al * bh);
  const high = rh + low;
  rl = low - (high - rh);
  rh = high;
}
/** rh + rl = (ah + al) + (bh + bl) */
function add(ah: number, al: number, bh: number, bl: number): void {
  let s = ah + bh;
  let v = s - ah;
  let e = ah - (s - v) + (bh - v);
  const t = al + bl;
  v = t - al;
  const f = al - (t - v) + (bl - v);
  e += t;
  let high = s + e;
  e = e - (high - s) + f;
  s = high;
  high = s + e;
  rl = e - (high - s);
  rh = high;
}
/** rh + rl = (ah + al) / (bh + bl) */
function div(ah: number, al: number, bh: number, bl: number): void {
  const q1 = ah / bh;
  mul(bh, bl, q1, 0);
  add(ah, al, -rh, -rl);
  const q2 = rh / bh;
  const mh = rh;
  const ml = rl;
  mul(bh, bl, q2, 0);
  add(mh, ml, -rh, -rl);
  const q3 = rh / bh;
  const s = q1 + q2;
  add(s, q2 - (s - q1), q3, 0);
}
function sqrtDD(ah: number, al: number): void {
  const x = Math.sqrt(ah);
  if (x === 0) {
    rh = 0;
    rl = 0;
    return;
  }
  product(x, x);
  add(ah, al, -rh, -rl);
  const e = rh / (2 * x);
  const s = x + e;
  rl = e - (s - x);
  rh = s;
}

const ln2 = [Math.LN2, 2.3190468138462996e-17, 5.707708438416212e-34] as const;
const halfPi = [Math.PI / 2, 6.123233995736766e-17, -1.4973849048591833e-33] as const;

// 1/n! as double-doubles, from 1/0! on.
const factorialsH: number[] = [1];
const factorialsL: number[] = [0];
for (let n = 1; n <= 30; n++) {
  div(factorialsH[n - 1]!, factorialsL[n - 1]!, n, 0);
  factorialsH.push(rh);
  factorialsL.push(rl);
}

let scale = 0;
/** exp(xh + xl) = (rh + rl) * 2 ** scale; |xh| < 1500. */
function expDD(xh: number, xl: number): void {
  scale = Math.abs(xh) < 0.35 ? 0 : Math.round(xh / ln2[0]);
  if (scale !== 0) {
    product(-scale, ln2[0]);
    add(xh, xl, rh, rl);
    const h = rh;
    const l = rl;
    product(-scale, ln2[1]);
    add(h, l, rh, rl);
    rl -= scale * ln2[2];
  } else {
    rh = xh;
    rl = xl;
  }
  // s = exp(r / 256) - 1 by seven terms, then (1 + s)^2 - 1 = 2 s + s^2 eight times.
  const h = rh / 256;
  const l = rl / 256;
  rh = factorialsH[9]!;
  rl = factorialsL[9]!;
  for (let n = 8; n >= 1; n--) {
    mul(rh, rl, h, l);
    add(rh, rl, factorialsH[n]!, factorialsL[n]!);
  }
  mul(rh, rl, h, l);
  for (let i = 0; i < 8; i++) {
    const sh = rh;
    const sl = rl;
    mul(sh, sl, sh, sl);
    add(rh, rl, 2 * sh, 2 * sl);
  }
  add(rh, rl, 1, 0);
}

let exponent = 0;
/** x = mantissa * 2 ** exponent, mantissa in [0.5, 1); x finite and not zero. */
function mantissaOf(x: number): number {
  const a = Math.abs(x);
  exponent = 0;
  if (a < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    exponent = -54;
  }
  view.setFloat64(0, x);
  const high = view.getUint32(0);
  exponent += ((high >>> 20) & 0x7ff) - 1022;
  view.setUint32(0, (high & 0x800fffff) | 0x3fe00000);
  return view.getFloat64(0);
}
const view = new DataView(new ArrayBuffer(8));

/** frexp of C: [mantissa in [0.5, 1), exponent]; zero, infinities and NaN come back with exponent 0. */
export function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  const m = mantissaOf(x);
  return [m, exponent];
}

/** rh + rl = log(xh + xl), x > 0 and finite. */
function logDD(xh: number, xl = 0): void {
  let m = mantissaOf(xh);
  let k = exponent;
  if (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  let ml = 0;
  if (xl !== 0) ml = k > 900 || k < -900 ? xl * 2 ** -Math.trunc(k / 2) * 2 ** -(k - Math.trunc(k / 2)) : xl * 2 ** -k;
  const y0 = Math.log(m);
  // Newton on exp: log m = y0 + log(m exp(-y0)); the correction d is below 2^-52, so log(1 + d) = d - d^2/2.
  expDD(-y0, 0);
  if (scale !== 0) {
    rh *= 2 ** scale;
    rl *= 2 ** scale;
  }
  mul(rh, rl, m, ml);
  add(rh, rl, -1, 0);
  const d = rh;
  add(rh, rl - (d * d) / 2, y0, 0);
  if (k !== 0) {
    const h = rh;
    const l = rl;
    product(k, ln2[0]);
    const ph = rh;
    const pl = rl;
    product(k, ln2[1]);
    add(ph, pl, rh, rl);
    add(rh, rl, h, l);
  }
}

/** e ** x - 1: JavaScript's own algorithm is the C library's. */
export function expm1(x: number): number {
  return Math.expm1(x);
}
/** log(1 + x): JavaScript's own algorithm is the C library's. */
export function log1p(x: number): number {
  return Math.log1p(x);
}
/** Logarithm to base 2, exact for powers of two. */
export function log2(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return log(x);
  const m = mantissaOf(x);
  if (m === 0.5) return exponent - 1;
  logDD(x);
  div(rh, rl, ln2[0], ln2[1]);
  return rh;
}
/** Logarithm to base 10 by the C library's formula (not correctly rounded there either); exact for powers of ten. */
export function log10(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return log(x);
  const m = mantissaOf(x);
  const k = exponent - 1;
  const y = k < 0 ? k + 1 : k;
  const z = y * 3.694239077158931e-13 + Math.LOG10E * log(k < 0 ? m : 2 * m);
  return z + y * 0.30102999566361177;
}

// ---- trigonometry ----

/** Pi as a fixed-point integer with `bits` bits after the point (Machin's formula), computed once. */
let piBits = 0;
let piValue = 0n;
function piFixed(bits: number): bigint {
  if (piBits >= bits) return piValue >> BigInt(piBits - bits);
  const guard = BigInt(bits + 32);
  const arctanInverse = (n: bigint): bigint => {
    let term = (1n << guard) / n;
    let sum = term;
    const square = n * n;
    for (let k = 3n, sign = -1n; term !== 0n; k += 2n, sign = -sign) {
      term /= square;
      sum += (sign * term) / k;
    }
    return sum;
  };
  piValue = (4n * (4n * arctanInverse(5n) - arctanInverse(239n))) >> 32n;
  piBits = bits;
  return piValue;
}
/** rh + rl = value / 2 ** bits */
function fromFixed(value: bigint, bits: number): void {
  rh = fixedToNumber(value, bits);
  const [m, e] = frexp(rh);
  const exact = BigInt(m * 2 ** 53);
  const shift = bits + e - 53;
  const rest = value - (shift >= 0 ? exact << BigInt(shift) : exact >> BigInt(-shift));
  rl = fixedToNumber(rest, bits);
}
function fixedToNumber(value: bigint, bits: number): number {
  // Bring into the range of doubles first: Number() of a huge bigint would be infinite.
  const drop = Math.max(0, value.toString(16).length * 4 - 200);
  return (
    Number(value >> BigInt(drop)) *
    2 ** (drop - bits > -1000 ? drop - bits : -1000) *
    (drop - bits > -1000 ? 1 : 2 ** (drop - bits + 1000))
  );
}

/** Leaves x - q pi/2 in rh + rl (|r| <= pi/4) and returns q modulo 4. */
function reduce(x: number): number {
  const a = Math.abs(x);
  if (a <= 0.7853981633974483) {
    rh = x;
    rl = 0;
    return 0;
  }
  if (a < 1e5) {
    const q = Math.round(x / halfPi[0]);
    product(-q, halfPi[0]);
    add(x, 0, rh, rl);
    const h = rh;
    const l = rl;
    product(-q, halfPi[1]);
    add(h, l, rh, rl);
    add(rh, rl, -q * halfPi[2], 0);
    return ((q % 4) + 4) % 4;
  }
  const [m, e] = frexp(x);
  const bits = Math.max(200, e + 200);
  const half = piFixed(bits) >> 1n;
  const value = BigInt(m * 2 ** 53) << BigInt(bits + e - 53);
  const q = (2n * value + half) / (2n * half);
  const floor = 2n * value + half < 0n ? q - 1n : q;
  fromFixed(value - floor * half, bits);
  return Number(((floor % 4n) + 4n) % 4n);
}
/** Taylor series of sin on the reduced argument. */
function sinReduced(h: number, l: number): void {
  mul(h, l, h, l);
  const sh = rh;
  const sl = rl;
  rh = factorialsH[27]!;
  rl = factorialsL[27]!;
  let sign = -1;
  for (let n = 25; n >= 3; n -= 2) {
    sign = -sign;
    mul(rh, rl, sh, sl);
    add(sign * factorialsH[n]!, sign * factorialsL[n]!, rh, rl);
  }
  // Now rh is the series from h^3/3! on, with the sign of 1/3! as last added.
  if (sign > 0) {
    rh = -rh;
    rl = -rl;
  }
  mul(rh, rl, sh, sl);
  mul(rh, rl, h, l);
  add(h, l, rh, rl);
}
function cosReduced(h: number, l: number): void {
  mul(h, l, h, l);
  const sh = rh;
  const sl = rl;
  rh = factorialsH[28]!;
  rl = factorialsL[28]!;
  let sign = 1;
  for (let n = 26; n >= 2; n -= 2) {
    sign = -sign;
    mul(rh, rl, sh, sl);
    add(sign * factorialsH[n]!, sign * factorialsL[n]!, rh, rl);
  }
  if (sign > 0) {
    rh = -rh;
    rl = -rl;
  }
  mul(rh, rl, sh, sl);
  add(1, 0, rh, rl);
}
/** Sine in radians; NaN for infinities. */
export function sin(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  if (Math.abs(x) < FAR) return waves.sin(x);
  return sineAfter(reduce(x), rh, rl);
}
/** Cosine in radians; NaN for infinities. */
export function cos(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  if (Math.abs(x) < FAR) return waves.cos(x);
  return sineAfter(reduce(x) + 1, rh, rl);
}
/** Tangent in radians; NaN for infinities. */
export function tan(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  if (Math.abs(x) < 1e-9) return x;
  const q = reduce(x);
  const h = rh;
  const l = rl;
  sinReduced(h, l);
  const sh = rh;
  const sl = rl;
  cosReduced(h, l);
  if (q % 2 === 0) div(sh, sl, rh, rl);
  else div(-rh, -rl, sh, sl);
  return rh;
}
/** rh + rl = atan((yh + yl) / (xh + xl)) for x > 0, by a Newton step on the double answer. */
function atanDD(yh: number, yl: number, xh: number, xl: number): void {
  const a0 = Math.atan2(yh, xh);
  sinReducedOf(a0);
  const sh = rh;
  const sl = rl;
  cosReducedOf(a0);
  const ch = rh;
  const cl = rl;
  // tan(a - a0) = (y cos a0 - x sin a0) / (x cos a0 + y sin a0)
  mul(yh, yl, ch, cl);
  const th = rh;
  const tl = rl;
  mul(xh, xl, sh, sl);
  add(th, tl, -rh, -rl);
  const correction = rh / (xh * ch + yh * sh);
  const s = a0 + correction;
  rl = correction - (s - a0);
  rh = s;
}
function sinReducedOf(x: number): void {
  const q = reduce(x);
  if (q % 2 === 0) sinReduced(rh, rl);
  else cosReduced(rh, rl);
  if (q >= 2) {
    rh = -rh;
    rl = -rl;
  }
}
function cosReducedOf(x: number): void {
  const q = reduce(x);
  if (q % 2 === 0) cosReduced(rh, rl);
  else sinReduced(rh, rl);
  if (q === 1 || q === 2) {
    rh = -rh;
    rl = -rl;
  }
}
export function atan(x: number): number {
  if (x !== x || Math.abs(x) < 1e-9 || Math.abs(x) > 1e17) return Math.atan(x);
  atanDD(x, 0, 1, 0);
  return rh;
}
/** The angle of the point (x, y), as C's atan2. */
export function atan2(y: number, x: number): number {
  const ratio = Math.abs(y / x);
  if (
    !Number.isFinite(ratio) ||
    ratio < 1e-9 ||
    ratio > 1e17 ||
    Math.abs(x) > 1e150 ||
    Math.abs(y) > 1e150 ||
    Math.abs(x) < 1e-150
  )
    return Math.atan2(y, x);
  atanDD(Math.abs(y), 0, Math.abs(x), 0);
  if (x < 0) add(2 * halfPi[0], 2 * halfPi[1], -rh, -rl);
  return y < 0 ? -rh : rh;
}
/** rh + rl = sqrt(1 - x^2) */
function complement(x: number): void {
  add(1, 0, -x, 0);
  const h = rh;
  const l = rl;
  add(1, 0, x, 0);
  mul(h, l, rh, rl);
  sqrtDD(rh, rl);
}
/** Arc sine; NaN outside [-1, 1]. */
export function asin(x: number): number {
  if (!(Math.abs(x) < 1) || Math.abs(x) < 1e-9) return Math.asin(x);
  complement(x);
  atanDD(x, 0, rh, rl);
  return rh;
}
/** Arc cosine; NaN outside [-1, 1]. */
export function acos(x: number): number {
  if (!(Math.abs(x) < 1) || Math.abs(x) < 1e-17) return Math.acos(x);
  complement(x);
  if (x > 0) atanDD(rh, rl, x, 0);
  else {
    atanDD(-x, 0, rh, rl);
    add(halfPi[0], halfPi[1], rh, rl);
  }
  return rh;
}
/** Hyperbolic sine; overflows to an infinity. This and the functions below follow the C library's classic formulas, errors included. */
export function sinh(x: number): number {
  const a = Math.abs(x);
  if (a < 3.7e-9 || !Number.isFinite(x)) return x;
  const half = x < 0 ? -0.5 : 0.5;
  if (a < 22) {
    const t = Math.expm1(a);
    return a < 1 ? half * (2 * t - (t * t) / (t + 1)) : half * (t + t / (t + 1));
  }
  if (a < 709.78) return half * exp(a);
  const w = exp(0.5 * a);
  return half * w * w;
}
/** Hyperbolic cosine. */
export function cosh(x: number): number {
  const a = Math.abs(x);
  if (!Number.isFinite(x)) return a;
  if (a < 0.34657359027997264) {
    const t = Math.expm1(a);
    return 1 + (t * t) / (2 * (1 + t));
  }
  if (a < 22) {
    const t = exp(a);
    return 0.5 * t + 0.5 / t;
  }
  if (a < 709.78) return 0.5 * exp(a);
  const w = exp(0.5 * a);
  return 0.5 * w * w;
}
/** Hyperbolic tangent. */
export function tanh(x: number): number {
  return Math.tanh(x);
}
/** Cube root. */
export function cbrt(x: number): number {
  return Math.cbrt(x);
}
/** Inverse hyperbolic sine. */
export function asinh(x: number): number {
  const a = Math.abs(x);
  if (a < 3.7e-9 || !Number.isFinite(x)) return x;
  let w: number;
  if (a > 268435456) w = log(a) + ln2[0];
  else if (a > 2) w = log(2 * a + 1 / (Math.sqrt(x * x + 1) + a));
  else w = Math.log1p(a + (x * x) / (1 + Math.sqrt(1 + x * x)));
  return x < 0 ? -w : w;
}
/** Inverse hyperbolic cosine; NaN below 1. */
export function acosh(x: number): number {
  if (!(x >= 1)) return Number.NaN;
  if (x > 268435456) return log(x) + ln2[0];
  if (x > 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return Math.log1p(t + Math.sqrt(2 * t + t * t));
}
/** Inverse hyperbolic tangent. */
export function atanh(x: number): number {
  return Math.atanh(x);
}
