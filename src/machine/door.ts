/**
 * The door: how a native written as a generator function reaches back into Python, or stops its thread.
 *
 *   function* (self, key) { for (;;) { const item = yield* next(iterator); if (item === undefined) break; const k = yield* call(key, [item]); ... } }
 *
 * Everything here takes the short way when no Python code is involved, so a native over built-in iterators never leaves JavaScript.
 */
import { type Answer, type Stop, WOKEN } from '../kernel/index.ts';
import { Raise } from './errors.ts';
import { hooks } from './hooks.ts';
import { PyFunction, PyGenerator } from './function.ts';
import { keeping } from './keeping.ts';
import { notImplemented, PySet, types } from './make.ts';
import {
  BlockRequest,
  CallRequest,
  type NativeGen,
  isNoMethod,
  PyNativeFunction,
  PySteppingIterator,
  type Take,
} from './native.ts';
import {
  PyBoundMethod,
  type PyCode,
  type PyDict,
  PyNativeIterator,
  PyObject,
  type PyException,
  type Value,
} from './objects.ts';
import {
  bind,
  checkBool,
  checkInstance,
  checkIterator,
  checkLength,
  getIter,
  copyOf,
  keep,
  mayKeep,
  nativeItems,
  truthy,
  typeName,
  unlessHidden,
  typeOf,
  richCompare,
  comparePrimitive,
  compareNames,
  compareSymbols,
} from './protocols/index.ts';
import { isRaised, makeException, raise } from './raise.ts';
import { counters, TRACKED, vm } from './vm.ts';

/** Calls any callable. @throws Raise what the callable raises */
export function* call(callable: Value, args: Value[] = [], kwargs: Map<string, Value> | null = null): NativeGen {
  if (
    callable instanceof PyNativeFunction &&
    callable.plain &&
    kwargs === null &&
    args.length >= callable.min &&
    args.length <= callable.max &&
    callable.receiver === null
  ) {
    if (!callable.isGenerator) return (callable.impl(...args) as Value | undefined) ?? null;
    const value = callable.quick?.(...args);
    if (value !== undefined) return value;
  }
  return (yield new CallRequest(callable, args, kwargs)) as Value;
}
/** Calls a special method found on the class, binding it. */
export function* callMethodGen(method: Value, self: Value, ...args: Value[]): NativeGen {
  if (method instanceof PyFunction) return (yield new CallRequest(method, [self, ...args], null)) as Value;
  if (method instanceof PyNativeFunction) return yield* call(method, isNoMethod(method) ? args : [self, ...args]);
  return yield* call(bind(method, self, typeOf(self)), args);
}
/** What an operand's method says to the other operand (and to pow's third): NotImplemented where a descriptor hides it. */
export function* askOperator(method: Value, self: Value, ...others: Value[]): NativeGen {
  const ready = unlessHidden(method, self);
  return ready === undefined ? notImplemented() : yield* callMethodGen(ready, self, ...others);
}
/** iter(value), suspendable. */
export function* iter(value: Value): NativeGen {
  const method = typeOf(value).lookup('__iter__');
  if (method instanceof PyFunction) {
    return checkIterator(yield* call(method, [value]));
  }
  return getIter(value);
}
/**
 * Items that natives of a thread take from other iterators than generators before the host may look at its limits and its keys. What goes on for longer is
 * charged for them then, so that others may end it, and they count as instructions, so that the run's limit ends it; a native charges so many itself.
 */
export const BREATH = 1 << 19;
const ITEM_NS = 10;
/** What one item of an iterator that is no native one counts for. */
const GENERAL_ITEMS = 8;
const PAUSE = new BlockRequest({ kind: 'pause' } satisfies Stop);
/**
 * Asked by natives that take items from native iterators themselves: whether the next one must come through `next`. `sum(itertools.count())` never ends, and
 * no Python code runs meanwhile at which anybody could stop it.
 */
export const isBreathDue = (): boolean => ++vm.thread.taken > BREATH;
/** The whole computer stands still for a moment of the host's, unless the thread's slice is over meanwhile. */
function* breathe(): NativeGen<void> {
  const { thread } = vm;
  thread.taken = 0;
  if (thread.breathedAt === vm.position) {
    vm.charge(BREATH * ITEM_NS);
    vm.countInstructions(BREATH);
  }
  thread.breathedAt = vm.position;
  if (thread.nesting === 0) yield PAUSE;
}
/** Advances an iterator; undefined when it is exhausted. */
export function* next(iterator: Value): NativeGen<Value | undefined> {
  if (isBreathDue()) yield* breathe();
  if (iterator instanceof PyNativeIterator) return iterator.nextValue();
  vm.thread.taken += GENERAL_ITEMS - 1;
  if (iterator instanceof PyGenerator) return (yield new CallRequest(iterator, [], null, 'next')) as Value | undefined;
  // A subclass may have its own __next__.
  if (iterator instanceof PySteppingIterator && !iterator.cls.isHeap) {
    try {
      const { asks } = iterator;
      if (asks === null || counters[TRACKED] !== 0) return yield* iterator.advance();
      const given = iterator.nextArguments!();
      return given === undefined
        ? undefined
        : ((yield new CallRequest(asks, given, null, 'next')) as Value | undefined);
    } catch (error) {
      // raised by a function that it calls: `map(next, iterators)`
      if (isRaised(error, 'StopIteration')) return undefined;
      throw error;
    }
  }
  const method = typeOf(iterator).lookup('__next__');
  if (method === undefined) raise('TypeError', `'${typeName(iterator)}' object is not an iterator`);
  if (method instanceof PyFunction)
    return (yield new CallRequest(method, [iterator], null, 'next')) as Value | undefined;
  try {
    return yield* callMethodGen(method, iterator);
  } catch (error) {
    if (isRaised(error, 'StopIteration')) return undefined;
    throw error;
  }
}
/**
 * The same for iterators that end as the one in them does: what that says with its StopIteration is what they say. It is raised where it is more than the
 * end alone.
 */
export function* nextOrStop(iterator: Value): NativeGen<Value | undefined> {
  if (isBreathDue()) yield* breathe();
  if (iterator instanceof PyNativeIterator) return iterator.nextValue();
  if (iterator instanceof PyGenerator) {
    const item = (yield new CallRequest(iterator, [], null, 'next')) as Value | undefined;
    if (item !== undefined) return item;
    const { returned } = vm.thread;
    if (returned === null) return undefined;
    vm.thread.returned = null;
    throw new Raise(makeException('StopIteration', returned));
  }
  if (iterator instanceof PySteppingIterator && !iterator.cls.isHeap) {
    const { asks } = iterator;
    if (asks === null || counters[TRACKED] !== 0) return yield* iterator.advance();
    const given = iterator.nextArguments!();
    return given === undefined ? undefined : ((yield new CallRequest(asks, given, null)) as Value);
  }
  const method = typeOf(iterator).lookup('__next__');
  if (method === undefined) raise('TypeError', `'${typeName(iterator)}' object is not an iterator`);
  return yield* callMethodGen(method, iterator);
}
/**
 * What a native that goes through a whole iterator yields for each item, where that is a generator, or a function written in Python makes the items: one
 * request serves all. Else null: see `next`.
 */
export function stepsOf(iterator: Value, take: Take): CallRequest | null {
  if (iterator instanceof PyGenerator) return new CallRequest(iterator, [], null, 'next', take);
  if (!(iterator instanceof PyObject) || counters[TRACKED] !== 0) return null;
  if (iterator instanceof PySteppingIterator && !iterator.cls.isHeap)
    return iterator.asks === null
      ? null
      : new CallRequest(iterator.asks, [], null, 'next', take, () => iterator.nextArguments!());
  const method = iterator.cls.isHeap ? iterator.cls.lookup('__next__') : undefined;
  if (!(method instanceof PyFunction) || method.linked.isGenerator) return null;
  const args = [iterator];
  return new CallRequest(method, [], null, 'next', take, () => args);
}
/** All items of an iterable as a new array. */
export function* toArrayGen(value: Value): NativeGen<Value[]> {
  const items = nativeItems(value);
  if (items !== undefined) return copyOf(items);
  return yield* collect(yield* iter(value), []);
}
/** All items that are left in an iterator, behind those in `result`. */
export function* collect(iterator: Value, result: Value[]): NativeGen<Value[]> {
  keeping([iterator]);
  keeping(result);
  const steps = stepsOf(iterator, (item) => mayKeep(result, item));
  for (;;) {
    let item: Value | undefined;
    if (steps !== null) item = (yield steps) as Value | undefined;
    else item = iterator instanceof PyNativeIterator && !isBreathDue() ? iterator.nextValue() : yield* next(iterator);
    if (item === undefined) return result;
    keep(result, item);
  }
}
/** Truth, suspendable. */
export function* truthyGen(value: Value): NativeGen<boolean> {
  if (!(value instanceof PyObject) || !value.cls.isHeap) return truthy(value);
  const asBool = unlessHidden(value.cls.lookup('__bool__'), value);
  const method = asBool === undefined ? value.cls.lookup('__len__') : asBool;
  if (!(method instanceof PyFunction)) return truthy(value);
  const result = yield* call(method, [value]);
  return asBool === undefined ? checkLength(result) !== 0 : checkBool(result);
}
const needsFrame = (method: Value | undefined): boolean =>
  method instanceof PyFunction || (method instanceof PyNativeFunction && method.isGenerator);
const mirrored = [4, 5, 2, 3, 0, 1] as const;
/** `a OP b` (op: index into compareNames): the raw result, suspendable when a method is Python code. */
export function* richCompareGen(a: Value, b: Value, op: number): NativeGen {
  const fast = comparePrimitive(a, b, op);
  return fast !== undefined ? fast : yield* compareByMethods(a, b, op, 0);
}
/** @param from how many of the two methods have been asked already */
function* compareByMethods(a: Value, b: Value, op: number, from: 0 | 1): NativeGen {
  const clsA = typeOf(a);
  const clsB = typeOf(b);
  const forwardName = compareNames[op]!;
  const backName = compareNames[mirrored[op]!]!;
  const forward = clsA.lookup(forwardName);
  const back = clsB.lookup(backName);
  if (!needsFrame(forward) && !needsFrame(back)) return richCompare(a, b, op);
  const backFirst = clsA !== clsB && clsB.isSubtype(clsA);
  for (let turn: number = from; turn < 2; turn++) {
    const isForward = (turn === 0) !== backFirst;
    const method = isForward ? forward : back;
    if (method === undefined) continue;
    const self = isForward ? a : b;
    const other = isForward ? b : a;
    const result =
      method instanceof PyFunction
        ? ((yield new CallRequest(method, [self, other], null)) as Value)
        : yield* askOperator(method, self, other);
    if (result !== notImplemented()) return result;
  }
  if (op === 2) return a === b;
  if (op === 3) return a !== b;
  raise('TypeError', `'${compareSymbols[op]}' not supported between instances of '${clsA.shown}' and '${clsB.shown}'`);
}
/** The same as a truth value. */
export function* compareGen(a: Value, b: Value, op: number): NativeGen<boolean> {
  const fast = comparePrimitive(a, b, op);
  if (fast !== undefined) return fast;
  const asked = ownComparison(a, b, op);
  if (asked !== undefined) {
    const answer = (yield asked) as Value;
    return typeof answer === 'boolean' ? answer : yield* decided(answer, a, b, op);
  }
  const result = yield* richCompareGen(a, b, op);
  return typeof result === 'boolean' ? result : yield* truthyGen(result);
}
/**
 * The call that `a OP b` begins with where both are of one class with a method written in Python: whoever compares much yields it, and has no generator made for
 * each comparison. What is not a bool then goes to `decided`.
 */
export function ownComparison(a: Value, b: Value, op: number): CallRequest | undefined {
  if (!(a instanceof PyObject) || !(b instanceof PyObject) || a.cls !== b.cls) return undefined;
  const method = a.cls.lookup(compareNames[op]!);
  return method instanceof PyFunction ? new CallRequest(method, [a, b], null) : undefined;
}
/**
 * What comes of an answer to `ownComparison` that is not a bool.
 * @param from how many of the two methods need not be asked again
 */
export function* decided(answer: Value, a: Value, b: Value, op: number, from: 0 | 1 = 1): NativeGen<boolean> {
  return yield* truthyGen(answer === notImplemented() ? yield* compareByMethods(a, b, op, from) : answer);
}
/** Advances a coroutine or generator by one step (`send` / `throw`): what it yielded, or how it ended. */
export function* resume(
  target: Value,
  value: Value,
  thrown: PyException | null = null,
): NativeGen<{ readonly done: boolean; readonly value: Value }> {
  const answer = (yield new CallRequest(target, thrown === null ? [value] : [value, thrown], null, 'send')) as Value;
  return { done: vm.thread.sendDone, value: answer };
}
/** Runs a module's (or exec'd) code to its end. @returns what it returned: the value of an expression compiled for eval */
export function* runCode(code: PyCode, globals: PyDict, locals: Value = globals): NativeGen {
  return (yield new CallRequest(code, [globals, locals], null, 'code')) as Value;
}
/** Runs a function without parameters whose names live in `locals`: a class body. */
export function* runBody(body: PyFunction, locals: Value): NativeGen {
  return (yield new CallRequest(body, [locals], null, 'code')) as Value;
}
/**
 * Stops the thread until the kernel answers; see kernel/syscall.ts for the kinds of stop. A signal that ends the stop is handled here, and the stop goes on for
 * what is left of it (PEP 475), unless its handler raises. Only standing in line is over then, as if woken: whoever stands there looks whether it still has
 * to, because the wake-up may have come while the handler ran.
 */
export function* block<T = Answer>(stop: Stop): NativeGen<T> {
  let wanted = stop;
  for (;;) {
    const answer = (yield new BlockRequest(wanted)) as Answer;
    if (answer.kind !== 'signal') return answer as T;
    yield* hooks.runSignalHandlers();
    if (wanted.kind === 'wait') return WOKEN as T;
    if (wanted.kind === 'sleep') wanted = { ...wanted, ns: answer.leftNs };
  }
}
/** As `block`, but a signal ends the wait with the answer "signal"; nobody has handled it yet. */
export function* blockOnce(stop: Stop): NativeGen<Answer> {
  return (yield new BlockRequest(stop)) as Answer;
}
export { checkInstance, PyBoundMethod, PySet, types };
