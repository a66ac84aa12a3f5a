/** Square root, exponential, logarithms and powers, rounded correctly (half to even) as the standard asks. */
import { divide, multiply } from './arithmetic.ts';
import {
  adjusted,
  compare,
  type Dec,
  digitsOf,
  etiny,
  finalize,
  finite,
  infinity,
  invalid,
  isInteger,
  isNan,
  isOdd,
  isSpecial,
  isZero,
  nanOf,
  ONE,
  pow10,
  Status,
  truncated,
  type Work,
  withSign,
} from './number.ts';

// ---- whole numbers ------------------------------------------------------------------------------------------------------------------------------------

function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

export function sqrt(a: Dec, w: Work): Dec {
  if (isSpecial(a)) {
    const known = nanOf(a, null, w);
    if (known !== undefined) return known;
    return a.sign === 0 ? a : invalid(w);
  }
  if (a.coef === 0n) return finalize(finite(a.sign, 0n, Math.floor(a.exp / 2)), w);
  if (a.sign === 1) return invalid(w);
  const prec = w.prec + 1;
  const digits = digitsOf(a.coef);
  let exp = Math.floor(a.exp / 2);
  let c = a.coef;
  let half: number;
  if (a.exp % 2 !== 0) {
    c *= 10n;
    half = (digits >> 1) + 1;
  } else half = (digits + 1) >> 1;
  const shift = prec - half;
  let exact = true;
  if (shift >= 0) c *= pow10(2 * shift);
  else {
    const unit = pow10(-2 * shift);
    exact = c % unit === 0n;
    c /= unit;
  }
  exp -= shift;
  let root = integerRoot(c);
  exact = exact && root * root === c;
  if (exact) {
    if (shift >= 0) root /= pow10(shift);
    else root *= pow10(-shift);
    exp += shift;
  } else if (root % 5n === 0n) root += 1n;
  const inner: Work = { ...w, rounding: 'ROUND_HALF_EVEN' };
  const result = finalize(finite(0, root, exp), inner);
  w.status = inner.status;
  return result;
}

// ---- fixed-point numbers: n / 2**bits ----------------------------------------------------------------------------------------------------------------------

const constants = new Map<string, { readonly bits: number; readonly value: bigint }>();
/** A constant with so many bits after the point, kept for the next time. */
function constant(name: string, bits: number, make: (bits: number) => bigint): bigint {
  const known = constants.get(name);
  if (known !== undefined && known.bits >= bits) return known.value >> BigInt(known.bits - bits);
  const more = bits + 64;
  const value = make(more);
  constants.set(name, { bits: more, value });
  return value >> BigInt(more - bits);
}
/** atanh(1/n) */
function inverseAtanh(n: bigint, bits: number): bigint {
  let power = (1n << BigInt(bits)) / n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= n * n;
    sum += power / k;
  }
  return sum;
}
const ln2 = (bits: number): bigint =>
  constant('ln2', bits, (b) => 18n * inverseAtanh(26n, b) - 2n * inverseAtanh(4801n, b) + 8n * inverseAtanh(8749n, b));
const ln10 = (bits: number): bigint =>
  constant('ln10', bits, (b) => 46n * inverseAtanh(31n, b) + 34n * inverseAtanh(49n, b) + 20n * inverseAtanh(161n, b));
/** e**x for 0 <= x < 1. */
function expSmall(x: bigint, bits: number): bigint {
  const halvings = Math.max(4, Math.floor(Math.sqrt(bits)));
  const guard = bits + halvings + 16;
  const scale = BigInt(guard);
  const reduced = (x << BigInt(guard - bits)) >> BigInt(halvings);
  let term = 1n << scale;
  let sum = term;
  for (let k = 1n; term !== 0n; k++) {
    term = ((term * reduced) >> scale) / k;
    sum += term;
  }
  for (let at = 0; at < halvings; at++) sum = (sum * sum) >> scale;
  return sum >> BigInt(guard - bits);
}
/** ln(x) for 1/2 <= x < 2. */
function lnNearOne(x: bigint, bits: number): bigint {
  const roots = Math.max(4, Math.floor(Math.sqrt(bits) / 2));
  const guard = bits + 2 * roots + 16;
  const scale = BigInt(guard);
  const one = 1n << scale;
  let y = x << BigInt(guard - bits);
  for (let at = 0; at < roots; at++) y = integerRoot(y << scale);
  const t = ((y - one) << scale) / (y + one);
  const square = (t * t) >> scale;
  let power = t;
  let sum = t;
  for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
    power = (power * square) >> scale;
    sum += power / k;
  }
  return (sum << BigInt(roots + 1)) >> BigInt(guard - bits);
}
const bitsFor = (digits: number): number => Math.ceil(digits * 3.3219280948873626) + 20;

/**
 * Rounds a transcendental result: `approximate(digits)` gives it as a fixed-point number with an error of less than a unit; more digits are
 * asked for until the rounding is beyond doubt.
 */
function roundedResult(
  w: Work,
  approximate: (digits: number) => { readonly value: bigint; readonly bits: number; readonly exp10: number },
): Dec {
  const inner: Work = { ...w, rounding: 'ROUND_HALF_EVEN', clamp: 0 };
  for (let extra = 6; ; extra *= 2) {
    const { value, bits, exp10 } = approximate(w.prec + extra);
    const sign = value < 0n ? 1 : 0;
    const size = value < 0n ? -value : value;
    // As many digits as are reliable.
    const whole = digitsOf(size >> BigInt(bits));
    const isBelowOne = size >> BigInt(bits) === 0n;
    const lead = isBelowOne ? -Math.floor((bits - size.toString(2).length) * 0.30103) : whole;
    const places = Math.max(0, w.prec + Math.floor(extra / 2) - lead + 1);
    const scaled = size * pow10(places);
    const low = (scaled - pow10(places) * 64n) >> BigInt(bits);
    const high = (scaled + pow10(places) * 64n) >> BigInt(bits);
    const a = finalize(finite(sign, low * 10n + 1n, exp10 - places - 1), { ...inner, status: 0 });
    const after: Work = { ...inner, status: 0 };
    const b = finalize(finite(sign, high * 10n + 1n, exp10 - places - 1), after);
    if (a.kind === b.kind && a.coef === b.coef && a.exp === b.exp && low > 0n) {
      w.status |= after.status | Status.Inexact | Status.Rounded;
      return b;
    }
  }
}

// ---- exp ---------------------------------------------------------------------------------------------------------------------------------------------------

/** A finite number as fixed point. */
function fixed(a: Dec, bits: number): bigint {
  const size = a.exp >= 0 ? (a.coef * pow10(a.exp)) << BigInt(bits) : (a.coef << BigInt(bits)) / pow10(-a.exp);
  return a.sign === 1 ? -size : size;
}
export function exp(a: Dec, w: Work): Dec {
  if (isSpecial(a)) {
    const known = nanOf(a, null, w);
    if (known !== undefined) return known;
    return a.sign === 1 ? finite(0, 0n, 0) : a;
  }
  if (a.coef === 0n) return finite(0, 1n, 0);
  const size = adjusted(a);
  // So far from zero that the result cannot be held.
  if (size > 19) {
    return a.sign === 0 ? huge(w) : tiny(w);
  }
  // So near zero that only the direction counts.
  if (size < -w.prec - 2) {
    const digits = pow10(w.prec + 1);
    const inner: Work = { ...w, rounding: 'ROUND_HALF_EVEN' };
    const near = finalize(finite(0, a.sign === 0 ? digits + 1n : digits - 1n, -w.prec - 1), inner);
    w.status = inner.status | Status.Inexact | Status.Rounded;
    // 1 with all its digits.
    return near.coef === 1n || near.exp > -w.prec + 1
      ? finite(0, near.coef * pow10(w.prec - digitsOf(near.coef)), near.exp - (w.prec - digitsOf(near.coef)))
      : near;
  }
  const approximateExponent = Number(truncated(finite(a.sign, a.coef, a.exp))) / Math.LN10;
  if (approximateExponent > w.emax + 2) return huge(w);
  if (approximateExponent < etiny(w) - 3) return tiny(w);
  return roundedResult(w, (digits) => {
    const bits = bitsFor(digits + Math.max(0, size) + 3);
    const x = fixed(a, bits);
    const ten = ln10(bits + Math.max(0, Math.ceil((size + 1) * 3.33)));
    const unit = ten >> BigInt(Math.max(0, Math.ceil((size + 1) * 3.33)));
    let k = x / unit;
    if (x < 0n) k -= 1n;
    // x - k * ln 10, with the digits that the product costs.
    const more = BigInt(Math.max(0, Math.ceil((size + 1) * 3.33)));
    const rest = ((x << more) - k * ten) >> more;
    const two = ln2(bits);
    const halves = rest / two;
    return { value: expSmall(rest - halves * two, bits) << halves, bits, exp10: Number(k) };
  });
}
function huge(w: Work): Dec {
  w.status |= Status.Overflow | Status.Inexact | Status.Rounded;
  return infinity(0);
}
function tiny(w: Work): Dec {
  w.status |= Status.Inexact | Status.Rounded | Status.Subnormal | Status.Underflow | Status.Clamped;
  return finite(0, 0n, etiny(w));
}

// ---- logarithms ----------------------------------------------------------------------------------------------------------------------------------------------

/** ln of a positive number as fixed point: ln(m) + e * ln(10), 1/2 <= m < 2 or so. */
function lnFixed(a: Dec, bits: number): bigint {
  const digits = digitsOf(a.coef);
  let e = a.exp + digits - 1;
  // m in [1, 10) by decimal scaling, then by halving.
  let m = (a.coef << BigInt(bits)) / pow10(digits - 1);
  let halves = 0n;
  const two = 2n << BigInt(bits);
  if (m > 5n << BigInt(bits)) {
    m /= 10n;
    e++;
  }
  while (m >= two) {
    m >>= 1n;
    halves++;
  }
  return lnNearOne(m, bits) + halves * ln2(bits) + BigInt(e) * ln10(bits);
}
/** Zeros after the point of ln(a): how near a is to 1. */
function nearness(a: Dec): number {
  const difference = a.exp >= 0 ? a.coef * pow10(a.exp) - 1n : a.coef - pow10(-a.exp);
  if (difference === 0n) return 0;
  const size = digitsOf(difference < 0n ? -difference : difference) + Math.min(0, a.exp);
  return Math.max(0, -size + 1);
}
export function ln(a: Dec, w: Work): Dec {
  if (isSpecial(a)) {
    const known = nanOf(a, null, w);
    if (known !== undefined) return known;
    return a.sign === 1 ? invalid(w) : a;
  }
  if (a.coef === 0n) return infinity(1);
  if (a.sign === 1) return invalid(w);
  if (compare(a, ONE) === 0) return finite(0, 0n, 0);
  const near = Math.abs(adjusted(a)) <= 1 ? nearness(a) : 0;
  return roundedResult(w, (digits) => {
    const bits = bitsFor(digits + near + 22);
    return { value: lnFixed(a, bits), bits, exp10: 0 };
  });
}
export function log10(a: Dec, w: Work): Dec {
  if (isSpecial(a)) {
    const known = nanOf(a, null, w);
    if (known !== undefined) return known;
    return a.sign === 1 ? invalid(w) : a;
  }
  if (a.coef === 0n) return infinity(1);
  if (a.sign === 1) return invalid(w);
  const digits = digitsOf(a.coef);
  if (a.coef === pow10(digits - 1)) {
    const exponent = a.exp + digits - 1;
    return finalize(finite(exponent < 0 ? 1 : 0, BigInt(Math.abs(exponent)), 0), w);
  }
  const near = Math.abs(adjusted(a)) <= 1 ? nearness(a) : 0;
  return roundedResult(w, (count) => {
    const bits = bitsFor(count + near + 22);
    return { value: (lnFixed(a, bits) << BigInt(bits)) / ln10(bits), bits, exp10: 0 };
  });
}

// ---- powers ---------------------------------------------------------------------------------------------------------------------------------------------------

/** Precision that the exponents of the widest context need (19 digits). */
const EXPONENT_DIGITS = 19;
const paddedOne = (sign: 0 | 1, zeros: number): Dec => finite(sign, pow10(zeros), -zeros);

export function power(base: Dec, exponent: Dec, w: Work): Dec {
  if (isNan(base) || isNan(exponent)) return nanOf(base, exponent, w) as Dec;
  const sign: 0 | 1 = base.sign === 1 && isOdd(exponent) ? 1 : 0;
  if (isZero(base)) {
    if (isZero(exponent)) return invalid(w);
    return exponent.sign === 1 ? infinity(sign) : finite(sign, 0n, 0);
  }
  if (base.sign === 1 && (exponent.kind === 'inf' || !isInteger(exponent))) return invalid(w);
  if (exponent.kind === 'inf') {
    const order = base.kind === 'inf' ? 1 : compare(withSign(base, 0), ONE);
    if (order === 0) {
      w.status |= Status.Inexact | Status.Rounded;
      return paddedOne(sign, w.prec - 1);
    }
    return order > 0 === (exponent.sign === 0) ? infinity(sign) : finite(sign, 0n, 0);
  }
  if (base.kind === 'inf') {
    if (isZero(exponent)) return finite(sign, 1n, 0);
    return exponent.sign === 1 ? finite(sign, 0n, 0) : infinity(sign);
  }
  if (isZero(exponent)) return finite(sign, 1n, 0);
  const size = withSign(base, 0);
  if (compare(size, ONE) === 0) return powerOfOne(size, exponent, sign, w);
  const bounds = outOfBounds(size, exponent, sign, w);
  if (bounds !== undefined) return bounds;
  if (isInteger(exponent)) return wholePower(size, exponent, sign, w);
  return realPower(size, exponent, w);
}
/** 1 to whatever power, with as many zeros as the product of exponents says. */
function powerOfOne(base: Dec, exponent: Dec, sign: 0 | 1, w: Work): Dec {
  if (!isInteger(exponent)) {
    w.status |= Status.Inexact | Status.Rounded;
    return paddedOne(sign, w.prec - 1);
  }
  if (exponent.sign === 1) return finite(sign, 1n, 0);
  if (base.exp === 0) return finite(sign, 1n, 0);
  const zeros = (adjusted(exponent) > 18 ? 1e18 : Number(truncated(exponent))) * -base.exp;
  if (zeros > w.prec - 1) {
    w.status |= Status.Rounded;
    return paddedOne(sign, w.prec - 1);
  }
  return paddedOne(sign, Math.max(0, zeros));
}
/** Digits of a number, as of an exponent. */
const digitCount = (n: number): number => String(Math.abs(n)).length;
/** Powers that certainly overflow or vanish: told by the numbers of digits alone. */
function outOfBounds(base: Dec, exponent: Dec, sign: 0 | 1, w: Work): Dec | undefined {
  const size = adjusted(base);
  // A lower bound of log10 |log10 base|.
  let least: number;
  if (size > 0) least = digitCount(size) - 1;
  else if (size < -1) least = digitCount(size + 1) - 1;
  else {
    const difference = base.exp >= 0 ? base.coef * pow10(base.exp) - 1n : base.coef - pow10(-base.exp);
    const away = digitsOf(difference < 0n ? -difference : difference) + Math.min(0, base.exp) - 1;
    least = away - (size < 0 ? 1 : 2);
  }
  least += adjusted(exponent);
  const grows = compare(base, ONE) > 0 === (exponent.sign === 0);
  if (grows) return digitCount(w.emax) < least ? finalize(finite(sign, 1n, w.emax + 1), w) : undefined;
  return digitCount(etiny(w)) < least ? finalize(finite(sign, 1n, etiny(w) - 1), w) : undefined;
}
function wholePower(base: Dec, exponent: Dec, sign: 0 | 1, w: Work): Dec {
  const inner: Work = {
    ...w,
    prec: w.prec + digitsOf(exponent.coef) + Math.max(exponent.exp, 0) + 2,
    rounding: 'ROUND_HALF_EVEN',
    clamp: 0,
    status: 0,
  };
  let factor = base;
  if (exponent.sign === 1) {
    inner.prec += 1;
    factor = divide(ONE, base, inner);
  }
  let n = truncated(exponent);
  if (n < 0n) n = -n;
  const binary = n.toString(2);
  let result = factor;
  for (let at = 1; at < binary.length; at++) {
    result = multiply(result, result, inner);
    if (binary[at] === '1') result = multiply(result, factor, inner);
    if (isSpecial(result) || result.coef === 0n) break;
  }
  w.status |= inner.status;
  return finalize(isSpecial(result) ? finite(sign, 1n, w.emax + 1) : withSign(result, sign), w);
}
function realPower(base: Dec, exponent: Dec, w: Work): Dec {
  const inner: Work = {
    ...w,
    prec: Math.max(digitsOf(base.coef), w.prec) + 4 + EXPONENT_DIGITS,
    rounding: 'ROUND_HALF_EVEN',
    clamp: 0,
    emax: 1e15,
    emin: -1e15,
    status: 0,
  };
  const product = multiply(ln(base, inner), exponent, inner);
  let result = exp(product, inner);
  if (result.kind === 'finite' && compare(result, ONE) === 0) result = paddedOne(0, w.prec - 1);
  w.status |= Status.Inexact | Status.Rounded | (result.kind === 'inf' ? Status.Overflow : 0);
  return finalize(result, w);
}
/** Python's three-argument pow() on whole numbers. */
function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  for (let n = exponent, factor = base % modulus; n > 0n; n >>= 1n, factor = (factor * factor) % modulus)
    if (n & 1n) result = (result * factor) % modulus;
  return result;
}
export function powerModulo(base: Dec, exponent: Dec, modulus: Dec, w: Work): Dec {
  if (isNan(base) || isNan(exponent) || isNan(modulus)) {
    const signalling = [base, exponent, modulus].find((d) => d.kind === 'snan');
    return nanOf(signalling ?? [base, exponent, modulus].find(isNan)!, null, w) as Dec;
  }
  if (!isInteger(base) || !isInteger(exponent) || !isInteger(modulus) || modulus.coef === 0n) return invalid(w);
  if ((exponent.sign === 1 && exponent.coef !== 0n) || adjusted(modulus) >= w.prec) return invalid(w);
  if (isZero(base) && isZero(exponent)) return invalid(w);
  const sign: 0 | 1 = base.sign === 1 && isOdd(exponent) ? 1 : 0;
  const m = truncated(withSign(modulus, 0));
  // Without writing out what only its zeros make long.
  const zeros = Math.max(0, base.exp);
  let result = truncated(finite(0, base.coef, base.exp - zeros)) % m;
  result = (result * modularPower(10n, BigInt(zeros), m)) % m;
  const tens = Math.max(0, exponent.exp);
  result = modularPower(result, truncated(finite(0, exponent.coef, exponent.exp - tens)), m);
  for (let at = 0; at < tens; at++) result = modularPower(result, 10n, m);
  return finite(sign, result, 0);
}
