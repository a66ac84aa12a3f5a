/**
 * The arithmetic and texts of Python's float on plain JavaScript numbers, exactly as CPython's Objects/floatobject.c and Python/dtoa.c behave.
 * A parameter called `x` or `y` is a float; ints come as number (safe) or bigint.
 */
import { PyError } from './errors.ts';
import * as libm from './libm.ts';
import { strRepr } from './repr.ts';
import { numberText } from './unicode.ts';

/** An int of Python: number when |n| <= 2^53-1 (never -0), else bigint. */
export type Int = number | bigint;

const maxSafe = BigInt(Number.MAX_SAFE_INTEGER);
/** The canonical form of an int. */
export function normInt(n: bigint): Int {
  return n <= maxSafe && n >= -maxSafe ? Number(n) : n;
}

/** repr(float): the shortest digits that read back equal; an exponent from 1e16 on and below 1e-4. */
export function floatRepr(x: number): string {
  if (Number.isInteger(x)) {
    if (x < 1e16 && x > -1e16) return Object.is(x, -0) ? '-0.0' : `${x}.0`;
  } else {
    if (x !== x) return 'nan';
    const a = x < 0 ? -x : x;
    if (a === Number.POSITIVE_INFINITY) return x < 0 ? '-inf' : 'inf';
    if (a >= 1e-4) return `${x}`;
  }
  return padExponent(x.toExponential());
}
/** '1e-7' -> '1e-07': C writes at least two digits of exponent. */
export function padExponent(text: string): string {
  const at = text.indexOf('e');
  return text.length - at === 3 ? `${text.slice(0, at + 2)}0${text.slice(at + 2)}` : text;
}

const floatPattern = /^[+-]?(?:(?:\d+(?:_\d+)*)?\.?(?:\d+(?:_\d+)*)?(?:[eE][+-]?\d+(?:_\d+)*)?)$/;
const needsDigit = /^[+-]?(?:\d|\.\d)/;
/** float(str). `original` is what the message shows in place of repr(text) (bytes). @throws PyError ValueError */
export function parseFloatText(text: string, original?: string): number {
  const body = numberText(text);
  if (floatPattern.test(body) && needsDigit.test(body))
    return Number(body.includes('_') ? body.replaceAll('_', '') : body);
  switch (body.toLowerCase()) {
    case 'inf':
    case '+inf':
    case 'infinity':
    case '+infinity':
      return Number.POSITIVE_INFINITY;
    case '-inf':
    case '-infinity':
      return Number.NEGATIVE_INFINITY;
    case 'nan':
    case '+nan':
    case '-nan':
      return Number.NaN;
  }
  throw new PyError('ValueError', `could not convert string to float: ${original ?? strRepr(text)}`);
}

const divisionByZero = () => new PyError('ZeroDivisionError', 'division by zero');

/** x / y. @throws PyError ZeroDivisionError */
export function floatDiv(x: number, y: number): number {
  if (y === 0) throw divisionByZero();
  return x / y;
}
/** x % y: the result has the sign of y. @throws PyError ZeroDivisionError */
export function floatMod(x: number, y: number): number {
  if (y === 0) throw divisionByZero();
  const mod = x % y;
  if (mod !== 0) return mod < 0 !== y < 0 && mod === mod ? mod + y : mod;
  return y < 0 ? -0 : 0;
}
/** x // y, as CPython computes it from the remainder. @throws PyError ZeroDivisionError */
export function floatFloorDiv(x: number, y: number): number {
  if (y === 0) throw divisionByZero();
  let mod = x % y;
  let div = (x - mod) / y;
  if (mod !== 0 && mod < 0 !== y < 0) {
    mod += y;
    div -= 1;
  }
  if (div !== 0) {
    const floor = Math.floor(div);
    return div - floor > 0.5 ? floor + 1 : floor;
  }
  return x / y < 0 || Object.is(x / y, -0) ? -0 : 0;
}
/** divmod(x, y). @throws PyError ZeroDivisionError */
export function floatDivmod(x: number, y: number): [number, number] {
  return [floatFloorDiv(x, y), floatMod(x, y)];
}

/** x ** y; undefined when the answer is complex (negative base, fractional exponent). @throws PyError ZeroDivisionError, OverflowError */
export function floatPow(x: number, y: number): number | undefined {
  if (x === 0 && y < 0 && y !== Number.NEGATIVE_INFINITY)
    throw new PyError('ZeroDivisionError', 'zero to a negative power');
  const r = libm.pow(x, y);
  if (r !== r) return x === x && y === y && x < 0 && Number.isFinite(x) ? undefined : r;
  if ((r === Number.POSITIVE_INFINITY || r === Number.NEGATIVE_INFINITY) && Number.isFinite(x) && Number.isFinite(y))
    throw new PyError('OverflowError', "(34, 'Numerical result out of range')", [34, 'Numerical result out of range']);
  return r;
}

/** |x| = m * 2 ** e with a whole m. */
export function decompose(x: number): [m: bigint, e: number] {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return exponent === 0 ? [fraction, -1074] : [fraction | 0x10000000000000n, exponent - 1075];
}
const view = new DataView(new ArrayBuffer(8));

/** Divides non-negative a by positive b, rounding half to even. */
export function divideHalfEven(a: bigint, b: bigint): bigint {
  const q = a / b;
  const twice = (a - q * b) * 2n;
  return twice > b || (twice === b && (q & 1n) === 1n) ? q + 1n : q;
}
/** round(|x| * 10 ** places) to a whole number, half to even, exactly. */
function scaledDigits(x: number, places: number): bigint {
  const [m, e] = decompose(x);
  let top = m;
  let bottom = 1n;
  if (e > 0) top <<= BigInt(e);
  else bottom <<= BigInt(-e);
  if (places > 0) top *= 10n ** BigInt(places);
  else bottom *= 10n ** BigInt(-places);
  return divideHalfEven(top, bottom);
}
/** |x| with `places` digits after the point (>= 0), rounded half to even on the exact value; finite x. */
export function toFixed(x: number, places: number): string {
  const a = Math.abs(x);
  if (a < 1e21 && places <= 100) {
    // JavaScript rounds exact ties up; a tie is exactly an odd multiple of 2 ** -(places + 1).
    const s = a * (places < 30 ? 1 << (places + 1) : 2 ** (places + 1));
    if (!Number.isInteger(s) || s % 2 === 0) return a.toFixed(places);
  }
  const digits = scaledDigits(a, places).toString();
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
/** |x| as `digits` significant digits (>= 1) and the decimal exponent of the first, rounded half to even on the exact value; finite x. */
export function toDigits(x: number, digits: number): [digits: string, exponent: number] {
  const a = Math.abs(x);
  if (a === 0) return ['0'.repeat(digits), 0];
  if (digits <= 101) {
    const text = a.toExponential(digits - 1);
    const at = text.indexOf('e');
    const exponent = Number(text.slice(at + 1));
    const places = digits - 1 - exponent;
    // See toFixed for ties; above the point a tie is a multiple of half a power of ten.
    const s = places >= 0 ? a * 2 ** Math.min(places + 1, 1000) : a / 5;
    if (!Number.isInteger(s) || (places >= 0 && s % 2 === 0))
      return [digits === 1 ? text.slice(0, at) : text[0] + text.slice(2, at), exponent];
  }
  let exponent = Number(a.toExponential(20).split('e')[1]);
  let text = scaledDigits(a, digits - 1 - exponent).toString();
  if (text.length < digits) text = scaledDigits(a, digits - 1 - --exponent).toString();
  if (text.length > digits) {
    exponent++;
    text = text.slice(0, digits);
  }
  return [text, exponent];
}

/** round(x, ndigits) with an ndigits. @throws PyError OverflowError */
export function floatRound(x: number, ndigits: Int): number {
  if (!Number.isFinite(x) || ndigits > 323) return x;
  if (ndigits < -308) return 0 * x;
  const n = Number(ndigits);
  let r: number;
  if (n >= 0) r = Number(toFixed(x, n));
  else {
    r = Number(`${scaledDigits(x, n)}e${-n}`);
    if (!Number.isFinite(r)) throw new PyError('OverflowError', 'rounded value too large to represent');
  }
  return x < 0 || Object.is(x, -0) ? -r : r;
}
/** round(x): the nearest int, half to even. @throws PyError ValueError, OverflowError */
export function floatRoundInt(x: number): Int {
  if (!Number.isFinite(x)) return floatToInt(x);
  const floor = Math.floor(x);
  const d = x - floor;
  const r = d < 0.5 ? floor : d > 0.5 ? floor + 1 : floor % 2 === 0 ? floor : floor + 1;
  return floatToInt(r);
}
/** int(x), also math.trunc: towards zero. @throws PyError ValueError for NaN, OverflowError for infinities */
export function floatToInt(x: number): Int {
  const t = Math.trunc(x);
  if (Number.isSafeInteger(t)) return t + 0;
  if (x !== x) throw new PyError('ValueError', 'cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw new PyError('OverflowError', 'cannot convert float infinity to integer');
  return BigInt(t);
}
/** float(int). @throws PyError OverflowError */
export function intToFloat(n: Int): number {
  if (typeof n === 'number') return n;
  const r = Number(n);
  if (!Number.isFinite(r)) throw new PyError('OverflowError', 'int too large to convert to float');
  return r;
}

/** a / b of ints, rounded correctly. @throws PyError ZeroDivisionError, OverflowError */
export function intTrueDiv(a: Int, b: Int): number {
  if (b === 0) throw divisionByZero();
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  let top = BigInt(a);
  let bottom = BigInt(b);
  const negative = top < 0n !== bottom < 0n;
  if (top < 0n) top = -top;
  if (bottom < 0n) bottom = -bottom;
  if (top === 0n) return negative ? -0 : 0;
  // A quotient of 66 bits or so whose last bit is sticky; Number() then rounds it once, unless the result is subnormal: keep fewer bits there.
  const d = bitLengthOf(top) - bitLengthOf(bottom);
  const shift = Math.max(d - 66, -1076);
  if (d > 1025) throw new PyError('OverflowError', 'integer division result too large for a float');
  if (d < -1080) return negative ? -0 : 0;
  if (shift > 0) bottom <<= BigInt(shift);
  else top <<= BigInt(-shift);
  let q = top / bottom;
  if (q * bottom !== top) q |= 1n;
  let r: number;
  if (shift === -1076) {
    // Round to a multiple of 2 ** -1074 (four units) half to even while the value is subnormal; Number() rounds the normal ones.
    const small = Number(q);
    r = q < 1n << 54n ? Number(divideHalfEven(q, 4n)) * 2 ** -1074 : small * 2 ** -1000 * 2 ** -76;
  } else
    r =
      shift > 900
        ? Number(q) * 2 ** (shift - 100) * 2 ** 100
        : shift < -900
          ? Number(q) * 2 ** -500 * 2 ** (shift + 500)
          : Number(q) * 2 ** shift;
  if (!Number.isFinite(r)) throw new PyError('OverflowError', 'integer division result too large for a float');
  return negative ? -r : r;
}
/** Bits of a non-negative bigint. */
export function bitLengthOf(n: bigint): number {
  let length = 0;
  let rest = n;
  let step = 64;
  // Away with the lower bits: twice as many each time, then half as many, until at most 64 are left.
  for (;;) {
    const upper = rest >> BigInt(step);
    if (upper === 0n) break;
    rest = upper;
    length += step;
    step *= 2;
  }
  while (step > 64) {
    step /= 2;
    const upper = rest >> BigInt(step);
    if (upper === 0n) continue;
    rest = upper;
    length += step;
  }
  const top = Number(rest >> 32n);
  return length + (top === 0 ? 32 - Math.clz32(Number(rest)) : 64 - Math.clz32(top));
}

/** float.as_integer_ratio(). @throws PyError ValueError, OverflowError */
export function asIntegerRatio(x: number): [Int, Int] {
  if (x !== x) throw new PyError('ValueError', 'cannot convert NaN to integer ratio');
  if (!Number.isFinite(x)) throw new PyError('OverflowError', 'cannot convert Infinity to integer ratio');
  let exponent = 0;
  let m = x;
  while (!Number.isInteger(m) && exponent < 1022) {
    m *= 2;
    exponent++;
  }
  if (!Number.isInteger(m)) {
    const [whole, e] = decompose(x);
    let top = whole;
    let bits = -e;
    while ((top & 1n) === 0n) {
      top >>= 1n;
      bits--;
    }
    return [normInt(x < 0 ? -top : top), normInt(1n << BigInt(bits))];
  }
  return [floatToInt(m), normInt(1n << BigInt(exponent))];
}

/** float.hex() */
export function floatHex(x: number): string {
  if (!Number.isFinite(x)) return floatRepr(x);
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  if (x === 0) return `${sign}0x0.0p+0`;
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const exponent = biased === 0 ? -1022 : biased - 1023;
  const digits = (bits & 0xfffffffffffffn).toString(16).padStart(13, '0');
  return `${sign}0x${biased === 0 ? 0 : 1}.${digits}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}
const hexPattern = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i;
/** float.fromhex(text). @throws PyError ValueError, OverflowError */
export function floatFromHex(text: string): number {
  const body = text.replace(/^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g, '');
  const word = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(body);
  if (word) {
    const value = word[2]![0]!.toLowerCase() === 'n' ? Number.NaN : Number.POSITIVE_INFINITY;
    return word[1] === '-' ? -value : value;
  }
  const match = hexPattern.exec(body);
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || whole.length + fraction.length === 0)
    throw new PyError('ValueError', 'invalid hexadecimal floating-point string');
  const negative = match[1] === '-';
  const mantissa = BigInt(`0x${whole}${fraction}`);
  const power = Math.max(-1e7, Math.min(1e7, Number(match[4] ?? '0'))) - 4 * fraction.length;
  if (mantissa === 0n) return negative ? -0 : 0;
  const tooLarge = () => new PyError('OverflowError', 'hexadecimal value too large to represent as a float');
  const top = power + bitLengthOf(mantissa);
  if (top > 1025) throw tooLarge();
  let r = 0;
  if (top >= -1080) {
    try {
      r = power >= 0 ? intTrueDiv(mantissa << BigInt(power), 1n) : intTrueDiv(mantissa, 1n << BigInt(-power));
    } catch (error) {
      if (!(error instanceof PyError)) throw error;
      throw tooLarge();
    }
  }
  return negative ? -r : r;
}
