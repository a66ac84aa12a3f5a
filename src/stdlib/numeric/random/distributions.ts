/** The distributions of `random`: the same steps in the same order as CPython takes them, so that a seed gives the same numbers. */
import {
  asInt,
  binaryOp,
  type LibrarySpec,
  libm,
  makeFloat,
  normInt,
  ownAttribute,
  PyFloat,
  type PyObject,
  raise,
  setOwnAttribute,
  toFloat,
  toIndex,
  type Value,
} from '../../../machine/index.ts';
import { lgamma } from '../math/special.ts';
import { uniformOf } from './generator.ts';

const { acos, cos, exp, log, log2, pow, sin } = libm;
const TWO_PI = 2 * Math.PI;
const NORMAL = (4 * exp(-0.5)) / Math.sqrt(2);
const LOG4 = log(4);
const GAMMA = 1 + log(4.5);

/** An optional parameter as a float. */
const number = (value: Value | undefined, otherwise: number): number =>
  value === undefined ? otherwise : toFloat(value);
/** Python's % on floats. */
const modulo = (x: number, y: number): number => {
  const rest = x % y;
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
};
const isNumber = (value: Value): boolean => value instanceof PyFloat || asInt(value) !== undefined;

/** low + (high - low) * random(), by Python's own operators where the ends are not plain numbers. */
function between(self: PyObject, a: Value, b: Value): Value {
  const random = uniformOf(self);
  if (isNumber(a) && isNumber(b)) {
    const width =
      a instanceof PyFloat || b instanceof PyFloat
        ? toFloat(b) - toFloat(a)
        : Number(BigInt(asInt(b)!) - BigInt(asInt(a)!));
    return makeFloat(toFloat(a) + width * random());
  }
  const width = binaryOp(b, a, SUBTRACT);
  return binaryOp(a, binaryOp(width, makeFloat(random()), MULTIPLY), ADD);
}
// Indexes of the binary operators.
const ADD = 0;
const MULTIPLY = 5;
const SUBTRACT = 10;

function triangular(self: PyObject, lowest?: Value, highest?: Value, mode?: Value): Value {
  let low = number(lowest, 0);
  let high = number(highest, 1);
  let u = uniformOf(self)();
  let c = 0.5;
  if (mode !== undefined && mode !== null) {
    if (high - low === 0) return lowest ?? makeFloat(0);
    c = (toFloat(mode) - low) / (high - low);
  }
  if (u > c) {
    u = 1 - u;
    c = 1 - c;
    [low, high] = [high, low];
  }
  return makeFloat(low + (high - low) * Math.sqrt(u * c));
}
function normal(random: () => number, mu: number, sigma: number): number {
  for (;;) {
    const u1 = random();
    const u2 = 1 - random();
    const z = (NORMAL * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -log(u2)) return mu + z * sigma;
  }
}
function gauss(self: PyObject, mu?: Value, sigma?: Value): Value {
  const random = uniformOf(self);
  const kept = ownAttribute(self, 'gauss_next') ?? null;
  setOwnAttribute(self, 'gauss_next', null);
  let z: number;
  if (kept === null) {
    const angle = random() * TWO_PI;
    const radius = Math.sqrt(-2 * log(1 - random()));
    z = cos(angle) * radius;
    setOwnAttribute(self, 'gauss_next', makeFloat(sin(angle) * radius));
  } else z = toFloat(kept);
  return makeFloat(number(mu, 0) + z * number(sigma, 1));
}
function vonMises(random: () => number, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return TWO_PI * random();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z: number;
  for (;;) {
    z = cos(Math.PI * random());
    const d = z / (r + z);
    const u = random();
    if (u < 1 - d * d || u <= (1 - d) * exp(d)) break;
  }
  const q = 1 / r;
  const f = (q + z) / (1 + q * z);
  return random() > 0.5 ? modulo(mu + acos(f), TWO_PI) : modulo(mu - acos(f), TWO_PI);
}
function gammaVariate(random: () => number, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) raise('ValueError', 'gammavariate: alpha and beta must be > 0.0');
  if (alpha > 1) {
    const ainv = Math.sqrt(2 * alpha - 1);
    const b = alpha - LOG4;
    const c = alpha + ainv;
    for (;;) {
      const u1 = random();
      if (!(u1 > 1e-7 && u1 < 0.9999999)) continue;
      const u2 = 1 - random();
      const v = log(u1 / (1 - u1)) / ainv;
      const x = alpha * exp(v);
      const z = u1 * u1 * u2;
      const r = b + c * v - x;
      if (r + GAMMA - 4.5 * z >= 0 || r >= log(z)) return x * beta;
    }
  }
  if (alpha === 1) return -log(1 - random()) * beta;
  for (;;) {
    const u = random();
    const b = (Math.E + alpha) / Math.E;
    const p = b * u;
    const x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha);
    const u1 = random();
    if (p > 1 ? u1 <= pow(x, alpha - 1) : u1 <= exp(-x)) return x * beta;
  }
}
function binomial(random: () => number, n: number, p: number): number {
  if (n === 1) return random() < p ? 1 : 0;
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  if (n * p < 10) {
    let x = 0;
    let y = 0;
    const c = log2(1 - p);
    if (c === 0) return x;
    for (;;) {
      y += Math.floor(log2(random()) / c) + 1;
      if (y > n) return x;
      x++;
    }
  }
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const vr = 0.92 - 4.2 / b;
  let setup: { alpha: number; lpq: number; m: number; h: number } | undefined;
  for (;;) {
    const u = random() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (k < 0 || k > n) continue;
    let v = random();
    if (us >= 0.07 && v <= vr) return k;
    if (setup === undefined) {
      const m = Math.floor((n + 1) * p);
      setup = { alpha: (2.83 + 5.1 / b) * spread, lpq: log(p / (1 - p)), m, h: lgamma(m + 1) + lgamma(n - m + 1) };
    }
    v *= setup.alpha / (a / (us * us) + b);
    if (log(v) <= setup.h - lgamma(k + 1) - lgamma(n - k + 1) + (k - setup.m) * setup.lpq) return k;
  }
}
function binomialVariate(self: PyObject, trials?: Value, probability?: Value): Value {
  const n = trials === undefined ? 1 : toIndex(trials);
  const p = number(probability, 0.5);
  if (n < 0) raise('ValueError', 'n must be non-negative');
  if (p <= 0 || p >= 1) {
    if (p === 0) return 0;
    if (p === 1) return n;
    raise('ValueError', 'p must be in the range 0.0 <= p <= 1.0');
  }
  return normInt(BigInt(binomial(uniformOf(self), Number(n), p)));
}
const divide = (a: number, b: number): number => (b === 0 ? raise('ZeroDivisionError', 'division by zero') : a / b);

/** The methods of Random that draw from distributions. */
export const distributions: Readonly<Record<string, LibrarySpec>> = {
  uniform: ['self, a, b', between],
  triangular: ['self, low=0.0, high=1.0, mode=None', triangular],
  normalvariate: [
    'self, mu=0.0, sigma=1.0',
    (self: PyObject, mu?: Value, sigma?: Value) => makeFloat(normal(uniformOf(self), number(mu, 0), number(sigma, 1))),
  ],
  gauss: ['self, mu=0.0, sigma=1.0', gauss],
  lognormvariate: [
    'self, mu, sigma',
    (self: PyObject, mu?: Value, sigma?: Value) =>
      makeFloat(exp(normal(uniformOf(self), number(mu, 0), number(sigma, 1)))),
  ],
  expovariate: [
    'self, lambd=1.0',
    (self: PyObject, lambd?: Value) => makeFloat(divide(-log(1 - uniformOf(self)()), number(lambd, 1))),
  ],
  vonmisesvariate: [
    'self, mu, kappa',
    (self: PyObject, mu: Value, kappa: Value) => makeFloat(vonMises(uniformOf(self), toFloat(mu), toFloat(kappa))),
  ],
  gammavariate: [
    'self, alpha, beta',
    (self: PyObject, alpha: Value, beta: Value) =>
      makeFloat(gammaVariate(uniformOf(self), toFloat(alpha), toFloat(beta))),
  ],
  betavariate: [
    'self, alpha, beta',
    (self: PyObject, alpha: Value, beta: Value) => {
      const random = uniformOf(self);
      const y = gammaVariate(random, toFloat(alpha), 1);
      return makeFloat(y === 0 ? 0 : y / (y + gammaVariate(random, toFloat(beta), 1)));
    },
  ],
  paretovariate: [
    'self, alpha',
    (self: PyObject, alpha: Value) => makeFloat(pow(1 - uniformOf(self)(), divide(-1, toFloat(alpha)))),
  ],
  weibullvariate: [
    'self, alpha, beta',
    (self: PyObject, alpha: Value, beta: Value) => {
      const u = 1 - uniformOf(self)();
      return makeFloat(toFloat(alpha) * pow(-log(u), divide(1, toFloat(beta))));
    },
  ],
  binomialvariate: ['self, n=1, p=0.5', binomialVariate],
};
