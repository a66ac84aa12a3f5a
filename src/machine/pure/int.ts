/**
 * The arithmetic and texts of Python's int on number (|n| <= 2^53-1, never -0) and bigint (beyond). Every function takes and gives both;
 * the number path comes first because nearly all ints of a program are small.
 */
import { PyError } from './errors.ts';
import { bitLengthOf, divideHalfEven, type Int, normInt } from './float.ts';
import { strRepr } from './repr.ts';
import { numberText } from './unicode.ts';

export { type Int, normInt } from './float.ts';

const safe = Number.MAX_SAFE_INTEGER;

/** A big operation; what JavaScript cannot hold (more than 2^30 bits) is Python's MemoryError. */
function big(compute: () => bigint): Int {
  try {
    return normInt(compute());
  } catch (problem) {
    if (problem instanceof RangeError) throw new PyError('MemoryError', '');
    throw problem;
  }
}
const divisionByZero = () => new PyError('ZeroDivisionError', 'division by zero');

/** a + b */
export function intAdd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= safe && r >= -safe) return r;
  }
  return normInt(BigInt(a) + BigInt(b));
}
/** a - b */
export function intSub(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r <= safe && r >= -safe) return r;
  }
  return normInt(BigInt(a) - BigInt(b));
}
/** a * b. @throws PyError MemoryError */
export function intMul(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= safe && r >= -safe) return r + 0;
  }
  return big(() => BigInt(a) * BigInt(b));
}
/** a // b, rounded down. @throws PyError ZeroDivisionError */
export function intFloorDiv(a: Int, b: Int): Int {
  if (b === 0) throw divisionByZero();
  if (typeof a === 'number' && typeof b === 'number') {
    // a / b may round up to a whole number: go by the exact remainder.
    const m = a % b;
    return (m !== 0 && m < 0 !== b < 0 ? (a - m) / b - 1 : (a - m) / b) + 0;
  }
  const x = BigInt(a);
  const y = BigInt(b);
  const q = x / y;
  return normInt(x < 0n !== y < 0n && q * y !== x ? q - 1n : q);
}
/** a % b, with the sign of b. @throws PyError ZeroDivisionError */
export function intMod(a: Int, b: Int): Int {
  if (b === 0) throw divisionByZero();
  if (typeof a === 'number' && typeof b === 'number') {
    const m = a % b;
    return m !== 0 && m < 0 !== b < 0 ? m + b : m + 0;
  }
  const y = BigInt(b);
  const m = BigInt(a) % y;
  return normInt(m !== 0n && m < 0n !== y < 0n ? m + y : m);
}
/** divmod(a, b). @throws PyError ZeroDivisionError */
export function intDivmod(a: Int, b: Int): [Int, Int] {
  return [intFloorDiv(a, b), intMod(a, b)];
}
/** -a */
export function intNeg(a: Int): Int {
  return typeof a === 'number' ? 0 - a : normInt(-a);
}
/** abs(a) */
export function intAbs(a: Int): Int {
  return typeof a === 'number' ? Math.abs(a) : a < 0n ? normInt(-a) : a;
}
/** ~a */
export function intInvert(a: Int): Int {
  return intSub(-1, a);
}

/** a ** b for b >= 0 (a negative b gives a float: floatPow of both). @throws PyError MemoryError */
export function intPow(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === 2 && b < 53) return 2 ** b;
    // JavaScript's ** is not exact in the last place: multiply.
    let result = 1;
    let base = a;
    let rest = b;
    while (rest > 0) {
      if (rest & 1) {
        result *= base;
        if (result > safe || result < -safe) break;
      }
      rest = Math.floor(rest / 2);
      if (rest === 0) break;
      base *= base;
      if (base > safe) break;
    }
    if (rest === 0 || (rest === 1 && Math.abs(result) <= safe && base <= safe)) {
      if (Math.abs(result) <= safe) return result + 0;
    }
    if (a === 0) return 0;
    if (a === 1) return 1;
    if (a === -1) return b % 2 === 0 ? 1 : -1;
  }
  if (a === 0 || a === 1) return b === 0 ? 1 : a;
  if (a === -1) return BigInt(b) % 2n === 0n ? 1 : -1;
  if (b > 1 << 30 || bitLength(a) * Number(b) > 2 ** 31) throw new PyError('MemoryError', '');
  return big(() => BigInt(a) ** BigInt(b));
}
/** pow(a, b, m), with the modular inverse for a negative b. @throws PyError ValueError */
export function intPowMod(a: Int, b: Int, m: Int): Int {
  if (m === 0) throw new PyError('ValueError', 'pow() 3rd argument cannot be 0');
  const modulus = BigInt(m);
  const size = modulus < 0n ? -modulus : modulus;
  let exponent = BigInt(b);
  let base = BigInt(a) % size;
  if (base < 0n) base += size;
  if (exponent < 0n) {
    const inverse = inverseModulo(base, size);
    if (inverse === undefined) throw new PyError('ValueError', 'base is not invertible for the given modulus');
    base = inverse;
    exponent = -exponent;
  }
  let result = 1n % size;
  while (exponent > 0n) {
    if (exponent & 1n) result = (result * base) % size;
    exponent >>= 1n;
    if (exponent > 0n) base = (base * base) % size;
  }
  return normInt(modulus < 0n && result !== 0n ? result + modulus : result);
}
function inverseModulo(a: bigint, m: bigint): bigint | undefined {
  let [r0, r1] = [m, a];
  let [t0, t1] = [0n, 1n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [t0, t1] = [t1, t0 - q * t1];
  }
  if (r0 !== 1n) return undefined;
  return m === 1n ? 0n : ((t0 % m) + m) % m;
}

/** a << b. @throws PyError ValueError, OverflowError, MemoryError */
export function intLshift(a: Int, b: Int): Int {
  if (b < 0) throw new PyError('ValueError', 'negative shift count');
  if (a === 0) return 0;
  if (typeof a === 'number' && typeof b === 'number' && b < 53) {
    const r = a * 2 ** b;
    if (r <= safe && r >= -safe) return r;
  }
  if (b > safe) throw new PyError('OverflowError', 'too many digits in integer');
  return big(() => BigInt(a) << BigInt(b));
}
/** a >> b, rounded down. @throws PyError ValueError */
export function intRshift(a: Int, b: Int): Int {
  if (b < 0) throw new PyError('ValueError', 'negative shift count');
  if (typeof a === 'number') {
    if (b < 32 && (a | 0) === a) return a >> Number(b);
    if (b > 53) return a < 0 ? -1 : 0;
    return Math.floor(a / 2 ** Number(b));
  }
  if (b > bitLength(a)) return a < 0n ? -1 : 0;
  return normInt(a >> BigInt(b));
}
/** a & b */
export function intAnd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a & b;
  return normInt(BigInt(a) & BigInt(b));
}
/** a | b */
export function intOr(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a | b;
  return normInt(BigInt(a) | BigInt(b));
}
/** a ^ b */
export function intXor(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a ^ b;
  return normInt(BigInt(a) ^ BigInt(b));
}

/** int.bit_length() */
export function bitLength(a: Int): number {
  if (typeof a === 'number') {
    const n = Math.abs(a);
    return n < 4294967296 ? 32 - Math.clz32(n) : 64 - Math.clz32(Math.floor(n / 4294967296));
  }
  return bitLengthOf(a < 0n ? -a : a);
}
/** int.bit_count() */
export function bitCount(a: Int): number {
  let count = 0;
  for (const char of magnitude(a, 16)) {
    const v = Number.parseInt(char, 16);
    count += (v & 1) + ((v >> 1) & 1) + ((v >> 2) & 1) + (v >> 3);
  }
  return count;
}
/** Digits of |a| in a radix. */
function magnitude(a: Int, radix: number): string {
  return typeof a === 'number' ? Math.abs(a).toString(radix) : (a < 0n ? -a : a).toString(radix);
}

/** How many digits int <-> decimal text may have (sys.set_int_max_str_digits); 0: no limit. */
export const defaultMaxStrDigits = 4300;

const limitText = (digits: string) => `Exceeds the limit (${digits} digits) for integer string conversion`;
/** str(int). @throws PyError ValueError beyond `maxDigits` */
export function intToStr(a: Int, maxDigits = defaultMaxStrDigits): string {
  if (typeof a === 'number') return `${a}`;
  if (maxDigits > 0) {
    // Don't even convert what is clearly too long: that takes quadratic time.
    const bits = bitLength(a);
    const text = bits > (maxDigits + 2) * 3.3219281 ? undefined : a.toString();
    if (text === undefined || text.length - (a < 0n ? 1 : 0) > maxDigits)
      throw new PyError(
        'ValueError',
        `${limitText(String(maxDigits))}; use sys.set_int_max_str_digits() to increase the limit`,
      );
    return text;
  }
  return a.toString();
}
/** hex(a), oct(a), bin(a): with the prefix. */
export function intToBase(a: Int, base: 2 | 8 | 16): string {
  return `${a < 0 ? '-' : ''}${base === 2 ? '0b' : base === 8 ? '0o' : '0x'}${magnitude(a, base)}`;
}

const prefixes: Record<string, number> = { b: 2, o: 8, x: 16 };
const fewDigits = /^-?\d+$/;
const digitGroups = /^[0-9a-z]+(_[0-9a-z]+)*$/i;
/** Texts of digits of a radix, by the radix. */
const digitsOf: RegExp[] = [];
function isOfDigits(body: string, radix: number): boolean {
  digitsOf[radix] ??= new RegExp(
    `^[0-${String.fromCharCode(47 + Math.min(radix, 10))}${radix > 10 ? `a-${String.fromCharCode(86 + radix)}` : ''}]+$`,
    'i',
  );
  return digitsOf[radix].test(body);
}
/**
 * int(text, base): white space around, a sign, a prefix, single underscores between digits, digits of any script.
 * @param shown what messages show in place of repr(text) (bytes)
 * @throws PyError ValueError
 */
export function parseIntText(text: string, base: Int = 10, shown?: string, maxDigits = defaultMaxStrDigits): Int {
  const found = readInt(text, base, shown, maxDigits);
  if (found instanceof PyError) throw found;
  return found;
}
/** The same where what is wrong is an answer, too: throwing takes longer than all the rest. */
export function readInt(text: string, base: Int, shown: string | undefined, maxDigits: number): Int | PyError {
  if (base !== 0 && (base < 2 || base > 36))
    return new PyError('ValueError', 'int() base must be >= 2 and <= 36, or 0');
  // The commonest: a few ASCII digits.
  if (base === 10 && text.length < 16 && fewDigits.test(text)) return Number(text) + 0;
  const invalid = () =>
    new PyError('ValueError', `invalid literal for int() with base ${base}: ${shown ?? shortened(strRepr(text))}`);
  let body = numberText(text);
  let negative = false;
  if (body[0] === '+' || body[0] === '-') {
    negative = body[0] === '-';
    body = body.slice(1);
  }
  let radix = Number(base);
  if (body[0] === '0' && body.length > 1) {
    const prefix = prefixes[body[1]!.toLowerCase()];
    if (prefix !== undefined && (radix === 0 || radix === prefix)) {
      radix = prefix;
      body = body.slice(2);
      if (body[0] === '_') body = body.slice(1);
    } else if (radix === 0 && !/^0[0_]*$/.test(body)) return invalid();
  }
  if (radix === 0) radix = 10;
  if (!digitGroups.test(body)) return invalid();
  if (body.includes('_')) body = body.replaceAll('_', '');
  if (!isOfDigits(body, radix)) return invalid();
  if ((radix & (radix - 1)) !== 0 && maxDigits > 0 && body.length > maxDigits)
    return new PyError(
      'ValueError',
      `${limitText(String(maxDigits))}: value has ${body.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  const small = Number.parseInt(body, radix);
  if (small <= safe) return negative ? 0 - small : small;
  let value: bigint;
  if (radix === 10) value = BigInt(body);
  else if (radix === 16 || radix === 8 || radix === 2)
    value = BigInt(`0${'bxo'[radix === 2 ? 0 : radix === 16 ? 1 : 2]}${body}`);
  else value = parseRadix(body.toLowerCase(), BigInt(radix));
  return normInt(negative ? -value : value);
}
/** CPython shows at most 200 characters of the text. */
function shortened(shown: string): string {
  return shown.length > 200 ? shown.slice(0, 200) : shown;
}
function parseRadix(digits: string, radix: bigint): bigint {
  // Halves: joining two big parts is cheaper than one digit at a time.
  if (digits.length <= 40) {
    let value = 0n;
    for (const char of digits) value = value * radix + BigInt(Number.parseInt(char, 36));
    return value;
  }
  const half = digits.length >> 1;
  return (
    parseRadix(digits.slice(0, half), radix) * radix ** BigInt(digits.length - half) +
    parseRadix(digits.slice(half), radix)
  );
}

/** int.to_bytes. @throws PyError ValueError, OverflowError */
export function intToBytes(a: Int, length: Int = 1, byteorder = 'big', signed = false): Uint8Array {
  if (byteorder !== 'big' && byteorder !== 'little')
    throw new PyError('ValueError', "byteorder must be either 'little' or 'big'");
  if (length < 0) throw new PyError('ValueError', 'length argument must be non-negative');
  if (length > 2 ** 30) throw new PyError('MemoryError', '');
  const size = Number(length);
  if (a < 0 && !signed) throw new PyError('OverflowError', "can't convert negative int to unsigned");
  const bits = a < 0 ? bitLength(intInvert(a)) : bitLength(a);
  if (bits > size * 8 - (signed ? 1 : 0) && !(signed && size === 0 && a === 0))
    throw new PyError('OverflowError', 'int too big to convert');
  const out = new Uint8Array(size);
  let rest = BigInt.asUintN(size * 8, BigInt(a));
  const hex = rest.toString(16).padStart(size * 2, '0');
  rest = 0n;
  for (let i = 0; i < size; i++) {
    const byte = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16);
    out[byteorder === 'big' ? i : size - 1 - i] = byte;
  }
  return out;
}
/** int.from_bytes. @throws PyError ValueError */
export function intFromBytes(bytes: Uint8Array, byteorder = 'big', signed = false): Int {
  if (byteorder !== 'big' && byteorder !== 'little')
    throw new PyError('ValueError', "byteorder must be either 'little' or 'big'");
  if (bytes.length === 0) return 0;
  let hex = '';
  for (let i = 0; i < bytes.length; i++)
    hex += bytes[byteorder === 'big' ? i : bytes.length - 1 - i]!.toString(16).padStart(2, '0');
  const value = BigInt(`0x${hex}`);
  return normInt(signed ? BigInt.asIntN(bytes.length * 8, value) : value);
}

/** round(a, ndigits): to a multiple of 10 ** -ndigits, half to even. */
export function intRound(a: Int, ndigits: Int): Int {
  if (ndigits >= 0) return a;
  const places = -Number(ndigits);
  if (places > bitLength(a)) return 0;
  const unit = 10n ** BigInt(places);
  const value = BigInt(a);
  const rounded = divideHalfEven(value < 0n ? -value : value, unit) * unit;
  return normInt(value < 0n ? -rounded : rounded);
}

// ---- the whole-number part of math ----

/** math.isqrt. @throws PyError ValueError */
export function isqrt(n: Int): Int {
  if (n < 0) throw new PyError('ValueError', 'isqrt() argument must be nonnegative');
  if (typeof n === 'number') {
    let r = Math.floor(Math.sqrt(n));
    while (r * r > n) r--;
    while ((r + 1) * (r + 1) <= n) r++;
    return r;
  }
  let r = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const next = (r + n / r) >> 1n;
    if (next >= r) return normInt(r);
    r = next;
  }
}
/** math.gcd of two. */
export function gcd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    a = Math.abs(a);
    b = Math.abs(b);
    while (b !== 0) [a, b] = [b, a % b];
    return a;
  }
  let x = BigInt(a);
  let y = BigInt(b);
  if (x < 0n) x = -x;
  if (y < 0n) y = -y;
  while (y !== 0n) [x, y] = [y, x % y];
  return normInt(x);
}
/** math.lcm of two. */
export function lcm(a: Int, b: Int): Int {
  if (a === 0 || b === 0) return 0;
  return intAbs(intMul(intFloorDiv(a, gcd(a, b)), b));
}
/** Product of lo..hi by halves. */
function productRange(lo: bigint, hi: bigint): bigint {
  if (hi - lo < 8n) {
    let r = lo;
    for (let i = lo + 1n; i <= hi; i++) r *= i;
    return r;
  }
  const middle = (lo + hi) >> 1n;
  return productRange(lo, middle) * productRange(middle + 1n, hi);
}
/** math.factorial. @throws PyError ValueError, OverflowError */
export function factorial(n: Int): Int {
  if (n < 0) throw new PyError('ValueError', 'factorial() not defined for negative values');
  if (n > 2147483647) throw new PyError('OverflowError', 'factorial() argument should not exceed 2147483647');
  if (n <= 18) {
    let r = 1;
    for (let i = 2; i <= n; i++) r *= i;
    return r;
  }
  return big(() => productRange(1n, BigInt(n)));
}
function checkChoice(n: Int, k: Int): void {
  if (n < 0) throw new PyError('ValueError', 'n must be a non-negative integer');
  if (k < 0) throw new PyError('ValueError', 'k must be a non-negative integer');
}
/** math.comb. @throws PyError ValueError, OverflowError */
export function comb(n: Int, k: Int): Int {
  checkChoice(n, k);
  if (k > n) return 0;
  const other = intSub(n, k);
  if (other < k) k = other;
  if (k > safe) throw new PyError('OverflowError', 'min(n - k, k) must not exceed 9223372036854775807');
  if (k === 0) return 1;
  const top = BigInt(n);
  return big(() => productRange(top - BigInt(k) + 1n, top) / productRange(1n, BigInt(k)));
}
/** math.perm; without k the factorial. @throws PyError ValueError, OverflowError */
export function perm(n: Int, k?: Int): Int {
  if (k === undefined) return factorial(n);
  checkChoice(n, k);
  if (k > n) return 0;
  if (k > safe) throw new PyError('OverflowError', 'k must not exceed 9223372036854775807');
  if (k === 0) return 1;
  const top = BigInt(n);
  return big(() => productRange(top - BigInt(k) + 1n, top));
}
