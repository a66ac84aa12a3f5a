/** Iterating and awaiting. */
import { CodeFlag } from '../../language/index.ts';
import {
  asyncNext,
  bindArguments,
  PyAsyncGenSend,
  pushFunction,
  resumeAwaited,
  resumeGenerator,
  resumeNativeCoroutine,
  resumeSuspended,
  sendAtOnce,
  sendToObject,
  startNative,
} from '../calls/index.ts';
import { isNativeCoroutine, PyNativeCoroutine } from '../coroutine.ts';
import { callMethodGen } from '../door.ts';
import { Raise } from '../errors.ts';
import { type Frame, GenState, Mode, PyFunction, PyGenerator, PyNativeAwaitable, type Thread } from '../function.ts';
import { type NativeGen, PyNativeFunction, PySteppingIterator } from '../native.ts';
import { type PyException, PyObject, type Value } from '../objects.ts';
import { asyncMethod, callMethod, getIter, typeName, typeOf } from '../protocols/index.ts';
import { exceptionType, isRaised, makeException, raise } from '../raise.ts';
import { counters, TRACKED } from '../vm.ts';
import { DONE, ENDED, type How, PUSHED, settle } from './ways.ts';

/** GET_ITER: the iterable at t.sp is replaced. */
export function getIterator(t: Thread, value: Value): How {
  const method = typeOf(value).lookup('__iter__');
  if (method instanceof PyFunction) {
    pushFunction(t, method, bindArguments(method, [value], null), t.sp, Mode.iterator);
    return PUSHED;
  }
  t.stack[t.sp] = getIter(value);
  return DONE;
}
function* stepOf(iterator: PySteppingIterator): NativeGen {
  const item = yield* iterator.advance();
  if (item === undefined) raise('StopIteration');
  return item;
}
/** FOR_ITER: the item is put at t.sp + 1. */
export function forIter(t: Thread, iterator: Value): How {
  const at = t.sp + 1;
  if (iterator instanceof PyGenerator && iterator.state === GenState.suspended) {
    resumeSuspended(t, iterator, null, at, Mode.forIter);
    return PUSHED;
  }
  const cls = typeOf(iterator);
  let value: Value | undefined;
  try {
    if (iterator instanceof PyGenerator) {
      if (iterator.state === GenState.closed) return ENDED;
      resumeGenerator(t, iterator, null, null, at, Mode.forIter);
      return PUSHED;
    }
    if (iterator instanceof PySteppingIterator && !cls.isHeap) {
      const { asks } = iterator;
      if (asks !== null && counters[TRACKED] === 0) {
        const given = iterator.nextArguments!();
        if (given === undefined) return ENDED;
        pushFunction(t, asks, bindArguments(asks, given, null), at, Mode.forIter);
        return PUSHED;
      }
      value = startNative(t, stepOf(iterator), at, Mode.forIter, '__next__', [iterator]);
    } else {
      const method = cls.lookup('__next__');
      if (method === undefined) raise('TypeError', `'${cls.shown}' object is not an iterator`);
      if (method instanceof PyFunction) {
        pushFunction(t, method, bindArguments(method, [iterator], null), at, Mode.forIter);
        return PUSHED;
      }
      if (method instanceof PyNativeFunction && method.isGenerator)
        value = startNative(t, callMethodGen(method, iterator), at, Mode.forIter, '__next__', [iterator]);
      else value = callMethod(method, iterator);
    }
  } catch (error) {
    if (!isRaised(error, 'StopIteration')) throw error;
    return ENDED;
  }
  return settle(t, at, value);
}
/** SEND: receiver at - 1, value at `at`, where the answer goes. */
export function send(t: Thread, at: number): How {
  const { stack } = t;
  const receiver = stack[at - 1] as Value;
  t.sp = at - 1;
  if (receiver instanceof PyGenerator) {
    if (receiver.state === GenState.suspended) {
      resumeSuspended(t, receiver, stack[at] as Value, at, Mode.send);
      resumeAwaited(t);
      return PUSHED;
    }
    if (
      resumeGenerator(t, receiver, stack[at] as Value, null, at, Mode.send) === undefined &&
      receiver.state !== GenState.running
    ) {
      // A finished generator yields its end at once.
      stack[at] = null;
      return ENDED;
    }
    return PUSHED;
  }
  if (receiver instanceof PyNativeAwaitable) {
    const yielded = receiver.sendNow(stack[at] as Value);
    if (yielded === undefined) {
      stack[at] = receiver.result;
      return ENDED;
    }
    stack[at] = yielded;
    return DONE;
  }
  if (receiver instanceof PyNativeCoroutine) {
    const given = resumeNativeCoroutine(t, receiver, stack[at] as Value, null, at, Mode.send);
    if (given === undefined) return PUSHED;
    stack[at] = given;
    return t.sendDone ? ENDED : DONE;
  }
  if (receiver instanceof PyAsyncGenSend && sendAtOnce(t, receiver, stack[at] as Value, at)) return PUSHED;
  const answer = startNative(t, sendToObject(t, receiver, stack[at] as Value, null), at, Mode.send, 'send', [receiver]);
  if (answer === undefined) return PUSHED;
  stack[at] = answer;
  return t.sendDone ? ENDED : DONE;
}
const isCoroutine = (value: Value): value is PyGenerator =>
  value instanceof PyGenerator && value.flavour === 'coroutine';
const isIterableCoroutine = (value: Value): boolean =>
  value instanceof PyGenerator &&
  value.flavour === 'generator' &&
  (value.linked.code.flags & CodeFlag.ITERABLE_COROUTINE) !== 0;

/** GET_AWAITABLE. */
export function getAwaitable(t: Thread, frame: Frame, how: number): How {
  const value = t.stack[t.sp] as Value;
  if (isCoroutine(value)) {
    if (value.state === GenState.suspended) raise('RuntimeError', 'coroutine is being awaited already');
    return DONE;
  }
  if (value instanceof PyNativeAwaitable || value instanceof PyNativeCoroutine) {
    if (isNativeCoroutine(value) && value.state === GenState.suspended)
      raise('RuntimeError', 'coroutine is being awaited already');
    return DONE;
  }
  if (isIterableCoroutine(value)) return DONE;
  const method = asyncMethod(value, '__await__');
  void frame;
  if (method === undefined) {
    if (how === 1)
      raise(
        'TypeError',
        `'async with' received an object from __aenter__ that does not implement __await__: ${typeName(value)}`,
      );
    if (how === 2)
      raise(
        'TypeError',
        `'async with' received an object from __aexit__ that does not implement __await__: ${typeName(value)}`,
      );
    raise('TypeError', `'${typeName(value)}' object can't be awaited`);
  }
  if (method instanceof PyNativeFunction && !method.isGenerator)
    t.stack[t.sp] = checkAwaited(callMethod(method, value));
  else return settle(t, t.sp, startNative(t, awaitGen(method, value), t.sp, Mode.value, '__await__', [value]));
  return DONE;
}
/** `value.__await__()`, checked. */
function* awaitGen(method: Value, value: Value): NativeGen {
  return checkAwaited(yield* callMethodGen(method, value));
}
function checkAwaited(iterator: Value): Value {
  if (isCoroutine(iterator) || isNativeCoroutine(iterator) || isIterableCoroutine(iterator))
    raise('TypeError', '__await__() returned a coroutine');
  if (
    !(iterator instanceof PyObject) ||
    (!(iterator instanceof PyNativeAwaitable) && iterator.cls.lookup('__next__') === undefined)
  ) {
    raise('TypeError', `__await__() returned non-iterator of type '${typeName(iterator)}'`);
  }
  return iterator;
}
/** The awaitable's iterator, as GET_AWAITABLE finds it. */
function* awaitableIterator(value: Value, complaint?: string): NativeGen {
  if (
    isCoroutine(value) ||
    value instanceof PyNativeAwaitable ||
    value instanceof PyNativeCoroutine ||
    isIterableCoroutine(value)
  )
    return value;
  const method = asyncMethod(value, '__await__');
  if (method === undefined) raise('TypeError', complaint ?? `'${typeName(value)}' object can't be awaited`);
  return yield* awaitGen(method, value);
}
/** GET_AITER */
export function getAsyncIterator(t: Thread): How {
  const value = t.stack[t.sp] as Value;
  const method = asyncMethod(value, '__aiter__');
  if (method === undefined)
    raise('TypeError', `'async for' requires an object with __aiter__ method, got ${typeName(value)}`);
  return settle(t, t.sp, startNative(t, asyncIterGen(method, value), t.sp, Mode.value, '__aiter__', [value]));
}
function* asyncIterGen(method: Value, value: Value): NativeGen {
  const iterator = yield* callMethodGen(method, value);
  if (typeOf(iterator).lookup('__anext__') === undefined) {
    raise(
      'TypeError',
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
    );
  }
  return iterator;
}
/** GET_ANEXT */
export function getAsyncNext(t: Thread): How {
  const iterator = t.stack[t.sp] as Value;
  if (iterator instanceof PyGenerator && iterator.flavour === 'async_generator' && iterator.hooksDone) {
    t.stack[++t.sp] = asyncNext(iterator);
    return DONE;
  }
  const method = asyncMethod(iterator, '__anext__');
  if (method === undefined)
    raise('TypeError', `'async for' requires an iterator with __anext__ method, got ${typeName(iterator)}`);
  if (method instanceof PyFunction && (method.linked.code.flags & CodeFlag.COROUTINE) !== 0) {
    // What an `async def` answers can be awaited as it is.
    pushFunction(t, method, bindArguments(method, [iterator], null), t.sp + 1, Mode.value);
    return PUSHED;
  }
  t.sp++;
  t.stack[t.sp] = undefined;
  return settle(t, t.sp, startNative(t, asyncNextGen(method, iterator), t.sp, Mode.value, '__anext__', [iterator]));
}
function* asyncNextGen(method: Value, iterator: Value): NativeGen {
  const awaitable = yield* callMethodGen(method, iterator);
  try {
    return yield* awaitableIterator(awaitable);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    const exc = makeException(
      'TypeError',
      `'async for' received an invalid object from __anext__: ${typeName(awaitable)}`,
    );
    exc.cause = error.exc;
    exc.context = error.exc;
    exc.suppressContext = true;
    throw new Raise(exc);
  }
}
/** GET_YIELD_FROM_ITER. */
export function getYieldFromIter(t: Thread, frame: Frame): How {
  const value = t.stack[t.sp] as Value;
  if (isCoroutine(value)) {
    if ((frame.linked.code.flags & (CodeFlag.COROUTINE | CodeFlag.ITERABLE_COROUTINE)) === 0)
      raise('TypeError', "cannot 'yield from' a coroutine object in a non-coroutine generator");
    return DONE;
  }
  if (value instanceof PyGenerator && value.flavour === 'generator') return DONE;
  return getIterator(t, value);
}
/** CLEANUP_THROW: an exception thrown in at a `yield from` / `await` came back. Stack: receiver lastSent exc -- None value. */
export function cleanupThrow(t: Thread): How {
  const { stack } = t;
  const exc = stack[t.sp] as PyException;
  if (!exc.cls.isSubtype(exceptionType('StopIteration'))) reraise(t, exc);
  stack[t.sp - 2] = null;
  stack[t.sp - 1] = stopValue(exc);
  stack[t.sp--] = undefined;
  return DONE;
}
/** The value a StopIteration carries. */
function stopValue(exc: PyException): Value {
  return (exc.extra?.get('value') ?? exc.args.items[0] ?? null) as Value;
}
/** Raises an exception again: its traceback gets no further entry for the place. */
export function reraise(t: Thread, exc: PyException): never {
  t.reraising = true;
  throw new Raise(exc);
}
