/** Arithmetic of complex numbers as CPython's complexobject.c does it, infinities and signed zeros included. */
import { PyError } from './errors.ts';
import { atan2, cos, exp, log, pow, sin } from './libm.ts';

export interface Complex {
  readonly real: number;
  readonly imag: number;
}
/** The length of (x, y), rounded as C does it: the square root is corrected by what squaring lost. */
export function hypot(x: number, y: number): number {
  const a = Math.abs(x);
  const b = Math.abs(y);
  if (a === Number.POSITIVE_INFINITY || b === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  const big = Math.max(a, b);
  const small = Math.min(a, b);
  if (small === 0 || small <= big * 2 ** -54) return big + small;
  if (big > 2 ** 511) return hypot(big * 2 ** -600, small * 2 ** -600) * 2 ** 600;
  if (small < 2 ** -459) return hypot(big * 2 ** 600, small * 2 ** 600) * 2 ** -600;
  const root = Math.sqrt(big * big + small * small);
  let lost: number;
  if (root <= 2 * small) {
    const delta = root - small;
    lost = big * (2 * delta - big) + (delta - 2 * (big - small)) * delta;
  } else {
    const delta = root - big;
    lost = 2 * delta * (big - 2 * small) + ((4 * delta - small) * small + delta * delta);
  }
  return root - lost / (2 * root);
}
const sign = (x: number): number => (x < 0 || Object.is(x, -0) ? -1 : 1);
const withSign = (x: number, of: number): number => Math.abs(x) * sign(of);

export function product(z: Complex, w: Complex): Complex {
  let { real: a, imag: b } = z;
  let { real: c, imag: d } = w;
  const ac = a * c;
  const bd = b * d;
  const ad = a * d;
  const bc = b * c;
  const real = ac - bd;
  const imag = ad + bc;
  if (!Number.isNaN(real) || !Number.isNaN(imag)) return { real, imag };
  // Infinities that NaN hides (C11, annex G.5.1).
  const infinite = (x: number) => x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY;
  const boxed = (x: number) => withSign(infinite(x) ? 1 : 0, x);
  const zeroed = (x: number) => (Number.isNaN(x) ? withSign(0, x) : x);
  let again = false;
  if (infinite(a) || infinite(b)) {
    [a, b, c, d] = [boxed(a), boxed(b), zeroed(c), zeroed(d)];
    again = true;
  }
  if (infinite(c) || infinite(d)) {
    [a, b, c, d] = [zeroed(a), zeroed(b), boxed(c), boxed(d)];
    again = true;
  }
  if (!again && (infinite(ac) || infinite(bd) || infinite(ad) || infinite(bc))) {
    [a, b, c, d] = [zeroed(a), zeroed(b), zeroed(c), zeroed(d)];
    again = true;
  }
  const huge = Number.POSITIVE_INFINITY;
  return again ? { real: huge * (a * c - b * d), imag: huge * (a * d + b * c) } : { real, imag };
}
const divisionByZero = () => new PyError('ZeroDivisionError', 'division by zero');

/** @throws PyError ZeroDivisionError */
export function quotient(a: Complex, b: Complex): Complex {
  const absReal = Math.abs(b.real);
  const absImag = Math.abs(b.imag);
  let real: number;
  let imag: number;
  if (absReal >= absImag) {
    if (absReal === 0) throw divisionByZero();
    const ratio = b.imag / b.real;
    const denominator = b.real + b.imag * ratio;
    real = (a.real + a.imag * ratio) / denominator;
    imag = (a.imag - a.real * ratio) / denominator;
  } else if (absImag >= absReal) {
    const ratio = b.real / b.imag;
    const denominator = b.real * ratio + b.imag;
    real = (a.real * ratio + a.imag) / denominator;
    imag = (a.imag * ratio - a.real) / denominator;
  } else {
    real = imag = Number.NaN;
  }
  if (Number.isNaN(real) && Number.isNaN(imag)) return recovered(a, b);
  return { real, imag };
}
/** A quotient that came out as NaN although one operand is infinite. */
function recovered(a: Complex, b: Complex): Complex {
  const finite = (z: Complex) => Number.isFinite(z.real) && Number.isFinite(z.imag);
  const infinite = (z: Complex) =>
    Math.abs(z.real) === Number.POSITIVE_INFINITY || Math.abs(z.imag) === Number.POSITIVE_INFINITY;
  const boxed = (x: number) => withSign(Math.abs(x) === Number.POSITIVE_INFINITY ? 1 : 0, x);
  if (infinite(a) && finite(b)) {
    const x = boxed(a.real);
    const y = boxed(a.imag);
    return {
      real: Number.POSITIVE_INFINITY * (x * b.real + y * b.imag),
      imag: Number.POSITIVE_INFINITY * (y * b.real - x * b.imag),
    };
  }
  if (infinite(b) && finite(a)) {
    const x = boxed(b.real);
    const y = boxed(b.imag);
    return { real: 0 * (a.real * x + a.imag * y), imag: 0 * (a.imag * x - a.real * y) };
  }
  return { real: Number.NaN, imag: Number.NaN };
}
/** A real number divided by a complex one. */
export function realQuotient(a: number, b: Complex): Complex {
  const absReal = Math.abs(b.real);
  const absImag = Math.abs(b.imag);
  if (absReal >= absImag) {
    if (absReal === 0) throw divisionByZero();
    const ratio = b.imag / b.real;
    const denominator = b.real + b.imag * ratio;
    return checked({ real: a / denominator, imag: (-a * ratio) / denominator }, a, b);
  }
  if (absImag >= absReal) {
    const ratio = b.real / b.imag;
    const denominator = b.real * ratio + b.imag;
    return checked({ real: (a * ratio) / denominator, imag: -a / denominator }, a, b);
  }
  return checked({ real: Number.NaN, imag: Number.NaN }, a, b);
}
/** The quotient, or, where it came out as NaN though the divisor is infinite, a zero with its signs. */
function checked(result: Complex, a: number, b: Complex): Complex {
  if (!Number.isNaN(result.real) || !Number.isNaN(result.imag) || !Number.isFinite(a)) return result;
  const endless = (x: number) => Math.abs(x) === Number.POSITIVE_INFINITY;
  if (!endless(b.real) && !endless(b.imag)) return result;
  const boxed = (x: number) => withSign(endless(x) ? 1 : 0, x);
  return { real: 0 * (a * boxed(b.real)), imag: 0 * (-a * boxed(b.imag)) };
}

/** @throws PyError ZeroDivisionError, OverflowError */
export function power(a: Complex, b: Complex): Complex {
  let result: Complex;
  if (b.imag === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= 100) {
    if (b.real < 0 && a.real === 0 && a.imag === 0)
      throw new PyError('ZeroDivisionError', 'zero to a negative or complex power');
    result = b.real > 0 ? whole(a, b.real) : quotient({ real: 1, imag: 0 }, whole(a, -b.real));
  } else if (a.real === 0 && a.imag === 0) {
    if (b.imag !== 0 || b.real < 0) throw new PyError('ZeroDivisionError', 'zero to a negative or complex power');
    result = { real: 0, imag: 0 };
  } else result = polar(a, b);
  if (Math.abs(result.real) === Number.POSITIVE_INFINITY || Math.abs(result.imag) === Number.POSITIVE_INFINITY)
    throw new PyError('OverflowError', 'complex exponentiation');
  return result;
}
function whole(a: Complex, n: number): Complex {
  let result: Complex = { real: 1, imag: 0 };
  let factor = a;
  for (let mask = 1; mask > 0 && n >= mask; mask *= 2) {
    if ((n & mask) !== 0) result = product(result, factor);
    factor = product(factor, factor);
  }
  return result;
}
function polar(a: Complex, b: Complex): Complex {
  const size = hypot(a.real, a.imag);
  const angle = atan2(a.imag, a.real);
  let length = pow(size, b.real);
  let phase = angle * b.real;
  if (b.imag !== 0) {
    length *= exp(-angle * b.imag);
    phase += b.imag * log(size);
  }
  return { real: length * cos(phase), imag: length * sin(phase) };
}
/** abs(z). @throws PyError OverflowError */
export function magnitude(z: Complex): number {
  const size = hypot(z.real, z.imag);
  if (size === Number.POSITIVE_INFINITY && Number.isFinite(z.real) && Number.isFinite(z.imag))
    throw new PyError('OverflowError', 'absolute value too large');
  return size;
}
