/** The operations of decimal arithmetic on finite and special numbers. */
import {
  adjusted,
  compare,
  type Dec,
  digitsOf,
  drop,
  etiny,
  etop,
  finalize,
  finite,
  infinity,
  invalid,
  isNan,
  isSpecial,
  isZero,
  nan,
  nanOf,
  pow10,
  type Rounding,
  Status,
  type Work,
  withSign,
} from './number.ts';

// ---- sums --------------------------------------------------------------------------------------------------------------------------------------------

export function add(a: Dec, b: Dec, w: Work): Dec {
  if (isSpecial(a) || isSpecial(b)) {
    const known = nanOf(a, b, w);
    if (known !== undefined) return known;
    if (a.kind === 'inf') return b.kind === 'inf' && a.sign !== b.sign ? invalid(w) : a;
    return b;
  }
  return finalize(exactSum(a, b, w), w);
}
export const subtract = (a: Dec, b: Dec, w: Work): Dec => add(a, isNan(b) ? b : withSign(b, b.sign === 1 ? 0 : 1), w);
/** The sum of finite numbers, exact enough to be rounded once. */
function exactSum(a: Dec, b: Dec, w: Work): Dec {
  const exp = Math.min(a.exp, b.exp);
  // A sum of zeros is negative only when both are, or when rounding to the floor meets opposite signs.
  const zeroSign = a.sign === b.sign ? a.sign : w.rounding === 'ROUND_FLOOR' ? 1 : 0;
  if (a.coef === 0n && b.coef === 0n) return finite(zeroSign, 0n, exp);
  if (a.coef === 0n) return zeroPlus(b, a.exp, w);
  if (b.coef === 0n) return zeroPlus(a, b.exp, w);
  const large = a.exp >= b.exp ? a : b;
  let small = a.exp >= b.exp ? b : a;
  // What lies far below the last digit that matters only shows that something is there.
  const lowest = large.exp + Math.min(-1, digitsOf(large.coef) - w.prec - 2);
  if (digitsOf(small.coef) + small.exp - 1 < lowest) small = finite(small.sign, 1n, lowest);
  const shift = large.exp - small.exp;
  const x = large.coef * pow10(shift);
  const y = small.coef;
  if (large.sign === small.sign) return finite(large.sign, x + y, small.exp);
  if (x === y) return finite(w.rounding === 'ROUND_FLOOR' ? 1 : 0, 0n, small.exp);
  return x > y ? finite(large.sign, x - y, small.exp) : finite(small.sign, y - x, small.exp);
}
/** A number plus a zero of another exponent: as many zeros are added as fit. */
function zeroPlus(d: Dec, exp: number, w: Work): Dec {
  if (exp >= d.exp) return d;
  const lowest = Math.max(exp, d.exp + Math.min(-1, digitsOf(d.coef) - w.prec - 2));
  return finite(d.sign, d.coef * pow10(d.exp - lowest), lowest);
}
export const plus = (a: Dec, w: Work): Dec => {
  if (isSpecial(a)) return nanOf(a, null, w) ?? a;
  return finalize(a.coef === 0n && w.rounding !== 'ROUND_FLOOR' ? withSign(a, 0) : a, w);
};
export const minus = (a: Dec, w: Work): Dec => {
  if (isSpecial(a)) return nanOf(a, null, w) ?? withSign(a, a.sign === 1 ? 0 : 1);
  return finalize(
    a.coef === 0n && w.rounding !== 'ROUND_FLOOR' ? withSign(a, 0) : withSign(a, a.sign === 1 ? 0 : 1),
    w,
  );
};
export const abs = (a: Dec, w: Work): Dec => (a.sign === 1 ? minus(a, w) : plus(a, w));

// ---- products ------------------------------------------------------------------------------------------------------------------------------------------

const signOf = (a: Dec, b: Dec): 0 | 1 => (a.sign === b.sign ? 0 : 1);
export function multiply(a: Dec, b: Dec, w: Work): Dec {
  if (isSpecial(a) || isSpecial(b)) {
    const known = nanOf(a, b, w);
    if (known !== undefined) return known;
    return isZero(a) || isZero(b) ? invalid(w) : infinity(signOf(a, b));
  }
  return finalize(finite(signOf(a, b), a.coef * b.coef, a.exp + b.exp), w);
}
export function fma(a: Dec, b: Dec, c: Dec, w: Work): Dec {
  if (isSpecial(a) || isSpecial(b) || isSpecial(c)) {
    if (isNan(a) || isNan(b)) {
      // A signalling NaN in third place counts before quiet ones in the first two.
      if (a.kind !== 'snan' && b.kind !== 'snan' && c.kind === 'snan') return nanOf(c, null, w) as Dec;
      return nanOf(a, b, w) as Dec;
    }
    if ((a.kind === 'inf' && isZero(b)) || (isZero(a) && b.kind === 'inf')) return invalid(w);
    const product =
      a.kind === 'inf' || b.kind === 'inf'
        ? infinity(signOf(a, b))
        : finite(signOf(a, b), a.coef * b.coef, a.exp + b.exp);
    return add(product, c, w);
  }
  return add(finite(signOf(a, b), a.coef * b.coef, a.exp + b.exp), c, w);
}
export function divide(a: Dec, b: Dec, w: Work): Dec {
  const sign = signOf(a, b);
  if (isSpecial(a) || isSpecial(b)) {
    const known = nanOf(a, b, w);
    if (known !== undefined) return known;
    if (a.kind === 'inf') return b.kind === 'inf' ? invalid(w) : infinity(sign);
    w.status |= Status.Clamped;
    return finite(sign, 0n, etiny(w));
  }
  if (b.coef === 0n) {
    if (a.coef === 0n) return invalid(w, Status.DivisionUndefined);
    w.status |= Status.DivisionByZero;
    return infinity(sign);
  }
  const ideal = a.exp - b.exp;
  if (a.coef === 0n) return finalize(finite(sign, 0n, ideal), w);
  const shift = digitsOf(b.coef) - digitsOf(a.coef) + w.prec + 1;
  let exp = ideal - shift;
  const top = shift >= 0 ? a.coef * pow10(shift) : a.coef;
  const bottom = shift >= 0 ? b.coef : b.coef * pow10(-shift);
  let q = top / bottom;
  if (q * bottom !== top) {
    // A last digit that is neither 0 nor 5 keeps later rounding right.
    if (q % 5n === 0n) q += 1n;
  } else {
    while (exp < ideal && q % 10n === 0n) {
      q /= 10n;
      exp++;
    }
  }
  return finalize(finite(sign, q, exp), w);
}
/** Whole quotient and remainder of finite numbers, b not zero; undefined: the quotient has too many digits. */
function wholeQuotient(a: Dec, b: Dec, w: Work): [quotient: Dec, remainder: Dec] | undefined {
  const sign = signOf(a, b);
  const exp = Math.min(a.exp, b.exp);
  const difference = adjusted(a) - adjusted(b);
  if (a.coef === 0n || difference <= -2) {
    const rest =
      a.exp <= b.exp ? a : a.coef === 0n ? finite(a.sign, 0n, exp) : finite(a.sign, a.coef * pow10(a.exp - exp), exp);
    return [finite(sign, 0n, 0), rest];
  }
  if (difference > w.prec) return undefined;
  const x = a.coef * pow10(Math.max(0, a.exp - b.exp));
  const y = b.coef * pow10(Math.max(0, b.exp - a.exp));
  const q = x / y;
  if (digitsOf(q) > w.prec) return undefined;
  return [finite(sign, q, 0), finite(a.sign, x - q * y, exp)];
}
export function divideInteger(a: Dec, b: Dec, w: Work): Dec {
  const sign = signOf(a, b);
  if (isSpecial(a) || isSpecial(b)) {
    const known = nanOf(a, b, w);
    if (known !== undefined) return known;
    if (a.kind === 'inf') return b.kind === 'inf' ? invalid(w) : infinity(sign);
    return finite(sign, 0n, 0);
  }
  if (b.coef === 0n) {
    if (a.coef === 0n) return invalid(w, Status.DivisionUndefined);
    w.status |= Status.DivisionByZero;
    return infinity(sign);
  }
  const parts = wholeQuotient(a, b, w);
  return parts === undefined ? invalid(w, Status.DivisionImpossible) : finalize(parts[0], w);
}
export function remainder(a: Dec, b: Dec, w: Work): Dec {
  if (isSpecial(a) || isSpecial(b)) {
    const known = nanOf(a, b, w);
    if (known !== undefined) return known;
    return a.kind === 'inf' ? invalid(w) : finalize(a, w);
  }
  if (b.coef === 0n) return invalid(w, a.coef === 0n ? Status.DivisionUndefined : Status.InvalidOperation);
  const parts = wholeQuotient(a, b, w);
  return parts === undefined ? invalid(w, Status.DivisionImpossible) : finalize(parts[1], w);
}
export function divmod(a: Dec, b: Dec, w: Work): [Dec, Dec] {
  if (isSpecial(a) || isSpecial(b)) {
    const known = nanOf(a, b, w);
    if (known !== undefined) return [known, known];
    if (a.kind === 'inf') {
      if (b.kind === 'inf') {
        const wrong = invalid(w);
        return [wrong, wrong];
      }
      return [infinity(signOf(a, b)), invalid(w)];
    }
    return [finite(signOf(a, b), 0n, 0), finalize(a, w)];
  }
  if (b.coef === 0n) {
    if (a.coef === 0n) {
      const wrong = invalid(w, Status.DivisionUndefined);
      return [wrong, wrong];
    }
    w.status |= Status.DivisionByZero | Status.InvalidOperation;
    return [infinity(signOf(a, b)), nan()];
  }
  const parts = wholeQuotient(a, b, w);
  if (parts === undefined) {
    const wrong = invalid(w, Status.DivisionImpossible);
    return [wrong, wrong];
  }
  return [finalize(parts[0], w), finalize(parts[1], w)];
}
export function remainderNear(a: Dec, b: Dec, w: Work): Dec {
  if (isSpecial(a) || isSpecial(b)) {
    const known = nanOf(a, b, w);
    if (known !== undefined) return known;
    return a.kind === 'inf' ? invalid(w) : finalize(a, w);
  }
  if (b.coef === 0n) return invalid(w, a.coef === 0n ? Status.DivisionUndefined : Status.InvalidOperation);
  const exp = Math.min(a.exp, b.exp);
  if (a.coef === 0n) return finalize(finite(a.sign, 0n, exp), w);
  const difference = adjusted(a) - adjusted(b);
  if (difference > w.prec) return invalid(w, Status.DivisionImpossible);
  if (difference <= -2) return finalize(a.exp <= b.exp ? a : finite(a.sign, a.coef * pow10(a.exp - exp), exp), w);
  const x = a.coef * pow10(Math.max(0, a.exp - b.exp));
  const y = b.coef * pow10(Math.max(0, b.exp - a.exp));
  let q = x / y;
  let r = x - q * y;
  let { sign } = a;
  if (2n * r + (q & 1n) > y) {
    r = y - r;
    q += 1n;
    sign = sign === 1 ? 0 : 1;
  }
  if (digitsOf(q) > w.prec) return invalid(w, Status.DivisionImpossible);
  return finalize(finite(sign, r, exp), w);
}

// ---- exponents -----------------------------------------------------------------------------------------------------------------------------------------

export function quantize(a: Dec, b: Dec, w: Work): Dec {
  if (isSpecial(a) || isSpecial(b)) {
    const known = nanOf(a, b, w);
    if (known !== undefined) return known;
    return a.kind === 'inf' && b.kind === 'inf' ? a : invalid(w);
  }
  return rescaleTo(a, b.exp, w);
}
function rescaleTo(a: Dec, exp: number, w: Work): Dec {
  if (exp > w.emax || exp < etiny(w)) return invalid(w);
  if (a.coef === 0n) return finalize(finite(a.sign, 0n, exp), w);
  if (digitsOf(a.coef) + a.exp - exp > w.prec) return invalid(w);
  const [coef, inexact] = drop(a.coef, exp - a.exp, a.sign, w.rounding);
  if (coef !== 0n && exp + digitsOf(coef) - 1 > w.emax) return invalid(w);
  if (digitsOf(coef) > w.prec) return invalid(w);
  if (exp > a.exp) w.status |= Status.Rounded | (inexact ? Status.Inexact : 0);
  return finalize(finite(a.sign, coef, exp), w);
}
/** The whole number nearest by the rounding mode; `exact` notes rounding. */
export function toIntegral(a: Dec, w: Work, exact: boolean): Dec {
  if (isSpecial(a)) return nanOf(a, null, w) ?? a;
  if (a.exp >= 0) return a;
  if (a.coef === 0n) return finite(a.sign, 0n, 0);
  const [coef, inexact] = drop(a.coef, -a.exp, a.sign, w.rounding);
  if (exact) w.status |= Status.Rounded | (inexact ? Status.Inexact : 0);
  return finite(a.sign, coef, 0);
}
/** Rescales without limits of the context, for formatting. */
export function rescale(a: Dec, exp: number, rounding: Rounding): Dec {
  if (isSpecial(a)) return a;
  if (a.coef === 0n) return finite(a.sign, 0n, exp);
  return finite(a.sign, drop(a.coef, exp - a.exp, a.sign, rounding)[0], exp);
}
/** Rounds to so many digits, without limits of the context, for formatting. */
export function roundDigits(a: Dec, places: number, rounding: Rounding): Dec {
  if (isSpecial(a) || a.coef === 0n) return a;
  const answer = rescale(a, adjusted(a) + 1 - places, rounding);
  return adjusted(answer) !== adjusted(a) ? rescale(answer, adjusted(answer) + 1 - places, rounding) : answer;
}
export function normalize(a: Dec, w: Work): Dec {
  if (isSpecial(a)) return nanOf(a, null, w) ?? a;
  const d = finalize(a, w);
  if (isSpecial(d)) return d;
  if (d.coef === 0n) return finite(d.sign, 0n, 0);
  const most = w.clamp === 1 ? etop(w) : w.emax;
  let { coef, exp } = d;
  while (exp < most && coef % 10n === 0n) {
    coef /= 10n;
    exp++;
  }
  return finite(d.sign, coef, exp);
}
export function scaleb(a: Dec, b: Dec, w: Work): Dec {
  const known = nanOf(a, b, w);
  if (known !== undefined) return known;
  if (b.kind === 'inf' || b.exp !== 0) return invalid(w);
  const limit = 2 * (w.emax + w.prec);
  if (b.coef > BigInt(limit)) return invalid(w);
  if (a.kind === 'inf') return a;
  return finalize(finite(a.sign, a.coef, a.exp + (b.sign === 1 ? -Number(b.coef) : Number(b.coef))), w);
}
export function logb(a: Dec, w: Work): Dec {
  if (isSpecial(a)) return nanOf(a, null, w) ?? infinity(0);
  if (a.coef === 0n) {
    w.status |= Status.DivisionByZero;
    return infinity(1);
  }
  const exponent = adjusted(a);
  return finalize(finite(exponent < 0 ? 1 : 0, BigInt(Math.abs(exponent)), 0), w);
}

// ---- neighbours ------------------------------------------------------------------------------------------------------------------------------------------

function neighbour(a: Dec, w: Work, up: boolean): Dec {
  const known = nanOf(a, null, w);
  if (known !== undefined) return known;
  if (a.kind === 'inf') {
    if ((a.sign === 0) === up) return a;
    return finite(a.sign, pow10(w.prec) - 1n, etop(w));
  }
  const inner: Work = { ...w, rounding: up ? 'ROUND_CEILING' : 'ROUND_FLOOR', status: 0 };
  const rounded = finalize(a, inner);
  if (compare(rounded, a) !== 0) return rounded;
  return add(a, finite(up ? 0 : 1, 1n, etiny(w) - 1), inner);
}
export const nextPlus = (a: Dec, w: Work): Dec => neighbour(a, w, true);
export const nextMinus = (a: Dec, w: Work): Dec => neighbour(a, w, false);
export function nextToward(a: Dec, b: Dec, w: Work): Dec {
  const known = nanOf(a, b, w);
  if (known !== undefined) return known;
  const order = compare(a, b);
  if (order === 0) return withSign(a, b.sign);
  const result = neighbour(a, w, order < 0);
  if (result.kind === 'inf') w.status |= Status.Overflow | Status.Rounded | Status.Inexact;
  else if (adjusted(result) < w.emin) {
    w.status |= Status.Underflow | Status.Subnormal | Status.Rounded | Status.Inexact;
    if (result.coef === 0n) w.status |= Status.Clamped;
  }
  return result;
}

// ---- smaller and larger ------------------------------------------------------------------------------------------------------------------------------------

/** max, min and their variants by magnitude: a number is preferred to a quiet NaN. */
export function extreme(a: Dec, b: Dec, w: Work, largest: boolean, magnitude: boolean): Dec {
  if (isNan(a) || isNan(b)) {
    if (a.kind === 'snan' || b.kind === 'snan') return nanOf(a, b, w) as Dec;
    if (isNan(a) && isNan(b)) return nanOf(a, b, w) as Dec;
    return finalize(isNan(a) ? b : a, w);
  }
  let order = magnitude ? compare(withSign(a, 0), withSign(b, 0)) : compare(a, b);
  if (order === 0) order = tieBreak(a, b);
  return finalize(order > 0 === largest ? a : b, w);
}
/** Equal numbers are told apart by sign, then by exponent. */
function tieBreak(a: Dec, b: Dec): number {
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const order = a.exp < b.exp ? -1 : a.exp > b.exp ? 1 : -1;
  return a.sign === 1 ? -order : order;
}

// ---- digit-wise -------------------------------------------------------------------------------------------------------------------------------------------

const logical = (a: Dec): string | undefined => {
  if (a.kind !== 'finite' || a.sign === 1 || a.exp !== 0) return undefined;
  const digits = a.coef.toString();
  return /^[01]+$/.test(digits) ? digits : undefined;
};
export function logicalOp(a: Dec, b: Dec, w: Work, op: (x: boolean, y: boolean) => boolean): Dec {
  const x = logical(a);
  const y = logical(b);
  if (x === undefined || y === undefined) return invalid(w);
  const size = Math.max(x.length, y.length);
  let out = '';
  for (let at = 0; at < size; at++)
    out += op(x.padStart(size, '0')[at] === '1', y.padStart(size, '0')[at] === '1') ? '1' : '0';
  return finite(0, BigInt(out) % pow10(w.prec), 0);
}
export function logicalInvert(a: Dec, w: Work): Dec {
  const x = logical(a);
  if (x === undefined) return invalid(w);
  const digits = x.padStart(w.prec, '0').slice(-w.prec);
  return finite(0, BigInt([...digits].map((digit) => (digit === '1' ? '0' : '1')).join('')), 0);
}
function shiftCount(b: Dec, w: Work): number | undefined {
  if (b.kind !== 'finite' || b.exp !== 0 || b.coef > BigInt(w.prec)) return undefined;
  return b.sign === 1 ? -Number(b.coef) : Number(b.coef);
}
export function shift(a: Dec, b: Dec, w: Work): Dec {
  const known = nanOf(a, b, w);
  if (known !== undefined) return known;
  const count = shiftCount(b, w);
  if (count === undefined) return invalid(w);
  if (a.kind === 'inf') return a;
  const coef = a.coef % pow10(w.prec);
  return finite(a.sign, count < 0 ? coef / pow10(-count) : (coef * pow10(count)) % pow10(w.prec), a.exp);
}
export function rotate(a: Dec, b: Dec, w: Work): Dec {
  const known = nanOf(a, b, w);
  if (known !== undefined) return known;
  const count = shiftCount(b, w);
  if (count === undefined) return invalid(w);
  if (a.kind === 'inf') return a;
  const digits = (a.coef % pow10(w.prec)).toString().padStart(w.prec, '0');
  const at = count < 0 ? digits.length + count : count;
  return finite(a.sign, BigInt(digits.slice(at) + digits.slice(0, at)), a.exp);
}
export function numberClass(a: Dec, w: Work): string {
  if (a.kind === 'nan') return 'NaN';
  if (a.kind === 'snan') return 'sNaN';
  const sign = a.sign === 1 ? '-' : '+';
  if (a.kind === 'inf') return `${sign}Infinity`;
  if (a.coef === 0n) return `${sign}Zero`;
  return adjusted(a) < w.emin ? `${sign}Subnormal` : `${sign}Normal`;
}
