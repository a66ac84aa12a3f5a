/** Built-in functions over iterables: aiter, all, anext, any, iter, len, next, sorted. */
import { isCoroutine } from '../coroutine.ts';
import { call, callMethodGen, isBreathDue, iter, next, resume, stepsOf, truthyGen } from '../door.ts';
import { PyFunction, PyGenerator, PyNativeAwaitable } from '../function.ts';
import { keeping, replaceKept } from '../keeping.ts';
import { toListGen } from '../protocols/length-hint.ts';
import { makeList, PySet, types } from '../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../native.ts';
import { asking, asksFor, stepForms } from '../short-ways.ts';
import { type PyException, PyNativeIterator, PyObject, PyRange, PyType, type Value } from '../objects.ts';
import {
  asyncMethod,
  callMethod,
  checkIterator,
  getIter,
  isCallable,
  lengthOf,
  nativeItems,
  toIndex,
  truthy,
  typeName,
  typeOf,
} from '../protocols/index.ts';
import { codePointLength } from '../pure/codepoints.ts';
import { isRaised, raise } from '../raise.ts';
import { stopWith } from '../types/functions/generators.ts';
import { makeCallableIterator } from '../types/containers/iterators.ts';
import { sortItems } from '../types/containers/sort.ts';

const isNative = (value: Value): boolean => !(value instanceof PyObject) || !value.cls.isHeap;

// ---- len, iter, next ----------------------------------------------------------------------------------------------------------------------------

function* len(value: Value): NativeGen {
  const method = typeOf(value).lookup('__len__');
  if (!(method instanceof PyFunction)) return lengthOf(value);
  const result = toIndex(yield* call(method, [value]));
  return wholeLength(result);
}
/** What len() answers: more than a list can have, but no more than an index can be. */
function wholeLength(length: number | bigint): Value {
  if (length < 0) raise('ValueError', '__len__() should return >= 0');
  if (length > 2n ** 63n - 1n) raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  return length;
}
asking.set(len, { method: asksFor('__len__'), check: (answer) => wholeLength(toIndex(answer)) });
export function lenQuick(value: Value): Value | undefined {
  if (typeof value === 'string') return codePointLength(value);
  if (value instanceof PyRange)
    return wholeLength(toIndex(callMethod(typeOf(value).lookup('__len__') as Value, value)));
  return isNative(value) ? lengthOf(value) : undefined;
}
function* iterate(value: Value, sentinel?: Value): NativeGen {
  if (sentinel === undefined) return yield* iter(value);
  if (!isCallable(value)) raise('TypeError', 'iter(v, w): v must be callable');
  return makeCallableIterator(value, sentinel);
}
asking.set(iterate, { method: asksFor('__iter__'), check: checkIterator });
function* advance(iterator: Value, fallback?: Value): NativeGen {
  const method = typeOf(iterator).lookup('__next__');
  if (method === undefined) raise('TypeError', `'${typeName(iterator)}' object is not an iterator`);
  if (fallback !== undefined) {
    const item = yield* next(iterator);
    return item === undefined ? fallback : item;
  }
  if (iterator instanceof PyNativeIterator) return iterator.nextValue() ?? raise('StopIteration');
  if (!(iterator instanceof PyGenerator)) return yield* callMethodGen(method, iterator);
  // What a generator returned is the StopIteration's value.
  const step = yield* resume(iterator, null);
  return step.done ? stopWith(step.value) : step.value;
}
stepForms.set(advance, 'next');
asking.set(advance, { method: asksFor('__next__'), check: (answer) => answer });
function advanceQuick(iterator: Value, fallback?: Value): Value | undefined {
  if (!(iterator instanceof PyNativeIterator)) return undefined;
  const item = iterator.nextValue();
  if (item !== undefined) return item;
  return fallback === undefined ? raise('StopIteration') : fallback;
}

// ---- all, any, sorted ---------------------------------------------------------------------------------------------------------------------------

/** all and any: the first item whose truth is `decisive` decides. */
function search(decisive: boolean, doc: string): NativeSpec {
  function* find(iterable: Value): NativeGen {
    const iterator = yield* iter(iterable);
    const kept = keeping([iterator, null]);
    const steps = stepsOf(iterator, (item) => item === !decisive);
    for (;;) {
      let item: Value | undefined;
      if (steps !== null) item = (yield steps) as Value | undefined;
      else item = iterator instanceof PyNativeIterator && !isBreathDue() ? iterator.nextValue() : yield* next(iterator);
      if (item === undefined) return !decisive;
      kept[1] = item;
      if ((typeof item === 'boolean' ? item : yield* truthyGen(item)) === decisive) return decisive;
      replaceKept(kept, 1, null);
    }
  }
  const quick = (iterable: Value): Value | undefined => {
    const items = nativeItems(iterable);
    if (items === undefined) return undefined;
    for (const item of items) {
      if (!isNative(item)) return undefined;
      if (truthy(item) === decisive) return decisive;
    }
    return !decisive;
  };
  return ['iterable, /', find, doc, quick];
}
function* sorted(args: Value[], kwargs: Map<string, Value>): NativeGen {
  if (args.length !== 1) raise('TypeError', `sorted expected 1 argument, got ${args.length}`);
  const given = args[0] as Value;
  // what is sorted by itself does not hang on the order of a set
  const isOrdered = given instanceof PySet && given.cls === types.set && !kwargs.has('key');
  const items = isOrdered ? given.table.elements() : yield* toListGen(given);
  let key: Value = null;
  let reverse = false;
  for (const [name, value] of kwargs) {
    if (name === 'key') key = value;
    else if (name === 'reverse') reverse = truthy(value);
    else raise('TypeError', `sort() got an unexpected keyword argument '${name}'`);
  }
  return makeList(yield* sortItems(items, key, reverse, () => {}));
}

// ---- aiter, anext -------------------------------------------------------------------------------------------------------------------------------

function* asyncIterate(value: Value): NativeGen {
  const method = asyncMethod(value, '__aiter__');
  if (method === undefined) raise('TypeError', `'${typeName(value)}' object is not an async iterable`);
  const result = yield* callMethodGen(method, value);
  if ((typeOf(result).lookup('__anext__') ?? undefined) === undefined) {
    raise('TypeError', `aiter() returned not an async iterator of type '${typeName(result)}'`);
  }
  return result;
}
function* asyncNext(iterator: Value, fallback?: Value): NativeGen {
  const method = asyncMethod(iterator, '__anext__');
  if (method === undefined) raise('TypeError', `'${typeName(iterator)}' object is not an async iterator`);
  const awaitable = yield* callMethodGen(method, iterator);
  return fallback === undefined ? awaitable : new NextOrDefault(nextOrDefaultType(), awaitable, fallback);
}
/** `anext(iterator, default)`: an awaitable that answers the default where the iterator is exhausted. */
class NextOrDefault extends PyObject {
  inner: Value | undefined = undefined;
  constructor(
    cls: PyType,
    readonly awaitable: Value,
    readonly fallback: Value,
  ) {
    super(cls);
  }
  *step(value: Value, thrown: PyException | null): NativeGen {
    try {
      this.inner ??= yield* awaitIterator(this.awaitable);
      const step = yield* resume(this.inner, value, thrown);
      if (!step.done) return step.value;
      if (step.value === null) raise('StopIteration');
      raise('StopIteration', step.value);
    } catch (error) {
      if (!isRaised(error, 'StopAsyncIteration')) throw error;
      raise('StopIteration', this.fallback);
    }
  }
}
/** The iterator that drives an awaitable: itself for coroutines, what `__await__` answers for other objects. */
function* awaitIterator(awaitable: Value): NativeGen {
  if (awaitable instanceof PyNativeAwaitable || (awaitable instanceof PyGenerator && isCoroutine(awaitable)))
    return awaitable;
  const method = asyncMethod(awaitable, '__await__');
  if (method === undefined) raise('TypeError', `'${typeName(awaitable)}' object can't be awaited`);
  const result = yield* callMethodGen(method, awaitable);
  if (result instanceof PyNativeAwaitable || result instanceof PyGenerator) return result;
  if ((typeOf(result).lookup('__next__') ?? undefined) === undefined)
    raise('TypeError', `__await__() returned non-iterator of type '${typeName(result)}'`);
  return result;
}
/** The exception instance that `throw(type, value)` and `throw(value)` mean. */
function* thrownException(type: Value, value: Value | undefined): NativeGen<PyException> {
  if (!(type instanceof PyType)) return type as PyException;
  return (yield* call(type, value === undefined || value === null ? [] : [value])) as PyException;
}
let anextType: PyType | undefined;
function nextOrDefaultType(): PyType {
  anextType ??= defineType({
    name: 'anext_awaitable',
    alloc: null,
    isBaseType: false,
    methods: {
      __await__: ['self, /', (self: Value) => self],
      __iter__: ['self, /', (self: Value) => self],
      __next__: [
        'self, /',
        function* (self: NextOrDefault) {
          return yield* self.step(null, null);
        },
      ],
      send: [
        'self, value, /',
        function* (self: NextOrDefault, value: Value) {
          return yield* self.step(value, null);
        },
      ],
      throw: [
        'self, type, value=None, traceback=None, /',
        function* (self: NextOrDefault, type: Value, value?: Value) {
          return yield* self.step(null, yield* thrownException(type, value));
        },
      ],
      close: [
        'self, /',
        function* (self: NextOrDefault) {
          const target = self.inner ?? self.awaitable;
          const method = typeOf(target).lookup('close') ?? undefined;
          return method === undefined ? null : yield* callMethodGen(method, target);
        },
      ],
    },
  });
  return anextType;
}

export const iterationFunctions: Readonly<Record<string, NativeSpec>> = {
  aiter: ['async_iterable, /', asyncIterate, 'Return an AsyncIterator for an AsyncIterable object.'],
  all: search(
    false,
    'Return True if bool(x) is True for all values x in the iterable.\n\nIf the iterable is empty, return True.',
  ),
  anext: [
    'aiterator, default=None, /',
    asyncNext,
    'Return the next item from the async iterator.\n\nIf default is given and the async iterator is exhausted,\nit is returned instead of raising StopAsyncIteration.',
  ],
  any: search(
    true,
    'Return True if bool(x) is True for any x in the iterable.\n\nIf the iterable is empty, return False.',
  ),
  iter: [
    'iterable, sentinel=None, /',
    iterate,
    'iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\nGet an iterator from an object.  In the first form, the argument must\nsupply its own iterator, or be a sequence.\nIn the second form, the callable is called until it returns the sentinel.',
    (value: Value, sentinel?: Value) => (sentinel === undefined && isNative(value) ? getIter(value) : undefined),
  ],
  len: ['obj, /', len, 'Return the number of items in a container.', lenQuick],
  next: [
    'iterator, default=None, /',
    advance,
    'next(iterator[, default])\n\nReturn the next item from the iterator. If default is given and the iterator\nis exhausted, it is returned instead of raising StopIteration.',
    advanceQuick,
  ],
  sorted: [
    '*args, **kwargs',
    sorted,
    'Return a new list containing all items from the iterable in ascending order.\n\nA custom key function can be supplied to customize the sort order, and the\nreverse flag can be set to request the result in descending order.',
  ],
};
