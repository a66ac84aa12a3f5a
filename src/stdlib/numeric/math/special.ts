/** Functions beyond the elementary ones, computed the way CPython (gamma, lgamma) and glibc (erf, erfc) compute them. NaN: no such value. */
import { libm } from '../../../machine/index.ts';

// ---- gamma: Lanczos' approximation ---------------------------------------------------------------------------------------------------------------

const G = 6.02468004077673;
const G_MINUS_HALF = 5.52468004077673;
const numerator = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
const denominator = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];
function lanczos(x: number): number {
  let above = 0;
  let below = 0;
  if (x < 5) {
    for (let at = 12; at >= 0; at--) {
      above = above * x + numerator[at]!;
      below = below * x + denominator[at]!;
    }
  } else {
    for (let at = 0; at <= 12; at++) {
      above = above / x + numerator[at]!;
      below = below / x + denominator[at]!;
    }
  }
  return above / below;
}
/** sin(pi x), exact at the zeros. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const sign = x < 0 || Object.is(x, -0) ? -1 : 1;
  switch (Math.floor(2 * y + 0.5)) {
    case 0:
      return sign * libm.sin(Math.PI * y);
    case 1:
      return sign * libm.cos(Math.PI * (y - 0.5));
    case 2:
      return sign * libm.sin(Math.PI * (1 - y));
    case 3:
      return -sign * libm.cos(Math.PI * (y - 1.5));
    default:
      return sign * libm.sin(Math.PI * (y - 2));
  }
}
/** Poles are answered with NaN, overflow with an infinity. */
export function gamma(x: number): number {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x;
  if (x === Number.NEGATIVE_INFINITY || x === 0) return Number.NaN;
  if (Number.isInteger(x)) {
    if (x < 0) return Number.NaN;
    if (x <= 23) {
      let product = 1;
      for (let factor = 2; factor < x; factor++) product *= factor;
      return product;
    }
  }
  const size = Math.abs(x);
  if (size < 1e-20) return 1 / x;
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Number.POSITIVE_INFINITY;
  const y = size + G_MINUS_HALF;
  // What rounding lost in y.
  let z = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
  z = (z * G) / y;
  if (x < 0) {
    let r = ((-Math.PI / sinPi(size) / size) * libm.exp(y)) / lanczos(size);
    r -= z * r;
    if (size < 140) return r / libm.pow(y, size - 0.5);
    const root = libm.pow(y, size / 2 - 0.25);
    return r / root / root;
  }
  let r = lanczos(size) / libm.exp(y);
  r += z * r;
  if (size < 140) return r * libm.pow(y, size - 0.5);
  const root = libm.pow(y, size / 2 - 0.25);
  return r * root * root;
}
const LOG_PI = 1.1447298858494002;
export function lgamma(x: number): number {
  if (Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return Number.POSITIVE_INFINITY;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Number.NaN : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -libm.log(size);
  let r = libm.log(lanczos(size)) - G;
  r += (size - 0.5) * (libm.log(size + G - 0.5) - 1);
  if (x < 0) r = LOG_PI - libm.log(Math.abs(sinPi(size))) - libm.log(size) - r;
  return r;
}

// ---- erf: rational approximations on five intervals ----------------------------------------------------------------------------------------------

const ERX = 0.8450629115104675;
const EFX = 0.1283791670955126;
const pp = [
  0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -2.3763016656650163e-5,
];
const qq = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164, -3.960228278775368e-6,
];
const pa = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
];
const qa = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
  0.011984499846799107,
];
const ra = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
  -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const sa = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
const rb = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
  -1025.0951316110772, -483.5191916086514,
];
const sb = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
  474.52854120695537, -22.44095244658582,
];
/** A polynomial summed in pairs, as glibc sums it: its last bit hangs on the order. */
function polynomial(coefficients: readonly number[], x: number): number {
  const square = x * x;
  const fourth = square * square;
  const powers = [1, square, fourth, fourth * square, fourth * fourth];
  const pair = (at: number): number =>
    at + 1 < coefficients.length ? coefficients[at]! + x * coefficients[at + 1]! : coefficients[at]!;
  let sum = pair(0);
  for (let at = 2; at < coefficients.length; at += 2) sum += powers[at / 2]! * pair(at);
  return sum;
}
const words = new DataView(new ArrayBuffer(8));
/** The upper half of a float's bits. */
function upperHalf(x: number): number {
  words.setFloat64(0, x);
  words.setUint32(4, 0);
  return words.getFloat64(0);
}
/** erfc(x) * x for x >= 1.25 comes out of this. */
function tail(size: number): number {
  const s = 1 / (size * size);
  const ratio =
    size < 2.857142857142857 ? polynomial(ra, s) / polynomial(sa, s) : polynomial(rb, s) / polynomial(sb, s);
  const z = upperHalf(size);
  return (libm.exp(-z * z - 0.5625) * libm.exp((z - size) * (z + size) + ratio)) / size;
}
const middle = (size: number): number => polynomial(pa, size - 1) / polynomial(qa, size - 1);
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  const sign = x < 0 ? -1 : 1;
  if (size < 0.84375) {
    if (size < 2 ** -28) return size < 2 ** -1015 ? 0.0625 * (16 * x + 16 * EFX * x) : x + EFX * x;
    const z = x * x;
    return x + x * (polynomial(pp, z) / polynomial(qq, z));
  }
  if (size < 1.25) return sign * (ERX + middle(size));
  if (size >= 6) return sign;
  return sign * (1 - tail(size));
}
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 0.84375) {
    if (size < 2 ** -56) return 1 - x;
    const z = x * x;
    const y = polynomial(pp, z) / polynomial(qq, z);
    if (x < 0.25) return 1 - (x + x * y);
    return 0.5 - (x - 0.5 + x * y);
  }
  if (size < 1.25) return x >= 0 ? 1 - ERX - middle(size) : 1 + (ERX + middle(size));
  if (size < 28) {
    if (x > 0) return tail(size);
    return x < -6 ? 2 : 2 - tail(size);
  }
  return x > 0 ? 0 : 2;
}
