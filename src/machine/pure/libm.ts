/**
 * The functions that Python asks the C library for. JavaScript's own differ from them in the last digit every tenth time or so, and Python prints all digits.
 */
import { log } from './exponentials.ts';
import { frexp } from './precise.ts';

export { acos, asin, atan, atan2, tan } from './angles.ts';
export { exp, exp2, log, log2, pow } from './exponentials.ts';
export { acosh, asinh, atanh, cosh, expm1, log1p, sinh, tanh } from './hyperbolics.ts';
export { frexp } from './precise.ts';
export { cos, sin } from './waves.ts';

/** Logarithm to base 10 by the C library's formula (not correctly rounded there either); exact for powers of ten. */
export function log10(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return log(x);
  const [mantissa, exponent] = frexp(x);
  const k = exponent - 1;
  const y = k < 0 ? k + 1 : k;
  const z = y * 3.694239077158931e-13 + Math.LOG10E * log(k < 0 ? mantissa : 2 * mantissa);
  return z + y * 0.30102999566361177;
}

const ROOT2 = 1.2599210498948732;
const ROOT4 = 1.5874010519681996;
const ROOTS = [1 / ROOT4, 1 / ROOT2, 1, ROOT2, ROOT4] as const;
const [C0, C1, C2, C3, C4, C5, C6] = [
  0.35489576504391984, 1.508191937815849, 2.114994941673713, 2.4469312256353444, 1.8346927748361308, 0.7849323449766392,
  0.14526389938548637,
] as const;
/** Cube root as the C library has it, which is up to three units of the last place off: a polynomial, and one step of Halley's. */
export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const [m, exponent] = frexp(Math.abs(x));
  const guess = C0 + (C1 - (C2 - (C3 - (C4 - (C5 - C6 * m) * m) * m) * m) * m) * m;
  const cube = guess * guess * guess;
  const thirds = Math.trunc(exponent / 3);
  const root = ((guess * (cube + 2 * m)) / (2 * cube + m)) * ROOTS[2 + exponent - 3 * thirds]! * 2 ** thirds;
  return x < 0 ? -root : root;
}
