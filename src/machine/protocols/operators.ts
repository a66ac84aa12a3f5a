/**
 * Arithmetic operators on values: `a OP b`, in place, unary. The rules of precedence between `__op__` and `__rop__` are those of CPython's
 * Objects/abstract.c (binary_op1, ternary_op, sequence concatenation and repetition as the last resort).
 */
import { askOperator, callMethodGen } from '../door.ts';
import { makeFloat, notImplemented, types } from '../make.ts';
import { type NativeGen, PyNativeFunction } from '../native.ts';
import { PyFloat, PyList, PyTuple, type PyType, type Value, PyBytes, PyByteArray } from '../objects.ts';
import { asInt, asStr, callMethod, getItem, operatorAnswer, typeName, typeOf } from './index.ts';
import { raise } from '../raise.ts';

/** The binary operators in the order of their BINARY_OP numbers; the in-place forms follow 13 later. */
export const binaryStems: readonly string[] = [
  'add',
  'and',
  'floordiv',
  'lshift',
  'matmul',
  'mul',
  'mod',
  'or',
  'pow',
  'rshift',
  'sub',
  'truediv',
  'xor',
];
/** `__add__` ... by BINARY_OP number. */
export const forwardNames = binaryStems.map((stem) => `__${stem}__`);
/** `__radd__` ... by BINARY_OP number. */
export const reflectedNames = binaryStems.map((stem) => `__r${stem}__`);
/** `__iadd__` ... by BINARY_OP number. */
export const inplaceNames = binaryStems.map((stem) => `__i${stem}__`);
const symbols = ['+', '&', '//', '<<', '@', '*', '%', '|', '** or pow()', '>>', '-', '/', '^'] as const;
const inplaceSymbols = ['+=', '&=', '//=', '<<=', '@=', '*=', '%=', '|=', '**=', '>>=', '-=', '/=', '^='] as const;

const biggest = Number.MAX_SAFE_INTEGER;

/** The operators on two small ints; undefined where the general way is needed (overflow, true division by zero ...). */
export function smallIntOp(a: number, b: number, op: number): Value | undefined {
  switch (op) {
    case 0: {
      const sum = a + b;
      return sum <= biggest && sum >= -biggest ? sum : undefined;
    }
    case 10: {
      const difference = a - b;
      return difference <= biggest && difference >= -biggest ? difference : undefined;
    }
    case 5: {
      const product = a * b;
      return product <= biggest && product >= -biggest ? product + 0 : undefined;
    }
    case 2: {
      if (b === 0) return undefined;
      const rest = a % b;
      const quotient = (a - rest) / b;
      return (rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
    }
    case 6: {
      if (b === 0) return undefined;
      const rest = a % b;
      return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0;
    }
    case 11:
      return b === 0 ? undefined : makeFloat(a / b);
    case 1:
      return (a | 0) === a && (b | 0) === b ? a & b : undefined;
    case 7:
      return (a | 0) === a && (b | 0) === b ? a | b : undefined;
    case 12:
      return (a | 0) === a && (b | 0) === b ? a ^ b : undefined;
    case 3: {
      if (b < 0 || b > 52) return undefined;
      const shifted = a * 2 ** b;
      return shifted <= biggest && shifted >= -biggest ? shifted : undefined;
    }
    case 9:
      return b < 0 ? undefined : b > 52 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** b);
    case 8: {
      if (b < 0 || b > 64) return undefined;
      const power = a ** b;
      return power <= biggest && power >= -biggest ? power : undefined;
    }
  }
  return undefined;
}

/** What a special method is called on: function looked up on the class, or undefined. */
const method = (cls: PyType, name: string): Value | undefined => {
  const found = cls.lookup(name);
  if (found === null) raise('TypeError', "'NoneType' object is not callable");
  return found;
};

/** Whether a method joins or repeats a sequence, which comes after what the operands do as numbers. */
const isLastResort = (found: Value | undefined): boolean =>
  found instanceof PyNativeFunction && found.declines !== null;
/** The method of an operator, unless it is a sequence's own that has no answer for the operand. */
const operation = (cls: PyType, name: string, operand: Value): Value | undefined => {
  const found = method(cls, name);
  if (!(found instanceof PyNativeFunction) || found.declines === null) return found;
  // One of another class (`__add__ = str.__add__`) is called, and complains.
  return found.declines(operand) && (!cls.isHeap || cls.isSubtype(found.receiver as PyType)) ? undefined : found;
};

/** What begins the fields of a sequence, or of a mapping, in CPython's classes. */
const hasSequencePart = (cls: PyType): boolean =>
  cls.isHeap || cls.lookup('__len__') !== undefined || cls.lookup('__contains__') !== undefined;
/** The right operand's method; `*=` asks a sequence on the right only where the left could not be one at all. */
const reflectedOperation = (clsA: PyType, clsB: PyType, op: number, a: Value): Value | undefined => {
  const found = operation(clsB, reflectedNames[op % 13]!, a);
  return op === REPEAT_IN_PLACE && isLastResort(found) && hasSequencePart(clsA) ? undefined : found;
};
const REPEAT_IN_PLACE = 18;

/**
 * True when the right operand's method goes first: its class is a subclass that provides a different reflected method, or the left one's is
 * the last resort of a sequence (`forward`).
 */
function reflectedFirst(
  clsA: PyType,
  clsB: PyType,
  op: number,
  forward: Value | undefined,
  reflected: Value | undefined,
): boolean {
  if (isLastResort(forward) && reflected !== undefined && !(reflected instanceof PyNativeFunction)) return true;
  if (clsA === clsB || !clsB.isSubtype(clsA)) return false;
  return clsB.owner(reflectedNames[op]!) !== clsA.owner(reflectedNames[op]!);
}

/** `a OP b`; `op` as in BINARY_OP (13.. in place, 26 subscript). Suspendable. `skipFirst`: the left operand's own method was tried already. */
export function* binaryOpGen(a: Value, b: Value, op: number, skipFirst = false): NativeGen {
  if (op === 26) {
    const getter = method(typeOf(a), '__getitem__');
    return getter === undefined ? getItem(a, b) : yield* callMethodGen(getter, a, b);
  }
  const base = op % 13;
  const clsA = typeOf(a);
  const clsB = typeOf(b);
  const inplace = op >= 13 && !skipFirst ? operation(clsA, inplaceNames[base]!, b) : undefined;
  if (inplace !== undefined && !isLastResort(inplace)) {
    const result = yield* callMethodGen(inplace, a, b);
    if (result !== notImplemented()) return result;
  }
  const reflected = clsA === clsB ? undefined : reflectedOperation(clsA, clsB, op, a);
  const forward = operation(clsA, forwardNames[base]!, b);
  const first = reflectedFirst(clsA, clsB, base, forward ?? inplace, reflected);
  if (first && reflected !== undefined) {
    const result = yield* askOperator(reflected, b, a);
    if (result !== notImplemented()) return result;
  }
  if (isLastResort(inplace)) return yield* callMethodGen(inplace as Value, a, b);
  if (forward !== undefined && !skipFirst) {
    const result = yield* askOperator(forward, a, b);
    if (result !== notImplemented()) return result;
  }
  if (!first && reflected !== undefined) {
    const result = yield* askOperator(reflected, b, a);
    if (result !== notImplemented()) return result;
  }
  return unsupported(a, b, op);
}

/** `a OP b`, nested where Python code is involved. */
export function binaryOp(a: Value, b: Value, op: number): Value {
  if (op === 26) return getItem(a, b);
  const base = op % 13;
  if (typeof a === 'number' && typeof b === 'number') {
    const quick = smallIntOp(a, b, base);
    if (quick !== undefined) return quick;
  }
  const clsA = typeOf(a);
  const clsB = typeOf(b);
  const inplace = op >= 13 ? operation(clsA, inplaceNames[base]!, b) : undefined;
  if (inplace !== undefined && !isLastResort(inplace)) {
    const result = callMethod(inplace, a, b);
    if (result !== notImplemented()) return result;
  }
  const reflected = clsA === clsB ? undefined : reflectedOperation(clsA, clsB, op, a);
  const forward = operation(clsA, forwardNames[base]!, b);
  const first = reflectedFirst(clsA, clsB, base, forward ?? inplace, reflected);
  if (first && reflected !== undefined) {
    const result = operatorAnswer(reflected, b, a);
    if (result !== notImplemented()) return result;
  }
  if (isLastResort(inplace)) return callMethod(inplace as Value, a, b);
  if (forward !== undefined) {
    const result = operatorAnswer(forward, a, b);
    if (result !== notImplemented()) return result;
  }
  if (!first && reflected !== undefined) {
    const result = operatorAnswer(reflected, b, a);
    if (result !== notImplemented()) return result;
  }
  return unsupported(a, b, op);
}

const isSequence = (value: Value): boolean =>
  asStr(value) !== undefined ||
  value instanceof PyList ||
  value instanceof PyTuple ||
  value instanceof PyBytes ||
  value instanceof PyByteArray;

/** Whether a sequence can still do what methods written in Python have not taken over. */
const keeps = (value: Value, ...names: string[]): boolean =>
  isSequence(value) && names.every((name) => typeOf(value).lookup(name) instanceof PyNativeFunction);

function unsupported(a: Value, b: Value, op: number): never {
  const base = op % 13;
  if (base === 0 && keeps(a, '__add__')) {
    const kind = typeName(a);
    if (a instanceof PyBytes || a instanceof PyByteArray) raise('TypeError', `can't concat ${typeName(b)} to ${kind}`);
    raise(
      'TypeError',
      `can only concatenate ${a instanceof PyList ? 'list' : a instanceof PyTuple ? 'tuple' : 'str'} (not "${typeName(b)}") to ${a instanceof PyList ? 'list' : a instanceof PyTuple ? 'tuple' : 'str'}`,
    );
  }
  const repeats = base === 5 && keeps(a, '__mul__', '__rmul__');
  if (
    repeats ||
    (base === 5 && keeps(b, '__mul__', '__rmul__') && !(op === REPEAT_IN_PLACE && hasSequencePart(typeOf(a))))
  ) {
    const other = repeats ? b : a;
    if (asInt(other) === undefined && typeOf(other).lookup('__index__') === undefined)
      raise('TypeError', `can't multiply sequence by non-int of type '${typeName(other)}'`);
  }
  const symbol = op >= 13 ? inplaceSymbols[base] : symbols[base];
  raise(
    'TypeError',
    `unsupported operand type(s) for ${symbol}: '${typeName(a)}' and '${typeName(b)}'${printHint(a, base)}`,
  );
}
/** `print >> sys.stderr`: Python 2's redirection. */
function printHint(a: Value, base: number): string {
  return base === 9 && a instanceof PyNativeFunction && typeOf(a) === types.builtinFunction && a.name === 'print'
    ? `. Did you mean "print(<message>, file=<output_stream>)"?`
    : '';
}

/** -a, +a, ~a by the name of the special method; undefined when `a`'s method is Python code (then call it). */
export function unaryOp(a: Value, name: '__neg__' | '__pos__' | '__invert__'): Value {
  if (typeof a === 'number') {
    if (name === '__neg__') return 0 - a + 0;
    return name === '__pos__' ? a : -1 - a;
  }
  if (a instanceof PyFloat && a.cls === types.float && name === '__neg__') return makeFloat(-a.value);
  const found = method(typeOf(a), name);
  if (found === undefined) {
    raise(
      'TypeError',
      `bad operand type for unary ${name === '__neg__' ? '-' : name === '__pos__' ? '+' : '~'}: '${typeName(a)}'`,
    );
  }
  return callMethod(found, a);
}
