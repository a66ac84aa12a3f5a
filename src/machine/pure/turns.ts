/** Angles brought near 0: which quarter of a turn is nearest, and what is left of the angle, in two doubles. */
import { BITS, doubles, fixed, fma, frexp, halves, LOW, rounded } from './precise.ts';

/** What is left, and what that is too small by. */
export const left = new Float64Array(2);

/** Added to a number it rounds it to a whole one, which stands in the lower half then. */
const TO_WHOLE = 1.5 * 2 ** 52;
const WHOLE_HALVES = 0.6366197723675814;
// pi/2 in four parts, each of few bits but the last
const [PART1, PART2, PART3, PART4] = [
  1.5707963407039642, -1.3909067564377153e-8, -4.97899623147991e-17, -1.9034889620193266e-25,
] as const;
/** Up to where those parts are enough. */
const FAR = 105414336;

/** Leaves what x is beyond the nearest quarter of a turn in `left`. @returns that quarter modulo 4 */
export function nearestQuarter(x: number): number {
  if (x >= FAR || x <= -FAR) return nearestToFar(x);
  const shifted = fma(x, WHOLE_HALVES, TO_WHOLE);
  const whole = shifted - TO_WHOLE;
  doubles[0] = shifted;
  const quarter = halves[LOW]! & 3;
  const near = fma(-whole, PART2, fma(-whole, PART1, x));
  const nearer = fma(-whole, PART3, near);
  const lost = fma(-whole, PART3, near - nearer);
  const a = fma(-whole, PART4, nearer);
  left[0] = a;
  left[1] = lost + fma(-whole, PART4, nearer - a);
  return quarter;
}
const LAST_OF_THREE = -4.9789962505147994e-17;
/** Up to here the C library's tangent takes pi/2 in three parts for enough; next to its multiples that shows. */
const NEAR = 25;
/** The same as the C library does it for tangents. */
export function nearestQuarterForTangent(x: number): number {
  if (x > NEAR || x < -NEAR) return nearestQuarter(x);
  const shifted = fma(x, WHOLE_HALVES, TO_WHOLE);
  const whole = shifted - TO_WHOLE;
  doubles[0] = shifted;
  const quarter = halves[LOW]! & 3;
  const near = fma(-whole, PART2, fma(-whole, PART1, x));
  const a = fma(-whole, LAST_OF_THREE, near);
  left[0] = a;
  left[1] = fma(-whole, LAST_OF_THREE, near - a);
  return quarter;
}
function nearestToFar(x: number): number {
  const [mantissa, exponent] = frexp(x);
  // as many bits after the point as x has before it, and those that are wanted
  const bits = exponent + Number(BITS);
  const quarter = piOf(bits) >> 1n;
  const value = BigInt(mantissa * 2 ** 53) << BigInt(bits + exponent - 53);
  const rounding = value < 0n ? -quarter : quarter;
  const count = (2n * value + rounding) / (2n * quarter);
  const rest = (value - count * quarter) >> BigInt(exponent);
  left[0] = rounded(rest);
  left[1] = rounded(rest - fixed(left[0]));
  return Number(count & 3n);
}

let piBits = 0;
let pi = 0n;
/** Pi with so many bits after the point (Machin's formula). */
function piOf(bits: number): bigint {
  if (piBits < bits) {
    const guard = BigInt(bits + 32);
    const arctangent = (n: bigint): bigint => {
      let term = (1n << guard) / n;
      let sum = term;
      const square = n * n;
      for (let k = 3n, sign = -1n; term !== 0n; k += 2n, sign = -sign) {
        term /= square;
        sum += (sign * term) / k;
      }
      return sum;
    };
    pi = (4n * (4n * arctangent(5n) - arctangent(239n))) >> 32n;
    piBits = bits;
  }
  return pi >> BigInt(piBits - bits);
}
