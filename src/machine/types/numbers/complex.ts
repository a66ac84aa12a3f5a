/** complex. Behaviour and wording follow CPython's complexobject.c. */
import { callMethodGen } from '../../door.ts';
import { makeComplex, makeFloat, makeTuple, notImplemented, types } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../../native.ts';
import { PyComplex, PyFloat, type PyType, type Value } from '../../objects.ts';
import {
  asInt,
  asStr,
  callMethod,
  repr,
  str,
  toFloat,
  typeName,
  typeOf,
  warnOfSubclass,
} from '../../protocols/index.ts';
import { type Complex, magnitude, power, product, quotient, realQuotient } from '../../pure/complex.ts';
import { floatRepr, parseFloatText } from '../../pure/float.ts';
import { formatComplex } from '../../pure/format.ts';
import { numberText, stripSpace } from '../../pure/unicode.ts';
import { raise } from '../../raise.ts';
import { warn } from '../../warnings.ts';
import { lift, nativeHash, strArgument, withAttributes } from '../common.ts';
import { setComplexPower } from './numbers.ts';
import { PyError } from '../../pure/errors.ts';

const isReal = (value: Value): boolean => value instanceof PyFloat || asInt(value) !== undefined;
const result = ({ real, imag }: Complex): PyComplex => makeComplex(real, imag);
/** An operand as a complex number; undefined when it is not a number. */
function operand(value: Value): Complex | undefined {
  if (value instanceof PyComplex) return value;
  return isReal(value) ? { real: toFloat(value), imag: 0 } : undefined;
}

/** A part of a repr: like float's, without the ".0" of whole numbers. */
const part = (x: number): string => floatRepr(x).replace(/\.0$/, '');
const signed = (x: number): string => (x < 0 || Object.is(x, -0) ? part(x) : `+${part(x)}`);
function complexRepr(z: Complex): string {
  return z.real === 0 && !Object.is(z.real, -0) ? `${part(z.imag)}j` : `(${part(z.real)}${signed(z.imag)}j)`;
}

// ---- arithmetic: a real operand takes part as such, not as a complex number with an imaginary 0 --------------------------------------------------------

type Op = (a: Complex, b: Complex, aIsReal: boolean, bIsReal: boolean) => Complex;
const operations: Record<string, Op> = {
  add: (a, b, aIsReal, bIsReal) => ({
    real: a.real + b.real,
    imag: aIsReal ? b.imag : bIsReal ? a.imag : a.imag + b.imag,
  }),
  sub: (a, b, aIsReal, bIsReal) => ({
    real: a.real - b.real,
    imag: aIsReal ? -b.imag : bIsReal ? a.imag : a.imag - b.imag,
  }),
  mul: (a, b, aIsReal, bIsReal) => {
    if (aIsReal) return { real: a.real * b.real, imag: a.real * b.imag };
    return bIsReal ? { real: a.real * b.real, imag: a.imag * b.real } : product(a, b);
  },
  truediv: lift((a: Complex, b: Complex, aIsReal: boolean, bIsReal: boolean) => {
    if (aIsReal) return realQuotient(a.real, b);
    if (!bIsReal) return quotient(a, b);
    if (b.real === 0) raise('ZeroDivisionError', 'division by zero');
    return { real: a.real / b.real, imag: a.imag / b.real };
  }),
};
const binary = (op: Op, reflected: boolean): NativeSpec => [
  'self, value, /',
  (self: PyComplex, other: Value) => {
    const z = operand(other);
    if (z === undefined) return notImplemented();
    const real = !(other instanceof PyComplex);
    return result(reflected ? op(z, self, real, false) : op(self, z, false, real));
  },
];
const arithmetic: Record<string, NativeSpec> = {};
for (const [stem, op] of Object.entries(operations)) {
  arithmetic[`__${stem}__`] = binary(op, false);
  arithmetic[`__r${stem}__`] = binary(op, true);
}
const raised = lift(power);
const powering = (reflected: boolean): NativeSpec => [
  'self, value, mod=None, /',
  (self: PyComplex, other: Value, mod?: Value) => {
    const z = operand(other);
    if (z === undefined || operand(self) === undefined) return notImplemented();
    if (mod !== undefined && mod !== null) raise('ValueError', 'complex modulo');
    return result(reflected ? raised(z, self) : raised(self, z));
  },
];
setComplexPower((a, b) => result(raised({ real: a, imag: 0 }, { real: b, imag: 0 })));

const equality = (wanted: boolean): NativeSpec => [
  'self, value, /',
  (self: PyComplex, other: Value) => {
    if (other instanceof PyComplex) return (self.real === other.real && self.imag === other.imag) === wanted;
    const int = asInt(other);
    if (int !== undefined)
      return (self.imag === 0 && Number.isInteger(self.real) && BigInt(self.real) === BigInt(int)) === wanted;
    return other instanceof PyFloat ? (self.imag === 0 && self.real === other.value) === wanted : notImplemented();
  },
];
const unordered: NativeSpec = ['self, value, /', () => notImplemented()];

// ---- making -------------------------------------------------------------------------------------------------------------------------------------------

const malformed = (): never => raise('ValueError', 'complex() arg is a malformed string');
const unsignedNumber =
  '(?:\\d[\\d_]*\\.?[\\d_]*(?:[eE][+-]?[\\d_]+)?|\\.\\d[\\d_]*(?:[eE][+-]?[\\d_]+)?|infinity|inf|nan)';
const complexText = new RegExp(`^([+-]?${unsignedNumber})?(?:([+-]?)(${unsignedNumber})?[jJ])?$`, 'i');
function parse(text: string): Complex {
  let body = stripSpace(numberText(text));
  // Underscores are looked at first: they stand between digits or the text is none.
  if (body.includes('_') && /(?:^|[^0-9])_|_(?:$|[^0-9])/.test(body))
    raise('ValueError', `could not convert string to complex: ${repr(text)}`);
  if (body.startsWith('(') && body.endsWith(')')) body = stripSpace(body.slice(1, -1));
  const number = (digits: string): number => {
    try {
      return parseFloatText(digits);
    } catch (error) {
      if (!(error instanceof PyError)) throw error;
      raise('ValueError', `could not convert string to complex: ${repr(text)}`);
    }
  };
  const pure = new RegExp(`^([+-]?)(${unsignedNumber})?[jJ]$`, 'i').exec(body);
  if (pure !== null) return { real: 0, imag: number(`${pure[1]}${pure[2] ?? '1'}`) };
  const match = complexText.exec(body);
  if (match === null || body === '') return malformed();
  const [, real, sign, imag] = match;
  const hasImag = /j$/i.test(body);
  if (real === undefined || (hasImag && sign === '')) return malformed();
  return { real: number(real), imag: hasImag ? number(`${sign}${imag ?? '1'}`) : 0 };
}
/** What `__complex__` of an object answers; undefined when it has none. */
function* special(value: Value): NativeGen<PyComplex | undefined> {
  if (value instanceof PyComplex && value.cls === types.complex) return value;
  const method = typeOf(value).lookup('__complex__');
  if (method === undefined) return value instanceof PyComplex ? value : undefined;
  const made = yield* callMethodGen(method, value);
  if (!(made instanceof PyComplex)) raise('TypeError', `__complex__ returned non-complex (type ${typeName(made)})`);
  if (made.cls !== types.complex) warnOfSubclass('__complex__', made, 'complex');
  return made;
}
const convertible = (value: Value): boolean =>
  isReal(value) || typeOf(value).lookup('__float__') !== undefined || typeOf(value).lookup('__index__') !== undefined;

function* newComplex(cls: PyType, real?: Value, imag?: Value): NativeGen {
  if (imag === undefined && real instanceof PyComplex && cls === types.complex && real.cls === cls) return real;
  const z = imag === undefined ? yield* fromOne(real) : yield* fromTwo(real, imag);
  if (cls === types.complex) return result(z);
  const made = cls.alloc!(cls) as PyComplex;
  made.real = z.real;
  made.imag = z.imag;
  return made;
}
function* fromOne(real: Value | undefined): NativeGen<Complex> {
  if (real === undefined) return { real: 0, imag: 0 };
  const text = asStr(real);
  if (text !== undefined) return parse(text);
  const z = yield* special(real);
  if (z !== undefined) return z;
  if (!convertible(real)) raise('TypeError', `complex() argument must be a string or a number, not ${typeName(real)}`);
  return { real: toFloat(real), imag: 0 };
}
/** One of two parts, also where a float says in Python what it is. */
function ownFloat(value: Value): number {
  const method = value instanceof PyFloat && value.cls.isHeap ? value.cls.lookup('__float__') : undefined;
  return toFloat(method === undefined ? value : callMethod(method, value));
}
function* fromTwo(real: Value | undefined, imag: Value): NativeGen<Complex> {
  let a: Complex = { real: 0, imag: 0 };
  let realIsComplex = false;
  if (real !== undefined) {
    const z = yield* special(real);
    if (z !== undefined) {
      a = z;
      realIsComplex = true;
      yield* warn('DeprecationWarning', `complex() argument 'real' must be a real number, not ${typeName(real)}`, 1);
    } else if (!convertible(real))
      raise('TypeError', `complex() argument 'real' must be a real number, not ${typeName(real)}`);
  }
  if (!(imag instanceof PyComplex) && !convertible(imag))
    raise('TypeError', `complex() argument 'imag' must be a real number, not ${typeName(imag)}`);
  if (real !== undefined && !realIsComplex) a = { real: ownFloat(real), imag: 0 };
  if (imag instanceof PyComplex) {
    yield* warn('DeprecationWarning', `complex() argument 'imag' must be a real number, not ${typeName(imag)}`, 1);
    return { real: a.real - imag.imag, imag: realIsComplex ? a.imag + imag.real : imag.real };
  }
  const b = ownFloat(imag);
  return { real: a.real, imag: realIsComplex ? a.imag + b : b };
}

const format = lift(formatComplex);
const size = lift(magnitude);
types.complex = defineType({
  name: 'complex',
  alloc: (cls) => withAttributes(new PyComplex(cls, 0, 0)),
  new: ['cls, real=0, imag=0', newComplex],
  doc: "Create a complex number from a string or numbers.\n\nIf a string is given, parse it as a complex number.\nIf a single number is given, convert it to a complex number.\nIf the 'real' or 'imag' arguments are given, create a complex number\nwith the specified real and imaginary components.",
  methods: {
    ...arithmetic,
    __pow__: powering(false),
    __rpow__: powering(true),
    __eq__: equality(true),
    __ne__: equality(false),
    __lt__: unordered,
    __le__: unordered,
    __gt__: unordered,
    __ge__: unordered,
    __hash__: nativeHash,
    __repr__: ['self, /', complexRepr],
    __neg__: ['self, /', (self: PyComplex) => makeComplex(-self.real, -self.imag)],
    __pos__: ['self, /', (self: PyComplex) => makeComplex(self.real, self.imag)],
    __abs__: ['self, /', (self: PyComplex) => makeFloat(size(self))],
    __bool__: ['self, /', (self: PyComplex) => self.real !== 0 || self.imag !== 0],
    __complex__: ['self, /', (self: PyComplex) => (self.cls === types.complex ? self : result(self))],
    __getnewargs__: ['self, /', (self: PyComplex) => makeTuple([makeFloat(self.real), makeFloat(self.imag)])],
    __format__: [
      'self, format_spec, /',
      (self: PyComplex, spec: Value) => {
        const text = strArgument(spec, '__format__', '');
        return text === '' ? str(self) : format(self.real, self.imag, text, typeName(self));
      },
    ],
    conjugate: ['self, /', (self: PyComplex) => makeComplex(self.real, -self.imag)],
  },
  classMethods: {
    from_number: [
      'cls, number, /',
      function* (cls: PyType, number: Value) {
        if (asStr(number) !== undefined) raise('TypeError', `must be real number, not ${typeName(number)}`);
        if (
          !(number instanceof PyComplex) &&
          typeOf(number).lookup('__complex__') === undefined &&
          !convertible(number)
        )
          raise('TypeError', `must be real number, not ${typeName(number)}`);
        return yield* newComplex(cls, number);
      },
    ],
  },
  getset: { real: [(self: PyComplex) => makeFloat(self.real)], imag: [(self: PyComplex) => makeFloat(self.imag)] },
});
