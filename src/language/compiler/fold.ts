/** Expressions whose value is known while compiling; within CPython's limits on the size of what may be folded. */
import type { BinaryOperator, BinOp, ConstantValue, Expression, UnaryOperator } from '../ast.ts';
import type { CodeConstant } from '../code.ts';
import { truthOf } from './constants.ts';

const MAX_INT_BITS = 128;
const MAX_COLLECTION = 256;
const MAX_STRING = 4096;

/** What `__debug__` is in the program that is being compiled. */
let debugging = true;
/** Says what `__debug__` is. */
export function setDebugging(on: boolean): void {
  debugging = on;
}

/** The constant of a literal. */
function constantOf(value: ConstantValue): CodeConstant {
  return value.type === 'str' ? { type: 'str', value: value.value } : value;
}

/** The expression's value, or null when it is not constant. */
export function fold(node: Expression): CodeConstant | null {
  switch (node.kind) {
    case 'Constant':
      return constantOf(node.value);
    case 'UnaryOp': {
      const operand = fold(node.operand);
      return operand === null ? null : unary(node.op, operand);
    }
    case 'BinOp': {
      const chain: BinOp[] = [];
      let left: Expression = node;
      for (; left.kind === 'BinOp'; left = left.left) chain.push(left);
      let value = fold(left);
      for (let i = chain.length - 1; value !== null && i >= 0; i--) {
        const item = chain[i] as BinOp;
        value = foldBinary(item.op, value, item.right);
      }
      return value;
    }
    case 'Tuple': {
      if (node.ctx !== 'Load') return null;
      const items: CodeConstant[] = [];
      for (const element of node.elts) {
        const item = fold(element);
        if (item === null) return null;
        items.push(item);
      }
      return { type: 'tuple', items };
    }
    case 'Subscript': {
      if (node.ctx !== 'Load' || node.slice.kind === 'Slice') return null;
      const index = fold(node.slice);
      if (index === null) return null;
      const value = fold(node.value);
      return value === null ? null : subscript(value, index);
    }
    case 'Name':
      return node.id === '__debug__' ? { type: debugging ? 'True' : 'False' } : null;
    default:
      return null;
  }
}

/** The value of `left op right`, or null. */
export function foldBinary(op: BinaryOperator, left: CodeConstant, right: Expression): CodeConstant | null {
  const value = fold(right);
  return value === null ? null : binary(op, left, value);
}

/** The constant of a slice whose bounds are all constants, or null. */
export function foldSlice(node: Expression): CodeConstant | null {
  if (node.kind !== 'Slice') return null;
  const part = (bound: Expression | null): CodeConstant | null =>
    bound === null ? { type: 'None' } : bound.kind === 'Constant' ? constantOf(bound.value) : null;
  const start = part(node.lower);
  const stop = part(node.upper);
  const step = part(node.step);
  return start && stop && step ? { type: 'slice', start, stop, step } : null;
}

function intOf(value: CodeConstant): number | bigint | null {
  if (value.type === 'int') return value.value;
  if (value.type === 'True') return 1;
  return value.type === 'False' ? 0 : null;
}

function makeInt(value: bigint): CodeConstant {
  const small = value >= -9007199254740991n && value <= 9007199254740991n;
  return { type: 'int', value: small ? Number(value) : value };
}

const makeBool = (value: boolean): CodeConstant => ({ type: value ? 'True' : 'False' });

function unary(op: UnaryOperator, operand: CodeConstant): CodeConstant | null {
  if (op === 'Not') {
    const truth = truthOf(operand);
    return truth === undefined || operand.type === 'tuple' ? null : makeBool(!truth);
  }
  const value = intOf(operand);
  if (value !== null) {
    if (op === 'Invert') return operand.type === 'int' ? makeInt(~BigInt(value)) : null;
    return makeInt(op === 'USub' ? -BigInt(value) : BigInt(value));
  }
  if (operand.type === 'float' && op !== 'Invert') {
    return { type: 'float', value: op === 'USub' ? -operand.value : operand.value };
  }
  if (operand.type === 'complex' && op !== 'Invert') {
    const { real = 0, imag } = operand;
    return op === 'USub' ? { type: 'complex', real: -real, imag: -imag } : operand;
  }
  return null;
}

function binary(op: BinaryOperator, left: CodeConstant, right: CodeConstant): CodeConstant | null {
  const a = intOf(left);
  const b = intOf(right);
  if (a !== null && b !== null) {
    const isBool = left.type !== 'int' && right.type !== 'int';
    if (isBool && (op === 'BitAnd' || op === 'BitOr' || op === 'BitXor')) {
      return makeBool(op === 'BitAnd' ? a === 1 && b === 1 : op === 'BitOr' ? a === 1 || b === 1 : a !== b);
    }
    return intBinary(op, a, b);
  }
  if ((left.type === 'complex') !== (right.type === 'complex')) return complexBinary(op, left, right);
  if (left.type === 'float' || right.type === 'float') {
    const x = left.type === 'float' ? left.value : typeof a === 'number' ? a : null;
    const y = right.type === 'float' ? right.value : typeof b === 'number' ? b : null;
    return x === null || y === null ? null : floatBinary(op, x, y);
  }
  if (op === 'Add') return concatenate(left, right);
  if (op === 'Mult') {
    if (typeof b === 'number') return repeat(left, b);
    if (typeof a === 'number') return repeat(right, a);
  }
  return null;
}

/** A real and a complex: `1 + 2j`. */
function complexBinary(op: BinaryOperator, left: CodeConstant, right: CodeConstant): CodeConstant | null {
  if (op !== 'Add' && op !== 'Sub') return null;
  const realOf = (value: CodeConstant): number | null => {
    if (value.type === 'float') return value.value;
    const int = intOf(value);
    return typeof int === 'number' ? int : null;
  };
  const sign = op === 'Add' ? 1 : -1;
  if (left.type === 'complex') {
    const other = realOf(right);
    return other === null ? null : { type: 'complex', real: (left.real ?? 0) + sign * other, imag: left.imag };
  }
  const other = realOf(left);
  if (other === null || right.type !== 'complex') return null;
  return { type: 'complex', real: other + sign * (right.real ?? 0), imag: sign * right.imag };
}

function bits(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

function intBinary(op: BinaryOperator, left: number | bigint, right: number | bigint): CodeConstant | null {
  const a = BigInt(left);
  const b = BigInt(right);
  switch (op) {
    case 'Add':
      return makeInt(a + b);
    case 'Sub':
      return makeInt(a - b);
    case 'Mult':
      return a !== 0n && b !== 0n && bits(a) + bits(b) > MAX_INT_BITS ? null : makeInt(a * b);
    case 'Div': {
      if (b === 0n || typeof left === 'bigint' || typeof right === 'bigint') return null;
      return { type: 'float', value: a === 0n ? (b < 0n ? -0 : 0) : left / right };
    }
    case 'FloorDiv':
      return b === 0n ? null : makeInt(floorDivide(a, b));
    case 'Mod':
      return b === 0n ? null : makeInt(a - floorDivide(a, b) * b);
    case 'Pow':
      if (b < 0n) return null;
      if (a !== 0n && b > 0n && (b > 1000n || bits(a) > MAX_INT_BITS / Number(b))) return null;
      return makeInt(a ** b);
    case 'LShift':
      if (b < 0n || (a !== 0n && (b > BigInt(MAX_INT_BITS) || bits(a) > MAX_INT_BITS - Number(b)))) return null;
      return makeInt(a << b);
    case 'RShift':
      return b < 0n || b > 1_000_000n ? null : makeInt(a >> b);
    case 'BitAnd':
      return makeInt(a & b);
    case 'BitOr':
      return makeInt(a | b);
    case 'BitXor':
      return makeInt(a ^ b);
    default:
      return null;
  }
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function floatBinary(op: BinaryOperator, x: number, y: number): CodeConstant | null {
  switch (op) {
    case 'Add':
      return { type: 'float', value: x + y };
    case 'Sub':
      return { type: 'float', value: x - y };
    case 'Mult':
      return { type: 'float', value: x * y };
    case 'Div':
      return y === 0 ? null : { type: 'float', value: x / y };
    default:
      return null;
  }
}

function concatenate(left: CodeConstant, right: CodeConstant): CodeConstant | null {
  if (left.type === 'str' && right.type === 'str') return { type: 'str', value: left.value + right.value };
  if (left.type === 'bytes' && right.type === 'bytes') {
    const value = new Uint8Array(left.value.length + right.value.length);
    value.set(left.value);
    value.set(right.value, left.value.length);
    return { type: 'bytes', value };
  }
  if (left.type === 'tuple' && right.type === 'tuple') return { type: 'tuple', items: [...left.items, ...right.items] };
  return null;
}

function repeat(value: CodeConstant, count: number): CodeConstant | null {
  const times = Math.max(0, count);
  if (value.type === 'str') {
    if (value.value.length * times > MAX_STRING) return null;
    return { type: 'str', value: value.value.repeat(times) };
  }
  if (value.type === 'bytes') {
    const { length } = value.value;
    if (length * times > MAX_STRING) return null;
    const bytes = new Uint8Array(length * times);
    for (let i = 0; i < times; i++) bytes.set(value.value, i * length);
    return { type: 'bytes', value: bytes };
  }
  if (value.type === 'tuple') {
    if (value.items.length * times > MAX_COLLECTION) return null;
    return { type: 'tuple', items: Array.from({ length: times }, () => value.items).flat() };
  }
  return null;
}

function subscript(value: CodeConstant, key: CodeConstant): CodeConstant | null {
  const index = intOf(key);
  if (typeof index !== 'number') return null;
  if (value.type === 'tuple') return value.items.at(index < -value.items.length ? value.items.length : index) ?? null;
  if (value.type === 'str' && /^[\x00-\x7f]*$/.test(value.value)) {
    const character = value.value[index < 0 ? value.value.length + index : index];
    return character === undefined ? null : { type: 'str', value: character };
  }
  if (value.type === 'bytes') {
    const byte = value.value[index < 0 ? value.value.length + index : index];
    return byte === undefined ? null : { type: 'int', value: byte };
  }
  return null;
}
