/** The module `cmath`. */
import {
  asNumber,
  callSpecial,
  makeComplex,
  makeFloat,
  makeTuple,
  type NativeModuleSpec,
  type NativeSpec,
  PyComplex,
  pureComplex,
  raise,
  toFloat,
  typeName,
  typeOf,
  type Value,
} from '../../../machine/index.ts';
import { functions } from '../../data/common.ts';
import * as complex from './complex.ts';

/** An argument as a complex number. */
function toComplex(value: Value): complex.Complex {
  if (value instanceof PyComplex) return value;
  const special = callSpecial(value, '__complex__');
  if (special !== undefined) {
    if (!(special instanceof PyComplex))
      raise('TypeError', `${typeOf(value).shown}.__complex__() must return a complex, not ${typeName(special)}`);
    return special;
  }
  return { real: asNumber(value) ?? toFloat(value), imag: 0 };
}
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof complex.Problem)) throw error;
    if (error.kind === 'domain') raise('ValueError', 'math domain error');
    raise('OverflowError', 'math range error');
  }
}
const one = (f: (z: complex.Complex) => complex.Complex): NativeSpec => [
  'z, /',
  (value: Value) => {
    const z = toComplex(value);
    const { real, imag } = guarded(() => f(z));
    return makeComplex(real, imag);
  },
];
const ask = (f: (z: complex.Complex) => boolean): NativeSpec => ['z, /', (value: Value) => f(toComplex(value))];
const isInfinite = (x: number): boolean => Math.abs(x) === Number.POSITIVE_INFINITY;

function log(value: Value, base?: Value): Value {
  const z = toComplex(value);
  const b = base === undefined ? undefined : toComplex(base);
  // With a base, the logarithm of zero is no fault yet.
  let result =
    b !== undefined && z.real === 0 && z.imag === 0
      ? { real: Number.NEGATIVE_INFINITY, imag: complex.phase(z) }
      : guarded(() => complex.log(z));
  if (b !== undefined) {
    const bottom = guarded(() => complex.log(b));
    if (bottom.real === 0 && bottom.imag === 0) raise('ValueError', 'math domain error');
    result = pureComplex.quotient(result, bottom);
  }
  return makeComplex(result.real, result.imag);
}
function isclose(a: Value, b: Value, relative?: Value, absolute?: Value): Value {
  const x = toComplex(a);
  const y = toComplex(b);
  const rel = relative === undefined ? 1e-9 : toFloat(relative);
  const abs = absolute === undefined ? 0 : toFloat(absolute);
  if (rel < 0 || abs < 0) raise('ValueError', 'tolerances must be non-negative');
  if (x.real === y.real && x.imag === y.imag) return true;
  if ([x.real, x.imag, y.real, y.imag].some(isInfinite)) return false;
  const difference = Math.hypot(x.real - y.real, x.imag - y.imag);
  return (
    difference <= rel * Math.hypot(y.real, y.imag) ||
    difference <= rel * Math.hypot(x.real, x.imag) ||
    difference <= abs
  );
}

export const cmath: NativeModuleSpec = {
  kind: 'native',
  doc: 'This module provides access to mathematical functions for complex\nnumbers.',
  make: () => ({
    ...functions('cmath', {
      acos: one(complex.acos),
      acosh: one(complex.acosh),
      asin: one(complex.asin),
      asinh: one(complex.asinh),
      atan: one(complex.atan),
      atanh: one(complex.atanh),
      cos: one(complex.cos),
      cosh: one(complex.cosh),
      exp: one(complex.exp),
      log10: one(complex.log10),
      sin: one(complex.sin),
      sinh: one(complex.sinh),
      sqrt: one(complex.sqrt),
      tan: one(complex.tan),
      tanh: one(complex.tanh),
      log: ['z, base=<unrepresentable>, /', log],
      phase: ['z, /', (value: Value) => makeFloat(complex.phase(toComplex(value)))],
      polar: [
        'z, /',
        (value: Value) => {
          const z = toComplex(value);
          return makeTuple([makeFloat(guarded(() => complex.absolute(z))), makeFloat(complex.phase(z))]);
        },
      ],
      rect: [
        'r, phi, /',
        (r: Value, phi: Value) => {
          const [size, angle] = [toFloat(r), toFloat(phi)];
          const { real, imag } = guarded(() => complex.rect(size, angle));
          return makeComplex(real, imag);
        },
      ],
      isfinite: ask((z) => Number.isFinite(z.real) && Number.isFinite(z.imag)),
      isinf: ask((z) => isInfinite(z.real) || isInfinite(z.imag)),
      isnan: ask((z) => Number.isNaN(z.real) || Number.isNaN(z.imag)),
      isclose: ['a, b, *, rel_tol=1e-09, abs_tol=0.0', isclose],
    }),
    pi: makeFloat(Math.PI),
    e: makeFloat(Math.E),
    tau: makeFloat(2 * Math.PI),
    inf: makeFloat(Number.POSITIVE_INFINITY),
    infj: makeComplex(0, Number.POSITIVE_INFINITY),
    nan: makeFloat(Number.NaN),
    nanj: makeComplex(0, Number.NaN),
  }),
};
