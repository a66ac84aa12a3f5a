/** What class a value has, and its value as a plain one. */
import { hooks } from '../hooks.ts';
import { types } from '../make.ts';
import { PyByteArray, PyBytes, PyFloat, PyIntBox, PyObject, PyStrBox, type PyType, type Value } from '../objects.ts';
import { raise } from '../raise.ts';
import type { Lender } from '../types/bytes/buffer.ts';
import { callMethod } from './binding.ts';

/** The class of a value. */
export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return types.int;
    case 'string':
      return types.str;
    case 'boolean':
      return types.bool;
  }
  return value === null ? types.NoneType : value.cls;
}
/** The name in messages: `'int' object is not callable`. */
export const typeName = (value: Value): string => typeOf(value).shown;

/** isinstance against classes without asking `__instancecheck__`. */
export const isInstance = (value: Value, cls: PyType): boolean => typeOf(value).isSubtype(cls);

/** int of an int, bool or instance of an int subclass; undefined for anything else. */
export function asInt(value: Value): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof PyIntBox ? value.value : undefined;
}
/** The text of a str or an instance of a str subclass. */
export function asStr(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof PyStrBox ? value.value : undefined;
}
/** The number of a float or int (or bool); undefined for anything else. Huge ints overflow to OverflowError. */
export function asNumber(value: Value): number | undefined {
  if (value instanceof PyFloat) return value.value;
  const int = asInt(value);
  if (int === undefined) return undefined;
  if (typeof int === 'number') return int;
  const number = Number(int);
  if (!Number.isFinite(number)) raise('OverflowError', 'int too large to convert to float');
  return number;
}
/** The bytes of a bytes-like object, not copied; undefined for anything else. */
export function asBytes(value: Value): Uint8Array | undefined {
  if (value instanceof PyBytes || value instanceof PyByteArray) return value.value;
  return value instanceof PyObject && 'exportBuffer' in value
    ? (value as unknown as Lender).exportBuffer().bytes
    : undefined;
}
/** `__index__`: an int, or TypeError "'str' object cannot be interpreted as an integer". */
export function toIndex(value: Value): number | bigint {
  const int = asInt(value);
  if (int !== undefined) return int;
  const method = typeOf(value).lookup('__index__');
  if (method === undefined) raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`);
  const given = callMethod(method, value);
  const result = asInt(given);
  if (result === undefined) raise('TypeError', `__index__ returned non-int (type ${typeName(given)})`);
  if (given instanceof PyObject || typeof given === 'boolean') warnOfSubclass('__index__', given, 'int');
  return result;
}
/** A conversion answered with an instance of a subclass. */
export function warnOfSubclass(method: string, given: Value, wanted: 'int' | 'float' | 'complex'): void {
  hooks.warn(
    'DeprecationWarning',
    `${method} returned non-${wanted} (type ${typeName(given)}).  The ability to return an instance of a strict subclass of ${wanted} is deprecated, and may be removed in a future version of Python.`,
  );
}
/** `__index__` as a JavaScript number for sizes and positions; clamps huge values to +-2^53-1 when `clamp`, else OverflowError. */
export function toSize(value: Value, clamp = false): number {
  const int = toIndex(value);
  if (typeof int === 'number') return int;
  if (clamp) return int > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
  raise('OverflowError', `cannot fit '${typeName(value)}' into an index-sized integer`);
}
/** Whether it is an int whose class says in Python what it is as a float. */
const hasOwnFloat = (value: Value): boolean =>
  value instanceof PyIntBox && value.cls.owner('__float__')?.isHeap === true;
/** A float from anything with `__float__` or `__index__`. */
export function toFloat(value: Value): number {
  const number = hasOwnFloat(value) ? undefined : asNumber(value);
  if (number !== undefined) return number;
  const cls = typeOf(value);
  const method = cls.lookup('__float__');
  if (method !== undefined) {
    const result = callMethod(method, value);
    if (!(result instanceof PyFloat))
      raise('TypeError', `${cls.shown}.__float__ returned non-float (type ${typeName(result)})`);
    if (result.cls !== types.float) warnOfSubclass(`${cls.shown}.__float__`, result, 'float');
    return result.value;
  }
  if (cls.lookup('__index__') !== undefined) return asNumber(toIndex(value)) as number;
  raise('TypeError', `must be real number, not ${cls.shown}`);
}
