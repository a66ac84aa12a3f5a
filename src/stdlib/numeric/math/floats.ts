/** Exact and nearly exact operations on floats. */
import { PyError, pureFloat } from '../../../machine/index.ts';

const { decompose, intTrueDiv } = pureFloat;

const bits = new DataView(new ArrayBuffer(8));
/** The number `steps` floats from x towards y. */
export function nextAfter(x: number, y: number, steps: bigint): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return x + y;
  if (x === y || steps === 0n) return steps === 0n ? x : y;
  // Floats in order are integers in order: sign and magnitude as two's complement.
  const ordinal = (value: number): bigint => {
    bits.setFloat64(0, value);
    const raw = bits.getBigInt64(0);
    return raw < 0n ? -(raw & 0x7fffffffffffffffn) : raw;
  };
  const from = ordinal(x);
  const to = ordinal(y);
  const distance = to > from ? to - from : from - to;
  if (steps >= distance) return y;
  const reached = to > from ? from + steps : from - steps;
  if (reached === 0n) return to > from ? -0 : 0;
  bits.setBigInt64(0, reached < 0n ? -reached | -0x8000000000000000n : reached);
  return bits.getFloat64(0);
}
export function ulp(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return size;
  const above = nextAfter(size, Number.POSITIVE_INFINITY, 1n);
  return above === Number.POSITIVE_INFINITY ? size - nextAfter(size, 0, 1n) : above - size;
}
/** x * 2**exponent, rounded once. */
export function ldexp(x: number, exponent: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  for (; exponent > 1000; exponent -= 1000) {
    x *= 2 ** 1000;
    if (!Number.isFinite(x)) return x;
  }
  if (exponent >= 0) return x * 2 ** Math.floor(exponent / 2) * 2 ** Math.ceil(exponent / 2);
  const size = Math.abs(x);
  if (exponent >= -500 && size >= 2 ** -500) return x * 2 ** exponent;
  if (exponent < -2200) return x > 0 ? 0 : -0;
  const [mantissa, scale] = decompose(size);
  const total = scale + exponent;
  const value = total >= 0 ? Number(mantissa << BigInt(total)) : intTrueDiv(mantissa, 1n << BigInt(-total));
  return x < 0 ? -value : value;
}
/** x * y + z, rounded once. */
export function fma(x: number, y: number, z: number): number {
  const product = x * y;
  if (Number.isFinite(x) && Number.isFinite(y) && !Number.isFinite(z)) return z;
  if (!Number.isFinite(x) || !Number.isFinite(y) || x === 0 || y === 0) return product + z;
  const [mx, ex] = decompose(x);
  const [my, ey] = decompose(y);
  const [mz, ez] = decompose(z);
  const low = z === 0 ? ex + ey : Math.min(ex + ey, ez);
  const times = (mx * my) << BigInt(ex + ey - low);
  const plus = z === 0 ? 0n : mz << BigInt(ez - low);
  const sum = (x < 0 !== y < 0 ? -times : times) + (z < 0 ? -plus : plus);
  if (sum === 0n) return z === 0 ? product + z : 0;
  if (low >= 0) return Number(sum << BigInt(low));
  try {
    return intTrueDiv(sum, 1n << BigInt(-low));
  } catch (error) {
    if (error instanceof PyError) return sum > 0n ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    throw error;
  }
}
/** IEEE 754 remainder: x minus the nearest multiple of y (ties to even ones). */
export function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return x + y;
  if (!Number.isFinite(x) || y === 0) return Number.NaN;
  if (!Number.isFinite(y)) return x;
  const a = Math.abs(x);
  const b = Math.abs(y);
  const m = a % b;
  const c = b - m;
  const r = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (a - m)) % b);
  return x < 0 || Object.is(x, -0) ? -r : r;
}

/** The exact sum, rounded once. @throws PyError */
export function fsum(values: Iterable<number>): number {
  let partials: number[] = [];
  let special = 0;
  let infinities = 0;
  for (const value of values) {
    let x = value;
    const kept: number[] = [];
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) kept.push(low);
      x = high;
    }
    if (x !== 0) {
      if (Number.isFinite(x)) kept.push(x);
      else {
        if (Number.isFinite(value)) throw new PyError('OverflowError', 'intermediate overflow in fsum');
        if (!Number.isNaN(value)) infinities += value;
        special += value;
        kept.length = 0;
      }
    }
    partials = kept;
  }
  if (special !== 0) {
    if (Number.isNaN(infinities)) throw new PyError('ValueError', '-inf + inf in fsum');
    return special;
  }
  let at = partials.length;
  if (at === 0) return 0;
  let high = partials[--at]!;
  let low = 0;
  while (at > 0) {
    const x = high;
    const y = partials[--at]!;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // Half-way cases are decided by what is left.
  if (at > 0 && ((low < 0 && partials[at - 1]! < 0) || (low > 0 && partials[at - 1]! > 0))) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}

const SPLIT = 134217729;
/** a * b as a pair whose sum is exact. */
function product(a: number, b: number): [high: number, low: number] {
  const high = a * b;
  const a1 = SPLIT * a - (SPLIT * a - a);
  const a0 = a - a1;
  const b1 = SPLIT * b - (SPLIT * b - b);
  const b0 = b - b1;
  return [high, a1 * b1 - high + a1 * b0 + a0 * b1 + a0 * b0];
}
/** A sum of products in triple length, as math.sumprod keeps it. */
export class TripleSum {
  private high = 0;
  private low = 0;
  private tiny = 0;
  /** Adds a * b. @returns false, and adds nothing, when the sum would not be finite */
  add(a: number, b: number): boolean {
    const product1 = a * b;
    const high = this.high + product1;
    if (!Number.isFinite(high)) return false;
    let cut = SPLIT * a;
    const a1 = cut - (cut - a);
    const a0 = a - a1;
    cut = SPLIT * b;
    const b1 = cut - (cut - b);
    const b0 = b - b1;
    let rest = a1 * b1 - product1 + a1 * b0 + a0 * b1 + a0 * b0;
    if (!Number.isFinite(rest)) rest = fma(a, b, -product1);
    // Three sums, each with what it loses.
    let virtual = high - this.high;
    const carry = this.high - (high - virtual) + (product1 - virtual);
    const low1 = this.low + rest;
    virtual = low1 - this.low;
    const tiny1 = this.low - (low1 - virtual) + (rest - virtual);
    const low2 = low1 + carry;
    virtual = low2 - low1;
    const tiny2 = low1 - (low2 - virtual) + (carry - virtual);
    this.high = high;
    this.low = low2;
    this.tiny += tiny1 + tiny2;
    return true;
  }
  get value(): number {
    const [low, rest] = twoSum(this.low, this.tiny);
    const [high, carry] = twoSum(this.high, low);
    return high + (carry + rest);
  }
}
function twoSum(a: number, b: number): [sum: number, rest: number] {
  const sum = a + b;
  const virtual = sum - a;
  return [sum, a - (sum - virtual) + (b - virtual)];
}
/** Length of a vector: scaled by a power of two, squares summed in double length, the root corrected once. */
export function norm(vector: readonly number[]): number {
  let max = 0;
  let hasNan = false;
  for (const x of vector) {
    if (Number.isNaN(x)) hasNan = true;
    else if (Math.abs(x) > max) max = Math.abs(x);
  }
  if (max === Number.POSITIVE_INFINITY) return max;
  if (hasNan) return Number.NaN;
  if (max === 0 || vector.length <= 1) return max;
  if (max < 2 ** -1023) return 2 ** -1022 * norm(vector.map((x) => x / 2 ** -1022));
  let exponent = Math.floor(Math.log2(max)) + 1;
  while (max >= 2 ** exponent) exponent++;
  while (max < 2 ** (exponent - 1)) exponent--;
  let sum = 1;
  let first = 0;
  let second = 0;
  const add = (high: number, low: number): void => {
    const total = sum + high;
    second += sum - total + high;
    sum = total;
    first += low;
  };
  for (const x of vector) {
    const scaled = ldexp(x, -exponent);
    add(...product(scaled, scaled));
  }
  let h = Math.sqrt(sum - 1 + (first + second));
  add(...product(-h, h));
  h += (sum - 1 + (first + second)) / (2 * h);
  return ldexp(h, exponent);
}
