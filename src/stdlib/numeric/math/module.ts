/** The module `math`. */
import {
  asInt,
  binaryOp,
  callMethod,
  floatRepr,
  iter,
  libm,
  lift,
  makeFloat,
  makeTuple,
  type NativeGen,
  type NativeModuleSpec,
  type NativeSpec,
  nativeItems,
  next,
  normInt,
  PyFloat,
  PyList,
  PyTuple,
  pureFloat,
  pureInt,
  raise,
  repeatable,
  specialMethod,
  toArrayGen,
  toFloat,
  toIndex,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { functions } from '../../data/common.ts';
import { fma, fsum, ldexp, nextAfter, norm, remainder, TripleSum, ulp } from './floats.ts';
import { erf, erfc, gamma, lgamma } from './special.ts';

type Int = number | bigint;
const domain = (message = 'math domain error'): never => raise('ValueError', message);
const range = (message = 'math range error'): never => raise('OverflowError', message);

/**
 * A function of one float. NaN out of a number is a domain error, worded by `expected`; an infinity out of a finite number is an overflow
 * where the function can overflow, else a pole.
 */
function one(f: (x: number) => number, expected?: string, overflows = false): NativeSpec {
  return [
    'x, /',
    (value: Value) => {
      const x = value instanceof PyFloat && !value.cls.isHeap ? value.value : toFloat(value);
      const result = f(x);
      if (!Number.isFinite(result)) {
        const wrong = expected === undefined ? undefined : `${expected}, got ${floatRepr(x)}`;
        if (Number.isNaN(result) && !Number.isNaN(x)) domain(wrong);
        if (!Number.isNaN(result) && Number.isFinite(x)) {
          if (overflows) range();
          domain(wrong);
        }
      }
      return makeFloat(result);
    },
  ];
}
function two(f: (x: number, y: number) => number): NativeSpec {
  return [
    'x, y, /',
    (a: Value, b: Value) => {
      const x = toFloat(a);
      const y = toFloat(b);
      const result = f(x, y);
      if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) domain();
      if (!Number.isFinite(result) && !Number.isNaN(result) && Number.isFinite(x) && Number.isFinite(y)) range();
      return makeFloat(result);
    },
  ];
}
const oneToBool = (f: (x: number) => boolean): NativeSpec => ['x, /', (value: Value) => f(toFloat(value))];

// ---- rounding to int ------------------------------------------------------------------------------------------------------------------------------

const toInt = lift(pureFloat.floatToInt);
/** floor and ceil: floats directly, others by their method, the rest as floats. */
function rounding(name: string, f: (x: number) => number): NativeSpec {
  return [
    'x, /',
    (value: Value) => {
      if (value instanceof PyFloat && !value.cls.isHeap) return toInt(f(value.value));
      const method = specialMethod(value, name);
      return method === undefined ? toInt(f(toFloat(value))) : callMethod(method, value);
    },
  ];
}
function trunc(value: Value): Value {
  if (value instanceof PyFloat && !value.cls.isHeap) return toInt(Math.trunc(value.value));
  const method = specialMethod(value, '__trunc__');
  if (method === undefined) raise('TypeError', `type ${typeName(value)} doesn't define __trunc__ method`);
  return callMethod(method, value);
}

// ---- logarithms: ints may be larger than any float -----------------------------------------------------------------------------------------------

function logarithm(f: (x: number) => number, value: Value): number {
  const int = asInt(value);
  if (int === undefined) {
    const x = toFloat(value);
    if (x > 0 || Number.isNaN(x)) return f(x);
    return domain(`expected a positive input, got ${floatRepr(x)}`);
  }
  if (int <= 0) domain('expected a positive input');
  const x = Number(int);
  if (Number.isFinite(x)) return f(x);
  const exponent = pureInt.bitLength(int);
  return f(pureFloat.intTrueDiv(int, 1n << BigInt(exponent))) + f(2) * exponent;
}
function log(value: Value, base?: Value): Value {
  const top = logarithm(libm.log, value);
  if (base === undefined) return makeFloat(top);
  const bottom = logarithm(libm.log, base);
  if (bottom === 0) raise('ZeroDivisionError', 'division by zero');
  return makeFloat(top / bottom);
}

// ---- powers ------------------------------------------------------------------------------------------------------------------------------------------

function pow(a: Value, b: Value): Value {
  const x = toFloat(a);
  const y = toFloat(b);
  // 1 ** NaN and (-1) ** inf are 1 here.
  const result = x === 1 || y === 0 ? 1 : x === -1 && !Number.isNaN(y) && !Number.isFinite(y) ? 1 : libm.pow(x, y);
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) domain();
  if (!Number.isFinite(result) && !Number.isNaN(result) && Number.isFinite(x) && Number.isFinite(y)) {
    if (x === 0) domain();
    range();
  }
  return makeFloat(result);
}
function fmod(x: number, y: number): number {
  return !Number.isFinite(y) && !Number.isNaN(y) && Number.isFinite(x) ? x : x % y;
}
function ldexpOf(a: Value, b: Value): Value {
  const x = toFloat(a);
  const exponent = asInt(b) ?? raise('TypeError', 'Expected an int as second argument to ldexp.');
  if (x === 0 || !Number.isFinite(x)) return makeFloat(x);
  if (exponent > 100_000) range();
  if (exponent < -100_000) return makeFloat(x > 0 ? 0 : -0);
  const result = ldexp(x, Number(exponent));
  if (!Number.isFinite(result)) range();
  return makeFloat(result);
}
function fmaOf(a: Value, b: Value, c: Value): Value {
  const [x, y, z] = [toFloat(a), toFloat(b), toFloat(c)];
  const result = fma(x, y, z);
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y) && !Number.isNaN(z))
    domain('invalid operation in fma');
  if (
    !Number.isFinite(result) &&
    !Number.isNaN(result) &&
    Number.isFinite(x) &&
    Number.isFinite(y) &&
    Number.isFinite(z)
  )
    range('overflow in fma');
  return makeFloat(result);
}

// ---- many numbers -----------------------------------------------------------------------------------------------------------------------------------

const exactSum = lift(fsum);
function* sumExactly(seq: Value): NativeGen {
  const values: number[] = [];
  const iterator = yield* iter(seq);
  for (let item = yield* next(iterator); item !== undefined; item = yield* next(iterator)) values.push(toFloat(item));
  vm.charge(values.length * 20);
  return makeFloat(exactSum(values));
}
const isExactInt = (value: Value): value is Int => typeof value === 'number' || typeof value === 'bigint';
const isExactFloat = (value: Value): value is PyFloat => value instanceof PyFloat && !value.cls.isHeap;

/** Whether an int fits into 64 bits: with others, a sum of products goes on without its short ways. */
const isWord = (int: Int): boolean => typeof int === 'number' || int === BigInt.asIntN(64, int);

function* prod(seq: Value, start?: Value): NativeGen {
  const iterator = yield* iter(seq);
  let total: Value = start ?? 1;
  for (let item = yield* next(iterator); item !== undefined; item = yield* next(iterator)) {
    if (isExactInt(total) && isExactInt(item)) total = pureInt.intMul(total, item);
    else if (isExactFloat(total) && isExactFloat(item)) total = makeFloat(total.value * item.value);
    else total = binaryOp(total, item, MULTIPLY);
  }
  return total;
}
// Indexes of the binary operators (operators.ts).
const ADD = 0;
const MULTIPLY = 5;

/** The sum for two lists or tuples of floats or of small ints; undefined: it goes item by item. */
function sumprodOfPlain(p: Value, q: Value): Value | undefined {
  if (!(p instanceof PyList || p instanceof PyTuple) || !(q instanceof PyList || q instanceof PyTuple))
    return undefined;
  if (p.cls.isHeap || q.cls.isHeap || p.items.length !== q.items.length || p.items.length === 0) return undefined;
  const left = p.items;
  const right = q.items;
  if (typeof left[0] === 'number') {
    let total = 0;
    for (let at = 0; at < left.length; at++) {
      const a = left[at];
      const b = right[at];
      if (typeof a !== 'number' || typeof b !== 'number') return undefined;
      total += a * b;
      // A larger product or sum may have been rounded.
      if (!Number.isSafeInteger(a * b) || !Number.isSafeInteger(total)) return undefined;
    }
    return total === 0 ? 0 : total;
  }
  const total = new TripleSum();
  for (let at = 0; at < left.length; at++) {
    const a = left[at] as Value;
    const b = right[at] as Value;
    if (!isExactFloat(a) || !isExactFloat(b)) return undefined;
    if (!Number.isFinite(a.value) || !Number.isFinite(b.value) || !total.add(a.value, b.value)) return undefined;
  }
  return makeFloat(total.value);
}
function* sumprod(p: Value, q: Value): NativeGen {
  const left = yield* iter(p);
  const right = yield* iter(q);
  let total: Value = 0;
  // Whole numbers, then floats are summed exactly, each until the first pair of another kind.
  let ints: Int | null = 0;
  let floats: TripleSum | null = new TripleSum();
  let floatsUsed = false;
  const isWeight = (value: Value): boolean => isExactInt(value) || typeof value === 'boolean';
  const endInts = (): void => {
    if (ints !== null && ints !== 0) total = binaryOp(total, ints, ADD);
    ints = null;
  };
  const endFloats = (): void => {
    if (floats !== null && floatsUsed) total = binaryOp(total, makeFloat(floats.value), ADD);
    floats = null;
  };
  for (;;) {
    const a = yield* next(left);
    const b = yield* next(right);
    if (a === undefined || b === undefined) {
      if (a !== b) raise('ValueError', 'Inputs are not the same length');
      endInts();
      endFloats();
      return total;
    }
    if (ints !== null) {
      if (isExactInt(a) && isExactInt(b)) {
        const product = pureInt.intMul(a, b);
        const sum = pureInt.intAdd(ints, product);
        if (isWord(a) && isWord(b) && isWord(product) && isWord(sum)) {
          ints = sum;
          continue;
        }
      }
      endInts();
    }
    if (floats !== null) {
      if ((isExactFloat(a) && (isExactFloat(b) || isWeight(b))) || (isWeight(a) && isExactFloat(b))) {
        const x = Number(isExactFloat(a) ? a.value : a);
        const y = Number(isExactFloat(b) ? b.value : b);
        if (Number.isFinite(x) && Number.isFinite(y) && floats.add(x, y)) {
          floatsUsed = true;
          continue;
        }
      }
      endFloats();
    }
    total = binaryOp(total, binaryOp(a, b, MULTIPLY), ADD);
  }
}
function* dist(p: Value, q: Value): NativeGen {
  const a = nativeItems(p) === undefined ? yield* toArrayGen(p) : (nativeItems(p) as readonly Value[]);
  const b = nativeItems(q) === undefined ? yield* toArrayGen(q) : (nativeItems(q) as readonly Value[]);
  if (a.length !== b.length) raise('ValueError', 'both points must have the same number of dimensions');
  return makeFloat(norm(a.map((item, at) => Math.abs(toFloat(item) - toFloat(b[at] as Value)))));
}

// ---- ints ------------------------------------------------------------------------------------------------------------------------------------------------

const folded = (start: Int, f: (a: Int, b: Int) => Int): NativeSpec => [
  '*integers',
  (integers: Value[]) => integers.map(toIndex).reduce<Int>((a, b) => f(a, b), start),
];
const LONG_MAX = 9223372036854775807n;
function factorial(value: Value): Value {
  const n = toIndex(value);
  if (n < 0) raise('ValueError', 'factorial() not defined for negative values');
  if (n > LONG_MAX) raise('OverflowError', `factorial() argument should not exceed ${LONG_MAX}`);
  if (n > 200_000) raise('MemoryError');
  vm.charge(Number(n) * Number(n) * 2);
  return pureInt.factorial(n);
}
function combinations(a: Value, b: Value): Value {
  const n = toIndex(a);
  let k = toIndex(b);
  if (n < 0) raise('ValueError', 'n must be a non-negative integer');
  if (k < 0) raise('ValueError', 'k must be a non-negative integer');
  if (k > n) return 0;
  const other = normInt(BigInt(n) - BigInt(k));
  if (other < k) k = other;
  if (k > LONG_MAX) raise('OverflowError', `min(n - k, k) must not exceed ${LONG_MAX}`);
  return pureInt.comb(n, k);
}
function permutations(a: Value, b?: Value): Value {
  if (b === undefined || b === null) return factorial(a);
  const n = toIndex(a);
  const k = toIndex(b);
  if (n < 0) raise('ValueError', 'n must be a non-negative integer');
  if (k < 0) raise('ValueError', 'k must be a non-negative integer');
  if (k > n) return 0;
  if (k > LONG_MAX) raise('OverflowError', `k must not exceed ${LONG_MAX}`);
  return pureInt.perm(n, k);
}
function isqrt(value: Value): Value {
  const n = toIndex(value);
  if (n < 0) raise('ValueError', 'isqrt() argument must be nonnegative');
  return pureInt.isqrt(n);
}

// ---- closeness and neighbours --------------------------------------------------------------------------------------------------------------------------

function isclose(a: Value, b: Value, relative?: Value, absolute?: Value): Value {
  const x = toFloat(a);
  const y = toFloat(b);
  const rel = relative === undefined ? 1e-9 : toFloat(relative);
  const abs = absolute === undefined ? 0 : toFloat(absolute);
  if (rel < 0 || abs < 0) raise('ValueError', 'tolerances must be non-negative');
  if (x === y) return true;
  if (Math.abs(x) === Number.POSITIVE_INFINITY || Math.abs(y) === Number.POSITIVE_INFINITY) return false;
  const difference = Math.abs(y - x);
  return difference <= Math.abs(rel * y) || difference <= Math.abs(rel * x) || difference <= abs;
}
function nextafter(a: Value, b: Value, steps?: Value): Value {
  const x = toFloat(a);
  const y = toFloat(b);
  if (steps === undefined || steps === null) {
    const next = nextAfter(x, y, 1n);
    // C keeps the sign of what it comes from.
    return makeFloat(next === 0 && x !== 0 ? Math.sign(x) * 0 : next);
  }
  const count = toIndex(steps);
  if (count < 0) raise('ValueError', 'steps must be a non-negative integer');
  return makeFloat(nextAfter(x, y, BigInt(count)));
}

const noInfinity = (f: (x: number) => number) => (x: number) => (Number.isFinite(x) ? f(x) : Number.NaN);
const unit = 'expected a number in range from -1 up to 1';
const positive = 'expected a noninteger or positive integer';
const finite = 'expected a finite input';
const inf = Number.POSITIVE_INFINITY;

/** They call `__float__`, `__index__` ... of their arguments. */
const repeatables = (specs: Readonly<Record<string, NativeSpec>>): Record<string, NativeSpec> =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, repeatable(spec)]));

export const math: NativeModuleSpec = {
  kind: 'native',
  doc: 'This module provides access to the mathematical functions\ndefined by the C standard.',
  make: () => ({
    ...functions(
      'math',
      repeatables({
        acos: one(libm.acos, unit),
        acosh: one(libm.acosh, 'expected argument value not less than 1'),
        asin: one(libm.asin, unit),
        asinh: one(libm.asinh),
        atan: one(libm.atan),
        atan2: two(libm.atan2),
        atanh: one(libm.atanh, 'expected a number between -1 and 1'),
        cbrt: one(libm.cbrt),
        ceil: rounding('__ceil__', Math.ceil),
        copysign: [
          'x, y, /',
          (a: Value, b: Value) => {
            const size = Math.abs(toFloat(a));
            const sign = toFloat(b);
            return makeFloat(sign < 0 || Object.is(sign, -0) ? -size : size);
          },
        ],
        cos: one(noInfinity(libm.cos), finite),
        cosh: one((x) => (Number.isFinite(x) ? libm.cosh(x) : Math.abs(x)), undefined, true),
        degrees: ['x, /', (x: Value) => makeFloat(toFloat(x) * (180 / Math.PI))],
        dist: ['p, q, /', dist],
        erf: one(erf),
        erfc: one(erfc),
        exp: one(libm.exp, undefined, true),
        exp2: one(libm.exp2, undefined, true),
        expm1: one(libm.expm1, undefined, true),
        fabs: one(Math.abs),
        factorial: ['n, /', factorial],
        floor: rounding('__floor__', Math.floor),
        fma: ['x, y, z, /', fmaOf],
        fmod: two(fmod),
        frexp: [
          'x, /',
          (value: Value) => {
            const x = toFloat(value);
            if (x === 0 || !Number.isFinite(x)) return makeTuple([makeFloat(x), 0]);
            const [mantissa, exponent] = libm.frexp(x);
            return makeTuple([makeFloat(mantissa), exponent]);
          },
        ],
        fsum: ['seq, /', sumExactly],
        gamma: one((x) => (x === -inf ? Number.NaN : gamma(x)), positive, true),
        gcd: folded(0, pureInt.gcd),
        hypot: ['*coordinates', (values: Value[]) => makeFloat(norm(values.map((value) => Math.abs(toFloat(value)))))],
        isclose: ['a, b, *, rel_tol=1e-09, abs_tol=0.0', isclose],
        isfinite: oneToBool(Number.isFinite),
        isinf: oneToBool((x) => Math.abs(x) === inf),
        isnan: oneToBool(Number.isNaN),
        isqrt: ['n, /', isqrt],
        lcm: folded(1, pureInt.lcm),
        ldexp: ['x, i, /', ldexpOf],
        lgamma: one(lgamma, positive, true),
        log: ['x, base=None, /', log],
        log1p: one(libm.log1p, 'expected argument value > -1'),
        log10: ['x, /', (x: Value) => makeFloat(logarithm(libm.log10, x))],
        log2: ['x, /', (x: Value) => makeFloat(logarithm(libm.log2, x))],
        modf: [
          'x, /',
          (value: Value) => {
            const x = toFloat(value);
            const whole = Math.trunc(x);
            const fraction = Math.abs(x) === inf ? 0 : x - whole;
            const negative = x < 0 || Object.is(x, -0);
            return makeTuple([
              makeFloat(negative && fraction === 0 ? -0 : fraction),
              makeFloat(negative && whole === 0 ? -0 : whole),
            ]);
          },
        ],
        nextafter: ['x, y, /, *, steps=None', nextafter],
        perm: ['n, k=None, /', permutations],
        comb: ['n, k, /', combinations],
        pow: ['x, y, /', pow],
        prod: ['iterable, /, *, start=1', prod],
        radians: ['x, /', (x: Value) => makeFloat(toFloat(x) * (Math.PI / 180))],
        remainder: two(remainder),
        sin: one(noInfinity(libm.sin), finite),
        sinh: one((x) => (Number.isFinite(x) ? libm.sinh(x) : x), undefined, true),
        sqrt: one(Math.sqrt, 'expected a nonnegative input'),
        sumprod: ['p, q, /', sumprod, undefined, sumprodOfPlain],
        tan: one(noInfinity(libm.tan), finite),
        tanh: one(libm.tanh),
        trunc: ['x, /', trunc],
        ulp: ['x, /', (x: Value) => makeFloat(ulp(toFloat(x)))],
      }),
    ),
    pi: makeFloat(Math.PI),
    e: makeFloat(Math.E),
    tau: makeFloat(2 * Math.PI),
    inf: makeFloat(inf),
    nan: makeFloat(Number.NaN),
  }),
};
