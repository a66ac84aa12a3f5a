/** What the elementary functions are made of: sums of products with one rounding, the bits of doubles, and numbers of many digits for their tables. */

/** A double, and its halves: the one at HIGH has the sign and the exponent. */
export const doubles = new Float64Array(1);
export const halves = new Int32Array(doubles.buffer);
export const LOW = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
export const HIGH = 1 - LOW;

const SPLITTER = 134217729;
/**
 * a * b + c rounded once (but for a last bit in 2 ** 50 cases), where no product of halves leaves the range of doubles: both factors are cut in halves (Dekker),
 * and what the sum loses is added (Knuth).
 */
export function fma(a: number, b: number, c: number): number {
  const product = a * b;
  let cut = SPLITTER * a;
  const aHigh = cut - (cut - a);
  const aLow = a - aHigh;
  cut = SPLITTER * b;
  const bHigh = cut - (cut - b);
  const bLow = b - bHigh;
  const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  const sum = product + c;
  const added = sum - product;
  return sum + (product - (sum - added) + (c - added) + lost);
}

/** frexp of C: [mantissa in [0.5, 1), exponent]; zero, infinities and NaN come back with exponent 0. */
export function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  const isTiny = Math.abs(x) < 2 ** -1022;
  doubles[0] = isTiny ? x * 2 ** 54 : x;
  const high = halves[HIGH]!;
  halves[HIGH] = (high & 0x800fffff) | 0x3fe00000;
  return [doubles[0]!, ((high >>> 20) & 0x7ff) - 1022 - (isTiny ? 54 : 0)];
}

// Numbers of 200 bits after the point, for tables.

export const BITS = 200n;
export const ONE = 1n << BITS;
const MANTISSA = 53;

/** The nearest double to a fixed-point number. */
export function rounded(fixed: bigint): number {
  const size = fixed < 0n ? -fixed : fixed;
  if (size === 0n) return 0;
  // one bit more than fits, and one that says whether anything follows: then Number() rounds as the whole number would
  const drop = Math.max(0, size.toString(2).length - MANTISSA - 2);
  const kept = size >> BigInt(drop);
  const isExact = kept << BigInt(drop) === size;
  const value = Number((kept << 1n) | (isExact ? 0n : 1n)) * 2 ** (drop - 1 - Number(BITS));
  return fixed < 0n ? -value : value;
}
/** A double of size 2 ** -100 to 2 ** 100 as a fixed-point number. */
export function fixed(value: number): bigint {
  return (BigInt(value * 2 ** 148) << BITS) >> 148n;
}
