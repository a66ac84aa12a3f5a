/** int, bool and float: the classes on top of the pure arithmetic. Behaviour and wording follow CPython's longobject.c, boolobject.c, floatobject.c. */
import { callSync } from '../../calls/index.ts';
import { toListGen } from '../../protocols/length-hint.ts';
import { isClassOf, makeBytes, makeFloat, makeNewBytes, makeTuple, notImplemented, types } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../../native.ts';
import { asking, asksFor } from '../../short-ways.ts';
import { PyByteArray, PyBytes, PyFloat, PyIntBox, type PyType, type Value } from '../../objects.ts';
import {
  asBytes,
  asInt,
  asNumber,
  asStr,
  callMethod,
  callSpecial,
  checkBool,
  maxStrDigits,
  repr,
  str,
  toIndex,
  truthy,
  typeName,
  typeOf,
  warnOfSubclass,
} from '../../protocols/index.ts';
import { bufferOf } from '../bytes/buffer.ts';
import { PyError } from '../../pure/errors.ts';
import * as pureFloat from '../../pure/float.ts';
import * as pureFormat from '../../pure/format.ts';
import * as pureInt from '../../pure/int.ts';
import { raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { warn } from '../../warnings.ts';
import {
  argumentName,
  atOnce,
  getter,
  type Int,
  lift,
  nativeHash,
  orderMethods,
  rethrow,
  strArgument,
  withAttributes,
} from '../common.ts';

function parseInt(text: string, base: Int, shown?: string): Int {
  const found = pureInt.readInt(text, base, shown, maxStrDigits());
  return found instanceof PyError ? rethrow(found) : found;
}
const floatToInt = lift(pureFloat.floatToInt);
const intToFloat = lift(pureFloat.intToFloat);
const formatText = lift(pureFormat.formatInt);
const formatInt = (value: Int, spec: string, name: string): string => formatText(value, spec, name, maxStrDigits());
const formatFloat = lift(pureFormat.formatFloat);
const floatPow = lift(pureFloat.floatPow);

/** Work on big ints costs by their digits: 10 ns for each pair of 30-bit digits. */
function chargeProduct(a: Int, b: Int): void {
  if (typeof a === 'bigint' && typeof b === 'bigint')
    vm.charge(Math.ceil((pureInt.bitLength(a) / 30) * (pureInt.bitLength(b) / 30)));
}

// ---- int --------------------------------------------------------------------------------------------------------------------------------------

type IntOp = (a: Int, b: Int) => Value;
const forward = (op: IntOp): NativeSpec => [
  'self, value, /',
  (self: Value, other: Value) => {
    const a = asInt(self);
    const b = asInt(other);
    return a === undefined || b === undefined ? notImplemented() : op(a, b);
  },
];
const reflected = (op: IntOp): NativeSpec => forward((a, b) => op(b, a));
const intPower = lift((a: Int, b: Int): Value => {
  if (b >= 0) {
    const power = pureInt.intPow(a, b);
    // by its digits, too (as Karatsuba has them)
    if (typeof power === 'bigint') vm.charge(Math.ceil(5 * (pureInt.bitLength(power) / 30) ** 1.585));
    return power;
  }
  const result = pureFloat.floatPow(pureFloat.intToFloat(a), pureFloat.intToFloat(b));
  return makeFloat(result as number);
});
const intPowMod = lift(pureInt.intPowMod);
const intDivmod = lift(pureInt.intDivmod);
const intOps: Record<string, IntOp> = {
  add: lift(pureInt.intAdd),
  sub: lift(pureInt.intSub),
  mul: lift((a, b) => {
    chargeProduct(a, b);
    return pureInt.intMul(a, b);
  }),
  floordiv: lift((a, b) => {
    chargeProduct(a, b);
    return pureInt.intFloorDiv(a, b);
  }),
  mod: lift((a, b) => {
    chargeProduct(a, b);
    return pureInt.intMod(a, b);
  }),
  truediv: lift((a, b) => makeFloat(pureFloat.intTrueDiv(a, b))),
  divmod: (a, b) => makeTuple(intDivmod(a, b)),
  lshift: lift(pureInt.intLshift),
  rshift: lift(pureInt.intRshift),
  and: lift(pureInt.intAnd),
  or: lift(pureInt.intOr),
  xor: lift(pureInt.intXor),
};
const intMethods: Record<string, NativeSpec> = {};
for (const [stem, op] of Object.entries(intOps)) {
  intMethods[`__${stem}__`] = forward(op);
  intMethods[`__r${stem}__`] = reflected(op);
}
/** `pow(a, b, m)` of ints. */
function power(base: Value, exponent: Value, modulus: Value | undefined): Value {
  const a = asInt(base);
  const b = asInt(exponent);
  if (a === undefined || b === undefined) return notImplemented();
  if (modulus === undefined || modulus === null) return intPower(a, b);
  const m = asInt(modulus);
  return m === undefined ? notImplemented() : intPowMod(a, b, m);
}
const unaryInt = (op: (a: Int) => Value): NativeSpec => ['self, /', (self: Value) => op(asInt(self) as Int)];
const compareInts = (a: Value, b: Value): number | undefined => {
  const x = asInt(a) as Int;
  const y = asInt(b);
  if (y === undefined) return undefined;
  return x < y ? -1 : x > y ? 1 : 0;
};

/** What `__int__` answered. */
function checkInt(answer: Value): Int {
  const int = asInt(answer);
  if (int === undefined) raise('TypeError', `__int__ returned non-int (type ${typeName(answer)})`);
  if (typeof answer === 'object' || typeof answer === 'boolean') warnOfSubclass('__int__', answer, 'int');
  return int;
}
/** int(value) for one argument. */
function toInt(value: Value): Int {
  const direct = asInt(value);
  if (direct !== undefined && (typeof value !== 'object' || typeOf(value).owner('__int__') === types.int))
    return direct;
  if (value instanceof PyFloat && !value.cls.isHeap) return floatToInt(value.value);
  const cls = typeOf(value);
  const method = cls.lookup('__int__');
  if (method !== undefined) {
    return checkInt(callMethod(method, value));
  }
  if (cls.lookup('__index__') !== undefined) return toIndex(value);
  const text = asStr(value);
  if (text !== undefined) return parseInt(text, 10);
  const bytes = asBytes(value);
  if (bytes !== undefined) return parseInt(latin1(bytes), 10, repr(makeBytes(bytes)));
  raise('TypeError', `int() argument must be a string, a bytes-like object or a real number, not '${cls.shown}'`);
}
const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};
function newInt(cls: PyType, x: Value | undefined, base: Value | undefined): Value {
  let value: Int;
  if (base === undefined) value = x === undefined ? 0 : toInt(x);
  else {
    if (x === undefined) raise('TypeError', 'int() missing string argument');
    const radix = toIndex(base);
    // the base is looked at before what is to be read in it
    if (radix !== 0 && (radix < 2 || radix > 36)) raise('ValueError', 'int() base must be >= 2 and <= 36, or 0');
    const text = asStr(x);
    const bytes = x instanceof PyBytes || x instanceof PyByteArray ? asBytes(x) : undefined;
    if (text === undefined && bytes === undefined)
      raise('TypeError', "int() can't convert non-string with explicit base");
    value =
      text !== undefined
        ? parseInt(text, radix)
        : parseInt(latin1(bytes as Uint8Array), radix, repr(makeBytes(bytes as Uint8Array)));
  }
  if (cls === types.int) return value;
  const box = cls.alloc!(cls) as PyIntBox;
  box.value = value;
  return box;
}
function roundInt(self: Value, ndigits: Value | undefined): Value {
  const value = asInt(self) as Int;
  if (ndigits === undefined || ndigits === null) return value;
  return pureInt.intRound(value, toIndex(ndigits));
}
/** format() of an int: an empty specification means str(). */
function formatSpec(format: (value: Value, spec: string) => string): NativeSpec {
  return [
    'self, format_spec, /',
    (self: Value, spec: Value) => {
      const text = strArgument(spec, '__format__', '');
      return text === '' ? str(self) : format(self, text);
    },
  ];
}
const byteOrder = (value: Value | undefined, method: string): string => {
  if (value === undefined) return 'big';
  const text = asStr(value);
  if (text === undefined)
    raise(
      'TypeError',
      `${method}() argument 'byteorder' must be str, not ${value === null ? 'None' : typeName(value)}`,
    );
  if (text !== 'big' && text !== 'little') raise('ValueError', "byteorder must be either 'little' or 'big'");
  return text;
};
function fromBytes(cls: PyType, bytes: Value, order: Value | undefined, signed: Value | undefined): Value {
  const orderName = byteOrder(order, 'from_bytes');
  const direct = asBytes(bytes);
  let data = direct;
  if (data === undefined) {
    const special = callSpecial(bytes, '__bytes__');
    if (special !== undefined) {
      data = asBytes(special);
      if (data === undefined) raise('TypeError', `__bytes__ returned non-bytes (type ${typeName(special)})`);
    } else if ((data = bufferOf(bytes)) === undefined) {
      const cls = typeOf(bytes);
      if (
        asStr(bytes) !== undefined ||
        (cls.lookup('__iter__') === undefined && cls.lookup('__getitem__') === undefined)
      )
        raise('TypeError', `cannot convert '${typeName(bytes)}' object to bytes`);
      data = Uint8Array.from(
        atOnce(toListGen(bytes)).map((item) => {
          const byte = toIndex(item);
          if (byte < 0 || byte > 255) raise('ValueError', 'bytes must be in range(0, 256)');
          return Number(byte);
        }),
      );
    }
  }
  const value = lift(pureInt.intFromBytes)(data, orderName, signed !== undefined && truthy(signed));
  if (cls === types.int) return value;
  return callSync(cls, [value]);
}
function toBytes(self: Value, length: Value | undefined, order: Value | undefined, signed: Value | undefined): Value {
  const size = length === undefined ? 1 : toIndex(length);
  return makeNewBytes(
    lift(pureInt.intToBytes)(
      asInt(self) as Int,
      size,
      byteOrder(order, 'to_bytes'),
      signed !== undefined && truthy(signed),
    ),
  );
}

types.int = defineType({
  name: 'int',
  alloc: (cls) => withAttributes(new PyIntBox(cls)),
  matchSelf: true,
  new: ['cls, x=0, /, base=10', newInt],
  doc: 'int([x]) -> integer\nint(x, base=10) -> integer',
  methods: {
    ...intMethods,
    ...orderMethods(compareInts),
    __pow__: ['self, value, mod=None, /', (self: Value, value: Value, mod?: Value) => power(self, value, mod)],
    __rpow__: ['self, value, mod=None, /', (self: Value, value: Value, mod?: Value) => power(value, self, mod)],
    __neg__: unaryInt(pureInt.intNeg),
    __pos__: unaryInt((a) => a),
    __abs__: unaryInt(pureInt.intAbs),
    __invert__: unaryInt(pureInt.intInvert),
    __bool__: unaryInt((a) => a != 0),
    __int__: unaryInt((a) => a),
    __index__: unaryInt((a) => a),
    __trunc__: unaryInt((a) => a),
    __floor__: unaryInt((a) => a),
    __ceil__: unaryInt((a) => a),
    __float__: unaryInt((a) => makeFloat(intToFloat(a))),
    __round__: ['self, ndigits=None, /', roundInt],
    __hash__: nativeHash,
    __repr__: ['self, /', (self: Value) => repr(asInt(self) as Int)],
    __format__: formatSpec((self, spec) => formatInt(asInt(self) as Int, spec, typeName(self))),
    __getnewargs__: unaryInt((a) => makeTuple([a])),
    __sizeof__: unaryInt((a) => 24 + 4 * Math.max(1, Math.ceil(pureInt.bitLength(a) / 30))),
    bit_length: unaryInt(pureInt.bitLength),
    bit_count: unaryInt(pureInt.bitCount),
    conjugate: unaryInt((a) => a),
    is_integer: unaryInt(() => true),
    as_integer_ratio: unaryInt((a) => makeTuple([a, 1])),
    to_bytes: ["self, /, length=1, byteorder='big', *, signed=False", toBytes],
  },
  classMethods: { from_bytes: ["cls, /, bytes, byteorder='big', *, signed=False", fromBytes] },
  getset: {
    real: [(self: Value) => asInt(self)],
    imag: [() => 0],
    numerator: [(self: Value) => asInt(self)],
    denominator: [() => 1],
  },
});
asking.set(types.int, { method: asksFor('__int__'), check: checkInt });

// ---- bool -------------------------------------------------------------------------------------------------------------------------------------

/** & | ^ of two bools give a bool. */
const boolOp = (name: string, op: (a: boolean, b: boolean) => boolean): NativeSpec => [
  'self, value, /',
  (self: Value, other: Value) => {
    if (typeof self === 'boolean' && typeof other === 'boolean') return op(self, other);
    const a = asInt(self);
    const b = asInt(other);
    return a === undefined || b === undefined ? notImplemented() : (intOps[name] as IntOp)(a, b);
  },
];
const and = boolOp('and', (a, b) => a && b);
const or = boolOp('or', (a, b) => a || b);
const xor = boolOp('xor', (a, b) => a !== b);
const INVERTED =
  "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.";
types.bool = defineType({
  name: 'bool',
  base: types.int,
  isBaseType: false,
  matchSelf: true,
  new: ['cls, object=False, /', (_cls: PyType, value?: Value) => value !== undefined && truthy(value)],
  doc: 'Returns True when the argument is true, False otherwise.',
  methods: {
    __and__: and,
    __rand__: and,
    __or__: or,
    __ror__: or,
    __xor__: xor,
    __rxor__: xor,
    __invert__: [
      'self, /',
      function* (self: Value): NativeGen {
        yield* warn('DeprecationWarning', INVERTED);
        return self === true ? -2 : -1;
      },
    ],
    __repr__: ['self, /', (self: Value) => (self === true ? 'True' : 'False')],
  },
});
asking.set(types.bool, { method: asksFor('__bool__'), check: checkBool });

// ---- float ------------------------------------------------------------------------------------------------------------------------------------

const floatValue = (value: Value): number => (value as PyFloat).value;
type FloatOp = (a: number, b: number) => Value;
const floatForward = (op: FloatOp): NativeSpec => [
  'self, value, /',
  (self: PyFloat, other: Value) => {
    const b = asNumber(other);
    return b === undefined ? notImplemented() : op(self.value, b);
  },
];
const floatPower = (a: number, b: number): Value => {
  const result = floatPow(a, b);
  return result === undefined ? complexPower(a, b) : makeFloat(result);
};
let complexPower: (a: number, b: number) => Value = () => notImplemented();
/** complex.ts supplies the power of a negative base to a fraction. */
export function setComplexPower(power: (a: number, b: number) => Value): void {
  complexPower = power;
}
const floatOps: Record<string, FloatOp> = {
  add: (a, b) => makeFloat(a + b),
  sub: (a, b) => makeFloat(a - b),
  mul: (a, b) => makeFloat(a * b),
  truediv: lift((a, b) => makeFloat(pureFloat.floatDiv(a, b))),
  floordiv: lift((a, b) => makeFloat(pureFloat.floatFloorDiv(a, b))),
  mod: lift((a, b) => makeFloat(pureFloat.floatMod(a, b))),
  divmod: lift((a, b) => makeTuple(pureFloat.floatDivmod(a, b).map(makeFloat))),
};
const floatMethods: Record<string, NativeSpec> = {};
for (const [stem, op] of Object.entries(floatOps)) {
  floatMethods[`__${stem}__`] = floatForward(op);
  floatMethods[`__r${stem}__`] = floatForward((a, b) => op(b, a));
}
const compareFloats = (a: Value, b: Value): number | undefined => {
  const x = floatValue(a);
  if (b instanceof PyFloat) return x < b.value ? -1 : x > b.value ? 1 : x === b.value ? 0 : Number.NaN;
  const int = asInt(b);
  if (int === undefined) return undefined;
  // JavaScript compares a double and a bigint exactly.
  return x < int ? -1 : x > int ? 1 : Number.isNaN(x) ? Number.NaN : 0;
};
const parseFloat = lift(pureFloat.parseFloatText);
function newFloat(cls: PyType, x: Value | undefined): Value {
  const value = x === undefined ? 0 : convertFloat(x);
  if (cls === types.float) return x instanceof PyFloat && x.cls === types.float ? x : makeFloat(value);
  const float = cls.alloc!(cls) as PyFloat;
  float.value = value;
  return float;
}
/** float(value) as a number. */
function convertFloat(value: Value): number {
  if (typeof value === 'string') return parseFloat(value);
  const cls = typeOf(value);
  if (value instanceof PyFloat && (!cls.isHeap || cls.owner('__float__') === types.float)) return value.value;
  const method = cls.lookup('__float__');
  if (method !== undefined) {
    const result = callMethod(method, value);
    if (!(result instanceof PyFloat))
      raise('TypeError', `${cls.name}.__float__ returned non-float (type ${typeName(result)})`);
    if (result.cls !== types.float) warnOfSubclass(`${cls.name}.__float__`, result, 'float');
    return result.value;
  }
  if (cls.lookup('__index__') !== undefined) return intToFloat(toIndex(value));
  const text = asStr(value);
  if (text !== undefined) return parseFloat(text);
  const bytes = asBytes(value);
  if (bytes !== undefined) {
    // Only ASCII: what latin-1 calls white space is none here.
    const plain = bytes.some((byte) => byte > 127) ? '?' : latin1(bytes);
    return parseFloat(plain, repr(value));
  }
  raise('TypeError', `float() argument must be a string or a real number, not '${cls.shown}'`);
}
const unaryFloat = (op: (a: number) => Value): NativeSpec => ['self, /', (self: PyFloat) => op(self.value)];
const roundToInt = lift(pureFloat.floatRoundInt);
const roundTo = lift(pureFloat.floatRound);
const mathFloor = (a: number): Value => floatToInt(Math.floor(a));

types.float = defineType({
  name: 'float',
  alloc: (cls) => withAttributes(new PyFloat(cls, 0)),
  matchSelf: true,
  new: ['cls, x=0, /', newFloat],
  doc: 'Convert a string or number to a floating-point number, if possible.',
  methods: {
    ...floatMethods,
    ...orderMethods(compareFloats),
    __pow__: [
      'self, value, mod=None, /',
      (self: PyFloat, other: Value, mod?: Value) => {
        if (mod !== undefined && mod !== null)
          raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers');
        const b = asNumber(other);
        return b === undefined ? notImplemented() : floatPower(self.value, b);
      },
    ],
    __rpow__: [
      'self, value, mod=None, /',
      (self: PyFloat, other: Value, mod?: Value) => {
        if (mod !== undefined && mod !== null)
          raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers');
        const a = asNumber(other);
        return a === undefined ? notImplemented() : floatPower(a, self.value);
      },
    ],
    __neg__: unaryFloat((a) => makeFloat(-a)),
    __pos__: unaryFloat((a) => makeFloat(a)),
    __abs__: unaryFloat((a) => makeFloat(Math.abs(a))),
    __bool__: unaryFloat((a) => a !== 0),
    __int__: unaryFloat(floatToInt),
    __trunc__: unaryFloat(floatToInt),
    __floor__: unaryFloat(mathFloor),
    __ceil__: unaryFloat((a) => floatToInt(Math.ceil(a))),
    __float__: unaryFloat((a) => makeFloat(a)),
    __round__: [
      'self, ndigits=None, /',
      (self: PyFloat, ndigits?: Value) => {
        if (ndigits === undefined || ndigits === null) return roundToInt(self.value);
        return makeFloat(roundTo(self.value, toIndex(ndigits)));
      },
    ],
    __hash__: nativeHash,
    __repr__: unaryFloat((a) => pureFloat.floatRepr(a)),
    __format__: formatSpec((self, spec) => formatFloat(floatValue(self), spec, typeName(self))),
    __getnewargs__: unaryFloat((a) => makeTuple([makeFloat(a)])),
    conjugate: unaryFloat((a) => makeFloat(a)),
    is_integer: unaryFloat((a) => Number.isInteger(a)),
    as_integer_ratio: unaryFloat((a) => makeTuple(lift(pureFloat.asIntegerRatio)(a))),
    hex: unaryFloat((a) => pureFloat.floatHex(a)),
  },
  classMethods: {
    fromhex: [
      'cls, string, /',
      (cls: PyType, text: Value) => {
        const value = asStr(text);
        if (value === undefined) raise('TypeError', `bad argument type for built-in operation`);
        const float = makeFloat(lift(pureFloat.floatFromHex)(value));
        return cls === types.float ? float : callSync(cls, [float]);
      },
    ],
    from_number: [
      'cls, number, /',
      (cls: PyType, number: Value) => {
        if (asStr(number) !== undefined || asBytes(number) !== undefined)
          raise('TypeError', `must be real number, not ${typeName(number)}`);
        if (typeOf(number).lookup('__float__') === undefined && typeOf(number).lookup('__index__') === undefined)
          raise('TypeError', `must be real number, not ${typeName(number)}`);
        return newFloat(cls, number);
      },
    ],
    __getformat__: [
      'cls, typestr, /',
      (_cls: PyType, kind: Value) => {
        if (kind !== 'double' && kind !== 'float')
          raise(
            asStr(kind) === undefined ? 'TypeError' : 'ValueError',
            asStr(kind) === undefined
              ? `__getformat__() argument must be str, not ${argumentName(kind)}`
              : "__getformat__() argument 1 must be 'double' or 'float'",
          );
        return 'IEEE, little-endian';
      },
    ],
  },
  getset: { real: [(self: PyFloat) => makeFloat(self.value)], imag: [() => makeFloat(0)] },
});
isClassOf(types.float, PyFloat);
void getter;
