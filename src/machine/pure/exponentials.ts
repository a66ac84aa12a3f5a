/**
 * e ** x, 2 ** x, x ** y and the natural logarithm to the last digit as CPython prints them on Linux: its `math` and `**` ask the C library, whose answers are
 * within 0.52 units of the last place but not always the nearest double, and Python prints all digits. Followed is glibc since 2.28 (the method of ARM's
 * optimized routines: a table and a short polynomial), as it is compiled for processors that multiply and add with one rounding.
 *
 * exp: x = k ln2/128 + r, e ** x = 2 ** (k/128) * (1 + r + r²/2 + ...). log: x = 2 ** k * z, log x = k ln2 + log c + log(z/c), c near z.
 */

import { BITS, doubles, fixed, fma, halves, HIGH, LOW, ONE, rounded } from './precise.ts';

// ── tables, each entry made when it is first needed ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** ln((1 + t) / (1 - t)), t in fixed point */
function lnOfRatio(t: bigint): bigint {
  let sum = 0n;
  let power = t;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = (((power * t) >> BITS) * t) >> BITS;
  }
  return 2n * sum;
}
let ln2Fixed = 0n;

const PARTS = 128;
/** 2 ** (i/128) as a double, and by what part of it that is too small. */
const power = new Float64Array(PARTS);
const powerRest = new Float64Array(PARTS);
function makePower(i: number): void {
  if (ln2Fixed === 0n) ln2Fixed = lnOfRatio(ONE / 3n);
  const x = (ln2Fixed * BigInt(i)) / BigInt(PARTS);
  let sum = ONE;
  let term = ONE;
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * x) >> BITS) / n;
    sum += term;
  }
  const nearest = rounded(sum);
  power[i] = nearest;
  powerRest[i] = rounded(((sum - fixed(nearest)) << BITS) / fixed(nearest));
}

/** Where pow's intervals begin, as the upper half of a double. */
const POW_FROM = 0x3fe69555;
/** 1/c of pow's intervals: of few bits, so that z/c - 1 is exact. */
const powInverse = new Float64Array(PARTS);
/** log c to 43 bits after the point, and what is missing from it. */
const powLog = new Float64Array(PARTS);
const powLogRest = new Float64Array(PARTS);
function makePowLog(i: number): void {
  const edge = (high: number): number => {
    halves[HIGH] = high;
    halves[LOW] = 0;
    return doubles[0]!;
  };
  const center = (edge(POW_FROM + (i << 13)) + edge(POW_FROM + ((i + 1) << 13))) / 2;
  const inverse = center < 1 ? Math.round(PARTS / center) / PARTS : Math.round((2 * PARTS) / center) / PARTS / 2;
  const whole = BigInt(inverse * 2 * PARTS);
  const one = BigInt(2 * PARTS);
  const log = lnOfRatio(((one - whole) << BITS) / (one + whole));
  powInverse[i] = inverse;
  powLog[i] = nearestOf43(rounded(log));
  powLogRest[i] = rounded(log - (powLog[i] === 0 ? 0n : fixed(powLog[i]!)));
}
const nearestOf43 = (value: number): number => Math.round(value * 2 ** 43) / 2 ** 43;

/**
 * The fractions of log's 1/c, in hexadecimal: 1.… of the first 80 intervals, 1.… / 2 of the others. They are glibc's: such c that log c is next to a multiple of
 * 2 ** -43.
 */
const LOG_INVERSES = `
  734f0c3e0de9f 713786a2ce91f 6f26008fab5a0 6d1a61f138c7d 6b1490bc5b4d1 69147332f0cba 6719f18224223 6524f99a51ed9
  63356aa8f24c4 614b36b9ddc14 5f66452c65c4c 5d867b5912c4f 5babccb5b90de 59d61f2d91a78 5805612465687 56397cee76bd3
  54725e2a77f93 52aff42064583 50f22dbb2bddf 4f38f4734ded7 4d843cfde2840 4bd3ec078a3c8 4a27fc3e0258a 4880524d48434
  46dce1b192d0b 453d9d3391854 43a2744b4845a 420b54115f8fb 40782da3ef4b1 3ee8f5d57fe8f 3d5d9a00b4ce9 3bd60c010c12b
  3a5242b75dab8 38d22cd9fd002 3755bc5847a1c 35dce49ad36e2 34679984dd440 32f5cceffcb24 3187775a10d49 301c8373e3990
  2eb4ebb95f841 2d50a0219a9d1 2bef9a8b7fd2a 2a91c7a0c1bab 293726014b530 27dfa5757a1f5 268b39b1d3bbf 2539d838ff5bd
  23eb7aac9083b 22a012ba940b6 2157996cc4132 201201dd2fc9b 1ecf4494d480b 1d8f5528f6569 1c52311577e7c 1b17c74cb26e9
  19e010c2c1ab6 18ab07bb670bd 1778a25efbcb6 1648d354c31da 151b990275fdd 13f0ea432d24c 12c8b7210f9da 11a3028ecb531
  107fbda8434af 0f5ee0f4e6bb3 0e4065d2a9fce 0d244632ca521 0c0a77ce2981a 0af2f83c636d1 09ddb98a01339 08cabaf52e7df
  07b9f2f4e28fb 06ab58c358f19 059eea5ecf92c 04949cdd12c90 038c6c6f0ada9 02865137932a9 0182427ea7348 008040614b195
  fe01ff726fa1a fa11cc261ea74 f6310b081992e f25f63ceeadcd ee9c8039113e7 eae8078cbb1ab e741aa29d0c9b e3a91830a99b5
  e01e009609a56 dca01e577bb98 d92f20b7c9103 d5cac66fb5cce d272caa5ede9d cf26e3e6b2ccd cbe6da2a77902 c8b266d37086d
  c5894bd5d5804 c26b533bb9f8c bf583eeece73f bc4fd75db96c1 b951e0c864a28 b65e2c5ef3e2c b374867c9888b b094b211d304a
  adbe885f2ef7e aaf1d31603da2 a82e63fd358a7 a5740ef09738b a2c2a90ab4b27 a01a01393f2d1 9d79f24db3c1b 9ae2505c7b190
  9852ef297ce2f 95cbaeea44b75 934c69de74838 90d4f2f6752e6 8e6528effd79d 8bfce9fcc007c 899c0dabec30e 87427aa2317fb
  84f00acb39a08 82a49e8653e55 8060195f40260 7e22563e0a329 7beb377dcb5ad 79baa679725c2 77907f2170657 756cadbd6130c`;
const FIRST_BELOW_ONE = 80;
let logInverse: Float64Array | undefined;
const logOfC = new Float64Array(PARTS);
function makeLog(): Float64Array {
  const inverses = inversesOf(LOG_INVERSES, FIRST_BELOW_ONE);
  for (const [i, inverse] of inverses.entries()) logOfC[i] = nearestOf43(-Math.log(inverse));
  logInverse = inverses;
  return inverses;
}
/** What a table of fractions stands for, of which some are halved. */
function inversesOf(table: string, firstBelowOne: number): Float64Array {
  const fractions = table.trim().split(/\s+/);
  return Float64Array.from(
    fractions,
    (digits, i) => (1 + Number(`0x${digits}`) / 2 ** 52) / (i < firstBelowOne ? 1 : 2),
  );
}

// ── exp ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const PARTS_OF_LN2 = Math.LOG2E * PARTS;
/** Added and taken away again it rounds to a whole number, which stands in the lower half meanwhile. */
const ROUNDS = 6755399441055744;
// ln2/128 in two parts, the first of few bits
const MINUS_LN2_PART = -0x162e42fefa / 2 ** 44;
const MINUS_LN2_REST = -0x1cf79abc9e3b39 / 2 ** 99;
const [E2, E3, E4, E5] = [
  0x1ffffffffffdbd / 2 ** 54,
  0x1555555555543c / 2 ** 55,
  0x155555cf172b91 / 2 ** 57,
  0x11111167a4d017 / 2 ** 59,
];

/** 2 ** (whole/128) * 2 ** shift: of what `power` holds the exponent is changed. */
function scaleOf(whole: number, shift: number): number {
  const i = whole & (PARTS - 1);
  doubles[0] = power[i]!;
  halves[HIGH] = halves[HIGH]! + (((whole >> 7) + shift) << 20);
  return doubles[0]!;
}
/** scale * (1 + more) for a scale that may leave the range of doubles: it is brought near 1, and the result has one rounding below 2 ** -1022 nevertheless. */
function atTheEdges(whole: number, more: number): number {
  if (whole >= 0) {
    const scale = scaleOf(whole, -1009);
    return fma(scale, more, scale) * 2 ** 1009;
  }
  const scale = scaleOf(whole, 1022);
  const part = scale * more;
  let result = scale + part;
  if (result < 1) {
    const rest = scale - result + part;
    const sum = 1 + result;
    result = sum + (1 - sum + result + rest) - 1;
  }
  return result * 2 ** -1022;
}
/** e ** (x + rest), 2 ** -54 <= |x| < 1024 */
function expOf(x: number, rest: number): number {
  doubles[0] = fma(PARTS_OF_LN2, x, ROUNDS);
  const whole = halves[LOW]!;
  const count = doubles[0]! - ROUNDS;
  const r = fma(count, MINUS_LN2_REST, fma(count, MINUS_LN2_PART, x)) + rest;
  const i = whole & (PARTS - 1);
  if (power[i] === 0) makePower(i);
  const r2 = r * r;
  const more = fma(r2 * r2, fma(r, E5, E4), fma(r2, fma(r, E3, E2), powerRest[i]! + r));
  if (x >= 512 || x <= -512) return atTheEdges(whole, more);
  const scale = scaleOf(whole, 0);
  return fma(scale, more, scale);
}

/** e ** x; infinite where it is too large */
export function exp(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -54) return 1 + x;
  if (size < 1024) return expOf(x, 0);
  return x > 0 ? Number.POSITIVE_INFINITY : x < 0 ? 0 : x;
}

const [T1, T2, T3, T4, T5] = [
  0x162e42fefa39ef / 2 ** 53,
  0x1ebfbdff82c424 / 2 ** 55,
  0x1c6b08d70cf4b5 / 2 ** 57,
  0x13b2abd24650cc / 2 ** 59,
  0x15d7e09b4e3a84 / 2 ** 62,
];
/** 2 ** x; infinite where it is too large (glibc has no version of this with one rounding) */
export function exp2(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -54) return 1 + x;
  if (!(size < 1024) && !(x < 0 && x > -1075)) return x > 0 ? Number.POSITIVE_INFINITY : x < 0 ? 0 : x;
  doubles[0] = x + ROUNDS / PARTS;
  const whole = halves[LOW]!;
  const r = x - (doubles[0]! - ROUNDS / PARTS);
  const i = whole & (PARTS - 1);
  if (power[i] === 0) makePower(i);
  const r2 = r * r;
  const more = powerRest[i]! + r * T1 + r2 * (T2 + r * T3) + r2 * r2 * (T4 + r * T5);
  if (size > 928) return atTheEdges(whole, more);
  const scale = scaleOf(whole, 0);
  return scale + scale * more;
}

// ── log ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

// ln2 in two parts: a multiple of the first is exact
const LN2 = 0x162e42fefa38 / 2 ** 45;
const LN2_REST = 0x1ef35793c7673 / 2 ** 93;
/** Of log(1 + r), r small; the second set is for x near 1, where no table helps. */
const [L0, L1, L2, L3, L4] = [
  -0x10000000000001 / 2 ** 53,
  0x1555555551305b / 2 ** 54,
  -0x1fffffffeb459 / 2 ** 51,
  0x1999b324f10111 / 2 ** 55,
  -0x155575e506c89f / 2 ** 55,
];
const [N1, N2, N3, N4, N5, N6, N7, N8, N9, N10] = [
  0x15555555555577 / 2 ** 54,
  -0x1ffffffffffdcb / 2 ** 55,
  0x1999999995dd0c / 2 ** 55,
  -0x155555556745a7 / 2 ** 55,
  0x124924a344de3 / 2 ** 51,
  -0x1fffffa4423d65 / 2 ** 56,
  0x1c7184282ad6ca / 2 ** 56,
  -0x1999eb43b068ff / 2 ** 56,
  0x178182f7afd085 / 2 ** 56,
  -0x15521375d145cd / 2 ** 56,
];
const LOG_FROM = 0x3fe60000;
const NEAR_ONE_TO = 1 + 0x109 / 2 ** 12;

/** Brings x > 0 to z * 2 ** k with z from a place on (upper half of a double). Leaves z in `doubles`. @returns k * PARTS + the interval in which z is */
function intervalOf(x: number, from: number): number {
  const isTiny = x < 2 ** -1022;
  doubles[0] = isTiny ? x * 2 ** 52 : x;
  const above = halves[HIGH]! - from;
  halves[HIGH] = halves[HIGH]! - (above & 0xfff00000);
  return (above >> 13) - (isTiny ? 52 * PARTS : 0);
}

/** Natural logarithm; NaN below 0, -Infinity at 0. */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  if (x === 1) return 0;
  if (x >= 1 - 2 ** -4 && x < NEAR_ONE_TO) return logNearOne(x - 1);
  const inverses = logInverse ?? makeLog();
  const interval = intervalOf(x, LOG_FROM);
  const i = interval & (PARTS - 1);
  const k = interval >> 7;
  const r = fma(doubles[0]!, inverses[i]!, -1);
  const start = k * LN2 + logOfC[i]!;
  const main = start + r;
  const rest = fma(k, LN2_REST, start - main + r);
  const r2 = r * r;
  return fma(r * r2, fma(r2, fma(r, L4, L3), fma(r, L2, L1)), fma(r2, L0, rest)) + main;
}
function logNearOne(r: number): number {
  const r2 = r * r;
  const r3 = r * r2;
  const last = fma(r3, N10, fma(r2, N9, fma(r, N8, N7)));
  const middle = fma(r3, last, fma(r2, N6, fma(r, N5, N4)));
  const first = fma(r3, middle, fma(r2, N3, fma(r, N2, N1)));
  // r - r²/2 in two parts
  const shifted = r * 2 ** 27;
  const high = r + shifted - shifted;
  const low = r - high;
  const square = high * high * -0.5;
  const main = r + square;
  const rest = fma(-0.5 * low, high + r, r - main + square);
  return fma(r3, first, rest) + main;
}

// ── pow ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const [P1, P2, P3, P4, P5, P6] = [
  (0x1555555555556 / 2 ** 50) * -2,
  (-0x10000000000006 / 2 ** 54) * -2,
  (0x1999999959554 / 2 ** 51) * 4,
  (-0x1555555529a47a / 2 ** 55) * 4,
  (0x12495b9b4845e9 / 2 ** 55) * -8,
  (-0x10002b8b263fc3 / 2 ** 55) * -8,
];

/** x ** y for finite x > 0 and finite y. */
function powPositive(x: number, y: number): number {
  const size = Math.abs(y);
  if (x === 1 || size < 2 ** -65) return 1;
  if (size >= 2 ** 63) return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  const interval = intervalOf(x, POW_FROM);
  const i = interval & (PARTS - 1);
  const k = interval >> 7;
  const z = doubles[0]!;
  if (powInverse[i] === 0) makePowLog(i);
  // log x in two doubles
  const r = fma(z, powInverse[i]!, -1);
  const start = k * LN2 + powLog[i]!;
  const withR = start + r;
  const half = -0.5 * r;
  const halfSquare = r * half;
  const main = withR + halfSquare;
  const rest =
    fma(k, LN2_REST, powLogRest[i]!) +
    (start - withR + r) +
    fma(half, r, -halfSquare) +
    (withR - main + halfSquare) +
    r * halfSquare * fma(halfSquare, fma(halfSquare, fma(r, P6, P5), fma(r, P4, P3)), fma(r, P2, P1));
  const log = main + rest;
  const logRest = main - log + rest;
  // y log x, and its exponential
  const exponent = y * log;
  if (Math.abs(exponent) < 2 ** -54) return 1;
  if (!(Math.abs(exponent) < 1024)) return exponent > 0 ? Number.POSITIVE_INFINITY : 0;
  return expOf(exponent, fma(y, logRest, fma(y, log, -exponent)));
}
/** C's pow: NaN for a negative base with a fractional exponent. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x !== x || y !== y) return Number.NaN;
  if (x === -1 && !Number.isFinite(y)) return 1;
  if (x === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return x ** y;
  if (x > 0) return powPositive(x, y);
  if (!Number.isInteger(y)) return Number.NaN;
  const r = powPositive(-x, y);
  return Math.abs(y) < 2 ** 53 && y % 2 !== 0 ? -r : r;
}

// ── log2 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** As LOG_INVERSES, for log2: 1.… of the first 40 intervals, 1.… / 2 of the others. */
const LOG2_INVERSES = `
  724286bb1acf8 6e1f766d2cca1 6a13d0e30d48a 661ec32d06c85 623fa951198f8 5e75ba4cf026c 5ac055a214fb8 571ed0f166e1e
  53909590bf835 5014fed61addd 4cab88e487bd0 49539b4334fee 460cbdfafd569 42d664ee4b953 3fb01111dd8a6 3c995b70c5836
  3991c4ab6fd4a 3698e0ce099b5 33ae48213e7b2 30d191985bdb1 2e025cab271d7 2b404cf13cd82 288b02c7ccb50 25e2263944de5
  234563d8615b1 20b46e33eaf38 1e2eefdcda3dd 1bb4a580b3930 19453847f2200 16e06c0d5d73c 1485f47b7e4c2 12358ad0085d1
  0fef00f532227 0db2077d03a8f 0b7e6d65980d9 0953efe7b408d 07325cac53b83 05197e40d1b5c 03091c1208ea2 0101025b37e21
  fc07ef9caa76b f4465d3f6f184 ecc079f84107f e573a99975ae8 de5d6f0bd3de6 d77b681ff38b3 d0cb5724de943 ca4b2dc0e7563
  c3f8ee8d6cb51 bdd2b4f020c4c b7d6c006015ca b20366e2e338f ac57026295039 a6d01bc2731dd a16d3bc3ff18b 9c2d14967fead
  970e4f47c9902 920fb3982bcf2 8d30187f759f1 886e5ebb9f66d 83c97b658b994 7f405ffc61022 7ad22181415ca 767dcf99eff8c`;
const LOG2_PARTS = 64;
const LOG2_BELOW_ONE = 40;
let log2Inverse: Float64Array | undefined;
const log2OfC = new Float64Array(LOG2_PARTS);
function makeLog2(): Float64Array {
  const inverses = inversesOf(LOG2_INVERSES, LOG2_BELOW_ONE);
  for (const [i, inverse] of inverses.entries()) log2OfC[i] = Math.round(-Math.log2(inverse) * 2 ** 42) / 2 ** 42;
  log2Inverse = inverses;
  return inverses;
}

// 1/ln2 in two parts, the first of few bits
const PER_LN2_PART = 0x171547652 / 2 ** 32;
const PER_LN2_REST = 0x1705fc2eefa2 / 2 ** 77;
/** Of log2(1 + r), r small; the second set is for x near 1, where no table helps. */
const [A1, A2, A3, A4, A5, A6] = [
  -0x171547652b8339 / 2 ** 53,
  0x1ec709dc3a04be / 2 ** 54,
  -0x17154764702ffb / 2 ** 54,
  0x12776c50034c48 / 2 ** 54,
  -0x1ec7b328ea92bc / 2 ** 55,
  0x1a6225e117f92e / 2 ** 55,
];
const [B1, B2, B3, B4, B5, B6, B7, B8, B9, B10] = [
  -0x171547652b82fe / 2 ** 53,
  0x1ec709dc3a03f7 / 2 ** 54,
  -0x171547652b7c3f / 2 ** 54,
  0x12776c50f05be4 / 2 ** 54,
  -0x1ec709dd768fe5 / 2 ** 55,
  0x1a61761ec4e736 / 2 ** 55,
  -0x17153fbc64a79b / 2 ** 55,
  0x1484d154f01b4a / 2 ** 55,
  -0x1289e4a72c383c / 2 ** 55,
  0x10b32f285aee66 / 2 ** 55,
];
const LOG2_NEAR_FROM = 1 - 0x15b51 / 2 ** 21;
const LOG2_NEAR_TO = 1 + 0x16ab2 / 2 ** 21;

/** Logarithm to base 2; NaN below 0, -Infinity at 0. */
export function log2(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return log(x);
  if (x === 1) return 0;
  if (x >= LOG2_NEAR_FROM && x < LOG2_NEAR_TO) return log2NearOne(x - 1);
  const inverses = log2Inverse ?? makeLog2();
  const interval = intervalOf(x, LOG_FROM);
  const i = (interval & (PARTS - 1)) >> 1;
  const r = fma(doubles[0]!, inverses[i]!, -1);
  const known = (interval >> 7) + log2OfC[i]!;
  const start = r * PER_LN2_PART;
  const main = known + start;
  const rest = known - main + start + fma(r, PER_LN2_REST, fma(r, PER_LN2_PART, -start));
  const r2 = r * r;
  const series = fma(r2 * r2, fma(r, A6, A5), fma(r2, fma(r, A4, A3), fma(r, A2, A1)));
  return fma(r2, series, rest) + main;
}
function log2NearOne(r: number): number {
  const start = r * PER_LN2_PART;
  const r2 = r * r;
  const r4 = r2 * r2;
  const second = fma(r, B2, B1);
  const main = fma(second, r2, start);
  const lost = fma(second, r2, start - main) + fma(r, PER_LN2_REST, fma(r, PER_LN2_PART, -start));
  const middle = fma(r2, fma(r, B6, B5), fma(r, B4, B3));
  const last = fma(r2, fma(r, B10, B9), fma(r, B8, B7));
  return main + fma(r4, fma(r4, last, middle), lost);
}
