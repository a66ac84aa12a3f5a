/** The class Decimal. */
import {
  asInt,
  asStr,
  callSync,
  defineType,
  getAttr,
  hashIdentity,
  hashValue,
  type Int,
  importModule,
  intOfBig,
  lift,
  lookupAttr,
  makeComplex,
  makeFloat,
  makeTuple,
  type NativeSpec,
  normInt,
  notImplemented,
  PyComplex,
  PyFloat,
  PyList,
  PyObject,
  PyTuple,
  type PyType,
  pureFloat,
  raise,
  runSync,
  setHash,
  strArgument,
  typeName,
  typeOf,
  type Value,
  vm,
  warnSync,
  withAttributes,
} from '../../../machine/index.ts';
import { lazy } from '../../data/common.ts';
import * as arithmetic from './arithmetic.ts';
import { contextArgument, getContext, type PyDecimalContext, roundingOf } from './context.ts';
import { formatDecimal } from './format.ts';
import * as functions from './functions.ts';
import {
  adjusted,
  compare,
  compareTotal,
  type Dec,
  digitsOf,
  drop,
  finalize,
  finite,
  infinity,
  isNan,
  isSpecial,
  nan,
  nanOf,
  parse,
  pow10,
  type Rounding,
  Status,
  toText,
  truncated,
  type Work,
  withSign,
} from './number.ts';

export class PyDecimal extends PyObject {
  value: Dec;
  constructor(cls: PyType, value: Dec) {
    super(cls);
    this.value = value;
  }
}
export const makeDecimal = (value: Dec): PyDecimal => new PyDecimal(decimalType(), value);

// ---- conversions ----------------------------------------------------------------------------------------------------------------------------------------

const fromInt = (int: Int): Dec => {
  const big = BigInt(int);
  return finite(big < 0n ? 1 : 0, big < 0n ? -big : big, 0);
};
function fromFloat(x: number): Dec {
  const sign = x < 0 || Object.is(x, -0) ? 1 : 0;
  if (Number.isNaN(x)) return nan();
  if (!Number.isFinite(x)) return infinity(sign);
  const [mantissa, exponent] = pureFloat.decompose(Math.abs(x));
  if (mantissa === 0n) return finite(sign, 0n, 0);
  let m = mantissa;
  let e = exponent;
  while (e < 0 && m % 2n === 0n) {
    m /= 2n;
    e++;
  }
  return e >= 0 ? finite(sign, m << BigInt(e), 0) : finite(sign, m * 5n ** BigInt(-e), e);
}
/** Digits of any script as ASCII ones; `free`: white space at the ends and underscores are left out. */
function numericText(text: string, free: boolean): string | undefined {
  let out = '';
  for (const char of free ? text.replace(/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g, '') : text) {
    if (char === '_' && free) continue;
    if (char < '\x80') out += char;
    else {
      const digit = decimalDigit(char);
      if (digit === undefined) return undefined;
      out += digit;
    }
  }
  return out;
}
function decimalDigit(char: string): string | undefined {
  if (!/^\p{Nd}$/u.test(char)) return undefined;
  const code = char.codePointAt(0) as number;
  let start = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start--;
  return String((code - start) % 10);
}
const FURTHEST = 1e18;
/** Reads a text without rounding. */
function readText(text: string, context: PyDecimalContext, free: boolean): Dec {
  const digits = numericText(text, free);
  const found = digits === undefined ? undefined : parse(digits);
  if (found === undefined) {
    context.note(Status.ConversionSyntax);
    return nan();
  }
  return found;
}
/** A number as it is; one that no context could hold is invalid. */
function held(dec: Dec, context: PyDecimalContext): Dec {
  if (dec.kind !== 'finite' || (adjusted(dec) <= FURTHEST && dec.exp >= -2 * FURTHEST)) return dec;
  context.note(Status.InvalidOperation);
  return nan();
}
/** `(sign, digits, exponent)` as a number. */
function fromTuple(parts: readonly Value[]): Dec {
  if (parts.length !== 3) raise('ValueError', 'argument must be a sequence of length 3');
  const [first, second, third] = parts as [Value, Value, Value];
  const sign = asInt(first);
  if (sign !== 0 && sign !== 1) raise('ValueError', 'sign must be an integer with the value 0 or 1');
  const word = asStr(third);
  let exponent: Int | undefined;
  if (word !== undefined) {
    if (!['F', 'n', 'N'].includes(word))
      raise('ValueError', "string argument in the third position must be 'F', 'n' or 'N'");
    if (word === 'F') return infinity(sign);
  } else {
    exponent = asInt(third);
    if (exponent === undefined) raise('ValueError', 'exponent must be an integer');
    if (typeof exponent === 'bigint' && BigInt.asIntN(64, exponent) !== exponent)
      raise('OverflowError', 'Python int too large to convert to C ssize_t');
  }
  if (!(second instanceof PyTuple || second instanceof PyList))
    raise('ValueError', 'coefficient must be a tuple of digits');
  let digits = '';
  for (const item of second.items) {
    const digit = asInt(item);
    if (digit === undefined || digit < 0 || digit > 9) raise('ValueError', 'coefficient must be a tuple of digits');
    digits += digit;
  }
  const coef = BigInt(digits || '0');
  if (word !== undefined) return { kind: word === 'n' ? 'nan' : 'snan', sign, coef, exp: 0 };
  return finite(sign, coef, Number(exponent));
}
/** Decimal(value): exact. */
const exactDecimal = (value: Value, context: PyDecimalContext): Dec => held(read(value, context, true), context);
/** A value as a number. `free`: as Decimal() reads texts, which is more generous than create_decimal(). */
function read(value: Value, context: PyDecimalContext, free: boolean): Dec {
  if (value instanceof PyDecimal) return value.value;
  const text = asStr(value);
  if (text !== undefined) return readText(text, context, free);
  const int = asInt(value);
  if (int !== undefined) return fromInt(int);
  if (value instanceof PyTuple || value instanceof PyList) return fromTuple(value.items);
  if (value instanceof PyFloat) {
    context.note(Status.FloatOperation);
    return fromFloat(value.value);
  }
  return raise('TypeError', `conversion from ${typeName(value)} to Decimal is not supported`);
}
/** context.create_decimal(value): rounded to the context. */
export function roundedDecimal(value: Value, context: PyDecimalContext): Dec {
  const work = context.work();
  const exact = read(value, context, false);
  if (isNan(exact)) {
    const most = work.prec - work.clamp;
    if (exact.coef !== 0n && digitsOf(exact.coef) > most) {
      context.note(Status.ConversionSyntax);
      return nan();
    }
    return exact;
  }
  const result = finalize(exact, work);
  context.note(work.status);
  return result;
}
/** An operand: Decimal or int. */
const operand = (value: Value): Dec | undefined => {
  if (value instanceof PyDecimal) return value.value;
  const int = asInt(value);
  return int === undefined ? undefined : fromInt(int);
};
/** An argument of a method. */
export const needOperand = (value: Value): Dec =>
  operand(value) ?? raise('TypeError', `conversion from ${typeName(value)} to Decimal is not supported`);

/** Digits that an operation is taken to work on at most: who wants exact results allows for as many as there can be, and most have few. */
const MOST_CHARGED = 10_000;

/** Runs an operation in a context. */
export function inContext<T>(context: PyDecimalContext, operation: (w: Work) => T): T {
  const work = context.work();
  const result = lift(operation)(work);
  context.note(work.status);
  if (work.prec > 100) vm.charge(Math.min(work.prec, MOST_CHARGED) * 20);
  return result;
}

// ---- operators --------------------------------------------------------------------------------------------------------------------------------------------

type Binary = (a: Dec, b: Dec, w: Work) => Dec;
function operators(name: string, op: Binary): Record<string, NativeSpec> {
  const run = (a: Value, b: Value): Value => {
    const x = operand(a);
    const y = operand(b);
    if (x === undefined || y === undefined) return notImplemented();
    return makeDecimal(inContext(getContext(), (w) => op(x, y, w)));
  };
  return {
    [`__${name}__`]: ['self, value, /', run],
    [`__r${name}__`]: ['self, value, /', (self: Value, other: Value) => run(other, self)],
  };
}
const unary = (op: (a: Dec, w: Work) => Dec): NativeSpec => [
  'self, /',
  (self: PyDecimal) => makeDecimal(inContext(getContext(), (w) => op(self.value, w))),
];
function divmodOf(a: Value, b: Value): Value {
  const x = operand(a);
  const y = operand(b);
  if (x === undefined || y === undefined) return notImplemented();
  const [quotient, rest] = inContext(getContext(), (w) => arithmetic.divmod(x, y, w));
  return makeTuple([makeDecimal(quotient), makeDecimal(rest)]);
}
function powerOf(a: Value, b: Value, modulus?: Value): Value {
  const x = operand(a);
  const y = operand(b);
  if (x === undefined || y === undefined) return notImplemented();
  if (modulus === undefined || modulus === null)
    return makeDecimal(inContext(getContext(), (w) => functions.power(x, y, w)));
  const m = operand(modulus);
  return m === undefined
    ? notImplemented()
    : makeDecimal(inContext(getContext(), (w) => functions.powerModulo(x, y, m, w)));
}

// ---- comparison --------------------------------------------------------------------------------------------------------------------------------------------

/** Two numbers that can be compared exactly; undefined: not comparable. */
function comparable(self: PyDecimal, other: Value, isOrder: boolean): [Dec, Dec] | undefined {
  const plain = operand(other);
  if (plain !== undefined) return [self.value, plain];
  if (other instanceof PyFloat) {
    const context = getContext();
    if (isOrder) context.note(Status.FloatOperation);
    else context.status |= Status.FloatOperation;
    return [self.value, fromFloat(other.value)];
  }
  if (other instanceof PyComplex) return !isOrder && other.imag === 0 ? [self.value, fromFloat(other.real)] : undefined;
  if (!(other instanceof PyObject) || typeOf(other).lookup('denominator') === undefined) return undefined;
  // A rational number: both sides times its denominator.
  const numerator = asInt(lookupAttr(other, 'numerator') ?? null);
  const denominator = asInt(lookupAttr(other, 'denominator') ?? null);
  if (numerator === undefined || denominator === undefined) return undefined;
  const { value } = self;
  return [
    isSpecial(value) ? value : finite(value.sign, value.coef * BigInt(denominator), value.exp),
    fromInt(numerator),
  ];
}
const comparison = (op: number): NativeSpec => [
  'self, value, /',
  (self: PyDecimal, other: Value) => {
    const pair = comparable(self, other, op !== 2 && op !== 3);
    if (pair === undefined) return notImplemented();
    const [a, b] = pair;
    if (isNan(a) || isNan(b)) {
      if (a.kind === 'snan' || b.kind === 'snan' || (op !== 2 && op !== 3)) getContext().note(Status.InvalidOperation);
      return op === 3;
    }
    const order = lift(compare)(a, b);
    return [order < 0, order <= 0, order === 0, order !== 0, order > 0, order >= 0][op] as boolean;
  },
];
const MODULUS = 2n ** 61n - 1n;
function modularPower(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let b = base % MODULUS; exponent > 0n; exponent >>= 1n, b = (b * b) % MODULUS)
    if (exponent & 1n) result = (result * b) % MODULUS;
  return result;
}
function hashOf(self: PyDecimal): Value {
  const { value } = self;
  if (value.kind === 'snan') raise('TypeError', 'Cannot hash a signaling NaN value');
  if (value.kind === 'nan') {
    hashIdentity(self);
    return hashValue();
  }
  if (value.kind === 'inf') return value.sign === 1 ? -314159 : 314159;
  const scale =
    value.exp >= 0
      ? modularPower(10n, BigInt(value.exp))
      : modularPower(modularPower(10n, MODULUS - 2n), BigInt(-value.exp));
  const hash = ((value.coef % MODULUS) * scale) % MODULUS;
  const signed = value.sign === 1 ? -hash : hash;
  setHash(signed === -1n ? -2 : normInt(signed));
  return hashValue();
}

// ---- other numbers ---------------------------------------------------------------------------------------------------------------------------------------------

/** The whole number nearest by a rounding mode. */
function toInteger({ value }: PyDecimal, rounding: Rounding): Value {
  if (isNan(value)) raise('ValueError', 'cannot convert NaN to integer');
  if (value.kind === 'inf') raise('OverflowError', 'cannot convert Infinity to integer');
  if (value.exp > 100_000) raise('MemoryError');
  if (value.exp >= 0) return intOfBig(truncated(value));
  const [coef] = drop(value.coef, -value.exp, value.sign, rounding);
  return intOfBig(value.sign === 1 ? -coef : coef);
}
function toDouble({ value }: PyDecimal): number {
  if (value.kind === 'snan') raise('ValueError', 'cannot convert signaling NaN to float');
  if (value.kind === 'nan') return Number.NaN;
  return Number(toText(value));
}
function round(self: PyDecimal, digits?: Value): Value {
  if (digits === undefined) return toInteger(self, 'ROUND_HALF_EVEN');
  const places = asInt(digits);
  if (places === undefined) raise('TypeError', 'optional arg must be an integer');
  if (typeof places === 'bigint' && BigInt.asIntN(64, places) !== places)
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return makeDecimal(
    inContext(getContext(), (w) => arithmetic.quantize(self.value, finite(0, 1n, -Number(places)), w)),
  );
}
function integerRatio({ value }: PyDecimal): Value {
  if (isNan(value)) raise('ValueError', 'cannot convert NaN to integer ratio');
  if (value.kind === 'inf') raise('OverflowError', 'cannot convert Infinity to integer ratio');
  let top = value.coef;
  let bottom = 1n;
  if (value.exp >= 0) top *= lift(pow10)(value.exp);
  else bottom = lift(pow10)(-value.exp);
  let [a, b] = [top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  if (a !== 0n) {
    top /= a;
    bottom /= a;
  }
  return makeTuple([intOfBig(value.sign === 1 ? -top : top), intOfBig(bottom)]);
}
const TUPLE = Symbol('DecimalTuple');
/** `decimal.DecimalTuple`, a named tuple of this interpreter. */
export function tupleClass(): Value {
  const { state } = vm.interpreter;
  let cls = state.get(TUPLE) as Value | undefined;
  if (cls === undefined) {
    cls = callSync(
      getAttr(runSync(importModule('collections')), 'namedtuple'),
      ['DecimalTuple', 'sign digits exponent'],
      new Map([['module', 'decimal']]),
    );
    state.set(TUPLE, cls);
  }
  return cls;
}
function asTuple({ value }: PyDecimal): Value {
  const digits =
    value.kind === 'inf' ? [0] : isNan(value) && value.coef === 0n ? [] : [...value.coef.toString()].map(Number);
  const exponent: Value =
    value.kind === 'inf' ? 'F' : value.kind === 'nan' ? 'n' : value.kind === 'snan' ? 'N' : value.exp;
  return callSync(tupleClass(), [value.sign, makeTuple(digits), exponent]);
}

// ---- methods ------------------------------------------------------------------------------------------------------------------------------------------------------

/** Operations that Decimal has with an optional context and Context has with operands: name -> operation. */
export const oneOperand: Readonly<Record<string, (a: Dec, w: Work) => Dec>> = {
  exp: functions.exp,
  ln: functions.ln,
  log10: functions.log10,
  logb: arithmetic.logb,
  logical_invert: arithmetic.logicalInvert,
  next_minus: arithmetic.nextMinus,
  next_plus: arithmetic.nextPlus,
  normalize: arithmetic.normalize,
  sqrt: functions.sqrt,
};
const order = (n: number): Dec => finite(n < 0 ? 1 : 0, n === 0 ? 0n : 1n, 0);
const comparing = (a: Dec, b: Dec, w: Work): Dec => nanOf(a, b, w) ?? order(compare(a, b));
const comparingSignal = (a: Dec, b: Dec, w: Work): Dec => {
  if (isNan(a) || isNan(b)) w.status |= Status.InvalidOperation;
  return comparing(a, b, w);
};
export const twoOperands: Readonly<Record<string, Binary>> = {
  compare: comparing,
  compare_signal: comparingSignal,
  compare_total: (a, b) => order(compareTotal(a, b)),
  compare_total_mag: (a, b) => order(compareTotal(withSign(a, 0), withSign(b, 0))),
  copy_sign: (a, b) => withSign(a, b.sign),
  logical_and: (a, b, w) => arithmetic.logicalOp(a, b, w, (x, y) => x && y),
  logical_or: (a, b, w) => arithmetic.logicalOp(a, b, w, (x, y) => x || y),
  logical_xor: (a, b, w) => arithmetic.logicalOp(a, b, w, (x, y) => x !== y),
  max: (a, b, w) => arithmetic.extreme(a, b, w, true, false),
  max_mag: (a, b, w) => arithmetic.extreme(a, b, w, true, true),
  min: (a, b, w) => arithmetic.extreme(a, b, w, false, false),
  min_mag: (a, b, w) => arithmetic.extreme(a, b, w, false, true),
  next_toward: arithmetic.nextToward,
  remainder_near: arithmetic.remainderNear,
  rotate: arithmetic.rotate,
  scaleb: arithmetic.scaleb,
  shift: arithmetic.shift,
};
export const sameQuantum = (a: Dec, b: Dec): boolean => {
  if (isSpecial(a) || isSpecial(b)) return (isNan(a) && isNan(b)) || (a.kind === 'inf' && b.kind === 'inf');
  return a.exp === b.exp;
};
/** Questions to a number; some need the limits of a context. */
export const questions: Readonly<Record<string, (a: Dec, w: Work) => boolean>> = {
  is_canonical: () => true,
  is_finite: (a) => a.kind === 'finite',
  is_infinite: (a) => a.kind === 'inf',
  is_nan: isNan,
  is_qnan: (a) => a.kind === 'nan',
  is_signed: (a) => a.sign === 1,
  is_snan: (a) => a.kind === 'snan',
  is_zero: (a) => a.kind === 'finite' && a.coef === 0n,
  is_normal: (a, w) => a.kind === 'finite' && a.coef !== 0n && adjusted(a) >= w.emin,
  is_subnormal: (a, w) => a.kind === 'finite' && a.coef !== 0n && adjusted(a) < w.emin,
};
function methodSpecs(): Record<string, NativeSpec> {
  const methods: Record<string, NativeSpec> = {};
  for (const [name, op] of Object.entries(oneOperand)) {
    methods[name] = [
      'self, /, context=None',
      (self: PyDecimal, context?: Value) => makeDecimal(inContext(contextArgument(context), (w) => op(self.value, w))),
    ];
  }
  for (const [name, op] of Object.entries(twoOperands)) {
    methods[name] = [
      'self, /, other, context=None',
      (self: PyDecimal, other: Value, context?: Value) => {
        const chosen = contextArgument(context);
        const b = needOperand(other);
        return makeDecimal(inContext(chosen, (w) => op(self.value, b, w)));
      },
    ];
  }
  for (const [name, ask] of Object.entries(questions)) {
    methods[name] =
      name === 'is_normal' || name === 'is_subnormal'
        ? [
            'self, /, context=None',
            (self: PyDecimal, context?: Value) => ask(self.value, contextArgument(context).work()),
          ]
        : ['self, /', (self: PyDecimal) => ask(self.value, undefined as unknown as Work)];
  }
  const integral = (exact: boolean): NativeSpec => [
    'self, /, rounding=None, context=None',
    (self: PyDecimal, rounding?: Value, context?: Value) => {
      const chosen = contextArgument(context);
      const mode = rounding === undefined || rounding === null ? chosen.rounding : roundingOf(rounding);
      return makeDecimal(
        inContext(chosen, (w) => {
          w.rounding = mode;
          return arithmetic.toIntegral(self.value, w, exact);
        }),
      );
    },
  ];
  methods.to_integral = methods.to_integral_value = integral(false);
  methods.to_integral_exact = integral(true);
  methods.quantize = [
    'self, /, exp, rounding=None, context=None',
    (self: PyDecimal, exp: Value, rounding?: Value, context?: Value) => {
      const chosen = contextArgument(context);
      const mode = rounding === undefined || rounding === null ? chosen.rounding : roundingOf(rounding);
      const b = needOperand(exp);
      return makeDecimal(
        inContext(chosen, (w) => {
          w.rounding = mode;
          return arithmetic.quantize(self.value, b, w);
        }),
      );
    },
  ];
  methods.fma = [
    'self, /, other, third, context=None',
    (self: PyDecimal, other: Value, third: Value, context?: Value) => {
      const chosen = contextArgument(context);
      const b = needOperand(other);
      const c = needOperand(third);
      return makeDecimal(inContext(chosen, (w) => arithmetic.fma(self.value, b, c, w)));
    },
  ];
  methods.same_quantum = [
    'self, /, other, context=None',
    (self: PyDecimal, other: Value, context?: Value) => {
      contextArgument(context);
      return sameQuantum(self.value, needOperand(other));
    },
  ];
  methods.number_class = [
    'self, /, context=None',
    (self: PyDecimal, context?: Value) => arithmetic.numberClass(self.value, contextArgument(context).work()),
  ];
  methods.to_eng_string = [
    'self, /, context=None',
    (self: PyDecimal, context?: Value) => toText(self.value, true, contextArgument(context).capitals === 1),
  ];
  methods.adjusted = ['self, /', (self: PyDecimal) => adjusted(self.value)];
  methods.canonical = methods.conjugate = ['self, /', (self: PyDecimal) => self];
  methods.copy_abs = ['self, /', (self: PyDecimal) => makeDecimal(withSign(self.value, 0))];
  methods.copy_negate = [
    'self, /',
    (self: PyDecimal) => makeDecimal(withSign(self.value, self.value.sign === 1 ? 0 : 1)),
  ];
  methods.radix = ['self, /', () => makeDecimal(finite(0, 10n, 0))];
  methods.as_tuple = ['self, /', asTuple];
  methods.as_integer_ratio = ['self, /', integerRatio];
  return methods;
}
function format(self: PyDecimal, spec: Value, _override?: Value): Value {
  const text = strArgument(spec, '__format__', '');
  const context = getContext();
  if (text.endsWith('N')) warnSync('DeprecationWarning', "Format specifier 'N' is deprecated");
  const shown = lift(formatDecimal)(self.value, text, context.rounding, context.capitals === 1);
  return shown ?? raise('ValueError', 'invalid format string');
}
/** Makes an instance of a class, which may be a subclass. */
function instance(cls: PyType, value: Dec): PyDecimal {
  const made = cls.alloc!(cls) as PyDecimal;
  made.value = value;
  return made;
}
function fromFloatMethod(cls: PyType, value: Value): Value {
  const int = asInt(value);
  const dec =
    int !== undefined
      ? fromInt(int)
      : value instanceof PyFloat
        ? fromFloat(value.value)
        : raise('TypeError', 'argument must be int or float');
  return cls === decimalType() ? makeDecimal(dec) : callSync(cls, [makeDecimal(dec)]);
}
function fromNumber(cls: PyType, value: Value): Value {
  if (!(value instanceof PyDecimal || value instanceof PyFloat) && asInt(value) === undefined) {
    raise('TypeError', `conversion from ${typeName(value)} to Decimal is not supported`);
  }
  const context = getContext();
  const status = context.status;
  const traps = context.traps;
  context.traps &= ~Status.FloatOperation;
  const dec = exactDecimal(value, context);
  context.status = status;
  context.traps = traps;
  return cls === decimalType() ? makeDecimal(dec) : callSync(cls, [makeDecimal(dec)]);
}

export const decimalType = lazy(
  (): PyType =>
    defineType({
      name: 'decimal.Decimal',
      alloc: (cls) => withAttributes(new PyDecimal(cls, finite(0, 0n, 0))),
      doc: "Construct a new Decimal object.\n\n  value\n    can be an integer, string, tuple, or another Decimal object.  If\n    no value is given, return Decimal('0'). The context does not affect\n    the conversion and is only passed to determine if the\n    InvalidOperation trap is active.",
      new: [
        "cls, value='0', context=None",
        (cls: PyType, value?: Value, context?: Value) => {
          const chosen = contextArgument(context);
          if (value === undefined) return instance(cls, finite(0, 0n, 0));
          if (value instanceof PyDecimal && value.cls === cls && cls === decimalType()) return value;
          return instance(cls, exactDecimal(value, chosen));
        },
      ],
      methods: {
        ...operators('add', arithmetic.add),
        ...operators('sub', arithmetic.subtract),
        ...operators('mul', arithmetic.multiply),
        ...operators('truediv', arithmetic.divide),
        ...operators('floordiv', arithmetic.divideInteger),
        ...operators('mod', arithmetic.remainder),
        __divmod__: ['self, value, /', divmodOf],
        __rdivmod__: ['self, value, /', (self: Value, other: Value) => divmodOf(other, self)],
        __pow__: ['self, value, mod=None, /', powerOf],
        __rpow__: [
          'self, value, mod=None, /',
          (self: Value, other: Value, modulus?: Value) => powerOf(other, self, modulus),
        ],
        __neg__: unary(arithmetic.minus),
        __pos__: unary(arithmetic.plus),
        __abs__: unary(arithmetic.abs),
        __bool__: ['self, /', (self: PyDecimal) => isSpecial(self.value) || self.value.coef !== 0n],
        __int__: ['self, /', (self: PyDecimal) => toInteger(self, 'ROUND_DOWN')],
        __trunc__: ['self, /', (self: PyDecimal) => toInteger(self, 'ROUND_DOWN')],
        __floor__: ['self, /', (self: PyDecimal) => toInteger(self, 'ROUND_FLOOR')],
        __ceil__: ['self, /', (self: PyDecimal) => toInteger(self, 'ROUND_CEILING')],
        __float__: ['self, /', (self: PyDecimal) => makeFloat(toDouble(self))],
        __complex__: ['self, /', (self: PyDecimal) => makeComplex(toDouble(self), 0)],
        __round__: ['self, ndigits=None, /', round],
        __lt__: comparison(0),
        __le__: comparison(1),
        __eq__: comparison(2),
        __ne__: comparison(3),
        __gt__: comparison(4),
        __ge__: comparison(5),
        __hash__: ['self, /', hashOf],
        __repr__: [
          'self, /',
          (self: PyDecimal) => `Decimal('${toText(self.value, false, getContext().capitals === 1)}')`,
        ],
        __str__: ['self, /', (self: PyDecimal) => toText(self.value, false, getContext().capitals === 1)],
        __format__: ['self, format_spec, override=<unrepresentable>, /', format],
        __copy__: ['self, /', (self: PyDecimal) => self],
        __deepcopy__: ['self, memo, /', (self: PyDecimal) => self],
        __reduce__: ['self, /', (self: PyDecimal) => makeTuple([self.cls, makeTuple([toText(self.value)])])],
        __sizeof__: ['self, /', () => 104],
        ...methodSpecs(),
      },
      classMethods: { from_float: ['cls, f, /', fromFloatMethod], from_number: ['cls, number, /', fromNumber] },
      getset: { real: [(self: PyDecimal) => self], imag: [() => makeDecimal(finite(0, 0n, 0))] },
    }),
);
