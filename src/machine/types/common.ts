/** What the built-in classes share: errors of the pure algorithms as Python exceptions, positions and slices, iterators, argument checks. */

import { callSync, runSync } from '../calls/index.ts';
import { PyFunction } from '../function.ts';
import { hash64, hashNative, hashValue } from '../hash.ts';
import { makeList, notImplemented, types } from '../make.ts';
import { takeMemory } from '../memory.ts';
import { defineType, type NativeGen, type NativeSpec, PyNativeFunction, type TypeSpec } from '../native.ts';
import { stepForms } from '../short-ways.ts';
import {
  PyBoundMethod,
  PyFloat,
  type PyList,
  PyNativeIterator,
  PyObject,
  PySlice,
  PyStaticMethod,
  PyType,
  type Value,
  calm,
} from '../objects.ts';
import { asInt, asStr, ordered, toIndex, typeName, typeOf } from '../protocols/index.ts';
import { PyError } from '../pure/errors.ts';
import { exceptionOf, raise, throwExc } from '../raise.ts';

/** Python's int: a number while it is safe. */
export type Int = number | bigint;

/** Runs a pure algorithm; its PyError becomes the Python exception of that name. */
export function lift<A extends unknown[], R>(pure: (...args: A) => R): (...args: A) => R {
  return (...args: A): R => {
    try {
      return pure(...args);
    } catch (error) {
      return rethrow(error);
    }
  };
}
/** @throws the Python exception that a PyError stands for, anything else as it is */
export function rethrow(error: unknown): never {
  if (!(error instanceof PyError)) throw error;
  throwExc(exceptionOf(error));
}

/** Gives a new instance of a user's subclass its room for attributes. */
export function withAttributes<T extends PyObject>(object: T): T {
  if (object.cls.hasDict) {
    object.shape = object.cls.rootShape;
    object.slots = [];
  }
  return object;
}

// ---- positions ---------------------------------------------------------------------------------------------------------------------------

/** A bound of a slice as a number; huge ones are clamped. */
function bound(value: Value): number {
  if (typeof value === 'number') return value;
  const int = asInt(value) ?? (typeOf(value).lookup('__index__') === undefined ? undefined : toIndex(value));
  if (int === undefined) raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
  if (typeof int === 'number') return int;
  return int > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
}
/**
 * A slice whose bounds are numbers, for what can change its length: objects that are asked for a bound may do that, so the length is looked at afterwards.
 */
export function settled(slice: PySlice): PySlice {
  if (isSettled(slice.start) && isSettled(slice.stop) && isSettled(slice.step)) return slice;
  const step = slice.step === null ? null : stepOf(slice.step);
  const start = slice.start === null ? null : bound(slice.start);
  return new PySlice(slice.cls, start, slice.stop === null ? null : bound(slice.stop), step);
}
const isSettled = (value: Value) => typeof value === 'number' || value === null;
function stepOf(value: Value): number {
  const step = bound(value);
  return step === 0 ? raise('ValueError', 'slice step cannot be zero') : step;
}
/** The positions that a slice means: from `start` on, each `step` after the last, before `stop`. */
export interface Cut {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  /** How many positions. */
  readonly count: number;
}
/** The positions a slice means in a sequence of `length` items (PySlice_AdjustIndices). */
export function cut(slice: PySlice, length: number): Cut {
  const step = slice.step === null ? 1 : stepOf(slice.step);
  const low = step < 0 ? -1 : 0;
  const high = step < 0 ? length - 1 : length;
  const clip = (value: number) => (value < 0 ? Math.max(value + length, low) : Math.min(value, high));
  const start = slice.start === null ? (step < 0 ? high : low) : clip(bound(slice.start));
  const stop = slice.stop === null ? (step < 0 ? low : high) : clip(bound(slice.stop));
  const count =
    step < 0
      ? stop < start
        ? Math.floor((start - stop - 1) / -step) + 1
        : 0
      : start < stop
        ? Math.floor((stop - start - 1) / step) + 1
        : 0;
  return { start, stop, step, count };
}
/** The items at the positions of a cut. */
export function taken<T>(items: readonly T[], at: Cut): T[] {
  takeMemory(at.count * 8);
  if (at.step === 1) return items.slice(at.start, Math.max(at.start, at.stop));
  const result: T[] = new Array(at.count);
  for (let i = 0, from = at.start; i < at.count; i++, from += at.step) result[i] = items[from] as T;
  return result;
}
/** `start` and `end` of index() and find(): clamped, None allowed when `none`. */
export function position(value: Value | undefined, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  return bound(value);
}
/** The same where None is no position. */
export function indexPosition(value: Value | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (!isIndex(value)) raise('TypeError', 'slice indices must be integers or have an __index__ method');
  return bound(value);
}
/** An index as a number; huge ones are clamped. What can change its length looks at that afterwards: who is asked for the index may change it. */
export function indexNumber(index: Value): number {
  const int = typeof index === 'number' ? index : toIndex(index);
  if (typeof int === 'number') return int;
  if (int !== BigInt.asIntN(64, int))
    raise('IndexError', `cannot fit '${typeName(index)}' into an index-sized integer`);
  return int > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
}
/** A position for reading one item: negative ones count from the end; -1 when out of range. */
export function itemPosition(index: Value, length: number): number {
  const int = indexNumber(index);
  const at = int < 0 ? int + length : int;
  return at >= 0 && at < length ? at : -1;
}
/** An argument that CPython wants as a C ssize_t. */
export function sizeArgument(value: Value): number {
  const int = toIndex(value);
  if (typeof int === 'number') return int;
  if (int !== BigInt.asIntN(64, int)) raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return int < 0n ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}
/** Whether a value can be an index. */
export const isIndex = (value: Value): boolean =>
  typeof value === 'number' || asInt(value) !== undefined || typeOf(value).lookup('__index__') !== undefined;

/** Says for which operands a sequence's own `+` and `*` have an answer; for others the operators ask the other side. */
export function joinsOnly(cls: PyType, joins: (operand: Value) => boolean): void {
  const names = [
    ['__add__', joins],
    ['__mul__', isIndex],
    ['__rmul__', isIndex],
    ['__imul__', isIndex],
    ['__iadd__', () => true],
  ] as const;
  for (const [name, accepts] of names) {
    const method = cls.ns.get(name);
    if (method instanceof PyNativeFunction) method.declines = (operand) => !accepts(operand);
  }
}
/** The number of repetitions in `sequence * count`. @param size bytes of an item */
export function repetitions(count: Value, length: number, size: number): number {
  if (!isIndex(count)) raise('TypeError', `'${typeName(count)}' object cannot be interpreted as an integer`);
  const int = toIndex(count);
  if (typeof int === 'number' && int <= 0) return 0;
  if (typeof int === 'bigint') {
    if (BigInt.asIntN(64, int) !== int)
      raise('OverflowError', `cannot fit '${typeName(count)}' into an index-sized integer`);
    return int < 0n || length === 0 ? 0 : raise('MemoryError');
  }
  if (int * length > 2 ** 27) raise('MemoryError');
  takeMemory(int * length * size);
  return int;
}

// ---- members many classes have ---------------------------------------------------------------------------------------------------------------

/** `__hash__` by the native hash. */
export const nativeHash: NativeSpec = [
  'self, /',
  (self: Value) => {
    if (typeof self === 'object' && self !== null) hashNative(self);
    else hash64(self);
    return hashValue();
  },
];
/** The six comparisons from a three-way order; undefined: foreign operand; NaN: not ordered. */
export function orderMethods(order: (a: Value, b: Value) => number | undefined): Record<string, NativeSpec> {
  const make = (op: number): NativeSpec => [
    'self, value, /',
    (self: Value, other: Value) => {
      const sign = order(self, other);
      if (sign === undefined) return notImplemented();
      return Number.isNaN(sign) ? op === 3 : ordered(sign, op);
    },
  ];
  return { __lt__: make(0), __le__: make(1), __eq__: make(2), __ne__: make(3), __gt__: make(4), __ge__: make(5) };
}
/** A method whose only work is a function of self. */
export const getter = (get: (self: never) => Value): NativeSpec => ['self, /', get as (self: Value) => Value];

// ---- iterators --------------------------------------------------------------------------------------------------------------------------------

/**
 * The class of a native iterator.
 * @param more `hasNoHint`: it does not say how many items are left
 */
export function iteratorType(name: string, more: Partial<TypeSpec> & { readonly hasNoHint?: boolean } = {}): PyType {
  return defineType({
    name,
    alloc: null,
    isBaseType: false,
    ...more,
    methods: {
      __iter__: ['self, /', (self: Value) => self],
      __next__: [
        'self, /',
        (self: PyNativeIterator) => {
          const item = self.nextValue();
          if (item === undefined) raise('StopIteration');
          return item;
        },
      ],
      ...(more.hasNoHint === true ? {} : { __length_hint__: hint }),
      ...more.methods,
    },
  });
}
const hint: NativeSpec = ['self, /', (self: PyNativeIterator) => Math.max(0, self.lengthHint())];
/** The items that a native collects, where nobody can wait for it. */
export function atOnce(collecting: NativeGen<readonly Value[]>): Value[] {
  const list = runSync(
    (function* (): NativeGen {
      return makeList((yield* collecting).slice());
    })(),
  );
  return (list as PyList).items;
}
/** An iterator over an array that nobody changes. */
export class ArrayIterator extends PyNativeIterator {
  private at = 0;
  constructor(
    cls: PyType,
    private readonly items: readonly Value[],
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    return this.at < this.items.length ? this.items[this.at++] : undefined;
  }
  override lengthHint(): number {
    return this.items.length - this.at;
  }
}
calm(ArrayIterator);

/**
 * A callable that is native through and through, as a function; undefined when calling it may run Python code or block.
 * For map(), sort keys and the like: such calls need no frame.
 */
export function nativeCallable(callable: Value): ((...args: Value[]) => Value) | undefined {
  if (callable instanceof PyNativeFunction) return plainNative(callable, []);
  if (callable instanceof PyBoundMethod && callable.func instanceof PyNativeFunction)
    return plainNative(callable.func, [callable.self]);
  if (
    callable instanceof PyType &&
    (callable === types.int || callable === types.float || callable === types.bool || callable === types.str)
  ) {
    const maker = callable.ns.get('__new__');
    const fn = maker instanceof PyStaticMethod ? maker.func : maker;
    return fn instanceof PyNativeFunction ? plainNative(fn, [callable]) : undefined;
  }
  return undefined;
}
/** What an object of a native class that takes any arguments (itemgetter, attrgetter) answers to one at once, or undefined; undefined where it is no such object. */
export function quickCallable(callable: Value): ((value: Value) => Value | undefined) | undefined {
  if (!(callable instanceof PyObject) || callable.cls.isHeap) return undefined;
  const method = callable.cls.lookup('__call__');
  if (!(method instanceof PyNativeFunction)) return undefined;
  const { names, varargs, varkw } = method.signature;
  const impl = method.isGenerator ? method.quick : method.impl;
  if (impl === null || names.length !== 1 || !varargs || !varkw) return undefined;
  const keywords = new Map<string, Value>();
  return (value) => impl(callable, [value], keywords) as Value | undefined;
}
/** The function written in Python that calling something comes to, and the arguments in front of those given; undefined where it is none, or makes generators. */
export function functionOf(callable: Value): readonly [func: PyFunction | undefined, front: readonly Value[]] {
  const isBound = callable instanceof PyBoundMethod;
  const func = isBound ? callable.func : callable;
  if (!(func instanceof PyFunction) || func.linked.isGenerator) return [undefined, []];
  return [func, isBound ? [callable.self] : []];
}
function plainNative(fn: PyNativeFunction, bound: Value[]): ((...args: Value[]) => Value) | undefined {
  // What raises StopIteration ends the iterator that calls it.
  if ((fn.isGenerator && fn.quick === null) || !fn.plain || stepForms.has(fn.impl)) return undefined;
  if (bound.length === 0 && fn.receiver !== null) return undefined;
  const { quick } = fn;
  const impl =
    quick === null ? fn.impl : (...args: Value[]) => quick(...args) ?? runSync(fn.impl(...args) as NativeGen);
  const { min, max } = fn;
  const offset = bound.length;
  return (...args) => {
    if (args.length + offset < min || args.length + offset > max) return callSync(fn, [...bound, ...args]);
    return (
      (offset === 0 ? (impl(...args) as Value | undefined) : (impl(bound[0], ...args) as Value | undefined)) ?? null
    );
  };
}

/** Whether a value is text, a number or None of a class of the language's own: what is shown of it is known at once. */
export const isPlain = (value: Value): boolean =>
  typeof value !== 'object' || value === null || (value instanceof PyFloat && value.cls === types.float);

// ---- arguments --------------------------------------------------------------------------------------------------------------------------------

/** An argument that must be a str: "find() argument 1 must be str, not int". */
export function strArgument(value: Value, method: string, number: number | ''): string {
  const text = asStr(value);
  if (text === undefined)
    raise(
      'TypeError',
      `${method}() argument${number === '' ? '' : ` ${number}`} must be str, not ${argumentName(value)}`,
    );
  return text;
}
/** How messages about arguments name a class: None itself. */
export const argumentName = (value: Value): string => (value === null ? 'None' : typeName(value));
