/**
 * The functions of `cmath`, with the branch cuts, signed zeros and infinities of C99's annex G. Kahan's formulas; a result that is no number is told
 * by throwing `Problem`.
 */
import { libm, pureComplex } from '../../../machine/index.ts';
import { ldexp } from './floats.ts';

export interface Complex {
  readonly real: number;
  readonly imag: number;
}
export class Problem {
  constructor(readonly kind: 'domain' | 'range') {}
}
const {
  asinh: realAsinh,
  atan2: plainAtan2,
  cos: realCos,
  cosh: realCosh,
  exp: realExp,
  log: realLog,
  log1p,
  sin: realSin,
  sinh: realSinh,
  tan: realTan,
  tanh: realTanh,
} = libm;
const c = (real: number, imag: number): Complex => ({ real, imag });
const { hypot } = pureComplex;
const negative = (x: number): boolean => x < 0 || Object.is(x, -0);
const copysign = (size: number, sign: number): number => (negative(sign) ? -Math.abs(size) : Math.abs(size));
const bothFinite = (z: Complex): boolean => Number.isFinite(z.real) && Number.isFinite(z.imag);
const INF = Number.POSITIVE_INFINITY;
const LARGE = Number.MAX_VALUE / 4;
const ROOT_LARGE = Math.sqrt(LARGE);
const LOG_LARGE = realLog(LARGE);
const SMALLEST = 2.2250738585072014e-308;
const ROOT_SMALLEST = Math.sqrt(SMALLEST);
const LN2 = Math.LN2;

// ---- special values: rows are real parts, columns imaginary ones: -inf, negative, -0, 0, positive, inf, nan ------------------------------------------------

const special: Readonly<Record<string, string>> = {
  acos: 'ti pi pi pI pI tI ni hi .. .. .. .. hI nn hi .. .. .. .. hI hn hi .. .. .. .. hI hn hi .. .. .. .. hI nn qi zi zi zI zI qI ni ni nn nn nn nn nI nn',
  acosh:
    'iT iP iP ip ip it in iH .. .. .. .. ih nn iH .. .. .. .. ih nn iH .. .. .. .. ih nn iH .. .. .. .. ih nn iQ iZ iZ iz iz iq in in nn nn nn nn in nn',
  asinh:
    'IQ IZ IZ Iz Iz Iq In IH .. .. .. .. Ih nn IH .. .. .. .. Ih nn iH .. .. .. .. ih nn iH .. .. .. .. ih nn iQ iZ iZ iz iz iq in in nn nZ nz nn in nn',
  atanh:
    'ZH ZH ZH Zh Zh Zh Zn ZH .. .. .. .. Zh nn ZH .. .. .. .. Zh Zn zH .. .. .. .. zh zn zH .. .. .. .. zh nn zH zH zH zh zh zh zn zH nn nn nn nn zh nn',
  cosh: 'EE ii iz iZ iI EE in EE .. .. .. .. EE nn EE .. .. .. .. EE nz EE .. .. .. .. EE nz EE .. .. .. .. EE nn EE iI iZ iz ii EE in nn nn nz nz nn nn nn',
  exp: 'zz zZ zZ zz zz zz zz EE .. .. .. .. EE nn EE .. .. .. .. EE nn EE .. .. .. .. EE nn EE .. .. .. .. EE nn EE iI iZ iz ii EE in nn nn nZ nz nn nn nn',
  log: 'iT iP iP ip ip it in iH .. .. .. .. ih nn iH .. .. .. .. ih nn iH .. .. .. .. ih nn iH .. .. .. .. ih nn iQ iZ iZ iz iz iq in in nn nn nn nn in nn',
  sinh: 'EE II IZ Iz Ii EE in EE .. .. .. .. EE nn EE .. .. .. .. EE zn EE .. .. .. .. EE zn EE .. .. .. .. EE nn EE iI iZ iz ii EE in nn nn nZ nz nn nn nn',
  sqrt: 'iI zI zI zi zi ii ni iI .. .. .. .. ii nn iI .. .. .. .. ii nn iI .. .. .. .. ii nn iI .. .. .. .. ii nn iI iZ iZ iz iz ii in iI nn nn nn nn ii nn',
  tanh: 'Oz OZ OZ Oz Oz Oz Oz EE .. .. .. .. EE nn EE .. .. .. .. EE nn EE .. .. .. .. EE nn EE .. .. .. .. EE nn oz oZ oZ oz oz oz oz nn nn nZ nz nn nn nn',
  rect: 'EE Ii Iz IZ II EE in EE .. .. .. .. EE nn zz .. .. .. .. zz zz zz .. .. .. .. zz zz EE .. .. .. .. EE nn EE iI iZ iz ii EE in nn nn nz nz nn nn nn',
};
const letters: Readonly<Record<string, number>> = {
  i: INF,
  z: 0,
  p: Math.PI,
  h: Math.PI / 2,
  q: Math.PI / 4,
  t: (3 * Math.PI) / 4,
  o: 1,
  n: Number.NaN,
};
function letterValue(letter: string): number {
  const lower = letter.toLowerCase();
  return letter === lower ? letters[lower]! : -letters[lower]!;
}
const kindOf = (x: number): number =>
  Number.isNaN(x) ? 6 : x === INF ? 5 : x === -INF ? 0 : x === 0 ? (negative(x) ? 2 : 3) : x < 0 ? 1 : 4;
function specialValue(name: string, z: Complex): Complex {
  const entry = special[name]!.slice(3 * (7 * kindOf(z.real) + kindOf(z.imag)));
  if (entry[0] === 'E') throw new Problem('domain');
  return c(letterValue(entry[0]!), letterValue(entry[1]!));
}

// ---- functions --------------------------------------------------------------------------------------------------------------------------------------------

export function sqrt(z: Complex): Complex {
  if (!bothFinite(z)) return specialValue('sqrt', z);
  if (z.real === 0 && z.imag === 0) return c(0, z.imag);
  let ax = Math.abs(z.real);
  const ay = Math.abs(z.imag);
  let s: number;
  if (ax < SMALLEST && ay < SMALLEST) {
    ax = ldexp(ax, 53);
    s = ldexp(Math.sqrt(ax + hypot(ax, ldexp(ay, 53))), -27);
  } else {
    ax /= 8;
    s = 2 * Math.sqrt(ax + hypot(ax, ay / 8));
  }
  const d = ay / (2 * s);
  return z.real >= 0 ? c(s, copysign(d, z.imag)) : c(d, copysign(s, z.imag));
}
const isLarge = (z: Complex): boolean => Math.abs(z.real) > LARGE || Math.abs(z.imag) > LARGE;
const largeLog = (z: Complex): number => realLog(hypot(z.real / 2, z.imag / 2)) + 2 * LN2;
export function acos(z: Complex): Complex {
  if (!bothFinite(z)) return specialValue('acos', z);
  if (isLarge(z))
    return c(
      plainAtan2(Math.abs(z.imag), z.real),
      z.real < 0 ? -copysign(largeLog(z), z.imag) : copysign(largeLog(z), -z.imag),
    );
  const a = sqrt(c(1 - z.real, -z.imag));
  const b = sqrt(c(1 + z.real, z.imag));
  return c(2 * plainAtan2(a.real, b.real), realAsinh(b.real * a.imag - b.imag * a.real));
}
export function acosh(z: Complex): Complex {
  if (!bothFinite(z)) return specialValue('acosh', z);
  if (isLarge(z)) return c(largeLog(z), plainAtan2(z.imag, z.real));
  const a = sqrt(c(z.real - 1, z.imag));
  const b = sqrt(c(z.real + 1, z.imag));
  return c(realAsinh(a.real * b.real + a.imag * b.imag), 2 * plainAtan2(a.imag, b.real));
}
export function asinh(z: Complex): Complex {
  if (!bothFinite(z)) return specialValue('asinh', z);
  if (isLarge(z))
    return c(
      negative(z.imag) ? -copysign(largeLog(z), -z.real) : copysign(largeLog(z), z.real),
      plainAtan2(z.imag, Math.abs(z.real)),
    );
  const a = sqrt(c(1 + z.imag, -z.real));
  const b = sqrt(c(1 - z.imag, z.real));
  return c(realAsinh(a.real * b.imag - b.real * a.imag), plainAtan2(z.imag, a.real * b.real - a.imag * b.imag));
}
export function asin(z: Complex): Complex {
  const s = asinh(c(-z.imag, z.real));
  return c(s.imag, -s.real);
}
export function atanh(z: Complex): Complex {
  if (!bothFinite(z)) return specialValue('atanh', z);
  if (negative(z.real)) {
    const mirrored = atanh(c(-z.real, -z.imag));
    return c(-mirrored.real, -mirrored.imag);
  }
  const ay = Math.abs(z.imag);
  if (z.real > ROOT_LARGE || ay > ROOT_LARGE) {
    const h = hypot(z.real / 2, z.imag / 2);
    return c(z.real / 4 / h / h, -copysign(Math.PI / 2, -z.imag));
  }
  if (z.real === 1 && ay < ROOT_SMALLEST) {
    if (ay === 0) throw new Problem('domain');
    return c(-realLog(Math.sqrt(ay) / Math.sqrt(hypot(ay, 2))), copysign(plainAtan2(2, -ay) / 2, z.imag));
  }
  return c(
    log1p((4 * z.real) / ((1 - z.real) * (1 - z.real) + ay * ay)) / 4,
    -plainAtan2(-2 * z.imag, (1 - z.real) * (1 + z.real) - ay * ay) / 2,
  );
}
export function atan(z: Complex): Complex {
  const s = atanh(c(-z.imag, z.real));
  return c(s.imag, -s.real);
}
function checked(z: Complex): Complex {
  if (Math.abs(z.real) === INF || Math.abs(z.imag) === INF) throw new Problem('range');
  return z;
}
export function cosh(z: Complex): Complex {
  if (!bothFinite(z)) {
    if (Math.abs(z.real) === INF && Number.isFinite(z.imag) && z.imag !== 0) {
      return z.real > 0
        ? c(copysign(INF, realCos(z.imag)), copysign(INF, realSin(z.imag)))
        : c(copysign(INF, realCos(z.imag)), -copysign(INF, realSin(z.imag)));
    }
    return specialValue('cosh', z);
  }
  if (Math.abs(z.real) > LOG_LARGE) {
    const less = z.real - copysign(1, z.real);
    return checked(c(realCos(z.imag) * realCosh(less) * Math.E, realSin(z.imag) * realSinh(less) * Math.E));
  }
  return checked(c(realCos(z.imag) * realCosh(z.real), realSin(z.imag) * realSinh(z.real)));
}
export const cos = (z: Complex): Complex => cosh(c(-z.imag, z.real));
export function sinh(z: Complex): Complex {
  if (!bothFinite(z)) {
    if (Math.abs(z.real) === INF && Number.isFinite(z.imag) && z.imag !== 0) {
      return z.real > 0
        ? c(copysign(INF, realCos(z.imag)), copysign(INF, realSin(z.imag)))
        : c(-copysign(INF, realCos(z.imag)), copysign(INF, realSin(z.imag)));
    }
    return specialValue('sinh', z);
  }
  if (Math.abs(z.real) > LOG_LARGE) {
    const less = z.real - copysign(1, z.real);
    return checked(c(realCos(z.imag) * realSinh(less) * Math.E, realSin(z.imag) * realCosh(less) * Math.E));
  }
  return checked(c(realCos(z.imag) * realSinh(z.real), realSin(z.imag) * realCosh(z.real)));
}
export function sin(z: Complex): Complex {
  const s = sinh(c(-z.imag, z.real));
  return c(s.imag, -s.real);
}
export function tanh(z: Complex): Complex {
  if (!bothFinite(z)) {
    if (Math.abs(z.real) === INF && Number.isFinite(z.imag) && z.imag !== 0)
      return c(z.real > 0 ? 1 : -1, copysign(0, 2 * realSin(z.imag) * realCos(z.imag)));
    return specialValue('tanh', z);
  }
  if (Math.abs(z.real) > LOG_LARGE)
    return c(copysign(1, z.real), 4 * realSin(z.imag) * realCos(z.imag) * realExp(-2 * Math.abs(z.real)));
  const tx = realTanh(z.real);
  const ty = realTan(z.imag);
  const cx = 1 / realCosh(z.real);
  const txty = tx * ty;
  const denominator = 1 + txty * txty;
  return c((tx * (1 + ty * ty)) / denominator, (ty / denominator) * cx * cx);
}
export function tan(z: Complex): Complex {
  const s = tanh(c(-z.imag, z.real));
  return c(s.imag, -s.real);
}
export function exp(z: Complex): Complex {
  if (!bothFinite(z)) {
    if (Math.abs(z.real) === INF && Number.isFinite(z.imag) && z.imag !== 0) {
      const size = z.real > 0 ? INF : 0;
      return c(copysign(size, realCos(z.imag)), copysign(size, realSin(z.imag)));
    }
    return specialValue('exp', z);
  }
  if (z.real > LOG_LARGE) {
    const l = realExp(z.real - 1);
    return checked(c(l * realCos(z.imag) * Math.E, l * realSin(z.imag) * Math.E));
  }
  const l = realExp(z.real);
  return checked(c(l * realCos(z.imag), l * realSin(z.imag)));
}
export function log(z: Complex): Complex {
  if (!bothFinite(z)) return specialValue('log', z);
  const ax = Math.abs(z.real);
  const ay = Math.abs(z.imag);
  let real: number;
  if (ax > LARGE || ay > LARGE) real = realLog(hypot(ax / 2, ay / 2)) + LN2;
  else if (ax < SMALLEST && ay < SMALLEST) {
    if (ax === 0 && ay === 0) throw new Problem('domain');
    real = realLog(hypot(ldexp(ax, 53), ldexp(ay, 53))) - 53 * LN2;
  } else {
    const h = hypot(ax, ay);
    if (h >= 0.71 && h <= 1.73) {
      const larger = Math.max(ax, ay);
      const smaller = Math.min(ax, ay);
      real = log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2;
    } else real = realLog(h);
  }
  return c(real, plainAtan2(z.imag, z.real));
}
export function log10(z: Complex): Complex {
  const l = log(z);
  return c(l.real / Math.LN10, l.imag / Math.LN10);
}
/** The angle; infinities have their quarters, NaN has none. */
export function phase(z: Complex): number {
  if (Number.isNaN(z.real) || Number.isNaN(z.imag)) return Number.NaN;
  return plainAtan2(z.imag, z.real);
}
export function absolute(z: Complex): number {
  const size = hypot(z.real, z.imag);
  if (size === INF && bothFinite(z)) throw new Problem('range');
  return size;
}
export function rect(r: number, phi: number): Complex {
  if (!Number.isFinite(r) || !Number.isFinite(phi)) {
    if (Math.abs(r) === INF && Number.isFinite(phi) && phi !== 0) {
      return r > 0
        ? c(copysign(INF, realCos(phi)), copysign(INF, realSin(phi)))
        : c(-copysign(INF, realCos(phi)), -copysign(INF, realSin(phi)));
    }
    return specialValue('rect', c(r, phi));
  }
  return phi === 0 ? c(r, r * phi) : c(r * realCos(phi), r * realSin(phi));
}
