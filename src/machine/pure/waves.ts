/**
 * Sine and cosine to the last digit as CPython prints them on Linux, followed from glibc since 2.28 as it is compiled for processors that multiply and add with one
 * rounding (see exponentials.ts): a short series near 0, elsewhere the sine and cosine of the nearest 128th from a table, and short series for the rest.
 */
import { BITS, doubles, fixed, fma, halves, LOW, ONE, rounded } from './precise.ts';
import { left, nearestQuarter } from './turns.ts';

const STEPS = 128;
/** As far as pi/4 and a little. */
const ENTRIES = STEPS;
/** sin(k/128) and cos(k/128), each in two doubles. */
const sine = new Float64Array(ENTRIES);
const sineRest = new Float64Array(ENTRIES);
const cosine = new Float64Array(ENTRIES);
const cosineRest = new Float64Array(ENTRIES);
/** Sine and cosine of k/steps as numbers of many digits. */
export function sineAndCosine(k: number, steps: number): [bigint, bigint] {
  const x = (BigInt(k) << BITS) / BigInt(steps);
  const sums = [0n, 0n];
  let term = ONE;
  for (let n = 0; term !== 0n; n++) {
    sums[n & 1] = sums[n & 1]! + ((n & 2) === 0 ? term : -term);
    term = ((term * x) >> BITS) / BigInt(n + 1);
  }
  return [sums[1]!, sums[0]!];
}
function makeEntry(k: number): void {
  const [sin, cos] = sineAndCosine(k, STEPS);
  sine[k] = rounded(sin);
  sineRest[k] = k === 0 ? 0 : rounded(sin - fixed(sine[k]!));
  cosine[k] = rounded(cos);
  cosineRest[k] = rounded(cos - fixed(cosine[k]!));
}

/** Added to a number it rounds it to 128ths, which stand in the lower half then. */
const TO_STEPS = 1.5 * 2 ** 45;
// series for sine and cosine of less than a 256th
const SIN3 = -0.16666666666666488;
const SIN5 = 0.008333332142857223;
const COS2 = 0.5;
const COS4 = -0.04166666666666644;
const COS6 = 0.001388888740079376;
// and for the sine of less than NEAR
const NEAR = 0.126;
const [N3, N5, N7, N9, N11] = [
  -0.16666666666666666, 0.008333333333332329, -0.00019841269834414642, 2.755729806860771e-6, -2.5022014848318398e-8,
] as const;
const HALF_PI = Math.PI / 2;
const HALF_PI_REST = 6.123233995736766e-17;
/** Where the nearest quarter, and where nothing but it, has to be taken away. */
const WITHIN = 0.85546875;
const BESIDE = 2.4262638092041016;

/** Sine of a + rest, |a| up to pi/4 and a little. */
function sineOf(a: number, rest: number): number {
  const size = Math.abs(a);
  if (size < NEAR) {
    const square = a * a;
    const series = fma(fma(fma(fma(N11, square, N9), square, N7), square, N5), square, N3);
    return a + fma(fma(series, a, -0.5 * rest), square, rest);
  }
  const more = a <= 0 ? -rest : rest;
  doubles[0] = TO_STEPS + size;
  const k = halves[LOW]!;
  const x = size - (doubles[0]! - TO_STEPS);
  if (cosine[k] === 0) makeEntry(k);
  const square = x * x;
  const sin = x + fma(x * square, fma(square, SIN5, SIN3), more);
  const lack = fma(square, fma(square, fma(square, COS6, COS4), COS2), x * more);
  const correction = fma(cosine[k]!, sin, fma(-sine[k]!, lack, fma(sin, cosineRest[k]!, sineRest[k]!)));
  const result = sine[k]! + correction;
  return a < 0 ? -result : result;
}
/** Cosine of a + rest, |a| up to pi/4 and a little. */
function cosineOf(a: number, rest: number): number {
  const size = Math.abs(a);
  doubles[0] = TO_STEPS + size;
  const k = halves[LOW]!;
  const x = size - (doubles[0]! - TO_STEPS) + (a < 0 ? -rest : rest);
  if (cosine[k] === 0) makeEntry(k);
  const square = x * x;
  const sin = fma(x * square, fma(square, SIN5, SIN3), x);
  const lack = square * fma(square, fma(square, COS6, COS4), COS2);
  const correction = fma(-sine[k]!, sin, fma(-cosine[k]!, lack, fma(-sin, sineRest[k]!, cosineRest[k]!)));
  return cosine[k]! + correction;
}
/** Sine of a + rest after so many quarters of a turn. */
function sineAfter(quarters: number, a: number, rest: number): number {
  const result = (quarters & 1) === 0 ? sineOf(a, rest) : cosineOf(a, rest);
  return (quarters & 2) === 0 ? result : -result;
}
/** Sine of x after so many quarters of a turn, where x has to be brought near 0 first. */
function reduced(x: number, quarters: number): number {
  const turned = nearestQuarter(x) + quarters;
  return sineAfter(turned, left[0]!, left[1]!);
}
/** Sine in radians; NaN for infinities. */
export function sin(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -26) return x;
  if (size < WITHIN) return sineOf(x, 0);
  if (size < BESIDE) {
    const result = cosineOf(HALF_PI - size, HALF_PI_REST);
    return x < 0 ? -result : result;
  }
  return Number.isFinite(x) ? reduced(x, 0) : Number.NaN;
}
/** Cosine in radians; NaN for infinities. */
export function cos(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -27) return 1;
  if (size < WITHIN) return cosineOf(x, 0);
  if (size < BESIDE) {
    const other = HALF_PI - size;
    const a = other + HALF_PI_REST;
    return sineOf(a, other - a + HALF_PI_REST);
  }
  return Number.isFinite(x) ? reduced(x, 1) : Number.NaN;
}
