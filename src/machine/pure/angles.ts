/**
 * Tangents, and the angles that belong to tangents, sines and cosines, in two doubles until the last addition: so the nearest double comes out in all but the
 * rarest cases, which is what the C library answers but for one time in some hundreds. A table has the values at 128ths, short series what lies between.
 */
import { BITS, fixed, fma, rounded } from './precise.ts';
import { left, nearestQuarterForTangent } from './turns.ts';
import { sineAndCosine } from './waves.ts';

const STEPS = 128;
/** An eighth of a turn, and a little. */
const LAST_TANGENT = 101;

/** tan(k/128) and atan(k/128), each in two doubles, made when they are first needed */
const tangent = new Float64Array(LAST_TANGENT + 1);
const tangentRest = new Float64Array(LAST_TANGENT + 1);
function makeTangent(k: number): void {
  const [sine, cosine] = sineAndCosine(k, STEPS);
  const exact = (sine << BITS) / cosine;
  tangent[k] = rounded(exact);
  tangentRest[k] = rounded(exact - fixed(tangent[k]!));
}
const angle = new Float64Array(STEPS + 1);
const angleRest = new Float64Array(STEPS + 1);
function makeAngle(k: number): void {
  // Euler's series: each term is 2n / (2n + 1) * t² / (1 + t²) times the one before
  const square = BigInt(k * k);
  const all = square + BigInt(STEPS * STEPS);
  let term = (BigInt(k * STEPS) << BITS) / all;
  let sum = 0n;
  for (let n = 1n; term !== 0n; n++) {
    sum += term;
    term = (term * 2n * n * square) / ((2n * n + 1n) * all);
  }
  angle[k] = rounded(sum);
  angleRest[k] = rounded(sum - fixed(angle[k]!));
}

const HALF_PI = Math.PI / 2;
const HALF_PI_REST = 6.123233995736766e-17;
const SMALL = 2 ** -27;

/** Tangent in radians; NaN for infinities. */
export function tan(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  if (Math.abs(x) < SMALL) return x;
  const isOdd = (nearestQuarterForTangent(x) & 1) === 1;
  const isNegative = left[0]! < 0;
  const size = isNegative ? -left[0]! : left[0]!;
  const rest = isNegative ? -left[1]! : left[1]!;
  const k = Math.round(size * STEPS);
  const t = size - k / STEPS;
  const square = t * t;
  const more = t * square * (1 / 3 + square * (2 / 15 + square * (17 / 315 + square * (62 / 2835)))) + rest;
  let above = t;
  let aboveRest = more;
  let below = 1;
  let belowRest = 0;
  if (k !== 0) {
    // tan(c + t) = (tan c + tan t) / (1 - tan c tan t)
    if (tangent[k] === 0) makeTangent(k);
    const known = tangent[k]!;
    const knownRest = tangentRest[k]!;
    above = known + t;
    aboveRest = known - above + t + knownRest + more;
    const product = known * t;
    below = 1 - product;
    belowRest = 1 - below - product - fma(known, t, -product) - known * more - knownRest * t;
  }
  const result = isOdd ? -quotient(below, belowRest, above, aboveRest) : quotient(above, aboveRest, below, belowRest);
  return isNegative ? -result : result;
}
/** (a + aRest) / (b + bRest); the rests may be as large as the 2 ** 25th part. */
function quotient(a: number, aRest: number, b: number, bRest: number): number {
  const result = a / b;
  return result + (fma(-result, b, a) + aRest - result * bRest) / (b + bRest);
}

/** An angle in two doubles. */
const found = new Float64Array(2);
/** Leaves the angle at which (x + xRest, y + yRest) is seen in `found`; both are positive, and neither is out of all proportion to the other. */
function seenAt(y: number, yRest: number, x: number, xRest: number): void {
  if (y > x) {
    seenBelow(x, xRest, y, yRest);
    takenFrom(HALF_PI, HALF_PI_REST);
  } else seenBelow(y, yRest, x, xRest);
}
/** Turns `found` into another angle less what it was. */
function takenFrom(other: number, otherRest: number): void {
  const result = other - found[0]!;
  found[1] = other - result - found[0]! + (otherRest - found[1]!);
  found[0] = result;
}
/** The same for y <= x. */
function seenBelow(y: number, yRest: number, x: number, xRest: number): void {
  const k = Math.round((y / x) * STEPS);
  let above = y;
  let aboveRest = yRest;
  let below = x;
  let belowRest = xRest;
  if (k !== 0) {
    // tan(a - c) = (y - x tan c) / (x + y tan c)
    const c = k / STEPS;
    const part = c * x;
    above = y - part;
    aboveRest = yRest - fma(c, x, -part) - c * xRest;
    const more = c * y;
    below = x + more;
    belowRest = x - below + more + fma(c, y, -more) + xRest + c * yRest;
    if (angle[k] === 0) makeAngle(k);
  }
  const t = above / below;
  const tRest = (fma(-t, below, above) + aboveRest - t * belowRest) / below;
  const square = t * t;
  const rest = t * square * (-1 / 3 + square * (1 / 5 + square * (-1 / 7 + square * (1 / 9)))) + tRest;
  const known = angle[k]!;
  const sum = known + t;
  found[0] = sum;
  found[1] = (k === 0 ? 0 : known - sum + t) + (angleRest[k]! + rest);
}

/** Arc tangent. */
export function atan(x: number): number {
  const size = Math.abs(x);
  if (!(size > SMALL && size < 2 ** 55)) return Math.atan(x);
  seenAt(size, 0, 1, 0);
  const result = found[0]! + found[1]!;
  return x < 0 ? -result : result;
}
/** Numbers between these may be multiplied exactly. */
const SMALLEST = 2 ** -440;
const LARGEST = 2 ** 440;
/** The angle of the point (x, y), as C's atan2. */
export function atan2(y: number, x: number): number {
  let width = Math.abs(x);
  let height = Math.abs(y);
  if (!(height >= width * 2 ** -30 && height <= width * 2 ** 55)) return Math.atan2(y, x);
  if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
    if (!(height > 0 && height < Number.POSITIVE_INFINITY && width < Number.POSITIVE_INFINITY)) return Math.atan2(y, x);
    const factor = width < 1 ? 2 ** 600 : 2 ** -600;
    width *= factor;
    height *= factor;
  }
  seenAt(height, 0, width, 0);
  if (x < 0) takenFrom(2 * HALF_PI, 2 * HALF_PI_REST);
  const result = found[0]! + found[1]!;
  return y < 0 ? -result : result;
}
/** The other leg of the triangle with hypotenuse 1, in two doubles. */
const leg = new Float64Array(2);
function makeLeg(size: number): void {
  const square = size * size;
  const other = 1 - square;
  const root = Math.sqrt(other);
  leg[0] = root;
  leg[1] = (fma(-root, root, other) + (1 - other - square - fma(size, size, -square))) / (2 * root);
}
/** Arc sine; NaN outside [-1, 1]. */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size > SMALL && size < 1)) return size <= SMALL ? x : Math.asin(x);
  makeLeg(size);
  seenAt(size, 0, leg[0]!, leg[1]!);
  const result = found[0]! + found[1]!;
  return x < 0 ? -result : result;
}
/** Arc cosine; NaN outside [-1, 1]. */
export function acos(x: number): number {
  const size = Math.abs(x);
  if (!(size > 2 ** -60 && size < 1)) return Math.acos(x);
  makeLeg(size);
  seenAt(leg[0]!, leg[1]!, size, 0);
  if (x < 0) takenFrom(2 * HALF_PI, 2 * HALF_PI_REST);
  return found[0]! + found[1]!;
}
