/** repr, str and format. */
import { beingWritten, Wanted } from '../calls/index.ts';
import { types } from '../make.ts';
import { PyNativeFunction } from '../native.ts';
import { PyFloat, PyObject, type Value } from '../objects.ts';
import { floatRepr } from '../pure/float.ts';
import { formatFloat, formatInt, formatStr } from '../pure/format.ts';
import { strRepr } from '../pure/str.ts';
import { raise } from '../raise.ts';
import { vm } from '../vm.ts';
import { callMethod, specialMethod } from './binding.ts';
import { asStr, typeName, typeOf } from './classes.ts';

/** repr(value). */
export function repr(value: Value): string {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return intText(value);
    case 'string':
      return strRepr(value);
    case 'boolean':
      return value ? 'True' : 'False';
  }
  if (value === null) return 'None';
  if (value instanceof PyFloat && !value.cls.isHeap) return floatRepr(value.value);
  return asStr(reprObject(value)) as string;
}
/** What `__repr__` answers: text, or an instance of a subclass of str. `asked`: which method wants it. */
function reprObject(value: PyObject, asked = '__repr__'): Value {
  const method = specialMethod(value, '__repr__');
  if (method === undefined) return asStr(callMethod(types.object.lookup('__repr__') as Value, value)) as string;
  const result = callMethod(method, value);
  if (asStr(result) === undefined) raise('TypeError', `${asked} returned non-string (type ${typeName(result)})`);
  return result;
}
/** str(value). */
export function str(value: Value): string {
  return typeof value === 'string' ? value : (asStr(strObject(value)) as string);
}
/** What a method that gives the text of a value answered. @throws Raise(TypeError) where it is none */
export function checkText(answer: Value, method: string): Value {
  if (asStr(answer) === undefined) raise('TypeError', `${method} returned non-string (type ${typeName(answer)})`);
  return answer;
}
/** What `str(value)` answers: text, or an instance of a subclass of str where `__str__` or `__repr__` gives one. */
export function strObject(value: Value): Value {
  if (!(value instanceof PyObject)) return typeof value === 'string' ? value : repr(value);
  const method = value.cls.lookup('__str__');
  if (method instanceof PyNativeFunction && method.owner === types.object) {
    return value.cls.isHeap ? reprObject(value, '__str__') : repr(value);
  }
  return checkText(callMethod(method as Value, value), '__str__');
}
/** Decimal text of an int, with CPython's limit of 4300 digits. */
export function intText(value: number | bigint): string {
  if (typeof value === 'number') return String(value);
  const most = maxStrDigits();
  // What is clearly too long is not even converted: that takes long.
  const isLong = most > 0 && value >> BigInt(Math.ceil((most + 2) * 3.33)) !== (value < 0n ? -1n : 0n);
  const text = isLong ? '' : value.toString();
  if (isLong || (most > 0 && text.length > most + (value < 0n ? 1 : 0))) {
    raise(
      'ValueError',
      `Exceeds the limit (${most} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  return text;
}
/** How many digits the text of an int may have (sys.set_int_max_str_digits); 0: any. */
export const maxStrDigits = (): number => (vm.interpreter.state.get('max str digits') as number | undefined) ?? 4300;
/** format(value, spec). */
export function formatValue(value: Value, spec: string): string {
  if (typeof value === 'string') return formatStr(value, spec);
  if (typeof value === 'number') return formatInt(value, spec);
  if (value instanceof PyFloat && value.cls === types.float) return formatFloat(value.value, spec);
  const method = typeOf(value).lookup('__format__') as Value;
  const result = callMethod(method, value, spec);
  const text = asStr(result);
  if (text === undefined) raise('TypeError', `__format__ must return a str, not ${typeName(result)}`);
  return text;
}

/** Runs `write` unless `object`'s repr is already being written: then answers `again`. */
export function reprGuard(object: PyObject, again: string, write: () => string): string {
  if (beingWritten.includes(object)) return again;
  beingWritten.push(object);
  try {
    return write();
  } catch (error) {
    if (error instanceof Wanted) error.written.push(object);
    throw error;
  } finally {
    beingWritten.pop();
  }
}
