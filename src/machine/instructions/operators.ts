/** Operators, comparison, truth and subscription. */
import { binaryOps } from '../../language/index.ts';
import { bindArguments, invoke, isDeep, pushFunction, startNative } from '../calls/index.ts';
import { callMethodGen, iter, next, truthyGen } from '../door.ts';
import { LimitReached } from '../errors.ts';
import { Mode, PyFunction, type Thread } from '../function.ts';
import { hooks } from '../hooks.ts';
import { inSight, keeping, replaceKept } from '../keeping.ts';
import { makeComplex, makeFloat, makeList, makeSlice, PySet, types } from '../make.ts';
import { takeMemory } from '../memory.ts';
import { type NativeGen, PyNativeFunction } from '../native.ts';
import { PyComplex, PyDict, PyFloat, PyList, PyObject, PyTuple, PyType, type Value } from '../objects.ts';
import {
  compareSymbols,
  callMethod,
  checkLength,
  compareNames,
  comparePrimitive,
  contains,
  equals,
  getItem,
  lookupAttr,
  noItemAssignment,
  noItemDeletion,
  richCompare,
  truthy,
  typeName,
  typeOf,
  unlessHidden,
} from '../protocols/index.ts';
import {
  binaryOp,
  binaryOpGen,
  forwardNames,
  inplaceNames,
  reflectedNames,
  smallIntOp,
  unaryOp,
} from '../protocols/operators.ts';
import { product } from '../pure/complex.ts';
import { joined } from '../pure/unicode.ts';
import { isRaised, raise } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { DONE, type How, PUSHED, raised, settle, settleDeep } from './ways.ts';

/** Arithmetic of two floats by BINARY_OP number; undefined where the general way is needed (division by zero, powers ...). */
export function floatArithmetic(a: number, b: number, op: number): PyFloat | undefined {
  switch (op) {
    case 0:
    case 13:
      return makeFloat(a + b);
    case 10:
    case 23:
      return makeFloat(a - b);
    case 5:
    case 18:
      return makeFloat(a * b);
    case 11:
    case 24:
      return b === 0 ? undefined : makeFloat(a / b);
  }
  return undefined;
}
/** The same by the operator's number, of which one operand at least is complex: a real one takes part as such, not with an imaginary 0. */
function complexArithmetic(a: Value, b: Value, base: number): PyComplex | undefined {
  if (base !== 0 && base !== 5 && base !== 10) return undefined;
  const z = a instanceof PyComplex && a.cls === types.complex ? a : undefined;
  const w = b instanceof PyComplex && b.cls === types.complex ? b : undefined;
  if (z !== undefined && w !== undefined) {
    if (base === 0) return makeComplex(z.real + w.real, z.imag + w.imag);
    if (base === 10) return makeComplex(z.real - w.real, z.imag - w.imag);
    const { real, imag } = product(z, w);
    return makeComplex(real, imag);
  }
  const x = realOf(z === undefined ? a : b);
  if (x === undefined) return undefined;
  if (z !== undefined) {
    if (base === 5) return makeComplex(z.real * x, z.imag * x);
    return makeComplex(base === 0 ? z.real + x : z.real - x, z.imag);
  }
  if (w === undefined) return undefined;
  if (base === 5) return makeComplex(x * w.real, x * w.imag);
  return base === 0 ? makeComplex(x + w.real, w.imag) : makeComplex(x - w.real, -w.imag);
}
function realOf(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof PyFloat && value.cls === types.float ? value.value : undefined;
}
/** Longest text or array that may be made by one operation. */
const largest = 2 ** 28;
/** Stops a run that is about to make a value beyond all bounds. @throws LimitReached */
export function checkSize(length: number): void {
  if (length > largest)
    throw new LimitReached(
      'memory',
      `The program tried to make a value of ${length} elements; the limit is ${largest}.`,
    );
}
const isSync = (method: Value | undefined): boolean =>
  method === undefined ||
  method === null ||
  (method instanceof PyNativeFunction && (!method.isGenerator || method.quick !== null));

const REMAINDER = 6;
/** The numbers of `//`, `%` and `/`. */
const divisions = new Set([2, REMAINDER, 11]);
/** BINARY_OP: the operands lie at t.sp - 1 and t.sp; the result at t.sp - 1. */
export function binary(t: Thread, a: Value, b: Value, op: number): How {
  const at = t.sp - 1;
  if (op === 26) return subscript(t, a, b, at);
  if (a instanceof PyFloat && a.cls === types.float) {
    const y = b instanceof PyFloat && b.cls === types.float ? b.value : typeof b === 'number' ? b : undefined;
    const result = y === undefined ? undefined : floatArithmetic(a.value, y, op);
    if (result !== undefined) {
      t.stack[at] = result;
      return DONE;
    }
  } else if (typeof a === 'number' && b instanceof PyFloat && b.cls === types.float) {
    const result = floatArithmetic(a, b.value, op);
    if (result !== undefined) {
      t.stack[at] = result;
      return DONE;
    }
  } else if (typeof a === 'string' && typeof b === 'string' && (op === 0 || op === 13)) {
    checkSize(a.length + b.length);
    t.stack[at] = joined(a, b);
    return DONE;
  } else if (op === 0 && a instanceof PyList && a.cls === types.list && b instanceof PyList && b.cls === types.list) {
    t.stack[at] = makeList(a.items.concat(b.items));
    return DONE;
  }
  const base = op % 13;
  if (typeof a === 'string' && base === REMAINDER) {
    const text = hooks.percent(a, b);
    if (text !== undefined) {
      t.stack[at] = text;
      return DONE;
    }
  }
  if (typeof a === 'number' && typeof b === 'number') {
    const quick = smallIntOp(a, b, base);
    if (quick !== undefined) {
      t.stack[at] = quick;
      return DONE;
    }
    if (b === 0 && divisions.has(base)) return raised(t, 'ZeroDivisionError', 'division by zero');
  } else if (a instanceof PyComplex || b instanceof PyComplex) {
    const result = complexArithmetic(a, b, base);
    if (result !== undefined) {
      t.stack[at] = result;
      return DONE;
    }
  }
  const clsA = typeOf(a);
  const clsB = typeOf(b);
  const forward = clsA.lookup(forwardNames[base] as string);
  const reflected = clsA === clsB ? undefined : clsB.lookup(reflectedNames[base] as string);
  const inplace = op >= 13 ? clsA.lookup(inplaceNames[base] as string) : undefined;
  if (forward instanceof PyFunction && (reflected === undefined || !clsB.isSubtype(clsA)) && inplace === undefined) {
    pushFunction(t, forward, bindArguments(forward, [a, b], null), at, Mode.binary);
    return PUSHED;
  }
  if (isSync(forward) && isSync(reflected) && isSync(inplace)) {
    if (op < 13 && isDeep()) return settleDeep(t, at, binaryOps[op] as string, [a, b], binaryOp, op);
    t.stack[at] = binaryOp(a, b, op);
    if (op >= 13 && counters[TRACKED] !== 0) vm.gaveUp(a);
    return DONE;
  }
  const result = startNative(t, binaryOpGen(a, b, op), at, Mode.value, binaryOps[op], [a, b]);
  if (op >= 13 && result !== undefined && counters[TRACKED] !== 0) changedInPlace(a, result);
  return settle(t, at, result);
}
/** `container OP= ...` has its result. */
function changedInPlace(container: Value, result: Value): void {
  inSight([result], () => vm.gaveUp(container));
}
function subscript(t: Thread, a: Value, b: Value, at: number): How {
  if (typeof b === 'number') {
    if (a instanceof PyTuple && a.cls === types.tuple) {
      const value = a.items[b < 0 ? b + a.items.length : b];
      if (value !== undefined) {
        t.stack[at] = value;
        return DONE;
      }
    } else if (a instanceof PyList && a.cls === types.list) {
      const value = a.items[b < 0 ? b + a.items.length : b];
      if (value === undefined) return raised(t, 'IndexError', 'list index out of range');
      t.stack[at] = value;
      return DONE;
    }
  }
  if ((typeof b === 'number' || typeof b === 'string') && a instanceof PyDict && a.cls === types.dict) {
    const value = a.table.get(b);
    if (value === undefined) return raised(t, 'KeyError', b);
    t.stack[at] = value;
    return DONE;
  }
  const cls = typeOf(a);
  const getter = cls.lookup('__getitem__');
  if (getter instanceof PyFunction) {
    pushFunction(t, getter, bindArguments(getter, [a, b], null), at, Mode.value);
    return PUSHED;
  }
  if (getter instanceof PyNativeFunction && getter.isGenerator) {
    return settle(t, at, startNative(t, callMethodGen(getter, a, b), at, Mode.value, '__getitem__', [a, b]));
  }
  if (getter === undefined && a instanceof PyType) {
    const maker = lookupAttr(a, '__class_getitem__');
    if (maker !== undefined && maker !== null) return settle(t, at, invoke(t, maker, [b], null, at, Mode.value));
  }
  if (a instanceof PyDict && a.cls === types.dict) {
    const value = a.table.get(b);
    if (value === undefined) return raised(t, 'KeyError', b);
    t.stack[at] = value;
    return DONE;
  }
  if (isDeep()) return settleDeep(t, at, '__getitem__', [a, b], getItem, undefined);
  t.stack[at] = getItem(a, b);
  return DONE;
}
/** COMPARE_OP: as `binary`. */
export function compare(t: Thread, a: Value, b: Value, op: number): How {
  const at = t.sp - 1;
  const fast = comparePrimitive(a, b, op);
  if (fast !== undefined) {
    t.stack[at] = fast;
    return DONE;
  }
  if (a instanceof PyObject && a.cls.isHeap) {
    const method = a.cls.lookup(compareNames[op] as string);
    const clsB = typeOf(b);
    if (method instanceof PyFunction && (clsB === a.cls || !clsB.isSubtype(a.cls))) {
      pushFunction(t, method, bindArguments(method, [a, b], null), at, Mode.compare);
      return PUSHED;
    }
  }
  if (isDeep()) return settleDeep(t, at, compareSymbols[op] as string, [a, b], richCompare, op);
  t.stack[at] = richCompare(a, b, op);
  return DONE;
}
/** CONTAINS_OP: item at t.sp - 1, container at t.sp; the result at t.sp - 1. */
export function containsOp(t: Thread, item: Value, container: Value, inverted: boolean): How {
  const at = t.sp - 1;
  if (
    container instanceof PyDict &&
    container.cls === types.dict &&
    (typeof item === 'string' || typeof item === 'number')
  ) {
    t.stack[at] = container.table.find(item) >= 0 !== inverted;
    return DONE;
  }
  if (
    container instanceof PySet &&
    container.cls === types.set &&
    (typeof item === 'string' || typeof item === 'number')
  ) {
    t.stack[at] = container.table.has(item) !== inverted;
    return DONE;
  }
  const method = unlessHidden(typeOf(container).lookup('__contains__'), container);
  if (method instanceof PyFunction) {
    pushFunction(
      t,
      method,
      bindArguments(method, [container, item], null),
      at,
      inverted ? Mode.containsNot : Mode.contains,
    );
    return PUSHED;
  }
  if (
    method === undefined &&
    container instanceof PyObject &&
    (typeOf(container).lookup('__iter__') !== undefined || typeOf(container).lookup('__getitem__') !== undefined)
  ) {
    return settle(
      t,
      at,
      startNative(t, containsGen(container, item, inverted), at, Mode.value, 'in', [container, item]),
    );
  }
  if (method instanceof PyNativeFunction && method.isGenerator) {
    return settle(
      t,
      at,
      startNative(t, containsByMethod(method, container, item, inverted), at, Mode.value, 'in', [container, item]),
    );
  }
  if (isDeep()) return settleDeep(t, at, 'in', [container, item], isAmong, inverted);
  t.stack[at] = contains(container, item) !== inverted;
  return DONE;
}
const isAmong = (container: Value, item: Value, inverted: boolean): boolean => contains(container, item) !== inverted;
function* containsByMethod(method: Value, container: Value, item: Value, inverted: boolean): NativeGen {
  return (yield* truthyGen(yield* callMethodGen(method, container, item))) !== inverted;
}
function* containsGen(container: Value, item: Value, inverted: boolean): NativeGen {
  let iterator: Value;
  try {
    iterator = yield* iter(container);
  } catch (error) {
    if (!isRaised(error, 'TypeError')) throw error;
    raise('TypeError', `argument of type '${typeName(container)}' is not a container or iterable`);
  }
  const kept = keeping([iterator, null]);
  for (;;) {
    const candidate = yield* next(iterator);
    if (candidate === undefined) return inverted;
    kept[1] = candidate;
    if (equals(candidate, item)) return !inverted;
    replaceKept(kept, 1, null);
  }
}
/** TO_BOOL: the value at t.sp is replaced. */
export function toBool(t: Thread, value: Value): How {
  if (value === null) {
    t.stack[t.sp] = false;
    return DONE;
  }
  if (value instanceof PyObject && value.cls.isHeap) {
    const asBool = unlessHidden(value.cls.lookup('__bool__'), value);
    const method = asBool === undefined ? value.cls.lookup('__len__') : asBool;
    if (method instanceof PyFunction) {
      if (asBool === undefined)
        return settle(t, t.sp, startNative(t, lengthTruth(method, value), t.sp, Mode.value, 'bool', [value]));
      pushFunction(t, method, bindArguments(method, [value], null), t.sp, Mode.bool);
      return PUSHED;
    }
    if (method === undefined) {
      t.stack[t.sp] = true;
      return DONE;
    }
  }
  t.stack[t.sp] = truthy(value);
  return DONE;
}
function* lengthTruth(method: Value, value: Value): NativeGen {
  const length = yield* callMethodGen(method, value);
  if (typeof length === 'number' && length >= 0) return length !== 0;
  return checkLength(length) !== 0;
}
/** UNARY_NEGATIVE and its kin, where the operand is no plain number. */
export function unary(t: Thread, name: '__neg__' | '__pos__' | '__invert__'): How {
  const value = t.stack[t.sp] as Value;
  const method = typeOf(value).lookup(name);
  if (method instanceof PyFunction) {
    pushFunction(t, method, bindArguments(method, [value], null), t.sp, Mode.value);
    return PUSHED;
  }
  t.stack[t.sp] = unaryOp(value, name);
  return DONE;
}
const isPlace = (value: Value): value is number | null => value === null || typeof value === 'number';
/** The place that a number means in a sequence. */
const clipped = (at: number, length: number): number => (at < 0 ? Math.max(at + length, 0) : Math.min(at, length));
/** BINARY_SLICE: `container[start:stop]` */
export function binarySlice(t: Thread): How {
  const { stack } = t;
  const at = t.sp - 2;
  const container = stack[at] as Value;
  const start = stack[at + 1] as Value;
  const stop = stack[at + 2] as Value;
  t.sp = at + 1;
  if (container instanceof PyList && container.cls === types.list && isPlace(start) && isPlace(stop)) {
    const { items } = container;
    const from = start === null ? 0 : clipped(start, items.length);
    const to = Math.max(from, stop === null ? items.length : clipped(stop, items.length));
    takeMemory((to - from) * 8);
    stack[at] = makeList(items.slice(from, to));
    t.sp = at;
    return DONE;
  }
  const key = makeSlice(start, stop, null);
  const how = subscript(t, container, key, at);
  if (how === DONE) t.sp = at;
  return how;
}
/** STORE_SLICE: `container[start:stop] = value` */
export function storeSlice(t: Thread): How {
  const { stack } = t;
  const at = t.sp - 3;
  const key = makeSlice(stack[at + 2] as Value, stack[at + 3] as Value, null);
  const how = storeInto(t, stack[at + 1] as Value, key, stack[at] as Value, at);
  if (how === DONE) t.sp = at - 1;
  return how;
}
/** STORE_SUBSCR: the loop pops three on DONE. */
export function storeSubscript(t: Thread, container: Value, key: Value, value: Value): How {
  return storeInto(t, container, key, value, t.sp - 2);
}
function storeInto(t: Thread, container: Value, key: Value, value: Value, at: number): How {
  if (counters[TRACKED] !== 0) vm.gave(value, container);
  if (container instanceof PyDict) {
    if (container.cls === types.dict && (typeof key === 'string' || typeof key === 'number')) {
      const old = counters[TRACKED] === 0 ? undefined : container.table.get(key);
      container.table.set(key, value, true);
      if (counters[TRACKED] !== 0) vm.dropped(old);
      return DONE;
    }
  } else if (container instanceof PyList && container.cls === types.list && typeof key === 'number') {
    const index = key < 0 ? key + container.items.length : key;
    if (index >= 0 && index < container.items.length) {
      const old = container.items[index];
      container.items[index] = value;
      if (counters[TRACKED] !== 0) vm.dropped(old);
      return DONE;
    }
  }
  const method = typeOf(container).lookup('__setitem__');
  if (method === undefined) noItemAssignment(container, key);
  if (method instanceof PyFunction) {
    pushFunction(t, method, bindArguments(method, [container, key, value], null), at, Mode.discard);
    return PUSHED;
  }
  if (method instanceof PyNativeFunction && method.isGenerator) {
    return startNative(t, callMethodGen(method, container, key, value), at, Mode.discard, '__setitem__', [
      container,
      key,
      value,
    ]) === undefined
      ? PUSHED
      : DONE;
  }
  callMethod(method, container, key, value);
  if (counters[TRACKED] !== 0) vm.gaveUp(container);
  return DONE;
}
/** DELETE_SUBSCR: `del container[key]` */
export function deleteSubscript(t: Thread): How {
  const { stack } = t;
  const at = t.sp - 1;
  const container = stack[at] as Value;
  const key = stack[at + 1] as Value;
  if (
    counters[TRACKED] !== 0 &&
    container instanceof PyDict &&
    container.cls === types.dict &&
    container.table.isPlain &&
    (typeof key === 'string' || typeof key === 'number')
  ) {
    const old = container.table.delete(key);
    if (old !== undefined) {
      stack[at] = undefined;
      stack[at + 1] = undefined;
      t.sp = at - 1;
      vm.dropped(old);
      return DONE;
    }
  }
  const method = typeOf(container).lookup('__delitem__');
  if (method === undefined) noItemDeletion(container, key);
  if (method instanceof PyFunction) {
    pushFunction(t, method, bindArguments(method, [container, key], null), at, Mode.discard);
    return PUSHED;
  }
  if (method instanceof PyNativeFunction && method.isGenerator) {
    if (
      startNative(t, callMethodGen(method, container, key), at, Mode.discard, '__delitem__', [container, key]) ===
      undefined
    )
      return PUSHED;
  } else callMethod(method, container, key);
  stack[at] = undefined;
  stack[at + 1] = undefined;
  t.sp = at - 1;
  if (counters[TRACKED] !== 0) vm.gaveUp(container);
  return DONE;
}
