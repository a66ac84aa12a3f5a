/** What `__bool__` answered. */
export function checkBool(result: Value): boolean {
  if (typeof result !== 'boolean') raise('TypeError', `__bool__ should return bool, returned ${typeName(result)}`);
  return result;
}
/** Truth, length, equality, order and hash. */
import { hashNative, noteAsked, setHash } from '../hash.ts';
import { notImplemented, PySet, types } from '../make.ts';
import { PyNativeFunction } from '../native.ts';
import { PyDict, PyFloat, PyList, PyObject, PyTuple, type Value } from '../objects.ts';
import { raise } from '../raise.ts';
import { callMethod, operatorAnswer, unlessHidden } from './binding.ts';
import { asInt, toIndex, typeName, typeOf } from './classes.ts';
import { strCompare } from '../pure/str.ts';

/** bool(value). May run Python code (`__bool__`, `__len__`). */
export function truthy(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value !== '';
    case 'bigint':
      return true;
  }
  if (value === null) return false;
  const cls = value.cls;
  if (!cls.isHeap) {
    if (value instanceof PyList || value instanceof PyTuple) return value.items.length > 0;
    if (value instanceof PyDict || value instanceof PySet) return value.table.size > 0;
    if (value instanceof PyFloat) return value.value !== 0;
  }
  const found = cls.lookup('__bool__');
  const asBool = unlessHidden(found, value);
  if (asBool === null) raise('TypeError', `'${typeName(value)}' cannot be interpreted as a boolean`);
  if (asBool !== undefined) {
    return checkBool(callMethod(asBool, value));
  }
  const length = cls.lookup('__len__');
  // (Behind a hidden `__bool__` a hidden `__len__` is missing, too.)
  if (found !== undefined && unlessHidden(length, value) === undefined) return true;
  return length === undefined ? true : checkLength(callMethod(length, value)) !== 0;
}

/** len(value). */
export function lengthOf(value: Value): number {
  if (value instanceof PyObject && !value.cls.isHeap) {
    if (value instanceof PyList || value instanceof PyTuple) return value.items.length;
    if (value instanceof PyDict || value instanceof PySet) return value.table.size;
  }
  const method = typeOf(value).lookup('__len__');
  if (method === undefined) raise('TypeError', `object of type '${typeName(value)}' has no len()`);
  return checkLength(callMethod(method, value));
}
/** What `__len__` may answer. */
export function checkLength(result: Value): number {
  const int = toIndex(result);
  if (int < 0) raise('ValueError', '__len__() should return >= 0');
  if (typeof int === 'bigint') raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  return int;
}

/** `a == b` as a truth value, identity first (what containers use). */
export function equals(a: Value, b: Value): boolean {
  if (a === b) return true;
  return keysEqual(a, b);
}
/** `a == b` for values that are not the same object. */
export function keysEqual(a: Value, b: Value): boolean {
  const ta = typeof a;
  const tb = typeof b;
  if (ta !== 'object' && tb !== 'object') {
    if (ta === tb) return a === b;
    if (ta === 'boolean' || tb === 'boolean') return asInt(a) !== undefined && asInt(a) === asInt(b);
    return false;
  }
  if (a === null || b === null) {
    if (a === b) return true;
    const other = a === null ? b : a;
    if (!(other as PyObject)?.cls?.isHeap) return false;
  }
  if (a instanceof PyTuple && b instanceof PyTuple && !a.cls.isHeap && !b.cls.isHeap)
    return itemsEqual(a.items, b.items);
  return truthy(richCompare(a, b, 2));
}
function itemsEqual(a: Value[], b: Value[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!equals(a[at] as Value, b[at] as Value)) return false;
  return true;
}

/** The methods of the comparisons, by COMPARE_OP number. */
export const compareNames = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'] as const;
const swapped = [4, 5, 2, 3, 0, 1] as const;
/** The comparisons as they are written, by COMPARE_OP number. */
export const compareSymbols = ['<', '<=', '==', '!=', '>', '>='] as const;

/** `a OP b` (op: index into compareNames): the raw result of the rich comparison. */
export function richCompare(a: Value, b: Value, op: number): Value {
  const fast = comparePrimitive(a, b, op);
  if (fast !== undefined) return fast;
  const clsA = typeOf(a);
  const clsB = typeOf(b);
  const reflected = clsB.lookup(compareNames[swapped[op]!]!) as Value;
  let tried = false;
  if (clsA !== clsB && clsB.isSubtype(clsA)) {
    tried = true;
    const result = reflected === undefined ? notImplemented() : operatorAnswer(reflected, b, a);
    if (result !== notImplemented()) return result;
  }
  const method = clsA.lookup(compareNames[op]!);
  if (method !== undefined) {
    const result = operatorAnswer(method, a, b);
    if (result !== notImplemented()) return result;
  }
  if (!tried && reflected !== undefined) {
    const result = operatorAnswer(reflected, b, a);
    if (result !== notImplemented()) return result;
  }
  if (op === 2) return a === b;
  if (op === 3) return a !== b;
  raise('TypeError', `'${compareSymbols[op]}' not supported between instances of '${clsA.shown}' and '${clsB.shown}'`);
}
/** Comparison of numbers and strs; undefined when either is something else. */
export function comparePrimitive(a: Value, b: Value, op: number): boolean | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    switch (op) {
      case 2:
        return a === b;
      case 3:
        return a !== b;
      default:
        return ordered(strCompare(a, b), op);
    }
  }
  if (typeof a === 'object' || typeof b === 'object' || typeof a === 'string' || typeof b === 'string')
    return undefined;
  switch (op) {
    case 0:
      return a < b;
    case 1:
      return a <= b;
    case 2:
      return a == b;
    case 3:
      return a != b;
    case 4:
      return a > b;
    default:
      return a >= b;
  }
}
/** Turns a three-way order into the answer of a comparison operator. */
export function ordered(order: number, op: number): boolean {
  switch (op) {
    case 0:
      return order < 0;
    case 1:
      return order <= 0;
    case 2:
      return order === 0;
    case 3:
      return order !== 0;
    case 4:
      return order > 0;
    default:
      return order >= 0;
  }
}
/** `a < b` as a truth value. */
export const lessThan = (a: Value, b: Value): boolean => truthy(richCompare(a, b, 0));

/** Leaves the hash of an object whose class may define `__hash__` in hashLo/hashHi. */
export function hashUser(value: PyObject): void {
  const method = unlessHidden(value.cls.lookup('__hash__'), value);
  if (method === undefined || method === null) raise('TypeError', `unhashable type: '${value.cls.shown}'`);
  if (method instanceof PyNativeFunction && method.owner === types.object) return hashNative(value);
  if (!(method instanceof PyNativeFunction)) noteAsked();
  const result = callMethod(method, value);
  const int = asInt(result);
  if (int === undefined) raise('TypeError', '__hash__ method should return an integer');
  setHash(reduceHash(int));
}
function reduceHash(int: number | bigint): number | bigint {
  if (typeof int === 'number') return int === -1 ? -2 : int;
  const fits = int >= -(2n ** 63n) && int < 2n ** 63n;
  const reduced = fits ? int : int < 0n ? -(-int % (2n ** 61n - 1n)) : int % (2n ** 61n - 1n);
  return reduced === -1n ? -2 : reduced;
}
